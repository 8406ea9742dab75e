import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { assess, course, finding, note, own } from './make.ts';

const onset = (iso: string, more = {}) => finding('symptom-onset', { date: own(iso), ...more });
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
    ['an onset denied', [ended('2024-06-07'), onset('2026-01', { assertion: 'absent' })], 29, true],
    ['a course only planned', [course({ ended: own('2027-01-01') }, { assertion: 'planned' })], undefined, undefined],
  ])('%s', (_, findings, months, toToday) => {
    const { radiotherapy } = assess(findings);
    expect([radiotherapy.latencyMonths, radiotherapy.latencyToToday]).toEqual([months, toToday]);
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
