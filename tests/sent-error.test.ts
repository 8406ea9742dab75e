import { expect, test } from 'vitest';
import { deserializeError, serializeError } from '../lib/sent-error.ts';

test('an error arrives as one, with its name and message and nothing else of it', () => {
  const sent = serializeError(Object.assign(new Error('Not here.'), { name: 'NotReadHere', page: 'words', cause: new Error('within') }));
  expect(sent).toEqual({ name: 'NotReadHere', message: 'Not here.' });
  const arrived = deserializeError(JSON.parse(JSON.stringify(sent)) as typeof sent);
  expect(arrived).toBeInstanceOf(Error);
  expect([arrived.name, arrived.message, arrived.cause]).toEqual(['NotReadHere', 'Not here.', undefined]);
});
