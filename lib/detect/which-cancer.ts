/** What is said of a cancer, by the cancer it is said of. */
import { anyCancer, cancerOfOrgan, cancers, remission, spreadOfToday } from '../guideline/data/cancers.ts';
import { matches, patternOf } from './patterns.ts';
import { contextAt, dateInRow, datesOf, ownDate, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt } from './sentences.ts';

interface Kind { readonly id: string; readonly words: RegExp; readonly fields: RegExp | undefined }

interface Row { readonly id: string; readonly names?: string; readonly organs?: string; readonly fields?: string }
const KINDS: readonly Kind[] = (cancers as readonly Row[]).map(({ id, names, organs, fields }) => ({
  id, fields: fields === undefined ? undefined : patternOf(`\\b(?:${fields})`, 'i'),
  words: patternOf(`\\b(?:${[names ?? [], organs === undefined ? [] : [`(?:${organs}) (?:\\w+ ){0,2}?(?:${cancerOfOrgan})`, `(?:${cancerOfOrgan}) of (?:the )?(?:left |right )?(?:${organs})`]].flat(2).join('|')})\\b(?! (?:screen|cent|clinic|risk))`, 'gi'),
}));
const REMISSION = patternOf(remission, 'i');
const OF_TODAY = patternOf(spreadOfToday, 'i');
const CANCER = patternOf(anyCancer, 'i');

/**
 * Without the remission of a cancer that was not irradiated, where the chart names
 * another, and without the spread that the title of a problem names: that is the
 * diagnosis, not a recurrence. A title of a day after the radiotherapy keeps it, dated.
 */
export function withoutOtherCancers(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const given = drafts.filter(({ concept, context }) => concept === 'radiotherapy' && context.assertion === 'present');
  return drafts.flatMap((draft) => {
    if (draft.concept === 'recurrence-excluded' && REMISSION.test(reading.text.slice(draft.start, draft.end))) return isOfAnother(reading, draft, given) ? [] : [draft];
    return draft.concept === 'recurrence' && draft.name === 'spread' ? spreadOf(reading, draft, given) : [draft];
  });
}

/** Kinds of cancer of the patient named between two offsets, in order of place. */
function kindsIn(reading: Reading, from: number, to: number): string[] {
  return KINDS.flatMap(({ id, words }) => matches(reading.text.slice(from, to), words).map((match) => ({ id, start: from + match.index, end: from + match.index + match[0].length })))
    .filter((span) => { const { experiencer, negated } = contextAt(reading, span, 'finding'); return experiencer === 'patient' && !negated; })
    .toSorted((a, b) => a.start - b.start).map(({ id }) => id);
}

function isOfAnother(reading: Reading, { start, end }: Draft, given: readonly Draft[]): boolean {
  const sentence = sentenceAt(reading.doc, start);
  const kind = kindsIn(reading, sentence.start, start).at(-1) ?? kindsIn(reading, end, sentence.end)[0];
  if (kind === undefined || kindsIn(reading, 0, reading.text.length).every((other) => other === kind)) return false;
  return !given.some((course) => {
    const around = sentenceAt(reading.doc, course.start);
    return kindsIn(reading, around.start, around.end).includes(kind) || KINDS.find(({ id }) => id === kind)?.fields?.test(course.course?.site ?? '') === true;
  });
}

/** Spread that is of today counts as any disease that is there. */
const KEPT = 'active';

function spreadOf(reading: Reading, draft: Draft, given: readonly Draft[]): Draft[] {
  const { start, end } = draft;
  const line = sentenceAt(reading.doc, start);
  const words = reading.text.slice(line.start, line.end);
  if (sectionAt(reading.doc, start).kind !== 'problem-list' || !CANCER.test(words) || OF_TODAY.test(words)) return [{ ...draft, name: KEPT }];
  const [written] = datesOf(reading, { start: end, end: line.end });
  const date = dateInRow(reading, start) ?? (written && ownDate(written));
  if (!date) return [];
  const before = given.some(({ course }) => course?.ended !== undefined && date.iso <= course.ended.iso.slice(0, date.iso.length));
  return before ? [] : [{ ...draft, name: KEPT, date }];
}
