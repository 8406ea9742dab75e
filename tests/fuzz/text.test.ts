/** A small fuzz of detection and decision; `npm run fuzz` is the great one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import { brokenAssessment, brokenBy, brokenByOthers, brokenFindings, crashOf, toldOf, type FuzzDocument } from './check.ts';
import { documents } from './documents.ts';
import { smallestText } from './shrink.ts';

const SEED = 20261129;
const seen = { medicationList: true, problemList: true, allergyList: true, labs: true, notes: true };
const today = '2026-11-23';
const chart = { text: 'Radiotherapy to the left breast, 50 Gy in 25 fractions, in 2021. Left brachial plexopathy with burning pain for 8 months. Denies headache.', structure: [], answers: {}, today } satisfies FuzzDocument;

describe('documents at random', () => {
  const all = fc.sample(documents(), { numRuns: 700, seed: SEED });

  test('break no law', () => {
    const counted = { findings: 0, steps: 0 };
    const broken = all.flatMap((document, at) => {
      const one = brokenBy(document, ({ findings, step }) => {
        counted.findings += findings;
        counted.steps += Number(step);
      });
      return one ? [{ at, ...one }] : [];
    });
    expect(broken, `seed ${SEED}`).toEqual([]);
    // Laws about nothing would hold as well.
    expect(counted.findings).toBeGreaterThan(5 * all.length);
    expect(counted.steps).toBeGreaterThan(0.05 * all.length);
  });

  test('say the same after all the others', () => {
    const some = all.filter((_, at) => at % 20 === 0);
    const first = some.map(toldOf);
    expect(some.toReversed().map((document, at) => brokenByOthers(document, first.at(-1 - at)!))).toEqual(some.map(() => null));
  });

  test('are of every kind', () => {
    const share = (holds: (document: FuzzDocument) => boolean): number => all.filter(holds).length / all.length;
    expect(share(({ structure }) => structure.length > 3)).toBeGreaterThan(0.3);
    expect(share(({ text }) => !text.isWellFormed())).toBeGreaterThan(0.02);
    for (const sign of ['\u0000', '\u202e', '\u0301', '\u0130']) expect(share(({ text }) => text.includes(sign)), JSON.stringify(sign)).toBeGreaterThan(0.01);
    expect(Math.max(...all.map(({ text }) => text.length))).toBeGreaterThan(20_000);
  });
});

describe('what the fuzz must see', () => {
  const detection = detect(chart, { today });
  const [first, second] = detection.findings;
  const withFirst = (more: object) => brokenFindings(chart.text, { ...detection, findings: [{ ...first!, ...more }, ...detection.findings.slice(1)] })?.law;

  test.each<[string, object]>([
    ['inside the text', { start: -1 }], ['inside the text', { end: 10_000 }], ['offsets quote the text', { start: first!.start + 1 }],
    ['no finding without text', { end: first!.start, quote: '' }], ['cues quote the text', { cue: { text: 'no', start: 0, end: 2 } }], ['repeats an earlier finding', { repeats: 0 }],
  ])('%s', (law, more) => { expect(withFirst(more)).toBe(law); });

  test('findings out of order', () => {
    expect(brokenFindings(chart.text, { ...detection, findings: [second!, first!] })?.law).toBe('findings in order');
  });

  test('a step that no radiotherapy carries, and an answer that is passed over', () => {
    const assessment = decide({ findings: detection.findings, seen, answers: {}, today });
    expect(assessment.primaryStep).not.toBeNull();
    expect(brokenAssessment(assessment, {})).toBeNull();
    const { facts } = assessment;
    const denied = detection.findings.map((finding) => ({ ...finding, assertion: 'absent' as const }));
    expect(brokenAssessment({ ...assessment, findings: denied }, {})?.law).toBe('no step without radiotherapy');
    expect(brokenAssessment({ ...assessment, facts: { ...facts, radiotherapy: { answer: 'unknown', evidence: [] } } }, {})?.law).toBe('no step without radiotherapy');
    expect(brokenAssessment({ ...assessment, facts: { ...facts, radiotherapy: { answer: 'yes', evidence: [], answered: true } } }, { radiotherapy: 'yes' })).toBeNull();
    expect(brokenAssessment({ ...assessment, outcome: 'no-neuropathy' }, {})?.law).toBe('a step only where matched');
    expect(brokenAssessment(assessment, { neuropathy: 'no' })?.law).toBe('answers stand');
    expect(brokenAssessment({ ...assessment, findings: [] }, {})).not.toBeNull();
  });

  test('an error thrown, with its place', () => {
    expect(crashOf(() => { throw new RangeError('too far'); })).toMatchObject({ law: 'crash', says: expect.stringMatching(/^too far at .*text\.test\.ts/) });
  });
});

test('what fails is made as small as it will get, with its structure', async () => {
  const text = `${'as before '.repeat(40)}numbness\u0000 of the hand${' and so on'.repeat(40)}`;
  const structure = [{ kind: 'item', start: 0, end: text.length }, { kind: 'struck', start: 400, end: 409 }] as const;
  const small = await smallestText({ text, structure, answers: {} }, (one) => one.text.includes('\u0000') && one.structure.some(({ kind }) => kind === 'struck'));
  expect(small).toEqual({ text: '\u0000', structure: [{ kind: 'struck', start: 0, end: 1 }], answers: {} });
});

const folder = join(import.meta.dirname, 'cases/text');
const cases = existsSync(folder) ? readdirSync(folder) : [];
if (cases.length > 0) {
  test.each(cases)('once broken: %s', (name) => {
    expect(brokenBy(JSON.parse(readFileSync(join(folder, name), 'utf8')) as FuzzDocument)).toBeNull();
  });
}
