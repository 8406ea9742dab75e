/** Twice the text asks the patterns twice as often: a text made of one line again and again has no corner in which all is looked for beside all. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { readingsOf } from './readings.ts';

/** How often any pattern is asked while a text is read. */
function asked(text: string): number {
  let count = 0;
  // Whoever else listens goes on to.
  const { exec } = RegExp.prototype;
  const counting = function (this: RegExp, of: string) {
    count += 1;
    return exec.call(this, of);
  };
  Object.assign(RegExp.prototype, { exec: counting });
  try {
    detect({ text, structure: [] });
  } finally {
    Object.assign(RegExp.prototype, { exec });
  }
  return count;
}

const TEXTS = readingsOf(join(import.meta.dirname, 'short-texts.findings')).map(({ id }) => id.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));
const LINES = [
  'Multiple myeloma in remission.', 'Breast cancer in remission after radiotherapy to the left breast 50 Gy. Myeloma.', 'Problems:\nBreast cancer metastatic to bone 2020', 'Burning pain. The pain resolved.',
  'Cannot feel her feet, no power in the legs, no numbness.', 'Left ptosis and small pupil.', 'No alcohol. Drinks 4 beers a day.', ...TEXTS,
];

test.each(LINES)('%s', (line) => {
  // What is worked out once is worked out before.
  asked(line);
  const [once, twice] = [60, 120].map((times) => asked(`${line}\n`.repeat(times)));
  expect(twice! / once!).toBeLessThan(2.3);
});
