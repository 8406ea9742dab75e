/** Units of measures: to the unit of the definition, or not believed. */
import type { MeasureTerms } from '../guideline/types.ts';

export interface Written {
  /** In the unit of the definition. */
  readonly value: number;
}

export function numberOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}

const plain = (unit: string): string => unit.toLowerCase().replaceAll('×', 'x').replaceAll('⁹', '^9').replaceAll('³', '^3').replace(/\s+/g, '');
/** Units of something else: a number before them is not this measure. */
const OTHER_UNIT = /^\s?(?:%|mg|mcg|µg|g|units?|ml|iu|tabs?|puffs?|days?|weeks?|wks?|months?|years?|yrs?|mm|cm|kg|lbs?|msv|mgy|hours?|hrs?|x\b|[a-zµ]+\/[a-z0-9])/i;

/**
 * Reads the unit behind a number, or between label and number. The value comes
 * back in the unit of the definition; undefined when the unit is another one,
 * is needed and not there, or the value lies outside what is believed.
 */
export function unitAfter(value: number, rest: string, between: string, definition: MeasureTerms): (Written & { readonly length: number }) | undefined {
  const { unit, units = {}, plausible: [low, high], unitOptional } = definition;
  const known = Object.entries({ [unit]: 1, ...units }).sort(([a], [b]) => b.length - a.length);
  const believed = (converted: number, length: number): (Written & { readonly length: number }) | undefined =>
    converted >= low && converted <= high ? { value: Math.round(converted * 10000) / 10000, length } : undefined;
  for (const [name, factor] of known) {
    const length = lengthOf(rest, plain(name));
    if (length > 0) return believed(value * factor, length);
  }
  for (const [name, factor] of known) if (plain(between).includes(plain(name)) && plain(name).length > 1) return believed(value * factor, 0);
  if (!unitOptional || OTHER_UNIT.test(rest)) return undefined;
  // "platelets 287,000": per microlitre without saying so.
  const counted = value > high ? units['/ul'] : undefined;
  return believed(value * (counted ?? 1), 0);
}

/** How many characters of `rest` write this unit; 0 when it does not begin with it. */
function lengthOf(rest: string, unit: string): number {
  let at = 0;
  let seen = '';
  while (at < rest.length && seen.length < unit.length) {
    seen += plain(rest[at]!);
    at++;
  }
  return seen.startsWith(unit) && !/^[a-zµ]/i.test(rest.slice(at)) ? at : 0;
}
