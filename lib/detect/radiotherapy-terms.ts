/** Which words of a sentence speak of radiotherapy, and which are its false friends. */
import { notTherapyAfter, notTherapyBefore, otherMeanings, painRadiation, radiotherapyCues, referralWords, therapyBefore, therapyNear } from '../guideline/data/concepts-radiotherapy.ts';
import { keyOf } from './match.ts';
import type { Span } from './document.ts';
import { clip, holds, uncovered } from './near.ts';
import { patternOf } from './patterns.ts';
import { anyOf } from './reading.ts';
import type { Found } from './vocabulary.ts';

export interface RadiotherapyTerm extends Span {
  readonly kind: 'therapy' | 'effect' | 'planning' | 'department';
  readonly modality?: string;
}

const NOT_AFTER = anyOf(notTherapyAfter, '^(?:\\s|-)*');
const NOT_BEFORE = anyOf(notTherapyBefore, '', '$');
const THERAPY_BEFORE = patternOf(therapyBefore, 'i');
const PAIN = patternOf(painRadiation, 'i');
const THERAPY_NEAR = patternOf(therapyNear, 'i');
const CUE = patternOf(radiotherapyCues.sentence, 'i');
const CUE_BEFORE = patternOf(radiotherapyCues.before, 'i');
const CUE_AFTER = patternOf(radiotherapyCues.after, 'i');
const FIELD_BEFORE = patternOf(`$(?<=(?:${radiotherapyCues.fieldBefore})\\s?)`, 'i');
const FIELD_AFTER = patternOf(`^\\s?(?:${radiotherapyCues.fieldAfter})`, 'i');
const DENIED_BEFORE = patternOf(radiotherapyCues.deniedBefore, 'i');
const DENIED_AFTER = patternOf(radiotherapyCues.deniedAfter, 'i');
const WITH_FIELD: ReadonlySet<string> = new Set(radiotherapyCues.withField);
const REFERRAL = patternOf(referralWords, 'i');
const OTHER = new Map(otherMeanings.flatMap(({ terms, next, near }) => terms.map((term) => [term as string, { next: next ? patternOf(next, 'i') : undefined, near: near ? patternOf(near, 'i') : undefined }] as const)));

/** The words of one sentence that stand for radiotherapy; words inside a longer phrase are part of it. */
export function therapyTerms(text: string, sentence: Span, hits: readonly Found[]): RadiotherapyTerm[] {
  const found: RadiotherapyTerm[] = [];
  const therapy = hits.some(({ entry }) => entry.radiotherapy!.id === 'therapy');
  for (const { start, end, entry } of uncovered(hits, holds)) {
    const around = clip(sentence, { start, end });
    const whole = text.slice(around.start, around.end);
    const { id, modality } = entry.radiotherapy!;
    const before = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(end, Math.min(sentence.end, end + 90));
    const key = keyOf(text.slice(start, end));
    const other = OTHER.get(key);
    if (other?.next?.test(after) && !(id !== 'abbreviation' && CUE_AFTER.test(after))) continue;
    if (id === 'bare' && isFriend(before, after, whole)) continue;
    if (id === 'effect' && NOT_BEFORE.test(before)) continue;
    if (id === 'abbreviation' && !isAbbreviation(key, text.slice(start, end), before, after, whole, found.length > 0 || therapy)) continue;
    if (id === 'department' && !REFERRAL.test(whole)) continue;
    if (id === 'effect' || id === 'department' || id === 'planning') found.push({ start, end, kind: id });
    else found.push({ start, end, kind: 'therapy', ...(modality ? { modality } : {}) });
  }
  return found;
}

/** What follows is only where it goes. */
const GOES_TO = /^\s?(?:in)?to\b/i;

/** "Radiation" of pain, light, a scan or a blood product. */
function isFriend(before: string, after: string, sentence: string): boolean {
  if (NOT_BEFORE.test(before)) return true;
  if (NOT_AFTER.test(after) && !(GOES_TO.test(after) && THERAPY_BEFORE.test(before) && !/\bpain/i.test(sentence))) return true;
  return PAIN.test(sentence) && !THERAPY_NEAR.test(sentence);
}

function isAbbreviation(key: string, written: string, before: string, after: string, sentence: string, beside: boolean): boolean {
  if (written !== written.toUpperCase()) return false;
  const near = OTHER.get(key)?.near;
  const dose = /\d\s?(?:gy|cgy)\b|\b(?:fx|fractions?)\b/i.test(sentence);
  // "PCI for coronary disease, radiotherapy to the prostate": the words right behind it tell more than those of the sentence.
  if (!dose && near && (near.test(/^[^,;.]*/.exec(after)![0]) || (near.test(sentence) && !/\bradiat|\bradioth/i.test(sentence)))) return false;
  if (dose || (beside && key !== 'rt')) return true;
  if ((key === 'rt' || WITH_FIELD.has(key)) && (FIELD_BEFORE.test(before) || FIELD_AFTER.test(after))) return true;
  if (DENIED_BEFORE.test(before) && DENIED_AFTER.test(after)) return true;
  if (key === 'rt') return (CUE_BEFORE.test(before) || CUE_AFTER.test(after)) && (CUE.test(sentence) || /(?:s\/p|post|prior|after|since|adjuvant|definitive|palliative|received|started|began|completed|finished|underwent|preop|pre-op)[\s-]*$/i.test(before));
  return CUE.test(sentence) && (CUE_BEFORE.test(before) || CUE_AFTER.test(after) || key !== 'port');
}
