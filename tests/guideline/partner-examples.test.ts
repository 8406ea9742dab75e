import { expect, test } from 'vitest';
import { assessed } from './examples/read.ts';
import { isThere, sheetText } from './sheet.ts';
import { partners } from './tables/partners.ts';

const rows = partners.flatMap(({ rule, names, route = 'PO', as = {} }) => names.split(', ').map((name) => ({ rule, name, route, written: as[name] ?? name })));

test.each(rows)('$rule fires with $name', async ({ rule, name, route }) => {
  const { options } = await assessed(`Medications:\n- ${name} 10 mg ${route} daily`);
  expect(options.flatMap(({ reasons }) => reasons.map((reason) => reason.rule))).toContain(rule);
});

test.skipIf(!isThere)('every partner is named by the rows its rule stands for (skipped where the fact sheet is not beside the project)', () => {
  expect(rows.filter(({ rule, written }) => !sheetText(rule).toLowerCase().includes(written.toLowerCase())).map(({ rule, name }) => `${rule}: ${name}`)).toEqual([]);
});
