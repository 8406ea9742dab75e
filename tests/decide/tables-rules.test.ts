/** Conditions of rules on their bounds: what holds, what does not, what was not seen, and on which findings. */
import { describe, expect, test } from 'vitest';
import { openReading } from '../../lib/decide/reading.ts';
import { evaluate, type Verdict } from '../../lib/decide/rules.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { Condition } from '../../lib/guideline/types.ts';
import { chart, course, drug, finding, lab, NONE_SEEN, note, own, problem, TODAY } from './make.ts';

const judge = (when: Condition, findings: readonly Finding[], today: string | undefined = TODAY): Verdict => {
  const { findings: placed } = chart(findings);
  return evaluate(openReading({ findings: placed, seen: NONE_SEEN, answers: {}, ...(today !== 'unknown' && { today }) }, guideline), when);
};
const surgery = (more = {}) => finding('procedure', { name: 'major-surgery', ...more });
const planned = (iso: string) => surgery({ assertion: 'planned', date: own(iso) });

const MAOI: Condition = { takes: ['maoi'], washoutDays: 14 };
const PATCH: Condition = { takes: ['selegiline'], route: 'transdermal', washoutDays: 14 };
const BLUE: Condition = { takes: ['methylene blue'], route: 'iv' };
const LONG: Condition = { takenForDays: { drug: 'linezolid', above: 28 } };
const HIGH: Condition = { dailyDose: { drug: 'pyridoxine', aboveMg: 100 } };
const DIABETES: Condition = { problem: ['diabetes'] };
const EVER: Condition = { problem: ['gi-perforation'], ever: true };
const SURGERY: Condition = { procedure: ['major-surgery'], withinDays: 28 };
const PLANNED: Condition = { procedure: ['major-surgery'], planned: true };
const NEAR: Condition = { procedure: ['major-surgery'], planned: true, withinDays: 28 };

const HOLDS: readonly (readonly [string, Condition, readonly Finding[], string, readonly number[]])[] = [
  ['a route that no rule asks for', { takes: ['tamoxifen'] }, [drug('tamoxifen', { route: 'oral' })], 'tamoxifen', [0]],
  ['by the route, of the entry that has it', BLUE, [drug('methylene blue', { route: 'oral' }), drug('methylene blue', { route: 'iv' })], 'methylene blue', [1]],
  ['stopped today', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11-23') })], 'phenelzine (stopped 23 Nov 2026)', [0]],
  ['stopped in this month, which may be still to come', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11') })], 'phenelzine (stopped Nov 2026)', [0]],
  ['the longest of several entries', LONG, [drug('linezolid', { weeks: 1 }), drug('linezolid', { started: own('2026-10-20') })], 'linezolid for 34 days', [0, 1]],
  ['from the last day that the start may mean', LONG, [drug('linezolid', { started: own('2026-09') })], 'linezolid for 54 days', [0]],
  ['the entry with the dose', HIGH, [drug('pyridoxine', { dailyDoseMg: 50 }), drug('pyridoxine', { dailyDoseMg: 101 })], 'pyridoxine 101 mg a day', [1]],
  ['present, and newer only possible', DIABETES, [problem('diabetes', { date: note('2025-01-01') }), problem('diabetes', { assertion: 'possible', date: note('2026-11-01') })], 'diabetes', [0]],
  ['was once, where ever counts, though not now', EVER, [problem('gi-perforation', { temporality: 'historical' }), problem('gi-perforation', { assertion: 'absent' })], 'gastrointestinal perforation', [0]],
  ['was once, where ever counts, though not in a newer note of now', EVER, [problem('gi-perforation', { temporality: 'historical', date: note('2026-11-20') }), problem('gi-perforation', { assertion: 'absent', date: note('2026-11-20') })], 'gastrointestinal perforation', [0]],
  ['any operation ever', { procedure: ['major-surgery'] }, [surgery()], 'major surgery', [0]],
  ['any operation ever, the date of the note is not its date', { procedure: ['major-surgery'] }, [surgery({ date: note('2026-11-20') })], 'major surgery', [0]],
  ['planned for today', PLANNED, [planned('2026-11-23')], 'major surgery, planned', [0]],
  ['planned for days just past, where they count', NEAR, [planned('2026-11-10')], 'major surgery, planned', [0]],
  ['written as done, with a date ahead', PLANNED, [surgery({ date: own('2026-12-01') })], 'major surgery (1 Dec 2026)', [0]],
  ['planned without a date', PLANNED, [surgery({ assertion: 'planned' })], 'major surgery, planned', [0]],
  ['done on the first day within', SURGERY, [surgery({ date: own('2026-10-27') })], 'major surgery (27 Oct 2026)', [0]],
  ['both, on the findings of both', { all: [{ takes: ['tamoxifen'] }, DIABETES] }, [problem('diabetes'), drug('tamoxifen')], 'tamoxifen; diabetes', [0, 1]],
  ['either, on the findings of those that hold', { any: [{ takes: ['linezolid'] }, DIABETES, { takes: ['tamoxifen'] }] }, [problem('diabetes'), drug('tamoxifen')], 'diabetes; tamoxifen', [0, 1]],
  ['either, each word once', { any: [DIABETES, { all: [DIABETES, { takes: ['tamoxifen'] }] }] }, [problem('diabetes'), drug('tamoxifen')], 'diabetes; tamoxifen', [0, 1]],
  ['two names of one drug, once', { takes: ['phenelzine', 'maoi'] }, [drug('phenelzine')], 'phenelzine', [0]],
  ['an absence stands on nothing', { absent: { takes: ['pyridoxine'] } }, [drug('tamoxifen')], '', []],
  ['two sites', { radiotherapySite: ['pelvis', 'abdomen'] }, [course({ region: 'abdomen' }), course({ region: 'pelvis' })], 'radiotherapy of pelvis; radiotherapy of abdomen', [0, 1]],
  ['a lab at its bound', { measure: 'egfr', atMost: 30 }, [lab('egfr', 30)], 'eGFR 30', [0]],
];

const NOT: readonly (readonly [string, Condition, readonly Finding[]])[] = [
  ['stopped, whatever its route was', BLUE, [drug('methylene blue', { status: 'inactive' })]],
  ['a mention goes with the route of the entry', BLUE, [drug('methylene blue', { route: 'oral' }), drug('methylene blue')]],
  ['stopped on the last day of the wash-out', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2026-11-09') })]],
  ['stopped long ago, and told of again without a date', MAOI, [drug('phenelzine', { status: 'inactive', stopped: own('2020-01-01') }), drug('phenelzine', { status: 'inactive' })]],
  ['taken by another route, and written again without one', PATCH, [drug('selegiline', { route: 'oral' }), drug('selegiline')]],
  ['a start still to come', LONG, [drug('linezolid', { started: own('2027-01-01') })]],
  ['no longer taken: no dose', HIGH, [drug('pyridoxine', { status: 'inactive', dailyDoseMg: 200 })]],
  ['denied since as history', DIABETES, [problem('diabetes', { date: note('2020-01-01') }), problem('diabetes', { assertion: 'absent', temporality: 'historical', date: note('2026-11-01') })]],
  ['denied, and newer only possible', DIABETES, [problem('diabetes', { assertion: 'absent', date: note('2025-01-01') }), problem('diabetes', { assertion: 'possible', date: note('2026-11-01') })]],
  ['excepted by one of several', { problem: ['av-block-severe'], unless: ['diabetes', 'pacemaker'] }, [problem('av-block-severe'), problem('pacemaker')]],
  ['planned, where done is asked for', SURGERY, [planned('2026-11-30')]],
  ['denied with a date', SURGERY, [surgery({ assertion: 'absent', date: own('2026-11-10') })]],
  ['done on the first day without', SURGERY, [surgery({ date: own('2026-10-26') })]],
  ['planned for a day just past', PLANNED, [planned('2026-11-22')]],
  ['planned for long ago', NEAR, [planned('2026-10-01')]],
  ['only discussed', PLANNED, [surgery({ assertion: 'planned', cue: { text: 'Discussed', start: 0, end: 9 } })]],
  ['done today, where planned is asked for', PLANNED, [surgery({ date: own('2026-11-23') })]],
  ['with a date that can not be read, where planned is asked for', PLANNED, [surgery({ date: own('soon') })]],
  ['done, where planned is asked for', PLANNED, [surgery({ date: own('2026-11-10') })]],
];

const NOT_SEEN: readonly (readonly [string, Condition, readonly Finding[]])[] = [
  ['nothing about the drug', LONG, []],
  ['nothing about the dose', HIGH, []],
  ['a problem only planned', { problem: ['biopsy'] }, [finding('procedure', { name: 'biopsy', assertion: 'planned' })]],
  ['one route known, another drug without', { takes: ['selegiline', 'methylene blue'], route: 'iv' }, [drug('selegiline', { route: 'oral' }), drug('methylene blue')]],
  ['done without a date, where planned is asked for', PLANNED, [surgery()]],
  ['done, in a note of a day ahead', PLANNED, [surgery({ date: note('2026-12-01') })]],
  ['only possible', PLANNED, [surgery({ assertion: 'possible' })]],
  ['one of two drugs denied', { takes: ['tamoxifen', 'linezolid'] }, [finding('medication', { name: 'tamoxifen', assertion: 'absent' })]],
  ['stopped at an unknown time, by a route that no rule asks for', MAOI, [drug('phenelzine', { status: 'inactive', route: 'oral' })]],
  ['stopped at an unknown time, by the route asked for', PATCH, [drug('selegiline', { status: 'inactive', route: 'transdermal' })]],
  ['another drug denied', { takes: ['tamoxifen'] }, [finding('medication', { name: 'linezolid', assertion: 'absent' })]],
  ['a drug only of a relative', { takes: ['tamoxifen'] }, [drug('tamoxifen', {}, { assertion: 'other-person' })]],
];

describe('a condition', () => {
  test.each(HOLDS)('holds: %s', (_, when, findings, words, evidence) => {
    const verdict = judge(when, findings);
    expect([verdict.state, verdict.words.join('; '), verdict.evidence]).toEqual(['holds', words, evidence]);
  });
  test.each(NOT)('does not hold: %s', (_, when, findings) => expect(judge(when, findings)).toEqual({ state: 'not', words: [], brief: [], evidence: [] }));
  test.each(NOT_SEEN)('is not seen: %s', (_, when, findings) => expect(judge(when, findings)).toEqual({ state: 'not-seen', words: [], brief: [], evidence: [] }));

  test('without today a date neither makes nor breaks a plan, and nothing was just done', () => {
    expect(judge(PLANNED, [planned('2020-01-01')], 'unknown').state).toBe('holds');
    expect(judge(SURGERY, [surgery({ date: own('2026-11-10') })], 'unknown').state).toBe('not');
    expect(judge(LONG, [drug('linezolid', { started: own('2020-01-01'), weeks: 5 })], 'unknown').words).toEqual(['linezolid for 35 days']);
  });
});
