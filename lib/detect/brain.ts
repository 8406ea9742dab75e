/** Whether necrosis is said to cause symptoms, and how a contrast MRI was read. */
import { examinationToCome, lesionWords, mriContrast, mriOpen, mriTumour, noSymptoms, patientOpens } from '../guideline/data/concepts-phrases.ts';
import type { Span } from './document.ts';
import { between, clip } from './near.ts';
import { patternOf } from './patterns.ts';
import { ownDate } from './dates.ts';
import { asserted, contextAt, datesOf, PRESENT, sentencesOf, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt } from './sentences.ts';

const CONTRAST = patternOf(mriContrast, 'i');
const OPEN = patternOf(mriOpen, 'i');
const TUMOUR = patternOf(mriTumour, 'i');
const NOT_OF_BRAIN = patternOf(noSymptoms.others, 'i');
const LESION = patternOf(lesionWords, 'i');
const PATIENT = patternOf(patientOpens, 'i');
/** All that a stretch of the sentence says. */
const ALONE = patternOf(noSymptoms.alone, 'i');
/** The examination is still to come. */
const TO_COME = patternOf(examinationToCome, 'i');
/** How far behind its name the report of an MRI is read. */
const REPORT = 500;

export function readBrain(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return [...symptomatic(reading, drafts), ...mris(reading, drafts.toSorted((a, b) => a.start - b.start))];
}

function symptomatic(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const lesions = drafts.filter(({ concept, context }) => (concept === 'necrosis' || concept === 'inflammation') && context.assertion !== 'absent' && context.experiencer === 'patient').toSorted((a, b) => a.start - b.start);
  if (lesions.length === 0) return [];
  return termsOf(reading, 'anchor').flatMap((hit): Draft[] => {
    const { id } = hit.entry;
    if (id !== 'no-symptoms' && id !== 'symptomatic') return [];
    const sentence = clip(sentenceAt(reading.doc, hit.start), hit);
    const text = reading.text.slice(sentence.start, sentence.end);
    const context = contextAt(reading, hit, 'finding');
    if (context.assertion !== 'present' || NOT_OF_BRAIN.test(text)) return [];
    const beside = between(lesions, sentence.start, sentence.end).length > 0;
    if (id === 'symptomatic') return beside ? [{ concept: 'necrosis-symptomatic', name: 'said', start: hit.start, end: hit.end, context }] : [];
    if (!beside && !LESION.test(text) && !PATIENT.test(text) && !ALONE.test(text)) return [];
    return [{ concept: 'necrosis-symptomatic', name: 'denied', start: hit.start, end: hit.end, context: asserted(context, 'absent') }];
  });
}

function mris(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const hits = termsOf(reading, 'anchor').filter(({ entry }) => entry.id === 'mri');
  return sentencesOf(reading, hits).flatMap((sentence): Draft[] => {
    const hit = between(hits, sentence.start, sentence.end)[0]!;
    const context = contextAt(reading, hit, 'treatment');
    if (context.assertion !== 'present' || context.temporality === 'planned') return [];
    if (TO_COME.test(reading.text.slice(hit.end, Math.min(sentence.end, hit.end + 90)))) return [];
    const report = reportOf(reading, hit);
    const text = reading.text.slice(report.start, report.end);
    if (!CONTRAST.test(text)) return [];
    const [date] = datesOf(reading, { start: hit.start, end: Math.min(sentence.end, hit.start + 80) });
    return [{ concept: 'mri', name: readingOf(text, report, drafts), start: hit.start, end: Math.min(hit.end + 60, sentence.end), context: PRESENT, ...(date ? { date: ownDate(date) } : {}) }];
  });
}

/** From the name of the examination to the end of its paragraph or section. */
function reportOf({ doc, text }: Reading, { start }: Span): Span {
  const section = sectionAt(doc, start);
  const end = Math.min(start + REPORT, section.end);
  const gap = text.slice(start, end + 1).indexOf('\n\n');
  return { start, end: gap < 0 ? end : start + gap };
}

function readingOf(text: string, { start, end }: Span, drafts: readonly Draft[]): string {
  const inside = between(drafts, start, end);
  const is = (concept: string, assertion: string): boolean => inside.some((draft) => draft.concept === concept && draft.context.assertion === assertion);
  const necrosis = is('necrosis', 'present');
  const suspected = TUMOUR.test(text);
  const mass = inside.some(({ concept, name, context }) => concept === 'sign' && (name === 'mass' || name === 'untissued-mass') && (context.assertion === 'present' || context.assertion === 'possible'));
  const tumour = is('recurrence', 'present') || (!necrosis && (suspected || mass));
  if (necrosis && suspected) return 'indeterminate';
  // What the MRI suspects itself is read as tumour; what is only not excluded leaves it open.
  const open = inside.some(({ concept, name, context }) => concept === 'recurrence' && name !== 'unlikely' && context.assertion === 'possible' && !(suspected && name === 'suspected'));
  if (open || is('necrosis', 'possible') || (OPEN.test(text) && (necrosis || tumour || /tumou?r|progression/i.test(text)))) return 'indeterminate';
  return tumour ? 'tumour' : necrosis ? 'necrosis' : 'reported';
}
