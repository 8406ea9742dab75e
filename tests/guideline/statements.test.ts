import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

const { statements, steps, options, interventions, gates, doses, calendars, monitoring, cautions, argues, honestWords } = guideline;
const named = new Set([...steps, ...options, ...interventions, ...gates].flatMap(({ statements: own }) => [...own]));

/** Where a statement says it stands, and whether the data holds it there. */
const PLACES: readonly (readonly [RegExp, (match: RegExpMatchArray, id: string) => boolean])[] = [
  [/^not (shown|displayed)/, () => true],
  [/^(step|adjunct|gate|evidence note|interventions|shown only with its caveat)/, (_, id) => named.has(id)],
  [/^dose (?:and calendar )?of (\w+)/, ([, drug]) => doses.some((row) => row.drug === drug)],
  [/^dose and calendar of (\w+)/, ([, drug]) => calendars.some((row) => row.drug === drug)],
  [/^monitoring of (?!every)(\w+)/, ([, drug]) => monitoring.some((row) => row.drug === drug)],
  [/^monitoring of every track/, () => monitoring.filter(({ tracks }) => tracks?.length === 4).length === 3],
  [/^caution (\w+)/, ([, drug]) => cautions.some((row) => row.drug === drug)],
  [/\((AA\d+)\)/, ([, row]) => argues.some(({ id }) => id === row)],
  [/^honest note of every track/, () => honestWords.course.includes('progressive') && honestWords.course.includes('irreversible')],
  [/^background, evidence and sources/, (_, id) => statements.some((one) => one.id === id && one.sources.length > 1)],
];

test.each(statements.map(({ id, place }) => [id, place] as const))('%s stands where it says: %s', (id, place) => {
  const told = PLACES.flatMap(([form, holds]) => { const match = form.exec(place); return match ? [holds(match, id)] : []; });
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain(false);
});

test('what is not shown says why', () => {
  expect(statements.filter(({ place }) => place.startsWith('not ') && !/[:;]/.test(place)).map(({ id }) => id)).toEqual([]);
});
