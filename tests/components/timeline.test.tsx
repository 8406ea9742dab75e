// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { spanOf, timelineOf } from '../../components/blocks/timeline-view.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import type { Medication } from '../../lib/detect/types.ts';
import { assessment, facts, finding, option, placed, ready } from './make.ts';
import { reference } from './reference.ts';
import { accessible, open, show } from './render.tsx';
import { painBlocked } from './states.ts';

const day = (iso: string) => ({ iso, source: 'own' }) as const;
const taken = (drug: string, more: Partial<Medication>): Medication => ({ drug, status: 'active', systemic: 'yes', from: 'list', ...more });
const findings = placed([
  finding('radiotherapy', 'RT to the left breast, 50 Gy in 25 fractions, completed March 2021', { course: { site: 'left breast', region: 'breast', doseGy: 50, fractions: 25, ended: day('2021-03') } }),
  finding('medication', 'duloxetine 60 mg', { medication: taken('duloxetine', { started: day('2025-03-01'), stopped: day('2025-06-01'), status: 'inactive' }) }),
  finding('medication', 'pregabalin', { medication: taken('pregabalin', { started: day('2026-01') }) }),
  finding('medication', 'amlodipine', { medication: taken('amlodipine', {}) }),
]);
const told: Partial<Assessment> = {
  primaryStep: 3, primaryTrack: 'pain', tracks: [{ track: 'pain', step: 3, status: 'matched', because: '', evidence: [] }],
  facts: facts({ radiotherapy: { answer: 'yes', evidence: [0] }, 'duloxetine-failed': { answer: 'yes', evidence: [] } }),
  radiotherapy: { sites: ['left breast'], ended: '2021-03', onset: '2025-02', latencyMonths: 47 },
  courses: [{ sites: ['left breast'], doseGy: 50, fractions: 25, ended: day('2021-03'), evidence: [0] }],
  options: [option('duloxetine', 2), option('pregabalin', 3, { open: true })],
  medications: [
    { drug: 'duloxetine', status: 'inactive', systemic: 'yes', evidence: [1] }, { drug: 'pregabalin', status: 'active', systemic: 'yes', evidence: [2] }, { drug: 'amlodipine', status: 'active', systemic: 'yes', evidence: [3] },
  ],
};
const view = (of: Partial<Assessment> = {}, seen = findings) => timelineOf(assessment({ ...told, ...of }), { ranges: ['plexus-average', 'plexus-13', 'general'] }, seen, reference);
const lines = (of?: Partial<Assessment>) => view(of).rows.map(({ kind, label, words }) => `${kind}: ${label}: ${words}`.replaceAll('\u00a0', ' '));
const month = (year: number, of: number) => year * 12 + of - 1;

describe('what stands on the time axis', () => {
  test('courses, the article’s window, reported ranges of the region, symptoms with latency, drugs of the steps with what became of them', () => {
    expect(lines()).toEqual([
      'course: Left breast, 50 Gy in 25 fractions: ended Mar 2021', 'window: Article window: 3 mo to 3 y after radiotherapy',
      'range: Brachial plexopathy: average 7.5 months to 6 years; decades possible', 'range: Brachial plexopathy, 13 cases: 1 month to 15 years', 'range: Radiation neuropathy: usually several years',
      'symptoms: Symptoms: since Feb 2025, onset 3 y 11 mo after', 'drug: Duloxetine: 1 Mar 2025 to 1 Jun 2025, failed', 'drug: Pregabalin: taken now, since Jan 2026',
    ]);
  });

  test('bars: a month is a month long, the window counts from the middle of it, symptoms and a drug that is taken run to today', () => {
    const { rows, axis } = view();
    const bar = (label: string) => rows.find((row) => row.label === label)?.bar;
    expect(bar('Left breast, 50\u00a0Gy in 25\u00a0fractions')).toEqual({ from: month(2021, 3), to: month(2021, 4) });
    expect(bar('Article window')).toEqual({ from: month(2021, 3) + 3.5, to: month(2021, 3) + 36.5 });
    expect(bar('Symptoms')).toEqual({ from: month(2025, 2), to: axis!.today });
    expect(bar('Pregabalin')).toEqual({ from: month(2026, 1), to: axis!.today });
    expect(bar('Duloxetine')).toEqual({ from: month(2025, 3), to: month(2025, 6) });
    expect(bar('Radiation neuropathy')).toBeUndefined();
  });

  test.each([[{}, [2022, 2024, 2026]], [{ radiotherapy: { sites: [], ended: '1996' }, courses: [{ sites: [], ended: day('1996'), evidence: [0] }] }, [2000, 2010, 2020]]])('at most five named years %#', (of, years) => {
    expect(view(of).axis!.ticks.map(({ year }) => year)).toEqual(years);
  });

  test('nothing dated: no axis, and each row says so', () => {
    const bare = timelineOf(assessment({ ...told, radiotherapy: { sites: [] }, courses: [{ sites: ['pelvis'], evidence: [0] }], medications: [] }), {}, [], reference);
    expect(bare.axis).toBeUndefined();
    expect(bare.rows[0]).toEqual({ kind: 'course', label: 'Pelvis', words: 'no date read' });
  });

  test('an impossible dose is no course on the axis; without an onset the time runs to today', () => {
    const of = { courses: [{ sites: [], doseGy: 200, implausible: true, evidence: [0] }], radiotherapy: { sites: [], ended: '2021-03', latencyMonths: 68, latencyToToday: true } };
    expect(lines(of).filter((line) => line.startsWith('course'))).toEqual([]);
    expect(lines(of)).toContain('symptoms: Symptoms: 5 y 8 mo from the end to today; the onset has no date');
  });

  test('a drug that is past, with one date or none', () => {
    const past = placed([finding('medication', 'duloxetine', { medication: taken('duloxetine', { status: 'inactive', stopped: day('2025') }) })]);
    const medications = [{ drug: 'duloxetine', status: 'inactive', systemic: 'yes', evidence: [0] }] as const;
    const drug = (seen: typeof past) => view({ medications }, seen).rows.at(-1);
    expect(drug(past)).toMatchObject({ words: 'stopped 2025, failed', bar: spanOf('2025') });
    expect(drug([])).toEqual({ kind: 'drug', label: 'Duloxetine', words: 'past, no date read, failed' });
  });
});

describe('in the panel', () => {
  test('the picture says what it is; the table holds every row with its sources', async () => {
    show(ready(assessment(told), { ...painBlocked.plan!, ranges: ['plexus-average', 'plexus-13', 'general'] }, findings));
    const section = open('Radiotherapy and course');
    expect(section.getByRole('img', { name: /^Time line of radiotherapy.*: 7.lines; the table follows\.$/ })).toBeTruthy();
    const table = within(section.getByRole('table', { hidden: true }));
    expect(table.getAllByRole('rowheader', { hidden: true }).map(({ textContent }) => textContent!.replaceAll('\u00a0', ' '))).toEqual([
      'Left breast, 50 Gy in 25 fractions', 'Article window', 'Brachial plexopathy', 'Brachial plexopathy, 13 cases', 'Radiation neuropathy', 'Symptoms', 'Duloxetine', 'Pregabalin']);
    expect(table.getByText('Medscape 316497')).toBeTruthy();
    await accessible();
  });

  test('nothing dated: the table alone', async () => {
    show(ready(assessment({ ...told, radiotherapy: { sites: ['pelvis'] }, courses: [{ sites: ['pelvis'], evidence: [0] }], medications: [], cautions: [] }), painBlocked.plan!, findings));
    expect(open('Radiotherapy and course').queryByRole('img')).toBeNull();
    expect(screen.getByText('As a table')).toBeTruthy();
    await accessible();
  });
});
