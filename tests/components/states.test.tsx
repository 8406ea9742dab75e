// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { accessible, show } from './render.tsx';
import { states } from './states.ts';

/** What a reader must find in each state: the headline, and words that must and must not be there. */
const EXPECTED: readonly { readonly state: string; readonly headline: string; readonly says: readonly RegExp[]; readonly silent?: readonly RegExp[] }[] = [
  { state: 'painBlocked', headline: 'Step 3: consider pregabalin or gabapentin', says: [/Pain track/, /matched, on 5 facts/, /contraindicated: selegiline/, /Recurrence not documented as excluded/] },
  { state: 'answered', headline: 'Step 3: consider pregabalin or gabapentin', says: [/1 of them yours/, /Your answer\./, /The chart says otherwise/] },
  { state: 'necrosis', headline: 'Step 4: consider bevacizumab, LITT or resection', says: [/Necrosis track/, /Also open:/, /Cognition track/, /3 parts, read 09:14/] },
  { state: 'observe', headline: 'Necrosis without symptoms: observe', says: [/observe, on 4 facts/] },
  { state: 'underAge', headline: 'Step 1: consider dexamethasone', says: [/Under 18: no dose/] },
  { state: 'provisional', headline: 'Step 2, provisional: consider duloxetine', says: [/Patient not identified/, /Medication list not visible: interactions not checked/, /Adult dose/, /Not read: 2 images/, /This page was read once/] },
  { state: 'urgent', headline: 'Possible cord or cauda equina compression', says: [/Red flag/, /Saddle anaesthesia/], silent: [/Options at Step/, /^Ladder$/] },
  { state: 'specialist', headline: 'Optic neuropathy or myelopathy: refer', says: [/The article has no step for this/, /radiation optic neuropathy, right eye/], silent: [/Options at Step/] },
  { state: 'noRadiotherapy', headline: 'No radiotherapy on the pages read', says: [/Was radiotherapy given\?/, /Found on these pages/, /2 of 5 parts of a chart/, /Medication list not visible/], silent: [/^Ladder$/] },
  { state: 'planned', headline: 'Radiotherapy planned, not documented as given', says: [/adjuvant RT to the chest wall/, /Was radiotherapy given\?/], silent: [/^Ladder$/] },
  { state: 'noNeuropathy', headline: 'Radiotherapy found: no neuropathy, necrosis or cognitive finding read on these pages', says: [/78 Gy in 39 fractions/, /Not written is not the same as not present/], silent: [/^Ladder$/] },
  { state: 'crowded', headline: 'Step 3: consider pregabalin or gabapentin', says: [/514 quotes/] },
  { state: 'notEnabled', headline: 'Not enabled on this site', says: [/Nothing has been read/, /Enable on this site/, /Nothing to copy/] },
  { state: 'reading', headline: 'Reading this chart', says: [/Nothing to copy/] },
  { state: 'noChart', headline: 'No chart on this page', says: [/only on sites you allow/] },
  { state: 'notReadable', headline: 'This page cannot be read', says: [/Not read: a PDF viewer/] },
  { state: 'doubt', headline: 'Not sure whose chart this is', says: [/Patient unclear/, /Nothing is shown or copied/] },
  { state: 'changed', headline: 'Patient changed', says: [/Nothing read before is kept/], silent: [/Somebody-Else/] },
  { state: 'error', headline: 'Something went wrong', says: [/Reload the page/] },
];

describe('the panel in every state', () => {
  test('every fixture is expected here', () => {
    expect(EXPECTED.map(({ state }) => state)).toEqual(Object.keys(states));
  });

  test.each(EXPECTED)('$state', async ({ state, headline, says, silent = [] }) => {
    show(states[state]!);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
    const text = document.body.textContent!.replaceAll('\u00a0', ' ');
    for (const word of says) expect(text).toMatch(word);
    for (const word of silent) expect(screen.queryAllByText(word)).toEqual([]);
    await accessible();
  });

  test('nothing known of the tab offers the toolbar button, not an empty promise', async () => {
    show(null, { enable: false });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not enabled on this site');
    expect(screen.queryByRole('button', { name: 'Enable on this site' })).toBeNull();
    expect(screen.getByText(/toolbar to read the page once/)).toBeTruthy();
    await accessible();
  });
});
