import { describe, expect, test } from 'vitest';
import { marksOf } from '../lib/chart-marks.ts';
import type { Caution, Option, Reason, TrackResult } from '../lib/decide/types.ts';
import type { CautionRule, DrugRule, Source, StepOption } from '../lib/guideline/types.ts';
import type { PlacedFinding } from '../lib/messages.ts';

const placed = (frameId: number, start: number, more: Partial<PlacedFinding> = {}): PlacedFinding => ({
  concept: 'medication', quote: 'x', start, end: start + 1, section: 'medications', assertion: 'present', certainty: 'definite',
  temporality: 'current', experiencer: 'patient', negated: false, frameId, read: 1, ...more,
});
const taken = (status: 'active' | 'inactive' | 'unknown') => ({ medication: { drug: 'x', status, systemic: 'yes', from: 'list' } as const });
const caution = (level: Caution['level'], evidence: readonly number[], more: Partial<Caution> = {}): Caution =>
  ({ drug: 'vincristine', level, status: 'active', reasons: ['Neurotoxic.'], ask: 'Since when?', rule: '4/vincristine', evidence, ...more });
const reason = (evidence: readonly number[], more: Partial<Reason> = {}): Reason =>
  ({ rule: '5/duloxetine/x', severity: 'avoid', because: 'tamoxifen', effect: 'less endoxifen', evidence, ...more });
const option = (reasons: readonly Reason[], more: Partial<Option> = {}): Option =>
  ({ drug: 'duloxetine', step: 2, use: 'blocked', reasons, notChecked: [], rules: { checked: 1, of: 1 }, open: true, ...more });

const sources: Source[] = [
  { id: 'one', title: 'Vincristine and nerves (Doe)', year: 2001, verification: 'C' },
  { id: 'general-knowledge', title: 'General knowledge', verification: 'GK' },
];
const knowledge = {
  sources,
  cautions: [{ id: '4/vincristine', drug: 'vincristine', level: 'avoid', reason: '', ask: '', verification: 'S', sources: ['one'] }] as CautionRule[],
  rules: [{ id: '5/duloxetine/x', drug: 'duloxetine', severity: 'avoid', when: { drug: 'x' } as never, effect: '', ask: 'Other antidepressant?', verification: 'GK', sources: ['general-knowledge'] }] as DrugRule[],
  options: [{ drug: 'duloxetine', track: 'pain', step: 2 }] as StepOption[],
};
const marks = (findings: readonly PlacedFinding[], { cautions = [], options = [], tracks = [] }: { cautions?: Caution[]; options?: Option[]; tracks?: TrackResult[] }) => marksOf({ cautions, options, tracks }, findings, knowledge);

describe('cautioned drugs', () => {
  test('are marked by frame, each at its worst level; nothing but medications is', () => {
    const findings = [placed(0, 10), placed(5, 20), placed(0, 30, { concept: 'measure' }), placed(0, 40)];
    const painted = marks(findings, { cautions: [caution('aware', [0, 1, 2]), caution('avoid', [0]), caution('caution', [0])] });
    expect([...painted].map(([frame, list]) => [frame, list.map(({ start, level }) => `${start} ${level}`)])).toEqual([[0, ['10 avoid']], [5, ['20 aware']]]);
  });

  test('say what they are, the reason, what to ask and the source', () => {
    expect(marks([placed(0, 10)], { cautions: [caution('avoid', [0], { status: 'unknown' })] }).get(0)).toEqual([{
      start: 10, end: 11, level: 'avoid',
      words: ['Vincristine: avoid (status not seen)', 'Neurotoxic.', 'Ask: Since when?', 'Source: Doe 2001 (secondary source)'],
    }]);
  });

  test('evidence that is not there marks nothing', () => {
    expect(marks([], { cautions: [caution('avoid', [9])], options: [option([reason([9])])] }).size).toBe(0);
  });
});

describe('drugs that stand against an option of the matched step', () => {
  test('carry a mark of their own, beside that of a caution', () => {
    const painted = marks([placed(0, 10, taken('active'))], { cautions: [caution('aware', [0])], options: [option([reason([0])])] }).get(0)!;
    expect(painted.map(({ level }) => level)).toEqual(['aware', 'option']);
    expect(painted[1]!.words).toEqual(['Tamoxifen blocks duloxetine (step 2)', 'less endoxifen', 'Ask: Other antidepressant?', 'Source: not yet verified against a source']);
  });

  test('say all they stand against', () => {
    const options = [option([reason([0]), reason([0], { severity: 'monitor', because: 'tamoxifen' })]), option([reason([0], { severity: 'caution' })], { drug: 'pregabalin', step: 3 })];
    expect(marks([placed(0, 10, taken('unknown'))], { options }).get(0)![0]!.words.filter((line) => line.startsWith('Tamoxifen'))).toEqual([
      'Tamoxifen blocks duloxetine (step 2)', 'Tamoxifen calls for monitoring with duloxetine (step 2)', 'Tamoxifen calls for caution with pregabalin (step 3)']);
  });

  test.each<[string, Partial<TrackResult>, Option['use'], boolean]>([
    ['led on to the next step by being blocked', { step: 3 }, 'blocked', true],
    ['only calls for caution and lies behind', { step: 3 }, 'caution', false],
    ['is of another track', { track: 'necrosis', step: 4 }, 'blocked', false],
    ['is of a track that is closed', { step: 3, status: 'closed' }, 'blocked', false],
    ['lies ahead', { step: 1 }, 'blocked', false],
  ])('an option that %s: %j', (_, track, use, marked) => {
    const tracks: TrackResult[] = [{ track: 'pain', step: 3, status: 'matched', because: '', evidence: [], ...track }];
    expect(marks([placed(0, 10, taken('active'))], { tracks, options: [option([reason([0])], { open: false, use })] }).size > 0).toBe(marked);
  });

  test.each<[string, PlacedFinding, Option]>([
    ['a drug that was stopped', placed(0, 10, taken('inactive')), option([reason([0])])],
    ['a value', placed(0, 10, { concept: 'measure' }), option([reason([0])])],
    ['an option of another step', placed(0, 10, taken('active')), option([reason([0])], { open: false })],
  ])('%s is not marked', (_, finding, against) => {
    expect(marks([finding], { options: [against] }).size).toBe(0);
  });
});
