/** What is said of a cancer, by the cancer it is said of. */
import { anyCancer, cancerOfOrgan, cancers, remission, spreadOfToday } from '../guideline/data/cancers.ts';
import { matches, patternOf } from './patterns.ts';
import { ownDate } from './dates.ts';
import { contextAt, dateInRow, datesOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import type { Span } from './document-types.ts';

interface Kind { readonly id: string; readonly words: RegExp; readonly fields: RegExp | undefined }

interface Row { readonly id: string; readonly names?: string; readonly organs?: string; readonly fields?: string }
const KINDS: readonly Kind[] = (cancers as readonly Row[]).map(({ id, names, organs, fields }) => ({
  id, fields: fields === undefined ? undefined : patternOf(`\\b(?:${fields})`, 'i'),
  words: patternOf(`\\b(?:${[names ?? [], organs === undefined ? [] : [`(?:${organs}) (?:\\w+ ){0,2}?(?:${cancerOfOrgan})`, `(?:${cancerOfOrgan}) of (?:the )?(?:left |right )?(?:${organs})`]].flat(2).join('|')})\\b(?! (?:screen|cent|clinic|risk))`, 'gi'),
}));
const REMISSION = patternOf(remission, 'i');
const OF_TODAY = patternOf(spreadOfToday, 'i');
const CANCER = patternOf(anyCancer, 'i');

/** A kind of cancer that the text names of the patient. */
interface Named extends Span { readonly id: string }

/**
 * Without the remission of a cancer that was not irradiated, where the chart names
 * another, and without the spread that the title of a problem names: that is the
 * diagnosis, not a recurrence. A title of a day after the radiotherapy keeps it, dated.
 */
export function withoutOtherCancers(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const given = drafts.filter(({ concept, context }) => concept === 'radiotherapy' && context.assertion === 'present');
  let all: Cancers | undefined;
  return drafts.flatMap((draft) => {
    if (draft.concept === 'recurrence-excluded' && REMISSION.test(reading.text.slice(draft.start, draft.end))) return isOfAnother(draft, all ??= cancersOf(reading, given)) ? [] : [draft];
    return draft.concept === 'recurrence' && draft.name === 'spread' ? spreadOf(reading, draft, all ??= cancersOf(reading, given)) : [draft];
  });
}

/** What the whole chart says of cancers: worked out once, for it may say a thousand remissions. */
interface Cancers {
  /** The kinds named in the sentence of a draft, before and behind it, in order of place. */
  readonly around: (draft: Draft) => { readonly before: readonly Named[]; readonly behind: readonly Named[] };
  readonly kinds: ReadonlySet<string>;
  readonly irradiated: ReadonlySet<string>;
  /** The latest end of a course, ISO; '' where none is dated. */
  readonly lastEnd: string;
}

function cancersOf(reading: Reading, given: readonly Draft[]): Cancers {
  const named = KINDS.flatMap(({ id, words }) => matches(reading.text, words).map((match): Named => ({ id, start: match.index, end: match.index + match[0].length })))
    .filter((span) => { const { experiencer, negated } = contextAt(reading, span, 'finding'); return experiencer === 'patient' && !negated; })
    .toSorted((a, b) => a.start - b.start);
  const within = (from: number, to: number): Named[] => {
    const some: Named[] = [];
    for (let at = indexAt(named, from - 1) + 1; at < named.length && named[at]!.start < to; at++) if (named[at]!.end <= to) some.push(named[at]!);
    return some;
  };
  const sites = new Set(given.map(({ course }) => course?.site ?? ''));
  const sentences = new Set(given.map(({ start }) => sentenceAt(reading.doc, start)));
  return {
    around({ start, end }) {
      const sentence = sentenceAt(reading.doc, start);
      return { before: within(sentence.start, start), behind: within(end, sentence.end) };
    },
    kinds: new Set(named.map(({ id }) => id)),
    irradiated: new Set([
      ...[...sentences].flatMap(({ start, end }) => within(start, end).map(({ id }) => id)),
      ...KINDS.filter(({ fields }) => fields !== undefined && [...sites].some((site) => fields.test(site))).map(({ id }) => id),
    ]),
    lastEnd: given.reduce((last, { course }) => (course?.ended && course.ended.iso > last ? course.ended.iso : last), ''),
  };
}

function isOfAnother(draft: Draft, { around, kinds, irradiated }: Cancers): boolean {
  const { before, behind } = around(draft);
  const kind = (before.at(-1) ?? behind[0])?.id;
  return kind !== undefined && kinds.size > 1 && !irradiated.has(kind);
}

/** Spread that is of today counts as any disease that is there. */
const KEPT = 'active';

function spreadOf(reading: Reading, draft: Draft, { lastEnd }: Cancers): Draft[] {
  const { start, end } = draft;
  const line = sentenceAt(reading.doc, start);
  const words = reading.text.slice(line.start, line.end);
  if (sectionAt(reading.doc, start).kind !== 'problem-list' || !CANCER.test(words) || OF_TODAY.test(words)) return [{ ...draft, name: KEPT }];
  const [written] = datesOf(reading, { start: end, end: line.end });
  const date = dateInRow(reading, start) ?? (written && ownDate(written));
  if (!date) return [];
  return date.iso <= lastEnd.slice(0, date.iso.length) ? [] : [{ ...draft, name: KEPT, date }];
}
