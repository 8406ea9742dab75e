import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

const root = resolve(import.meta.dirname, '../..');
const code = readdirSync(join(root, 'lib/decide'), { encoding: 'utf8' }).map((name) => readFileSync(join(root, 'lib/decide', name), 'utf8')).join('\n');

/** By its name behind `thresholds`, taken out of it, or listed among the names looked up in it. */
const isUsed = (name: string): boolean => [`thresholds\\.${name}\\b`, `\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\b${name}\\b[^;]*\\} = [\\w.]*thresholds\\b`, `thresholds: \\{[^}]*\\b${name}\\b`, `const THRESHOLDS = \\[[^\\]]*'${name}'`]
  .some((form) => new RegExp(form).test(code));

test('the decision uses every threshold', () => {
  expect(Object.keys(guideline.thresholds).filter((name) => !isUsed(name))).toEqual([]);
  expect(isUsed('surgeryDays')).toBe(false);
});

/** The numbers, as the fact sheet gives them; those of the tool itself have no row there. */
test('every threshold is the number of its row', () => {
  expect(guideline.thresholds).toEqual({
    adultAge: 18, typedSteps: { mostMg: 100, mostDays: 365, mostSteps: 60 }, startWithinDays: 366,
    // I7, I8, 2.5 NE4
    persistentWeeks: 4, adequateDuloxetine: { mgPerDay: 60, weeks: 4 }, labOldMonths: 3,
    // S5, AA2 with 7.8, AA6, AA11
    window: { fromMonths: 3, toMonths: 36 }, severePain: 7, earlyPlexus: { belowMonths: 12, belowGy: 60 }, earlyLatencyMonths: 3,
    // 4.3, head of section 3
    b12: { lowBelow: 200, enoughAbove: 350 }, cockcroftGault: { ageBase: 140, divisor: 72, female: 0.85 },
    // S11, S12, S13
    articleDexamethasone: { fromMg: 4, toMg: 16, fromWeeks: 4, toWeeks: 6 }, prednisonePerDexamethasone: { prednisoneMg: 5, dexamethasoneMg: 0.75 },
    pneumocystis: { prednisoneMg: 20, weeks: 4 }, pneumocystisHigh: { prednisoneMg: 30, weeks: 3 },
  });
});
