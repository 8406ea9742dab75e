/** The exact shape of what is kept in storage.session. What does not fit was damaged: the parsers give null, or nothing, and never throw. */
import * as z from 'zod/mini';
import { FACTS, type Answers, type OwnCalendars } from './decide/types.ts';
import { DISMISSABLE, DISMISS_REASONS, type Dismissals } from './dismissals.ts';
import { PLAN_DRUGS } from './guideline/types.ts';
import type { Identity } from './page/types.ts';
import { calendar, finding, identity, words } from './message-schema.ts';
import { STATE_VERSION, type TabState } from './messages.ts';
import { time } from './time.ts';

/** Most frames a tab has. */
export const FRAMES = 500;

export const version = z.literal(STATE_VERSION);
export const reading = z.enum(['enabled', 'once']);
const id = z.int();
const may = z.exactOptional;
const notRead = z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(FRAMES * 50));

const placed = z.strictObject({ ...finding.shape, frameId: z.int(), read: z.int(), page: may(words) });

/** The answers kept of a patient. */
const answers = z.partialRecord(z.enum(FACTS), z.enum(['yes', 'no', 'unknown']));

/** What was typed for calendars, by drug. */
const calendars = z.partialRecord(z.enum(PLAN_DRUGS), calendar);

/** What was set aside, by rule and level. */
const dismissals = z.record(z.string().check(z.regex(DISMISSABLE)), z.enum(DISMISS_REASONS));

/** The assessment and the plan are made anew with each change, by the version that shows them: only that they are there is asked. */
const state = z.strictObject({
  version, tabId: id, reading, origin: may(z.string()), identity: may(identity), readAt: may(time), frames: z.int(),
  status: z.enum(['not-enabled', 'reading', 'no-chart', 'not-readable', 'doubt', 'changed', 'ready', 'error']),
  findings: z.array(placed), answers, calendars: may(calendars), dismissals: may(dismissals), whose: may(words), assessment: may(z.looseObject({ cautions: z.array(z.unknown()), redFlags: z.array(z.unknown()) })),
  plan: may(z.looseObject({ headline: z.string() })), details: may(z.strictObject({ sources: z.looseObject({}), rules: z.looseObject({}) })), notRead, problem: may(z.string()),
  pages: may(z.array(z.strictObject({ id: words, title: words, at: time, findings: z.int() }))),
});

/** What the clinician stated, by kind: each entry that fits; `damaged` when one does not, or none of it could be read. */
export interface Stated<T> { readonly kept: T; readonly damaged: boolean }

/** Answers as kept. */
export const parseAnswers = (stored: unknown): Stated<Answers> => fitting(stored, answers) as Stated<Answers>;

/** What was typed for calendars as kept. */
export const parseCalendars = (stored: unknown): Stated<OwnCalendars> => fitting(stored, calendars) as Stated<OwnCalendars>;

/** What was set aside as kept. */
export const parseDismissals = (stored: unknown): Stated<Dismissals> => fitting(stored, dismissals) as Stated<Dismissals>;

/** Of whom it was stated; null where that is not kept, or damaged. */
export const parseIdentity = (stored: unknown): Identity | null => (identity.safeParse(stored).success ? (stored as Identity) : null);

/** Entry by entry: one that was damaged takes no other with it. */
function fitting(stored: unknown, schema: z.ZodMiniType): Stated<object> {
  if (stored === undefined) return { kept: {}, damaged: false };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { kept: {}, damaged: true };
  const entries = Object.entries(stored);
  const fit = entries.filter(([key, value]) => z.safeParse(schema, { [key]: value }).success);
  return { kept: Object.fromEntries(fit), damaged: fit.length < entries.length };
}

/** A state as kept; null when it is not one, or of another tab. */
export function parseState(stored: unknown, tabId: number): TabState | null {
  const parsed = state.safeParse(stored);
  if (!parsed.success || parsed.data.tabId !== tabId) return null;
  return parsed.data.status === 'ready' && !(parsed.data.assessment && parsed.data.plan) ? null : stored as TabState;
}
