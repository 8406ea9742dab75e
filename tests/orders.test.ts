import { describe, expect, test } from 'vitest';
import { isBare, isPaint, isShow } from '../lib/orders.ts';

const show = { read: 3, start: 4, end: 9, quote: 'words' };
const mark = { start: 4, end: 9, level: 'avoid', words: ['why'] };
const paint = { read: 3, marks: [mark] };

describe('an order of the worker', () => {
  test('is taken in its shape', () => {
    expect([isShow(show), isPaint(paint), isPaint({ read: 0, marks: [] }), isBare(undefined), isBare(null)]).toEqual([true, true, true, true, true]);
  });

  const wrong = [undefined, null, 1, 'x', [], {}, [show], new Map()];
  test.each<[string, (data: unknown) => boolean, readonly unknown[]]>([
    ['show', isShow, [...wrong, paint, { ...show, extra: 1 }, { ...show, read: -1 }, { ...show, start: 1.5 }, { ...show, start: 10 }, { ...show, quote: 5 }, { ...show, end: '9' }, { ...show, read: Number.NaN }, Object.create(show)]],
    ['paint', isPaint, [...wrong, show, { ...paint, extra: 1 }, { read: 3 }, { read: 3, marks: {} }, { read: 3, marks: { length: 0 } }, { read: '3', marks: [] }, { read: 3, marks: [null] }, { read: 3, marks: [mark, { ...mark, level: 'here' }] },
      { read: 3, marks: [{ ...mark, start: -1 }] }, { read: 3, marks: [{ ...mark, end: Number.POSITIVE_INFINITY }] }, { read: 3, marks: [{ start: 1, end: 2, level: 'avoid' }] }, { read: 3, marks: [{ ...mark, words: [5] }] }, { read: 3, marks: [{ ...mark, words: 'why' }] }, { read: 3, marks: Array.from({ length: 5001 }, () => mark) }]],
    ['one that carries nothing', isBare, [0, '', false, {}, []]],
  ])('%s is refused in any other', (_, fits, data) => {
    for (const one of data) expect(fits(one), JSON.stringify(one)).toBe(false);
  });
});
