import { expect, test } from 'vitest';
import { evidenceWords } from '../../components/words.ts';

/** No trial is no trial that failed. */
test.each([
  [[true, true, true], 'Evidence: randomised, in radiation injury, primary endpoint met'],
  [[false, true, false], 'Evidence: not randomised, in radiation injury, no primary endpoint met'],
  [[true, false, false], 'Evidence: randomised, not in radiation injury, no primary endpoint met'],
] as const)('what the squares %j say to readers of text', (marks, words) => {
  expect(evidenceWords.marks(marks)).toBe(words);
});
