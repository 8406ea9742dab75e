/** Where a course of radiotherapy went: the field written beside it, or the organ of the tumour. */
import { modalityRegions } from '../guideline/data/concepts-radiotherapy.ts';
import {
  behindField, besideField, brainAround, cancerWords, joinsFields, organDose, otherGoesTo, siteQualifiers, sites, spared, stageWords, toField, tumourNames, vertebra,
} from '../guideline/data/sites.ts';
import type { DocumentMap, Span } from './document-types.ts';
import { between, holds, uncovered } from './near.ts';
import { matches, patternOf, spaced } from './patterns.ts';
import { sentenceAt } from './sentences.ts';
import type { Found } from './vocabulary.ts';

interface SiteHit extends Span { readonly region: string }

/** Where a course went; of a tumour, whether it is named as that of the organ ("breast cancer"), not as what lies there ("liver metastasis"). */
export interface Site { readonly site?: string; readonly region?: string; readonly end?: number; readonly start?: number; readonly primary?: boolean }

const VERTEBRA = patternOf(`(?<![\\w/])${vertebra}`, 'g');
const QUALIFIED = patternOf(`(?:\\b(?:${siteQualifiers.join('|')})\\.?[\\s-]+){1,3}$`, 'i');
const CANCER = cancerWords.join('|');
const CANCER_AFTER = patternOf(`^[\\s-]*(?:(?:\\w+[\\s-]+){0,2})(?:${CANCER})\\b`, 'i');
const CANCER_BEFORE = patternOf(`$(?<=\\b(?:${CANCER})s?\\s?(?:,|of|in|to|\\()?\\s?(?:the\\s)?(?:(?:${siteQualifiers.join('|')})\\s)*)`, 'i');
const LESION_AFTER = patternOf(/^[\s-]*(?:\w+[\s-]+)?(?:lesions?|mets?|metasta\w+)\b/i);
const TUMOUR_NAME = patternOf(tumourNames, 'i');
const TO = patternOf(`$(?<=${toField})`, 'i');
const JOINS = patternOf(joinsFields, 'i');
const STAGED = patternOf(stageWords, 'i');
const SPARED = patternOf(spared, 'i');
/** The dose of an organ at risk tells no field either. */
const ORGAN_DOSE = patternOf(`$(?<=${organDose})`, 'i');
const OTHER_GOES_TO = patternOf(otherGoesTo, 'i');
const BRAIN = patternOf(brainAround, 'i');
/** Longer words first: of what is read here nothing is taken back. */
const BESIDE_WORDS = [...besideField, ...siteQualifiers].toSorted((a, b) => b.length - a.length).join('|');
/**
 * Nothing but doses, dates, marks and words that change nothing. A lookahead holds each piece whole:
 * a number that could be read in parts would be tried in every way to part it.
 */
const BESIDE = patternOf(`^(?:(?=(?<piece>[\\s,;:()/.+&@'’#–-]|\\d[\\d.,/:-]*(?:(?:st|nd|rd|th)(?![a-z])|#)?|(?:${BESIDE_WORDS})(?![a-z])))\\k<piece>)*$`, 'i');
const BEHIND = patternOf(behindField, 'i');

/** All sites and tumours a text names. */
export interface Sites {
  readonly text: string;
  /** Sites that start between two offsets, in order. */
  readonly within: (span: Span) => readonly SiteHit[];
  /** Tumours named between two offsets with the region of their organ; spread to bone tells no field. */
  readonly tumours: (span: Span) => readonly (Site & Span)[];
}

/** `found`: the sites the vocabulary met in the text, in order. */
export function sitesOf(doc: DocumentMap, found: readonly Found[]): Sites {
  const { text } = doc;
  const hits = hitsOf(text, found);
  let tumours: readonly (Site & Span)[] | undefined;
  return {
    text,
    within: ({ start, end }) => between(hits, start, end),
    tumours: ({ start, end }) => between(tumours ??= hits.filter((hit) => hit.region !== 'bone' && isCancer(text, hit))
      .map((hit) => ({ ...named(text, [hit], sentenceAt(doc, hit.start)), start: hit.start, end: hit.end, primary: !LESION_AFTER.test(text.slice(hit.end, hit.end + 30)) })), start, end),
  };
}

function hitsOf(text: string, found: readonly Found[]): readonly SiteHit[] {
  const hits = found.map(({ start, end, entry }): SiteHit => ({ start, end, region: entry.id }));
  for (const match of matches(text, VERTEBRA)) if (!isStage(text, match)) hits.push({ start: match.index, end: match.index + match[0].length, region: match[0].startsWith('S') ? 'pelvis' : 'spine' });
  return uncovered(hits.toSorted((a, b) => a.start - b.start || b.end - a.end), holds).filter(({ end }) => !SPARED.test(text.slice(end, end + 12)));
}

/** "NPC T4", "T2N1": the stage of a tumour, not a vertebra. */
function isStage(text: string, match: RegExpExecArray): boolean {
  return /^T[1-4]$/.test(match[0]) && (/^\s?(?:[Nn][0-3x]|[a-d]\b|M[01x])/.test(text.slice(match.index + 2)) || STAGED.test(text.slice(Math.max(0, match.index - 24), match.index)));
}
const regionOf = (modality: string | undefined): (typeof modalityRegions)[number] | undefined => modalityRegions.find((row) => row.modality === modality);
/** Does the modality by itself say where the course went? */
export const fixesRegion = (modality: string | undefined): boolean => regionOf(modality) !== undefined;
const brainDose = (region: string): string | undefined => sites.find((row) => row.region === region)?.brain;

/**
 * Site of a course: fields written beside its words ("RT to the left breast",
 * "pelvic RT"), else what the modality fixes, else the organ of the cancer in
 * the same sentence. Of several fields one that holds brain dose names the region.
 */
export function siteOf(known: Sites, sentence: Span, course: Span, terms: readonly Span[], modality: string | undefined): Site {
  const { text } = known;
  const all = known.within(sentence);
  const fixed = regionOf(modality);
  // "Prostate cancer, radiotherapy 2012, lung cancer 2018": what follows is told of the next.
  const isNext = (hit: SiteHit): boolean => /[,;]/.test(text.slice(course.start, hit.start)) && isCancer(text, hit) && all.some((other) => other.end <= course.start && isCancer(text, other));
  const own = all.filter((hit) => isField(text, hit, course, terms) && !isNext(hit) && !(fixed?.region === 'brain' && isIndication(text, hit, course, modality)));
  const fields = joinFields(text, own, all);
  if (fields.length > 0 && !(fixed && fields.every(({ region }) => region === 'bone'))) return named(text, fields, sentence, terms);
  if (fixed) {
    const inside = all.filter(({ region }) => region === fixed.region || ('cranial' in fixed && (region === 'skull-base' || region === 'spine')));
    if (inside.length > 0) return named(text, inside.slice(0, 1), sentence, terms);
    return modality === 'SRS' ? radiosurgerySite(known, course, fixed.region) : { region: fixed.region };
  }
  const organ = all.filter((hit) => isCancer(text, hit)).toSorted((a, b) => distance(a, course) - distance(b, course))[0];
  return organ ? named(text, [organ], sentence, terms) : {};
}

const RADIOSURGERY = new Set(['SRS', 'Gamma Knife']);
/** Is it radiosurgery, which goes to the brain in most patients and may go elsewhere? */
export const isRadiosurgery = (modality: string | undefined): boolean => RADIOSURGERY.has(modality ?? '');
/** Holds a field of this region no brain dose? */
export const isElsewhere = (region: string): boolean => brainDose(region) === 'no';
const FOR = patternOf(/\bfor\s(?:[\w-]{1,16}\s){0,3}$/i);

/** What a course of the brain was given for: "WBRT for lung metastases", "SRS for a breast cancer metastasis". Radiosurgery may go to the spine. */
function isIndication(text: string, { start, region }: SiteHit, course: Span, modality: string | undefined): boolean {
  if (!isElsewhere(region)) return false;
  return isRadiosurgery(modality) ? region !== 'spine' && FOR.test(text.slice(Math.max(course.start, start - 60), start)) : region !== 'spine' || modality !== 'craniospinal';
}

/** Radiosurgery is of the brain, unless the tumour named last lies elsewhere or nothing around speaks of the brain. */
function radiosurgerySite(known: Sites, course: Span, region: string): Site {
  const start = Math.max(0, course.start - AROUND);
  const tumour = known.tumours({ start, end: course.start }).at(-1);
  if (tumour && isElsewhere(tumour.region!)) return tumour.primary ? {} : { region: tumour.region! };
  return BRAIN.test(known.text.slice(start, course.end + AROUND)) ? { region } : {};
}

/** How far around radiosurgery a word of the brain may stand. */
const AROUND = 800;
const distance = (hit: Span, course: Span): number => (hit.end <= course.start ? course.start - hit.end : hit.start >= course.end ? 2 * (hit.start - course.end) : 0);

/** Do only doses, dates, marks and words that change nothing stand there? */
export const isBeside = (words: string): boolean => BESIDE.test(words);

/** How far from the words of a course its field may stand. */
const BESIDE_WITHIN = 70;

function isField(text: string, hit: SiteHit, course: Span, terms: readonly Span[]): boolean {
  const lead = text.slice(Math.max(0, hit.start - 60), hit.start);
  if (ORGAN_DOSE.test(lead)) return false;
  for (const part of [...terms, course]) {
    // "pelvic RT", "brain XRT", "whole brain radiotherapy"; also inside the phrase
    if (hit.start >= part.start && hit.end <= part.end && part !== course) return true;
    if (hit.end <= part.start && part.start - hit.end <= BESIDE_WITHIN && BESIDE.test(text.slice(hit.end, part.start))) return true;
    if (hit.start >= part.end && hit.start - part.end <= BESIDE_WITHIN && BESIDE.test(text.slice(part.end, hit.start)) && BEHIND.test(text.slice(hit.end, hit.end + 20))) return true;
  }
  if (hit.start < course.start || hit.start > course.end + 60) return false;
  return TO.test(lead) && !OTHER_GOES_TO.test(lead);
}

/** Fields joined by "and", "incl.", a slash to one that is a field, on either side. */
function joinFields(text: string, own: readonly SiteHit[], all: readonly SiteHit[]): readonly SiteHit[] {
  const fields = new Set(own);
  const join = (hit: SiteHit, next: SiteHit | undefined): void => {
    if (!next || !fields.has(next)) return;
    const [first, last] = hit.start < next.start ? [hit, next] : [next, hit];
    if (last.start - first.end <= 24 && JOINS.test(text.slice(first.end, last.start))) fields.add(hit);
  };
  for (let at = 1; at < all.length; at++) join(all[at]!, all[at - 1]);
  // Before a field the tumour that was treated may stand: "seminoma, para-aortic RT".
  for (let at = all.length - 2; at >= 0; at--) if (!isCancer(text, all[at]!)) join(all[at]!, all[at + 1]);
  return all.filter((hit) => fields.has(hit));
}

function isCancer(text: string, { start, end }: SiteHit): boolean {
  return TUMOUR_NAME.test(text.slice(start, end)) || CANCER_AFTER.test(text.slice(end, end + 50)) || CANCER_BEFORE.test(text.slice(Math.max(0, start - 40), start));
}

/** Side and part belong to the site; the "RT" that is the treatment itself is no right side. */
function named(text: string, fields: readonly SiteHit[], sentence: Span, terms: readonly Span[] = []): Site {
  const first = fields[0]!;
  const main = fields.find(({ region }) => brainDose(region) === 'yes') ?? fields.find(({ region }) => brainDose(region) === 'maybe' && region !== 'whole-body') ?? first;
  let last = first;
  for (const field of fields) if (field.start > last.start && field.start - last.end <= 24 && JOINS.test(text.slice(last.end, field.start))) last = field;
  const from = terms.reduce((latest, { end }) => (end <= first.start ? Math.max(latest, end) : latest), Math.max(sentence.start, first.start - 30));
  const qualified = QUALIFIED.exec(text.slice(from, first.start));
  const start = first.start - (qualified ? qualified[0].length : 0);
  return { site: spaced(text.slice(start, last.end).toLowerCase()), region: main.region, start, end: last.end };
}

