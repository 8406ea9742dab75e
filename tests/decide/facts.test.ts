import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { Answer, Answers, FactName } from '../../lib/decide/types.ts';
import { assess, chart, course, drug, finding, MEMORY, NECROSIS, note, NUMB, OEDEMA, own, PAIN, PERSISTENT, placed, RECEIVED, score } from './make.ts';
import { decide } from '../../lib/decide/index.ts';

type Row = readonly [FactName, Answer, string, readonly Finding[]];

const excluded = (iso?: string, more = {}) => finding('recurrence-excluded', { quote: 'NED', ...(iso ? { date: own(iso) } : {}), ...more });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });
const failed = (name?: string, more = {}) => finding('duloxetine-failed', { ...(name ? { name } : {}), ...more });
const flag = (name: string, more = {}) => finding('red-flag', { name, ...more });

const ROWS: readonly Row[] = [
  // radiotherapy
  ['radiotherapy', 'yes', 'received', [RECEIVED]],
  ['radiotherapy', 'unknown', 'silence', []],
  ['radiotherapy', 'unknown', 'planned only', [course({}, { assertion: 'planned' })]],
  ['radiotherapy', 'no', 'never had', [course({}, { assertion: 'absent' })]],
  ['radiotherapy', 'unknown', 'possibly had', [course({}, { assertion: 'possible' })]],
  ['radiotherapy', 'unknown', 'of a relative', [course({}, { assertion: 'other-person' })]],
  ['radiotherapy', 'unknown', 'on a form', [course({}, { assertion: 'template' })]],
  ['radiotherapy', 'yes', 'long ago is received', [course({}, { temporality: 'historical', date: own('1989') }), course({}, { assertion: 'absent', date: note('2026-11-20') })]],
  ['radiotherapy', 'no', 'a newer note denies an older one', [course({}, { date: note('2024-01-01') }), course({}, { assertion: 'absent', date: note('2026-11-20') })]],
  // neuropathy
  ['neuropathy', 'yes', 'a symptom', [NUMB]],
  ['neuropathy', 'no', 'denied', [finding('neuropathy', { name: 'sensory', assertion: 'absent' })]],
  ['neuropathy', 'yes', 'neuropathic pain is one', [PAIN]],
  ['neuropathy', 'unknown', 'no neuropathic pain says nothing of neuropathy', [finding('neuropathic-pain', { assertion: 'absent' })]],
  ['neuropathy', 'yes', 'denying a symptom denies no diagnosis', [finding('neuropathy', { name: 'plexopathy', date: own('2025-11') }), finding('neuropathy', { name: 'sensory', assertion: 'absent', date: note('2026-11-20') })]],
  ['neuropathy', 'no', 'a newer denial of symptoms', [finding('neuropathy', { name: 'sensory', date: note('2025-11-01') }), finding('neuropathy', { name: 'sensory', assertion: 'absent', date: note('2026-11-20') })]],
  ['neuropathy', 'no', 'a newer denial of the diagnosis', [finding('neuropathy', { name: 'plexopathy', date: note('2025-11-01') }), finding('neuropathy', { name: 'plexopathy', assertion: 'absent', date: note('2026-11-20') })]],
  // neuropathic-pain
  ['neuropathic-pain', 'yes', 'burning', [PAIN]],
  ['neuropathic-pain', 'yes', 'DN4 4', [score('dn4', 4)]],
  ['neuropathic-pain', 'unknown', 'DN4 3', [score('dn4', 3)]],
  ['neuropathic-pain', 'yes', 'LANSS 12', [score('lanss', 12)]],
  ['neuropathic-pain', 'unknown', 'LANSS 11', [score('lanss', 11)]],
  ['neuropathic-pain', 'unknown', 'a pain score alone', [score('nrs', 8)]],
  ['neuropathic-pain', 'unknown', 'the newest DN4 counts', [score('dn4', 6, { date: own('2025-01') }), score('dn4', 2, { date: own('2026-01') })]],
  ['neuropathic-pain', 'unknown', 'a score on a form', [score('dn4', 6, { assertion: 'template' })]],
  // pain-persistent
  ['pain-persistent', 'yes', 'said', [PAIN, PERSISTENT]],
  ['pain-persistent', 'no', 'new', [PAIN, finding('pain-persistent', { assertion: 'absent' })]],
  ['pain-persistent', 'unknown', 'not said', [PAIN]],
  ['pain-persistent', 'yes', 'five weeks', [PAIN, finding('pain-persistent', { measure: { id: 'weeks', value: 5, unit: 'weeks', written: '5 weeks' } })]],
  ['pain-persistent', 'no', 'four weeks', [PAIN, finding('pain-persistent', { measure: { id: 'weeks', value: 4, unit: 'weeks', written: '4 weeks' } })]],
  ['pain-persistent', 'yes', 'despite gabapentin', [PAIN, drug('gabapentin')]],
  ['pain-persistent', 'yes', 'despite an opioid for pain', [PAIN, drug('oxycodone', { indication: 'pain' })]],
  ['pain-persistent', 'yes', 'despite a tricyclic', [PAIN, drug('nortriptyline')]],
  ['pain-persistent', 'yes', 'despite venlafaxine', [PAIN, drug('venlafaxine')]],
  ['pain-persistent', 'unknown', 'a tricyclic for something else', [PAIN, drug('nortriptyline', { indication: 'insomnia' })]],
  ['pain-persistent', 'unknown', 'an analgesic no longer taken', [PAIN, drug('gabapentin', { status: 'inactive' })]],
  ['pain-persistent', 'unknown', 'an analgesic of unknown status', [PAIN, drug('gabapentin', { status: 'unknown' })]],
  ['pain-persistent', 'unknown', 'an analgesic without neuropathic pain', [NUMB, drug('gabapentin')]],
  ['pain-persistent', 'no', 'said to be new, on an opioid', [PAIN, finding('pain-persistent', { assertion: 'absent' }), drug('oxycodone')]],
  // necrosis, inflammation
  ['necrosis', 'yes', 'present', [NECROSIS]],
  ['necrosis', 'unknown', 'possible', [finding('necrosis', { assertion: 'possible' })]],
  ['necrosis', 'no', 'negated', [finding('necrosis', { assertion: 'absent' })]],
  ['inflammation', 'yes', 'present', [OEDEMA]],
  ['inflammation', 'no', 'negated', [finding('inflammation', { assertion: 'absent' })]],
  // necrosis-symptomatic
  ['necrosis-symptomatic', 'yes', 'said', [finding('necrosis-symptomatic')]],
  ['necrosis-symptomatic', 'no', 'incidental', [NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })]],
  ['necrosis-symptomatic', 'yes', 'headache beside it', [NECROSIS, finding('neuro-symptom', { name: 'headache' })]],
  ['necrosis-symptomatic', 'yes', 'headache beside oedema', [OEDEMA, finding('neuro-symptom', { name: 'headache' })]],
  ['necrosis-symptomatic', 'yes', 'cognitive complaint beside it', [NECROSIS, MEMORY]],
  ['necrosis-symptomatic', 'yes', 'headache beside possible necrosis', [finding('necrosis', { assertion: 'possible' }), finding('neuro-symptom', { name: 'headache' })]],
  ['necrosis-symptomatic', 'unknown', 'headache without necrosis', [finding('neuro-symptom', { name: 'headache' })]],
  ['necrosis-symptomatic', 'unknown', 'headache denied', [NECROSIS, finding('neuro-symptom', { name: 'headache', assertion: 'absent' })]],
  ['necrosis-symptomatic', 'unknown', 'a seizure long ago', [NECROSIS, finding('neuro-symptom', { name: 'seizure', temporality: 'historical' })]],
  ['necrosis-symptomatic', 'yes', 'of one note the less reassuring counts', [NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent', date: note('2026-11-20') }), finding('neuro-symptom', { name: 'deficit', date: note('2026-11-20') })]],
  ['necrosis-symptomatic', 'yes', 'a symptom\'s own date is its onset', [NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent', date: note('2026-11-20') }), finding('neuro-symptom', { name: 'deficit', date: own('2026-09') })]],
  ['necrosis-symptomatic', 'no', 'a newer note says asymptomatic', [NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent', date: note('2026-11-20') }), finding('neuro-symptom', { name: 'headache', date: note('2026-02-20') })]],
  // cognitive-impairment
  ['cognitive-impairment', 'yes', 'memory loss', [MEMORY]],
  ['cognitive-impairment', 'yes', 'MoCA 25', [score('moca', 25)]],
  ['cognitive-impairment', 'unknown', 'MoCA 26', [score('moca', 26)]],
  ['cognitive-impairment', 'no', 'denied', [finding('cognitive-impairment', { assertion: 'absent' })]],
  // brain-radiotherapy
  ['brain-radiotherapy', 'yes', 'brain', [course({ region: 'brain' })]],
  ['brain-radiotherapy', 'yes', 'skull base', [course({ region: 'skull-base' })]],
  ['brain-radiotherapy', 'no', 'breast', [RECEIVED]],
  ['brain-radiotherapy', 'no', 'breast, and the history without a site', [RECEIVED, course()]],
  ['brain-radiotherapy', 'yes', 'breast and brain', [RECEIVED, course({ region: 'brain' })]],
  ['brain-radiotherapy', 'unknown', 'site not written', [course({ doseGy: 50 })]],
  ['brain-radiotherapy', 'unknown', 'breast, and another course without a site', [RECEIVED, course({ ended: own('2019-03') })]],
  ['brain-radiotherapy', 'no', 'breast, and the same course without a site', [RECEIVED, course({ ended: own('2024') })]],
  ['brain-radiotherapy', 'unknown', 'head', [course({ region: 'head' })]],
  ['brain-radiotherapy', 'unknown', 'whole body', [course({ region: 'whole-body' })]],
  ['brain-radiotherapy', 'no', 'said, whatever the site', [course({ region: 'head' }), finding('brain-radiotherapy', { assertion: 'absent' })]],
  ['brain-radiotherapy', 'yes', 'said', [finding('brain-radiotherapy')]],
  ['brain-radiotherapy', 'no', 'brain only planned', [RECEIVED, course({ region: 'brain' }, { assertion: 'planned' })]],
  // recurrence-excluded
  ['recurrence-excluded', 'yes', 'NED', [excluded()]],
  ['recurrence-excluded', 'yes', 'recurrence negated', [finding('recurrence', { assertion: 'absent' })]],
  ['recurrence-excluded', 'no', 'recurrence', [finding('recurrence')]],
  ['recurrence-excluded', 'no', 'recurrence suspected', [finding('recurrence', { assertion: 'possible' })]],
  ['recurrence-excluded', 'no', 'of one date the less reassuring counts', [excluded('2026-10-01'), finding('recurrence', { date: own('2026-10-01') })]],
  ['recurrence-excluded', 'no', 'undated, the less reassuring counts', [excluded(), finding('recurrence', { assertion: 'possible' })]],
  ['recurrence-excluded', 'yes', 'a newer NED', [excluded('2026-10-01'), finding('recurrence', { date: own('2026-09-01') })]],
  ['recurrence-excluded', 'no', 'a newer suspicion', [excluded('2023-11'), finding('recurrence', { assertion: 'possible', date: own('2026-10-29') })]],
  ['recurrence-excluded', 'unknown', 'NED older than the onset', [excluded('2026-02-18'), onset('2026-06-20')]],
  ['recurrence-excluded', 'yes', 'NED of the month of onset', [excluded('2026-06'), onset('2026-06-20')]],
  ['recurrence-excluded', 'yes', 'NED after the onset', [excluded('2026-09'), onset('2026-06-20')]],
  ['recurrence-excluded', 'yes', 'undated NED, dated onset', [excluded(), onset('2026-06-20')]],
  ['recurrence-excluded', 'unknown', 'a copied NED is as old as its first writing', [excluded('2026-02-18'), excluded('2026-10-01', { repeats: 0 }), onset('2026-06-20')]],
  ['recurrence-excluded', 'yes', 'an old recurrence, no disease now', [finding('recurrence', { temporality: 'historical', date: note('2026-11-20') }), excluded(undefined, { date: note('2026-11-20') })]],
  ['recurrence-excluded', 'unknown', 'to be excluded', [excluded(undefined, { assertion: 'planned' })]],
  // steroids
  ['steroid-tried', 'yes', 'dexamethasone', [drug('dexamethasone')]],
  ['steroid-tried', 'yes', 'dexamethasone once', [drug('dexamethasone', { status: 'inactive' })]],
  ['steroid-tried', 'no', 'never had a steroid', [finding('medication', { name: 'glucocorticoid', assertion: 'absent' })]],
  ['steroid-tried', 'yes', 'a course before, none now', [drug('dexamethasone', { status: 'inactive' }), finding('medication', { name: 'glucocorticoid', assertion: 'absent', date: note('2026-11-20') })]],
  ['steroid-tried', 'unknown', 'prednisone for something else', [drug('prednisone')]],
  ['steroid-tried', 'unknown', 'prednisone for arthritis', [drug('prednisone', { indication: 'arthritis' })]],
  ['steroid-tried', 'yes', 'prednisone for the necrosis', [drug('prednisone', { indication: 'necrosis' })]],
  ['steroid-tried', 'yes', 'methylprednisolone for cerebral edema', [drug('methylprednisolone', { indication: 'cerebral edema' })]],
  ['steroid-tried', 'unknown', 'eye drops', [drug('dexamethasone', { systemic: 'no' })]],
  ['steroid-tried', 'unknown', 'route not written', [drug('dexamethasone', { systemic: 'unknown' })]],
  ['steroid-tried', 'unknown', 'no prednisone', [finding('medication', { name: 'prednisone', assertion: 'absent' })]],
  ['steroid-tried', 'unknown', 'planned', [drug('dexamethasone', {}, { assertion: 'planned' })]],
  ['steroid-tried', 'yes', 'failed, so it was tried', [finding('steroid-failed')]],
  ['steroid-current', 'yes', 'active', [drug('dexamethasone')]],
  ['steroid-current', 'no', 'stopped', [drug('dexamethasone', { status: 'inactive' })]],
  ['steroid-current', 'unknown', 'status not written', [drug('dexamethasone', { status: 'unknown' })]],
  ['steroid-current', 'yes', 'another for the oedema', [drug('prednisone', { indication: 'oedema' })]],
  ['steroid-current', 'no', 'not on a steroid', [finding('medication', { name: 'dexamethasone', assertion: 'absent' })]],
  ['steroid-failed', 'yes', 'worse on it', [finding('steroid-failed')]],
  ['steroid-failed', 'no', 'improved on it', [finding('steroid-failed', { assertion: 'absent' })]],
  ['steroid-failed', 'yes', 'improved, then worse', [finding('steroid-failed', { assertion: 'absent', date: note('2026-09-01') }), finding('steroid-failed', { date: note('2026-11-01') })]],
  // duloxetine
  ['duloxetine-tried', 'yes', 'active', [drug('duloxetine')]],
  ['duloxetine-tried', 'yes', 'for depression', [drug('duloxetine', { status: 'inactive', indication: 'depression' })]],
  ['duloxetine-tried', 'no', 'never', [finding('medication', { name: 'duloxetine', assertion: 'absent' })]],
  ['duloxetine-current', 'yes', 'active', [drug('duloxetine')]],
  ['duloxetine-current', 'no', 'stopped', [drug('duloxetine', { status: 'inactive' })]],
  ['duloxetine-current', 'yes', 'one dose stopped, another taken', [drug('duloxetine', { status: 'inactive', stopped: own('2026-11-02') }), drug('duloxetine')]],
  ['duloxetine-current', 'no', 'a note after the list says stopped', [drug('duloxetine', {}, { date: note('2026-03-01') }), drug('duloxetine', { status: 'inactive', from: 'text' }, { date: note('2026-11-20') })]],
  ['duloxetine-failed', 'yes', 'said to have failed', [failed()]],
  ['duloxetine-failed', 'yes', 'intolerance', [failed('intolerance')]],
  ['duloxetine-failed', 'yes', 'inadequate relief after an adequate trial', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 60, weeks: 4 })]],
  ['duloxetine-failed', 'unknown', 'inadequate relief after 3 weeks', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 60, weeks: 3 })]],
  ['duloxetine-failed', 'unknown', 'inadequate relief on 30 mg', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 30, weeks: 12 })]],
  ['duloxetine-failed', 'unknown', 'inadequate relief, no trial written', [failed('inadequate-relief')]],
  ['duloxetine-failed', 'yes', 'weeks reckoned from the dates', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 60, status: 'inactive', started: own('2026-03-20'), stopped: own('2026-06-15') })]],
  ['duloxetine-failed', 'yes', 'weeks reckoned to today', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 60, started: own('2026-09-20') })]],
  ['duloxetine-failed', 'unknown', 'stopped at an unknown time', [failed('inadequate-relief'), drug('duloxetine', { dailyDoseMg: 60, status: 'inactive', started: own('2026-03-20') })]],
  ['duloxetine-failed', 'no', 'helps', [failed(undefined, { assertion: 'absent' })]],
  ['duloxetine-tried', 'yes', 'failed, so it was tried', [failed()]],
  // urgent
  ['urgent', 'yes', 'cord compression', [flag('cord-compression')]],
  ['urgent', 'yes', 'cauda equina', [flag('cauda-equina')]],
  ['urgent', 'yes', 'back pain with leg weakness', [flag('back-pain'), flag('leg-weakness')]],
  ['urgent', 'yes', 'back pain with sphincter change', [flag('back-pain'), flag('sphincter-change')]],
  ['urgent', 'yes', 'back pain with saddle anaesthesia', [flag('back-pain'), flag('saddle-anaesthesia')]],
  ['urgent', 'unknown', 'back pain alone', [flag('back-pain')]],
  ['urgent', 'unknown', 'leg weakness alone', [flag('leg-weakness')]],
  ['urgent', 'unknown', 'leg weakness and saddle anaesthesia without back pain', [flag('leg-weakness'), flag('saddle-anaesthesia')]],
  ['urgent', 'no', 'leg weakness, back pain denied', [flag('leg-weakness'), flag('back-pain', { assertion: 'absent' })]],
  ['urgent', 'no', 'all denied', [flag('back-pain', { assertion: 'absent' }), flag('leg-weakness', { assertion: 'absent' }), flag('sphincter-change', { assertion: 'absent' }), flag('saddle-anaesthesia', { assertion: 'absent' })]],
  ['urgent', 'unknown', 'back pain, some signs denied', [flag('back-pain'), flag('leg-weakness', { assertion: 'absent' })]],
  ['urgent', 'no', 'back pain, every sign denied', [flag('back-pain'), flag('leg-weakness', { assertion: 'absent' }), flag('sphincter-change', { assertion: 'absent' }), flag('saddle-anaesthesia', { assertion: 'absent' })]],
  ['urgent', 'unknown', 'historical', [flag('cord-compression', { temporality: 'historical' })]],
  ['urgent', 'unknown', 'possible compression', [flag('cord-compression', { assertion: 'possible' })]],
  ['urgent', 'unknown', 'ordered in case of', [flag('back-pain', { assertion: 'planned' }), flag('leg-weakness', { assertion: 'planned' })]],
  ['urgent', 'no', 'a newer note takes it back', [flag('back-pain', { date: note('2026-01-01') }), flag('leg-weakness', { date: note('2026-01-01') }), flag('back-pain', { assertion: 'absent', date: note('2026-11-20') })]],
];

const of = (fact: FactName, findings: readonly Finding[], answers: Answers) => assess(findings, answers).facts[fact];

describe('facts', () => {
  test.each(ROWS)('%s is %s: %s', (fact, answer, _, findings) => {
    expect(assess(findings).facts[fact].answer).toBe(answer);
  });

  test('every fact is unknown on an empty chart', () => {
    expect(Object.values(assess([]).facts).every(({ answer, evidence }) => answer === 'unknown' && evidence.length === 0)).toBe(true);
  });

  test('say what they stand on, and why', () => {
    const { facts } = assess([excluded('2026-02-18'), onset('2026-06-20')]);
    expect(facts['recurrence-excluded']).toEqual({ answer: 'unknown', evidence: [0], because: 'disease was last excluded before the symptom began' });
    expect(assess([course({}, { assertion: 'planned' })]).facts.radiotherapy).toEqual({ answer: 'unknown', evidence: [0], because: 'planned, offered or refused; not documented as received' });
    expect(assess([failed('inadequate-relief')]).facts['duloxetine-failed'].because).toBe('relief is inadequate, but no adequate trial is documented');
    expect(assess([PAIN, drug('gabapentin')]).facts['pain-persistent']).toMatchObject({ evidence: [1], because: 'pain despite a current analgesic' });
  });

  test('an old exclusion stands against a suspicion', () => {
    expect(assess([excluded('2026-02-18'), onset('2026-06-20'), finding('recurrence', { assertion: 'possible' })]).facts['recurrence-excluded']).toMatchObject({ answer: 'no', evidence: [2], against: [0] });
  });
});

describe('answers', () => {
  test('outrank findings and show what says otherwise', () => {
    expect(of('recurrence-excluded', [excluded()], { 'recurrence-excluded': 'no' })).toEqual({ answer: 'no', evidence: [], answered: true, against: [0] });
    expect(of('necrosis', [NECROSIS], { necrosis: 'unknown' })).toEqual({ answer: 'unknown', evidence: [], answered: true, against: [0] });
    expect(of('necrosis', [NECROSIS], { necrosis: 'yes' })).toEqual({ answer: 'yes', evidence: [0], answered: true });
    expect(of('necrosis', [finding('necrosis', { assertion: 'possible' })], { necrosis: 'yes' })).toEqual({ answer: 'yes', evidence: [0], answered: true });
  });

  test.each<[Answers, FactName, Answer]>([
    [{ 'duloxetine-failed': 'yes' }, 'duloxetine-tried', 'yes'],
    [{ 'duloxetine-current': 'yes' }, 'duloxetine-tried', 'yes'],
    [{ 'steroid-failed': 'yes' }, 'steroid-tried', 'yes'],
    [{ 'steroid-current': 'yes' }, 'steroid-tried', 'yes'],
    [{ 'duloxetine-tried': 'no' }, 'duloxetine-failed', 'no'],
    [{ 'duloxetine-tried': 'no' }, 'duloxetine-current', 'no'],
    [{ 'steroid-tried': 'no' }, 'steroid-failed', 'no'],
    [{ 'steroid-tried': 'no' }, 'steroid-current', 'no'],
    [{ 'neuropathic-pain': 'yes' }, 'neuropathy', 'yes'],
    [{ neuropathy: 'no' }, 'neuropathic-pain', 'no'],
    [{ neuropathy: 'no', 'neuropathic-pain': 'yes' }, 'neuropathic-pain', 'yes'],
    [{ 'duloxetine-tried': 'no', 'duloxetine-failed': 'yes' }, 'duloxetine-tried', 'no'],
  ])('%o: %s is %s', (answers, fact, answer) => expect(of(fact, [], answers).answer).toBe(answer));

  test('a drug denied on the page changes no finding of failure', () => {
    expect(of('duloxetine-failed', [finding('medication', { name: 'duloxetine', assertion: 'absent' }), failed()], {}).answer).toBe('yes');
  });

  test('taken back restore the former assessment', () => {
    const findings = placed([RECEIVED, PAIN]);
    const before = decide(chart(findings));
    decide(chart(findings, { answers: { 'duloxetine-failed': 'yes' } }));
    expect(decide(chart(findings))).toEqual(before);
  });
});
