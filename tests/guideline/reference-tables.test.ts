import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { isThere, sheet } from './sheet.ts';
import { references } from './tables/references.ts';

test('every source has the year, place, DOI, PMID, registry number and mark of its row', () => {
  expect(guideline.sources.map(({ id, year, journal, doi, pmid, registry, verification }) => [id, year ?? null, journal ?? '', doi ?? '', pmid ?? '', registry ?? '', verification])).toEqual(references);
});

test.skipIf(!isThere)('every DOI, PMID and registry number stands in the fact sheet (skipped where it is not beside the project)', () => {
  const text = sheet();
  const named = references.flatMap(([id, , , ...names]) => names.slice(0, 3).filter(Boolean).map((name) => ({ id, name })));
  expect(named.length).toBeGreaterThan(35);
  expect(named.filter(({ name }) => !text.includes(name))).toEqual([]);
});
