/** How many single sentences are judged in a second, beside wink-nlp's negation on the same ones. */
import { createRequire } from 'node:module';
import { contextOfSpan } from '../../lib/detect/span.ts';
import { medianTimes, type Figure, type Work } from './measure.ts';
import { sentences, type Sentence } from './sentences.ts';

const COUNT = 2600;

/** As far as it is used here. */
interface Tokens {
  out(kind: 'value' | 'spaces'): readonly string[];
  out(kind: 'negated'): readonly boolean[];
}
interface Wink {
  readonly readDoc: (text: string) => { tokens(): Tokens };
  readonly its: { readonly value: 'value'; readonly precedingSpaces: 'spaces'; readonly negationFlag: 'negated' };
}
const load = createRequire(import.meta.url);

/** Whether a word of the condition of a sentence is negated; its tokens are found by their place. Without a pipe all that wink-nlp does. */
function winkNegation(list: readonly Sentence[], pipe?: readonly string[]): Work {
  const { readDoc, its } = (load('wink-nlp') as (model: unknown, pipe?: readonly string[]) => Wink)(load('wink-eng-lite-web-model'), pipe);
  const isNegated = ({ text, start, end }: Sentence): boolean => {
    const tokens = readDoc(text).tokens();
    const words = tokens.out(its.value);
    const spaces = tokens.out(its.precedingSpaces);
    const negated = tokens.out(its.negationFlag);
    let at = 0;
    return words.some((word, index) => {
      const from = at + spaces[index]!.length;
      at = from + word.length;
      return from < end && at > start && negated[index]!;
    });
  };
  return () => list.filter(isNegated).length;
}

export function benchAssert(): Figure[] {
  const list = sentences(COUNT);
  const ours: Work = () => list.filter(({ text, start, end }) => contextOfSpan(text, start, end).negated).length;
  const works = [ours, winkNegation(list), winkNegation(list, ['sbd', 'negation'])];
  const [own, all, only] = medianTimes(works, { warmUp: 8, rounds: 11 });
  const aSecond = (time: number): number => Math.round((COUNT / time) * 1000);
  return [
    { name: 'assert, mean length of a sentence (characters)', value: Math.round(list.reduce((sum, { text }) => sum + text.length, 0) / COUNT) },
    { name: 'assert, sentences a second', value: aSecond(own!) },
    { name: 'assert, wink-nlp sentences a second, as it comes', value: aSecond(all!) },
    { name: 'assert, wink-nlp sentences a second, sentences and negation alone', value: aSecond(only!) },
    { name: 'assert, ratio to wink-nlp as it comes (at least 15)', value: all! / own! },
    { name: 'assert, ratio to wink-nlp with sentences and negation alone', value: only! / own! },
  ];
}
