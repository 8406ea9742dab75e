import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../lib/detect/vocabulary.ts';
import { guideline } from '../../lib/guideline/index.ts';

const known = (name: string): ReadonlySet<string> => new Set((findTerms(`takes ${name} daily`).get('drug') ?? []).map(({ entry }) => entry.id));
const SHEET = resolve(import.meta.dirname, '../../../shared/clinical/rxnorm_subset.csv');

test('every name of every drug is read as that drug', () => {
  const missed = guideline.drugs.flatMap(({ id, names = [], brands = [], localBrands = [], combinations = [] }) =>
    [id, ...names, ...brands, ...localBrands, ...combinations].filter((name) => !known(name).has(id)).map((name) => `${id}: ${name}`));
  expect(missed).toEqual([]);
});

describe('the misspellings of charts', () => {
  const rows: readonly (readonly [name: string, drug: string])[] = [
    ['Decadrone', 'dexamethasone'], ['dexamethosone', 'dexamethasone'], ['Neurotin', 'gabapentin'], ['gabapintin', 'gabapentin'], ['Cymbalata', 'duloxetine'], ['Lyrika', 'pregabalin'],
    ['Dilatin', 'phenytoin'], ['Levaquine', 'levofloxacin'], ['plaquinil', 'hydroxychloroquine'], ['amioderone', 'amiodarone'], ['cis-platinum', 'cisplatin'], ['cis platinum', 'cisplatin'], ['coumidin', 'warfarin'],
  ];
  test.each(rows)('%s: %s', (name, drug) => expect([...known(name)]).toEqual([drug]));
});

/** No rule names these, or their products are vitamins, sprays for wounds and the like that say nothing of a systemic drug. */
const NO_RULE = new Set(['etoposide', 'podophyllin', 'penicillamine', 'trazodone', 'mirtazapine', 'pentoxifylline', 'vitamin e', 'tucatinib', 'temozolomide', 'capecitabine', 'levothyroxine']);
const OTHER_PRODUCTS = new Set(['pyridoxine', 'lidocaine', 'levodopa', 'etoposide', 'podophyllin', 'penicillamine']);

describe.skipIf(!existsSync(SHEET))('the subset of RxNorm beside the project (skipped where it is absent)', () => {
  const rows = existsSync(SHEET) ? readFileSync(SHEET, 'utf8').trim().split('\n').slice(1).map((line) => {
    const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('"', ''));
    return { group: cells[0]!, ingredient: cells[1]!, brands: (cells[5] ?? '').split('|').map((brand) => brand.trim().replace(/:\d+$/, '')).filter((brand) => brand !== '') };
  }) : [];

  test('each ingredient is known', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ ingredient }) => !NO_RULE.has(ingredient.toLowerCase()) && known(ingredient).size === 0).map(({ ingredient }) => ingredient)).toEqual([]);
  });

  test('each brand of the plan and of the neurotoxic drugs is known', () => {
    const missed = rows.filter(({ group, ingredient }) => group !== 'interacting' && !OTHER_PRODUCTS.has(ingredient)).flatMap(({ brands }) => brands.filter((brand) => known(brand).size === 0));
    expect(missed).toEqual([]);
  });
});
