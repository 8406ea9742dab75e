/**
 * What the worker may ask of a content script, checked by hand: a content
 * script carries no schema library. What does not fit is refused silently: the
 * sender was the worker already, and a word about it would help nobody.
 */
import type { Protocol } from './messages.ts';

type Order<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** More marks than a report has findings. */
const MARKS = 5000;
const LEVELS: readonly unknown[] = ['avoid', 'caution', 'aware', 'option'];

/** A place of a read to bring into view. */
export function isShow(data: unknown): data is Order<'show'> {
  return hasOnly(data, ['read', 'start', 'end', 'quote']) && isCount(data['read']) && isPlace(data) && typeof data['quote'] === 'string';
}

/** Marks for the text of a read. */
export function isPaint(data: unknown): data is Order<'paint'> {
  if (!hasOnly(data, ['read', 'marks']) || !isCount(data['read'])) return false;
  const { marks } = data;
  return Array.isArray(marks) && marks.length <= MARKS && marks.every(isMark);
}

/** An order that carries nothing. */
export function isBare(data: unknown): data is undefined {
  return data === undefined || data === null;
}

function isMark(mark: unknown): boolean {
  return hasOnly(mark, ['start', 'end', 'level', 'words']) && isPlace(mark) && LEVELS.includes(mark['level']) && Array.isArray(mark['words']) && mark['words'].every((line) => typeof line === 'string');
}

function isPlace({ start, end }: Readonly<Record<string, unknown>>): boolean {
  return isCount(start) && isCount(end) && start <= end;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function hasOnly(data: unknown, keys: readonly string[]): data is Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const own = Object.keys(data);
  return own.length === keys.length && keys.every((key) => Object.hasOwn(data, key));
}
