import { describe, expect, test } from 'vitest';
import { decide, makePlan } from '../lib/decide/index.ts';
import { guideline } from '../lib/guideline/index.ts';
import { sourceLabel } from '../lib/guideline/source-label.ts';
import { detailsOf, ruleName, sourceAddress } from '../lib/plan-details.ts';
import { detect } from '../lib/detect/index.ts';

const source = (title: string, more: object = {}) => ({ id: 'x', title, verification: 'C', ...more }) as const;
const CHART = 'Radiotherapy to the left breast, 50 Gy in 25 fractions, completed March 2021. Burning neuropathic pain of the left arm for a year.\n\nMedications:\nphenelzine 15 mg daily\nnitrofurantoin 100 mg daily';

function detailsFor(text: string): ReturnType<typeof detailsOf> & { readonly named: readonly string[] } {
  const { findings, seen } = detect({ text, structure: [] });
  const assessment = decide({ findings, seen, answers: {}, today: '2026-11-23' });
  const named = [...assessment.options.filter(({ open, use }) => open || use === 'blocked').flatMap(({ reasons, notChecked }) => [...reasons.map(({ rule }) => rule), ...notChecked]), ...assessment.cautions.map(({ rule }) => rule)];
  return { ...detailsOf(assessment, makePlan(assessment)), named };
}

describe('rules and sources of a plan', () => {
  test('every rule that fired, was not checked, or cautions has its line, and no other', () => {
    const { rules, named } = detailsFor(CHART);
    expect(named).toContain('5/duloxetine/maoi');
    expect(Object.keys(rules).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(rules['5/duloxetine/maoi']).toMatchObject({ name: 'MAOI', severity: 'contraindicated', effect: expect.any(String) });
  });

  test('every source that is named can be shown, or is the tool itself', () => {
    const { rules, sources } = detailsFor(CHART);
    const own = ['tool-rule', 'general-knowledge'];
    const cited = [...Object.values(rules), ...guideline.latency].flatMap((row) => row.sources);
    expect([...new Set(cited)].filter((id) => !(id in sources) && !own.includes(id))).toEqual([]);
    expect(sources.article?.href).toBe(guideline.meta.article.url);
  });

  test('a chart without radiotherapy brings few along', () => {
    expect(Object.keys(detailsFor('Numb feet.').rules).length).toBeLessThan(Object.keys(detailsFor(CHART).rules).length);
  });

  test('a rule is named by its id', () => {
    expect(['3/duloxetine/gfr-below-30', '5/duloxetine/linezolid', '3/x/cyp2d6-inhibitor'].map(ruleName)).toEqual(['GFR below 30', 'linezolid', 'CYP2D6 inhibitor']);
    expect(['3/gabapentin/crcl-below-60', '3/donepezil/long-qt', '3/donepezil/asthma-copd', '3/dexamethasone/mi', '3/x/varicella-measles-exposure', '3/pregabalin/pr-prolongation'].map(ruleName))
      .toEqual(['CrCl below 60', 'long QT', 'asthma or COPD', 'MI', 'varicella or measles exposure', 'PR prolongation']);
  });

  test('addresses: DOI, else PubMed, else the registry', () => {
    expect(sourceAddress(source('t', { doi: '10.1/a', pmid: '1' }))).toBe('https://doi.org/10.1/a');
    expect(sourceAddress(source('t', { pmid: '1' }))).toBe('https://pubmed.ncbi.nlm.nih.gov/1/');
    expect(sourceAddress(source('t', { registry: 'NCT00000001' }))).toBe('https://clinicaltrials.gov/study/NCT00000001');
    expect(sourceAddress(source('t'))).toBeUndefined();
  });

  test.each([
    [source('Pregabalin in pain of cancer (Jiang)', { year: 2019 }), 'Jiang 2019'], [source('Guideline update: ASCO (Loprinzi)', { year: 2020 }), 'ASCO 2020'],
    [source('A trial', { registry: 'NCT00000001' }), 'NCT00000001'], [source('Gabapentin (Brand) prescribing information, version 4'), 'Gabapentin label'],
    [source('Some list of drugs, a mirror'), 'Some list of drugs'],
  ])('label %#', (from, label) => {
    expect(sourceLabel(from)).toBe(label);
  });
});
