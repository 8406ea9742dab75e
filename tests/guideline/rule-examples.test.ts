import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { examples as bevacizumab } from './examples/bevacizumab.ts';
import { examples as dexamethasone } from './examples/dexamethasone.ts';
import { examples as donepezil } from './examples/donepezil.ts';
import { examples as duloxetine } from './examples/duloxetine.ts';
import { examples as gabapentin } from './examples/gabapentin.ts';
import { examples as lidocaine } from './examples/lidocaine.ts';
import { examples as memantine } from './examples/memantine.ts';
import { examples as pregabalin } from './examples/pregabalin.ts';
import { assessed } from './examples/read.ts';

const examples = [...dexamethasone, ...duloxetine, ...gabapentin, ...pregabalin, ...lidocaine, ...memantine, ...donepezil, ...bevacizumab];

async function fired(text: string): Promise<readonly string[]> {
  return (await assessed(text)).options.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
}

test('every rule has one example', () => {
  expect(examples.map(([rule]) => rule).toSorted()).toEqual(guideline.rules.map(({ id }) => id).toSorted());
});

test.each(examples)('%s fires where it should, and only there', async (rule, fires, silent) => {
  expect(await fired(fires), fires).toContain(rule);
  expect(await fired(silent), silent).not.toContain(rule);
});
