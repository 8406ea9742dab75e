import { describe, expect, test } from 'vitest';
import { resolve, type Evidence, type Precedence } from '../../lib/decide/resolve.ts';
import { days } from './make.ts';

const one = (says: Evidence['says'], iso?: string, past = false) => ({ says, past, when: days(iso) });

/** Findings in a row; the answer; which of them stand for it; which against. */
const ROWS: readonly [string, readonly Omit<Evidence, 'index'>[], string, readonly number[], readonly number[]][] = [
  ['nothing', [], 'unknown', [], []],
  ['present', [one('yes')], 'yes', [0], []],
  ['absent', [one('no')], 'no', [0], []],
  ['possible', [one('possible')], 'unknown', [0], []],
  ['the newest wins, yes', [one('yes', '2026-02'), one('no', '2025-02')], 'yes', [0], [1]],
  ['the newest wins, no', [one('yes', '2025-02'), one('no', '2026-02')], 'no', [1], [0]],
  ['of one day yes wins', [one('no', '2026-02-01'), one('yes', '2026-02-01')], 'yes', [1], [0]],
  ['undated yes wins', [one('no'), one('yes')], 'yes', [1], [0]],
  ['an undated yes is not outdated', [one('no', '2026-02'), one('yes')], 'yes', [1], [0]],
  ['a year that may hold the month does not part them', [one('no', '2026-02'), one('yes', '2026')], 'yes', [1], [0]],
  ['several of one side all stand', [one('yes', '2024'), one('yes', '2026'), one('no', '2025')], 'yes', [0, 1], [2]],
  ['possible never undoes a yes', [one('yes', '2024'), one('possible', '2026')], 'yes', [0], []],
  ['a newer possible undoes a no', [one('no', '2024'), one('possible', '2026')], 'unknown', [1], [0]],
  ['an older possible gives way to a no', [one('no', '2026'), one('possible', '2024')], 'no', [0], []],
  ['possible of the same day is not no', [one('no', '2026-02-01'), one('possible', '2026-02-01')], 'unknown', [1], [0]],
  ['what was once gives way to what is not now', [one('yes', undefined, true), one('no')], 'no', [1], [0]],
  ['what was once, dated newer, stands', [one('yes', '2026', true), one('no', '2025')], 'yes', [0], [1]],
  ['what was once alone stands', [one('yes', undefined, true)], 'yes', [0], []],
  ['what was once gives way to a dated denial', [one('yes', undefined, true), one('no', '2026')], 'no', [1], [0]],
];

describe('resolve', () => {
  test.each(ROWS)('%s', (_, evidence, answer, standing, against) => {
    const fact = resolve(evidence.map((rest, index) => ({ index, ...rest })));
    expect([fact.answer, fact.evidence, fact.against ?? []]).toEqual([answer, standing, against]);
  });

  test.each<[string, Precedence, string]>([
    ['yes-first', 'yes-first', 'yes'],
    ['no-first', 'no-first', 'no'],
  ])('of one date, %s', (_, precedence, answer) => {
    expect(resolve([{ index: 0, ...one('yes', '2026-02') }, { index: 1, ...one('no', '2026-02') }], precedence).answer).toBe(answer);
  });

  test('says how a disagreement was settled', () => {
    const because = (a: string | undefined, b: string | undefined) => resolve([{ index: 0, ...one('yes', a) }, { index: 1, ...one('no', b) }]).because;
    expect(because('2026', '2025')).toBe('findings disagree; the newest dated one counts');
    expect(because(undefined, '2025')).toBe('findings disagree and dates do not decide; yes counts');
    expect(resolve([{ index: 0, ...one('possible') }]).because).toBe('written as possible only');
    expect(resolve([{ index: 0, ...one('yes') }]).because).toBeUndefined();
  });

  test('names each place once, in order', () => {
    expect(resolve([{ index: 4, ...one('yes') }, { index: 1, ...one('yes') }, { index: 4, ...one('yes') }]).evidence).toEqual([1, 4]);
  });
});
