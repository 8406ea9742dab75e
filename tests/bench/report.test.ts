import { expect, test } from 'vitest';
import { compared, figuresIn, numberIn, printed, REASONS, tableUnder, type Comparison } from './report-text.ts';

test('figures are told from what is said beside them', () => {
  expect(figuresIn('machine: two cores\npage, ratio to the baseline (at most 3): 2.5\nnegex: skipped, it is not there\n  XRT 7/22 -> date -, should be: 2026\n\nnotes F1: 1\n')).toEqual({
    figures: [{ name: 'page, ratio to the baseline (at most 3)', value: 2.5 }, { name: 'notes F1', value: 1 }],
    said: ['machine: two cores', 'negex: skipped, it is not there', '  XRT 7/22 -> date -, should be: 2026'],
  });
});

test('a table is found under its heading, and no other', () => {
  const text = '## One\n\n| a | b |\n|---|---|\n| x | 1 |\n\n## Two\n\n| a | b |\n|---|---|\n| y | .981 |\n| z | - |\n';
  expect(tableUnder(text, 'Two')).toEqual([{ a: 'y', b: '.981' }, { a: 'z', b: '-' }]);
  expect(tableUnder(text, 'Three')).toEqual([]);
});

test.each([['.981', 0.981], ['about 39,000 (tokenisation excluded)', 39_000], ['8,000 to 17,000', 17_000], ['730', 730], ['-', undefined], [undefined, undefined]])('the number in %s is %s', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

const one: Comparison = { what: 'speed', own: 10, command: 'npm run x', better: 'more', peers: [{ name: 'slow', value: 5, from: 'y' }, { name: 'quick', value: 20, from: 'y' }] };

test('a peer that is better is named, with the reason, or with the word that none is known', () => {
  const lines = compared([one], { speed: { quick: 'It does less.' } });
  expect(lines).toContain('| speed | 10 | slow | 5 | RadNerve | `npm run x` | y |');
  expect(lines).toContain('| speed | 10 | quick | 20 | **the other** | `npm run x` | y |');
  expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- **quick**, speed: 20, RadNerve 10. It does less.']);
  expect(compared([one], {}).at(-1)).toMatch(/Why is not known yet\.$/);
  expect(compared([{ ...one, better: 'less' }], {}).filter((line) => line.startsWith('- '))).toEqual([expect.stringContaining('**slow**')]);
  expect(compared([{ ...one, peers: [one.peers[0]!] }]).at(-1)).toBe('No peer was better in anything compared.');
});

test('every figure stands under the command that makes it', () => {
  expect(printed({ command: 'npm run x', figures: [{ name: 'size', value: 1234 }], said: ['skipped'] }).slice(0, 5)).toEqual(['Made by `npm run x`:', '', '| figure | value |', '|---|---|', '| size | 1,234 |']);
});

test('each reason is a sentence', () => {
  for (const reason of Object.values(REASONS).flatMap((by) => Object.values(by))) expect(reason).toMatch(/^[A-Z].*\.$/);
  expect(Object.keys(REASONS).length).toBeGreaterThan(3);
});
