/** Doses and fractions of radiotherapy in every notation charts use. Gy throughout. */
import {
  barePair, boostAfter, boostBefore, doseUnits, eachAfter, eachBefore, fractionWords, highestDose, highestFraction, leastLevel, leastRads, mostFractions, otherDoses, reachedBefore, singleAround, weightedDose,
} from '../guideline/data/radiotherapy-dose.ts';
import { NUMBER_WORD, numberOfWords } from './number-words.ts';
import { matches, patternOf } from './patterns.ts';

/** One dose as written. Offsets are UTF-16 units in the text given, end exclusive. */
export interface DoseMention {
  readonly start: number;
  readonly end: number;
  readonly gy: number;
  readonly fractions?: number;
  /** `each` is the dose of one fraction; `boost` comes on top; `reached` is the total after what stands before. */
  readonly kind: 'total' | 'each' | 'boost' | 'reached';
}

/** What the mentions of one course amount to. */
export interface Dose {
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly implausible?: boolean;
}

const COUNT = `(?:\\d{1,2}|${NUMBER_WORD})`;
const UNITS = Object.keys(doseUnits).toSorted((a, b) => b.length - a.length).join('|');
const NUMBER = '\\d{1,2},\\d{3}(?:\\.\\d+)?|\\d{1,5}(?:[.,]\\d{1,3})?';
const TIMES = '\\s?[x×*]\\s?';
const UNIT_END = `(?:${weightedDose})?(?![a-z])`;

/** "30 x 2 Gy"; "45 + 5.4 Gy", "70/63/56 Gy", "45-50.4 Gy"; "Gy 50". */
const DOSE = patternOf([
  `(?<![\\w.,/])(?<times>\\d{1,2})(?:${TIMES}|\\s(?:fractions|fx|treatments)\\sof\\s)(?<each>${NUMBER})\\s?-?(?<eachUnit>${UNITS})${UNIT_END}`,
  `(?:(?<![\\w.])|(?<=\\b(?:td|dt|d)))(?:(?<first>(?<!/)(?:${NUMBER}))\\s?\\+\\s?|(?<levels>(?:\\d{2}(?:\\.\\d{1,2})?/)+))?(?<low>${NUMBER})(?:\\s?(?:-|–|to)\\s?(?<high>${NUMBER}))?\\s?-?(?<unit>${UNITS})${UNIT_END}`,
  `(?<![a-z])(?<unitFirst>c?gy)\\s?(?<after>${NUMBER})(?![\\w/])`,
].join('|'), 'gi');
/** A bare pair is a dose over fractions only beside a word of radiotherapy: "XRT 5040/28", "RT 59.4/33". */
const PAIR = /(?<![\w./-])(\d{2}(?:\.\d{1,2})?|\d{4})\/(\d{1,2})(?![\w/-]|\.\d)/g;

const FRACTIONS_AFTER = patternOf(`^(?:\\s?\\(?(?:dt|td|total)?\\)?)?\\s{0,2}(?:,|in|/|over|by|with|using|as|given in|delivered in|administered in|divided (?:in|into|over)|per|=|:|-|–|\\()?\\s{0,2}(?:a (?:total of )?|about |approximately |daily )?(?:(?<one>single)[- ](?:fraction|fx|session|dose)|(?<count>${COUNT})\\s?[- ]?(?:daily |twice[- ]daily |bid |planned |hypofractionated |conventional |f\\b|(?:x\\b))?\\s?(?:${fractionWords}(?![a-z])|f\\b))`, 'i');
const TIMES_AFTER = patternOf(`^${TIMES}(?<count>\\d{1,2})(?![\\d/]|[.,]\\d|\\s?(?:%|mm|cm|c?gy|days?|weeks?|wks?|w\\b|mo|years?))`, 'i');
const SLASH_AFTER = /^\s?\/\s?(\d{1,2})(?![\d/-]|\.\d|\s?(?:mg|cm|wk|week|day|mo))/i;
const IN_AFTER = /^\s(?:in|over)\s(\d{1,2})(?=\s?(?:[.,;)+&\n]|$|and\b|to\b|then\b|plus\b|with\b|all\b|completed|finished|ended))/i;
const EACH_AFTER = patternOf(eachAfter, 'i');
const EACH_BEFORE = patternOf(eachBefore.replace('FRACTIONS', fractionWords), 'i');
const BOOST_BEFORE = patternOf(boostBefore, 'i');
const BOOST_AFTER = patternOf(boostAfter, 'i');
const REACHED_BEFORE = patternOf(`$(?<=${reachedBefore})`, 'i');
const SINGLE_BEFORE = patternOf(singleAround.before, 'i');
const SINGLE_AFTER = patternOf(singleAround.after, 'i');
const NOT_BEFORE = patternOf(otherDoses.before, 'i');
const NOT_AFTER = patternOf(otherDoses.after, 'i');

function numberOf(written: string): number {
  if (/,\d{3}/.test(written)) return Number(written.replace(',', ''));
  return Number(written.replace(',', '.'));
}

const countOf = (written: string): number => numberOfWords(written)?.value ?? Number(written);

function inGy(written: string, unit: string): number {
  const gy = numberOf(written) * (doseUnits[unit.toLowerCase() as keyof typeof doseUnits] ?? 1);
  return Math.round(gy * 1000) / 1000;
}

/** Fractions written behind a dose, and where they end; a bare "in 4" or "/28" counts too. */
function fractionsAfter(rest: string): { count: number; length: number } | undefined {
  const found = FRACTIONS_AFTER.exec(rest);
  if (found) return { count: found.groups!.one ? 1 : countOf(found.groups!.count!), length: found[0].length };
  const bare = TIMES_AFTER.exec(rest) ?? SLASH_AFTER.exec(rest) ?? IN_AFTER.exec(rest);
  return bare ? { count: Number(bare.groups?.count ?? bare[1]), length: bare[0].length } : undefined;
}

/** "in 25 fractions, 50 Gy", "25 fractions of 2 Gy", "XRT x 28 fx to 50.4 Gy", "35 radiation treatments". */
const FRACTIONS_ALONE = patternOf(`(?<![\\w./-])(?<count>${COUNT})\\s?(?:(?:of|out of|/)\\s?(?:the )?\\d{1,2}\\s?)?(?:radiation |xrt |rt |daily |planned |radiotherapy )*(?:${fractionWords}(?![a-z]))(?!\\s?\\d)`, 'gi');
const XFRACTIONS = patternOf(`\\bx\\s?(\\d{1,2})\\s?${fractionWords}(?![a-z])`, 'gi');

/** A sentence with more doses is none. */
const MOST_DOSES = 60;

/** Doses written between two offsets of the text; diagnostic doses and doses to an organ at risk are left out. `paired`: a word of radiotherapy stands beside, so "50/25" is read. */
export function dosesIn(text: string, start: number, end: number, paired: boolean): DoseMention[] {
  const part = text.slice(start, end);
  const found = matches(part, DOSE).slice(0, MOST_DOSES).flatMap((match) => mentionsOf(part, match)).map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
  for (let index = 0; index < found.length; index++) {
    const mention = found[index]!;
    if (mention.kind === 'each' || mention.fractions !== undefined) continue;
    const apart = fractionsIn(text, mention.end, Math.min(end, found[index + 1]?.start ?? end, mention.end + FRACTIONS_WITHIN));
    if (apart && !/[;.]\s/.test(text.slice(mention.end, apart.start))) found[index] = { ...mention, fractions: apart.count };
  }
  if (!paired) return found;
  const pairs = matches(part, PAIR).flatMap((match) => pairOf(match, start));
  if (found.length === 0) return pairs;
  // "50/25 + 10 Gy": what is added to a pair is no dose by itself.
  const [first, ...rest] = found;
  const before = pairs.findLast(({ end: at }) => at <= first!.start && ADDED.test(text.slice(at, first!.start)));
  return before && first!.kind !== 'each' ? [before, { ...first!, kind: first!.kind === 'reached' ? 'reached' : 'boost' }, ...rest] : found;
}

/** Between a pair and the dose on top of it. */
const ADDED = /^\s?(?:\+|&|plus|and|then|with|followed by|,)\s?(?:a )?(?:boost (?:of )?)?$/i;

/** One written dose; two for "45 + 5.4 Gy". Offsets are those of `part`. */
function mentionsOf(part: string, match: RegExpExecArray): DoseMention[] {
  const g = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  const before = part.slice(Math.max(0, start - 70), start);
  const rest = part.slice(end, end + 60);
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(rest)) return [];
  const onTop = BOOST_BEFORE.test(before) || BOOST_AFTER.test(rest);
  if (g.each !== undefined) {
    const each = inGy(g.each, g.eachUnit!);
    const total = each * Number(g.times);
    return [{ start, end, gy: round(total <= highestDose ? total : each), fractions: Number(g.times), kind: onTop ? 'boost' : 'total' }];
  }
  const unit = g.unit ?? g.unitFirst!;
  if (unit.toLowerCase().startsWith('rad') && numberOf(g.low!) < leastRads) return [];
  const gy = highestLevel(g.levels, unit, inGy(g.high ?? g.low ?? g.after!, unit));
  if (gy === 0) return [];
  const each = EACH_AFTER.test(rest) || EACH_BEFORE.test(before);
  const single = SINGLE_BEFORE.test(before) && SINGLE_AFTER.test(rest);
  const counted = single ? { count: 1, length: 0 } : each ? undefined : fractionsAfter(rest);
  const times = counted && TIMES_AFTER.test(rest) && gy * counted.count <= highestDose ? gy * counted.count : gy;
  const kind = single ? 'total' : each && gy <= highestFraction ? 'each' : REACHED_BEFORE.test(before) ? 'reached' : onTop || g.first !== undefined ? 'boost' : 'total';
  const mention: DoseMention = { start, end: end + (counted?.length ?? 0), gy: round(times), kind, ...(counted && counted.count <= mostFractions ? { fractions: counted.count } : {}) };
  return g.first === undefined ? [mention] : [{ start, end: start + g.first.length, gy: inGy(g.first, unit), kind: 'total' }, mention];
}

/** Of "70/63/56 Gy" the highest, where all are doses of a course. */
function highestLevel(levels: string | undefined, unit: string, last: number): number {
  const all = (levels ?? '').split('/').filter(Boolean).map((level) => inGy(level, unit));
  return all.length > 0 && [...all, last].every((level) => level >= leastLevel) ? Math.max(...all, last) : last;
}

/** "5040/28": centigray where it is written with four digits. */
function pairOf(match: RegExpExecArray, offset: number): DoseMention[] {
  const gy = Number(match[1]) * (Number(match[1]) >= 1000 ? doseUnits.cgy : 1);
  const fractions = Number(match[2]);
  const each = gy / fractions;
  if (gy < barePair.leastGy || fractions > mostFractions || each <= barePair.aboveGy || each > barePair.mostGy) return [];
  const start = offset + match.index;
  return [{ start, end: start + match[0].length, gy: round(gy), fractions, kind: 'total' }];
}

/** How far behind its dose a number of fractions may stand. */
const FRACTIONS_WITHIN = 60;

const round = (gy: number): number => Math.round(gy * 1000) / 1000;

/** Fractions written apart from the dose. */
export function fractionsIn(text: string, start: number, end: number): { count: number; start: number; end: number } | undefined {
  const part = text.slice(start, end);
  for (const pattern of [XFRACTIONS, FRACTIONS_ALONE]) {
    for (const match of matches(part, pattern)) {
      const count = countOf(match.groups?.count ?? match[1]!);
      if (count > 0 && count <= mostFractions) return { count, start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return /\bsingle[- ](?:fraction|fx|session|dose)\b/i.test(part) ? { count: 1, start, end: start } : undefined;
}

/** Adds up what is written of one course: boosts on top, totals reached, dose a fraction times fractions. */
export function totalDose(mentions: readonly DoseMention[], apart: number | undefined): Dose {
  let gy: number | undefined;
  let fractions: number | undefined;
  let known = true;
  for (const mention of mentions) {
    if (mention.kind === 'each') continue;
    if (gy === undefined || mention.kind === 'reached' || (mention.kind === 'total' && mention.gy > gy)) {
      const former = gy === undefined ? undefined : fractions;
      gy = Math.max(gy ?? 0, mention.gy);
      fractions = mention.fractions ?? former;
      if (mention.kind === 'reached' && former !== undefined && mention.fractions === undefined) known = false;
    } else if (mention.kind === 'boost') {
      gy += mention.gy;
      if (mention.fractions === undefined) known = false;
      else if (fractions !== undefined) fractions += mention.fractions;
    } else fractions ??= mention.fractions;
  }
  const each = mentions.find(({ kind }) => kind === 'each')?.gy;
  const count = known ? fractions ?? apart : undefined;
  if (gy === undefined && each !== undefined && count !== undefined) gy = each * count;
  if (gy === undefined) return count === undefined ? {} : { fractions: count };
  const reckoned = count ?? (each && known && Number.isInteger(round(gy / each)) ? round(gy / each) : undefined);
  return { doseGy: round(gy), ...(reckoned !== undefined ? { fractions: reckoned } : {}), ...(gy > highestDose ? { implausible: true } : {}) };
}
