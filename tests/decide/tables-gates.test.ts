/** Gates as they stand: state, words, places and notes together, row by row of decisions.md. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { Answers, Gate, GateName, GateState } from '../../lib/decide/types.ts';
import { decide } from '../../lib/decide/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, chart, course, drug, finding, lab, NECROSIS, note, NUMB, own, PAIN, problem, score } from './make.ts';

const gateOf = (name: GateName, findings: readonly Finding[], answers: Answers = {}): Gate => assess(findings, answers).gates.find(({ gate }) => gate === name)!;
const sign = (name: string, more = {}) => finding('sign', { name, ...more });
const ned = (iso?: string, more = {}) => finding('recurrence-excluded', { quote: 'NED', ...(iso ? { date: own(iso) } : {}), ...more });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });
const mri = (name: string, quote: string, more = {}) => finding('mri', { name, quote, ...more });
const nerve = (distribution: string, more = {}) => finding('neuropathy', { name: 'sensory', distribution, ...more });

type Row = readonly [GateName, GateState, string, readonly number[], readonly string[], readonly Finding[]];

const ROWS: readonly Row[] = [
  ['severity', 'not-seen', 'No score or grade seen.', [], [], []],
  ['severity', 'not-seen', 'No score or grade seen.', [], [], [finding('grade', { quote: 'grade 2', assertion: 'absent' })]],
  ['severity', 'not-seen', 'No score or grade seen.', [], [], [finding('grade', { quote: 'grade 2', assertion: 'possible' })]],
  ['severity', 'done', 'grade 2 neuropathy', [1, 2], [], [NUMB, finding('grade', { quote: 'grade 2 neuropathy' }), finding('grade', { quote: 'grade 2 neuropathy' })]],
  ['severity', 'done', 'NRS pain 6/10, grade 1', [0, 1], [], [score('nrs', 6), finding('grade', { quote: 'grade 1' })]],
  ['distribution', 'not-seen', 'Side, region or pattern not seen.', [], [], [NUMB]],
  ['distribution', 'done', 'left arm, both hands', [0, 1, 2], [], [nerve('left arm'), nerve('left arm'), nerve('both hands')]],
  ['distribution', 'done', 'right arm', [0], [], [{ ...PAIN, distribution: 'right arm' }]],
  ['distribution', 'done', 'right parietal', [0], [], [{ ...NECROSIS, distribution: 'right parietal' }]],
  ['distribution', 'flag', 'Outside the irradiated field: argues against radiation.', [1], [], [nerve('feet'), sign('out-of-field')]],
  ['distribution', 'flag', 'Outside the irradiated field: argues against radiation.', [0], [], [sign('out-of-field'), problem('diabetes')]],
  ['distribution', 'flag', 'Outside the irradiated field: argues against radiation. Stocking-glove pattern with chemotherapy or diabetes: that cause is likelier.', [0, 1, 2], [],
    [sign('out-of-field'), sign('stocking-glove'), problem('diabetes')]],
  ['timing', 'not-seen', 'End of radiotherapy or onset not seen.', [], [], []],
  ['timing', 'done', '18 months from the end of radiotherapy; within the article\'s window', [0, 1], [], [course({ ended: own('2024-06-10') }), onset('2025-12-20')]],
  ['timing', 'flag', 'The symptom began before the end of radiotherapy', [0, 1], ['Radiation neuropathy: usually several years'],
    [course({ ended: own('2026-09-10') }), onset('2020-02-01')]],
  ['timing', 'flag', '0 months from the end of radiotherapy; outside the article\'s 3 months to 3 years', [0, 1], ['Under 3 months: unusual except early transient plexopathy.', 'Radiation neuropathy: usually several years'],
    [course({ ended: own('2026-09-10') }), onset('2026-09-10')]],
  ['timing', 'flag', '57 months from the end of radiotherapy; outside the article\'s 3 months to 3 years', [0, 1], ['Radiation neuropathy: usually several years'], [course({ ended: own('2015-09-10') }), onset('2020-06-20')]],
  ['timing', 'flag', '60 months from the end of radiotherapy; outside the article\'s 3 months to 3 years; onset not dated: reckoned to today', [0],
    ['Lumbosacral plexopathy: from 2-3 months, median about 5 years, to 36 years', 'Radiation neuropathy: usually several years'], [course({ region: 'pelvis', ended: own('2021-11-10') })]],
  ['recurrence', 'not-seen', 'Recurrence not documented as excluded.', [], [], [PAIN]],
  ['recurrence', 'done', 'Excluded: NED', [1], [], [PAIN, ned()]],
  ['recurrence', 'done', 'Excluded: negative for tumour (30 Sep 2026)', [0, 1], [], [finding('recurrence-excluded', { quote: 'negative for tumour', date: own('2026-09-30') }), finding('recurrence-excluded', { quote: 'negative for tumour', date: own('2026-09-30') })]],
  ['recurrence', 'done', 'Excluded: no evidence of relapse', [0], [], [finding('recurrence', { assertion: 'absent', quote: 'relapse', cue: { text: 'no evidence of', start: -15, end: -1 } })]],
  ['recurrence', 'done', 'Excluded: NED', [0], [], [ned(undefined, { cue: { text: 'remains', start: -8, end: -1 } })]],
  ['recurrence', 'not-seen', 'Disease was last excluded before the symptom began.', [0], [], [ned('2026-02-18'), onset('2026-06-20')]],
  ['recurrence', 'not-seen', 'Recurrence not documented as excluded.', [0], [], [ned('2026-09-18', { assertion: 'possible' })]],
  ['recurrence', 'flag', 'Exclude recurrence first. Recurrence is stated: "recurrence".', [0], [], [finding('recurrence'), PAIN]],
  ['recurrence', 'flag', 'Exclude recurrence first. Recurrence is suspected: "suspicious node".', [0], [], [finding('recurrence', { name: 'suspected', quote: 'suspicious node' }), PAIN]],
  ['recurrence', 'flag', 'Exclude recurrence first. Horner syndrome: exclude tumour first.', [1], [], [ned('2026-10-29'), sign('horner'), onset('2026-06-20')]],
  ['recurrence', 'flag', 'Exclude recurrence first. Recurrence is stated: "recurrence". Horner syndrome: exclude tumour first.', [0, 1], [], [finding('recurrence'), sign('horner')]],
  ['recurrence', 'flag', 'Exclude recurrence first. Rapid progression: exclude tumour first.', [0], ['Supports radiation; no single sign separates the two.'], [sign('rapid-progression'), sign('lymphoedema')]],
  ['other-causes', 'not-seen', 'No other cause looked for on the pages read.', [], [], [NUMB]],
  ['other-causes', 'not-seen', 'Zoster, fever or trauma: another cause.', [], [], [problem('zoster')]],
  ['other-causes', 'flag', 'Present: diabetes', [0], [], [problem('diabetes')]],
  ['other-causes', 'done', 'Looked for and excluded: diabetes, thyroid disorder', [0, 1], ['Zoster, fever or trauma: another cause.'],
    [problem('diabetes', { assertion: 'absent' }), problem('thyroid', { assertion: 'absent' }), sign('zoster-trauma')]],
  ['mri', 'not-seen', 'No contrast MRI of the region seen.', [], [], [NECROSIS]],
  ['mri', 'not-seen', 'No contrast MRI of the region seen.', [], [], [NECROSIS, mri('reported', 'no MRI yet', { assertion: 'absent' })]],
  ['mri', 'done', 'MRI: reads radiation necrosis', [0, 1, 2], [], [mri('necrosis', 'MRI favours necrosis'), mri('reported', 'MRI with contrast'), mri('reported', 'MRI with contrast')]],
  ['mri', 'flag', 'MRI: indeterminate', [1], [], [mri('reported', 'MRI with contrast'), mri('indeterminate', 'tumour not excluded')]],
  ['mri', 'done', 'MRI 3 Nov 2026: reported, no reading of tumour or necrosis', [0], [], [mri('reported', 'MRI with contrast', { date: own('2026-11-03') })]],
  ['mri', 'done', 'MRI: reads radiation necrosis', [0, 1], [], [finding('mri', { quote: 'MRI' }), mri('necrosis', 'MRI favours necrosis')]],
  ['mri', 'flag', 'MRI: reads tumour, possible', [0], [], [mri('tumour', 'may be tumour', { assertion: 'possible' })]],
];

test.each(ROWS)('%s %s: %s', (name, state, because, evidence, notes, findings) => {
  expect(gateOf(name, findings)).toEqual({ gate: name, state, because, evidence, notes, asked: name !== 'mri' });
});

describe('the clinician\'s answer', () => {
  test.each<readonly ['yes' | 'no' | 'unknown', GateState, string, readonly number[], readonly Finding[]]>([
    ['yes', 'done', 'Answered by the clinician.', [0], [ned('2026-10-29')]],
    ['yes', 'flag', 'Exclude recurrence first. Horner syndrome: exclude tumour first.', [1], [ned('2026-10-29'), sign('horner')]],
    ['no', 'flag', 'Exclude recurrence first. Suspected, answered by the clinician.', [0], [finding('recurrence')]],
    ['no', 'flag', 'Exclude recurrence first. Horner syndrome: exclude tumour first. Suspected, answered by the clinician.', [0], [sign('horner')]],
    ['no', 'flag', 'Exclude recurrence first. Rapid progression: exclude tumour first. Suspected, answered by the clinician.', [0], [sign('rapid-progression')]],
    ['unknown', 'flag', 'Exclude recurrence first. Rapid progression: exclude tumour first.', [1], [ned('2026-10-29'), sign('rapid-progression')]],
    ['unknown', 'not-seen', 'Recurrence not documented as excluded.', [], [ned('2026-10-29')]],
  ])('%s: %s, %s', (answer, state, because, evidence, findings) => {
    expect(gateOf('recurrence', findings, { 'recurrence-excluded': answer })).toMatchObject({ state, because, evidence });
  });
});

const UNDATED = 'The onset has no date: whether disease was excluded since is not known.';

test('disease was excluded, and the onset has no date: said where that is why it is flagged', () => {
  const severe = [PAIN, sign('severe-pain')];
  expect(gateOf('recurrence', [...severe, ned('2026-10-01')]).because).toContain(UNDATED);
  expect(gateOf('recurrence', severe).because).not.toContain(UNDATED);
  expect(gateOf('recurrence', [...severe, ned('2026-03-01'), onset('2026-08')]).because).not.toContain(UNDATED);
  expect(gateOf('recurrence', [PAIN, sign('horner'), ned('2026-10-01')]).because).not.toContain(UNDATED);
});

/** The rows that flag the recurrence gate, in words; nothing while it is not flagged. */
function flags(findings: readonly Finding[]): string {
  const { state, because } = gateOf('recurrence', findings);
  return state === 'flag' ? because.replace('Exclude recurrence first.', '').replace(UNDATED, '').trim() : '';
}

describe('what argues for tumour', () => {
  const severe = [PAIN, score('nrs', 8, { date: note('2026-09-20') })];
  const AA = {
    horner: 'Horner syndrome: exclude tumour first.',
    pain: 'Severe pain: exclude tumour first (80 % in tumour, 19 % in radiation).',
    trunk: 'Lower trunk: exclude tumour first (72 % in tumour; radiation upper plexus 78 %).',
    rapid: 'Rapid progression: exclude tumour first.',
    mass: 'Mass, FDG-avid focus or rising marker: recurrence suspected.',
    csf: 'Leptomeningeal disease: another diagnosis.',
    untissued: 'Lymphoma suspected or mass without tissue: not before biopsy.',
  };

  test('in the order of the rows, each once', () => {
    expect(flags([sign('untissued-mass'), sign('leptomeningeal'), sign('rising-marker'), sign('mass'), sign('rapid-progression'), sign('lower-trunk'), ...severe, sign('severe-pain'), sign('horner')]))
      .toBe(Object.values(AA).join(' '));
  });

  test.each<[string, string, readonly Finding[]]>([
    ['not a sign that was once', '', [sign('lower-trunk', { temporality: 'historical' }), sign('lower-trunk', { assertion: 'absent' })]],
    ['not a sign that is only possible', '', [sign('horner', { assertion: 'possible' })]],
    ['severe pain beside neuropathic pain', AA.pain, severe],
    ['severe pain, copied NED as old as its first writing', AA.pain, [...severe, onset('2026-08'), ned('2026-03-01'), ned('2026-10-01', { repeats: 3 })]],
    ['a numb arm told of first by the older note', '', [{ ...NUMB, date: note('2026-09-01') }, { ...PAIN, date: note('2026-11-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['excluded before the older of two notes', AA.pain, [{ ...PAIN, date: note('2026-09-01') }, { ...NUMB, date: note('2026-11-01') }, sign('severe-pain'), ned('2026-08-01')]],
    ['a symptom that was once dates nothing', AA.pain, [{ ...NUMB, temporality: 'historical', date: note('2020-09-01') }, { ...PAIN, date: note('2026-11-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['a symptom denied dates nothing', AA.pain, [finding('neuropathy', { name: 'sensory', assertion: 'absent', date: note('2020-09-01') }), { ...PAIN, date: note('2026-11-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['a symptom with its own date dates no note', AA.pain, [{ ...PAIN, date: own('2020-09-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['one of two exclusions is not older', '', [{ ...PAIN, date: note('2026-09-15') }, sign('severe-pain'), ned('2026-08-01'), ned('2026-10-01')]],
    ['excluded between two notes that tell of it', '', [{ ...PAIN, date: note('2026-09-01') }, { ...NUMB, date: note('2026-11-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['a note with a date, beside one without and one whose date cannot be read', '', [PAIN, { ...NUMB, date: note('soon') }, { ...NUMB, date: note('2026-09-01') }, sign('severe-pain'), ned('2026-10-01')]],
    ['a note without a date that can be read', AA.pain, [{ ...PAIN, date: note('soon') }, sign('severe-pain'), ned('2026-10-01')]],
    ['severe pain only possible', '', [PAIN, sign('severe-pain', { assertion: 'possible' })]],
    ['severe pain denied', '', [PAIN, sign('severe-pain', { assertion: 'absent' })]],
    ['not severe without neuropathic pain', '', [NUMB, score('nrs', 9)]],
  ])('%s', (_, because, findings) => expect(flags(findings)).toBe(because));
});

const biopsy = (more = {}) => finding('procedure', { name: 'biopsy', ...more });

describe('a mass found benign', () => {
  const mass = (iso?: string) => sign('mass', iso ? { date: own(iso) } : {});

  test.each<[GateState, string, readonly Finding[]]>([
    ['done', 'on the day of the biopsy', [mass('2026-10-29'), ned('2026-10-29', { name: 'biopsy' })]],
    ['done', 'by a benign result', [mass('2026-08-29'), ned('2026-10-29', { name: 'benign' })]],
    ['flag', 'by imaging alone', [mass('2026-08-29'), ned('2026-10-29', { name: 'imaging' })]],
    ['flag', 'a biopsy only possible', [mass('2026-08-29'), ned('2026-10-29'), ned('2026-10-29', { name: 'biopsy', assertion: 'possible' })]],
    ['flag', 'one of two masses is newer', [mass('2026-08-29'), mass('2026-11-10'), ned('2026-10-29', { name: 'biopsy' })]],
    ['flag', 'one of two masses has no date', [mass('2026-08-29'), mass(), ned('2026-10-29', { name: 'biopsy' })]],
    ['flag', 'an undated biopsy against a dated mass', [mass('2026-08-29'), ned(undefined, { name: 'biopsy' })]],
    ['done', 'excluded on the day of a biopsy', [mass('2026-08-29'), ned('2026-10-29'), biopsy({ date: own('2026-10-29') })]],
    ['flag', 'excluded on another day than the biopsy', [mass('2026-08-29'), ned('2026-10-29'), biopsy({ date: own('2026-10-28') })]],
    ['flag', 'excluded on the day for which a biopsy was planned', [mass('2026-08-29'), ned('2026-10-29'), biopsy({ assertion: 'planned', date: own('2026-10-29') })]],
    ['flag', 'excluded in the note that tells of some biopsy', [mass('2026-08-29'), ned('2026-10-29'), biopsy({ date: note('2026-10-29') })]],
    ['flag', 'neither the biopsy nor the exclusion has a date', [mass(), ned(), biopsy()]],
    ['flag', 'another operation on that day', [mass('2026-08-29'), ned('2026-10-29'), finding('procedure', { name: 'litt', date: own('2026-10-29') })]],
    ['flag', 'an avid focus is no mass to take back', [sign('fdg-avid', { date: own('2026-08-29') }), ned('2026-10-29', { name: 'biopsy' })]],
  ])('%s: %s', (expected, _, findings) => expect(gateOf('recurrence', [...findings, onset('2026-06-20')]).state).toBe(expected));
});

describe('AA6 on its bounds', () => {
  const text = 'Plexus symptoms within 1 year after less than 60 Gy favour tumour; above 60 Gy favours radiation.';

  test.each<[boolean, string, number, string, readonly Finding[]]>([
    [true, '59.9 Gy, a day under a year', 59.9, '2026-06-09', [finding('neuropathy', { name: 'plexopathy' })]],
    [false, '60 Gy', 60, '2026-06-09', [finding('neuropathy', { name: 'plexopathy' })]],
    [false, 'a year', 50, '2026-06-10', [finding('neuropathy', { name: 'plexopathy' })]],
    [true, 'a sign of the lower trunk', 50, '2026-01-10', [sign('lower-trunk')]],
    [true, 'a sign of the upper trunk', 50, '2026-01-10', [sign('upper-trunk')]],
    [false, 'a plexopathy denied', 50, '2026-01-10', [finding('neuropathy', { name: 'plexopathy', assertion: 'absent' })]],
    [false, 'a plexopathy only possible', 50, '2026-01-10', [finding('neuropathy', { name: 'plexopathy', assertion: 'possible' })]],
  ])('%s: %s', (noted, _, doseGy, began, signs) => {
    expect(gateOf('recurrence', [course({ doseGy, ended: own('2025-06-10') }), onset(began), ...signs]).notes.includes(text)).toBe(noted);
  });
});

describe('other causes', () => {
  test.each<[string, readonly Finding[]]>([
    ['Present: compressive neuropathy', [finding('neuropathy', { name: 'entrapment' }), problem('compressive')]],
    ['Present: upper motor neurone signs, bulbar signs or fasciculations outside the field, ALS', [sign('upper-motor-neurone')]],
    ['Present: diabetes', [problem('diabetes', { temporality: 'historical' })]],
    ['Present: vitamin B12 150', [lab('b12', 150)]],
    ['Present: cisplatin', [drug('cisplatin', { status: 'inactive' }), drug('cisplatin', { systemic: 'unknown' })]],
    ['Present: cisplatin (past)', [drug('cisplatin', { status: 'inactive' })]],
    ['Present: cisplatin', [drug('cisplatin', { status: 'unknown' })]],
    ['Present: levodopa', [drug('levodopa'), lab('age', 60), drug('levodopa', { route: 'enteral' })]],
  ])('%s', (because, findings) => expect(gateOf('other-causes', findings).because).toBe(because));

  test('a cause told of twice is one line with both places', () => {
    expect(gateOf('other-causes', [finding('neuropathy', { name: 'radiculopathy' }), NUMB, problem('compressive')])).toMatchObject({ evidence: [0, 2] });
  });
});

test('a drug of a class is not the drug of that name', () => {
  const row = { ...guideline.cautions.find(({ drug: name }) => name === 'cisplatin')!, drug: 'ssri' };
  const { gates } = decide(chart([drug('sertraline')]), { ...guideline, cautions: [row] });
  expect(gates.find(({ gate }) => gate === 'other-causes')).toMatchObject({ state: 'not-seen', evidence: [] });
});

test('early is less than the months of the row', () => {
  const thresholds = { ...guideline.thresholds, earlyLatencyMonths: 2 as number } as typeof guideline.thresholds;
  const early = (began: string) => decide(chart([course({ ended: own('2026-01-10') }), onset(began)]), { ...guideline, thresholds })
    .gates.find(({ gate }) => gate === 'timing')!.notes.some((text) => text.startsWith('Under 3 months'));
  expect([early('2026-03-09'), early('2026-03-10')]).toEqual([true, false]);
});

test('rows that the guideline leaves out say nothing', () => {
  const { gates } = decide(chart([sign('horner'), sign('out-of-field'), sign('upper-motor-neurone'), sign('zoster-trauma'), course({ ended: own('2026-09-10') }), onset('2026-10-10')]), { ...guideline, argues: [], latency: [], gates: guideline.gates.filter(({ gate }) => gate === 'recurrence') });
  expect(gates.map(({ gate, state, because, notes }) => [gate, state, because, notes])).toEqual([
    ['severity', 'not-seen', '', []], ['distribution', 'not-seen', '', []], ['timing', 'flag', '1 months from the end of radiotherapy', []],
    ['recurrence', 'not-seen', 'Recurrence not documented as excluded.', []], ['other-causes', 'not-seen', '', []], ['mri', 'not-seen', '', []]]);
});
