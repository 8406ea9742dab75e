import { expect, test } from 'vitest';
import { readArguments } from './pictures.ts';

const KNOWN = ['1', '2', 'dev-01'];

test.each([
  [[], { store: false, names: KNOWN }],
  [['--store'], { store: true, names: KNOWN }],
  [['2', '--store', 'dev-01'], { store: true, names: ['2', 'dev-01'] }],
])('%j', (args, read) => {
  expect(readArguments(args, KNOWN)).toEqual(read);
});

test.each([['9'], ['--stroe']])('%s is not known, and what is known is said', (arg) => {
  expect(() => readArguments(['1', arg], KNOWN)).toThrow(`${arg}. Known are: 1, 2, dev-01`);
});
