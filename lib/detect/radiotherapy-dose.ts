/** Doses and fractions of radiotherapy in every notation charts use. Gy throughout. */
import { doseUnits, fractionWords, highestDose, mostFractions, numberWords, otherDoses } from '../guideline/data/concepts-radiotherapy.ts';

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

const WORDS = numberWords.slice(1).join('|');
const COUNT = `(?:\\d{1,2}|${WORDS})`;
const UNIT = '(?:c?gys?|grays?|centigray|rads?)';
const NUMBER = '\\d{1,2},\\d{3}(?:\\.\\d+)?|\\d{1,5}(?:[.,]\\d{1,3})?';
const TIMES = '\\s?[x×*]\\s?';

const DOSE = new RegExp([
  `(?<![\\w.,/])(?<times>\\d{1,2})(?:${TIMES}|\\s+(?:fractions|fx|treatments)\\s+of\\s+)(?<each>${NUMBER})\\s?-?(?<eachUnit>${UNIT})(?![a-z])`,
  `(?:(?<![\\w.])|(?<=\\b(?:td|dt|d)))(?<low>${NUMBER})(?:\\s?(?:-|–|to)\\s?(?<high>${NUMBER}))?\\s?-?(?<unit>${UNIT})(?![a-z])`,
  `(?<![a-z])(?<unitFirst>c?gy)\\s?(?<after>${NUMBER})(?![\\w/])`,
].join('|'), 'gi');
/** A bare pair is a dose over fractions only beside a word of radiotherapy: "XRT 5040/28", "RT 30/10". */
const PAIR = /(?<![\w./-])(\d{2}|\d{4})\/(\d{1,2})(?![\w/-]|\.\d)/g;

const FRACTIONS_AFTER = new RegExp(`^(?:\\s?\\(?(?:dt|td|total)?\\)?)?\\s{0,2}(?:,|in|/|over|by|with|using|as|given in|delivered in|administered in|divided (?:in|into|over)|per|=|:|-|–|\\()?\\s{0,2}(?:a (?:total of )?|about |approximately |daily )?(?:(?<one>single)[- ](?:fraction|fx|session|dose)|(?<count>${COUNT})\\s?[- ]?(?:daily |twice[- ]daily |bid |planned |hypofractionated |conventional |f\\b|(?:x\\b))?\\s?(?:${fractionWords}(?![a-z])|f\\b))`, 'i');
const TIMES_AFTER = new RegExp(`^${TIMES}(?<count>\\d{1,2})(?![\\d/]|[.,]\\d|\\s?(?:%|mm|cm|c?gy|days?|weeks?|wks?|w\\b|mo|years?))`, 'i');
const SLASH_AFTER = /^\s?\/\s?(\d{1,2})(?![\d/-]|\.\d|\s?(?:mg|cm|wks?|weeks?|days?|mo))/i;
const IN_AFTER = /^\s(?:in|over)\s(\d{1,2})(?=\s*(?:[.,;)\n]|$|and\b|to\b|all\b|completed|finished|ended))/i;
const EACH_AFTER = new RegExp(`^\\s?(?:-?(?:per|a|each|every|/)\\s?(?:fraction|fx|fr|treatment|session|day|daily|d\\b)|/\\s?(?:fraction|fx|fr|f\\b|day|d\\b)|\\s?(?:daily|each|bid|b\\.i\\.d|twice daily|qd|fractions?\\b(?! of| over| to))|\\s?x\\s?daily)`, 'i');
const EACH_BEFORE = new RegExp(`(?:${fractionWords}\\s?\\)?(?:,| |each|daily|were|was|given|delivered){0,3}\\s?(?:of|at|@|with|,)\\s?|\\bdaily (?:dose|fraction)\\w*(?: of)?\\s|\\bdose per fraction(?: of|:| was)?\\s|\\bdaily dose fraction of\\s|\\bat\\s|@\\s?)$`, 'i');
const BOOST_BEFORE = /\bboost(?:ed)?(?: (?:dose|of|was|with|another|an|additional|a|the|area|volume|tumou?r bed|bed|cavity|to the [\w ]{3,24}?))*\s*[(,:]?\s*(?:of )?(?:an additional |a further |another )?$|\b(?:plus|additional|extra|further|another)\s(?:an? )?$/i;
const BOOST_AFTER = /^\s?(?:\(?(?:in|\/|over|x)?\s?\d{0,2}\s?(?:fx|#|fractions?|fr)?\)?\s?)?(?:electron |tumou?r bed |scar |cavity |hdr |brachytherapy |photon |sib |simultaneous |integrated |sequential |nodal |local )?(?:boost|cone[- ]?down)/i;
const REACHED_BEFORE = /$(?<=\b(?:boost(?:ed)?(?: [\w ]{2,24}?)? to|cone[- ]?down(?: \w+)? to|(?:for|to) (?:a )?(?:cumulative |grand |final )?total(?: dose)?(?: of)?|total(?:l?ing| dose| =|:| of)?|cumulative dose(?: of)?|up to|followed by [\w ]{0,30}to|then (?:continued )?to)\s*(?:\(|=|:)?\s*)/i;
const NOT_BEFORE = new RegExp(otherDoses.before, 'i');
const NOT_AFTER = new RegExp(otherDoses.after, 'i');

function numberOf(written: string): number {
  if (/^\d{1,2},\d{3}(?:\.|$)/.test(written)) return Number(written.replace(',', ''));
  return Number(written.replace(',', '.'));
}

function countOf(written: string): number {
  const word = (numberWords as readonly string[]).indexOf(written.toLowerCase());
  return word > 0 ? word : Number(written);
}

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
const FRACTIONS_ALONE = new RegExp(`(?<![\\w./-])(?<count>${COUNT})\\s?(?:radiation |xrt |rt |daily |radiotherapy )?(?:${fractionWords}(?![a-z]))(?!\\s?\\d)`, 'gi');
const XFRACTIONS = /\bx\s?(\d{1,2})\s?(?:fx|fractions?|sessions?|treatments?|#)/gi;

/** Doses written between two offsets of the text; diagnostic doses and doses to an organ at risk are left out. `paired`: a word of radiotherapy stands beside, so "50/25" is read. */
export function dosesIn(text: string, start: number, end: number, paired: boolean): DoseMention[] {
  const part = text.slice(start, end);
  const found: DoseMention[] = [];
  for (const match of part.matchAll(DOSE)) {
    const g = match.groups!;
    const from = match.index;
    let to = from + match[0].length;
    const before = part.slice(Math.max(0, from - 70), from);
    const rest = part.slice(to, to + 60);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(rest)) continue;
    if (g.each !== undefined) {
      const each = inGy(g.each, g.eachUnit!);
      const total = each * Number(g.times);
      found.push({ start: start + from, end: start + to, gy: round(total <= highestDose ? total : each), fractions: Number(g.times), kind: BOOST_AFTER.test(rest) || BOOST_BEFORE.test(before) ? 'boost' : 'total' });
      continue;
    }
    const unit = g.unit ?? g.unitFirst!;
    if (/^rads?$/i.test(unit) && numberOf(g.low!) < 100) continue;
    const gy = inGy(g.high ?? g.low ?? g.after!, unit);
    if (gy === 0) continue;
    const each = EACH_AFTER.test(rest) || EACH_BEFORE.test(before);
    const counted = each ? undefined : fractionsAfter(rest);
    const times = counted && TIMES_AFTER.test(rest) && gy * counted.count <= highestDose ? gy * counted.count : gy;
    if (counted) to += counted.length;
    const kind = each && gy <= 8 ? 'each' : REACHED_BEFORE.test(before) ? 'reached' : BOOST_BEFORE.test(before) || BOOST_AFTER.test(rest) ? 'boost' : 'total';
    found.push({ start: start + from, end: start + to, gy: round(times), kind, ...(counted && counted.count <= mostFractions ? { fractions: counted.count } : {}) });
  }
  for (let index = 0; index < found.length; index++) {
    const mention = found[index]!;
    if (mention.kind === 'each' || mention.fractions !== undefined) continue;
    const apart = fractionsIn(text, mention.end, Math.min(end, found[index + 1]?.start ?? end, mention.end + FRACTIONS_WITHIN));
    if (apart && !/[;.]\s/.test(text.slice(mention.end, apart.start))) found[index] = { ...mention, fractions: apart.count };
  }
  if (paired && found.length === 0) {
    for (const match of part.matchAll(PAIR)) {
      const gy = Number(match[1]) >= 1000 ? Number(match[1]) / 100 : Number(match[1]);
      const fractions = Number(match[2]);
      if (gy < 8 || gy > highestDose || fractions > mostFractions || gy / fractions < 1 || gy / fractions > 20) continue;
      found.push({ start: start + match.index, end: start + match.index + match[0].length, gy, fractions, kind: 'total' });
    }
  }
  return found;
}

/** How far behind its dose a number of fractions may stand. */
const FRACTIONS_WITHIN = 60;

const round = (gy: number): number => Math.round(gy * 1000) / 1000;

/** Fractions written apart from the dose. */
export function fractionsIn(text: string, start: number, end: number): { count: number; start: number; end: number } | undefined {
  const part = text.slice(start, end);
  for (const pattern of [XFRACTIONS, FRACTIONS_ALONE]) {
    for (const match of part.matchAll(pattern)) {
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
