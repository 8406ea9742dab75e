/** Laws of the clinician's own steps. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../lib/decide/dates.ts';
import { makePlan } from '../../lib/decide/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, NECROSIS, RECEIVED } from './make.ts';

const NECROTIC = assess([RECEIVED, NECROSIS]);

test('any steps whatever give a result that keeps what was typed; dated ones follow without a gap', () => {
  const field = fc.oneof(fc.string(), fc.integer({ min: -5, max: 400 }).map(String), fc.double({ min: 0, max: 120, noNaN: true }).map((number) => number.toFixed(2)));
  fc.assert(fc.property(fc.array(fc.record({ mgPerDay: field, days: field }), { maxLength: 80 }), fc.option(fc.string(), { nil: undefined }), (typed, start) => {
    const { steps: dated } = makePlan(NECROTIC, guideline, { dexamethasone: { steps: typed, ...(start !== undefined && { start }) } }).ownSteps!;
    expect(dated.map(({ mgPerDay, days }) => ({ mgPerDay, days }))).toEqual(typed);
    const spans = dated.filter(({ from }) => from !== undefined);
    spans.slice(1).forEach(({ from }, place) => expect(from).toBe(dayAfter(spans[place]!.to, 1)));
  }));
});
