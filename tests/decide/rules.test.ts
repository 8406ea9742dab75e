import { describe, expect, test } from 'vitest';
import { openReading } from '../../lib/decide/reading.ts';
import { evaluate } from '../../lib/decide/rules.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { Condition } from '../../lib/guideline/types.ts';
import { ALL_SEEN, chart, course, drug, finding, lab, NONE_SEEN, note, own, problem } from './make.ts';

const judge = (when: Condition, findings: readonly Finding[], seen = NONE_SEEN) => evaluate(openReading(chart(findings, { seen }), guideline), when);
const allergy = (name: string, more = {}) => finding('allergy', { name, section: 'allergies', ...more });
const vaccine = (medication: object, more = {}) => finding('medication', { name: 'mmr vaccine', medication: { drug: 'mmr vaccine', status: 'unknown', systemic: 'unknown', from: 'text', ...medication }, ...more });
const past = (more = {}) => problem('systemic-fungal-infection', { section: 'history', temporality: 'historical', ...more });
const surgery = (more = {}) => finding('procedure', { name: 'major-surgery', ...more });

const MAOI: Condition = { takes: ['maoi'], washoutDays: 14 };
const BLUE: Condition = { takes: ['methylene blue'], route: 'iv' };
const LONG: Condition = { takenForDays: { drug: 'linezolid', above: 28 } };
const HIGH: Condition = { dailyDose: { drug: 'pyridoxine', aboveMg: 100 } };
const BLOCK: Condition = { problem: ['av-block-severe'], unless: ['pacemaker'] };
const RECENT: Condition = { problem: ['mi'], withinDays: 30 };
const SURGERY: Condition = { procedure: ['major-surgery', 'biopsy'], withinDays: 28 };
const PLANNED: Condition = { procedure: ['major-surgery'], planned: true };
const NO_B6: Condition = { absent: { takes: ['pyridoxine'] } };

const HOLDS: readonly [string, Condition, readonly Finding[], string][] = [
  ['a drug of a class', MAOI, [drug('phenelzine')], 'phenelzine'],
  ['the drug itself', { takes: ['tamoxifen'] }, [drug('tamoxifen')], 'tamoxifen'],
  ['the class by name', { takes: ['ssri'] }, [drug('ssri')], 'SSRI'],
  ['of unknown status', MAOI, [drug('phenelzine', { status: 'unknown' })], 'phenelzine (status not seen)'],
  ['stopped within the wash-out', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11-10') })], 'phenelzine (stopped 10 Nov 2026)'],
  ['stopped in a month that may be within it', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11') })], 'phenelzine (stopped Nov 2026)'],
  ['by the route', BLUE, [drug('methylene blue', { route: 'iv' })], 'methylene blue'],
  ['longer than', LONG, [drug('linezolid', { started: own('2026-10-01') })], 'linezolid for 53 days'],
  ['longer than, in weeks', LONG, [drug('linezolid', { weeks: 5 })], 'linezolid for 35 days'],
  ['more than', HIGH, [drug('pyridoxine', { dailyDoseMg: 200 })], 'pyridoxine 200 mg a day'],
  ['a problem', BLOCK, [problem('av-block-severe')], guideline.problems.find(({ id }) => id === 'av-block-severe')!.label],
  ['a problem that was once, where ever counts', { problem: ['gi-perforation'], ever: true }, [problem('gi-perforation', { temporality: 'historical' })], guideline.problems.find(({ id }) => id === 'gi-perforation')!.label],
  ['a problem found as a sign', { problem: ['untissued-mass'] }, [finding('sign', { name: 'untissued-mass' })], guideline.problems.find(({ id }) => id === 'untissued-mass')!.label],
  ['a recent problem', RECENT, [problem('mi', { date: own('2026-11-01') })], 'myocardial infarction'],
  ['a problem of now without a date is recent', RECENT, [problem('mi')], 'myocardial infarction'],
  ['a problem restated after a denial', { problem: ['diabetes'] }, [problem('diabetes', { date: note('2026-11-01') }), problem('diabetes', { assertion: 'absent', date: note('2020-11-01') })], 'diabetes'],
  ['a lab', { measure: 'egfr', below: 30 }, [lab('egfr', 24, { date: own('2026-02-11') })], 'eGFR 24 (11 Feb 2026, old)'],
  ['a lab that stands in', { measure: 'crcl', below: 30 }, [lab('egfr', 24)], 'eGFR 24; eGFR used as approximation of CrCl'],
  ['months since radiotherapy', { measure: 'months-since-radiotherapy', below: 6 }, [course({ ended: own('2026-09-18') })], '2 months since radiotherapy'],
  ['age', { age: { atLeast: 65 } }, [lab('age', 70, { section: 'banner' })], 'age 70'],
  ['an allergy', { allergy: ['gabapentin'] }, [allergy('gabapentin')], 'allergy to gabapentin'],
  ['an allergy to a drug of the class', { allergy: ['amide-anaesthetic'] }, [allergy('bupivacaine')], 'allergy to bupivacaine'],
  ['an allergy to the class', { allergy: ['lidocaine', 'amide-anaesthetic'] }, [allergy('amide-anaesthetic')], 'allergy to amide local anaesthetic'],
  ['an operation within', SURGERY, [surgery({ date: own('2026-11-01') })], 'major surgery (1 Nov 2026)'],
  ['an operation planned', PLANNED, [surgery({ assertion: 'planned', date: own('2026-12-01') })], 'major surgery, planned'],
  ['an operation planned without a date', PLANNED, [surgery({ assertion: 'planned' })], 'major surgery, planned'],
  ['an operation written without a plan, its date ahead', PLANNED, [surgery({ date: own('2026-12-03') })], 'major surgery (3 Dec 2026)'],
  ['an operation decided', PLANNED, [surgery({ assertion: 'planned', cue: { text: 'booked for', start: 0, end: 1 } })], 'major surgery, planned'],
  ['a site', { radiotherapySite: ['pelvis'] }, [course({ region: 'pelvis' })], 'radiotherapy of pelvis'],
  ['both', { all: [{ takes: ['tamoxifen'] }, { problem: ['diabetes'] }] }, [drug('tamoxifen'), problem('diabetes')], 'tamoxifen, diabetes'],
  ['either', { any: [{ takes: ['tamoxifen'] }, { problem: ['diabetes'] }] }, [problem('diabetes')], 'diabetes'],
  ['an absence', NO_B6, [], ''],
  ['an absence, stopped', NO_B6, [drug('pyridoxine', { status: 'inactive' })], ''],
];

const NOT: readonly [string, Condition, readonly Finding[]][] = [
  ['stopped before the wash-out', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11-09') })]],
  ['stopped, no wash-out asked for', { takes: ['tamoxifen'] }, [drug('tamoxifen', { status: 'inactive', stopped: own('2026-11-20') })]],
  ['a local form', { takes: ['ciprofloxacin'] }, [drug('ciprofloxacin', { systemic: 'no' })]],
  ['a drug denied', { takes: ['tamoxifen'] }, [finding('medication', { name: 'tamoxifen', assertion: 'absent' })]],
  ['stopped without a date by another route', { takes: ['selegiline'], route: 'transdermal', washoutDays: 14 }, [drug('selegiline', { status: 'inactive', route: 'oral' })]],
  ['a bound beyond the limit', { measure: 'egfr', below: 30 }, [lab('egfr', 60, { written: '>60' })]],
  ['by another route', BLUE, [drug('methylene blue', { route: 'oral' })]],
  ['not longer than', LONG, [drug('linezolid', { started: own('2026-10-26') })]],
  ['longer, no longer taken', LONG, [drug('linezolid', { status: 'inactive', started: own('2026-01-01') })]],
  ['not more than', HIGH, [drug('pyridoxine', { dailyDoseMg: 100 })]],
  ['a problem denied', { problem: ['diabetes'] }, [problem('diabetes', { assertion: 'absent' })]],
  ['a problem only possible', { problem: ['diabetes'] }, [problem('diabetes', { assertion: 'possible' })]],
  ['a problem of long ago', { problem: ['diabetes'] }, [problem('diabetes', { temporality: 'historical' })]],
  ['a problem denied since', { problem: ['diabetes'] }, [problem('diabetes', { date: note('2020-11-01') }), problem('diabetes', { assertion: 'absent', date: note('2026-11-01') })]],
  ['a block with a pacemaker', BLOCK, [problem('av-block-severe'), problem('pacemaker')]],
  ['an older problem', RECENT, [problem('mi', { date: own('2026-10-01') })]],
  ['a problem of long ago without a date', { ...RECENT, ever: true } as Condition, [problem('mi', { temporality: 'historical' })]],
  ['a lab above', { measure: 'egfr', below: 30 }, [lab('egfr', 30)]],
  ['another allergy', { allergy: ['gabapentin'] }, [allergy('penicillin')]],
  ['no allergy', { allergy: ['gabapentin'] }, [allergy('gabapentin', { assertion: 'absent' })]],
  ['an older operation', SURGERY, [surgery({ date: own('2026-10-20') })]],
  ['an operation denied', SURGERY, [surgery({ assertion: 'absent' })]],
  ['an operation planned long ago', PLANNED, [surgery({ assertion: 'planned', date: own('2024-12-01') })]],
  ['an operation only discussed', PLANNED, [surgery({ assertion: 'planned', cue: { text: 'Options discussed', start: 0, end: 1 } })]],
  ['an operation declined', PLANNED, [surgery({ assertion: 'planned', cue: { text: 'declined', start: 0, end: 1 } })]],
  ['an operation done is not planned', PLANNED, [surgery({ date: own('2019') })]],
  ['another site', { radiotherapySite: ['pelvis'] }, [course({ region: 'breast' })]],
  ['one of both', { all: [{ takes: ['tamoxifen'] }, { problem: ['diabetes'] }] }, [drug('tamoxifen'), problem('diabetes', { assertion: 'absent' })]],
  ['one of both, the other not seen', { all: [{ takes: ['tamoxifen'] }, { measure: 'egfr', below: 30 }] }, [finding('medication', { name: 'tamoxifen', assertion: 'absent' })]],
  ['neither', { any: [{ measure: 'egfr', below: 30 }, { measure: 'sodium', below: 130 }] }, [lab('egfr', 60), lab('sodium', 140)]],
  ['what is taken is not absent', NO_B6, [drug('pyridoxine')]],
];

const NOT_SEEN: readonly [string, Condition, readonly Finding[]][] = [
  ['no medication list', MAOI, []],
  ['a drug only planned', { dailyDose: { drug: 'pyridoxine', aboveMg: 100 } }, []],
  ['no start date', LONG, [drug('linezolid')]],
  ['no dose', HIGH, [drug('pyridoxine')]],
  ['no route', BLUE, [drug('methylene blue')]],
  ['stopped without a date, a wash-out asked for', MAOI, [drug('phenelzine', { status: 'inactive' })]],
  ['stopped without a date by a route that may be the one', { takes: ['selegiline'], route: 'transdermal', washoutDays: 14 }, [drug('selegiline', { status: 'inactive' })]],
  ['a bound on both sides of the limit', { measure: 'egfr', below: 30 }, [lab('egfr', 60, { written: '<60' })]],
  ['a bound that may be the limit', { measure: 'egfr', below: 15 }, [lab('egfr', 15, { written: '<=15' })]],
  ['no problem list', { problem: ['diabetes'] }, []],
  ['no lab', { measure: 'egfr', below: 30 }, []],
  ['no age', { age: { atLeast: 65 } }, []],
  ['no allergy list', { allergy: ['gabapentin'] }, []],
  ['no operation', SURGERY, []],
  ['an operation without a date of its own', SURGERY, [surgery({ date: note('2026-11-20') })]],
  ['no site', { radiotherapySite: ['pelvis'] }, [course({ doseGy: 50 })]],
  ['one of both not seen', { all: [{ takes: ['tamoxifen'] }, { measure: 'egfr', below: 30 }] }, [drug('tamoxifen')]],
  ['one of either not seen', { any: [{ measure: 'egfr', below: 30 }, { measure: 'sodium', below: 130 }] }, [lab('egfr', 60)]],
];

describe('a condition', () => {
  test.each(HOLDS)('holds: %s', (_, when, findings, words) => {
    const verdict = judge(when, findings);
    expect([verdict.state, verdict.words.join(', ')]).toEqual(['holds', words]);
    if (words !== '') expect(verdict.evidence.length).toBeGreaterThan(0);
  });
  test.each(NOT)('does not hold: %s', (_, when, findings) => expect(judge(when, findings)).toEqual({ state: 'not', words: [], brief: [], evidence: [] }));
  test.each(NOT_SEEN)('is not seen: %s', (_, when, findings) => expect(judge(when, findings).state).toBe('not-seen'));

  test.each<[Condition]>([[MAOI], [LONG], [HIGH], [{ problem: ['diabetes'] }], [{ allergy: ['gabapentin'] }]])('%o is checked where its list was seen', (when) => {
    expect(judge(when, [], ALL_SEEN).state).toBe('not');
  });

  test('names the entries that fire it and no other', () => {
    expect(judge(MAOI, [drug('tamoxifen'), drug('phenelzine'), drug('phenelzine', { status: 'unknown' })]).evidence).toEqual([1, 2]);
  });

  test('without today no wash-out and no duration is known', () => {
    const reading = openReading({ findings: chart([drug('phenelzine', { status: 'inactive', stopped: own('2026-11-20') }), drug('linezolid', { started: own('2020') })]).findings, seen: ALL_SEEN, answers: {} }, guideline);
    expect(evaluate(reading, MAOI).state).toBe('not');
    expect(evaluate(reading, LONG).state).toBe('not-seen');
  });

  test('a stop date in the future is none within the wash-out', () => {
    expect(judge(MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-12-20') })]).state).toBe('not');
  });

  test('a mass read as necrosis is none', () => {
    const necrosis = finding('necrosis', { date: note('2026-11-10') });
    const mass = finding('sign', { name: 'untissued-mass', date: note('2026-10-10') });
    expect(judge({ problem: ['untissued-mass'] }, [mass, necrosis], ALL_SEEN).state).toBe('not');
    expect(judge({ problem: ['untissued-mass'] }, [{ ...mass, date: note('2026-11-20') }, necrosis], ALL_SEEN).state).toBe('holds');
  });
});

describe('what is given once, as a vaccine is', () => {
  const VACCINE: Condition = { takes: ['live-vaccine'], once: true };

  test.each<[string, readonly Finding[], string]>([
    ['was given at some time', [vaccine({})], 'not-seen'],
    ['was given at some time, by a route that is written', [vaccine({ route: 'im', systemic: 'yes' })], 'not-seen'],
    ['was given and is over', [vaccine({ route: 'im', systemic: 'yes', status: 'inactive' })], 'not'],
    ['is given now', [vaccine({ status: 'active' })], 'holds'],
    ['is to come', [vaccine({}, { assertion: 'planned', temporality: 'planned' })], 'holds'],
    ['is only discussed', [vaccine({}, { assertion: 'planned', temporality: 'planned', cue: { text: 'discussed', start: 0, end: 9 } })], 'not'],
    ['another drug is to come', [vaccine({ drug: 'tamoxifen' }, { name: 'tamoxifen', assertion: 'planned', temporality: 'planned' })], 'not-seen'],
  ])('%s', (_, findings, state) => expect(judge(VACCINE, findings).state).toBe(state));

  test('planned is said with it', () => expect(judge(VACCINE, [vaccine({}, { assertion: 'planned', temporality: 'planned' })])).toMatchObject({ words: ['mmr vaccine, planned'], evidence: [0] }));
  test('without that, a status not seen counts', () => expect(judge({ takes: ['live-vaccine'] }, [vaccine({})]).state).toBe('holds'));
});

describe('a problem listed under past history', () => {
  const FUNGUS: Condition = { problem: ['systemic-fungal-infection'] };

  test.each<[string, readonly Finding[], string]>([
    ['whether it is there now is open', [past()], 'not-seen'],
    ['of its own date it is over', [past({ date: own('2019') })], 'not'],
    ['denied elsewhere it is not there', [past(), problem('systemic-fungal-infection', { assertion: 'absent', negated: true })], 'not'],
    ['only possible, it is as one that is only possible elsewhere', [past({ assertion: 'possible' })], 'not'],
    ['told as past elsewhere it is over', [past({ section: 'hpi' })], 'not'],
    ['there now as well it holds', [past(), problem('systemic-fungal-infection')], 'holds'],
  ])('%s', (_, findings, state) => expect(judge(FUNGUS, findings, ALL_SEEN).state).toBe(state));

  test('one of several that are asked for is enough to leave it open', () => {
    expect(judge({ problem: ['diabetes', 'systemic-fungal-infection'] }, [past()], ALL_SEEN).state).toBe('not-seen');
  });
});
