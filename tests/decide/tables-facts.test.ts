/** Facts whole: answer, what it stands on, what says otherwise, and why; with and without the clinician's answer. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { Scale } from '../../lib/guideline/types.ts';
import type { Finding } from '../../lib/detect/types.ts';
import type { Answers, Fact, FactName } from '../../lib/decide/types.ts';
import { assess, chart, course, drug, finding, MEMORY, NECROSIS, note, NUMB, OEDEMA, own, PAIN, PERSISTENT, RECEIVED, score } from './make.ts';

type Row = readonly [FactName, string, readonly Finding[], Fact];

const ned = (iso?: string, more = {}) => finding('recurrence-excluded', { quote: 'NED', ...(iso ? { date: own(iso) } : {}), ...more });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });
const failed = (name?: string, more = {}) => finding('duloxetine-failed', { ...(name ? { name } : {}), ...more });
const weak = failed('inadequate-relief');
const weeks = (value: number, more = {}) => finding('pain-persistent', { measure: { id: 'weeks', value, unit: 'weeks', written: `${value} weeks` }, ...more });
const headache = finding('neuro-symptom', { name: 'headache' });
const nerve = (name: string, more = {}) => finding('neuropathy', { name, ...more });
const denied = (name: string, more = {}) => finding('medication', { name, assertion: 'absent', ...more });
const UNLIKELY = finding('recurrence', { name: 'unlikely', assertion: 'absent' });
const flag = (name: string, more = {}) => finding('red-flag', { name, ...more });

const NONE: Fact = { answer: 'unknown', evidence: [] };
const POSSIBLE = 'written as possible only';
const FOLLOWS = 'follows from another fact';
const NEWEST = 'findings disagree; the newest dated one counts';
const YES_TIE = 'findings disagree and dates do not decide; yes counts';
const SHORT = 'relief is inadequate, but no adequate trial is documented';
const OLD = 'disease was last excluded before the symptom began';
const yes = (...evidence: readonly number[]): Fact => ({ answer: 'yes', evidence });
const no = (...evidence: readonly number[]): Fact => ({ answer: 'no', evidence });

const FOUND: readonly Row[] = [
  // radiotherapy
  ['radiotherapy', 'silence', [], NONE],
  ['radiotherapy', 'planned', [PAIN, course({}, { assertion: 'planned' })], { ...NONE, evidence: [1], because: 'planned, offered or refused; not documented as received' }],
  ['radiotherapy', 'possible, and more planned', [course({}, { assertion: 'possible' }), course({}, { assertion: 'planned' })], { ...NONE, evidence: [0], because: POSSIBLE }],
  ['radiotherapy', 'received, and more planned', [RECEIVED, course({}, { assertion: 'planned' })], yes(0)],
  ['radiotherapy', 'one course told of by its date, one denied by a newer note', [course({}, { date: own('2024') }), course({}, { assertion: 'absent', date: note('2026-11-20') })], { ...yes(0), against: [1], because: YES_TIE }],
  // neuropathy
  ['neuropathy', 'neuropathic pain is one by itself', [PAIN], yes(0)],
  ['neuropathy', 'diagnosis and symptom', [nerve('plexopathy'), NUMB, PAIN], yes(0, 1, 2)],
  ['neuropathy', 'diagnosis, and a symptom denied', [nerve('plexopathy'), nerve('motor', { assertion: 'absent' })], yes(0)],
  ['neuropathy', 'diagnosis and symptom denied', [nerve('plexopathy', { assertion: 'absent' }), nerve('sensory', { assertion: 'absent' })], no(0, 1)],
  ['neuropathy', 'one symptom, another denied', [NUMB, nerve('motor', { assertion: 'absent' })], { ...yes(0), against: [1], because: YES_TIE }],
  ['neuropathy', 'a diagnosis without a group', [finding('neuropathy'), nerve('sensory', { assertion: 'absent' })], yes(0)],
  // neuropathic-pain
  ['neuropathic-pain', 'neuropathy denied says nothing of pain', [nerve('sensory', { assertion: 'absent' })], NONE],
  ['neuropathic-pain', 'a score denied', [score('dn4', 6, { assertion: 'absent' })], NONE],
  ['neuropathic-pain', 'a score only possible', [score('dn4', 6, { assertion: 'possible' })], NONE],
  ['neuropathic-pain', 'a scale without a score', [finding('score', { name: 'dn4' })], NONE],
  ['neuropathic-pain', 'two scales', [score('lanss', 24), score('dn4', 10)], yes(0, 1)],
  // pain-persistent
  ['pain-persistent', 'possibly five weeks', [PAIN, weeks(5, { assertion: 'possible' })], { ...NONE, evidence: [1], because: POSSIBLE }],
  ['pain-persistent', 'new last year, chronic now', [PAIN, weeks(1, { date: note('2025-11-01') }), finding('pain-persistent', { date: note('2026-11-01') })], { ...yes(2), against: [1], because: NEWEST }],
  ['pain-persistent', 'despite two analgesics', [drug('gabapentin'), PAIN, drug('oxycodone'), drug('morphine', { status: 'inactive' })], { ...yes(0, 2), because: 'pain despite a current analgesic' }],
  ['pain-persistent', 'said, beside an analgesic', [PAIN, PERSISTENT, drug('gabapentin')], yes(1)],
  ['pain-persistent', 'despite gabapentin for neuralgia', [PAIN, drug('gabapentin', { indication: 'Postherpetic NEURALGIA' })], { ...yes(1), because: 'pain despite a current analgesic' }],
  // necrosis-symptomatic
  ['necrosis-symptomatic', 'headache, necrosis denied', [finding('necrosis', { assertion: 'absent' }), headache], NONE],
  ['necrosis-symptomatic', 'headache beside possible oedema', [finding('inflammation', { assertion: 'possible' }), headache], yes(1)],
  ['necrosis-symptomatic', 'headache and memory beside oedema', [OEDEMA, headache, MEMORY], yes(1, 2)],
  ['necrosis-symptomatic', 'memory loss of long ago', [NECROSIS, { ...MEMORY, temporality: 'historical' }], NONE],
  // recurrence-excluded
  ['recurrence-excluded', 'silence', [], NONE],
  ['recurrence-excluded', 'recurrence', [finding('recurrence')], no(0)],
  ['recurrence-excluded', 'old, and possibly since', [ned('2026-02-18'), ned('2026-10-01', { assertion: 'possible' }), onset('2026-06-20')], { ...NONE, evidence: [1], because: POSSIBLE }],
  ['recurrence-excluded', 'old, and again since', [ned('2026-02-18'), ned('2026-10-01'), onset('2026-06-20')], yes(1)],
  ['recurrence-excluded', 'old', [PAIN, ned('2026-02-18'), onset('2026-06-20')], { ...NONE, evidence: [1], because: OLD }],
  ['recurrence-excluded', 'old, and suspected', [ned('2026-02-18'), finding('recurrence', { assertion: 'possible' }), onset('2026-06-20')], { ...no(1), against: [0] }],
  ['recurrence-excluded', 'suspected before the onset, which an exclusion of that time does not take back', [finding('recurrence', { date: own('2026-02-18') }), onset('2026-06-20')], no(0)],
  ['recurrence-excluded', 'only thought unlikely', [PAIN, UNLIKELY], { ...NONE, evidence: [1], because: POSSIBLE }],
  ['recurrence-excluded', 'thought unlikely, and excluded', [UNLIKELY, ned()], yes(1)],
  ['recurrence-excluded', 'thought unlikely, and suspected', [UNLIKELY, finding('recurrence', { assertion: 'possible' })], no(1)],
  ['recurrence-excluded', 'denied before the onset, and thought unlikely since', [finding('recurrence', { assertion: 'absent', date: own('2026-02-18') }), UNLIKELY, onset('2026-06-20')], { ...NONE, evidence: [1], because: POSSIBLE }],
  // steroids
  ['steroid-tried', 'failed', [PAIN, finding('steroid-failed')], { ...yes(1), because: FOLLOWS }],
  ['steroid-tried', 'taken and failed', [drug('dexamethasone'), finding('steroid-failed')], yes(0)],
  ['steroid-failed', 'never tried, on the page', [denied('glucocorticoid')], NONE],
  ['steroid-current', 'one stopped, one taken', [drug('dexamethasone', { status: 'inactive' }), drug('prednisone', { indication: 'brain swelling' })], { ...yes(1), against: [0], because: YES_TIE }],
  ['steroid-current', 'status not written', [drug('dexamethasone', { status: 'unknown' })], { ...NONE, evidence: [0], because: POSSIBLE }],
  // duloxetine
  ['duloxetine-current', 'status not written', [PAIN, drug('duloxetine', { status: 'unknown' })], { ...NONE, evidence: [1], because: POSSIBLE }],
  ['duloxetine-current', 'listed again after the note that tells of a stop in its month', [drug('duloxetine', { status: 'inactive', stopped: own('2026-11') }, { date: note('2026-11-01') }), drug('duloxetine', {}, { date: note('2026-11-15') })], { ...yes(1), against: [0], because: NEWEST }],
  ['duloxetine-current', 'a mention beside an entry', [drug('duloxetine', { status: 'unknown' }), drug('duloxetine')], yes(1)],
  ['duloxetine-failed', 'silence', [], NONE],
  ['duloxetine-failed', 'never tried, on the page', [denied('duloxetine')], NONE],
  ['duloxetine-failed', 'relief not inadequate', [failed('inadequate-relief', { assertion: 'absent' })], no(0)],
  ['duloxetine-failed', 'a dose without how often is taken once a day at least', [weak, drug('duloxetine', { status: 'inactive', doseText: '60 mg', weeks: 10 })], yes(0)],
  ['duloxetine-failed', 'a dose written without a space', [weak, drug('duloxetine', { status: 'inactive', doseText: '60mg', weeks: 10 })], yes(0)],
  ['duloxetine-failed', 'a dose with a decimal point', [weak, drug('duloxetine', { status: 'inactive', doseText: '60.0 mg', weeks: 10 })], yes(0)],
  ['duloxetine-failed', 'half the dose, without how often', [weak, drug('duloxetine', { status: 'inactive', doseText: '30 mg', weeks: 10 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'the dose as read comes before its text', [weak, drug('duloxetine', { status: 'inactive', doseText: '60 mg', dailyDoseMg: 30, weeks: 10 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'a range of doses is none', [weak, drug('duloxetine', { status: 'inactive', doseText: '60 mg to 120 mg', weeks: 10 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'taken as needed', [weak, drug('duloxetine', { status: 'inactive', doseText: '60 mg prn', weeks: 10 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'inadequate relief, no trial', [weak], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'inadequate relief without a trial, and said to have failed', [weak, failed()], yes(1)],
  ['duloxetine-failed', 'dose known, length not', [weak, drug('duloxetine', { dailyDoseMg: 60 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', 'length known, dose not', [weak, drug('duloxetine', { weeks: 12 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', '27 days', [weak, drug('duloxetine', { dailyDoseMg: 60, status: 'inactive', started: own('2026-03-01'), stopped: own('2026-03-28') })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', '28 days', [weak, drug('duloxetine', { dailyDoseMg: 60, status: 'inactive', started: own('2026-03-01'), stopped: own('2026-03-29') })], yes(0)],
  ['duloxetine-failed', 'stopped before it was started', [weak, drug('duloxetine', { dailyDoseMg: 60, status: 'inactive', started: own('2026-03-29'), stopped: own('2025-03-01') })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-failed', '59 mg', [weak, drug('duloxetine', { dailyDoseMg: 59, weeks: 12 })], { ...NONE, evidence: [0], because: SHORT }],
  ['duloxetine-tried', 'failed', [failed()], { ...yes(0), because: FOLLOWS }],
  ['duloxetine-tried', 'taken and failed', [drug('duloxetine'), failed()], yes(0)],
  ['duloxetine-tried', 'denied and failed', [denied('duloxetine'), failed()], { ...yes(1), because: FOLLOWS, against: [0] }],
  // urgent
  ['urgent', 'silence', [], NONE],
  ['urgent', 'back pain and two signs', [flag('leg-weakness'), flag('back-pain'), flag('sphincter-change'), flag('saddle-anaesthesia', { assertion: 'absent' })], yes(0, 1, 2)],
  ['urgent', 'compression, back pain beside it', [flag('back-pain'), flag('cord-compression')], yes(1)],
  ['urgent', 'possible compression', [flag('cord-compression', { assertion: 'possible' }), flag('back-pain')], { ...NONE, evidence: [0], because: POSSIBLE }],
  ['urgent', 'back pain alone', [PAIN, flag('back-pain')], { ...NONE, evidence: [1] }],
  ['urgent', 'a sign alone', [flag('sphincter-change')], { ...NONE, evidence: [0] }],
  ['urgent', 'compression denied', [flag('cord-compression', { assertion: 'absent' })], no(0)],
  ['urgent', 'compression denied, back pain', [flag('cord-compression', { assertion: 'absent' }), flag('back-pain')], { ...NONE, evidence: [1] }],
  ['urgent', 'leg weakness, back pain denied', [flag('leg-weakness'), flag('back-pain', { assertion: 'absent' })], no(1)],
  ['urgent', 'back pain, two signs denied', [flag('back-pain'), flag('leg-weakness', { assertion: 'absent' }), flag('sphincter-change', { assertion: 'absent' })], { ...NONE, evidence: [0] }],
  ['urgent', 'once', [flag('back-pain', { temporality: 'historical' }), flag('leg-weakness')], { ...NONE, evidence: [1] }],
];

test.each(FOUND)('%s: %s', (name, _, findings, fact) => expect(assess(findings).facts[name]).toEqual(fact));

describe('answered', () => {
  const split = [PERSISTENT, finding('pain-persistent', { assertion: 'absent' })];
  const ANSWERED: readonly (readonly [FactName, string, readonly Finding[], Answers, Fact])[] = [
    ['pain-persistent', 'as found', [PERSISTENT], { 'pain-persistent': 'yes' }, { ...yes(0), answered: true }],
    ['pain-persistent', 'as found, against one', split, { 'pain-persistent': 'yes' }, { ...yes(0), answered: true, against: [1] }],
    ['pain-persistent', 'otherwise, with one', split, { 'pain-persistent': 'no' }, { ...no(1), answered: true, against: [0] }],
    ['pain-persistent', 'left open against both', split, { 'pain-persistent': 'unknown' }, { ...NONE, answered: true, against: [0] }],
    ['pain-persistent', 'otherwise', [PERSISTENT], { 'pain-persistent': 'no' }, { ...no(), answered: true, against: [0] }],
    ['necrosis', 'from possible to yes', [finding('necrosis', { assertion: 'possible' })], { necrosis: 'yes' }, { ...yes(0), answered: true }],
    ['necrosis', 'nothing found', [], { necrosis: 'no' }, { ...no(), answered: true }],
    ['steroid-failed', 'never tried, answered', [], { 'steroid-tried': 'no' }, { ...no(), because: FOLLOWS }],
    ['duloxetine-failed', 'never tried, answered, against a finding', [failed()], { 'duloxetine-tried': 'no' }, { ...no(), because: FOLLOWS, against: [0] }],
    ['neuropathic-pain', 'no neuropathy, answered, against a finding', [PAIN], { neuropathy: 'no' }, { ...no(), because: FOLLOWS, against: [0] }],
    ['neuropathic-pain', 'no neuropathy, answered, both answered', [], { neuropathy: 'no', 'neuropathic-pain': 'yes' }, { ...yes(), answered: true }],
    ['neuropathy', 'neuropathic pain, answered', [], { 'neuropathic-pain': 'yes' }, { ...yes(), because: FOLLOWS }],
    ['neuropathy', 'left open, though there is pain', [PAIN], { neuropathy: 'unknown' }, { ...NONE, answered: true, against: [0] }],
  ];
  test.each(ANSWERED)('%s: %s', (name, _, findings, answers, fact) => expect(assess(findings, answers).facts[name]).toEqual(fact));
});

test('a scale without a cut-off makes no fact', () => {
  const scales = guideline.scales.map((scale) => Object.fromEntries(Object.entries(scale).filter(([name]) => name !== 'cutoff')) as unknown as Scale);
  const { facts } = decide(chart([RECEIVED, score('dn4', 10), score('moca', 1)]), { ...guideline, scales });
  expect([facts['neuropathic-pain'].answer, facts['cognitive-impairment'].answer]).toEqual(['unknown', 'unknown']);
});
