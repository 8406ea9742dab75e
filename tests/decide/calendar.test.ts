/** Calendars from a typed day, and the clinician's own taper steps: dated, and held against the sources. */
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../lib/decide/dates.ts';
import { makePlan } from '../../lib/decide/index.ts';
import type { DatedStep, OwnCalendar, OwnCalendars, Plan } from '../../lib/decide/types.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, PAIN, PERSISTENT, problem, RECEIVED, TODAY } from './make.ts';

const plan = (findings: readonly Finding[], own: OwnCalendars = {}, more = {}): Plan => makePlan(assess(findings, {}, more), guideline, own);
const BRAIN = course({ site: 'whole brain', region: 'brain', ended: { iso: '2024-06-07', source: 'own' } });
const NECROTIC = [RECEIVED, NECROSIS];
const steps = (...typed: readonly (readonly [string, string])[]): OwnCalendar => ({ steps: typed.map(([mgPerDay, days]) => ({ mgPerDay, days })) });
const taper = (own: OwnCalendar, findings: readonly Finding[] = NECROTIC) => plan(findings, { dexamethasone: own }).ownSteps!;
const one = (mgPerDay: string, days: string): DatedStep => taper(steps([mgPerDay, days])).steps[0]!;
const duloxetine = (start: string) => plan([RECEIVED, PAIN, PERSISTENT], { duloxetine: { start } }).calendars![0]!;
const due = (own: OwnCalendars) => plan([BRAIN, MEMORY], own).monitoring.filter(({ due: by }) => by !== undefined).map(({ drug: of, what, due: by }) => `${of} ${what} ${by}`);
const shown = (findings: readonly Finding[], own: OwnCalendar = {}) => plan(findings, { dexamethasone: own }).ownSteps;

describe('a typed first day', () => {
  test.each([
    ['over the end of a year', '2026-12-28', ['2026-12-28', '2027-01-04', '2027-02-01']],
    ['over the spring change of clocks', '2027-03-10', ['2027-03-10', '2027-03-17', '2027-04-14']],
    ['over the autumn change of clocks', '2026-10-20', ['2026-10-20', '2026-10-27', '2026-11-24']],
    ['with blanks around', ' 2026-12-01 ', ['2026-12-01', '2026-12-08', '2027-01-05']],
  ])('%s', (_, start, dates) => {
    expect(duloxetine(start)).toMatchObject({ start: start.trim(), ownStart: true });
    expect(duloxetine(start).steps.map(({ date }) => date)).toEqual(dates);
  });

  test.each(['2026-11', '2026-13-45', '2026', 'soon'])('a today of %s is no day to count from', (today) => {
    const { start, startProblem } = plan([RECEIVED, PAIN, PERSISTENT], {}, { today }).calendars![0]!;
    expect([start, startProblem]).toEqual([undefined, undefined]);
  });

  test('a year away is taken, a day more is not, and stays the clinician\'s own', () => {
    const { startWithinDays: most } = guideline.thresholds;
    for (const days of [most, -most]) expect(duloxetine(dayAfter(TODAY, days)!)).toMatchObject({ start: dayAfter(TODAY, days), ownStart: true });
    for (const days of [most + 1, -most - 1]) {
      const { ownStart, startProblem } = duloxetine(dayAfter(TODAY, days)!);
      expect(ownStart).toBe(true);
      expect(startProblem).toContain('More than a year');
    }
  });

  test('over the leap day', () => expect([dayAfter('2028-02-28', 1), dayAfter('2028-02-28', 2), dayAfter('2027-02-28', 1)]).toEqual(['2028-02-29', '2028-03-01', '2027-03-01']));

  test.each(['2026-02-30', '2026-13-01', '2026-12', '2026', 'tomorrow', '1/12/2026', '0', '<b>', '2026-12-01T00:00'])('%s is no day: nothing is dated, and it says so', (start) => {
    const { startProblem, steps: own, ...begin } = duloxetine(start);
    expect([begin.start, begin.ownStart, startProblem]).toEqual([undefined, true, 'Not a date. A day is needed, such as 2026-12-01: nothing is dated.']);
    expect(own.map(({ date, day }) => [date, day])).toEqual([[undefined, 0], [undefined, 7], [undefined, 35]]);
  });

  test('a slip of the year is told, on both sides', () => {
    expect(['2062-12-01', '2025-11-20'].map((start) => duloxetine(start).startProblem)).toEqual(Array(2).fill('More than a year from today: is the year right? Nothing is dated.'));
    expect(['2027-11-23', '2025-11-23'].map((start) => duloxetine(start).startProblem)).toEqual([undefined, undefined]);
  });

  test('an empty one is today', () => expect(duloxetine('')).toMatchObject({ start: '2026-11-23' }));

  test('of one drug leaves the other alone', () => {
    const [gabapentin, pregabalin] = plan([RECEIVED, PAIN, finding('duloxetine-failed'), lab('crcl', 90)], { pregabalin: { start: '2026-12-01' } }).calendars!;
    expect([gabapentin!.start, pregabalin!.start]).toEqual(['2026-11-23', '2026-12-01']);
  });

  test('moves what is watched with that drug, and nothing else', () => {
    const [today, later] = [due({}), due({ memantine: { start: '2026-12-23' } })];
    expect(today).toContain('memantine Confusion, dizziness 2026-11-30');
    expect(later).toContain('memantine Confusion, dizziness 2026-12-30');
    expect(later.filter((line) => !line.startsWith('memantine'))).toEqual(today.filter((line) => !line.startsWith('memantine')));
  });
});

describe('own taper steps', () => {
  test('are dated one after the other, over the end of a year', () => {
    const { steps: dated, start } = taper({ ...steps(['8', '7'], ['4', '3'], ['2', '1']), start: '2026-12-28' });
    expect(start).toBe('2026-12-28');
    expect(dated.map(({ from, to }) => [from, to])).toEqual([['2026-12-28', '2027-01-03'], ['2027-01-04', '2027-01-06'], ['2027-01-07', '2027-01-07']]);
  });

  test.each([['4', 'prednisone-equivalent 26.7 mg/day'], ['3', 'prednisone-equivalent 20 mg/day'], ['0.75', 'prednisone-equivalent 5 mg/day'], ['16', 'prednisone-equivalent 106.7 mg/day']])('%s mg a day: %s', (mg, words) => {
    expect(one(mg, '7').prednisone).toBe(words);
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['16', 'the most of the article', [], []],
    ['16.5', 'above it', ['above the article\'s 16 mg/day'], []],
    ['4', 'the least of the article', [], []],
    ['3.9', 'below it', [], ['below the article\'s 4 mg/day']],
  ])('%s mg a day: %s', (mg, _, warnings, notes) => expect(one(mg, '7')).toMatchObject({ warnings, notes }));

  test('a step above the one before is pointed at', () => {
    expect(taper(steps(['4', '7'], ['8', '7'], ['8', '7'])).steps.map(({ warnings }) => warnings)).toEqual([[], ['more than the step before'], []]);
  });

  test.each<[readonly (readonly [string, string])[], readonly string[]]>([
    [[['2.9', '28']], ['below the Pneumocystis threshold of 20 mg/day']],
    [[['3', '27']], ['20 mg/day or more for 27 of 28 days: Pneumocystis threshold not reached']],
    [[['3', '28']], ['Pneumocystis threshold reached 20 Dec 2026: 20 mg/day or more for 4 weeks; prophylaxis may be considered']],
    [[['4.5', '27']], ['20 mg/day or more for 27 of 28 days: Pneumocystis threshold not reached']],
    [[['4.6', '20']], ['above 30 mg/day for 20 of 21 days: Pneumocystis threshold not reached']],
    [[['4.6', '21']], ['Pneumocystis threshold reached 13 Dec 2026: above 30 mg/day for 3 weeks; prophylaxis may be considered']],
    [[['8', '14'], ['4', '14'], ['2', '7']], [
      'above 30 mg/day for 14 of 21 days: Pneumocystis threshold not reached',
      'Pneumocystis threshold reached 20 Dec 2026: 20 mg/day or more for 4 weeks; prophylaxis may be considered',
      'Pneumocystis threshold reached 20 Dec 2026']],
    [[['4', '20'], ['2', '1'], ['4', '20']], [
      '20 mg/day or more for 20 of 28 days: Pneumocystis threshold not reached', 'below the Pneumocystis threshold of 20 mg/day',
      '20 mg/day or more for 20 of 28 days: Pneumocystis threshold not reached']],
    [[['4', '14'], ['8', '7']], ['20 mg/day or more for 14 of 28 days: Pneumocystis threshold not reached', '20 mg/day or more for 21 of 28 days: Pneumocystis threshold not reached']],
    [[['4', '7'], ['8', '7']], ['20 mg/day or more for 7 of 28 days: Pneumocystis threshold not reached', '20 mg/day or more for 14 of 28 days: Pneumocystis threshold not reached']],
    [[['4', '6'], ['8', '7']], ['20 mg/day or more for 6 of 28 days: Pneumocystis threshold not reached', 'above 30 mg/day for 7 of 21 days: Pneumocystis threshold not reached']],
  ])('%j against the Pneumocystis threshold', (typed, told) => expect(taper(steps(...typed)).steps.map(({ pneumocystis }) => pneumocystis)).toEqual(told));

  test.each<[string, readonly (readonly [string, string])[], string]>([
    ['above 30 mg for 3 weeks before 20 mg for 4', [['8', '28']], '13 Dec 2026: above 30 mg/day for 3 weeks'],
    ['20 mg for 4 weeks before above 30 mg for 3', [['4', '14'], ['8', '21']], '20 Dec 2026: 20 mg/day or more for 4 weeks'],
    ['both on one day', [['4', '7'], ['8', '21']], '20 Dec 2026: 20 mg/day or more for 4 weeks'],
  ])('the Pneumocystis threshold that is reached first is told: %s', (_, typed, told) => {
    expect(taper(steps(...typed)).steps.at(-1)!.pneumocystis).toBe(`Pneumocystis threshold reached ${told}; prophylaxis may be considered`);
  });

  test('of nothing typed, or only empty steps, no length is told', () => {
    expect([taper({}).whole, taper(steps(['', ''])).whole]).toEqual([[], []]);
  });

  test.each([['27', 'shorter than'], ['28', 'within'], ['42', 'within'], ['43', 'longer than']])('%s days in all are %s the article\'s', (days, how) => {
    expect(taper(steps(['4', days])).whole).toEqual([`${days} days in all: ${how} the article's 4 to 6 weeks`]);
  });

  test.each<[string, string, 'mgPerDay' | 'days', string]>([
    ['0', '7', 'mgPerDay', 'A dose is more than 0 mg.'], ['0.0', '7', 'mgPerDay', 'A dose is more than 0 mg.'], ['-4', '7', 'mgPerDay', 'A dose is more than 0 mg.'], ['−4', '7', 'mgPerDay', 'A dose is more than 0 mg.'],
    ['four', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'], ['1,5', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'],
    ['1e1', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'], ['Infinity', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'], ['0x4', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'],
    ['- 4', '7', 'mgPerDay', 'A dose is more than 0 mg.'], ['4-8', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'], ['-half of 8', '7', 'mgPerDay', 'The dose is not a number. It is written as 4 or 1.5.'],
    ['', '7', 'mgPerDay', 'The dose is missing.'], ['101', '7', 'mgPerDay', 'More than 100 mg a day is not taken: is the dose right?'], ['9'.repeat(40), '7', 'mgPerDay', 'More than 100 mg a day is not taken: is the dose right?'],
    ['4', '0', 'days', 'A step lasts 1 day or more.'], ['4', '-7', 'days', 'A step lasts 1 day or more.'], ['4', 'a week', 'days', 'Days are a whole number, such as 7.'], ['4', '1.5', 'days', 'Days are a whole number, such as 7.'],
    ['4', ' ', 'days', 'The days are missing.'], ['4', '366', 'days', 'More than 365 days a step are not taken: are the days right?'], ['4', '9'.repeat(40), 'days', 'More than 365 days a step are not taken: are the days right?'],
  ])('%s mg for %s days: %s says why', (mgPerDay, days, field, text) => {
    const { steps: [first, second], whole } = taper(steps([mgPerDay, days], ['4', '7']));
    expect(first).toEqual({ mgPerDay, days, problem: { field, text }, warnings: [], notes: [] });
    expect(second).toEqual({ mgPerDay: '4', days: '7', problem: { field: 'step', text: 'Not dated: a step before it cannot be read.' }, warnings: [], notes: [] });
    expect(whole).toEqual([]);
  });

  test('the steps before a bad one stay dated', () => expect(taper(steps(['8', '7'], ['x', '7'])).steps[0]).toMatchObject({ from: '2026-11-23', to: '2026-11-29' }));
  test('the most that is taken is dated', () => expect(one('100', '365')).toMatchObject({ from: '2026-11-23', to: '2027-11-22' }));
  test('an empty step is kept as typed and says no more', () => expect(one('  ', '')).toEqual({ mgPerDay: '  ', days: '', warnings: [], notes: [] }));
  test('an empty step says nothing', () => expect(taper(steps(['8', '7'], ['', ' '], ['4', '7'])).steps.map(({ from, problem: of }) => [from, of])).toEqual([['2026-11-23', undefined], [undefined, undefined], ['2026-11-30', undefined]]));

  test('200 steps are kept, those beyond the most are told', () => {
    const { steps: dated } = taper(steps(...Array.from({ length: 200 }, () => ['4', '1'] as const)));
    expect(dated).toHaveLength(200);
    expect(dated[59]).toMatchObject({ from: '2027-01-21' });
    expect(dated[60]!.problem!.text).toBe('More than 60 steps are not taken; those after are not dated.');
  });

  test('without a day that can be read, the steps are still held against the sources', () => {
    const { steps: [first], startProblem, plot } = taper({ ...steps(['4', '28']), start: 'x' });
    expect(startProblem).toBeDefined();
    for (const undated of [first, plot!.bars[0]]) expect(undated).not.toHaveProperty('from');
    expect([first!.from, first!.pneumocystis]).toEqual([undefined, 'Pneumocystis threshold reached day 28: 20 mg/day or more for 4 weeks; prophylaxis may be considered']);
  });
});

describe('the picture of own steps', () => {
  test('a bar a step, from the day it begins, with the threshold in dexamethasone', () => {
    expect(taper({ start: '2026-12-01', ...steps(['8', '7'], ['4', '14'], ['2', '1']) }).plot).toEqual({
      bars: [
        { day: 0, days: 7, mg: 8, from: '2026-12-01', to: '2026-12-07' }, { day: 7, days: 14, mg: 4, from: '2026-12-08', to: '2026-12-21' }, { day: 21, days: 1, mg: 2, from: '2026-12-22', to: '2026-12-22' },
      ],
      days: 22, mostMg: 8, thresholdMg: 3, threshold: 'Dashed: 3 mg/day, prednisone-equivalent 20 mg/day, the Pneumocystis threshold',
    });
  });

  test('of what is dated only, and of nothing none', () => {
    expect(taper(steps(['4', '7'], ['', ''], ['6', '7'])).plot!.bars.map(({ mg, day }) => [mg, day])).toEqual([[4, 0], [6, 7]]);
    expect(taper(steps(['4', '7'], ['x', '7'], ['2', '7'])).plot).toMatchObject({ bars: [{ mg: 4, day: 0 }], days: 7 });
    expect([taper({}), taper(steps(['x', '7'])), taper(steps(['', '']))].map(({ plot }) => plot)).toEqual([undefined, undefined, undefined]);
  });

  test('without a day to count from: bars without dates', () => {
    expect(taper({ start: 'soon', ...steps(['4', '7']) }).plot!.bars).toEqual([{ day: 0, days: 7, mg: 4 }]);
  });
});

describe('where own steps show', () => {
  const BLOCKED = [...NECROTIC, problem('systemic-fungal-infection')];

  test('an open option that is not blocked, with what the article gives and no taper', () => {
    expect(shown(NECROTIC)).toMatchObject({ shown: true, steps: [], because: 'No taper is validated, so none is proposed: the steps are yours. The article gives 4 to 16 mg/day and a gradual taper over 4 to 6 weeks.' });
  });
  test('a blocked one only for who asks, and then it says what blocks it', () => {
    const hidden = shown(BLOCKED, steps(['4', '7']));
    expect(hidden).toMatchObject({ shown: false, steps: [] });
    expect(hidden!.blocked).toMatch(/^Blocked for this patient as charted: .*fung/);
    expect(shown(BLOCKED, { ...steps(['4', '7']), asked: true })).toMatchObject({ shown: true, steps: [{ from: '2026-11-23' }], blocked: hidden!.blocked });
  });
  test('open and blocked, as taken now beside a lesion without symptoms: only for who asks', () => {
    const { options, ...of } = assess([...BLOCKED, drug('dexamethasone')], { 'necrosis-symptomatic': 'no' });
    expect(options.find(({ drug: name }) => name === 'dexamethasone')).toMatchObject({ open: true, use: 'blocked' });
    expect(makePlan({ options, ...of }, guideline).ownSteps).toMatchObject({ shown: false, steps: [], whole: [] });
  });
  test('blocked for several reasons, all are told; not blocked, none is', () => {
    expect(shown([...BLOCKED, finding('allergy', { name: 'dexamethasone' })])!.blocked!.split('; ')).toHaveLength(2);
    expect(shown([...NECROTIC, problem('diabetes')])).not.toHaveProperty('blocked');
  });
  test('with the sources of the taper and of the thresholds, under its own name wherever it stands', () => {
    const named = { drug: 'dexamethasone', label: 'Dexamethasone', verification: 'C', sources: ['article', 'degro-2022', 'prednisone-equivalence', 'asco-irae'] };
    expect(shown(NECROTIC)).toMatchObject({ ...named, shown: true });
    const of = assess(NECROTIC);
    const doses = [...guideline.doses.filter(({ drug: name, kind }) => name !== 'dexamethasone' || kind !== 'stop'), ...guideline.doses];
    expect(makePlan({ ...of, options: of.options.toReversed() }, { ...guideline, options: guideline.options.toReversed(), doses }).ownSteps).toMatchObject({ ...named, shown: true });
  });
  test('a guideline that says nothing of a taper: the tool\'s own rule', () => {
    expect(makePlan(assess(NECROTIC), { ...guideline, doses: [] }).ownSteps).toMatchObject({ verification: 'D', sources: ['prednisone-equivalence', 'asco-irae'] });
  });
  test('a necrosis beside another track, past it: only for who asks', () => {
    expect(shown([...NECROTIC, finding('steroid-failed'), PAIN, PERSISTENT])).toMatchObject({ shown: false });
  });
  test('after it failed only for who asks', () => expect(shown([...NECROTIC, finding('steroid-failed')])).toMatchObject({ shown: false }));
  test('under 18 never, whatever was typed', () => {
    expect(shown([...NECROTIC, lab('age', 17)], { ...steps(['4', '7']), asked: true })).toBeUndefined();
    expect(shown([...NECROTIC, lab('age', 18)], steps(['4', '7']))).toBeDefined();
  });
  test('on a pain track that is past it only while it is taken', () => {
    expect(shown([RECEIVED, PAIN, PERSISTENT])).toBeUndefined();
    expect(shown([RECEIVED, PAIN, PERSISTENT, drug('dexamethasone')])).toMatchObject({ shown: false });
  });
});
