/** What else decides the outcome and what is said of it: optic neuropathy, myelopathy, blocked drugs, gaps and gate words. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { assess, course, drug, finding, lab, NECROSIS, note, NUMB, OEDEMA, own, PAIN, PERSISTENT, problem, RECEIVED, TODAY } from './make.ts';

const CORD = finding('myelopathy');
const OPTIC = finding('optic-neuropathy');
const denied = { assertion: 'absent' } as const;

describe('what belongs to a myelopathy or an optic neuropathy', () => {
  test.each<[string, string, readonly Finding[]]>([
    ['specialist', 'symptoms beside a myelopathy', [RECEIVED, CORD, NUMB]],
    ['matched', 'symptoms beside a myelopathy denied', [RECEIVED, finding('myelopathy', denied), NUMB]],
    ['no-neuropathy', 'a myelopathy only possible', [RECEIVED, finding('myelopathy', { assertion: 'possible' })]],
    ['matched', 'a diagnosis beside a myelopathy', [RECEIVED, CORD, finding('neuropathy', { name: 'plexopathy' })]],
    ['specialist', 'symptoms, and a diagnosis denied', [RECEIVED, CORD, NUMB, finding('neuropathy', { name: 'plexopathy', ...denied })]],
    ['matched', 'symptoms beside an optic neuropathy', [RECEIVED, OPTIC, NUMB]],
    ['specialist', 'inflammation beside an optic neuropathy', [RECEIVED, OPTIC, OEDEMA]],
    ['matched', 'inflammation of an irradiated brain', [course({ region: 'brain' }), OPTIC, OEDEMA]],
    ['matched', 'inflammation beside an optic neuropathy denied', [RECEIVED, finding('optic-neuropathy', denied), OEDEMA]],
    ['matched', 'inflammation alone', [RECEIVED, OEDEMA]],
    ['matched', 'necrosis beside a myelopathy', [RECEIVED, CORD, NECROSIS]],
  ])('%s: %s', (outcome, _, findings) => expect(assess(findings).outcome).toBe(outcome));
});

describe('a drug whose block decides a track', () => {
  test.each<[string, readonly Finding[]]>([
    ['Neuropathic pain. Step 2, duloxetine, is contraindicated with linezolid. No trial of it documented.', [PAIN, drug('linezolid')]],
    ['Neuropathic pain. Step 2, duloxetine: avoid with cirrhosis', [PAIN, problem('cirrhosis')]],
    ['Radiation necrosis. Step 1, dexamethasone, is contraindicated with systemic fungal infection', [NECROSIS, problem('systemic-fungal-infection')]],
  ])('%s', (because, findings) => expect(assess([RECEIVED, ...findings]).tracks[0]!.because).toContain(because));

  test.each<[boolean, readonly Finding[]]>([
    [true, [PAIN, problem('cirrhosis')]],
    [false, [PAIN, problem('cirrhosis'), drug('duloxetine')]],
    [false, [PAIN, problem('cirrhosis'), drug('duloxetine', { status: 'inactive' })]],
    [true, [NECROSIS, problem('systemic-fungal-infection')]],
    [false, [NECROSIS, problem('systemic-fungal-infection'), drug('dexamethasone', { status: 'inactive' })]],
  ])('no trial documented: %s', (said, findings) => expect(assess([RECEIVED, ...findings]).tracks[0]!.because.endsWith(' No trial of it documented.')).toBe(said));
});

test('a drug whose block decides a track, tried: nothing is said of a trial', () => {
  expect(assess([RECEIVED, PAIN, drug('linezolid'), drug('duloxetine', { status: 'inactive' })]).tracks[0]!.because).toBe('Neuropathic pain. Step 2, duloxetine, is contraindicated with linezolid.');
});

describe('gaps', () => {
  const liver = 'Liver status not known.';
  test.each<[boolean, string, readonly Finding[]]>([
    [true, 'nothing of the liver', []],
    [false, 'AST', [lab('ast', 20)]],
    [false, 'bilirubin', [lab('bilirubin', 0.6)]],
  ])('liver not known: %s, %s', (open, _, findings) => expect(assess([RECEIVED, PAIN, PERSISTENT, ...findings]).notKnown.includes(liver)).toBe(open));

  test('drugs without a route, one after the other', () => {
    const { notKnown } = assess([drug('dexamethasone', { systemic: 'unknown' }), drug('lidocaine', { systemic: 'unknown' })]);
    expect(notKnown).toHaveLength(1);
    expect(notKnown[0]).toContain('(dexamethasone, lidocaine)');
  });
});

const excluded = (...findings: readonly Finding[]) => assess([PAIN, ...findings]).gates.find(({ gate }) => gate === 'recurrence')!.because;
const negated = (start: number, end: number, text: string, at: number) => finding('recurrence', { ...denied, quote: 'recurrence', start, end, cue: { text, start: at, end: at + text.length } });
const says = (one: Finding) => assess([], {}, { findings: [one], today: TODAY }).gates.find(({ gate }) => gate === 'recurrence')!.because;

describe('a recurrence gate that is done says what was found', () => {

  test.each<[() => string, string]>([
    [() => excluded(finding('recurrence-excluded', { quote: 'NED' })), 'Excluded: NED'],
    [() => excluded(finding('recurrence-excluded', { quote: 'NED', date: own('2026-10-08') }), finding('recurrence-excluded', { quote: 'PET negative', date: note('2026-11') })), 'Excluded: NED (8 Oct 2026), PET negative (Nov 2026)'],
    [() => excluded(finding('recurrence-excluded', { quote: 'NED' }), finding('recurrence-excluded', { quote: 'NED' })), 'Excluded: NED'],
    [() => says(negated(15, 25, 'no evidence of', 0)), 'Excluded: no evidence of recurrence'],
    [() => says(negated(15, 25, 'no evidence of', 1)), 'Excluded: no evidence of recurrence'],
    [() => says(negated(0, 10, 'was ruled out', 11)), 'Excluded: recurrence was ruled out'],
    [() => says(negated(0, 10, 'ruled out', 10)), 'Excluded: recurrence ruled out'],
    [() => says(negated(0, 10, 'recur', 0)), 'Excluded: recurrence'],
  ])('%#: %s', (said, expected) => expect(said()).toBe(expected));
});

const mri = (name: string | undefined, more: Partial<Omit<Finding, 'date'>> & Pick<Finding, 'date'> = {}) => finding('mri', { ...(name !== undefined && { name }), ...more } as Parameters<typeof finding>[1]);
const reads = (...findings: readonly Finding[]) => assess([RECEIVED, NECROSIS, ...findings]).gates.find(({ gate }) => gate === 'mri')!.because;

describe('an MRI says what it reads', () => {
  test('what says more than reported counts before it', () => {
    expect(reads(mri('reported'), mri('necrosis'))).toBe(reads(mri('necrosis')));
    expect(reads(mri(undefined))).toBe(reads(mri('reported')));
    expect(reads(mri('reported'))).not.toBe(reads(mri('necrosis')));
  });
  test('two readings, one after the other', () => expect(reads(mri('tumour'), mri('indeterminate'))).toBe(`${reads(mri('tumour'))}, ${reads(mri('indeterminate'))}`));
  test('with its date', () => expect(reads(mri('necrosis', { date: own('2026-10-08') }))).toContain('8 Oct 2026'));
});
