/** How many single sentences are judged in a second, beside wink-nlp's negation on the same ones. */
import { createRequire } from 'node:module';
import { contextOf } from '../../lib/detect/context.ts';
import { mapDocument } from '../../lib/detect/document.ts';
import { medianTimes, type Figure, type Work } from './measure.ts';
import { sentences } from './sentences.ts';

const COUNT = 2600;

/** As far as it is used here. */
interface Wink {
  readonly readDoc: (text: string) => { tokens(): { out(kind: unknown): readonly boolean[] } };
  readonly its: { readonly negationFlag: unknown };
}
const load = createRequire(import.meta.url);

/** Negation of every word of a sentence; without a pipe all that wink-nlp does. */
function winkNegation(texts: readonly string[], pipe?: readonly string[]): Work {
  const wink = (load('wink-nlp') as (model: unknown, pipe?: readonly string[]) => Wink)(load('wink-eng-lite-web-model'), pipe);
  return () => {
    let negated = 0;
    for (const text of texts) negated += wink.readDoc(text).tokens().out(wink.its.negationFlag).filter(Boolean).length;
    return negated;
  };
}

export function benchAssert(): Figure[] {
  const list = sentences(COUNT);
  const texts = list.map(({ text }) => text);
  const ours: Work = () => {
    let negated = 0;
    for (const { text, start, end } of list) if (contextOf(mapDocument({ text, structure: [] }), start, end).negated) negated++;
    return negated;
  };
  const [own, only, all] = medianTimes([ours, winkNegation(texts, ['sbd', 'negation']), winkNegation(texts)], { warmUp: 8, rounds: 11 });
  const aSecond = (time: number): number => Math.round((COUNT / time) * 1000);
  return [
    { name: 'assert, mean length of a sentence (characters)', value: Math.round(texts.join('').length / COUNT) },
    { name: 'assert, sentences a second', value: aSecond(own!) },
    { name: 'assert, wink-nlp sentences a second, negation and sentences only', value: aSecond(only!) },
    { name: 'assert, wink-nlp sentences a second, as it comes', value: aSecond(all!) },
    { name: 'assert, ratio to wink-nlp as it comes (at least 15)', value: all! / own! },
    { name: 'assert, ratio to wink-nlp with negation and sentences only', value: only! / own! },
  ];
}
