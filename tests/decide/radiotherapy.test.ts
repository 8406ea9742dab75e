import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { makePlan, planText } from '../../lib/decide/index.ts';
import { assess, course, finding, note, own } from './make.ts';

const onset = (iso: string, more = {}) => finding('symptom-onset', { date: own(iso), ...more });
const told = (months: number, more = {}) => finding('symptom-onset', { name: 'latency', measure: { id: 'latency', value: months, unit: 'months', written: `${months} months` }, ...more });
const ended = (iso: string, details = {}, more = {}) => course({ ended: own(iso), ...details }, more);

describe('latency', () => {
  test.each<[string, readonly Finding[], number | undefined, boolean | undefined]>([
    ['end to onset', [ended('2024-06-07'), onset('2026-01')], 19, false],
    ['to today where no onset is dated', [ended('2024-06-07')], 29, true],
    ['over years', [ended('2019-11-22'), onset('2025-09')], 69, false],
    ['end unknown', [course({ doseGy: 50 }), onset('2026-01')], undefined, undefined],
    ['the entry\'s own date stands for the end', [course({ region: 'brain' }, { date: own('2025-05-08') }), onset('2026-11-12')], 18, false],
    ['the note\'s date does not', [course({ region: 'brain' }, { date: note('2025-05-08') }), onset('2026-11-12')], undefined, undefined],
    ['the same end written twice, the exact one counts', [ended('2019'), ended('2019-11-22'), onset('2025-09')], 69, false],
    ['the last course that ended before the onset', [ended('2015-01-01'), ended('2025-01-01'), onset('2019-01-01')], 48, false],
    ['the first onset after radiotherapy', [ended('2025-01-01'), onset('2020-01-01'), onset('2026-01-01'), onset('2026-06-01')], 12, false],
    ['the onset before every course', [ended('2025-01-01'), onset('2020-01-01')], -60, false],
    ['of one month', [ended('2026-09'), onset('2026-09')], 0, false],
    ['in the month of the end, not before it', [ended('2026-09-28'), onset('2026-09')], 0, false],
    ['in the year of the end, not before it', [ended('2025'), onset('2025-03')], 0, false],
    ['in the year of the end, later', [ended('2025'), onset('2025-12')], 5, false],
    ['in the month before the end', [ended('2026-09-01'), onset('2026-08')], -1, false],
    ['an onset denied', [ended('2024-06-07'), onset('2026-01', { assertion: 'absent' })], 29, true],
    ['told from radiotherapy, without a date', [told(36), course({ doseGy: 50 })], 36, false],
    ['told from radiotherapy, beside an end', [ended('2014'), told(36)], 36, false],
    ['told from radiotherapy and dated: the date counts', [ended('2019-11-22'), told(36), onset('2025-09')], 69, false],
    ['told from radiotherapy, denied', [ended('2024-06-07'), told(6, { assertion: 'absent' })], 29, true],
    ['told twice, the last counts', [told(36), told(48)], 48, false],
    ['a course only planned', [course({ ended: own('2027-01-01') }, { assertion: 'planned' })], undefined, undefined],
  ])('%s', (_, findings, months, toToday) => {
    const { radiotherapy } = assess(findings);
    expect([radiotherapy.latencyMonths, radiotherapy.latencyToToday]).toEqual([months, toToday]);
  });

  test.each([['2017-04', 'unknown'], ['2017-06', 'yes']] as const)('told from radiotherapy, it dates the onset for disease excluded in %s', (iso, answer) => {
    const { facts } = assess([ended('2014-05'), told(36), finding('recurrence-excluded', { date: own(iso) })]);
    expect(facts['recurrence-excluded'].answer).toBe(answer);
  });

  test('not to today when today is not known', () => {
    const { findings, seen } = assess([ended('2024-06-07')]);
    expect(assess(findings, {}, { seen, today: '' }).radiotherapy.latencyMonths).toBeUndefined();
  });
});

describe('summary', () => {
  test('gives the course told most fully, every site once, the end and the onset', () => {
    expect(assess([
      course({ site: 'left breast', region: 'breast' }),
      course({ doseGy: 10 }),
      ended('2024-06-07', { site: 'left breast', region: 'breast', doseGy: 50, fractions: 25, modality: 'IMRT' }),
      course({ region: 'axilla' }),
      onset('2026-01'),
    ]).radiotherapy).toEqual({ sites: ['left breast', 'axilla'], doseGy: 50, fractions: 25, modality: 'IMRT', ended: '2024-06-07', onset: '2026-01', latencyMonths: 19, latencyToToday: false });
  });

  test('of two courses told as fully, that with the larger dose; a modality from any', () => {
    expect(assess([course({ doseGy: 23.4, fractions: 13 }), course({ doseGy: 54, fractions: 30 }), course({ modality: 'protons' })]).radiotherapy)
      .toEqual({ sites: [], doseGy: 54, fractions: 30, modality: 'protons' });
  });

  test('never uses a dose that no course can have', () => {
    expect(assess([course({ doseGy: 200, fractions: 25, implausible: true })]).radiotherapy).toEqual({ sites: [] });
  });

  test('is empty without a course', () => expect(assess([]).radiotherapy).toEqual({ sites: [] }));
});

const said = (assessment: ReturnType<typeof assess>) => assessment.courses!.map(({ sites, doseGy, evidence }) => [sites.join(' + '), doseGy, evidence]);

describe('courses told in several places', () => {
  test.each<[string, readonly Finding[], readonly unknown[]]>([
    ['a side in full and in short', [course({ site: 'right tonsil', region: 'head-neck' }), course({ site: 'r tonsil', region: 'head-neck', doseGy: 70 })], [['right tonsil', 70, [0, 1]]]],
    ['a phrase of two sites, in the fuller wording', [ended('2020', { site: 'l breast/scv', region: 'breast' }), ended('2020-05-02', { site: 'l whole breast + supraclav', region: 'breast', doseGy: 40 })], [['left whole breast + supraclav', 40, [0, 1]]]],
    ['the side from another place', [course({ site: 'breast and axilla', region: 'breast', doseGy: 50 }), course({ site: 'l breast', region: 'breast' })], [['left breast + axilla', 50, [0, 1]]]],
    ['a diagnosis is no site', [course({ site: 'meningioma', region: 'brain', doseGy: 54 }), course({ region: 'brain' })], [['brain', 54, [0, 1]]]],
    ['a diagnosis before a site', [course({ site: 'brain mets', region: 'brain', doseGy: 30 })], [['brain', 30, [0]]]],
    ['a region gives way to a closer site', [course({ region: 'brain' }), course({ site: 'r occipital', region: 'brain', doseGy: 21 })], [['right occipital', 21, [0, 1]]]],
    ['two doses are two courses', [course({ site: 'cervix', region: 'pelvis', doseGy: 28 }), course({ site: 'pelvis', region: 'pelvis', doseGy: 45 }), course({ site: 'cervix', region: 'pelvis' })], [['cervix', 28, [0, 2]], ['pelvis', 45, [1]]]],
    ['two sides are two courses', [course({ site: 'left breast', region: 'breast' }), course({ site: 'right breast', region: 'breast' })], [['left breast', undefined, [0]], ['right breast', undefined, [1]]]],
    ['two ends are two courses', [ended('2019-02-01', { site: 'brain', region: 'brain' }), ended('2023-03-04', { site: 'brain', region: 'brain' })], [['brain', undefined, [0]], ['brain', undefined, [1]]]],
    ['a year holds a day of it', [ended('2019', { region: 'brain' }), ended('2019-03-04', { region: 'brain', doseGy: 30 })], [['brain', 30, [0, 1]]]],
    ['sites of the brain are told apart', [course({ site: 'l frontal', region: 'brain', doseGy: 20 }), course({ site: 'l parietal', region: 'brain', doseGy: 20 })], [['left frontal + left parietal', 20, [0, 1]]]],
    ['head and neck is one site', [course({ site: 'head and neck', region: 'head-neck', doseGy: 66 })], [['head and neck', 66, [0]]]],
    ['vertebrae are one site', [course({ site: 't9/10', region: 'spine', doseGy: 30 })], [['t9/10', 30, [0]]]],
    ['a dose alone is not put to a site', [course({ site: 'left breast', region: 'breast' }), course({ doseGy: 10 })], [['left breast', undefined, [0]], ['', 10, [1]]]],
    ['a bare mention is no course', [course(), course({ region: 'brain', doseGy: 30 })], [['brain', 30, [0, 1]]]],
    ['an impossible dose stands alone', [course({ region: 'brain', doseGy: 300, implausible: true }), course({ region: 'brain', doseGy: 30 })], [['brain', 300, [0]], ['brain', 30, [1]]]],
  ])('%s', (_, findings, expected) => expect(said(assess(findings))).toEqual(expected));

  test('the copied text tells several courses one by one', () => {
    const assessment = assess([course({ site: 'cervix', region: 'pelvis', doseGy: 28, fractions: 1 }), ended('2024-03', { site: 'pelvis', region: 'pelvis', doseGy: 45, fractions: 25 })]);
    expect(planText(assessment, makePlan(assessment), { size: 'short' }).text).toContain('- Radiotherapy: cervix, 28 Gy in 1 fraction; pelvis, 45 Gy in 25 fractions, ended Mar 2024; latency 32 months (to today)');
  });
});
