/** Every name that decide looks up in the guideline is known there. */
import { describe, expect, test } from 'vitest';
import * as words from '../../lib/guideline/data/decide-wording.ts';
import { sites } from '../../lib/guideline/data/sites.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { TRACK_ROWS } from '../../lib/decide/tracks.ts';
import { FACTS } from '../../lib/decide/types.ts';

const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
const drugs = ids([...guideline.drugs, ...guideline.classes]);
const problems = ids(guideline.problems);
const measures = ids(guideline.measures);
const scales = ids(guideline.scales);
const argues = ids(guideline.argues);
const cutoff = (id: string) => guideline.scales.find((scale) => scale.id === id)!.cutoff;
const signs = new Set(guideline.argues.flatMap(({ names }) => names));

describe('names of decide-wording', () => {
  test.each<[string, readonly string[], ReadonlySet<string>]>([
    ['analgesics', words.analgesics, drugs],
    ['routeNeeded', words.routeNeeded, drugs],
    ['painScales', words.painScales, scales],
    ['cognitionScales', words.cognitionScales, scales],
    ['performanceScales', words.performanceScales, scales],
    ['painScale', [words.painScale], scales],
    ['recurrenceAlways', words.recurrenceAlways, argues],
    ['recurrenceUnlessExcluded', words.recurrenceUnlessExcluded, argues],
    ['otherCauseNotes', words.otherCauseNotes, argues],
    ['otherCauses', words.otherCauses, problems],
    ['otherCauseSigns', words.otherCauseSigns, signs],
    ['massSigns', words.massSigns, signs],
    ['plexusSigns', words.plexusSigns, signs],
    ['dialysisProblem', [words.dialysisProblem], problems],
    ['kidney', words.notKnownDrugs.kidney, drugs],
    ['liver', words.notKnownDrugs.liver, measures],
    ['bloodPressure', words.notKnownDrugs.bloodPressure, measures],
    ['urineProtein', words.notKnownDrugs.urineProtein, measures],
    ['redFlagWords', Object.keys(words.redFlagWords), new Set(guideline.argues.find(({ id }) => id === 'AA7')!.names)],
  ])('%s', (_, names, known) => expect(names.filter((name) => !known.has(name))).toEqual([]));
});

test('the cut-offs that make facts are those of section 7.8', () => {
  expect([cutoff('dn4')?.atLeast, cutoff('lanss')?.atLeast, cutoff('moca')?.below]).toEqual([4, 12, 26]);
});

test('every gate, every row of the tracks and every fact has its words', () => {
  expect(guideline.gates.map(({ gate }) => gate)).toEqual(['severity', 'distribution', 'timing', 'recurrence', 'other-causes', 'mri']);
  expect(TRACK_ROWS.filter(({ track, step, status }) => !guideline.headlines.some((row) => row.track === track && row.step === step && row.status === status))).toEqual([]);
  expect(guideline.questions.map(({ fact }) => fact).toSorted()).toEqual([...FACTS].toSorted());
});

test('every region of a site says whether the brain is in it', () => {
  expect(sites.every(({ brain }) => ['yes', 'no', 'maybe'].includes(brain))).toBe(true);
});

test('a recorded allergy to a drug of the plan blocks it', () => {
  for (const { drug } of guideline.options) {
    expect(guideline.rules.some((rule) => rule.drug === drug && ['contraindicated', 'avoid'].includes(rule.severity) && 'allergy' in rule.when && rule.when.allergy.includes(drug))).toBe(true);
  }
});
