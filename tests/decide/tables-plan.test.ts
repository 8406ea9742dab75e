/** The plan, its monitoring, calendars and doses, from a small guideline made by hand: what shows, what does not, and why. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { decide, makePlan } from '../../lib/decide/index.ts';
import { leadOption, leadTrack } from '../../lib/decide/lead.ts';
import { trackHeadline } from '../../lib/decide/headline.ts';
import type { Assessment, Option, Plan, TrackResult } from '../../lib/decide/types.ts';
import { obstacleLength } from '../../lib/guideline/data/decide-wording.ts';
import { guideline as ours, type Guideline } from '../../lib/guideline/index.ts';
import type { DoseRow, Headline, Intervention, MonitoringRow, RenalRow, StepOption, StepRow } from '../../lib/guideline/types.ts';
import { BLANK, chart, finding, lab, MEMORY, NECROSIS, own, PAIN, PERSISTENT, problem, RECEIVED } from './make.ts';

const SOURCED = { verification: 'C', sources: ['s'] } as const;
const track = (more: Partial<TrackResult> = {}): TrackResult => ({ track: 'pain', step: 2, status: 'matched', because: 'Because.', evidence: [], ...more });
const option = (more: Partial<Option> = {}): Option => ({ drug: 'duloxetine', step: 2, use: 'clear', reasons: [], notChecked: [], rules: { checked: 1, of: 1 }, open: true, ...more });
const plan = (of: Partial<Assessment>, guideline: Partial<Guideline> = {}): Plan => makePlan({ ...BLANK, outcome: 'matched', ...of }, { ...ours, ...guideline });

describe('the track that leads', () => {
  const tracks = [track({ track: 'necrosis', step: null, status: 'observe' }), track({ step: 3 }), track({ track: 'function', step: 1 })];
  test.each<[string, Partial<Assessment>, TrackResult | undefined]>([
    ['that of the primary step', { tracks, primaryTrack: 'pain', primaryStep: 3 }, tracks[1]],
    ['the first, where no step is primary', { tracks, primaryTrack: null, primaryStep: null }, tracks[0]],
    ['that of the primary step, beside one at a step of that number', { tracks: [track({ step: 3 }), track({ track: 'cognition', step: 3 })], primaryTrack: 'cognition', primaryStep: 3 }, track({ track: 'cognition', step: 3 })],
    ['the first, where the step is another', { tracks, primaryTrack: 'pain', primaryStep: 2 }, tracks[0]],
    ['none', { tracks: [], primaryTrack: null, primaryStep: null }, undefined],
  ])('%s', (_, of, lead) => expect(leadTrack({ ...BLANK, ...of })).toEqual(lead));
});

test('the option that leads is of the track that leads', () => {
  const of: Partial<Assessment> = { tracks: [track({ track: 'cognition', step: 3 })], primaryTrack: 'cognition', primaryStep: 3 };
  expect(leadOption({ ...BLANK, ...of, options: [option({ drug: 'pregabalin' }), option({ drug: 'memantine' })] }, ours)).toBe('memantine');
});

describe('headline', () => {
  const row: Headline = { track: 'pain', step: 2, status: 'matched', text: 'Consider {options}.', names: [{ name: 'A', drug: 'duloxetine' }, { name: 'B', drug: 'gabapentin' }, { name: 'C' }, { name: 'R', reserve: true }], summary: '' };
  const headline = (blocked: readonly Option['drug'][], more: Partial<Headline> = {}, of: Partial<TrackResult> = {}) =>
    trackHeadline({ ...BLANK, options: [option({ use: blocked.includes('duloxetine') ? 'blocked' : 'caution' }), option({ drug: 'gabapentin', use: blocked.includes('gabapentin') ? 'blocked' : 'caution' })] }, track(of), { ...ours, headlines: [{ ...row, ...more }] });

  test.each<[() => string, string]>([
    [() => headline([]), 'Consider A, B or C.'],
    [() => headline(['gabapentin']), 'Consider A or C.'],
    [() => headline(['gabapentin', 'duloxetine']), 'Consider C.'],
    [() => headline(['duloxetine'], { names: [{ name: 'A', drug: 'duloxetine' }, { name: 'R', drug: 'lidocaine', reserve: true }] }), 'Consider R.'],
    [() => headline(['duloxetine'], { names: [{ name: 'A', drug: 'duloxetine' }], allBlocked: 'Blocked.' }), 'Blocked.'],
    [() => headline(['duloxetine'], { names: [{ name: 'A', drug: 'duloxetine' }], text: 'As it is.' }), 'As it is.'],
    [() => headline([], { names: [], text: 'Observe.', allBlocked: 'Blocked.' }), 'Observe.'],
    [() => headline([], {}, { step: 3 }), ''],
    [() => headline([], {}, { status: 'provisional' }), ''],
    [() => headline([], {}, { track: 'necrosis' }), ''],
  ])('%#: %s', (written, expected) => expect(written()).toBe(expected));

  test('without a track the outcome speaks', () => {
    expect(plan({ tracks: [], outcome: 'no-neuropathy' }, { outcomes: [{ outcome: 'urgent', title: 'U', text: 'u' }, { outcome: 'no-neuropathy', title: 'N', text: 'n' }] })).toMatchObject({ headline: 'N: no neuropathy, necrosis or cognitive finding read on these pages', summary: 'n' });
    expect(plan({ tracks: [] }, { outcomes: [] })).toMatchObject({ headline: '', summary: '' });
    expect(plan({ tracks: [track()] }, { headlines: [row] })).toMatchObject({ headline: 'Consider A, B or C.', summary: 'Because.' });
  });
});

const gateRow = (state: 'done' | 'flag' | 'not-seen') => [{ gate: 'timing' as const, state: 'flag' as const, because: 'Timing.', evidence: [], notes: [], asked: true }, { gate: 'recurrence' as const, state, because: 'Recurrence.', evidence: [], notes: [], asked: true }];
const gap = (id: string) => ours.notKnown.find((row) => row.id === id)!.says;
const seenList = (medicationList: boolean) => ({ medicationList, problemList: true, allergyList: true, labs: true, notes: true });

const LED_BY_PREGABALIN: Partial<Assessment> = { tracks: [track({ step: 3 })], primaryTrack: 'pain', primaryStep: 3, options: [option({ drug: 'pregabalin' })] };
const LED_BY_BEVACIZUMAB: Partial<Assessment> = { tracks: [track({ track: 'necrosis', step: 4 })], primaryTrack: 'necrosis', primaryStep: 4, options: [option({ drug: 'bevacizumab' })] };

describe('obstacle', () => {
  test.each<[string, Partial<Assessment>, Plan['obstacle']]>([
    ['flagged', { gates: gateRow('flag'), notKnown: [gap('NE4')] }, { text: 'Exclude recurrence first', fact: 'recurrence-excluded' }],
    ['not seen', { gates: gateRow('not-seen'), notKnown: [gap('NE4')] }, { text: 'Recurrence not documented as excluded', fact: 'recurrence-excluded' }],
    ['kidney', { ...LED_BY_PREGABALIN, gates: gateRow('done'), notKnown: [gap('NE7'), gap('NE4')] }, { text: 'CrCl not known: no dose row' }],
    ['kidney, of an option that does not lead', { ...LED_BY_BEVACIZUMAB, gates: gateRow('done'), notKnown: [gap('NE4')] }, undefined],
    ['the next option leads where the first is blocked', { ...LED_BY_PREGABALIN, options: [option({ drug: 'pregabalin', use: 'blocked' }), option({ drug: 'lidocaine' })], gates: gateRow('done'), notKnown: [gap('NE4')] }, undefined],
    ['checks before bevacizumab', { ...LED_BY_BEVACIZUMAB, gates: gateRow('done'), notKnown: [gap('NE3'), `${gap('NE7')}: urine protein, e.g. of the day: 24 h.`], seen: seenList(false) }, { text: 'Urine protein, e.g. of the day: 24 h not seen' }],
    ['no medication list', { gates: gateRow('done'), notKnown: [gap('NE3')], seen: seenList(false) }, { text: 'Medication list not visible: interactions not checked', unseen: 'medicationList' }],
    ['nothing', { gates: gateRow('done'), notKnown: [gap('NE3')] }, undefined],
    ['nothing matched', { outcome: 'urgent', gates: gateRow('flag'), seen: seenList(false) }, undefined],
  ])('%s', (_, of, obstacle) => expect(plan(of).obstacle).toEqual(obstacle));

  test('the sign that argues for tumour is named where it fits in, and the words keep their points', () => {
    const of: Partial<Assessment> = { gates: gateRow('flag'), findings: [finding('sign', { name: 'horner' })] };
    const asks = (text: string) => plan(of, { gates: ours.gates.map((row) => (row.gate === 'recurrence' ? { ...row, flagged: text } : row)) }).obstacle!.text;
    const named = ': Horner syndrome';
    const longest = 'e.g. '.padEnd(obstacleLength - named.length, 'x');
    expect([asks(`${longest}.`), asks(`${longest}x.`)]).toEqual([`${longest}${named}`, `${longest}x`]);
  });
});

const optionRow = (more: Partial<StepOption>): StepOption => ({ ...SOURCED, drug: 'dexamethasone', track: 'pain', step: 1, label: 'L', domain: 'brain_RN', offLabel: 'O', evidenceNote: 'E', evidenceMarks: [true, false, true], statements: [], ...more });

describe('options', () => {
  const rows = [optionRow({ track: 'necrosis', label: 'necrosis 1' }), optionRow({ label: 'pain 1' }), optionRow({ step: 2, label: 'pain 2' }), optionRow({ drug: 'lidocaine', label: 'lidocaine' })];
  const labels = (tracks: readonly TrackResult[], options: readonly Option[] = [option({ drug: 'dexamethasone' })]) => plan({ tracks, options }, { options: rows, doses: [] }).options.map(({ label }) => label);

  test.each<[string, readonly TrackResult[], readonly string[]]>([
    ['at the step of its track', [track()], ['pain 2']],
    ['at another step, where it has none at this', [track({ step: 3 })], ['pain 1']],
    ['of the first track', [track({ track: 'necrosis', step: 4 }), track({ step: 3 })], ['necrosis 1']],
    ['of the track whose step it has, before the first', [track({ track: 'necrosis', step: 4 }), track({ step: 2 })], ['pain 2']],
    ['of the track whose step it has, not of another that has one of that number', [track({ track: 'necrosis', step: 4 }), track({ step: 1 })], ['pain 1']],
    ['of no closed track', [track({ status: 'closed', step: null })], []],
    ['of no other track', [track({ track: 'cognition' })], []],
  ])('%s', (_, tracks, expected) => expect(labels(tracks)).toEqual(expected));

  const dose: DoseRow = { ...SOURCED, id: 'd', drug: 'dexamethasone', kind: 'start', label: 'Start', text: '4 mg' };
  const one = (of: Partial<Assessment>) => plan({ tracks: [track()], options: [option({ drug: 'dexamethasone' })], ...of }, { options: rows, doses: [dose, { ...dose, drug: 'lidocaine' }] }).options[0]!;
  test('whole', () => expect(one({})).toEqual({ drug: 'dexamethasone', label: 'pain 2', doses: [{ label: 'Start', text: '4 mg', verification: 'C' }], offLabel: 'O', evidenceNote: 'E', evidenceMarks: [true, false, true], sources: ['s'] }));
  test('under age', () => expect(one({ dosesShown: 'no' })).toMatchObject({ doses: [], doseWithheld: 'Under 18: no dose, dose row or calendar is shown.' }));
  test('blocked', () => expect(one({ options: [option({ drug: 'dexamethasone', use: 'blocked' }), option({ drug: 'lidocaine' })] }).doses).toEqual([]));
  test('another is blocked', () => expect(one({ options: [option({ drug: 'dexamethasone' }), option({ drug: 'lidocaine', use: 'blocked' })] }).doses).toHaveLength(1));
});

const kidneyRow = (more: Partial<RenalRow>): RenalRow => ({ ...SOURCED, id: 'r', drug: 'gabapentin', from: 0, to: null, row: 'r', text: 't', ...more });

describe('doses', () => {
  const renalRows = [kidneyRow({ from: 60, row: 'high', text: 'a', columns: [{ usual: '300', daily: '300' }, { usual: '600', daily: '600' }], verification: 'S' }), kidneyRow({ from: 30, to: 60, row: 'middle', text: 'b' }), kidneyRow({ from: 10, to: 30, row: 'low', text: 'c' }), kidneyRow({ from: 0, to: 10, row: 'least', text: 'd' }), kidneyRow({ drug: 'pregabalin', row: 'other' })];
  const dialysisRows: readonly DoseRow[] = [{ ...SOURCED, id: 'h', drug: 'gabapentin', kind: 'kidney', label: 'Haemodialysis', text: 'see label' }, { ...SOURCED, id: 'h', drug: 'pregabalin', kind: 'kidney', label: 'Haemodialysis', text: 'other' }];
  const lines = (findings: readonly Finding[], more: Partial<Guideline> = {}) => {
    const guideline = { ...ours, doses: [], renalRows, dialysisRows, ...more };
    return makePlan(decide(chart([RECEIVED, PAIN, finding('duloxetine-failed'), ...findings]), guideline), guideline).options.find(({ drug: name }) => name === 'gabapentin')!.doses;
  };
  const texts = (...findings: readonly Finding[]) => lines(findings).map(({ text }) => text);
  const HIGH = 'CrCl high: a';
  const TABLE = [HIGH, 'CrCl middle: b', 'CrCl low: c', 'CrCl least: d'];

  test.each<[string, readonly string[], readonly Finding[]]>([
    ['no value', ['Creatinine within 3 months, age, sex, weight not seen: no row by CrCl', ...TABLE], []],
    ['no weight', ['Weight not seen: no row by CrCl', ...TABLE], [lab('creatinine', 1), lab('age', 60), finding('sex', { name: 'female' })]],
    ['a weight alone', ['Creatinine within 3 months, age, sex not seen: no row by CrCl', ...TABLE], [lab('weight', 60)]],
    ['an old creatinine, an old weight', ['Creatinine within 3 months, weight within 3 months not seen: CrCl 66 mL/min (Cockcroft-Gault: 60 y, 60 kg, male, creatinine 1 (11 Feb 2026, old)), too old for a row', ...TABLE], [lab('creatinine', 1, { date: own('2026-02-11') }), lab('weight', 60, { date: own('2026-02-11') }), lab('age', 60), finding('sex', { name: 'male' })]],
    ['60', ['no reduction: creatinine clearance 60'], [lab('crcl', 60)]],
    ['59.9', ['CrCl middle: b. creatinine clearance 59.9'], [lab('crcl', 59.9)]],
    ['30', ['CrCl middle: b. creatinine clearance 30'], [lab('crcl', 30)]],
    ['29', ['CrCl low: c. creatinine clearance 29'], [lab('crcl', 29)]],
    ['0', ['CrCl least: d. creatinine clearance 0'], [lab('crcl', 0)]],
    ['an eGFR below the middle of a row: the row under it too', ['CrCl middle: b. eGFR 44; eGFR used as approximation of CrCl', 'CrCl low: c. Only if CrCl itself is in this row; eGFR used as approximation of CrCl'], [lab('egfr', 44)]],
    ['an eGFR in the middle of a row: the row under it, of the lower dose', ['CrCl middle: b. eGFR 45; eGFR used as approximation of CrCl', 'CrCl low: c. Only if CrCl itself is in this row; eGFR used as approximation of CrCl'], [lab('egfr', 45)]],
    ['an eGFR above the middle of a row: the row over it too', ['CrCl middle: b. eGFR 46; eGFR used as approximation of CrCl', `${HIGH}. Only if CrCl itself is in this row; eGFR used as approximation of CrCl`], [lab('egfr', 46)]],
    ['an eGFR of the lowest row: the row over it too', ['CrCl least: d. eGFR 1; eGFR used as approximation of CrCl', 'CrCl low: c. Only if CrCl itself is in this row; eGFR used as approximation of CrCl'], [lab('egfr', 1)]],
    ['an eGFR of the highest row: the row under it too', [`${HIGH}. eGFR 119; eGFR used as approximation of CrCl`, 'CrCl middle: b. Only if CrCl itself is in this row; eGFR used as approximation of CrCl'], [lab('egfr', 119)]],
    ['above a bound: the row over it too', ['CrCl middle: b. creatinine clearance >30', `${HIGH}. Only if the value, written as a bound, is in this row`], [lab('crcl', 30, { written: '>30' })]],
    ['below a bound that is a cut: the row under it, and the next', ['CrCl low: c. creatinine clearance <30', 'CrCl least: d. Only if the value, written as a bound, is in this row'], [lab('crcl', 30, { written: '<30' })]],
    ['below a bound over the last cut: the row under it too', [`${HIGH}. creatinine clearance <90`, 'CrCl middle: b. Only if the value, written as a bound, is in this row'], [lab('crcl', 90, { written: '<90' })]],
    ['above the last cut: no reduction', ['no reduction: creatinine clearance >60'], [lab('crcl', 60, { written: '>60' })]],
    ['too old', ['Creatinine within 3 months, age, sex, weight not seen: creatinine clearance 24 (11 Feb 2026, old), too old for a row', ...TABLE], [lab('crcl', 24, { date: own('2026-02-11') })]],
    ['on dialysis', ['see label'], [lab('crcl', 60), problem('dialysis')]],
    ['no longer on dialysis', ['no reduction: creatinine clearance 60'], [lab('crcl', 60), problem('dialysis', { temporality: 'historical' })]],
  ])('by the kidney: %s', (_, expected, findings) => expect(texts(...findings)).toEqual(expected));

  test('with the label of the line and the mark of its row', () => {
    expect(lines([lab('crcl', 60)])[0]).toMatchObject({ label: 'Kidney', verification: 'S' });
    expect(lines([])[0]).toMatchObject({ label: 'Kidney', verification: 'D' });
    expect(lines([problem('dialysis')])).toEqual([{ label: 'Haemodialysis', text: 'see label', verification: 'C' }]);
  });

  test('the table is folded, and what stands in every text is what is missing', () => {
    expect(lines([]).map(({ folded }) => folded)).toEqual([undefined, 'table', 'table', 'table', 'table']);
    expect(lines([lab('crcl', 20)]).map(({ folded }) => folded)).toEqual([undefined]);
  });

  test.each<[string, readonly DoseRow['kind'][], readonly string[]]>([
    ['start, next, most, kidney first', ['label', 'stop', 'start', 'frail', 'titrate', 'setting', 'max', 'kidney', 'liver', 'target', 'stop-point'], ['start', 'titrate', 'max', 'kidney', 'target', 'stop-point', 'label more', 'stop more', 'frail more', 'setting more', 'liver more']],
    ['the setting where there is no start', ['reported', 'setting', 'max'], ['setting', 'max', 'reported more']],
  ])('%s', (_, kinds, expected) => {
    const doses = kinds.map((kind): DoseRow => ({ ...SOURCED, id: kind, drug: 'gabapentin', kind, label: kind, text: kind }));
    expect(lines([], { renalRows: [], doses }).map(({ label, folded }) => [label, folded].filter(Boolean).join(' '))).toEqual(expected);
  });

  test('a value that no row holds gives none', () => expect(lines([lab('crcl', 5)], { renalRows: renalRows.slice(0, 2) })).toEqual([]));
  test('on dialysis without a row for it, by clearance', () => expect(lines([lab('crcl', 5), problem('dialysis')], { dialysisRows: [] }).map(({ text }) => text)).toEqual(['CrCl least: d. creatinine clearance 5']));
  test.each([[59, 'middle'], [30, 'middle'], [29, 'low'], [10, 'low'], [9, 'least']])('the row of %s, in whatever order the rows stand', (value, name) => {
    expect(lines([lab('crcl', value)], { renalRows: renalRows.toReversed() }).map(({ text }) => text.split(':')[0])).toEqual([`CrCl ${name}`]);
  });

  test('a bound too finds its rows in whatever order they stand', () => {
    expect(lines([lab('crcl', 50, { written: '<50' })], { renalRows: renalRows.toReversed() }).map(({ text }) => text.split(':')[0])).toEqual(['CrCl middle', 'CrCl low']);
  });

  test('a dose that is not by weight stays as it is', () => {
    expect(lines([lab('weight', 70)], { renalRows: [], doses: [{ ...SOURCED, id: 'd', drug: 'gabapentin', kind: 'start', label: 'Start', text: '300 mg' }] }).map(({ text }) => text)).toEqual(['300 mg']);
  });

  test('a drug without a table has no line', () => expect(lines([lab('crcl', 5), problem('dialysis')], { renalRows: [] })).toEqual([]));

  test.each<[string, readonly Finding[]]>([
    ['1.5 mg/kg; 70.3 kg gives 105.5 mg a dose', [lab('weight', 70.3)]],
    ['1.5 mg/kg', []],
    ['1.5 mg/kg', [lab('weight', 70.3, { date: own('2025-01-01') })]],
  ])('by weight: %s', (text, findings) => {
    expect(lines(findings, { renalRows: [], doses: [{ ...SOURCED, id: 'd', drug: 'gabapentin', kind: 'start', label: 'Start', text: '1.5 mg/kg', mgPerKg: 1.5 }] })).toEqual([{ label: 'Start', text, verification: 'C' }]);
  });
});

const monitoringRow = (more: Partial<MonitoringRow> = {}): MonitoringRow => ({ ...SOURCED, id: 'm', what: 'W', when: 'now', why: 'because', ...more });

describe('monitoring', () => {
  const shown = (of: Partial<Assessment>, ...rows: readonly MonitoringRow[]) => plan({ tracks: [track()], options: [option()], ...of }, { monitoring: rows }).monitoring;
  const WHOLE = { what: 'W', when: 'now', why: 'because', verification: 'C', sources: ['s'] };

  test.each<[string, boolean, Partial<Assessment>, Partial<MonitoringRow>]>([
    ['for all', true, {}, {}],
    ['of the drug', true, {}, { drug: 'duloxetine' }],
    ['of another drug', false, {}, { drug: 'gabapentin' }],
    ['of a drug that is not open', false, { options: [option({ open: false })] }, { drug: 'duloxetine' }],
    ['of a drug that is blocked', false, { options: [option({ use: 'blocked' })] }, { drug: 'duloxetine' }],
    ['of a drug with a caution', true, { options: [option({ use: 'caution' })] }, { drug: 'duloxetine' }],
    ['of the track', true, {}, { tracks: ['necrosis', 'pain'] }],
    ['of another track', false, {}, { tracks: ['necrosis'] }],
    ['of a closed track', false, { tracks: [track({ status: 'closed' })] }, { tracks: ['pain'] }],
    ['of the status', true, { tracks: [track({ status: 'observe' })] }, { tracks: ['pain'], onlyStatus: 'observe' }],
    ['of another status', false, {}, { tracks: ['pain'], onlyStatus: 'observe' }],
    ['where its condition does not hold', false, {}, { onlyWhen: { problem: ['diabetes'] } }],
    ['where its condition holds', true, {}, { onlyWhen: { absent: { problem: ['diabetes'] } } }],
  ])('%s: %s', (_, there, of, more) => expect(shown(of, monitoringRow(more)).length === 1).toBe(there));

  test.each<[string, Partial<Assessment>, Partial<MonitoringRow>, object]>([
    ['whole', {}, {}, WHOLE],
    ['with a threshold', {}, { threshold: '3' }, { ...WHOLE, threshold: '3' }],
    ['of a drug, due', {}, { drug: 'duloxetine', threshold: '3 mg', dueDays: 8 }, { ...WHOLE, drug: 'duloxetine', threshold: '3 mg', due: '2026-12-01' }],
    ['due today', {}, { dueDays: 0 }, { ...WHOLE, due: '2026-11-23' }],
    ['under age neither the threshold of a drug nor a date', { dosesShown: 'no' }, { drug: 'duloxetine', threshold: '3 mg', dueDays: 8 }, { ...WHOLE, drug: 'duloxetine' }],
    ['under age the threshold of a track', { dosesShown: 'no' }, { threshold: '3', dueDays: 8 }, { ...WHOLE, threshold: '3' }],
    ['where age is not known, due', { dosesShown: 'adult' }, { dueDays: 8 }, { ...WHOLE, due: '2026-12-01' }],
    ['without today not due', { today: 'soon' }, { dueDays: 8 }, WHOLE],
  ])('%s', (_, of, more, expected) => expect(shown(of, monitoringRow(more))).toStrictEqual([expected]));
});

describe('calendars', () => {
  const calendar = { ...SOURCED, id: 'c', drug: 'duloxetine' as const, label: 'D', steps: [{ day: 0, text: '30 mg', kind: 'dose' as const }, { day: 30, text: 'check', kind: 'check' as const }], afterwards: 'per clinician' };
  const shown = (of: Partial<Assessment>, more = {}) => plan({ tracks: [track()], options: [option()], ...of }, { calendars: [{ ...calendar, ...more }] }).calendars;
  const WHOLE = { drug: 'duloxetine', label: 'D', afterwards: 'per clinician', verification: 'C', sources: ['s'], start: '2026-11-23', steps: [{ day: 0, date: '2026-11-23', text: '30 mg', kind: 'dose' }, { day: 30, date: '2026-12-23', text: 'check', kind: 'check' }] };

  test.each<[string, Partial<Assessment>, object, readonly object[]]>([
    ['whole', {}, {}, [WHOLE]],
    ['with a note', {}, { note: 'N' }, [{ ...WHOLE, note: 'N' }]],
    ['without today', { today: 'soon' }, {}, [{ drug: 'duloxetine', label: 'D', afterwards: 'per clinician', verification: 'C', sources: ['s'], steps: calendar.steps }]],
    ['under age', { dosesShown: 'no' }, {}, []],
    ['not open', { options: [option({ open: false })] }, {}, []],
    ['blocked', { options: [option({ use: 'blocked' })] }, {}, []],
    ['of another drug', { options: [option({ drug: 'gabapentin' })] }, {}, []],
  ])('%s', (_, of, more, expected) => expect(shown(of, more)).toStrictEqual(expected));

  test('left out where the kidneys ask for less, in whatever order the rows stand', () => {
    const of = { ...ours, renalRows: ours.renalRows.toReversed() };
    const { calendars: left } = makePlan(decide(chart([RECEIVED, PAIN, finding('duloxetine-failed'), lab('crcl', 45)]), of), of);
    expect(left!.map(({ drug }) => drug)).toEqual([]);
  });
});

const stepRow = (more: Partial<StepRow> = {}): StepRow => ({ track: 'pain', step: 2, title: 'T', options: ['duloxetine'], honestNotes: ['One.', 'Two.'], statements: [], ...more });
const intervention = (more: Partial<Intervention> = {}): Intervention => ({ ...SOURCED, id: 'i', label: 'I', tracks: ['pain'], kind: 'adjunct', note: 'note', statements: [], ...more });

const notes = (of: Partial<Assessment>, more: Partial<Guideline>) => plan({ tracks: [track()], ...of }, { steps: [stepRow()], interventions: [], ...more }).honestNotes;

describe('the rest', () => {
  const COURSE = [ours.honestWords.course, ours.honestWords.responseTime];

  test.each<[string, () => readonly string[], readonly string[]]>([
    ['of the step', () => notes({}, {}), ['One.', 'Two.', ...COURSE]],
    ['of function', () => notes({ tracks: [track({ track: 'function', step: 1 })] }, { steps: [stepRow({ track: 'function', step: 1 })] }), ['One.', 'Two.', ...COURSE]],
    ['of necrosis: none about nerves', () => notes({ tracks: [track({ track: 'necrosis', step: 1 })] }, { steps: [stepRow({ track: 'necrosis', step: 1 })] }), ['One.', 'Two.']],
    ['of another step', () => notes({ tracks: [track({ step: 3 })] }, {}), []],
    ['of another track', () => notes({ tracks: [track({ track: 'cognition' })] }, {}), []],
    ['each once', () => notes({ tracks: [track(), track({ track: 'necrosis', step: 1 })] }, { steps: [stepRow(), stepRow({ track: 'necrosis', step: 1, honestNotes: ['Two.', 'Three.'] })] }), ['One.', 'Two.', 'Three.', ...COURSE]],
    ['of a drug named beside', () => notes({}, { steps: [stepRow({ alsoShow: { drug: 'pregabalin', because: 'one trial.' } })] }), ['One.', 'Two.', 'Pregabalin: one trial.', ...COURSE]],
    ['of what is not supported', () => notes({}, { interventions: [intervention({ kind: 'not-supported' }), intervention({ kind: 'not-supported', tracks: ['necrosis'], label: 'N' }), intervention({ label: 'A' })] }), ['One.', 'Two.', ...COURSE, 'I: note']],
  ])('honest notes %s', (_, written, expected) => expect(written()).toEqual(expected));

  test('statements of the open steps and their options, in the order of the article', () => {
    const statements = ['S9', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6'].map((id) => ({ ...SOURCED, id, text: id, area: 'step', ...(id === 'S2' && { caveat: 'Weak.' }) })) as unknown as Guideline['statements'];
    const steps = [stepRow({ statements: ['S2', 'S1'] }), stepRow({ step: 3, statements: ['S3'] }), stepRow({ track: 'necrosis', step: 1, statements: ['S4'] })];
    const options = [optionRow({ step: 2, statements: ['S9'] }), optionRow({ step: 3, statements: ['S5'] }), optionRow({ track: 'necrosis', step: 2, statements: ['S6'] })];
    expect(plan({ tracks: [track()] }, { statements, steps, options }).statements).toStrictEqual([
      { text: 'S9', ...SOURCED }, { text: 'S1', ...SOURCED }, { text: 'S2', caveat: 'Weak.', ...SOURCED }]);
  });

  test('procedures and adjuncts by their ids', () => {
    const interventions = [intervention(), intervention({ id: 'j', label: 'J' }), intervention({ id: 'k', label: 'K', kind: 'procedure' })];
    expect(plan({ procedures: ['k'], adjuncts: ['j'] }, { interventions })).toMatchObject({ procedures: [{ label: 'K', note: 'note', sources: ['s'] }], adjuncts: [{ label: 'J', note: 'note', sources: ['s'] }] });
  });

  test('questions for what is missing, where one is written', () => {
    const question = { label: '', lookedFor: '', yes: '', no: '' };
    expect(plan({ missing: ['urgent', 'necrosis'] }, { questions: [{ ...question, fact: 'necrosis', question: 'N?' }, { ...question, fact: 'radiotherapy', question: 'R?' }] }).questions).toEqual([{ fact: 'necrosis', question: 'N?' }]);
  });

  test('a question says which words among what is not known ask no less', () => {
    const question = { label: '', lookedFor: '', yes: '', no: '' };
    const questions = [{ ...question, fact: 'recurrence-excluded', question: 'R?' }, { ...question, fact: 'necrosis', question: 'N?' }];
    const asked = (notKnown: readonly string[]) => plan({ missing: ['necrosis', 'recurrence-excluded'], notKnown }, { questions }).questions;
    expect(asked([gap('NE2')])).toStrictEqual([{ fact: 'necrosis', question: 'N?' }, { fact: 'recurrence-excluded', question: 'R?', gap: gap('NE2') }]);
    expect(asked([gap('NE5')])).toStrictEqual([{ fact: 'necrosis', question: 'N?' }, { fact: 'recurrence-excluded', question: 'R?' }]);
  });

  test('which procedures and adjuncts belong to a chart', () => {
    const interventions = [intervention({ id: 'step 2', step: 2 }), intervention({ id: 'step 3', step: 3 }), intervention({ id: 'any step' }), intervention({ id: 'necrosis', tracks: ['necrosis'] }), intervention({ id: 'no', kind: 'not-supported' }),
      intervention({ id: 'only with memory loss', onlyWhen: 'cognitive-impairment' }), intervention({ id: 'procedure', kind: 'procedure', step: 2 })];
    const of = (findings: readonly Finding[]) => {
      const { procedures, adjuncts } = decide(chart(findings), { ...ours, interventions });
      return [procedures, adjuncts];
    };
    expect(of([RECEIVED, PAIN, PERSISTENT])).toEqual([['procedure'], ['step 2', 'any step']]);
    expect(of([RECEIVED, PAIN, finding('duloxetine-failed'), MEMORY])).toEqual([[], ['step 3', 'any step', 'only with memory loss']]);
    expect(of([RECEIVED, NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })])).toEqual([[], []]);
    expect(of([RECEIVED])).toEqual([[], []]);
  });
});
