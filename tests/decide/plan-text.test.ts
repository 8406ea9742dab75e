import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { makePlan, planText, type PlanTextOptions } from '../../lib/decide/index.ts';
import { PLAN_SECTIONS, textsOf } from '../../lib/decide/plan-text.ts';
import type { SetAside } from '../../lib/decide/text-options.ts';
import type { Answers } from '../../lib/decide/types.ts';
import { assess, drug, finding, lab, MEMORY, NECROSIS, NUMB, own, PAIN, PERSISTENT, problem, RECEIVED, score } from './make.ts';

const write = (findings: readonly Finding[], options: PlanTextOptions, answers: Answers = {}) => {
  const assessment = assess(findings, answers);
  return planText(assessment, makePlan(assessment), options);
};
const CHART = [RECEIVED, PAIN, PERSISTENT, drug('tamoxifen'), drug('nitrofurantoin'), lab('age', 61), lab('crcl', 70), score('nrs', 5)];
const PROVENANCE = 'RadNerve, 23 Nov 2026. Article pending human review (21 Aug 2025). Guideline 0.3, not reviewed by a clinician yet. Verify before use.';
const words = (of: string) => of.replace(/^- /gm, '').split(/\s+/).filter((word) => word !== '');
const lines = (text: string) => text.split('\n');

/** Lines about recurrence in the section of what is not known. */
function saidOfRecurrence(size: 'short' | 'full', answers: Answers = {}): string[] {
  const all = lines(write([RECEIVED, PAIN, PERSISTENT], { size }, answers).text);
  return all.slice(all.indexOf('Not known') + 1, all.indexOf('Evidence')).filter((line) => /recurrence/i.test(line));
}

/** The first words of the lines of monitoring in a short text. */
const monitored = (...more: readonly Finding[]): string[] => {
  const all = lines(write([RECEIVED, NECROSIS, PAIN, PERSISTENT, ...more], { size: 'short' }).text);
  return [...new Set(all.slice(all.indexOf('Monitoring') + 1, all.indexOf('Not known')).map((line) => line.split(/[.,:]/)[0]!.slice(2)))];
};

describe('plan text', () => {
  test('one line says step, reason, obstacle and cautions', () => {
    expect(write(CHART, { size: 'one-liner' }).text).toBe(
      'Step 3: consider pregabalin or gabapentin. Neuropathic pain. Step 2, duloxetine: avoid with tamoxifen. No trial of it documented. '
      + `Recurrence not documented as excluded. Cautions on the medication list: nitrofurantoin (caution). ${PROVENANCE}`);
  });

  test('one line names the blocked option of the step', () => {
    expect(write([RECEIVED, NECROSIS, finding('steroid-failed'), drug('sunitinib')], { size: 'one-liner' }).text).toContain('Bevacizumab: avoid with sunitinib (');
  });

  test('short: headline, sections as lists, provenance last', () => {
    const text = lines(write(CHART, { size: 'short' }).text);
    expect(text[0]).toBe('Step 3: consider pregabalin or gabapentin');
    expect(text.at(-1)).toBe(PROVENANCE);
    expect(text.filter((line) => !line.startsWith('- '))).toEqual([
      text[0], text[1], 'Assessment', 'Before treatment', 'Options considered', 'Adjuncts', 'Cautions on the medication list', 'Monitoring', 'Not known', 'Evidence', PROVENANCE]);
    expect(text).toContain('- Radiotherapy: left breast, 50 Gy in 25 fractions, ended 7 Jun 2024, latency 29 months (to today)');
    expect(text).toContain('- Recurrence: not seen.');
    expect(text).toContain('- Severity: done. NRS pain 5/10.');
    expect(text.find((line) => line.startsWith('- Findings: '))).toBe('- Findings: neuropathic pain ["burning pain"]');
    expect(text.some((line) => line.startsWith('- Duloxetine: avoid with tamoxifen ('))).toBe(true);
    expect(text).toContain('- Pregabalin: to consider.');
    expect(text.find((line) => line.startsWith('- Lidocaine'))).toMatch(/; not every rule checked\.$/);
    expect(text.join()).not.toMatch(/rules checked/);
  });

  test('a caution that was set aside says so with its reason, at that level alone', () => {
    const assessment = assess(CHART);
    const [caution] = assessment.cautions;
    const told = (setAside: SetAside): string => {
      const { short } = textsOf(assessment, makePlan(assessment), { setAside });
      return short.find(({ section }) => section === 'cautions')!.lines[0]!;
    };
    expect(told({ [`${caution!.rule}@${caution!.level}`]: 'will-monitor' })).toMatch(/^Nitrofurantoin: caution, set aside by the clinician: will monitor\. /);
    expect(told({ [`${caution!.rule}@aware`]: 'will-monitor' })).toMatch(/^Nitrofurantoin: caution\. /);
  });

  test('short: monitoring of what leads the step and of what is taken, not of other tracks', () => {
    expect(monitored().filter((name) => /dexa|dulox|bev/i.test(name))).toEqual(['Dexamethasone']);
    expect(monitored(drug('duloxetine')).filter((name) => /dexa|dulox|bev/i.test(name))).toEqual(['Dexamethasone', 'Duloxetine']);
    expect(monitored(finding('steroid-failed')).filter((name) => /dexa|dulox|bev/i.test(name))).toEqual(['Bevacizumab']);
  });

  test('full adds quotes, doses, evidence, questions', () => {
    const { text } = write(CHART, { size: 'full' });
    expect(text).toContain('["burning pain"; "tamoxifen"]');
    expect(text).toContain('- Severity: done. NRS pain 5/10. ["score nrs"]');
    expect(text).toContain('Start: 150 mg/day: 75 mg twice or 50 mg three times daily.');
    expect(text).toContain('Frail: 25-50 mg at night (not yet verified against a source).');
    expect(text).toContain('Off-label for radiation neuropathy');
    expect(text).toContain('- Has recurrence been excluded?');
  });

  test('open options before blocked ones', () => {
    const text = lines(write(CHART, { size: 'short' }).text);
    const at = (start: string) => text.findIndex((line) => line.startsWith(start));
    expect(at('- Pregabalin')).toBeLessThan(at('- Gabapentin'));
    expect(at('- Lidocaine')).toBeLessThan(at('- Duloxetine'));
  });

  test('calendars in full only', () => {
    expect(write(CHART, { size: 'full' }).text).toContain('- Pregabalin, if begun 23 Nov 2026: 23 Nov 2026 150 mg/day, 30 Nov 2026 up to 300 mg/day by now; then per clinician. For CrCl 60 mL/min or more.');
    expect(write(CHART, { size: 'short' }).text).not.toContain('30 Nov 2026 up to');
  });

  test('sections can be left out, the provenance line cannot', () => {
    const { text } = write(CHART, { size: 'full', without: PLAN_SECTIONS });
    expect(lines(text)).toHaveLength(3);
    expect(text.endsWith(PROVENANCE)).toBe(true);
    expect(write(CHART, { size: 'full', without: ['gates'] }).text).not.toContain('Before treatment');
  });

  test('the day of the copy stands in it', () => {
    expect(write(CHART, { size: 'short', today: '2027-01-05' }).text).toContain('RadNerve, 5 Jan 2027. ');
    const assessment = { ...assess(CHART) };
    delete (assessment as { today?: string }).today;
    expect(planText(assessment, makePlan(assessment), { size: 'one-liner' }).text).toContain('RadNerve. Article pending');
  });

  test('red flags are listed with their quotes and nothing is matched', () => {
    const { text } = write([RECEIVED, finding('red-flag', { name: 'back-pain', quote: 'mid back pain' }), finding('red-flag', { name: 'saddle-anaesthesia', quote: 'saddle numbness' })], { size: 'short' });
    expect(lines(text)[0]).toBe('Possible cord or cauda equina compression');
    expect(text).toContain('- Red flag: Back pain ["mid back pain"]');
    expect(text).toContain('- Red flag: Saddle anaesthesia ["saddle numbness"]');
    expect(text).not.toMatch(/Options considered|Before treatment|Monitoring/);
  });

  test('a track without a step, gate notes, a status that was not seen', () => {
    expect(write([RECEIVED, MEMORY], { size: 'short' }).text).toContain('Cognitive impairment; the brain was not irradiated.\nAssessment\n- Findings: cognitive impairment ["memory loss"]\n- Radiotherapy: left breast, 50 Gy in 25 fractions, ended 7 Jun 2024, latency 29 months (to today)\n- Cognition track: closed.\n');
    expect(write([RECEIVED, NUMB, finding('sign', { name: 'myokymia' })], { size: 'full' }).text).toContain('Supports radiation; no single sign separates the two.');
    expect(write([RECEIVED, NUMB, drug('docetaxel', { status: 'unknown' })], { size: 'short' }).text).toContain('- Docetaxel: caution (status not seen).');
  });

  test('that recurrence is not excluded is said once among what is not known', () => {
    expect(saidOfRecurrence('full')).toEqual(['- Has recurrence been excluded?']);
    expect(saidOfRecurrence('short')).toEqual(['- Recurrence not documented as excluded.']);
    expect(saidOfRecurrence('full', { 'recurrence-excluded': 'unknown' })).toEqual(['- Recurrence not documented as excluded.']);
  });

  test('under age no dose stands in any size', () => {
    const child = [RECEIVED, PAIN, PERSISTENT, lab('age', 15), lab('crcl', 90), lab('weight', 51)];
    const { text } = write(child, { size: 'full' });
    expect(text).toContain('Under 18: no dose, dose row or calendar is shown.');
    expect(text).not.toMatch(/30 mg once daily|60 mg once daily|CrCl 60 or more/);
  });

  test('never orders', () => {
    for (const findings of [CHART, [RECEIVED, NECROSIS], [RECEIVED, NUMB], [RECEIVED, NECROSIS, finding('steroid-failed')]]) {
      expect(write(findings, { size: 'full' }).text).not.toMatch(/\b(?:give|prescribe|must|switch to)\b|!/i);
    }
  });
});

describe('html', () => {
  const hostile = '<img src=x onerror="alert(1)"> & \'more\'';

  test.each(['one-liner', 'short', 'full'] as const)('%s: every word of the chart is escaped', (size) => {
    const findings = [RECEIVED, { ...PAIN, quote: hostile }, PERSISTENT, drug(hostile), finding('radiotherapy', { course: { site: hostile } }), finding('neuropathy', { name: 'sensory', distribution: hostile, quote: hostile }), score('nrs', 5, { quote: hostile })];
    const { html } = write(findings, { size });
    expect(html).not.toMatch(/<img|onerror="/);
    expect(html.replace(/<\/?(?:p|b|ul|li|br)>/g, '')).not.toMatch(/[<>"']/);
    expect(html).toContain('Verify before use.');
  });

  test('the text keeps them as written', () => {
    expect(write([RECEIVED, { ...PAIN, quote: hostile }, PERSISTENT], { size: 'full' }).text).toContain(hostile);
  });

  test('the same words in both flavours', () => {
    for (const size of ['one-liner', 'short', 'full'] as const) {
      const { text, html } = write(CHART, { size });
      const plain = html.replace(/<\/(?:p|li)>|<br>/g, '\n').replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
      expect(words(plain)).toEqual(words(text));
    }
  });

  test('line breaks of a quote do not break a line', () => {
    expect(write([RECEIVED, { ...PAIN, quote: 'burning\n\tpain' }], { size: 'full' }).text).toContain('"burning pain"');
  });

  test('a note date is no words', () => expect(write([RECEIVED, NUMB, finding('symptom-onset', { date: own('2026-01') })], { size: 'short' }).text).toContain('latency 19 months'));
});

test('an answer of the clinician is marked as theirs in every size, a no as well', () => {
  for (const size of ['one-liner', 'short', 'full'] as const) {
    const { text } = write([RECEIVED, PAIN, PERSISTENT], { size }, { 'recurrence-excluded': 'yes', necrosis: 'no' });
    expect(text).toMatch(/Stated by the clinician: radiation necrosis: no, not read in the chart/);
    expect(text).toMatch(/recurrence excluded: yes, not read in the chart/);
  }
  expect(write([RECEIVED, PAIN, PERSISTENT], { size: 'full' }).text).not.toContain('Stated by');
});

test('what set a red flag aside does not hide what else the clinician stated', () => {
  for (const size of ['one-liner', 'short', 'full'] as const) {
    const { text } = write([RECEIVED, PAIN, PERSISTENT, finding('red-flag', { name: 'cord-compression' })], { size }, { urgent: 'no', 'recurrence-excluded': 'yes' });
    expect(text).toMatch(/Red flag read, set aside by the clinician as not current: Cord compression/);
    expect(text).toMatch(/Stated by the clinician: recurrence excluded: yes, not read in the chart/);
  }
});

test('one line names every contraindication of a drug taken now, not the worst alone', () => {
  const taken = [RECEIVED, NECROSIS, drug('dexamethasone'), problem('systemic-fungal-infection'), finding('allergy', { name: 'dexamethasone' })];
  expect(write(taken, { size: 'one-liner' }, { 'necrosis-symptomatic': 'no' }).text).toContain('Dexamethasone: contraindicated with systemic fungal infection (systemic fungal infection may worsen); contraindicated with allergy to dexamethasone.');
});

test('the narrow use of intravenous lidocaine stands in every size', () => {
  const failed = [RECEIVED, PAIN, finding('duloxetine-failed'), finding('allergy', { name: 'gabapentin' }), finding('allergy', { name: 'pregabalin' })];
  for (const size of ['one-liner', 'short', 'full'] as const) expect(write(failed, { size }).text.toLowerCase()).toMatch(/lidocaine.*refractory cases, specialist setting/);
});
