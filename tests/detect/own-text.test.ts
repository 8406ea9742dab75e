import { describe, expect, test } from 'vitest';
import { planText, type PlanTextOptions } from '../../lib/decide/plan-text.ts';
import { changesSince } from '../../lib/decide/text-changes.ts';
import { decide, makePlan } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';
import { withoutOwnText } from '../../lib/detect/own-text.ts';

const CHARTS: Readonly<Record<string, string>> = {
  pain: 'Seen on 20 Nov 2026.\nLeft breast radiotherapy 50 Gy in 25 fractions, completed March 2016. Radiation-induced brachial plexopathy with burning pain for two years.\nMedications\nCiprofloxacin 500 mg BID, active',
  necrosis: 'Seen on 20 Nov 2026.\nSRS 20 Gy to a left frontal metastasis, May 2024. MRI 1 Nov 2026: radiation necrosis with oedema, headache.',
  observed: 'Seen on 20 Nov 2026.\nSRS 20 Gy to a left frontal metastasis, May 2024. MRI 1 Nov 2026: radiation necrosis, asymptomatic.',
  possible: 'Seen on 20 Nov 2026.\nPelvic radiotherapy 45 Gy in 2019. Neuropathy. Concern for cord compression, MRI ordered.',
  urgent: 'Seen on 20 Nov 2026.\nPelvic radiotherapy 45 Gy in 2019. Cauda equina syndrome.',
  specialist: 'Seen on 20 Nov 2026.\nRadiotherapy 54 Gy to the pituitary in 2019. Radiation optic neuropathy.',
  planned: 'Seen on 20 Nov 2026.\nRadiotherapy of the pelvis is planned.',
  nothing: 'Seen on 20 Nov 2026.\nSore throat. No radiotherapy.',
};

function planOf(chart: string, size: PlanTextOptions['size']): string {
  const { findings, seen } = detect({ text: chart, structure: [] });
  const assessment = decide({ findings, seen, answers: {}, today: '2026-11-29' });
  return planText(assessment, makePlan(assessment), { size, today: '2026-11-29' }).text;
}

const found = (text: string) => detect({ text, structure: [] }).findings.map(({ concept, name, quote, assertion, course, medication }) => ({ concept, name, quote, assertion, course, medication }));

describe('a plan that stands in the chart', () => {
  const cases = Object.entries(CHARTS).flatMap(([name, chart]) => (['one-liner', 'short', 'full'] as const).map((size) => [name, size, chart] as const));

  test.each(cases)('%s, %s: is no evidence', (_, size, chart) => {
    const plan = planOf(chart, size);
    const bare = `${chart}\nAssessment\n- Numb feet.\nThe patient is tired.\n\nNausea.`;
    const noted = `${chart}\nAssessment\n- Numb feet.\nThe patient is tired.\n${plan}\nNausea.`;
    expect(found(noted)).toEqual(found(bare));
    // Paragraphs of an editor stand apart.
    expect(found(noted.replace(plan, plan.replaceAll('\n', '\n\n')))).toEqual(found(bare));
  });

  test.each(cases)('%s, %s: words before and behind it on its lines stay', (_, size, chart) => {
    const { text } = withoutOwnText({ text: `Numb feet ${planOf(chart, size)} Nausea.`, structure: [] });
    expect(text.replace(/\s+/g, ' ').trim()).toBe('Numb feet Nausea.');
  });

  test('offsets stay', () => {
    const plan = planOf(CHARTS.pain!, 'full');
    const text = `${plan}\nNausea.`;
    const without = withoutOwnText({ text, structure: [] }).text;
    expect(without).toHaveLength(text.length);
    expect(without.indexOf('Nausea')).toBe(text.indexOf('Nausea'));
  });

  test('lists whose bullets the page draws', () => {
    const plan = planOf(CHARTS.pain!, 'full').replaceAll('\n- ', '\n');
    const structure = plan.split('\n').flatMap((line, index, all) => {
      const start = all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      return planOf(CHARTS.pain!, 'full').includes(`- ${line}`) ? [{ kind: 'item' as const, start, end: start + line.length }] : [];
    });
    expect(withoutOwnText({ text: plan, structure }).text.trim()).toBe('');
  });

  test('what changed since a copy', () => {
    const { text } = changesSince(planOf(CHARTS.pain!, 'full'), planOf(CHARTS.necrosis!, 'full'));
    expect(withoutOwnText({ text: `Numb feet.\n- Tired.\n${text}`, structure: [] }).text.trim()).toBe('Numb feet.\n- Tired.');
  });

  test('two of them', () => {
    const plan = planOf(CHARTS.pain!, 'short');
    expect(withoutOwnText({ text: `${plan}\nNumb feet.\n${plan}`, structure: [] }).text.trim()).toBe('Numb feet.');
  });

  describe('a plan that was shortened', () => {
    const note = 'Numb feet.\nMedications\n- duloxetine 60 mg daily';
    const without = (plan: string) => withoutOwnText({ text: `${note}\n${plan}\nNausea.`, structure: [] }).text.replace(/\s*\n\s*/g, '\n').replace(/ +$/gm, '');
    const lines = planOf(CHARTS.pain!, 'full').split('\n');
    const from = (title: string) => lines.slice(lines.indexOf(title));

    test.each([
      ['its headline', lines.slice(1)],
      ['headline and summary', lines.slice(2)],
      ['all before the options', from('Options considered')],
      ['all before the monitoring', from('Monitoring')],
      ['its last line', lines.slice(0, -1)],
      ['headline and last line', lines.slice(1, -1)],
      ['all but the options', from('Options considered').slice(0, 4)],
    ])('without %s takes no word of the note with it', (_, left) => {
      const text = without(left.join('\n'));
      expect(text.startsWith(note)).toBe(true);
      expect(text.endsWith('Nausea.')).toBe(true);
      expect(text).not.toMatch(/Pregabalin|Ciprofloxacin: caution|to consider;|Before treatment/);
    });

    test.each([['Assessment'], ['Monitoring'], ['Evidence']])('a list of the note’s own under %s, right above one without a headline, is the note’s', (title) => {
      const text = without([title, '- Burning feet.', ...from(title === 'Evidence' ? 'Monitoring' : 'Options considered')].join('\n'));
      expect(text).toContain(title === 'Monitoring' ? 'Burning feet' : title);
    });
  });

  test('options and gates in the note’s own words stay', () => {
    const chart = { text: 'Options considered\n- Duloxetine, pregabalin.\nBefore treatment\n- Severity: 7/10, 3 of 5 criteria.', structure: [] };
    expect(withoutOwnText(chart)).toBe(chart);
  });

  test('that it was passed over is said, so that nobody takes silence for no', () => {
    const plan = planOf(CHARTS.pain!, 'short');
    expect(detect({ text: `Numb feet.\n${plan}`, structure: [] }).ownText).toBe(true);
    expect(detect({ text: 'Numb feet.', structure: [] }).ownText).toBeUndefined();
  });

  test('a chart that only names RadNerve stays as it is', () => {
    const chart = { text: 'Assessment\n- Burning pain.\nRadNerve was used today. Article read.', structure: [] };
    expect(withoutOwnText(chart)).toBe(chart);
  });
});
