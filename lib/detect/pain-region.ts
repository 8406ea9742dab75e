/** The part of the body that a pain is said to be in. */
import { painRegion } from '../guideline/data/concepts-phrases.ts';
import type { Span } from './document.ts';
import { matches, patternOf } from './patterns.ts';

const REGION = patternOf(`${painRegion}\\s+$`, 'i');
const REGION_BEHIND = patternOf(`\\bpains? (?:in|of) (?:(?:the|her|his|left|right|both) ){0,2}${painRegion}\\b`, 'i');
const SIDE = /\b(left|right)\b/gi;

/** Region and side of the pain at a place, where written: "left arm", "foot". */
export function regionOfPain(text: string, { start, end }: Span): string | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const region = REGION.exec(before)?.[1] ?? REGION_BEHIND.exec(text.slice(start, end))?.[1];
  if (region === undefined) return undefined;
  const side = /\b(left|right)\s+\w+\s*$/i.exec(before)?.[1] ?? /\b(left|right)\b/i.exec(text.slice(start, end))?.[1];
  return `${side ? `${side} ` : ''}${region}`.toLowerCase();
}

/** Do words name this region, and not only the other side? */
export function sameRegion(region: string, words: string): boolean {
  const [part = '', side] = region.split(' ').toReversed();
  const stem = part.replace(/^feet$/, 'foot').replace(/s$/, '');
  if (!new RegExp(`\\b${stem === 'foot' ? 'f(?:oo|ee)t' : stem}s?\\b`, 'i').test(words)) return false;
  const sides = matches(words, SIDE).map(([word]) => word.toLowerCase());
  return side === undefined || sides.length === 0 || sides.includes(side);
}
