import { expect, test, vi } from 'vitest';
import { oncePer } from '../../lib/decide/once.ts';

test('a value is made once a key', () => {
  const make = vi.fn(() => ({}));
  const of = oncePer<object, object>(make);
  const [one, other] = [{}, {}];
  expect(of(one) === of(one)).toBe(true);
  expect(of(other) === of(one)).toBe(false);
  expect(make).toHaveBeenCalledTimes(2);
});
