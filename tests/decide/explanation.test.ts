/** What explains a plan beside its rules: scales to reassess with, the article's own statements, and what would stand without a block. */
import { describe, expect, test } from 'vitest';
import { makePlan, planText } from '../../lib/decide/index.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, course, drug, finding, lab, MEMORY, NECROSIS, NUMB, OEDEMA, own, PAIN, PERSISTENT, problem, RECEIVED, score } from './make.ts';

const plan = (...findings: readonly Finding[]) => makePlan(assess(findings));
const BRAIN = course({ site: 'whole brain', region: 'brain', ended: own('2024-06-07') });
const labels = (...findings: readonly Finding[]) => plan(...findings).scales!.map(({ label }) => label);

describe('scales', () => {
  test.each<[string, readonly Finding[], readonly string[], readonly string[]]>([
    ['pain', [RECEIVED, PAIN], ['NRS pain', 'DN4', 'LANSS', 'painDETECT'], ['MoCA', 'KPS']],
    ['function', [RECEIVED, NUMB], ['FACT/GOG-Ntx', 'EORTC QLQ-CIPN20', 'LENT-SOMA item', 'CTCAE grade'], ['NRS pain', 'MoCA']],
    ['cognition', [BRAIN, MEMORY], ['MoCA', 'MMSE'], ['NRS pain', 'KPS']],
    ['necrosis', [RECEIVED, NECROSIS], ['CTCAE grade', 'KPS', 'ECOG'], ['NRS pain', 'MoCA']],
  ])('of the %s track', (_, findings, some, none) => {
    for (const label of some) expect(labels(...findings)).toContain(label);
    expect(labels(...findings).filter((label) => none.includes(label))).toEqual([]);
  });

  test('none where no track is open', () => expect([labels(RECEIVED), labels(course({ site: 'breast', region: 'breast' }), MEMORY)]).toEqual([[], []]));

  test.each([
    ['NRS pain', '0 to 10, higher is worse; 4 or more: entry to the duloxetine and pregabalin trials.'], ['painDETECT', '-1 to 38, higher is worse; 19 or more: neuropathic component likely (13-18 unclear, 12 or less unlikely).'],
    ['LANSS', '0 to 24, higher is worse; 12 or more: neuropathic pain.'], ['FACT/GOG-Ntx', '0 to 44, higher is better; no cut-off.'], ['MoCA', '0 to 30, higher is better; below 26: screening cut-off for cognitive impairment.'],
  ])('%s: %s', (label, text) => {
    const scales = plan(BRAIN, MEMORY, PAIN).scales!.concat(plan(RECEIVED, NUMB).scales!);
    expect(scales.find((one) => one.label === label)!.text.startsWith(text)).toBe(true);
  });

  test('those the chart was scored on stand first, with the score', () => {
    const { scales } = plan(RECEIVED, PAIN, score('lanss', 14));
    expect(scales![0]).toMatchObject({ label: 'LANSS', evidence: [2] });
    expect(scales!.slice(1).every(({ evidence }) => evidence.length === 0)).toBe(true);
  });

  test('every scale belongs to a track, and stands in the full text', () => {
    expect(guideline.scales.filter(({ tracks }) => tracks.length === 0)).toEqual([]);
    const of = assess([RECEIVED, PAIN]);
    expect(planText(of, makePlan(of), { size: 'full' }).text).toContain('- Scale DN4: 0 to 10, higher is worse; 4 or more: neuropathic pain.');
    expect(planText(of, makePlan(of), { size: 'short' }).text).not.toContain('Scale DN4');
  });
});

describe('statements of the article', () => {
  test('of the open steps, each with the honest word about it', () => {
    const { statements } = plan(RECEIVED, PAIN, PERSISTENT);
    const unsupported = statements!.find(({ text }) => text === 'Also effective for radiation-induced pain.');
    expect(unsupported).toMatchObject({ caveat: 'No trial of duloxetine in radiation neuropathy was found; the trial that exists is of pregabalin.', sources: ['article', 'jiang-2019'] });
    expect(statements!.some(({ text }) => text.startsWith('Bevacizumab'))).toBe(false);
    expect(plan(RECEIVED, NECROSIS, finding('steroid-failed')).statements!.some(({ text }) => text.startsWith('Bevacizumab'))).toBe(true);
  });
  test('none without a step, and none under 18: some name doses', () => {
    expect([plan(RECEIVED).statements, plan(RECEIVED, PAIN, PERSISTENT, lab('age', 17)).statements]).toEqual([[], []]);
    expect(plan(RECEIVED, PAIN, PERSISTENT, lab('age', 18)).statements).not.toEqual([]);
  });
});

describe('what would stand without what blocks an option', () => {
  const TAMOXIFEN = drug('tamoxifen');
  const ALLERGY = finding('allergy', { name: 'donepezil' });
  test('the step it would lead', () => {
    expect(plan(RECEIVED, PAIN, PERSISTENT, TAMOXIFEN).unblocked).toEqual([{ drug: 'duloxetine', without: 'If this did not hold: tamoxifen', becomes: 'Duloxetine is not blocked; Step 2, pain track' }]);
    const [freed, ...more] = plan(BRAIN, NECROSIS, problem('systemic-fungal-infection')).unblocked!;
    expect(more).toEqual([]);
    expect(freed).toMatchObject({ drug: 'dexamethasone', becomes: 'Dexamethasone is not blocked; Step 1, necrosis track' });
    expect(freed!.without).toContain('fung');
  });
  test('all that blocks it, not one of two', () => {
    expect(plan(RECEIVED, PAIN, PERSISTENT, TAMOXIFEN, problem('cirrhosis')).unblocked![0]!.without).toMatch(/^If this did not hold: (?:tamoxifen and .*cirrhosis|.*cirrhosis and tamoxifen)$/i);
  });
  test('the step stays where the option does not decide it', () => {
    expect(plan(RECEIVED, PAIN, PERSISTENT, finding('duloxetine-failed'), TAMOXIFEN).unblocked![0]!.becomes).toBe('Duloxetine is not blocked; the step stays');
  });
  test('what only cautions is no part of it', () => {
    expect(plan(RECEIVED, PAIN, PERSISTENT, TAMOXIFEN, problem('hypertension'), drug('warfarin')).unblocked).toEqual([{ drug: 'duloxetine', without: 'If this did not hold: tamoxifen', becomes: 'Duloxetine is not blocked; Step 2, pain track' }]);
  });
  test('none of a track that is closed', () => {
    expect(assess([RECEIVED, PAIN, PERSISTENT, MEMORY, ALLERGY]).options.find(({ drug: name }) => name === 'donepezil')!.use).toBe('blocked');
    expect(plan(RECEIVED, PAIN, PERSISTENT, MEMORY, ALLERGY).unblocked).toEqual([]);
  });
  test('where no step stands, none comes of it', () => {
    const watched = assess([BRAIN, NECROSIS, problem('systemic-fungal-infection')], { 'necrosis-symptomatic': 'no' });
    expect([watched.outcome, watched.primaryStep]).toEqual(['matched', null]);
    expect(makePlan(watched).unblocked).toEqual([{ drug: 'dexamethasone', without: 'If this did not hold: systemic fungal infection', becomes: 'Dexamethasone is not blocked; the step stays' }]);
  });
  test('a step of the same number on another track is another step', () => {
    const refer = assess([BRAIN, OEDEMA, PAIN, problem('systemic-fungal-infection')], { 'pain-persistent': 'no' });
    expect([refer.primaryTrack, refer.primaryStep]).toEqual(['pain', 1]);
    expect(makePlan(refer).unblocked).toMatchObject([{ drug: 'dexamethasone', becomes: 'Dexamethasone is not blocked; Step 1, necrosis track' }]);
  });
  test('none where the chart is urgent, whatever is blocked', () => {
    expect(makePlan(assess([RECEIVED, PAIN, PERSISTENT, TAMOXIFEN], { urgent: 'yes' })).unblocked).toEqual([]);
  });
  test('of two blocked options each is freed alone', () => {
    expect(plan(BRAIN, NECROSIS, problem('systemic-fungal-infection'), PAIN, PERSISTENT, TAMOXIFEN).unblocked).toEqual([
      { drug: 'dexamethasone', without: 'If this did not hold: systemic fungal infection', becomes: 'Dexamethasone is not blocked; Step 1, necrosis track' },
      { drug: 'duloxetine', without: 'If this did not hold: tamoxifen', becomes: 'Duloxetine is not blocked; the step stays' },
    ]);
  });
  test('a step answers hold to what it says: taking the block away gives that step', () => {
    expect(assess([RECEIVED, PAIN, PERSISTENT])).toMatchObject({ primaryStep: 2, primaryTrack: 'pain' });
  });
  test('nothing of drugs of other tracks, and nothing without a block', () => {
    expect([plan(RECEIVED, PAIN, PERSISTENT).unblocked, plan(RECEIVED, NECROSIS, TAMOXIFEN).unblocked, plan(RECEIVED, TAMOXIFEN).unblocked]).toEqual([[], [], []]);
  });
});
