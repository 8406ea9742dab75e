/** How a source is named in a few words. */
import type { Source, Verification } from './types.ts';

/** What stands for no publication: the verification mark already says it. */
export const NO_PUBLICATION: readonly string[] = ['tool-rule', 'general-knowledge'];

/** Beside a statement; a statement read in its source carries no word. */
export const verificationWord: Readonly<Record<Verification, string>> = {
  C: '', S: 'secondary source', GK: 'not yet verified against a source', D: 'tool rule',
};

/**
 * The registry number of a trial, "Pregabalin label" of a drug label, "Jiang 2019" from the author in brackets at the end
 * of a title, else the title up to its first comma, colon or bracket.
 */
export function sourceLabel({ id, title, year, registry }: Source): string {
  if (id === 'article') return 'Article';
  if (registry) return registry;
  const drug = /^([^(,]+?)(?: injection)?[ ,(].*prescribing information/.exec(title)?.[1];
  if (drug) return `${drug} label`;
  const guideline = /\b(ASCO|EANO|DEGRO)\b/.exec(title)?.[1];
  const author = /\(([A-Z][^(),]*)[^()]*\)$/.exec(title)?.[1];
  const name = guideline ?? author;
  return name && year ? `${name} ${year}` : title.split(/[:,(]/, 1)[0]!.trim();
}
