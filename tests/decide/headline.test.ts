import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { detect } from '../../lib/detect/index.ts';
import { decide, makePlan, planText } from '../../lib/decide/index.ts';
import type { Answers } from '../../lib/decide/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, NUMB, PAIN, PERSISTENT, RECEIVED } from './make.ts';

const plan = (findings: readonly Finding[], answers: Answers = {}, notRead: readonly string[] = []) => makePlan(assess(findings, answers), guideline, {}, notRead);
const short = (findings: readonly Finding[]): string => {
  const assessment = assess(findings);
  return planText(assessment, makePlan(assessment), { size: 'short' }).text;
};
const flag = (name: string, more: Partial<Finding> = {}) => finding('red-flag', { name, ...more } as never);
const SIGNS = [flag('sphincter-change'), flag('saddle-anaesthesia'), flag('leg-weakness')];
const BRAIN = course({ site: 'brain', region: 'brain' });
const PITUITARY = course({ site: 'pituitary', region: 'brain' });
const OPTIC = finding('optic-neuropathy', { name: 'optic' });

describe('red-flag signs without back pain', () => {
  const first = 'Red-flag signs: sphincter change, saddle anaesthesia, leg weakness; no back pain read';

  test('lead in place of what was not found', () => {
    expect(plan([RECEIVED, ...SIGNS])).toMatchObject({ headline: first, signs: first, summary: 'Not written is not the same as not present.' });
    expect(short([RECEIVED, ...SIGNS]).split('\n').slice(0, 2)).toEqual([first, 'See your emergency pathway. Not written is not the same as not present.']);
    expect(plan([RECEIVED, flag('leg-weakness')]).headline).toBe('Red-flag signs: leg weakness; no back pain read');
  });

  test('stand above a step, where the panel has them, and lead the copied text', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, ...SIGNS])).toMatchObject({ headline: 'Step 2: consider duloxetine', signs: first, summary: 'Persistent neuropathic pain.' });
    expect(short([RECEIVED, PAIN, PERSISTENT, ...SIGNS]).split('\n').slice(0, 2)).toEqual([`${first}. Step 2: consider duloxetine`, 'See your emergency pathway. Persistent neuropathic pain.']);
    // A neuropathy may be the cause of a weakness that stands alone.
    expect(plan([RECEIVED, PAIN, PERSISTENT, flag('leg-weakness')]).signs).toBeUndefined();
  });

  test('set aside by the clinician they lead no more', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, ...SIGNS], { urgent: 'no' }).signs).toBeUndefined();
  });

  test('with back pain read, and left open by the clinician: none is said to be missing', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, flag('back-pain'), ...SIGNS], { urgent: 'unknown' }).signs).toBe('Red-flag signs: back pain, leg weakness, sphincter change, saddle anaesthesia');
  });

  test.each(['one-liner', 'short', 'full'] as const)('the copied text begins with them and is no evidence, %s', (size) => {
    for (const findings of [[RECEIVED, ...SIGNS], [RECEIVED, PAIN, PERSISTENT, ...SIGNS]]) {
      const assessment = assess(findings);
      const { text } = planText(assessment, makePlan(assessment), { size });
      expect(text).toMatch(/^Red.flag/);
      expect(text.split('\n')[0]).not.toContain('no neuropathy');
      expect(detect({ text: `Seen today.\n${text}\nTired.`, structure: [] }).findings).toEqual(detect({ text: 'Seen today.\nTired.', structure: [] }).findings);
    }
  });
});

describe('a referral', () => {
  test('stands above a step that an answer opens', () => {
    expect(plan([PITUITARY, OPTIC], { neuropathy: 'yes' }).headline).toBe('Optic neuropathy or myelopathy: refer. Step 1: a glucocorticoid, to consider only');
    expect(plan([PITUITARY, OPTIC, PAIN, PERSISTENT]).headline).toBe('Optic neuropathy or myelopathy: refer. Step 2: consider duloxetine');
    expect(plan([PITUITARY, finding('optic-neuropathy', { assertion: 'absent' }), PAIN, PERSISTENT]).headline).toBe('Step 2: consider duloxetine');
  });

  test('asks only for another neuropathy', () => {
    const { questions } = plan([PITUITARY, OPTIC]);
    expect(questions.find(({ fact }) => fact === 'neuropathy')?.question).toBe('Is there another neuropathy, beside the optic neuropathy or myelopathy?');
    expect(questions.map(({ fact }) => fact).filter((fact) => ['neuropathic-pain', 'necrosis', 'inflammation', 'cognitive-impairment'].includes(fact))).toEqual([]);
    expect(plan([RECEIVED, NUMB]).questions.find(({ fact }) => fact === 'neuropathy')).toBeUndefined();
    expect(plan([RECEIVED]).questions.find(({ fact }) => fact === 'neuropathy')?.question).toBe('Is there a neuropathy or plexopathy?');
  });

  test('the copied text names the findings, each where it is told', () => {
    expect(short([PITUITARY, OPTIC, NUMB, PAIN])).toContain('- Findings: optic neuropathy ["optic-neuropathy optic"], neuropathy or plexopathy ["numb fingers"], neuropathic pain ["burning pain"]\n');
    expect(short([PITUITARY, { ...OPTIC, assertion: 'absent' }, PAIN])).toContain('- Findings: neuropathic pain ["burning pain"]\n');
  });

  test('a myelopathy beside a step refers as well', () => {
    expect(plan([course({ site: 'spine', region: 'spine' }), finding('myelopathy')], { neuropathy: 'yes' }).headline).toBe('Optic neuropathy or myelopathy: refer. Step 1: a glucocorticoid, to consider only');
  });

  test('only another neuropathy, red flags and radiotherapy are asked for', () => {
    expect(plan([PITUITARY, OPTIC]).questions.map(({ fact }) => fact)).toEqual(['neuropathy', 'urgent']);
    expect(plan([PITUITARY, OPTIC]).questions.map(({ question }) => question)).toEqual(['Is there another neuropathy, beside the optic neuropathy or myelopathy?', 'Are there red-flag findings now?']);
  });

  test('the copied text of such a step is no evidence', () => {
    const assessment = assess([PITUITARY, OPTIC], { neuropathy: 'yes' });
    const { text } = planText(assessment, makePlan(assessment), { size: 'short' });
    expect(detect({ text: `Seen.\n${text}\nTired.`, structure: [] }).findings).toEqual(detect({ text: 'Seen.\nTired.', structure: [] }).findings);
  });
});

describe('nothing found', () => {
  test.each<[string, readonly Finding[], readonly string[], string]>([
    ['is said of these pages', [RECEIVED], [], 'no neuropathy, necrosis or cognitive finding read on these pages'],
    ['what is only possible is named', [RECEIVED, { ...OPTIC, assertion: 'possible' }, { ...MEMORY, assertion: 'possible' }], [], 'possible optic neuropathy, cognitive impairment, to be confirmed'],
    ['what is denied is not possible', [RECEIVED, { ...OPTIC, assertion: 'absent' }], [], 'no neuropathy, necrosis or cognitive finding read on these pages'],
    ['what was not read comes first', [RECEIVED], ['page in German'], 'not all was read; no neuropathy, necrosis or cognitive finding in what was read'],
    ['all that was not read', [RECEIVED], ['page in German', 'an image'], 'not all was read; no neuropathy, necrosis or cognitive finding in what was read'],
    ['both', [RECEIVED, { ...NECROSIS, assertion: 'possible' }], ['page in German'], 'not all was read; possible radiation necrosis, to be confirmed'],
  ])('%s', (_, findings, notRead, expected) => expect(plan(findings, {}, notRead).headline).toBe(`Radiotherapy found: ${expected}`));

  test.each(['short', 'full'] as const)('%s: what was not read stands in the copied text, without addresses, and is no evidence', (size) => {
    const notRead = ['page in German', 'a frame of another site (https://pacs.example:8443)', 'a frame of another site (https://labs.example)'];
    for (const findings of [[RECEIVED], [RECEIVED, PAIN, PERSISTENT]]) {
      const assessment = assess(findings);
      const { text } = planText(assessment, makePlan(assessment, guideline, {}, notRead), { size });
      expect(text).toContain('\nNot known\n- Not read: page in German, a frame of another site.\n');
      expect(text).not.toContain('example');
      expect(detect({ text: `Seen.\n${text}\nTired.`, structure: [] }).findings).toEqual(detect({ text: 'Seen.\nTired.', structure: [] }).findings);
    }
  });

  test('what the clinician denied is not possible any more', () => {
    expect(plan([RECEIVED, { ...MEMORY, assertion: 'possible' }], { 'cognitive-impairment': 'no' }).headline).toBe('Radiotherapy found: no neuropathy, necrosis or cognitive finding read on these pages');
  });

  test('the copied text is no evidence', () => {
    const text = 'Pelvic radiotherapy 45 Gy, completed 2020. Suspected radiation necrosis.';
    const { findings, seen } = detect({ text, structure: [] });
    const assessment = decide({ findings, seen, answers: {} });
    const copied = planText(assessment, makePlan(assessment), { size: 'short' }).text;
    expect(copied).toContain('possible radiation necrosis');
    expect(detect({ text: `${text}\n${copied}`, structure: [] }).findings).toEqual(findings);
  });
});

describe('the step', () => {
  test('an option that was tried is not named first', () => {
    const failed = [RECEIVED, PAIN, PERSISTENT, finding('duloxetine-failed')];
    expect(plan(failed).headline).toBe('Step 3: consider pregabalin or gabapentin');
    expect(plan([...failed, drug('pregabalin', { status: 'inactive' })]).headline).toBe('Step 3: consider gabapentin or pregabalin');
  });

  test('where the step itself is in progress it is said once', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, drug('duloxetine')]).headline).toBe('Step 2: duloxetine in progress');
  });

  test('one that is taken is in progress', () => {
    expect(plan([BRAIN, NECROSIS, finding('steroid-failed'), drug('bevacizumab')]).headline).toBe('Step 4: consider bevacizumab (in progress), LITT or resection');
  });

  test('under age it is said to be for adults', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, lab('age', 9)]).headline).toBe('Step 2: consider duloxetine (the article\'s steps are for adults)');
    expect(plan([RECEIVED, lab('age', 9)]).headline).not.toContain('adults');
  });

  test('without pain therapy stands beside it', () => {
    expect(plan([RECEIVED, NUMB]).summary).toBe('Neuropathy without documented neuropathic pain. Beside it: physical and occupational therapy, safety, recurrence looked for again.');
  });
});
