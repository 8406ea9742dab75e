/** Courses of radiotherapy: what a chart tells of one course in several places is told once, with its plain site words. */
import { regionWords, regionsOfManySites, siteDiagnoses, siteJoints, siteSides } from '../guideline/data/decide-wording.ts';
import { sites as siteRows, vertebra } from '../guideline/data/sites.ts';
import type { ChartDate, RadiotherapyCourse } from '../detect/types.ts';
import { unique, type Item } from './chart.ts';
import { dateSpan } from './dates.ts';
import type { Course } from './types.ts';

/** A place of a field: "right breast" is the noun "breast" on the right. */
interface Place {
  readonly side?: string;
  readonly noun: string;
  readonly region: string | undefined;
  /** The region and nothing closer: "brain" in the region brain. */
  readonly generic: boolean;
}

interface Told {
  readonly index: number;
  readonly course: RadiotherapyCourse;
  readonly places: readonly Place[];
  readonly regions: ReadonlySet<string>;
}

const SIDES: ReadonlyMap<string, string> = new Map(Object.entries(siteSides).flatMap(([side, words]) => words.map((word): [string, string] => [word, side])));
const JOINT = new RegExp(siteJoints);
const DIAGNOSIS = new RegExp(`\\b(?:${siteDiagnoses.join('|')})\\b(?! (?:bed|cavity)\\b)`, 'g');
const VERTEBRA = new RegExp(`^${vertebra}$`, 'i');
/** Site words with their region, longest first. */
const WORDS = siteRows.flatMap(({ region, words }) => words.map((word) => ({ region: region as string, word: ` ${word} ` }))).toSorted((a, b) => b.word.length - a.word.length);

/** The courses of findings that were received, in the order of the chart. Courses are one when no side, dose, count of fractions or end parts them and their regions meet. */
export function coursesOf(items: readonly Item[]): Course[] {
  const told = items.flatMap(({ index, finding: { course } }) => (course ? [tell(index, course)] : []));
  const groups: Told[][] = [];
  for (const one of told.toSorted((a, b) => fullness(b) - fullness(a) || a.index - b.index)) {
    const fitting = groups.filter((group) => !group.some((other) => isApart(one, other)) && group.some((other) => meet(one, other)));
    const own = fitting.find((group) => group.some((other) => sharesPlace(one, other))) ?? fitting[0];
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups.map(merged).filter(({ sites, doseGy, fractions, modality, ended }) => sites.length > 0 || [doseGy, fractions, modality, ended].some((detail) => detail !== undefined)).toSorted((a, b) => a.evidence[0]! - b.evidence[0]!);
}

function tell(index: number, course: RadiotherapyCourse): Told {
  const places = placesOf(course);
  return { index, course, places, regions: new Set([course.region, ...places.map(({ region }) => region)].flatMap((region) => region ?? [])) };
}

/** The places a site names; a diagnosis is none, and gives way to the region. */
function placesOf({ site, region }: RadiotherapyCourse): Place[] {
  const parts = site === undefined || VERTEBRA.test(site) ? [site ?? ''] : site.split(JOINT);
  const places = parts.flatMap((part) => placeOf(part, region) ?? []);
  const name = region === undefined ? undefined : namesOf(region)[0];
  return places.length > 0 || name === undefined ? places : [{ noun: name, region, generic: true }];
}

function placeOf(part: string, region: string | undefined): Place | undefined {
  const words = part.trim().split(/\s+/);
  const side = words.map((word) => SIDES.get(word)).find((word) => word !== undefined);
  const said = words.filter((word) => !SIDES.has(word)).join(' ');
  const noun = said.replace(DIAGNOSIS, '').replace(/\s+/g, ' ').trim();
  if (noun === '') return said === '' || region !== undefined ? undefined : { ...(side && { side }), noun: said, region, generic: false };
  const padded = ` ${noun} `;
  const own = WORDS.find(({ word }) => padded.includes(word))?.region ?? region;
  return { ...(side && { side }), noun, region: own, generic: own !== undefined && namesOf(own).includes(noun) };
}

function namesOf(region: string): readonly string[] {
  return (regionWords as Readonly<Record<string, readonly string[]>>)[region] ?? [region.replaceAll('-', ' ')];
}

function fullness({ course: { doseGy, fractions, ended, site } }: Told): number {
  return Number(doseGy !== undefined) * 4 + Number(fractions !== undefined) * 2 + Number(ended !== undefined) + Number(site !== undefined) / 2;
}

/** Never one course; a dose that no course can have stands alone. */
function isApart(a: Told, b: Told): boolean {
  return a.course.implausible === true || b.course.implausible === true || sidesApart(a, b)
    || differ(a.course.doseGy, b.course.doseGy) || differ(a.course.fractions, b.course.fractions) || endApart(a.course.ended, b.course.ended);
}

/** Their regions meet; without a site of one, a detail that both tell, or nothing that could part them. */
function meet(a: Told, b: Told): boolean {
  const open = [a, b].filter(({ regions }) => regions.size === 0);
  if (open.length > 0) return open.length === 2 || isBare(open[0]!) || sharesDetail(a, b);
  return [...a.regions].some((region) => b.regions.has(region));
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** No day that both may mean; an approximate end parts nothing. */
function endApart(a: ChartDate | undefined, b: ChartDate | undefined): boolean {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return one !== undefined && other !== undefined && !a!.approximate && !b!.approximate && (one.last < other.first || other.last < one.first);
}

/** Nothing told that could part it: "XRT". */
function isBare({ course }: Told): boolean {
  return course.doseGy === undefined && course.fractions === undefined && course.ended === undefined;
}

function sharesDetail(a: Told, b: Told): boolean {
  return (a.course.doseGy !== undefined && b.course.doseGy !== undefined) || (a.course.fractions !== undefined && b.course.fractions !== undefined)
    || (a.course.ended !== undefined && b.course.ended !== undefined);
}

function sidesApart(a: Told, b: Told): boolean {
  const sides = ({ places }: Told): Set<string> => new Set(places.flatMap(({ side }) => side ?? []));
  const [one, other] = [sides(a), sides(b)];
  return one.size === 1 && other.size === 1 && !one.has('bilateral') && !other.has('bilateral') && differ([...one][0], [...other][0]);
}

function sharesPlace(a: Told, b: Told): boolean {
  return a.places.some((one) => b.places.some((other) => isAlike(one.noun, other.noun)));
}

/** One noun holds the words of the other, or their last words begin alike: "pelvis" and "pelvic". */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))) return true;
  const [x, y] = [one.at(-1)!, other.at(-1)!];
  return x.length > 5 && y.length > 5 && x.slice(0, 5) === y.slice(0, 5);
}

/** One course of what was told of it, the fullest first. */
function merged(group: readonly Told[]): Course {
  const first = <K extends keyof RadiotherapyCourse>(key: K): Partial<Pick<RadiotherapyCourse, K>> => {
    const own = group.find(({ course }) => course[key] !== undefined);
    return own ? { [key]: own.course[key] } as Pick<RadiotherapyCourse, K> : {};
  };
  return {
    sites: [...new Set(sitesOf(group).map(({ side, noun }) => (side === undefined ? noun : `${side} ${noun}`)))],
    ...first('doseGy'), ...first('fractions'), ...first('modality'), ...first('ended'), ...first('implausible'),
    evidence: unique(group.map(({ index }) => index)),
  };
}

/** The places of the fullest wording, then those of the others that say more; a region alone only where nothing closer is said. */
function sitesOf(group: readonly Told[]): Place[] {
  const close = group.filter(({ places }) => places.some(({ generic }) => !generic));
  const all = group.flatMap(({ places }) => places);
  const [base, ...others] = (close.length > 0 ? close : group.filter(({ places }) => places.length > 0)).map(({ places }) => places.map((place) => ({ ...place, ...sideOf(place, all) })));
  if (!base) return [];
  const kept = [...base];
  for (const place of others.flat()) {
    if (place.generic || kept.some((one) => isAlike(one.noun, place.noun)) || (kept.some(({ region }) => region === place.region) && !isOneOfMany(place))) continue;
    kept.push(place);
  }
  return kept;
}

function sideOf({ side, noun }: Place, others: readonly Place[]): { side?: string } {
  const known = side ?? others.find((other) => other.side !== undefined && isAlike(other.noun, noun))?.side;
  return known === undefined ? {} : { side: known };
}

function isOneOfMany({ region }: Place): boolean {
  return (regionsOfManySites as readonly (string | undefined)[]).includes(region);
}
