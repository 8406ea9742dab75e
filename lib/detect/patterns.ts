/**
 * The long patterns of the detector. The engine compiles a pattern at its first
 * use, and again, to machine code, at its second: up to some ms each, and a
 * first drug or dose meets dozens of them within one step. So they can be made
 * ready beforehand, one at a step.
 */
import type { Steps } from './steps.ts';

const made: RegExp[] = [];

/** A pattern that stays for good; one made anew for each text is no part of these. */
export function patternOf(source: string | RegExp, flags?: string): RegExp {
  const form = new RegExp(source, flags);
  made.push(form);
  return form;
}

/** Source of a pattern that finds the text as it stands. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with one space for every run of white space. */
export const spaced = (text: string): string => (UNEVEN.test(text) ? text.replaceAll(/\s+/g, ' ') : text);
const UNEVEN = /[^\S ]|  /;

/** All matches of a pattern with the flag g, in order; without it there would be no end. `matchAll` makes a new pattern at every call, which may have to be compiled again. */
export function matches(text: string, form: RegExp): RegExpExecArray[] {
  if (!form.global) throw new TypeError(`no flag g: ${form.source}`);
  const all: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    all.push(found);
    if (found[0] === '') form.lastIndex += 1;
  }
  return all;
}

/** Characters on which a pattern is tried: enough to be a part of the text and no copy. */
const TRIED = 32;
/** Texts with a character beyond Latin-1 are kept in another width, for which patterns are compiled apart. */
const WIDE = /[^\0-\xff]/;
const ready = { narrow: false, wide: false };

/** Compiles all patterns for texts like this one, where that was not done yet. */
export function* preparingPatterns(text: string): Steps<void> {
  const width = WIDE.test(text) ? 'wide' : 'narrow';
  if (ready[width]) return;
  ready[width] = true;
  const part = text.slice(0, TRIED);
  for (const form of made) {
    for (const _ of ['compiled', 'compiled to machine code']) {
      form.test(part);
      form.lastIndex = 0;
      yield;
    }
  }
}
