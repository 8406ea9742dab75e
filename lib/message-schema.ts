/**
 * Every message a context may receive: who may send it, and its exact shape.
 * What does not fit is refused with an error that names the field and never
 * its content. The one module that uses zod at run time.
 */
import * as z from 'zod/mini';
import { FACTS } from './decide/types.ts';
import { DISMISSABLE, DISMISS_REASONS } from './dismissals.ts';
import { PLAN_DRUGS } from './guideline/types.ts';
import { FINDINGS } from './limits.ts';
import type { Once, Protocol } from './messages.ts';
import { TEXT_LENGTH } from './page/insert/types.ts';
import { isExtensionPage, isOfEnabledSite, isReader, isWorker, type Own, type Sender, type Sites } from './sender.ts';

/** Longest quote or other words of the chart in a message, in UTF-16 code units. */
export const WORDS_LENGTH = 200;
/** Longest text of one field, and most steps, that a clinician types for a calendar. */
export const TYPED_LENGTH = 40;
export const STEPS = 500;

export const words = z.string().check(z.maxLength(WORDS_LENGTH));
const offset = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());
const number = z.number();
const flag = z.boolean();
const may = z.exactOptional;

const assertion = z.enum(['present', 'absent', 'possible', 'planned', 'other-person', 'template']);
const date = z.strictObject({ iso: z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)), approximate: may(flag), source: z.enum(['own', 'note']) });

const course = z.strictObject({
  site: may(words), region: may(words), doseGy: may(number), fractions: may(number), modality: may(words),
  started: may(date), ended: may(date), implausible: may(flag),
});

const medication = z.strictObject({
  drug: words, status: z.enum(['active', 'inactive', 'unknown']), statusBecause: may(words), systemic: z.enum(['yes', 'no', 'unknown']),
  route: may(words), dailyDoseMg: may(number), doseText: may(words), started: may(date), stopped: may(date), weeks: may(number),
  indication: may(words), from: z.enum(['list', 'text']),
});

export const finding = z.strictObject({
  concept: words, name: may(words), quote: words, start: offset, end: offset,
  section: z.enum(['problem-list', 'medications', 'past-medications', 'allergies', 'labs', 'vitals', 'hpi', 'history', 'family-history', 'social-history',
    'ros', 'exam', 'imaging', 'assessment', 'plan', 'education', 'orders', 'banner', 'note', 'other']),
  assertion, certainty: z.enum(['definite', 'possible']), temporality: z.enum(['current', 'historical', 'planned', 'hypothetical']),
  experiencer: z.enum(['patient', 'other']), negated: flag, cue: may(z.strictObject({ text: words, start: offset, end: offset })),
  date: may(date), repeats: may(count), course: may(course), medication: may(medication),
  measure: may(z.strictObject({ id: words, value: number, unit: words, written: words })), distribution: may(words),
});

export const identity = z.strictObject({
  state: z.enum(['known', 'absent', 'doubt']), key: words,
  name: may(words), birthDate: may(words), recordNumber: may(words), recordKind: may(number), age: may(words), sex: may(words), urlId: may(words),
});

export const seen = z.strictObject({ medicationList: flag, problemList: flag, allergyList: flag, labs: flag, notes: flag });

const said = {
  read: count, page: words, title: words, loaded: number, returned: may(number), since: number, embedded: flag, within: may(number), characters: count, frames: count,
  findings: z.array(finding).check(z.maxLength(FINDINGS)),
  seen,
  newestDate: may(words), identity, notRead: z.array(words).check(z.maxLength(50)),
};
export const report = z.strictObject(said);

const numbered = { loaded: number, returned: may(number), read: count };
const tabId = z.int();
const editorPlace = z.strictObject({ frameId: count, loaded: number });
const text = z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH));
/** What is typed into one field, and the most steps: more than any course has, so that what is too much is kept and told. */
const typed = z.string().check(z.maxLength(TYPED_LENGTH));
export const calendar = z.strictObject({ start: may(typed), steps: may(z.array(z.strictObject({ mgPerDay: typed, days: typed })).check(z.maxLength(STEPS))), asked: may(flag) });
const target = { start: offset, end: offset, quote: words };
const mark = z.strictObject({ start: offset, end: offset, level: z.enum(['avoid', 'caution', 'aware', 'option']), words: z.array(z.string()) });

const SENT_BY = { site: isReader, content: isReader, page: isExtensionPage, worker: isWorker } as const;

/**
 * Each message with its sender and its data. `site`: a content script where reading is allowed at that instant;
 * `content`: any content script of ours, for what only takes away. The sandbox chart stands for one.
 */
export const MESSAGES = {
  report: { from: 'site', data: z.strictObject({ ...said, once: flag }) },
  detector: { from: 'site', data: z.undefined() },
  blank: { from: 'site', data: z.strictObject({ identity, once: flag, ...numbered }) },
  gone: { from: 'content', data: z.strictObject(numbered) },
  editorUsed: { from: 'site', data: z.strictObject({ loaded: number }) },
  insert: { from: 'page', data: z.strictObject({ tabId, key: words, text }) },
  undoInsert: { from: 'page', data: z.strictObject({ tabId, place: editorPlace, token: count }) },
  insertText: { from: 'worker', data: z.strictObject({ loaded: number, identity, text }) },
  takeBack: { from: 'worker', data: z.strictObject({ loaded: number, token: count }) },
  tabState: { from: 'page', data: z.strictObject({ tabId }) },
  answer: { from: 'page', data: z.strictObject({ tabId, whose: words, fact: z.enum(FACTS), answer: z.nullable(z.enum(['yes', 'no', 'unknown'])) }) },
  dismiss: { from: 'page', data: z.strictObject({ tabId, whose: words, caution: z.string().check(z.regex(DISMISSABLE)), reason: z.nullable(z.enum(DISMISS_REASONS)) }) },
  calendar: { from: 'page', data: z.strictObject({ tabId, whose: words, drug: z.enum(PLAN_DRUGS), calendar: z.nullable(calendar) }) },
  removePage: { from: 'page', data: z.strictObject({ tabId, whose: words, page: words }) },
  siteEnabled: { from: 'page', data: z.strictObject({ tabId, origin: z.string().check(z.regex(/^https?:\/\/[^/*\s]+$/), z.maxLength(300)) }) },
  clearCharts: { from: 'page', data: z.undefined() },
  showInChart: { from: 'page', data: z.strictObject({ tabId, frameId: count, read: count, ...target }) },
  show: { from: 'worker', data: z.strictObject({ read: count, ...target }) },
  readAgain: { from: 'worker', data: z.undefined() },
  paint: { from: 'worker', data: z.strictObject({ read: count, marks: z.array(mark) }) },
  stop: { from: 'worker', data: z.undefined() },
} as const satisfies Record<keyof Protocol, { readonly from: keyof typeof SENT_BY; readonly data: z.ZodMiniType }>;

export type MessageName = keyof typeof MESSAGES;

/** Refused: the reason is fit to be shown and logged. */
export class RefusedMessage extends Error {
  override readonly name: string = 'RefusedMessage';
}

const SENDERS = { site: 'a content script', content: 'a content script', page: 'a page of the extension', worker: 'the worker' } as const;

/** Refused because reading is not allowed where it came from: a script that outlived its permission. */
export class NotReadHere extends RefusedMessage {
  override readonly name = 'NotReadHere';
}

/** As `accept`, and whether reading is allowed where a content script speaks from. Rejects with RefusedMessage. */
export async function admit<Name extends MessageName>(name: Name, data: unknown, sender: Sender, own: Own, sites: Sites): Promise<Parameters<Protocol[Name]>[0]> {
  const accepted = accept(name, data, sender, own);
  // What a page shows is told by a look only where the script says that it looks: one that follows may have outlived its permission.
  const looks = (name !== 'report' && name !== 'blank') || (accepted as Once).once;
  if (MESSAGES[name].from === 'site' && !(await isOfEnabledSite(sender, own, sites, looks))) throw new NotReadHere(`"${name}" was refused: reading is not allowed there.`);
  return accepted;
}

/** The data of a message, checked. Throws RefusedMessage when the sender or the shape is wrong. */
export function accept<Name extends MessageName>(name: Name, data: unknown, sender: Sender, own: Own): Parameters<Protocol[Name]>[0] {
  const { from, data: schema } = MESSAGES[name];
  if (!SENT_BY[from](sender, own)) throw new RefusedMessage(`"${name}" was refused: only ${SENDERS[from]} may send it.`);
  const parsed = z.safeParse(schema as z.ZodMiniType, data);
  if (!parsed.success) throw new RefusedMessage(`"${name}" was refused: ${describe(parsed.error.issues[0])}.`);
  return parsed.data as Parameters<Protocol[Name]>[0];
}

/** Where and how the first fault is. Names of unknown keys are the sender's words, and stay out; so does every value. */
function describe(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'its shape is wrong';
  const place = issue.path.length === 0 ? 'its data' : issue.path.map(String).join('.');
  const faults: Partial<Record<typeof issue.code, string>> = {
    invalid_type: 'is of the wrong type or missing', unrecognized_keys: 'has keys nobody knows', too_big: 'is too long', too_small: 'is too small',
    invalid_value: 'is none of the values allowed', invalid_format: 'is not written as it must be',
  };
  return `${place} ${faults[issue.code] ?? 'is not as it must be'}`;
}
