/** Which end of radiotherapy and which onset count where several are written, and what a course without details says. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { openChart } from '../../lib/decide/chart.ts';
import { dateSpan } from '../../lib/decide/dates.ts';
import { readRadiotherapy } from '../../lib/decide/radiotherapy.ts';
import { chart, course, finding, own } from './make.ts';

const read = (findings: readonly Finding[], today?: string) => readRadiotherapy(openChart({ ...chart(findings), today: today ?? '' }));
const ended = (iso: string, details = {}) => course({ ended: own(iso), ...details });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });
const BARE = finding('radiotherapy');

test.each<[string, string, string | undefined, readonly Finding[]]>([
  ['the last of three', '2020-01-01', undefined, [ended('2018-01-01'), ended('2020-01-01'), ended('2015-01-01')]],
  ['a year beside a day of an earlier year', '2024', undefined, [ended('2020-06-10'), ended('2024')]],
  ['a year beside a day of a later year, before the onset', '2020', '2022-01', [ended('2020'), ended('2024-06-10'), onset('2022-01')]],
  ['the first day of the year beside the year', '2024-01-01', undefined, [ended('2024'), ended('2024-01-01')]],
  ['the last day of the year beside the year, whatever the onset', '2024-12-31', '2024-06', [ended('2024'), ended('2024-12-31'), onset('2024-06')]],
  ['on the day of the onset', '2026-09-10', '2026-09-10', [ended('2026-09-10'), ended('2020-01-01'), onset('2026-09-10')]],
  ['the onset after one course, before another', '2015-01-01', '2019-01-01', [ended('2015-01-01'), ended('2025-01-01'), onset('2010-01-01'), onset('2019-01-01')]],
  ['an onset on the day of the end, and one long before', '2025-06-10', '2025-06-10', [ended('2025-06-10'), onset('2020-01-01'), onset('2025-06-10')]],
  ['of two onsets after it the first, read last', '2025-01-01', '2026-01', [ended('2025-01-01'), onset('2026-06'), onset('2026-01')]],
])('%s', (_, end, began, findings) => {
  const { summary } = read(findings, '2026-11-23');
  expect([summary.ended, summary.onset]).toEqual([end, began]);
});

test.each<[string, string | undefined, readonly Finding[], object | undefined]>([
  ['to a today on the day of the end', '2026-11-23', [ended('2026-11-23')], { months: 0, toToday: true }],
  ['none to a today before the end', '2026-11-22', [ended('2026-11-23')], undefined],
  ['to an onset, though today stands before the end', '2026-11-22', [ended('2026-11-23'), onset('2027-02-23')], { months: 3, toToday: false }],
  ['never below zero where the onset is the first day of the month of the end', '2026-11-23', [ended('2024-06'), onset('2024-06-01')], { months: 0 }],
  ['below zero where the onset is known to come first', '2026-11-23', [ended('2024-06'), onset('2024-04-15')], { months: -2 }],
  ['as told, at its place', '2026-11-23', [ended('2024-06-10'), finding('symptom-onset', { name: 'latency', measure: { id: 'months', value: 36, unit: 'months', written: '3 years' } })], { months: 36, toToday: false, evidence: [1] }],
  ['a time told without a number is none', '2026-06-10', [ended('2024-06-10'), finding('symptom-onset', { name: 'latency' })], { months: 24, toToday: true, evidence: [0] }],
])('latency %s', (_, today, findings, expected) => {
  const { latency } = read(findings, today);
  if (expected === undefined) expect(latency).toBeUndefined();
  else expect(latency && { ...latency, months: Math.round(latency.months * 10) / 10 }).toMatchObject(expected);
});

test('without today the last end counts', () => expect(read([ended('2015-01-01'), ended('2020-01-01')]).summary.ended).toBe('2020-01-01'));
test('since the last end, read first', () => expect(read([ended('2026-05-10'), ended('2024-06-10')], '2026-11-10').sinceEnd).toMatchObject({ months: 6, evidence: [0] }));
test('without today no time since the end', () => expect(read([ended('2024-06-10')]).sinceEnd).toBeUndefined());
test('the latest onset is the last by date', () => expect(read([onset('2026-06'), onset('2026-01')]).latestOnset!.span.first).toBe(dateSpan(own('2026-06'))!.first));

describe('a course without details', () => {
  test('says only that it was received', () => {
    const { summary, latency, brain, evidence, regions } = read([BARE], '2026-11-23');
    expect(summary).toStrictEqual({ sites: [] });
    expect([latency, brain, evidence, [...regions]]).toEqual([undefined, [], [0], []]);
  });

  test('beside one with details changes nothing', () => {
    const details = { region: 'breast', doseGy: 50, modality: 'IMRT' };
    const { summary, brain, regions } = read([BARE, ended('2024-06-10', details), BARE], '2026-11-10');
    expect(summary).toStrictEqual({ sites: ['breast'], doseGy: 50, modality: 'IMRT', ended: '2024-06-10', latencyMonths: 29, latencyToToday: true });
    expect([brain, [...regions]]).toEqual([[{ index: 1, says: 'no' }], ['breast']]);
  });

  test('its own date is its end', () => expect(read([finding('radiotherapy', { date: own('2024-06-10') })], '2026-11-10').summary).toMatchObject({ ended: '2024-06-10', latencyMonths: 29 }));
});

test('a dose that no course can have gives way to one that can be', () => {
  expect(read([course({ doseGy: 200, implausible: true }), course({ doseGy: 50 })]).summary).toStrictEqual({ sites: [], doseGy: 50 });
});

const says = (...findings: readonly Finding[]) => read(findings).brain.map(({ index, says: one }) => [index, one]);

describe('a course without a site', () => {
  test('of the day of one with a site', () => expect(says(ended('2024-06-10', { region: 'breast' }), ended('2024-06-10'))).toEqual([[0, 'no']]));
  test('of the time of one of two with a site', () => expect(says(ended('2020', { region: 'breast' }), ended('2024', { region: 'pelvis' }), ended('2024-06'))).toEqual([[0, 'no'], [1, 'no']]));
  test('of another time than both', () => expect(says(ended('2020', { region: 'breast' }), ended('2024', { region: 'pelvis' }), ended('2022'))).toEqual([[2, 'possible']]));
});
