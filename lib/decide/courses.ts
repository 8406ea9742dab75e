/** Courses of radiotherapy: what a chart tells of one course in several places is told once, with its plain site words. */
import { regionWords, regionsOfManySites, siteDiagnoses, siteJoints, siteOrgans, siteSides } from '../guideline/data/decide-wording.ts';
import { sites as siteRows, vertebra } from '../guideline/data/sites.ts';
import type { RadiotherapyCourse } from '../detect/types.ts';
import { unique, type Item } from './chart.ts';
import { dateSpan, type Span } from './dates.ts';
import type { Course } from './types.ts';

/** A place of a field: "right breast" is the noun "breast" on the right. */
interface Place {
  readonly side: string | undefined;
  readonly noun: string;
  readonly region: string | undefined;
  /** The region and nothing closer: "brain" in the region brain. */
  readonly generic: boolean;
}

interface Told {
  readonly indexes: number[];
  readonly course: RadiotherapyCourse;
  readonly places: readonly Place[];
  readonly regions: ReadonlySet<string>;
  /** Sides of its places, where they are one side. */
  readonly side: string | undefined;
  readonly end: Span | undefined;
}

/** What is told of one course, with what may part it from others. */
interface Group {
  readonly told: Told[];
  readonly regions: Set<string>;
  readonly nouns: Set<string>;
  readonly course: { doseGy?: number | undefined; fractions?: number | undefined };
  side: string | undefined;
  /** Days that every exact end may mean. */
  end: Span | undefined;
  readonly alone: boolean;
}

const SIDES: ReadonlyMap<string, string> = new Map(Object.entries(siteSides).flatMap(([side, words]) => words.map((word): [string, string] => [word, side])));
const JOINT = new RegExp(siteJoints);
const ORGANS: readonly { readonly region: string; readonly adjective: string; readonly noun: string }[] = siteOrgans;
const DIAGNOSIS = new RegExp(`\\b(?:${siteDiagnoses.join('|')})\\b(?! (?:bed|cavity)\\b)`, 'g');
const VERTEBRA = new RegExp(`^${vertebra}$`, 'i');
/** Site words with their region, longest first. */
const WORDS = siteRows.flatMap(({ region, words }) => words.map((word) => ({ region: region as string, word: ` ${word} ` }))).toSorted((a, b) => b.word.length - a.word.length);

/** The courses of findings that were received, in the order of the chart. Courses are one when no side, dose, count of fractions or end parts them and their regions meet. */
export function coursesOf(items: readonly Item[]): Course[] {
  const groups: Group[] = [];
  for (const one of toldOf(items).toSorted((a, b) => fullness(b) - fullness(a))) {
    const fitting = groups.filter((group) => !isApart(one, group) && meet(one, group));
    const own = fitting.find(({ nouns }) => one.places.some(({ noun }) => [...nouns].some((other) => isAlike(noun, other)))) ?? fitting[0];
    if (own) join(own, one);
    else groups.push(groupOf(one));
  }
  const courses = groups.map(({ told }) => merged(told));
  return courses.filter(isTold).toSorted((a, b) => a.evidence[0]! - b.evidence[0]!);
}

function isTold({ sites, doseGy, fractions, modality, ended }: Course): boolean {
  return sites.length > 0 || [doseGy, fractions, modality, ended].some((detail) => detail !== undefined);
}

/** What findings tell, the same words once. */
function toldOf(items: readonly Item[]): Told[] {
  const byWords = new Map<string, Told>();
  for (const { index, finding: { course } } of items) {
    if (!course) continue;
    const key = JSON.stringify([course.site, course.region, course.doseGy, course.fractions, course.modality, course.ended?.iso, course.implausible]);
    const known = byWords.get(key);
    if (known) known.indexes.push(index);
    else byWords.set(key, tell(index, course));
  }
  return [...byWords.values()];
}

function tell(index: number, course: RadiotherapyCourse): Told {
  const places = placesOf(course);
  const sides = new Set(places.flatMap(({ side }) => side ?? []));
  return {
    indexes: [index], course, places, regions: new Set([course.region, ...places.map(({ region }) => region)].flatMap((region) => region ?? [])),
    side: sides.size === 1 && !sides.has('bilateral') ? [...sides][0] : undefined,
    end: course.ended?.approximate ? undefined : dateSpan(course.ended),
  };
}

function groupOf(one: Told): Group {
  const { doseGy, fractions, implausible } = one.course;
  return {
    told: [one], regions: new Set(one.regions), nouns: new Set(one.places.map(({ noun }) => noun)), course: { doseGy, fractions },
    side: one.side, end: one.end, alone: implausible === true,
  };
}

function join(group: Group, one: Told): void {
  group.told.push(one);
  for (const region of one.regions) group.regions.add(region);
  for (const { noun } of one.places) group.nouns.add(noun);
  group.course.fractions ??= one.course.fractions;
  group.side ??= one.side;
  group.end = group.end && one.end ? { first: Math.max(group.end.first, one.end.first), last: Math.min(group.end.last, one.end.last) } : group.end ?? one.end;
}

/** The places a site names; a diagnosis is none, and gives way to the region. */
function placesOf({ site, region }: RadiotherapyCourse): Place[] {
  const parts = site === undefined || VERTEBRA.test(site) ? [site ?? ''] : site.split(JOINT);
  const places = parts.flatMap((part) => placeOf(part, region) ?? []);
  const name = region === undefined ? undefined : namesOf(region)[0];
  return places.length > 0 || name === undefined ? places : [{ side: undefined, noun: name, region, generic: true }];
}

function placeOf(part: string, region: string | undefined): Place | undefined {
  const words = part.trim().split(/\s+/);
  const side = words.map((word) => SIDES.get(word)).find((word) => word !== undefined);
  const said = words.filter((word) => !SIDES.has(word)).join(' ');
  const bare = said.replace(DIAGNOSIS, '').replace(/\s+/g, ' ').trim();
  const noun = ORGANS.find((row) => row.region === region && row.adjective === bare)?.noun ?? bare;
  if (noun === '') return said === '' || region !== undefined ? undefined : { side, noun: said, region, generic: false };
  const padded = ` ${noun} `;
  const own = WORDS.find(({ word }) => padded.includes(word))?.region ?? region;
  const generic = own !== undefined && namesOf(own).includes(noun);
  return { side, noun: generic ? namesOf(own)[0]! : noun, region: own, generic };
}

function namesOf(region: string): readonly string[] {
  return (regionWords as Readonly<Record<string, readonly string[]>>)[region] ?? [region.replaceAll('-', ' ')];
}

function fullness({ course: { doseGy, fractions, ended, site } }: Told): number {
  return Number(doseGy !== undefined) * 4 + Number(fractions !== undefined) * 2 + Number(ended !== undefined) + Number(site !== undefined) / 2;
}

/** Never one course; a dose that no course can have stands alone. */
function isApart({ course, side, end }: Told, group: Group): boolean {
  return group.alone || differ(side, group.side)
    || differ(course.doseGy, group.course.doseGy) || differ(course.fractions, group.course.fractions)
    || (end !== undefined && group.end !== undefined && (end.last < group.end.first || end.first > group.end.last));
}

function differ<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Their regions meet; without a site of one, a detail that both tell, or nothing that could part them: "XRT". */
function meet({ course, regions, end }: Told, group: Group): boolean {
  if (regions.size > 0 && group.regions.size > 0) return [...regions].some((region) => group.regions.has(region));
  const own = [course.doseGy, course.fractions, end];
  const theirs = [group.course.doseGy, group.course.fractions, group.end];
  const bare = regions.size === 0 ? own : theirs;
  return regions.size === group.regions.size || bare.every((detail) => detail === undefined) || own.some((detail, place) => detail !== undefined && theirs[place] !== undefined);
}

/** Letters that two forms of a word share. */
const STEM = 5;

/** One noun holds the words of the other, or their last words are two forms of one: "pelvis" and "pelvic". */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))) return true;
  const [x, y] = [one.at(-1)!, other.at(-1)!];
  return x !== y && x.slice(0, STEM) === y.slice(0, STEM);
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
    evidence: unique(group.flatMap(({ indexes }) => indexes)),
  };
}

/** The places of the fullest wording, then those of the others that say more; a region alone only where nothing closer is said. */
function sitesOf(group: readonly Told[]): Place[] {
  const close = group.filter(({ places }) => places.some(({ generic }) => !generic));
  const all = group.flatMap(({ places }) => places);
  const [base, ...others] = (close.length > 0 ? close : group.filter(({ places }) => places.length > 0)).map(({ places }) => places.map((place) => ({ ...place, side: sideOf(place, all) })));
  if (!base) return [];
  const kept = [...base];
  for (const place of others.flat()) {
    if (place.generic || kept.some((one) => isAlike(one.noun, place.noun)) || (kept.some(({ region }) => region === place.region) && !isOneOfMany(place))) continue;
    kept.push(place);
  }
  return kept;
}

function sideOf({ side, noun }: Place, others: readonly Place[]): string | undefined {
  return side ?? others.find((other) => other.side !== undefined && isAlike(other.noun, noun))?.side;
}

function isOneOfMany({ region }: Place): boolean {
  return (regionsOfManySites as readonly (string | undefined)[]).includes(region);
}
