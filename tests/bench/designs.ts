/** Ways to look for all phrases of the vocabulary, on the same text: time to make ready, and to read. See designs.md. */
import { buildVocabulary, matchAll } from '../../lib/detect/match.ts';
import { alternation } from './baseline.ts';
import { textOf } from './blocks.ts';
import { chartOf } from './chart.ts';
import { medianTimes, timeOf, type Figure } from './measure.ts';
import { phrases, phrasesByRow } from './phrases.ts';

type Search = (text: string) => number;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (list: readonly string[], flags: string): RegExp => new RegExp(`\\b(?:${list.map(escaped).join('|')})\\b`, flags);

function count(text: string, pattern: RegExp): number {
  let places = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) places++;
  return places;
}

/** The letters of a tree of phrases as one pattern, what they share written once. */
function treeSource(list: readonly string[], depth = 0): string {
  const groups = Map.groupBy(list.filter((phrase) => phrase.length > depth), (phrase) => phrase[depth]!);
  if (groups.size === 0) return '';
  const body = `(?:${[...groups].map(([letter, group]) => escaped(letter) + treeSource(group, depth + 1)).join('|')})`;
  return list.some((phrase) => phrase.length === depth) ? `${body}?` : body;
}

/** One alternation for each first letter, tried where a word begins with it. */
function byFirstLetter(list: readonly string[]): Search {
  const patterns = new Map([...Map.groupBy(list, (phrase) => phrase[0]!)].map(([letter, group]) => [letter, anyOf(group, 'iy')]));
  return (text) => {
    let places = 0;
    for (const { index, 0: letter } of text.matchAll(/\b\w/g)) {
      const pattern = patterns.get(letter.toLowerCase());
      if (!pattern) continue;
      pattern.lastIndex = index;
      if (pattern.test(text)) places++;
    }
    return places;
  };
}

/** Every run of up to so many words looked up in a set. */
function byRuns(list: readonly string[]): Search {
  const known = new Set(list);
  const longest = Math.max(...list.map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = text.toLowerCase().match(/[\w'+]+/g) ?? [];
    let places = 0;
    words.forEach((_, from) => {
      for (let length = longest; length > 0; length--) {
        if (!known.has(words.slice(from, from + length).join(' '))) continue;
        places++;
        return;
      }
    });
    return places;
  };
}

const all = phrases();
const byRow = phrasesByRow();

const DESIGNS: Readonly<Record<string, () => Search>> = {
  'one alternation': () => {
    const pattern = alternation();
    return (text) => count(text, pattern);
  },
  'one alternation for each row': () => {
    const patterns = byRow.map((row) => anyOf(row, 'gi'));
    return (text) => patterns.reduce((sum, pattern) => sum + count(text, pattern), 0);
  },
  'one alternation for each first letter': () => byFirstLetter(all),
  'one regex as a tree of letters': () => {
    const pattern = new RegExp(`\\b${treeSource(all)}\\b`, 'gi');
    return (text) => count(text, pattern);
  },
  'runs of words in a set': () => byRuns(all),
  'words by their hash, phrases as steps (in use)': () => {
    const vocabulary = buildVocabulary(all.map((phrase) => [phrase, { family: 'all', id: phrase }]));
    return (text) => matchAll(text, vocabulary).length;
  },
};

const SIZE = 200_000;

export function benchDesigns(): Figure[] {
  const text = textOf(chartOf(SIZE));
  const ready = Object.entries(DESIGNS).map(([name, make]) => {
    let search: Search | undefined;
    // What a regex costs to compile is paid at its first text.
    const time = timeOf(() => {
      search = make();
      return search(text.slice(0, 2000));
    });
    return { name, time, search: search! };
  });
  const reading = medianTimes(ready.map(({ search }) => () => search(text)), { warmUp: 3, rounds: 7 });
  return ready.flatMap(({ name, time, search }, index) => [
    { name: `designs, ${name}: ready (ms)`, value: time },
    { name: `designs, ${name}: a megabyte (ms)`, value: (reading[index]! / text.length) * 1_000_000 },
    { name: `designs, ${name}: places`, value: search(text) },
  ]);
}
