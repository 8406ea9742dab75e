// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { accessible, open, show } from './render.tsx';
import { painBlocked } from './states.ts';

const told: TabState = {
  ...painBlocked,
  assessment: { ...painBlocked.assessment!, tracks: painBlocked.assessment!.tracks.map((track) => ({ ...track, facts: ['neuropathic-pain', 'pain-persistent'] as const })) },
  plan: {
    ...painBlocked.plan!,
    scales: [{ id: 'nrs', label: 'NRS pain', range: [0, 10], higherIs: 'worse', cutoff: { atLeast: 4 }, text: '0 to 10, higher is worse; 4 or more: entry to the trials.', evidence: [5], verification: 'C', sources: ['jiang-2019'] }],
    statements: [{ text: 'Pregabalin, despite limited evidence.', caveat: 'One trial says more.', verification: 'C', sources: ['article'] }],
    unblocked: [{ drug: 'duloxetine', without: 'If this did not hold: selegiline', becomes: 'Duloxetine is not blocked; Step 2, pain track' }],
    guideline: { ...painBlocked.plan!.guideline, changes: [{ version: '0.1', date: '2026-11-24', text: 'First encoding.' }] },
  },
};
/** What a folded part holds, by the beginning of its summary. */
const folded = (name: string) => within([...document.querySelectorAll('summary')].find((summary) => summary.textContent.replaceAll('\u00a0', ' ').startsWith(name))!.closest('details')!);

test('a track shows the facts that made it, each with its answer and quotes', async () => {
  show(told);
  const why = folded('Why: 2 facts');
  expect(why.getAllByRole('listitem', { hidden: true }).filter(({ parentElement }) => parentElement!.className === 'list').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^neuropathic-pain yes.*burning pain down the L arm/), expect.stringMatching(/constant since Feb 2025/)]);
  await accessible();
});

test('monitoring names the scales with range, direction, cut-off and the score of this chart', async () => {
  show(told);
  const section = open('Monitoring');
  expect(section.getByText('1 standard scale', { exact: false, normalizer: (text) => text.replaceAll('\u00a0', ' ') })).toBeTruthy();
  const scales = folded('1 standard scale');
  expect(scales.getByText(/0 to 10, higher is worse; 4 or more: entry to the trials/)).toBeTruthy();
  expect(scales.getByRole('button', { name: /^Show in chart: NRS 6\/10/, hidden: true })).toBeTruthy();
  await accessible();
});

test('what blocks an option stands among what would change the result', async () => {
  show(told);
  const section = open('What would change this');
  expect(section.getByText('If this did not hold: selegiline').closest('li')!.textContent).toContain('Duloxetine is not blocked; Step 2, pain track');
  await accessible();
});

test('the article\'s statements stand with the honest word, the change log and what it did not supply', async () => {
  show(told);
  const section = open('Evidence and sources');
  const says = folded('What the article says of these steps: 1 statement');
  expect(says.getByText('Pregabalin, despite limited evidence.')).toBeTruthy();
  expect(says.getByText(/One trial says more\./)).toBeTruthy();
  expect(section.getByText(/0\.1, 24.Nov.2026: First encoding\./)).toBeTruthy();
  expect(screen.getByText(/References 1 to 5: not supplied by the article\./)).toBeTruthy();
  expect(folded('2 source attributes').getAllByRole('term', { hidden: true })).toHaveLength(2);
  await accessible();
});
