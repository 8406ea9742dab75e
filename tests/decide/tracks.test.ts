import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { Outcome } from '../../lib/decide/types.ts';
import { assess, course, drug, finding, MEMORY, NECROSIS, NUMB, OEDEMA, own, PAIN, PERSISTENT, problem, RECEIVED, tracks } from './make.ts';

const FUNGUS = problem('systemic-fungal-infection');
const FAILED = finding('steroid-failed');
const ASYMPTOMATIC = finding('necrosis-symptomatic', { assertion: 'absent' });
const BRAIN = course({ region: 'brain' });
const NEW = finding('pain-persistent', { assertion: 'absent' });
const TAMOXIFEN = drug('tamoxifen');
const DULOXETINE = drug('duloxetine');
const PAST_DULOXETINE = drug('duloxetine', { status: 'inactive' });
const DULOXETINE_FAILED = finding('duloxetine-failed');
const DEX = drug('dexamethasone');
const UNSAID_SITE = course({ doseGy: 50 });

describe('outcome', () => {
  const planned = course({}, { assertion: 'planned' });
  const optic = finding('optic-neuropathy');
  const cord = finding('myelopathy');
  const urgent = finding('red-flag', { name: 'cauda-equina' });

  test.each<[Outcome, string, readonly Finding[]]>([
    ['urgent', 'red flag after radiotherapy', [RECEIVED, urgent, PAIN, NECROSIS]],
    ['no-radiotherapy', 'red flag without radiotherapy', [urgent]],
    ['specialist', 'optic neuropathy', [RECEIVED, optic]],
    ['specialist', 'myelopathy', [RECEIVED, cord]],
    ['specialist', 'myelopathy with numb legs', [RECEIVED, cord, NUMB]],
    ['specialist', 'myelopathy with burning legs', [RECEIVED, cord, PAIN]],
    ['specialist', 'myelopathy with swelling of the cord', [course({ region: 'spine' }), cord, OEDEMA]],
    ['matched', 'myelopathy and a plexopathy', [RECEIVED, cord, finding('neuropathy', { name: 'plexopathy' })]],
    ['matched', 'optic neuropathy and numb fingers', [RECEIVED, optic, NUMB]],
    ['matched', 'optic neuropathy and memory loss', [RECEIVED, optic, MEMORY]],
    ['matched', 'optic neuropathy and necrosis', [BRAIN, optic, NECROSIS]],
    ['matched', 'optic neuropathy and oedema of an irradiated brain', [BRAIN, optic, OEDEMA]],
    ['no-radiotherapy', 'optic neuropathy without radiotherapy', [optic]],
    ['no-neuropathy', 'optic neuropathy denied', [RECEIVED, finding('optic-neuropathy', { assertion: 'absent' })]],
    ['radiotherapy-planned', 'planned', [planned, PAIN]],
    ['radiotherapy-planned', 'offered, and none before', [planned, course({}, { assertion: 'absent' })]],
    ['matched', 'received, and more planned', [RECEIVED, planned, PAIN]],
    ['no-radiotherapy', 'planned, and perhaps given before', [planned, course({}, { assertion: 'possible' })]],
    ['no-radiotherapy', 'silence', [PAIN]],
    ['no-radiotherapy', 'denied', [course({}, { assertion: 'absent' }), PAIN]],
    ['no-neuropathy', 'nothing else', [RECEIVED]],
    ['no-neuropathy', 'only possible', [RECEIVED, finding('necrosis', { assertion: 'possible' })]],
    ['no-neuropathy', 'all denied', [RECEIVED, finding('neuropathy', { name: 'sensory', assertion: 'absent' }), finding('necrosis', { assertion: 'absent' })]],
    ['matched', 'neuropathy', [RECEIVED, NUMB]],
    ['matched', 'necrosis', [RECEIVED, NECROSIS]],
    ['matched', 'inflammation', [RECEIVED, OEDEMA]],
    ['matched', 'cognition', [RECEIVED, MEMORY]],
  ])('%s: %s', (outcome, _, findings) => expect(assess(findings).outcome).toBe(outcome));

  test('what the clinician answers is not put down to a myelopathy', () => {
    expect(assess([RECEIVED, cord], { neuropathy: 'yes' }).outcome).toBe('matched');
    expect(assess([RECEIVED, cord], { 'neuropathic-pain': 'yes' }).outcome).toBe('matched');
    expect(assess([course({ region: 'spine' }), cord], { inflammation: 'yes' }).outcome).toBe('matched');
  });

  test('an answer makes or unmakes it', () => {
    expect(assess([PAIN], { radiotherapy: 'yes' }).outcome).toBe('matched');
    expect(assess([RECEIVED, PAIN], { radiotherapy: 'no' }).outcome).toBe('no-radiotherapy');
    expect(assess([RECEIVED, planned, PAIN], { radiotherapy: 'no' }).outcome).toBe('no-radiotherapy');
    expect(assess([RECEIVED, PAIN], { urgent: 'yes' }).outcome).toBe('urgent');
    expect(assess([RECEIVED, urgent, PAIN], { urgent: 'no' }).outcome).toBe('matched');
  });

  test('without a match no step, no track, no open option', () => {
    for (const findings of [[], [RECEIVED], [RECEIVED, urgent, PAIN], [RECEIVED, optic], [planned, PAIN]]) {
      const { primaryStep, primaryTrack, tracks: none, options, rules, procedures, adjuncts } = assess(findings);
      expect([primaryStep, primaryTrack, none, options.some(({ open }) => open), rules.of, procedures, adjuncts]).toEqual([null, null, [], false, 0, [], []]);
    }
  });
});

describe('tracks', () => {
  test.each<[string, string, readonly Finding[]]>([
    // necrosis
    ['necrosis 4 matched', 'steroid failed', [NECROSIS, FAILED]],
    ['necrosis 4 matched', 'steroid failed, still taken', [NECROSIS, FAILED, DEX]],
    ['necrosis 4 matched', 'steroid failed, without symptoms', [NECROSIS, FAILED, ASYMPTOMATIC]],
    ['necrosis 4 matched', 'dexamethasone blocked', [NECROSIS, FUNGUS]],
    ['necrosis null observe', 'dexamethasone blocked, without symptoms', [NECROSIS, FUNGUS, ASYMPTOMATIC]],
    ['necrosis null refer', 'inflammation, steroid failed', [OEDEMA, FAILED]],
    ['necrosis null refer', 'inflammation, dexamethasone blocked', [OEDEMA, FUNGUS]],
    ['necrosis null refer', 'inflammation, steroid failed while taken', [OEDEMA, FAILED, DEX]],
    ['necrosis 4 matched', 'necrosis and inflammation, steroid failed', [NECROSIS, OEDEMA, FAILED]],
    ['necrosis null refer', 'inflammation and possible necrosis, steroid failed', [OEDEMA, FAILED, finding('necrosis', { assertion: 'possible' })]],
    ['necrosis 1 in-progress', 'necrosis, steroid taken', [NECROSIS, DEX]],
    ['necrosis 1 in-progress', 'inflammation, steroid taken', [OEDEMA, DEX]],
    ['necrosis 1 in-progress', 'steroid taken, without symptoms', [NECROSIS, DEX, ASYMPTOMATIC]],
    ['necrosis null observe', 'without symptoms', [NECROSIS, ASYMPTOMATIC]],
    ['necrosis null observe', 'inflammation without symptoms', [OEDEMA, ASYMPTOMATIC]],
    ['necrosis 1 matched', 'necrosis', [NECROSIS]],
    ['necrosis 1 matched', 'inflammation', [OEDEMA]],
    ['necrosis 1 matched', 'steroid taken once', [NECROSIS, drug('dexamethasone', { status: 'inactive' })]],
    ['necrosis 1 matched', 'steroid of unknown status', [NECROSIS, drug('dexamethasone', { status: 'unknown' })]],
    // pain
    ['pain 1 consider', 'new', [PAIN, NEW]],
    ['pain 1 consider', 'new, duloxetine blocked', [PAIN, NEW, TAMOXIFEN]],
    ['pain 1 consider', 'new, duloxetine tried once', [PAIN, NEW, PAST_DULOXETINE]],
    ['pain 3 matched', 'new, duloxetine tried and blocked', [PAIN, NEW, PAST_DULOXETINE, TAMOXIFEN]],
    ['pain 3 matched', 'new, duloxetine failed', [PAIN, NEW, DULOXETINE_FAILED]],
    ['pain 2 in-progress', 'new, duloxetine taken', [PAIN, NEW, DULOXETINE]],
    ['pain 3 matched', 'duloxetine failed', [PAIN, PERSISTENT, DULOXETINE_FAILED]],
    ['pain 3 matched', 'duloxetine failed while taken', [PAIN, PERSISTENT, DULOXETINE, DULOXETINE_FAILED]],
    ['pain 3 matched', 'duloxetine blocked', [PAIN, PERSISTENT, TAMOXIFEN]],
    ['pain 3 matched', 'duloxetine blocked, length unknown', [PAIN, TAMOXIFEN]],
    ['pain 3 matched', 'duloxetine blocked while taken', [PAIN, PERSISTENT, DULOXETINE, TAMOXIFEN]],
    ['pain 2 in-progress', 'duloxetine taken', [PAIN, PERSISTENT, DULOXETINE]],
    ['pain 2 matched', 'persistent', [PAIN, PERSISTENT]],
    ['pain 2 matched', 'persistent, duloxetine tried once', [PAIN, PERSISTENT, PAST_DULOXETINE]],
    ['pain 2 provisional', 'length unknown', [PAIN]],
    ['pain 2 provisional', 'length unknown, duloxetine tried once', [PAIN, PAST_DULOXETINE]],
    // function
    ['function 1 consider', 'numbness', [NUMB]],
    ['function 1 consider', 'numbness, pain denied', [NUMB, finding('neuropathic-pain', { assertion: 'absent' })]],
    ['function 1 consider', 'numbness, pain possible', [NUMB, finding('neuropathic-pain', { assertion: 'possible' })]],
  ])('%s: %s', (track, _, findings) => expect(tracks(assess([RECEIVED, ...findings]))).toEqual([track]));

  test.each<[string, string, readonly Finding[]]>([
    ['cognition 3 matched', 'brain irradiated', [BRAIN]],
    ['cognition 3 provisional', 'site unknown', [UNSAID_SITE]],
    ['cognition null closed', 'elsewhere', [RECEIVED]],
  ])('%s: %s', (track, _, findings) => expect(tracks(assess([MEMORY, ...findings]))).toEqual([track]));

  test('stand beside each other, in their order', () => {
    expect(tracks(assess([BRAIN, MEMORY, NUMB, NECROSIS]))).toEqual(['necrosis 1 matched', 'cognition 3 matched', 'function 1 consider']);
    expect(tracks(assess([BRAIN, PAIN, NUMB, NECROSIS]))).toEqual(['necrosis 1 matched', 'pain 2 provisional']);
  });

  test('say why, with what they stand on', () => {
    const { tracks: [track] } = assess([RECEIVED, PAIN, PERSISTENT, TAMOXIFEN]);
    expect(track).toEqual({
      track: 'pain', step: 3, status: 'matched', evidence: [1, 3], facts: ['radiotherapy', 'neuropathic-pain'],
      because: 'Neuropathic pain. Step 2, duloxetine: avoid with tamoxifen. No trial of it documented.',
    });
    expect(assess([RECEIVED, PAIN, PERSISTENT, DULOXETINE_FAILED]).tracks[0]).toMatchObject({ because: 'Neuropathic pain; duloxetine failed.', evidence: [1, 3] });
    expect(assess([RECEIVED, NECROSIS]).tracks[0]).toMatchObject({ evidence: [1] });
  });
});

describe('primary step', () => {
  const pain3 = [PAIN, DULOXETINE_FAILED];
  test.each<[string, number | null, string | null, readonly Finding[]]>([
    ['necrosis 4 before all', 4, 'necrosis', [NECROSIS, FAILED, ...pain3, MEMORY]],
    ['necrosis 1 before pain', 1, 'necrosis', [NECROSIS, ...pain3, MEMORY]],
    ['necrosis 1 in progress before pain', 1, 'necrosis', [NECROSIS, DEX, ...pain3]],
    ['pain 3 before cognition', 3, 'pain', [...pain3, MEMORY]],
    ['pain 2 before cognition', 2, 'pain', [PAIN, PERSISTENT, MEMORY]],
    ['pain 2 provisional before cognition', 2, 'pain', [PAIN, MEMORY]],
    ['cognition before new pain', 3, 'cognition', [PAIN, NEW, MEMORY]],
    ['cognition before function', 3, 'cognition', [NUMB, MEMORY]],
    ['new pain', 1, 'pain', [PAIN, NEW]],
    ['function', 1, 'function', [NUMB]],
    ['observed necrosis beside pain', 2, 'pain', [NECROSIS, ASYMPTOMATIC, PAIN]],
    ['observed necrosis alone', null, null, [NECROSIS, ASYMPTOMATIC]],
    ['referred inflammation alone', null, null, [OEDEMA, FAILED]],
  ])('%s', (_, step, track, findings) => {
    const { primaryStep, primaryTrack } = assess([BRAIN, ...findings]);
    expect([primaryStep, primaryTrack]).toEqual([step, track]);
  });

  test('a closed cognition has none', () => expect(assess([RECEIVED, MEMORY]).primaryStep).toBeNull());
  test('a provisional cognition has one', () => expect(assess([course({ ended: own('2015') }), MEMORY])).toMatchObject({ primaryStep: 3, primaryTrack: 'cognition' }));
});
