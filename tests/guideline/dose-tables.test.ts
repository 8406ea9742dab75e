import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { numbersOf } from './numbers-of.ts';
import { doses } from './tables/doses.ts';

test('every dose row, kidney row and row of dialysis has the numbers, mark and sources of its row', () => {
  const lines = [...guideline.doses, ...guideline.dialysisRows].map(({ id, label, text, mgPerKg, verification, sources }) => [
    id, `${numbersOf(label, text)}${mgPerKg === undefined ? '' : ` / ${mgPerKg} a kg`}`, verification, sources.join(' '),
  ]);
  const kidney = guideline.renalRows.map(({ id, from, to, row, text, most = [], columns = [], verification, sources }) => [
    id, [`${from} to ${to ?? ''}: ${numbersOf(row, text)}`, ...(most.length > 0 ? [`most ${most.map(({ mg }) => mg).join(' ')}`] : []), ...(columns.length > 0 ? [columns.map(({ usual, daily }) => `${usual}: ${daily}`).join(', ')] : [])].join(' / '), verification, sources.join(' '),
  ]);
  expect([...lines, ...kidney]).toEqual(doses);
});
