import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { members } from './tables/classes.ts';

test('every group has the members of its row', () => {
  expect(Object.fromEntries(guideline.classes.map(({ id, members: own }) => [id, own.toSorted().join(', ')])))
    .toEqual(Object.fromEntries(Object.entries(members).map(([id, list]) => [id, list.split(', ').toSorted().join(', ')])));
});
