import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { Answers, FactName } from '../../lib/decide/types.ts';
import { assess, course, drug, finding, MEMORY, NECROSIS, NUMB, PAIN, PERSISTENT, RECEIVED, score } from './make.ts';

const change = (findings: readonly Finding[], fact: FactName, to: 'yes' | 'no', answers: Answers = {}) =>
  assess(findings, answers).changes!.find((one) => one.fact === fact && one.to === to);

describe('what would change', () => {
  test.each<[string, readonly Finding[], FactName, 'yes' | 'no', object | undefined]>([
    ['duloxetine failed', [RECEIVED, PAIN, PERSISTENT, drug('duloxetine')], 'duloxetine-failed', 'yes', { outcome: 'matched', primaryStep: 3, primaryTrack: 'pain', primaryStatus: 'matched' }],
    ['the steroid failed', [RECEIVED, NECROSIS, drug('dexamethasone')], 'steroid-failed', 'yes', { primaryStep: 4, primaryTrack: 'necrosis' }],
    ['the pain is new', [RECEIVED, PAIN], 'pain-persistent', 'no', { primaryStep: 1, primaryStatus: 'consider' }],
    ['the pain is old', [RECEIVED, PAIN], 'pain-persistent', 'yes', { primaryStep: 2, primaryStatus: 'matched' }],
    ['the brain was irradiated', [course(), MEMORY], 'brain-radiotherapy', 'yes', { primaryStatus: 'matched' }],
    ['it was not', [course(), MEMORY], 'brain-radiotherapy', 'no', { primaryStep: null, primaryTrack: null, primaryStatus: null }],
    ['radiotherapy was given', [PAIN], 'radiotherapy', 'yes', { outcome: 'matched', primaryStep: 2 }],
    ['it was not given', [RECEIVED, PAIN], 'radiotherapy', 'no', { from: 'yes', outcome: 'no-radiotherapy', primaryStep: null }],
    ['a red flag', [RECEIVED, PAIN], 'urgent', 'yes', { outcome: 'urgent', primaryStep: null }],
    ['necrosis', [RECEIVED, PAIN], 'necrosis', 'yes', { primaryStep: 1, primaryTrack: 'necrosis' }],
    ['recurrence', [RECEIVED, PAIN], 'recurrence-excluded', 'no', { recurrence: 'flag', primaryStep: 2 }],
    ['recurrence excluded', [RECEIVED, PAIN], 'recurrence-excluded', 'yes', { recurrence: 'done' }],
    ['no neuropathic pain', [RECEIVED, PAIN, NUMB], 'neuropathic-pain', 'no', { primaryStep: 1, primaryTrack: 'function' }],
    ['severe pain is neuropathic', [RECEIVED, NUMB, score('nrs', 8)], 'neuropathic-pain', 'yes', { recurrence: 'flag', primaryStep: 2 }],
    ['severe pain is not neuropathic', [RECEIVED, PAIN, score('nrs', 8)], 'neuropathic-pain', 'no', { recurrence: 'not-seen' }],
    ['nothing: recurrence, where no radiotherapy was read', [PAIN, NUMB], 'recurrence-excluded', 'yes', undefined],
    ['nothing: recurrence suspected, where no neuropathy was read', [RECEIVED], 'recurrence-excluded', 'no', undefined],
    ['nothing: a track that would be closed, as the brain was not irradiated', [RECEIVED, PAIN, PERSISTENT], 'cognitive-impairment', 'yes', undefined],
    ['nothing: a steroid was tried', [RECEIVED, PAIN], 'steroid-tried', 'yes', undefined],
    ['nothing: persistent already', [RECEIVED, PAIN, PERSISTENT], 'duloxetine-tried', 'yes', undefined],
  ])('if %s', (_, findings, fact, to, result) => {
    const found = change(findings, fact, to);
    if (result === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(result);
  });

  test.each<[string, readonly Finding[], FactName, 'yes' | 'no', object | undefined]>([
    ['a track is there, closed, and with it an outcome', [RECEIVED], 'cognitive-impairment', 'yes', [{ track: 'cognition', becomes: 'other', step: null, status: 'closed' }]],
    ['a track opens with a step', [course({ region: 'brain' }), PAIN, PERSISTENT], 'cognitive-impairment', 'yes', [{ track: 'cognition', becomes: 'open', step: 3, status: 'matched' }]],
    ['one closes and another opens', [RECEIVED, PAIN, NUMB], 'neuropathic-pain', 'no', [{ track: 'pain', becomes: 'closed', step: null, status: null }, { track: 'function', becomes: 'open', step: 1, status: 'consider' }]],
    ['one moves', [RECEIVED, PAIN], 'pain-persistent', 'yes', [{ track: 'pain', becomes: 'other', step: 2, status: 'matched' }]],
    ['one is closed', [course({ region: 'brain' }), MEMORY], 'brain-radiotherapy', 'no', [{ track: 'cognition', becomes: 'closed', step: null, status: 'closed' }]],
    ['none moves', [RECEIVED, PAIN], 'recurrence-excluded', 'yes', undefined],
  ])('%s', (_, findings, fact, to, moved) => expect(change(findings, fact, to)!.tracks).toEqual(moved));

  test('what followed from an answer goes with it', () => {
    expect(change([course({ region: 'pelvis' }), MEMORY], 'neuropathic-pain', 'no', { 'neuropathic-pain': 'yes' })).toMatchObject({ primaryStep: null, primaryTrack: null });
  });

  test('equals what the answer then makes', () => {
    const findings = [RECEIVED, PAIN, NECROSIS, MEMORY, drug('dexamethasone')];
    for (const { fact, to, outcome, primaryStep, primaryTrack, recurrence } of assess(findings).changes!) {
      const then = assess(findings, { [fact]: to });
      expect([fact, to, then.outcome, then.primaryStep, then.primaryTrack]).toEqual([fact, to, outcome, primaryStep, primaryTrack]);
      if (recurrence) expect(then.gates[3]!.state).toBe(recurrence);
    }
  });
});

describe('missing', () => {
  test('the facts whose answer would change the result, those mentioned first', () => {
    expect(assess([RECEIVED, PAIN]).missing).toContain('pain-persistent');
    expect(assess([RECEIVED, PAIN]).missing).not.toContain('steroid-tried');
    expect(assess([RECEIVED, PAIN]).missing).not.toContain('radiotherapy');
    expect(assess([RECEIVED, NUMB, finding('necrosis', { assertion: 'possible' })]).missing[0]).toBe('necrosis');
    expect(assess([RECEIVED, NUMB, finding('recurrence-excluded', { assertion: 'possible' })]).missing[0]).toBe('recurrence-excluded');
  });

  test('recurrence is asked about beside a step alone', () => {
    expect(assess([RECEIVED, PAIN]).missing).toContain('recurrence-excluded');
    for (const findings of [[PAIN], [RECEIVED], [course({}, { assertion: 'planned' }), PAIN]]) {
      const { outcome, missing } = assess(findings);
      expect(outcome).not.toBe('matched');
      expect(missing).not.toContain('recurrence-excluded');
    }
  });

  test('an answer that ends the step tells of no gate beside it', () => {
    const ends = change([RECEIVED, PAIN, score('nrs', 8)], 'radiotherapy', 'no')!;
    expect(ends).toMatchObject({ outcome: 'no-radiotherapy' });
    expect(ends).not.toHaveProperty('recurrence');
  });

  test('greater changes come first', () => {
    const { missing } = assess([RECEIVED, PAIN]);
    expect(missing.indexOf('urgent')).toBeLessThan(missing.indexOf('pain-persistent'));
    expect(missing.indexOf('necrosis')).toBeLessThan(missing.indexOf('recurrence-excluded'));
    expect(missing.indexOf('pain-persistent')).toBeGreaterThan(-1);
    const ofBrain = assess([course({ region: 'brain' }), PAIN]).missing;
    expect(ofBrain.indexOf('recurrence-excluded')).toBeGreaterThan(-1);
    expect(ofBrain.indexOf('recurrence-excluded')).toBeLessThan(ofBrain.indexOf('cognitive-impairment'));
    expect(missing).not.toContain('cognitive-impairment');
  });

  test('what the clinician left open is not asked again', () => {
    expect(assess([RECEIVED, PAIN], { 'pain-persistent': 'unknown' }).missing).not.toContain('pain-persistent');
  });

  test('each once', () => {
    const { missing } = assess([RECEIVED, PAIN]);
    expect(new Set(missing).size).toBe(missing.length);
  });
});
