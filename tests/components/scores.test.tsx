// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { plotOf, trendsOf } from '../../components/blocks/scores-view.ts';
import type { ScaleText } from '../../lib/decide/types.ts';
import { finding, placed } from './make.ts';
import { accessible, open, show } from './render.tsx';
import { painBlocked } from './states.ts';

const nrs: ScaleText = { id: 'nrs', label: 'NRS pain', range: [0, 10], higherIs: 'worse', cutoff: { atLeast: 4 }, text: '0 to 10, higher is worse; 4 or more: entry.', evidence: [], verification: 'C', sources: [] };
const ntx: ScaleText = { ...nrs, id: 'fact-gog-ntx', label: 'FACT/GOG-Ntx', range: [0, 44], higherIs: 'better', text: '0 to 44, higher is better.' };
const score = (name: string, value: number, iso?: string, more = {}) =>
  finding('score', `${name} ${value}`, { name, measure: { id: name, value, unit: '', written: `${value}` }, ...(iso && { date: { iso, source: 'note' as const } }), ...more });
const scores = placed([score('nrs', 6, '2026-11-02'), score('nrs', 4, '2026-08-01'), score('nrs', 6, '2026-11-02'), score('fact-gog-ntx', 30, '2026-08'), score('fact-gog-ntx', 23, '2026-11'), score('moca', 24)]);
const directionOf = (scale: ScaleText, ...points: readonly (readonly [number, string?])[]) => trendsOf([scale], points.map(([value, iso]) => score(scale.id, value, iso)))[0]?.direction;

describe('trends', () => {
  test('oldest first, a score told twice counts once, other scales are left out', () => {
    expect(trendsOf([nrs, ntx], scores).map(({ scale, points, direction }) => [scale.id, points.map(({ value }) => value), direction])).toEqual([['nrs', [4, 6], 'worse by 2'], ['fact-gog-ntx', [30, 23], 'worse by 7']]);
  });

  test.each([
    [nrs, [[6, '2026-01'], [4, '2026-02']], 'better by 2'], [nrs, [[4, '2026-01'], [4, '2026-02']], 'unchanged'], [ntx, [[20, '2026-01'], [30, '2026-02']], 'better by 10'],
    [nrs, [[6, '2026-01'], [4]], ''], [nrs, [[6], [4]], ''], [nrs, [[2, '2025-01'], [8, '2026-01'], [6, '2026-02']], 'better by 2'],
    // Worst and average of one day: which one went where is not known.
    [nrs, [[4, '2026-01'], [8, '2026-02'], [5, '2026-02']], ''],
  ] as const)('direction %#', (scale, points, direction) => {
    expect(directionOf(scale, ...points)).toBe(direction);
  });

  test('another person’s, a planned or a form’s score is none', () => {
    expect(trendsOf([nrs], [score('nrs', 5, '2026-01', { experiencer: 'other' }), score('nrs', 5, '2026-01', { assertion: 'template' })])).toEqual([]);
  });

  test('plotted over the whole range with the cut-off; two days at least', () => {
    const [trend] = trendsOf([nrs], scores);
    expect(plotOf(trend!)).toEqual({ dots: [{ x: 0, y: 60 }, { x: 100, y: 40 }], cut: 60 });
    expect(plotOf(trendsOf([nrs], [score('nrs', 6, '2026-01')])[0]!)).toBeUndefined();
  });

  test('not plotted where the range is not known', () => {
    const { range: _, ...bare } = nrs;
    expect(plotOf(trendsOf([bare], scores)[0]!)).toBeUndefined();
  });
});

describe('in the panel', () => {
  const shown = { ...painBlocked, findings: scores, assessment: { ...painBlocked.assessment!, findings: scores } };

  test('the closed section answers; open, each score has its date and its place', async () => {
    show({ ...shown, plan: { ...painBlocked.plan!, scales: [nrs, ntx] } });
    const section = open('Scores');
    expect(section.getByText('NRS pain 6/10 worse by 2, FACT/GOG-Ntx 23/44 worse by 7')).toBeTruthy();
    expect(section.getByRole('img', { name: /^NRS pain over time: 4, 1.Aug.2026; 6, 2.Nov.2026$/ })).toBeTruthy();
    expect(section.getByText(/higher is better/)).toBeTruthy();
    expect(section.getAllByRole('button', { name: /^Show in chart: nrs/ })).toHaveLength(2);
    await accessible();
  });

  test('no score, no section', () => {
    show({ ...shown, findings: [], plan: { ...painBlocked.plan!, scales: [nrs] } });
    expect(document.body.textContent).not.toContain('NRS pain 6');
  });
});

describe('the rule-out list', () => {
  test('found, possible and negated with their quotes; what was not seen by name, never as "no"', async () => {
    show({ ...painBlocked, plan: { ...painBlocked.plan!, ruleOut: [
      { cause: 'Recurrence of the tumour', state: 'not-seen', words: [], evidence: [] }, { cause: 'Diabetes', state: 'negated', words: [], evidence: [1] },
      { cause: 'Neurotoxic chemotherapy or other drug', state: 'found', words: ['docetaxel (past)', 'nitrofurantoin'], evidence: [4] },
    ] } });
    const section = open('Rule-out list');
    expect(section.getByText('1 found, 1 negated, 1 not seen')).toBeTruthy();
    const rows = section.getAllByRole('listitem').filter(({ parentElement }) => parentElement!.className === 'list').map(({ textContent }) => textContent);
    expect(rows).toEqual([expect.stringMatching(/^Neurotoxic chemotherapy or other drug: found, docetaxel \(past\) and nitrofurantoin.*selegiline/), expect.stringMatching(/^Diabetes: negated/)]);
    expect(section.getByText('Recurrence of the tumour').closest('ul')!.className).toBe('names');
    expect(section.getByText('Not written is not the same as not present.')).toBeTruthy();
    await accessible();
  });
});
