import { describe, expect, test } from 'vitest';
import { columns, ladder } from '../../components/blocks/ladder-view.ts';
import { optionsByStep, statusLine } from '../../components/blocks/options-view.ts';
import { sentence } from '../../components/words.ts';
import { cardResult, courseWords, rangesFor } from '../../components/blocks/radiotherapy-view.ts';
import { formatDate, formatMonths, formatTime, lastFour, listed } from '../../components/format.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import { assessment, facts, option } from './make.ts';
import { reference } from './reference.ts';

const rows = (of: Partial<Assessment>) => ladder(assessment(of), reference.ladder).map(({ words, tone }) => `${words} (${tone})`);
const open = (track: 'pain' | 'function') => ({ track, step: 1, status: 'consider', because: '', evidence: [] } as const);
const reason = (severity: 'contraindicated' | 'avoid' | 'caution' | 'monitor') => ({ rule: severity, severity, because: 'lisinopril', effect: 'effect', evidence: [] });
const line = (of: Parameters<typeof option>[2]) => { const { glyph, text } = statusLine(option('pregabalin', 3, of)); return `${glyph}: ${plain(text)}`; };
const labels = (named: readonly string[]) => rangesFor(reference.latency, named).map(({ label }) => label);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([['2024', '2024'], ['2024-06', 'Jun 2024'], ['2024-06-07', '7 Jun 2024'], ['2024-13', '2024'], ['', ''], ['last year', 'last year']])('date %s', (iso, text) => {
  expect(plain(formatDate(iso))).toBe(text);
});

test.each([[0, '0 mo'], [8, '8 mo'], [12, '1 y'], [47, '3 y 11 mo'], [47.6, '4 y']])('%d months', (months, text) => {
  expect(plain(formatMonths(months))).toBe(text);
});

test('a time that cannot be read is left out', () => {
  expect(formatTime('2026-11-23T09:14:00')).toBe('09:14');
  expect(formatTime('soon')).toBe('');
});

test('a record number shows its last four; a short one is whole', () => {
  expect([lastFour('0084417'), lastFour('417')]).toEqual(['…4417', '417']);
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});

describe('ladder', () => {
  const unknown = { answer: 'unknown', evidence: [] } as const;

  test.each<[string, Partial<Assessment>, string[]]>([
    ['nothing open', {}, ['necrosis not documented (dim)', 'pain not documented (dim)', 'pain not documented (dim)', 'necrosis not documented (dim)']],
    ['necrosis negated', { facts: facts({ necrosis: { answer: 'no', evidence: [] } }) }, ['necrosis negated (dim)', 'pain not documented (dim)', 'pain not documented (dim)', 'necrosis negated (dim)']],
    ['pain step 2 in progress', { primaryStep: 2, primaryTrack: 'pain', tracks: [{ track: 'pain', step: 2, status: 'in-progress', because: '', evidence: [] }] },
      ['necrosis not documented (dim)', 'here, in progress (act)', 'not\u00a0reached (dim)', 'necrosis not documented (dim)']],
    ['pain step 3 after duloxetine failed', { primaryStep: 3, primaryTrack: 'pain', tracks: [{ track: 'pain', step: 3, status: 'matched', because: '', evidence: [] }], facts: facts({ 'duloxetine-failed': { answer: 'yes', evidence: [] } }) },
      ['necrosis not documented (dim)', 'tried, failed (ink)', 'here (act)', 'necrosis not documented (dim)']],
    ['necrosis step 4 because dexamethasone is avoided', { primaryStep: 4, primaryTrack: 'necrosis', tracks: [{ track: 'necrosis', step: 4, status: 'matched', because: '', evidence: [] }], options: [option('dexamethasone', 1, { use: 'blocked', reasons: [{ rule: 'r', severity: 'avoid', because: 'x', effect: 'y', evidence: [] }] })] },
      ['avoid (stop)', 'pain not documented (dim)', 'pain not documented (dim)', 'here (act)']],
    ['function at step 1', { primaryStep: 1, primaryTrack: 'function', tracks: [{ track: 'function', step: 1, status: 'consider', because: '', evidence: [] }], facts: facts({ 'neuropathic-pain': { answer: 'no', evidence: [] } }) },
      ['here, consider (act)', 'pain negated (dim)', 'pain negated (dim)', 'necrosis not documented (dim)']],
    ['a closed track is not open', { tracks: [{ track: 'cognition', step: null, status: 'closed', because: '', evidence: [] }], facts: facts({ 'neuropathic-pain': unknown }) },
      ['necrosis not documented (dim)', 'pain not documented (dim)', 'pain not documented (dim)', 'necrosis not documented (dim)']],
  ])('%s', (_, of, expected) => {
    expect(rows(of)).toEqual(expected);
  });

  test('function takes the rail of pain only while pain is not open', () => {
    expect(columns(assessment({ tracks: [open('function')] }))).toEqual(['necrosis', 'function', 'cognition']);
    expect(columns(assessment({ tracks: [open('function'), open('pain')] }))).toEqual(['necrosis', 'pain', 'cognition']);
  });
});

describe('options', () => {

  test.each([
    [{ rules: { checked: 8, of: 9 } }, 'none: no rule fired · 8 of 9 rules checked'],
    [{ rules: { checked: 0, of: 9 } }, 'unseen: 0 of 9 rules checked: nothing needed was seen'],
    [{ rules: { checked: 5, of: 9 }, reasons: [reason('monitor')] }, 'aware: 1 to monitor · 5 of 9 rules checked'],
    [{ use: 'caution', rules: { checked: 5, of: 9 }, reasons: [reason('monitor'), reason('caution'), reason('caution')] }, 'care: 2 cautions · 5 of 9 rules checked'],
    [{ takenNow: [2], rules: { checked: 8, of: 9 } }, 'none: in progress · no rule fired · 8 of 9 rules checked'],
    [{ use: 'blocked', rules: { checked: 5, of: 9 }, reasons: [reason('caution'), reason('avoid')] }, 'stop: avoid: lisinopril'],
    [{ use: 'blocked', rules: { checked: 5, of: 9 }, reasons: [reason('avoid'), reason('contraindicated')] }, 'stop: contraindicated: lisinopril'],
  ] as const)('status line %#', (of, text) => {
    expect(line(of)).toBe(text);
  });

  test('no status line calls a drug safe', () => {
    expect(line({ rules: { checked: 9, of: 9 } })).not.toMatch(/safe|no interactions/i);
  });

  test('the primary step first, blocked last, and the drug that explains the step', () => {
    const of = assessment({
      primaryStep: 3, primaryTrack: 'pain',
      tracks: [{ track: 'pain', step: 3, status: 'matched', because: '', evidence: [] }, { track: 'necrosis', step: 1, status: 'matched', because: '', evidence: [] }],
      options: [option('dexamethasone', 1, { open: true }), option('duloxetine', 2, { use: 'blocked' }), option('pregabalin', 3, { open: true, use: 'blocked' }), option('gabapentin', 3, { open: true }), option('bevacizumab', 4, { use: 'blocked' })],
    });
    expect(optionsByStep(of, reference.ladder).map(({ step, options }) => [step, ...options.map(({ drug }) => drug)])).toEqual([
      [3, 'gabapentin', 'pregabalin', 'duloxetine'], [1, 'dexamethasone']]);
  });
});

describe('radiotherapy', () => {
  test('a course in words, as far as it is written', () => {
    expect(plain(courseWords({ site: 'left breast', doseGy: 50, fractions: 25, ended: { iso: '2021-03', source: 'own' } }))).toBe('Left breast, 50 Gy in 25 fractions, ended Mar 2021');
    expect(plain(courseWords({ fractions: 1, modality: 'radiosurgery', ended: { iso: '2006', source: 'own', approximate: true } }))).toBe('1 fraction, radiosurgery, ended about 2006');
    expect(plain(courseWords({ doseGy: 200, implausible: true }))).toBe('200 Gy: not a possible dose, not used');
    expect(courseWords({})).toBe('');
  });

  test.each<[Assessment['radiotherapy'], string]>([
    [{ sites: ['pelvis'], latencyMonths: 47 }, 'onset 3 y 11 mo after'], [{ sites: [], latencyMonths: 8, latencyToToday: true }, '8 mo to today'],
    [{ sites: ['pelvis'], doseGy: 45, fractions: 25 }, 'Pelvis, 45 Gy / 25'], [{ sites: [] }, 'no dose, site or date'],
  ])('closed card %#', (radiotherapy, text) => {
    expect(plain(cardResult(assessment({ radiotherapy })))).toBe(text);
  });

  test('the ranges that the plan names, in the order of the guideline; without such names none', () => {
    expect(labels(['plexus-13', 'general', 'plexus-average'])).toEqual(['Brachial plexopathy', 'Brachial plexopathy, 13 cases', 'Radiation neuropathy']);
    expect(labels([])).toEqual([]);
  });
});

describe('the line under an option', () => {
  const of = { takenNow: [0], rules: { checked: 1, of: 2 } };
  test('says a dose above the row of the kidneys, loud as a caution', () => {
    expect(statusLine(option('pregabalin', 3, of), { taken: { text: '300 mg/day as read: above the 150 mg/day of CrCl 15-30', above: true } }))
      .toEqual({ glyph: 'care', tone: 'care', text: 'in progress, 300 mg/day as read: above the 150 mg/day of CrCl 15-30 · no rule fired · 1 of 2 rules checked' });
    expect(statusLine(option('pregabalin', 3, of), { taken: { text: '75 mg/day as read', above: false } }).text).toBe('in progress · no rule fired · 1 of 2 rules checked');
    expect(statusLine(option('pregabalin', 3, { ...of, use: 'blocked', reasons: [reason('avoid')] }), { taken: { text: 'x', above: true } }).tone).toBe('stop');
  });

  test('says that it was tried before, and where its use is narrow', () => {
    const { takenNow: _, ...rest } = of;
    expect(statusLine(option('lidocaine', 3, { ...rest, triedBefore: [0] }), { qualifier: 'refractory cases, specialist setting' }))
      .toEqual({ glyph: 'aware', tone: 'note', text: 'tried before · refractory cases, specialist setting · no rule fired · 1 of 2 rules checked' });
    expect(statusLine(option('lidocaine', 3, { ...rest, triedBefore: [0], use: 'caution', reasons: [reason('caution')] })).tone).toBe('care');
  });
});

test('the rung of the patient stands out only by the options of the leading track', () => {
  const steps = [{ step: 3 as const, label: 'A; b', titles: [{ title: 'A', tracks: ['pain' as const] }, { title: 'b', tracks: ['cognition' as const] }], nodes: [{ track: 'pain' as const }, { track: 'cognition' as const }] }];
  const parts = (of: Partial<Assessment>) => ladder(assessment(of), steps)[0]!.parts.map(({ text, own }) => `${text} ${own}`);
  const track = { step: 3, status: 'matched', because: '', evidence: [] } as const;
  expect(parts({ primaryStep: 3, primaryTrack: 'pain', tracks: [{ track: 'pain', ...track }] })).toEqual(['A true', 'b false']);
  expect(parts({ primaryStep: 1, primaryTrack: 'pain' })).toEqual(['A true', 'b true']);
});

test('a word that is written in its own way stays', () => expect(['eGFR 55', 'egfr', ''].map(sentence)).toEqual(['eGFR 55', 'Egfr', '']));
