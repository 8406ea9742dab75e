/** Reads a chart: every concept the decision asks about, with the words around it judged. */
import { allergyFindings, readingMedications } from './drug-findings.ts';
import { readBrain } from './brain.ts';
import { isOld } from './context-old.ts';
import { isReaction } from './drug-reactions.ts';
import { readDrinking } from './drinking.ts';
import { readConcepts } from './concepts.ts';
import { preparingCues } from './context-scan.ts';
import { readCourseOfPain } from './course-of-pain.ts';
import { readGroupsDenied } from './drug-groups.ts';
import { readGrades } from './grades.ts';
import { findingBegins } from './dates-begins.ts';
import { evenText, inPageAs } from './even-text.ts';
import { foreignLanguage } from './language.ts';
import { lined } from './document-lines.ts';
import { labs } from '../guideline/data/measures.ts';
import { noteDays } from './note-day.ts';
import { withoutOwnText } from './own-text.ts';
import { withPainOver } from './pain-over.ts';
import { preparingPatterns } from './patterns.ts';
import { readProblems } from './problems.ts';
import { readRadiotherapy } from './radiotherapy.ts';
import { findingOf, openReading, type Draft, type Reading } from './reading.ts';
import { withRepeats } from './repeats.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';
import { readStrength } from './strength.ts';
import { readResponse } from './response.ts';
import { readingValues } from './value-findings.ts';
import { withoutOtherCancers } from './which-cancer.ts';
import type { ChartText, Detection, Finding, Seen, SectionKind } from './types.ts';

/** Each reads its own concepts; the later ones stand on what the earlier found. */
const readers: readonly ((reading: Reading, drafts: readonly Draft[]) => Draft[] | Steps<Draft[]>)[] = [
  readRadiotherapy, readConcepts, readStrength, readCourseOfPain, readResponse, readBrain, readProblems, readDrinking, readGrades, readGroupsDenied,
];

const LABS: ReadonlySet<string> = new Set(labs);
const NOTES: ReadonlySet<SectionKind> = new Set(['hpi', 'assessment', 'plan', 'note', 'exam', 'ros', 'imaging']);

/**
 * Finds everything in the text of a chart; a plan of RadNerve that stands in it
 * is passed over. `today` is an ISO day from which
 * relative dates are reckoned where no note date stands around them. Offsets
 * are UTF-16 units, end exclusive, and quote the text exactly. Linear in the
 * length of the text; never throws.
 */
export function detect(chart: ChartText, options: Options = {}): Detection {
  return atOnce(detecting(chart, options));
}

/** As `detect`, a slice at a time; `pause` lets others have their turn. Rejects only when `pause` does. */
export function detectSliced(chart: ChartText, pause: () => Promise<void>, options: Options = {}): Promise<Detection> {
  return inSlices(prepared(chart, options), pause);
}

interface Options { readonly today?: string }

/** Patterns are compiled beforehand only here: without slices it makes nothing shorter. */
function* prepared(chart: ChartText, options: Options): Steps<Detection> {
  yield* preparingPatterns(chart.text);
  return yield* detecting(chart, options);
}

function* detecting(page: ChartText, options: Options): Steps<Detection> {
  yield* preparingCues();
  const even = yield* evenText(page);
  const own = withoutOwnText(even.chart);
  const laid = lined(own);
  const { chart } = laid;
  yield;
  const begins = yield* findingBegins(chart.text);
  const { newest: newestDate, written } = yield* noteDays(chart.text, begins);
  const today = options.today ?? written;
  const past = options.today ?? newestDate;
  const reading = yield* openReading(laid, { begins, ...(today === undefined ? {} : { today }), ...(past === undefined ? {} : { past }) });
  let drafts: readonly Draft[] = [];
  for (const read of readers) {
    const found = read(reading, drafts);
    drafts = drafts.concat(Array.isArray(found) ? found : yield* found);
    yield;
  }
  const { doc, terms } = reading;
  const found = withOldFlags(reading, withoutOtherCancers(reading, drafts).filter((draft) => !isReaction(doc, draft))).map((draft) => findingOf(reading, draft));
  yield;
  const medications = yield* readingMedications(doc, terms);
  const allergies = allergyFindings(doc, terms);
  yield;
  const values = yield* readingValues(doc, terms);
  const findings = withPainOver(reading, [...found, ...medications, ...allergies, ...values].toSorted((a, b) => a.start - b.start || a.end - b.end));
  yield;
  const language = foreignLanguage(chart.text, chart.language);
  return { findings: chart === page ? withRepeats(reading, findings) : inPageAs(even, withRepeats(reading, findings)), seen: seenIn(reading, findings), ...(newestDate ? { newestDate } : {}), ...(language ? { language } : {}), ...(own === even.chart ? {} : { ownText: true as const }) };
}

/** What is wrong only when it is new. Back pain may be old when a new sign joins it. */
const NEW_ONLY = new Set(['cord-compression', 'cauda-equina', 'leg-weakness', 'sphincter-change', 'saddle-anaesthesia']);

/** Red flags said to be long there, unchanged or of a date long past are historical. */
function withOldFlags({ doc }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const flags = drafts.filter(({ concept }) => concept === 'red-flag').toSorted((a, b) => a.start - b.start);
  if (flags.length === 0) return drafts;
  return drafts.map((draft) => {
    const { concept, name, context } = draft;
    if (concept !== 'red-flag' || !NEW_ONLY.has(name ?? '') || context.assertion !== 'present' || !isOld(doc, draft, flags)) return draft;
    return { ...draft, context: { ...context, temporality: 'historical' } };
  });
}

function seenIn({ doc }: Reading, findings: readonly Finding[]): Seen {
  const has = (kind: SectionKind): boolean => doc.sections.some((section) => section.kind === kind && section.end - section.start > (section.heading?.length ?? 0) + 3);
  return {
    medicationList: has('medications') || findings.some(({ medication, section }) => medication?.from === 'list' && section !== 'past-medications'),
    problemList: has('problem-list'),
    allergyList: has('allergies'),
    labs: findings.some(({ concept, name }) => concept === 'measure' && LABS.has(name ?? '')),
    notes: doc.sections.some(({ kind }) => NOTES.has(kind)) || doc.sentences.length > 8,
  };
}
