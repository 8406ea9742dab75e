import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { written } from './conditions.ts';
import { numbersOf } from './numbers-of.ts';
import { rows as bevacizumab } from './tables/bevacizumab.ts';
import { rows as dexamethasone } from './tables/dexamethasone.ts';
import { rows as donepezil } from './tables/donepezil.ts';
import { rows as duloxetine } from './tables/duloxetine.ts';
import { rows as gabapentin } from './tables/gabapentin.ts';
import { rows as lidocaine } from './tables/lidocaine.ts';
import { rows as memantine } from './tables/memantine.ts';
import { rows as pregabalin } from './tables/pregabalin.ts';
import type { RuleRow } from './tables/rows.ts';

const tables = { bevacizumab, dexamethasone, donepezil, duloxetine, gabapentin, lidocaine, memantine, pregabalin };

test.each(Object.entries(tables))('every rule of %s has the severity, condition, numbers, mark and sources of its row', (drug, rows) => {
  const own = guideline.rules.filter((rule) => rule.drug === drug)
    .map(({ id, severity, when, effect, verification, sources }): RuleRow => [id, severity, written(when), numbersOf(effect), verification, sources.join(' ')]);
  expect(own.toSorted()).toEqual(rows.toSorted());
});

test('every drug with rules has a table', () => {
  expect([...new Set(guideline.rules.map(({ drug }) => drug))].toSorted()).toEqual(Object.keys(tables));
});
