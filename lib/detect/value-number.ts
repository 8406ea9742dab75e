/** A number with its unit, as charts write them. */
import { fillers, largeUnits, wordResults } from '../guideline/data/value-cues.ts';
import { patternOf } from './patterns.ts';
import type { MeasureTerms } from '../guideline/types.ts';

/** A value in the canonical unit. Offsets are UTF-16 units in the text given, end exclusive; `from` is where the number as written begins. */
export interface Value {
  readonly from: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly written: string;
}

const FILLERS = patternOf(`^(?:${fillers.replaceAll(' ', '\\s')})(?![\\w-])`, 'i');
const WORD_RESULTS = wordResults.map(({ id, word, value }) => ({ id, value, form: patternOf(`^${word}(?!\\w)`, 'i') }));
const NUMBER = /^([<>≤≥]=?|&gt;|&lt;|less than\s|greater than\s|over\s|under\s|above\s|below\s|~|≈)?\s?(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\.\d+)(?![\d])/i;
const GAP = patternOf(/^(?:[\s:=–—>|→•]|-(?!\d)|\((?=\s?\d+(?:\.\d+)?\s?(?:\/\s?\d+)?\s?\))|\((?![^()]{0,20}\d[^()]{0,20}(?:mg|umol|mmol|\/))[^()\n]{0,40}\)|\[[^\]\n]{0,20}\]|,(?=\s?(?:serum|total|urine|random|fasting|blood|plasma)))/);
const FLAG = /^(?:\s?(?:\((?:h|l|hh|ll|high|low|a)\)|\*|↑|↓|(?:h|l|hh|ll|high|low)(?=\s|$|[,;|)*]))){1,2}/i;
/** What follows a number that is part of something longer: a date, a range, a ratio, a dose. */
const PART_OF = /^(?:[-–—]\s?\d|:\d|\.\d|x\b|[-–]?(?:year|yr|week|wk|month|mo|day|hour|fold|mm\b|cm\b))/i;
/** The reference range between a number and its unit: "2.10 (H) 0.60-1.20 mg/dL". */
const RANGE = /^\s{0,3}\(?\s?(?:[<>≤≥]=?\s?)?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?\)?\s{0,3}/;
const MOST_FILLERS = 6;
const FAR = 70;

/** Where the number may begin behind a name at `at`; undefined when other words come first. */
export function gapAfter(text: string, at: number, limit: number): number | undefined {
  let from = at;
  let words = 0;
  while (from - at < FAR) {
    const rest = text.slice(from, Math.min(limit, from + 48));
    if (/^(?:[<>≤≥~≈]|\d|\.\d|less than|greater than|over\s\d|under\s\d|above\s\d|below\s\d)/i.test(rest)) return from;
    const filler = FILLERS.exec(rest);
    if (filler) {
      from += filler[0].length;
      if (++words > MOST_FILLERS) return undefined;
      continue;
    }
    const gap = GAP.exec(rest);
    if (!gap) return undefined;
    from += gap[0].length;
  }
  return undefined;
}

/** Number of a written one: "1,200" is a thousand and more, "1,2" a decimal. */
export function numberOf(written: string): number {
  return Number(/^\d{1,3}(?:,\d{3})+$/.test(written) ? written.replaceAll(',', '') : written.replace(',', '.'));
}

/** The value that stands at `at`, in the unit of the measure; `unitBeside` is that of a column or label. Undefined when no number stands there, or one without its unit, or one that is not plausible. */
export function valueAt(text: string, at: number, limit: number, measure: MeasureTerms, unitBeside?: string): Value | undefined {
  const rest = text.slice(at, Math.min(limit, at + 60));
  const word = wordValue(rest, measure);
  if (word) return { from: at, end: at + word.length, value: word.value, unit: measure.unit, written: rest.slice(0, word.length) };
  const found = NUMBER.exec(rest);
  if (!found) return undefined;
  const number = numberOf(found[2]!);
  let after = found[0].length;
  const flag = FLAG.exec(rest.slice(after));
  const unitFrom = after + (flag?.[0].length ?? 0);
  const unit = unitAt(rest.slice(unitFrom), measure) ?? (flag ? unitAt(rest.slice(after), measure) : undefined);
  if (unit === undefined && PART_OF.test(rest.slice(after))) return undefined;
  let factor = unit?.factor;
  if (unit) after = unitFrom + unit.length;
  else {
    if (measure.id !== 'bp-systolic' && /^(?:\s?[%°]|\/\S|\s?[a-zµμ]{1,12}\/[a-z])/i.test(rest.slice(after))) return undefined;
    if (/^\s?(?:mg|mcg|g|kg|ml|mmol|meq|umol|iu|units?|tabs?|caps?|puffs?|lbs?|cm|mm|in|inches|h(?:ou)?rs?(?!\s?[:=]?\s?\d)|min(?:ute)?s?|days?|weeks?|wks?|months?|mos?|years?|yrs?|times|x|st|nd|rd|th|fx|gy|cgy|hz|ma)\b/i.test(rest.slice(after))) return undefined;
    const range = RANGE.exec(rest.slice(unitFrom));
    const behind = range && unitAt(rest.slice(unitFrom + range[0].length), measure);
    const beside = behind ?? (unitBeside === undefined ? undefined : unitAt(unitBeside, measure));
    factor = beside?.factor ?? impliedFactor(measure, number);
  }
  const value = Math.round(number * (factor ?? NaN) * 10000) / 10000;
  const [low, high] = measure.plausible;
  if (Number.isNaN(value) || value < low || value > high) return undefined;
  return { from: at, end: at + after, value, unit: measure.unit, written: rest.slice(0, after) };
}

function impliedFactor(measure: MeasureTerms, number: number): number | undefined {
  const large = largeUnits.find(({ id, from }) => id === measure.id && number >= from);
  if (large) return measure.units?.[large.unit];
  return measure.unitOptional ? 1 : undefined;
}

function wordValue(rest: string, { id }: MeasureTerms): { readonly value: number; readonly length: number } | undefined {
  for (const { id: of, form, value } of WORD_RESULTS) {
    const found = of === id ? form.exec(rest) : null;
    if (found) return { value, length: found[0].length };
  }
  return undefined;
}

/** The first unit of the measure that `rest` begins with; a longer one stands before those it begins with. */
function unitAt(rest: string, { units = {} }: MeasureTerms): { readonly factor: number; readonly length: number } | undefined {
  const gap = /^\s/.test(rest) ? 1 : 0;
  const words = rest.slice(gap).toLowerCase().replaceAll('×', 'x');
  for (const [name, factor] of Object.entries(units)) {
    if (!words.startsWith(name) || (/\w$/.test(name) && /^\w/.test(words.slice(name.length)))) continue;
    // "12 g" is no g/24 h when it goes on as another unit.
    if (/^\/[a-z]/.test(words.slice(name.length)) && name !== 'k') continue;
    return { factor, length: gap + name.length };
  }
  return undefined;
}

/** Does a result in words begin here: "neg"? */
export const isWordResult = (text: string, at: number, measure: MeasureTerms): boolean => wordValue(text.slice(at, at + 12), measure) !== undefined;

const NEXT = /^\s?(?:\([^()]{0,24}\)\s?)?(?:[,;]?\s?(?:then|now)\b|[,;]|-+>|→)\s?(?=\d)/i;
const NEXT_ENDS = /^\s?(?:[,;(]|\.|-+>|→|(?:then|today|now|on|in)\b|[a-z]+\/|$)/i;

/** The further values of a series: "eGFR 52 (Jan 2026), 44 (May 2026), 27 today". */
export function seriesAt(text: string, from: number, limit: number, measure: MeasureTerms): Value[] {
  const gap = NEXT.exec(text.slice(from, limit));
  const value = gap && valueAt(text, from + gap[0].length, limit, measure);
  return value && value.end - value.from > 1 && NEXT_ENDS.test(text.slice(value.end, limit)) ? [value, ...seriesAt(text, value.end, limit, measure)] : [];
}
