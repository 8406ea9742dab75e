/** Tracks from answers alone: the row that holds, its reason, and the facts it stands on. */
import { expect, test } from 'vitest';
import { match, type Situation } from '../../lib/decide/tracks.ts';
import { FACTS, type Answer, type FactName } from '../../lib/decide/types.ts';
import { trackWords } from '../../lib/guideline/data/decide-wording.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import { assess, finding, OEDEMA, PAIN, RECEIVED } from './make.ts';

type Said = Readonly<Partial<Record<FactName, Answer>>>;

function situation(said: Said, blocked: readonly PlanDrug[] = [], more: Partial<Situation> = {}): Situation {
  const answers = Object.fromEntries(FACTS.map((fact) => [fact, said[fact] ?? 'unknown'])) as Record<FactName, Answer>;
  return { answers: { ...answers, radiotherapy: said.radiotherapy ?? 'yes' }, blocked: new Set(blocked), onlyPlanned: false, opticOrCord: false, putDownTo: new Set(), ...more };
}

const NECROSIS: Said = { necrosis: 'yes' };
const INFLAMED: Said = { inflammation: 'yes' };
const PAINFUL: Said = { neuropathy: 'yes', 'neuropathic-pain': 'yes' };
const IMPAIRED: Said = { 'cognitive-impairment': 'yes' };

test.each<[string, keyof typeof trackWords, readonly FactName[], Said, readonly PlanDrug[]]>([
  ['necrosis 4 matched', 'necrosisFailed', ['necrosis', 'steroid-failed'], { ...NECROSIS, 'steroid-failed': 'yes' }, []],
  ['necrosis 4 matched', 'necrosisFailed', ['necrosis', 'steroid-failed'], { ...NECROSIS, 'steroid-failed': 'yes' }, ['dexamethasone']],
  ['necrosis 4 matched', 'necrosisBlocked', ['necrosis'], NECROSIS, ['dexamethasone']],
  ['necrosis 4 matched', 'necrosisBlocked', ['necrosis', 'necrosis-symptomatic'], { ...NECROSIS, 'necrosis-symptomatic': 'yes' }, ['dexamethasone']],
  ['necrosis null observe', 'observe', ['necrosis', 'necrosis-symptomatic'], { ...NECROSIS, 'necrosis-symptomatic': 'no' }, ['dexamethasone']],
  ['necrosis null observe', 'observe', ['necrosis', 'inflammation', 'necrosis-symptomatic'], { ...NECROSIS, ...INFLAMED, 'necrosis-symptomatic': 'no' }, ['dexamethasone']],
  ['necrosis 4 matched', 'necrosisFailed', ['necrosis', 'steroid-failed'], { ...NECROSIS, ...INFLAMED, 'steroid-failed': 'yes' }, []],
  ['necrosis null refer', 'inflammationFailed', ['inflammation', 'steroid-failed'], { ...INFLAMED, 'steroid-failed': 'yes' }, []],
  ['necrosis null refer', 'inflammationFailed', ['inflammation', 'necrosis', 'steroid-failed'], { ...INFLAMED, necrosis: 'no', 'steroid-failed': 'yes' }, []],
  ['necrosis null refer', 'inflammationBlocked', ['inflammation'], INFLAMED, ['dexamethasone']],
  ['necrosis null refer', 'inflammationBlocked', ['inflammation'], { ...INFLAMED, 'necrosis-symptomatic': 'no' }, ['dexamethasone']],
  ['necrosis 1 in-progress', 'steroidCurrent', ['necrosis', 'steroid-current'], { ...NECROSIS, 'steroid-current': 'yes' }, []],
  ['necrosis 1 in-progress', 'steroidCurrent', ['inflammation', 'steroid-current', 'steroid-failed'], { ...INFLAMED, 'steroid-current': 'yes', 'steroid-failed': 'no' }, []],
  ['necrosis null observe', 'observe', ['inflammation', 'necrosis-symptomatic'], { ...INFLAMED, necrosis: 'no', 'necrosis-symptomatic': 'no' }, []],
  ['necrosis 1 matched', 'steroid', ['inflammation'], { ...INFLAMED, necrosis: 'no' }, ['duloxetine']],
  ['necrosis 1 matched', 'steroid', ['necrosis', 'inflammation'], { ...NECROSIS, ...INFLAMED, 'steroid-current': 'no', 'necrosis-symptomatic': 'yes' }, []],
  ['pain 1 consider', 'newPain', ['neuropathic-pain', 'pain-persistent'], { ...PAINFUL, 'pain-persistent': 'no' }, ['duloxetine']],
  ['pain 1 consider', 'newPain', ['neuropathic-pain', 'pain-persistent', 'duloxetine-tried'], { ...PAINFUL, 'pain-persistent': 'no', 'duloxetine-tried': 'no' }, []],
  ['pain 1 consider', 'newPain', ['neuropathic-pain', 'pain-persistent'], { ...PAINFUL, 'pain-persistent': 'no', 'duloxetine-tried': 'yes' }, []],
  ['pain 3 matched', 'duloxetineFailed', ['neuropathic-pain', 'duloxetine-failed'], { ...PAINFUL, 'duloxetine-failed': 'yes', 'duloxetine-tried': 'yes', 'duloxetine-current': 'yes', 'pain-persistent': 'no' }, ['duloxetine']],
  ['pain 3 matched', 'duloxetineBlocked', ['neuropathic-pain'], { ...PAINFUL, 'duloxetine-tried': 'yes', 'pain-persistent': 'no' }, ['duloxetine']],
  ['pain 3 matched', 'duloxetineBlocked', ['neuropathic-pain'], { ...PAINFUL, 'duloxetine-current': 'yes', 'duloxetine-failed': 'no' }, ['duloxetine']],
  ['pain 2 in-progress', 'duloxetineCurrent', ['neuropathic-pain', 'duloxetine-current'], { ...PAINFUL, 'duloxetine-current': 'yes', 'duloxetine-tried': 'yes', 'pain-persistent': 'no' }, ['dexamethasone']],
  ['pain 2 matched', 'persistentPain', ['neuropathic-pain', 'pain-persistent'], { ...PAINFUL, 'pain-persistent': 'yes', 'duloxetine-current': 'no' }, []],
  ['pain 2 provisional', 'painOfUnknownLength', ['neuropathic-pain'], { ...PAINFUL, 'duloxetine-tried': 'yes', 'duloxetine-failed': 'no' }, []],
  ['cognition 3 matched', 'cognition', ['cognitive-impairment', 'brain-radiotherapy'], { ...IMPAIRED, 'brain-radiotherapy': 'yes' }, []],
  ['cognition 3 provisional', 'cognitionOfUnknownSite', ['cognitive-impairment'], IMPAIRED, []],
  ['cognition null closed', 'cognitionClosed', ['cognitive-impairment', 'brain-radiotherapy'], { ...IMPAIRED, 'brain-radiotherapy': 'no' }, []],
  ['function 1 consider', 'function', ['neuropathy'], { neuropathy: 'yes' }, []],
  ['function 1 consider', 'function', ['neuropathy', 'neuropathic-pain'], { neuropathy: 'yes', 'neuropathic-pain': 'no' }, []],
])('%s: %s', (name, words, facts, said, blocked) => {
  const { outcome, tracks } = match(situation(said, blocked));
  expect([outcome, tracks.map(({ track, step, status, because, facts: on }) => [`${track} ${step} ${status}`, because, on])]).toEqual(['matched', [[name, trackWords[words], facts]]]);
});

test('names the drug whose block decided, and no other', () => {
  expect(match(situation(NECROSIS, ['dexamethasone', 'duloxetine'])).tracks[0]!.blocked).toBe('dexamethasone');
  expect(match(situation(PAINFUL, ['dexamethasone', 'duloxetine'])).tracks[0]!.blocked).toBe('duloxetine');
  expect(match(situation({ ...PAINFUL, 'duloxetine-failed': 'yes' }, ['duloxetine'])).tracks[0]).not.toHaveProperty('blocked');
});

test('the primary step is the very track, or none', () => {
  const both = match(situation({ ...PAINFUL, ...NECROSIS }));
  expect(both.primary).toBe(both.tracks[0]);
  expect(match(situation({ ...IMPAIRED, 'brain-radiotherapy': 'no' })).primary).toBeNull();
  expect(match(situation({ ...NECROSIS, 'necrosis-symptomatic': 'no' })).primary).toBeNull();
});

test.each<[string, Said, Partial<Situation>]>([
  ['urgent', { urgent: 'yes' }, { opticOrCord: true }],
  ['no-radiotherapy', { radiotherapy: 'unknown', urgent: 'yes' }, { opticOrCord: true }],
  ['no-radiotherapy', { radiotherapy: 'no', ...PAINFUL }, {}],
  ['radiotherapy-planned', { radiotherapy: 'unknown', urgent: 'yes', ...PAINFUL }, { onlyPlanned: true }],
  ['specialist', {}, { opticOrCord: true }],
  ['specialist', PAINFUL, { opticOrCord: true, putDownTo: new Set<FactName>(['neuropathy']) }],
  ['matched', { ...PAINFUL, ...INFLAMED }, { opticOrCord: true, putDownTo: new Set<FactName>(['neuropathy']) }],
  ['matched', PAINFUL, { opticOrCord: true }],
  ['no-neuropathy', { 'neuropathic-pain': 'unknown', neuropathy: 'no', necrosis: 'unknown' }, {}],
])('outcome %s', (outcome, said, more) => {
  expect(match(situation(said, [], more)).outcome).toBe(outcome);
  if (outcome !== 'matched') expect(match(situation(said, [], more))).toEqual({ outcome, tracks: [], primary: null });
});

test('a track stands on the findings of the facts that are known', () => {
  expect(assess([RECEIVED, PAIN, finding('pain-persistent', { assertion: 'possible' })]).tracks[0]!.evidence).toEqual([1]);
  expect(assess([RECEIVED, OEDEMA, finding('necrosis', { assertion: 'absent' })]).tracks[0]!.evidence).toEqual([1]);
});
