import { describe, expect, test } from 'vitest';
import { notations, readNotation, scoreNotations } from './radiotherapy-notations.ts';

/** Part of the lines that must be read exactly, of each thing asked. */
const LEAST = 0.97;

describe('notations of radiotherapy', () => {
  test('the table is as large as it must be, and no line stands twice', () => {
    expect(notations.length).toBeGreaterThanOrEqual(150);
    expect(new Set(notations.map(([text]) => text)).size).toBe(notations.length);
  });

  test.each(scoreNotations().map((score) => ({ name: score.name, score })))('$name', ({ score: { right, of, wrong } }) => {
    expect(right / of, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  test('what no line says is not made up', () => {
    expect(readNotation('Seen in clinic, doing well.')).toEqual({ dose: '-', fractions: '-', date: '-', site: '-', status: 'nothing' });
  });
});
