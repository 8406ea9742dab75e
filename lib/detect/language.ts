/** Tells that a text is not in English, the only language that is read. */
import { english, fewestWords, languages, languageSample, otherLanguage, otherScriptPart, otherScripts } from '../guideline/data/languages.ts';
import { patternOf } from './patterns.ts';

const WORD = patternOf(/[\p{L}\p{M}']+/gu);
const ENGLISH: ReadonlySet<string> = new Set(english);
const LANGUAGES = languages.map(({ name, words }) => ({ name, words: new Set<string>(words) }));
const OTHER = patternOf(`[${otherScripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'gu');
const SCRIPTS = otherScripts.map((name) => ({ name, letters: patternOf(`\\p{Script=${name}}`, 'gu') }));

/**
 * English name of the language a text is plainly written in, or undefined for
 * English and where it cannot be told. `declared` is the BCP 47 tag the page
 * gives itself: it counts only where the text is too short to tell, as many
 * programs leave a wrong one. Never throws.
 */
export function foreignLanguage(text: string, declared = ''): string | undefined {
  const sample = text.slice(0, languageSample);
  const words = sample.toLowerCase().match(WORD) ?? [];
  const script = scriptOf(sample);
  if (script) return nameOf(declared) ?? `another language (${script} script)`;
  const own = words.filter((word) => ENGLISH.has(word)).length;
  if (words.length < fewestWords) return own === 0 && words.length > 0 ? nameOf(declared) : undefined;
  const [best] = LANGUAGES.map(({ name, words: known }) => ({ name, count: words.filter((word) => known.has(word)).length })).toSorted((a, b) => b.count - a.count);
  return best && best.count >= words.length * otherLanguage.part && best.count > own * otherLanguage.timesEnglish ? best.name : undefined;
}

/** The script most letters are of, when it is none of English. */
function scriptOf(sample: string): string | undefined {
  const others = sample.match(OTHER)?.length ?? 0;
  if (others === 0 || others < (sample.match(/\p{L}/gu)?.length ?? 0) * otherScriptPart) return undefined;
  return SCRIPTS.map(({ name, letters }) => ({ name, count: sample.match(letters)?.length ?? 0 })).toSorted((a, b) => b.count - a.count)[0]!.name;
}

/** The language of a tag in English words; undefined for English, none and nonsense. */
function nameOf(tag: string): string | undefined {
  const [primary = ''] = tag.trim().split('-');
  if (!/^[a-z]{2,3}$/i.test(primary) || primary.toLowerCase() === 'en') return undefined;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary);
  } catch {
    return undefined;
  }
}
