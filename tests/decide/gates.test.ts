import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { Answers, Gate, GateName, GateState } from '../../lib/decide/types.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, note, NUMB, own, PAIN, problem, RECEIVED, score } from './make.ts';

const gateOf = (name: GateName, findings: readonly Finding[], answers: Answers = {}): Gate => assess(findings, answers).gates.find(({ gate }) => gate === name)!;
const sign = (name: string, more = {}) => finding('sign', { name, ...more });
const ned = (iso?: string, more = {}) => finding('recurrence-excluded', { quote: 'NED', ...(iso ? { date: own(iso) } : {}), ...more });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });
const mri = (name: string, iso?: string, more = {}) => finding('mri', { name, quote: `MRI ${name}`, ...(iso ? { date: own(iso) } : {}), ...more });
const absent = (id: string) => problem(id, { assertion: 'absent' });

const palsy = (quote: string, more = {}) => finding('neuropathy', { name: 'cranial', quote, ...more });
const plexopathy = (more = {}) => finding('neuropathy', { name: 'plexopathy', quote: 'plexopathy', ...more });
const place = (distribution: string) => finding('neuropathy', { name: 'sensory', distribution });

const ROWS: readonly (readonly [GateName, GateState, string, readonly Finding[]])[] = [
  ['severity', 'not-seen', 'nothing', []],
  ['severity', 'done', 'a score', [score('nrs', 5)]],
  ['severity', 'done', 'a grade', [finding('grade', { quote: 'grade 2' })]],
  ['severity', 'not-seen', 'a blank on a form', [score('nrs', 5, { assertion: 'template' })]],
  ['severity', 'not-seen', 'performance status', [score('kps', 80), score('ecog', 1)]],
  ['distribution', 'not-seen', 'nothing', [NUMB]],
  ['distribution', 'done', 'a side', [finding('neuropathy', { name: 'sensory', distribution: 'left arm' })]],
  ['distribution', 'not-seen', 'of what is denied', [finding('neuropathy', { name: 'sensory', assertion: 'absent', distribution: 'left arm' })]],
  ['distribution', 'flag', 'outside the field (AA12)', [finding('neuropathy', { distribution: 'feet' }), sign('out-of-field')]],
  ['distribution', 'flag', 'feet after breast radiotherapy', [RECEIVED, place('both feet')]],
  ['distribution', 'flag', 'hands after pelvic radiotherapy', [course({ region: 'pelvis' }), place('right thumb')]],
  ['distribution', 'flag', 'face after breast radiotherapy', [RECEIVED, place('left V2')]],
  ['distribution', 'done', 'arm after breast radiotherapy', [RECEIVED, place('left lateral shoulder')]],
  ['distribution', 'done', 'neck after breast radiotherapy', [RECEIVED, place('left neck')]],
  ['distribution', 'done', 'one place fits', [RECEIVED, place('left arm'), place('both feet')]],
  ['distribution', 'done', 'one course may hold any', [RECEIVED, course({ region: 'spine' }), place('both feet')]],
  ['distribution', 'done', 'the field is not known', [course(), place('both feet')]],
  ['distribution', 'done', 'the place can not be told', [RECEIVED, place('distal')]],
  ['distribution', 'done', 'a deficit of the brain', [RECEIVED, finding('neuro-symptom', { distribution: 'right leg' })]],
  ['distribution', 'flag', 'stocking-glove with diabetes (AA10)', [sign('stocking-glove'), problem('diabetes')]],
  ['distribution', 'flag', 'stocking-glove after a taxane (AA10)', [sign('stocking-glove'), drug('paclitaxel', { status: 'inactive' })]],
  ['distribution', 'done', 'stocking-glove with no other cause', [finding('neuropathy', { distribution: 'stocking-glove' }), sign('stocking-glove')]],
  ['timing', 'not-seen', 'nothing', [RECEIVED_WITHOUT_END()]],
  ['timing', 'done', '3 months', [course({ ended: own('2026-03-10') }), onset('2026-06-10')]],
  ['timing', 'done', '3 years', [course({ ended: own('2023-03-10') }), onset('2026-03-10')]],
  ['timing', 'flag', 'under 3 months (AA11)', [course({ ended: own('2026-03-10') }), onset('2026-06-09')]],
  ['timing', 'flag', 'over 3 years', [course({ ended: own('2023-03-10') }), onset('2026-04-10')]],
  ['timing', 'flag', 'before radiotherapy ended', [course({ ended: own('2026-03-10') }), onset('2020-01-01')]],
  ['timing', 'done', 'to today', [course({ ended: own('2025-03-10') })]],
  ['recurrence', 'not-seen', 'nothing', [PAIN]],
  ['recurrence', 'done', 'NED', [PAIN, ned()]],
  ['recurrence', 'not-seen', 'NED older than the onset', [PAIN, ned('2026-02-18'), onset('2026-06-20')]],
  ['recurrence', 'flag', 'suspected', [ned('2023-11'), finding('recurrence', { assertion: 'possible', date: own('2026-10-29') })]],
  ['recurrence', 'done', 'suspected, and excluded since', [finding('recurrence', { date: own('2026-09-01') }), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA1 beside NED', [sign('horner'), ned('2026-10-29'), onset('2026-06-20')]],
  ['recurrence', 'done', 'Horner denied', [sign('horner', { assertion: 'absent' }), ned()]],
  ['recurrence', 'flag', 'AA5 mass beside NED', [sign('mass', { date: own('2026-10-29') }), ned('2026-10-29'), onset('2026-06-20')]],
  ['recurrence', 'flag', 'AA5 FDG-avid focus', [sign('fdg-avid'), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA5 rising marker', [sign('rising-marker'), ned('2026-10-29')]],
  ['recurrence', 'done', 'the mass was found benign later', [sign('mass', { date: own('2026-08-01') }), ned('2026-10-29', { name: 'biopsy' }), onset('2026-06-20')]],
  ['recurrence', 'flag', 'a mass newer than the biopsy', [sign('mass', { date: own('2026-11-01') }), ned('2026-10-29', { name: 'biopsy' }), onset('2026-06-20')]],
  ['recurrence', 'flag', 'a biopsy whose date can not be told against the mass', [sign('mass'), ned('2026-10-29', { name: 'biopsy' })]],
  ['recurrence', 'done', 'mass and benign biopsy of one undated note', [sign('mass'), ned(undefined, { name: 'benign' })]],
  ['recurrence', 'done', 'no mass by a newer scan', [sign('mass', { date: own('2026-08-01') }), sign('mass', { assertion: 'absent', date: own('2026-10-29') }), ned('2026-10-29')]],
  ['recurrence', 'done', 'a lesion read as necrosis is no mass', [NECROSIS, sign('mass'), ned()]],
  ['recurrence', 'flag', 'AA8 leptomeningeal disease', [sign('leptomeningeal'), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA8 by the problem list', [problem('leptomeningeal-disease'), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA14 mass without tissue', [sign('untissued-mass'), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA14 lymphoma', [problem('primary-cns-lymphoma'), ned('2026-10-29')]],
  ['recurrence', 'flag', 'AA2 NRS 7, not excluded', [PAIN, score('nrs', 7)]],
  ['recurrence', 'not-seen', 'NRS 6', [PAIN, score('nrs', 6)]],
  ['recurrence', 'not-seen', 'NRS 8 of some other pain', [NUMB, score('nrs', 8)]],
  ['recurrence', 'not-seen', 'NRS 8 before, 4 now', [PAIN, score('nrs', 8, { date: own('2025-01-01') }), score('nrs', 4, { date: own('2026-11-01') })]],
  ['recurrence', 'flag', 'AA2 said', [PAIN, sign('severe-pain')]],
  ['recurrence', 'flag', 'AA2, NED before the onset', [PAIN, score('nrs', 8), ned('2026-03-11'), onset('2026-08')]],
  ['recurrence', 'done', 'AA2, excluded since', [PAIN, score('nrs', 8), ned('2026-10-11'), onset('2026-08')]],
  ['recurrence', 'flag', 'AA2, excluded at an unknown time', [PAIN, score('nrs', 8), ned(), onset('2026-08')]],
  ['recurrence', 'done', 'AA2, excluded on the day of the note that tells of the pain', [{ ...PAIN, date: note('2026-11-20') }, score('nrs', 8), ned('2026-11-20')]],
  ['recurrence', 'flag', 'AA2, excluded before the only note that tells of the pain', [{ ...PAIN, date: note('2026-11-20') }, score('nrs', 8), ned('2026-10-20')]],
  ['recurrence', 'flag', 'AA3 lower trunk', [PAIN, sign('lower-trunk')]],
  ['recurrence', 'done', 'AA3, excluded since', [PAIN, sign('lower-trunk'), ned('2026-10-11'), onset('2026-08')]],
  ['recurrence', 'flag', 'AA4 rapid progression', [PAIN, sign('rapid-progression')]],
  ['recurrence', 'done', 'AA4, excluded since', [PAIN, sign('rapid-progression'), ned('2026-10-11'), onset('2026-08')]],
  ['other-causes', 'not-seen', 'nothing', []],
  ['other-causes', 'done', 'diabetes excluded', [absent('diabetes')]],
  ['other-causes', 'flag', 'one excluded, one present', [absent('diabetes'), problem('alcohol')]],
  ['other-causes', 'flag', 'diabetes', [problem('diabetes')]],
  ['other-causes', 'flag', 'alcohol', [problem('alcohol')]],
  ['other-causes', 'flag', 'low B12', [problem('low-b12')]],
  ['other-causes', 'flag', 'B12 150', [lab('b12', 150)]],
  ['other-causes', 'not-seen', 'B12 300', [lab('b12', 300)]],
  ['other-causes', 'done', 'B12 480', [lab('b12', 480)]],
  ['other-causes', 'not-seen', 'HbA1c has no cut-off', [lab('hba1c', 5.2), lab('tsh', 2)]],
  ['other-causes', 'flag', 'thyroid', [problem('thyroid')]],
  ['other-causes', 'flag', 'hereditary', [problem('hereditary-neuropathy')]],
  ['other-causes', 'flag', 'compressive', [problem('compressive')]],
  ['other-causes', 'flag', 'entrapment', [finding('neuropathy', { name: 'entrapment' })]],
  ['other-causes', 'flag', 'radiculopathy', [finding('neuropathy', { name: 'radiculopathy' })]],
  ['other-causes', 'flag', 'ALS', [problem('als')]],
  ['other-causes', 'flag', 'upper motor neurone signs (AA9)', [sign('upper-motor-neurone')]],
  ['other-causes', 'flag', 'a neurotoxic drug', [drug('cisplatin')]],
  ['other-causes', 'flag', 'a neurotoxic drug of long ago', [drug('cisplatin', { status: 'inactive' })]],
  ['other-causes', 'not-seen', 'a neurotoxic drug planned', [drug('cisplatin', {}, { assertion: 'planned' })]],
  ['other-causes', 'not-seen', 'quinolone drops', [drug('ciprofloxacin', { systemic: 'no' })]],
  ['other-causes', 'not-seen', 'levodopa outside its condition', [drug('levodopa')]],
  ['other-causes', 'not-seen', 'diabetes of a parent', [problem('diabetes', { assertion: 'other-person' })]],
  ['mri', 'not-seen', 'nothing', [NECROSIS]],
  ['mri', 'not-seen', 'ordered', [NECROSIS, mri('reported', undefined, { assertion: 'planned' })]],
  ['mri', 'done', 'reported', [NECROSIS, mri('reported')]],
  ['mri', 'done', 'reads necrosis', [NECROSIS, mri('necrosis')]],
  ['mri', 'flag', 'reads tumour', [NECROSIS, mri('tumour')]],
  ['mri', 'flag', 'indeterminate', [NECROSIS, mri('indeterminate')]],
  ['mri', 'done', 'the newest reads necrosis', [NECROSIS, mri('indeterminate', '2026-06-01'), mri('necrosis', '2026-11-01')]],
  ['mri', 'flag', 'the newest is indeterminate', [NECROSIS, mri('necrosis', '2026-06-01'), mri('indeterminate', '2026-11-01')]],
];

function RECEIVED_WITHOUT_END(): Finding {
  return course({ region: 'breast' });
}

describe('gates', () => {
  test.each(ROWS)('%s is %s: %s', (name, state, _, findings) => expect(gateOf(name, findings).state).toBe(state));

  test('stand in their order, whatever the outcome', () => {
    expect(assess([]).gates.map(({ gate }) => gate)).toEqual(['severity', 'distribution', 'timing', 'recurrence', 'other-causes', 'mri']);
  });

  test.each<[boolean, string, readonly Finding[]]>([
    [true, 'necrosis', [RECEIVED, NECROSIS]],
    [true, 'observed necrosis', [RECEIVED, NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })]],
    [true, 'cognition', [course({ region: 'brain' }), MEMORY]],
    [false, 'closed cognition', [RECEIVED, MEMORY]],
    [false, 'pain', [RECEIVED, PAIN]],
    [false, 'nothing', []],
  ])('MRI asked for: %s, %s', (asked, _, findings) => expect(gateOf('mri', findings).asked).toBe(asked));

  test('the clinician\'s answer opens and closes the recurrence gate', () => {
    expect(gateOf('recurrence', [PAIN, ned()], { 'recurrence-excluded': 'no' })).toMatchObject({ state: 'flag', evidence: [], because: 'Exclude recurrence first. Suspected, answered by the clinician.' });
    expect(gateOf('recurrence', [PAIN, finding('recurrence')], { 'recurrence-excluded': 'yes' })).toMatchObject({ state: 'done', because: 'Answered by the clinician.' });
    expect(gateOf('recurrence', [PAIN, score('nrs', 9)], { 'recurrence-excluded': 'yes' }).state).toBe('done');
    expect(gateOf('recurrence', [PAIN, sign('horner')], { 'recurrence-excluded': 'yes' }).state).toBe('flag');
    expect(gateOf('recurrence', [PAIN, ned()], { 'recurrence-excluded': 'unknown' }).state).toBe('not-seen');
  });

  test('say what was found, with its place', () => {
    expect(gateOf('severity', [score('nrs', 5), score('dn4', 6)])).toMatchObject({ because: 'NRS pain 5/10, DN4 6/10', evidence: [0, 1] });
    expect(gateOf('timing', [course({ ended: own('2025-03-10') })])).toMatchObject({ because: '20 months from the end of radiotherapy; within the article\'s window; onset not dated: reckoned to today', evidence: [0], notes: [] });
    expect(gateOf('recurrence', [PAIN, sign('lower-trunk'), sign('horner')])).toMatchObject({ evidence: [1, 2], because: 'Exclude recurrence first. Horner syndrome: exclude tumour first. Lower trunk: exclude tumour first (72 % in tumour; radiation upper plexus 78 %).' });
    expect(gateOf('recurrence', [ned('2026-02-18'), onset('2026-06-20')])).toMatchObject({ because: 'Disease was last excluded before the symptom began.', evidence: [0] });
    expect(gateOf('other-causes', [problem('diabetes'), drug('cisplatin', { status: 'inactive' }), drug('docetaxel')])).toMatchObject({ because: 'Present: diabetes, docetaxel, cisplatin (past)', evidence: [0, 1, 2] });
    expect(gateOf('other-causes', [absent('diabetes'), lab('b12', 480, { written: '480 pg/mL' })]).because).toBe('Looked for and excluded: diabetes, vitamin B12 480 pg/mL');
    expect(gateOf('distribution', [sign('stocking-glove'), problem('diabetes')]).evidence).toEqual([0, 1]);
  });

  test('latency outside the window leaves the reported ranges as a note', () => {
    const { notes } = gateOf('timing', [course({ region: 'breast', ended: own('2019-11-22') }), onset('2025-09')]);
    expect(notes).toContain('Brachial plexopathy, 13 cases: 1 month to 15 years');
    expect(notes).not.toContain('Lumbosacral plexopathy: from 2-3 months, median about 5 years, to 36 years');
    expect(gateOf('timing', [course({ ended: own('2026-09-18') }), onset('2026-10')]).notes[0]).toBe('Under 3 months: unusual except early transient plexopathy.');
  });

  const PLEXUS = ['Brachial plexopathy, 31 papers: about three quarters beyond 3 years', 'Brachial plexopathy, 13 cases: 1 month to 15 years', 'Brachial plexopathy: average 7.5 months to 6 years; decades possible'];
  const NASOPHARYNX = ['Brachial plexopathy, nasopharynx: mean 4.26 years', ...PLEXUS];
  const LUMBOSACRAL = 'Lumbosacral plexopathy: from 2-3 months, median about 5 years, to 36 years';
  const OPTIC = 'Optic neuropathy: 3 months to 9 years, most around 18 months';
  const BRAIN = 'Brain necrosis after radiosurgery: 3-24 months (trial criterion)';
  const NONE = 'This nerve after this field: no reported range known';

  test.each<[string, readonly string[], string, readonly Finding[]]>([
    ['hypoglossal palsy', [NONE], 'nasopharynx', [palsy('hypoglossal nerve palsy')]],
    ['palsy of the sixth nerve', [NONE], 'head-neck', [palsy('sixth nerve palsy')]],
    ['paralysed vocal cord', [NONE], 'head-neck', [palsy('vocal cord paralysis')]],
    ['face by its place alone', [NONE], 'head-neck', [place('left cheek')]],
    ['burning face', [NONE], 'head-neck', [{ ...PAIN, distribution: 'left cheek' }]],
    ['hypoglossal palsy beside numb fingers', NASOPHARYNX, 'nasopharynx', [palsy('hypoglossal palsy'), place('left fingers')]],
    ['hypoglossal palsy beside a plexopathy', NASOPHARYNX, 'nasopharynx', [palsy('hypoglossal palsy'), plexopathy()]],
    ['hypoglossal palsy beside a sign of the upper trunk', NASOPHARYNX, 'nasopharynx', [palsy('hypoglossal palsy'), sign('upper-trunk')]],
    ['hypoglossal palsy, plexopathy denied', [NONE], 'nasopharynx', [palsy('hypoglossal palsy'), plexopathy({ assertion: 'absent' })]],
    ['plexopathy, hypoglossal palsy denied', PLEXUS, 'axilla', [palsy('hypoglossal palsy', { assertion: 'absent' }), plexopathy()]],
    ['fingers', PLEXUS, 'breast', [place('left fingers')]],
    ['plexopathy after pelvic radiotherapy', [LUMBOSACRAL], 'pelvis', [plexopathy()]],
    ['plexopathy of an arm after pelvic radiotherapy', [NONE], 'pelvis', [plexopathy({ distribution: 'left arm' })]],
    ['foot drop, by its own words', [LUMBOSACRAL], 'pelvis', [finding('neuropathy', { name: 'motor', quote: 'foot drop' })]],
    ['optic neuropathy', [OPTIC], 'nasopharynx', [finding('optic-neuropathy')]],
    ['necrosis', [BRAIN], 'brain', [NECROSIS]],
    ['necrosis beside a facial palsy', [BRAIN], 'brain', [NECROSIS, palsy('facial palsy')]],
    ['facial palsy', [NONE], 'brain', [palsy('facial palsy')]],
    ['no place known: all of the field', [...NASOPHARYNX, OPTIC], 'nasopharynx', [palsy('palsy')]],
    ['no place known, a field without a range', [NONE], 'limb', [palsy('nerve palsy')]],
  ])('reported ranges fit nerve and field: %s', (_, expected, region, findings) => {
    const { notes } = gateOf('timing', [course({ region, ended: own('2016-03-10') }), onset('2024-06-10'), ...findings]);
    expect(notes).toEqual([...expected, 'Radiation neuropathy: usually several years']);
  });

  test('of a field that is not known no range is told, nor that none is', () => {
    expect(gateOf('timing', [course({ ended: own('2016-03-10') }), onset('2024-06-10'), palsy('hypoglossal palsy')]).notes).toEqual(['Radiation neuropathy: usually several years']);
  });

  test.each<[boolean, string, readonly Finding[]]>([
    [true, 'plexus within a year after 50 Gy', [course({ doseGy: 50, ended: own('2025-06-01') }), onset('2026-05-01'), finding('neuropathy', { name: 'plexopathy' })]],
    [false, 'after 60 Gy', [course({ doseGy: 60, ended: own('2025-06-01') }), onset('2026-05-01'), finding('neuropathy', { name: 'plexopathy' })]],
    [false, 'after a year', [course({ doseGy: 50, ended: own('2025-06-01') }), onset('2026-06-01'), finding('neuropathy', { name: 'plexopathy' })]],
    [false, 'no plexus', [course({ doseGy: 50, ended: own('2025-06-01') }), onset('2026-05-01'), NUMB]],
    [false, 'no dose', [course({ ended: own('2025-06-01') }), onset('2026-05-01'), finding('neuropathy', { name: 'plexopathy' })]],
    [false, 'no onset', [course({ doseGy: 50, ended: own('2026-06-01') }), finding('neuropathy', { name: 'plexopathy' })]],
  ])('AA6 is a note, no flag: %s, %s', (noted, _, findings) => {
    const gate = gateOf('recurrence', findings);
    expect([gate.state, gate.notes.some((text) => text.startsWith('Plexus symptoms within 1 year'))]).toEqual(['not-seen', noted]);
  });

  test('supporting signs and zoster leave notes', () => {
    expect(gateOf('recurrence', [sign('myokymia')]).notes).toEqual(['Supports radiation; no single sign separates the two.']);
    expect(gateOf('other-causes', [sign('zoster-trauma')])).toMatchObject({ state: 'not-seen', because: 'Zoster, fever or trauma: another cause.', notes: [] });
  });
});

const disease = (quote: string, more = {}) => finding('recurrence', { quote, ...more });
const cause = (...findings: readonly Finding[]): string => gateOf('other-causes', [RECEIVED, NUMB, ...findings]).because;
const docetaxel = (started: string) => drug('docetaxel', { status: 'inactive', started: own(started) });

describe('recurrence in words', () => {
  test.each<[string, readonly Finding[], string]>([
    ['stated twice', [RECEIVED, NUMB, disease('new mass'), disease('relapse')], 'Exclude recurrence first. Recurrence is stated: "new mass", "relapse".'],
    ['suspected and stated', [RECEIVED, NUMB, disease('node', { name: 'suspected' }), disease('relapse')], 'Exclude recurrence first. Recurrence is stated: "node", "relapse".'],
    ['only possible', [RECEIVED, NUMB, disease('node', { assertion: 'possible' })], 'Exclude recurrence first. Recurrence is suspected: "node".'],
    ['no remission', [RECEIVED, NUMB, finding('recurrence-excluded', { quote: 'remission', assertion: 'absent' })], 'Exclude recurrence first. Recurrence is suspected: "remission".'],
    ['only suspected', [RECEIVED, NUMB, disease('node', { name: 'suspected' })], 'Exclude recurrence first. Recurrence is suspected: "node".'],
  ])('%s', (_, findings, because) => expect(gateOf('recurrence', findings).because).toBe(because));

  test('an onset without a date is named as the reason where one of the signs would be answered by a later exclusion', () => {
    const undated = / The onset|onset has no date/;
    const several = gateOf('recurrence', [RECEIVED, NUMB, ned('2026-11-01'), sign('severe-pain'), sign('mass')]);
    const alone = gateOf('recurrence', [RECEIVED, NUMB, ned('2026-11-01'), sign('mass')]);
    expect([undated.test(several.because), undated.test(alone.because)]).toEqual([true, false]);
  });
});

test('an exclusion that is written with and without its date is told with it', () => {
  expect(gateOf('recurrence', [RECEIVED, NUMB, ned(), ned('2026-09-01'), ned()]).because).toBe('Excluded: NED (1 Sep 2026)');
  expect(gateOf('recurrence', [RECEIVED, NUMB, ned(), ned('2026-09-01', { quote: 'clear' })]).because).toBe('Excluded: NED, clear (1 Sep 2026)');
});

describe('other causes in words', () => {
  test('a drug of the past that began after the symptom says both', () => {
    expect(cause(onset('2025-06-01'), docetaxel('2026-01-01'))).toBe('Present: docetaxel (past, begun after the symptom)');
  });

  test('one entry before the symptom is enough for a cause', () => {
    expect(cause(onset('2025-06-01'), docetaxel('2026-01-01'), docetaxel('2024-01-01'))).toBe('Present: docetaxel (past)');
  });
});
