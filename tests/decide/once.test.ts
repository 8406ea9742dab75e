import { expect, test, vi } from 'vitest';
import { oncePer, oncePerKey } from '../../lib/decide/once.ts';

test('a value is made once a key', () => {
  const make = vi.fn(() => ({}));
  const of = oncePer<object, object>(make);
  const [one, other] = [{}, {}];
  expect(of(one) === of(one)).toBe(true);
  expect(of(other) === of(one)).toBe(false);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a value is made once a key also where it is nothing', () => {
  const make = vi.fn((key: string) => (key === 'a' ? 1 : undefined));
  const of = oncePerKey(make);
  expect([of('a'), of('b'), of('a'), of('b')]).toEqual([1, undefined, 1, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
