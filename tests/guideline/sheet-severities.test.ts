import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { flatten } from './conditions.ts';
import { isThere, sheetText } from './sheet.ts';

/** Words by which a row says how severe it is. */
const WORDS: Readonly<Record<string, RegExp>> = { contraindicated: /contraindicat/i, avoid: /\bavoid|not recommended|withhold|withheld|discontinue|do not give|never give/i, caution: /caution/i, monitor: /monitor/i };
const ANY = /contraindicat|\bavoid|not recommended|withhold|withheld|discontinue|caution|monitor/i;

test.skipIf(!isThere)('the severity of every interaction is a word of its rows, where these have one (skipped where the fact sheet is not beside the project)', () => {
  const worded = guideline.rules.filter(({ id, when }) => flatten(when).some((part) => 'takes' in part) && ANY.test(sheetText(id)));
  expect(worded.length).toBeGreaterThan(60);
  expect(worded.filter(({ id, severity }) => !WORDS[severity]!.test(sheetText(id))).map(({ id, severity }) => `${id}: ${severity}`)).toEqual([]);
});
