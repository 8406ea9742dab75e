/** Radiotherapy: received, going on, planned, denied; with dose, fractions, site, modality and dates. */
import { cancers } from '../guideline/data/cancers.ts';
import { proposedThenGiven } from '../guideline/data/concepts-radiotherapy.ts';
import { birthWords } from '../guideline/data/date-cues.ts';
import { doseUnits, leastBareDose, pairWithDrug, weightedDose } from '../guideline/data/radiotherapy-dose.ts';
import { fractionsIn, dosesIn, totalDose, type DoseMention } from './radiotherapy-dose.ts';
import { datesOfCourse, type CourseDates } from './radiotherapy-dates.ts';
import { fixesRegion, isElsewhere, isRadiosurgery, siteOf, sitesOf, type Site, type Sites } from './radiotherapy-sites.ts';
import { clip } from './near.ts';
import { therapyTerms, type RadiotherapyTerm } from './radiotherapy-terms.ts';
import { asserted, contextAt, dateInRow, datesOf, PRESENT, termsOf, type Draft, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt, sentenceIndexAt } from './sentences.ts';
import { madeOf, type Steps } from './steps.ts';
import { cellAt } from './document-rows.ts';
import { matches, patternOf } from './patterns.ts';
import type { FoundDate } from './dates.ts';
import type { Section, Span } from './document.ts';
import type { FullContext } from './context.ts';
import type { Found } from './vocabulary.ts';
import type { RadiotherapyCourse } from './types.ts';

/** A dose wherever it stands; what it means is judged in its sentence. */
const DOSE = patternOf(`\\d\\s?-?(?:${Object.keys(doseUnits).join('|')})(?:${weightedDose})?(?![a-z])|\\bc?gy\\s?\\d`, 'gi');
const PAIR_WITH_DRUG = patternOf(pairWithDrug, 'gi');
const NEXT_COURSE = /\b(?:then|later|subsequent(?:ly)?|previously|prior|also|again|re-?irradiat\w+|salvage|followed by|followed|after which|second course|and)\b|[;+]/i;

/** "WBRT 2022, SRS 2023": between two courses without a dose. */
const OF_A_YEAR = /\b(?:19|20)\d\d(?:[,;]|\sthen\b)/i;

/** Everything the chart says of radiotherapy. */
export function* readRadiotherapy(reading: Reading): Steps<Draft[]> {
  const hits = new Map<number, Found[]>();
  const index = (offset: number): Found[] => {
    const at = sentenceIndexAt(reading.doc, offset);
    const list = hits.get(at) ?? [];
    hits.set(at, list);
    return list;
  };
  for (const hit of termsOf(reading, 'radiotherapy')) index(hit.start).push(hit);
  yield;
  for (const match of matches(reading.text, DOSE)) index(match.index);
  for (const match of matches(reading.text, PAIR_WITH_DRUG)) index(match.index);
  yield;
  if (hits.size === 0) return [];
  const sites = sitesOf(reading.doc, reading.terms.get('site') ?? []);
  yield;
  const drafts = yield* madeOf([...hits], ([at, found]) => readSentence(reading, sites, reading.doc.sentences[at]!, found));
  return sited(reading, sites, settle(reading, drafts));
}

/** How far back the cancer may stand that a course without a site is for. */
const LOOK_BACK = 400;

/**
 * A course whose sentence names no site went to the tumour of the sentences
 * before it, or to the only one the chart speaks of; without a dose it takes no
 * name from it where a course of that region has a field.
 */
function sited(reading: Reading, sites: Sites, drafts: readonly Draft[]): Draft[] {
  let only: (Site & Span) | undefined;
  let looked = false;
  const fields = drafts.flatMap(({ course, context }) => (course?.site !== undefined && context.assertion === 'present' ? [course] : []));
  const isNamed = ({ site, region }: Site): boolean => fields.some((other) => other.region === region) && fields.every((other) => other.region !== region || other.site !== site);
  return drafts.map((draft) => {
    const { course, start } = draft;
    if (!course || course.region !== undefined || course.modality === 'radionuclide' || draft.context.experiencer === 'other') return draft;
    const section = sectionAt(reading.doc, start);
    const near = sites.tumours({ start: Math.max(section.start, start - LOOK_BACK), end: start }).findLast((tumour) => isOwn(reading, tumour));
    if (!near && !looked) {
      const all = sites.tumours({ start: 0, end: reading.text.length }).filter((tumour) => isOwn(reading, tumour));
      only = new Set(all.map(({ region }) => region)).size === 1 ? all[0] : undefined;
      looked = true;
    }
    const tumour = near ?? only;
    const site = tumour && mayBeOf(reading, tumour, start) ? tumour : undefined;
    // Radiosurgery for a cancer went to wherever that had spread: of which nothing is said.
    return site?.region && !(isRadiosurgery(course.modality) && isElsewhere(site.region)) ? { ...draft, course: { ...course, ...(site.site && (course.doseGy !== undefined || !isNamed(site)) ? { site: site.site } : {}), region: site.region } } : draft;
  });
}

/** A tumour the patient has or had: not that of a relative, a leaflet or a denial. */
function isOwn(reading: Reading, tumour: Span): boolean {
  const { experiencer, negated, assertion } = contextAt(reading, tumour, 'finding');
  return experiencer === 'patient' && !negated && assertion !== 'template';
}

/** A lymphoma that was irradiated somewhere was not irradiated where another cancer lies. */
function mayBeOf({ text, doc }: Reading, tumour: Span, course: number): boolean {
  const words = (at: number): string => { const { start, end } = sentenceAt(doc, at); return text.slice(start, end); };
  const named = ANYWHERE.filter((kind) => kind.test(words(course)));
  return named.length === 0 || named.some((kind) => kind.test(words(tumour.start)));
}
const ANYWHERE = cancers.flatMap((row) => ('anywhere' in row ? [patternOf(`\\b(?:${row.names})\\b`, 'i')] : []));

/**
 * A mention that says neither that it was given nor when nor how much ("radiation
 * is the one therapy that may help") goes with the others: where radiotherapy is
 * only planned or denied elsewhere in the chart, it is part of that plan.
 */
function settle(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const isBare = ({ name, start, context, course }: Draft): boolean => name === 'course' && !tellsOfDone(sectionAt(reading.doc, start)) && context.assertion === 'present' && context.temporality !== 'historical' && course !== undefined && !(context as FullContext).received && !(context as FullContext).affirmed
    && course.doseGy === undefined && course.fractions === undefined && course.ended === undefined && course.started === undefined;
  const given = drafts.some((draft) => draft.context.assertion === 'present' && !isBare(draft));
  const planned = drafts.some(({ context: { assertion } }) => assertion === 'planned' || assertion === 'absent');
  return given || !planned ? [...drafts] : drafts.map((draft) => (isBare(draft) ? { ...draft, context: asserted(draft.context, 'planned') } : draft));
}

/** A list of problems, a history or a heading of what was done is no plan. */
function tellsOfDone({ kind, heading }: Section): boolean {
  return kind === 'problem-list' || kind === 'history' || (heading !== undefined && DONE.test(heading));
}
const DONE = /^(?:title of )?(?:operations?|procedures?|treatments? (?:given|received))\b|\b(?:past|prior|previous)\b/i;

function readSentence(reading: Reading, sites: Sites, sentence: Span, hits: readonly Found[]): Draft[] {
  const { text } = reading;
  const terms = therapyTerms(text, sentence, hits);
  const therapy = terms.filter(({ kind }) => kind === 'therapy');
  const doses = dosesIn(text, sentence.start, sentence.end, therapy.length > 0 || text.slice(sentence.start, sentence.end).search(PAIR_WITH_DRUG) >= 0).filter(({ gy, fractions }) => therapy.length > 0 || fractions !== undefined || gy >= leastBareDose);
  const courses = split(reading, sentence, therapy, doses);
  const drafts = courses.flatMap((course, at) => readCourse(reading, sites, sentence, course, courses[at - 1]?.end ?? sentence.start, courses[at + 1]));
  const given = drafts.some(({ context: { assertion } }) => assertion === 'present');
  return [...drafts, ...terms.flatMap((term) => readOther(reading, sentence, term, given, drafts.length > 0))];
}

/** The words of one course stand no farther apart. */
const LONGEST_COURSE = 400;

interface Course { terms: RadiotherapyTerm[]; doses: DoseMention[]; start: number; end: number; context: FullContext }

/** Parts a sentence into courses: a new one begins where another is named after a dose, or where its assertion is another. */
function split(reading: Reading, sentence: Span, terms: readonly RadiotherapyTerm[], doses: readonly DoseMention[]): Course[] {
  const items = [...terms.map((term) => ({ term, dose: undefined, start: term.start, end: term.end })), ...doses.map((dose) => ({ term: undefined, dose, start: dose.start, end: dose.end }))]
    .toSorted((a, b) => a.start - b.start);
  const courses: Course[] = [];
  for (const { term, dose, start, end } of items) {
    const last = courses.at(-1);
    const gap = last ? reading.text.slice(last.end, start) : '';
    if (dose) {
      const apart = last !== undefined && dose.kind === 'total' && last.doses.length > 0 && /;|\b(?:then|previously|prior)\b/i.test(gap) && last.doses.some(({ fractions }) => fractions !== undefined);
      if (last && !apart && start - last.start <= LONGEST_COURSE) {
        last.doses.push(dose);
        last.end = Math.max(last.end, end);
      } else courses.push({ terms: [], doses: [dose], start, end, context: contextAt(reading, { start, end }, 'treatment') });
      continue;
    }
    const context = adjective(reading.text, { start, end }, contextAt(reading, { start, end }, 'treatment'));
    const boost = /\bboost\b|\bcone[- ]?down\b/i.test(reading.text.slice(start, Math.min(end + 24, sentence.end)));
    // "50 Gy in 25 fractions given, no brachytherapy": what was given is not denied.
    if (last?.terms.length === 0 && context.assertion === 'absent' && last.context.assertion === 'present' && last.context.received) continue;
    const isNew = !last || start - last.start > LONGEST_COURSE || (context.assertion !== last.context.assertion && last.terms.length > 0)
      || (!boost && differs(last, term!) && (last.doses.length > 0 ? NEXT_COURSE.test(gap) : (fixesRegion(term!.modality) || /\bthen\b/i.test(gap)) && OF_A_YEAR.test(gap) && last.terms.every(({ modality }) => modality !== undefined)));
    if (isNew) courses.push({ terms: [term!], doses: [], start, end, context });
    else {
      if (last.terms.length === 0 && (last.context.assertion === 'present' || context.assertion !== 'present' || context.received)) last.context = context;
      last.terms.push(term!);
      last.end = Math.max(last.end, end);
    }
  }
  return courses;
}

/** "In the irradiated field" tells of what was done, also in a plan; only "to be irradiated" plans. */
function adjective(text: string, { start, end }: Span, context: FullContext): FullContext {
  if (TO_BE.test(text.slice(Math.max(0, start - NEAR_CUE), start))) return context.assertion === 'present' ? asserted(context, 'planned') : context;
  const planned = context.assertion === 'planned' && /^(?:ir)?radiated$/i.test(text.slice(start, end)) && !(context.cue && start - context.cue.end >= 0 && start - context.cue.end < NEAR_CUE);
  return planned ? { ...asserted(context, 'present'), temporality: 'historical', received: true } : context;
}
const TO_BE = /\b(?:to|will|shall) be (?:re-?)?$/i;
/** How near the words of a plan must stand before "irradiated". */
const NEAR_CUE = 12;

const differs = (course: Course, term: RadiotherapyTerm): boolean => course.terms.length === 0 || term.modality === undefined || course.terms.every(({ modality }) => modality !== term.modality);

/** How far before the words of a course its fractions may stand. */
const FRACTIONS_BEFORE = 45;

function readCourse(reading: Reading, sites: Sites, whole: Span, course: Course, after: number, next: Course | undefined): Draft[] {
  const { text } = reading;
  const sentence = clip(whole, course);
  const limit = Math.min(sentence.end, next?.start ?? sentence.end);
  const modality = modalityOf(text, course);
  const apart = fractionsIn(text, course.start, Math.min(limit, course.end + 60)) ?? fractionsIn(text, Math.max(sentence.start, course.start - FRACTIONS_BEFORE), course.end);
  const dose = totalDose(course.doses, apart?.count);
  const fixing = course.terms.map((term) => term.modality).filter(fixesRegion).toSorted((a, b) => Number(a === 'SRS') - Number(b === 'SRS'))[0];
  const siteFrom = (start: number): Site => siteOf(sites, { start, end: limit }, course, course.terms, fixing ?? modality);
  // "WBRT in 2021; SRS to a right frontal metastasis": its own field before that of the course told before it.
  const own = after > sentence.start ? [course.start, after].map(siteFrom).find((one) => one.site !== undefined) : undefined;
  const site = own ?? siteFrom(sentence.start);
  const written = datesOf(reading, { start: sentence.start, end: limit }).filter(({ start: at }) => !BORN.test(text.slice(Math.max(0, at - BORN_WITHIN), at)));
  const dates = datesOfCourse(text, sentence, course, written, sectionAt(reading.doc, course.start).date?.iso ?? reading.doc.today);
  const context = contextOfCourse(text, course, dates, written, reading.doc.past);
  const planned = context.assertion === 'planned';
  const told: RadiotherapyCourse = {
    ...(site.site ? { site: site.site } : {}), ...(site.region ? { region: site.region } : {}), ...dose,
    ...(modality ? { modality } : {}),
    ...(dates.started ? { started: dates.started } : {}), ...(dates.ended && !planned ? { ended: dates.ended } : {}),
  };
  const start = Math.min(course.start, site.start !== undefined && course.start - site.start < 40 ? site.start : course.start);
  const end = Math.max(course.end, ...[site.end, dates.end, apart?.end].filter((at): at is number => at !== undefined && at <= limit && at - course.end < 120));
  const listed = dates.ended === undefined ? rowDate(reading, course) : undefined;
  const draft = { start, end, ...(listed ? { date: listed } : {}), context };
  if (context.assertion === 'absent' && site.region !== undefined) return denied(site.region, draft);
  return [{ concept: 'radiotherapy', name: 'course', course: told, ...draft }];
}

/** The first that is written; of a beam with its dose a brachytherapy behind it is not: "pelvic radiotherapy 45 Gy with brachytherapy". */
function modalityOf(text: string, { terms: [first, ...rest], doses: [dose] }: Course): string | undefined {
  const beam = first !== undefined && first.modality === undefined && dose !== undefined && BEAM.test(text.slice(first.start, first.end));
  return [first, ...rest].find((term) => term?.modality !== undefined && !(beam && term.modality === 'brachytherapy' && term.start > dose.start))?.modality;
}
const BEAM = /radio|radiation|\bx?rt\b/i;

/** Right before the day of birth. */
const BORN = patternOf(`(?<![a-z])(?:${birthWords})[\\s:,*(-]{0,4}(?:(?:on|am|le|el)\\s)?$`, 'i');
const BORN_WITHIN = 28;

/** A course to come is planned, whatever its words; one that was proposed, and is said to be over by a day that has passed, was given. */
function contextOfCourse(text: string, course: Course, dates: CourseDates, written: readonly FoundDate[], past: string | undefined): Course['context'] {
  const { context } = course;
  const toCome = isToCome(dates, past);
  if (context.assertion === 'present') return toCome ? asserted(context, 'planned') : context;
  if (context.assertion !== 'planned' || toCome || dates.ended === undefined || !PROPOSED.test(context.cue?.text ?? '')) return context;
  const last = written.find(({ end }) => end === dates.end);
  if (!last || !OVER.test(text.slice(course.end, last.start))) return context;
  return { ...asserted(context, 'present'), temporality: 'historical' };
}
const PROPOSED = patternOf(proposedThenGiven.proposed, 'i');
const OVER = patternOf(proposedThenGiven.over, 'i');

/** A course dated behind today is still to come, whatever its words. */
function isToCome({ started, ended }: CourseDates, past: string | undefined): boolean {
  const first = started ?? ended;
  return past !== undefined && first !== undefined && !first.approximate && first.iso > past;
}

/** A site that was not irradiated says nothing of the others; of the brain it is a statement of its own. */
function denied(region: string, draft: Pick<Draft, 'start' | 'end' | 'context'>): Draft[] {
  return region === 'brain' || region === 'head' ? [{ concept: 'brain-radiotherapy', ...draft }] : [];
}

/** Radiotherapy is what the row is about, not an aside. */
const SUBJECT = /^(?:(?:personal|past|prior|previous|medical|history|hx|h\/o|of|s\/p|status|post|adjuvant|definitive|palliative|external|completed)[\s:-]*)*$/i;

/** The date in the row of a list, in a cell of its own. */
function rowDate(reading: Reading, { start }: Span): Draft['date'] {
  const found = cellAt(reading.doc, start);
  return found && SUBJECT.test(reading.text.slice(found.cell.start, start)) ? dateInRow(reading, start) : undefined;
}

/** Necrosis of the brain is where the brain had its dose. */
function effectOf({ text }: Reading, { start, end }: Span, term: Span): RadiotherapyCourse {
  return /necro/i.test(text.slice(term.start, term.end)) && !/osteo/i.test(text.slice(term.start, term.end)) && BRAIN.test(text.slice(start, end)) ? { region: 'brain' } : {};
}
const BRAIN = /\b(?:brain|cerebr\w+|cerebell\w+|temporal|frontal|parietal|occipital|intracranial|lobes?|mri brain)\b/i;

/** What radiotherapy did tells that it was given; a referral, that it is planned. */
function readOther(reading: Reading, whole: Span, term: RadiotherapyTerm, given: boolean, any: boolean): Draft[] {
  const sentence = clip(whole, term);
  if (term.kind === 'therapy') return [];
  if (term.kind === 'effect') {
    const context = contextAt(reading, term, 'finding');
    // Doubt is about the harm, not about the radiotherapy: "possible radiation necrosis".
    const is = context.assertion === 'present' || context.assertion === 'possible';
    return is && !given ? [{ concept: 'radiotherapy', name: 'effect', course: effectOf(reading, sentence, term), start: term.start, end: term.end, context: { ...PRESENT, temporality: 'historical' } }] : [];
  }
  if (any) return [];
  const context = contextAt(reading, term, 'treatment');
  if (context.assertion === 'other-person' || context.assertion === 'template' || context.assertion === 'absent') return [];
  return [{ concept: 'radiotherapy', name: 'referral', start: term.start, end: Math.min(term.end, sentence.end), context: asserted(context, 'planned') }];
}
