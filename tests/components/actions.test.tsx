// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { accessible, open, show } from './render.tsx';
import { finding, placed } from './make.ts';
import { answered, changed, crowded, necrosis, noRadiotherapy, notEnabled, painBlocked, provisional, urgent } from './states.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (ms: number) => act(async () => { vi.advanceTimersByTime(ms); });

/** Names of the options in their order, and one of them. */
const optionHeads = (more: { readonly name?: string } = {}) => screen.getAllByRole('heading', { level: 3, hidden: true, ...more }).filter((heading) => heading.closest('.opts'));
const optionRow = (name: string) => optionHeads({ name })[0]!.closest('details')!;
const withTaken = (taken: { readonly text: string; readonly above: boolean }) => ({ ...painBlocked, plan: { ...painBlocked.plan!, options: painBlocked.plan!.options.map((one) => (one.drug === 'gabapentin' ? { ...one, taken } : one)) } });
const polite = () => document.querySelector('[role=status].sr')!.textContent;

describe('a medication list that was not seen', () => {
  const NOT_VISIBLE = 'Medication list not visible: interactions not checked';
  const lines = () => [...document.querySelectorAll('.care-bar')].filter(({ textContent }) => textContent === NOT_VISIBLE);

  test('is said once where it is the obstacle itself', async () => {
    show({ ...provisional, plan: { ...provisional.plan!, obstacle: { text: NOT_VISIBLE, unseen: 'medicationList' } } });
    expect(lines()).toHaveLength(1);
    await accessible();
  });

  test('is said beside another obstacle', async () => {
    show(provisional);
    expect(screen.getByText('Exclude recurrence first')).toBeTruthy();
    expect(lines()).toHaveLength(1);
    await accessible();
  });
});

describe('quotes', () => {
  test('pressing one shows it in the chart', async () => {
    const { props } = show(painBlocked);
    fireEvent.click(screen.getAllByRole('button', { name: 'Show in chart: selegiline 5 mg BID, active. Medications' })[0]!);
    expect(props.onShow).toHaveBeenCalledWith(painBlocked.findings[4]);
    await accessible();
  });

  test('one that is gone from the page says so, everywhere, and leads nowhere', async () => {
    show(painBlocked, { onShow: async () => 'gone' });
    fireEvent.click(screen.getAllByRole('button', { name: /burning pain down the L arm/ })[0]!);
    await waitFor(() => expect(screen.getAllByText('No longer on the page').length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: /burning pain down the L arm/ })).toBeNull();
    await accessible();
  });

  test('one that is folded away on the page says so, and can be tried again', async () => {
    const onShow = vi.fn<() => Promise<'hidden' | 'shown'>>(async () => 'hidden');
    show(painBlocked, { onShow });
    const [button] = screen.getAllByRole('button', { name: /burning pain down the L arm/ });
    fireEvent.click(button!);
    await waitFor(() => expect(button!.textContent).toContain('Folded away on the page: open it there'));
    onShow.mockResolvedValue('shown');
    fireEvent.click(button!);
    await waitFor(() => expect(button!.textContent).not.toContain('Folded away'));
  });
});

describe('marks in the chart', () => {
  test.each([[true, false], [false, true]])('on is %s: one press asks for %s', async (marks, wanted) => {
    const { props } = show(painBlocked, { marks });
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Mark drugs in the chart', hidden: true });
    expect(box.checked).toBe(marks);
    fireEvent.click(box);
    expect(props.onMarks).toHaveBeenCalledWith(wanted);
    await accessible();
  });
});

describe('answers', () => {
  test('"Answer" on the obstacle opens the question and puts the focus there', async () => {
    show(painBlocked);
    press('Answer');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Excluded'));
    await accessible();
  });

  test.each([['Excluded', 'yes'], ['Suspected', 'no'], ['Not known', 'unknown']] as const)('%s is sent as %s', (name, value) => {
    const { props } = show(painBlocked);
    const section = open('Not known');
    fireEvent.click(section.getAllByRole('button', { name })[0]!);
    expect(props.onAnswer).toHaveBeenCalledWith('recurrence-excluded', value);
  });

  test('open questions are in sight, three of many; the others one press away', async () => {
    const facts = ['recurrence-excluded', 'necrosis', 'inflammation', 'cognitive-impairment', 'urgent'] as const;
    show({ ...painBlocked, plan: { ...painBlocked.plan!, questions: facts.map((fact) => ({ fact, question: `About ${fact}?` })) } });
    const section = within(screen.getByRole('heading', { level: 2, name: 'Not known' }).closest('details')!);
    const asked = () => section.getAllByRole('heading', { level: 3 }).length;
    expect(asked()).toBe(3);
    await accessible();
    fireEvent.click(section.getByRole('button', { name: /2.more questions/ }));
    await waitFor(() => expect(asked()).toBe(5));
  });

  test('what a question in sight asks is not said once more below it', async () => {
    const gaps = ['Recurrence not documented as excluded.', 'No ECG seen.', 'Necrosis not seen.'];
    const facts = ['recurrence-excluded', 'urgent', 'inflammation', 'cognitive-impairment', 'necrosis'] as const;
    const questions = facts.map((fact) => ({ fact, question: `About ${fact}?`, ...(fact === 'recurrence-excluded' ? { gap: gaps[0]! } : fact === 'necrosis' ? { gap: gaps[2]! } : {}) }));
    show({ ...painBlocked, assessment: { ...painBlocked.assessment!, notKnown: gaps }, plan: { ...painBlocked.plan!, questions } });
    const section = open('Not known');
    const told = () => gaps.filter((gap) => section.queryByText(gap) !== null);
    expect(told()).toEqual(gaps.slice(1));
    fireEvent.click(section.getByRole('button', { name: /more questions/ }));
    await waitFor(() => expect(told()).toEqual([gaps[1]]));
    await accessible();
  });

  test('an answer is pressed, marked as own, shown against the chart, and taken back', async () => {
    const { props } = show(answered);
    const section = open('Not known');
    expect(section.getByRole('button', { name: 'Excluded' }).getAttribute('aria-pressed')).toBe('true');
    expect(section.getByText(/Your answer\./).textContent).toContain('The chart says otherwise');
    fireEvent.click(section.getByRole('button', { name: 'Undo: Has recurrence been excluded?' }));
    expect(props.onAnswer).toHaveBeenCalledWith('recurrence-excluded', null);
    await accessible();
  });

  test('one that could not be recorded is said where it is seen', async () => {
    show(painBlocked, { onAnswer: async () => false });
    fireEvent.click(open('Not known').getAllByRole('button', { name: 'Suspected' })[0]!);
    await waitFor(() => expect(screen.getByText(/The answer was not recorded/)).toBeTruthy());
    await accessible();
  });

  test('a red flag read wrong is answered as not current', () => {
    const { props } = show(urgent);
    press('Not current');
    expect(props.onAnswer).toHaveBeenCalledWith('urgent', 'no');
  });
});

describe('a drug that is taken now', () => {
  test.each([[true, 'care'], [false, 'small']] as const)('above its kidney row: %s, said so in the option', async (above, tone) => {
    show(withTaken({ text: '2700 mg/day as read: a row', above }));
    expect(within(optionRow('Gabapentin')).getByText('In progress, 2700 mg/day as read: a row').className).toBe(tone);
    await accessible();
  });
});

describe('copy', () => {
  test('the short plan is copied and said for two seconds', async () => {
    vi.useFakeTimers();
    const { props } = show(painBlocked);
    await act(async () => { press('Copy short plan'); });
    expect(props.onCopy).toHaveBeenCalledWith('short');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
    await pass(2001);
    expect(screen.getByRole('button', { name: 'Copy short plan' })).toBeTruthy();
  });

  test('size is chosen with a preview; Escape closes it and the focus returns', async () => {
    const { props } = show(painBlocked);
    press('Size and preview');
    expect(screen.getByRole('region', { name: 'Preview of the text' }).textContent).toBe('text of short');
    fireEvent.click(screen.getByRole('radio', { name: 'Full' }));
    expect(screen.getByRole('region', { name: 'Preview of the text' }).textContent).toBe('text of full');
    await accessible();
    press('Copy full plan');
    expect(props.onCopy).toHaveBeenCalledWith('full');
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Full' }), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Preview of the text' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Size and preview' }));
  });

  test('after a first copy only what changed can be copied, of that size and that patient', async () => {
    const textOf = vi.fn((size: string, since?: string) => (since === undefined ? `text of ${size}` : `changes of ${size} since ${since}`));
    let now = '';
    textOf.mockImplementation((size: string, since?: string) => (since === undefined ? `text${now} of ${size}` : `changes of ${size} since ${since}`));
    const { props, again } = show(painBlocked, { textOf });
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    await act(async () => { press('Copy short plan'); });
    // Nothing differs yet.
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    now = ' two';
    again({ ...painBlocked });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Copy changes only' }));
    // Taken back, it differs no more, and the tick is off when it does again.
    now = '';
    again({ ...painBlocked });
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    now = ' three';
    again({ ...painBlocked });
    expect((screen.getByRole('checkbox', { name: 'Copy changes only' }) as HTMLInputElement).checked).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Copy changes only' }));
    press('Size and preview');
    expect(screen.getByRole('region', { name: 'Preview of the text' }).textContent).toBe('changes of short since text of short');
    await accessible();
    await act(async () => { press(/^Cop(?:ied|y changes)$/); });
    expect(props.onCopy).toHaveBeenLastCalledWith('short', 'text of short');
    fireEvent.click(screen.getByRole('radio', { name: 'Full' }));
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Preview of the text' }).textContent).toBe('text three of full');
    again({ ...painBlocked, identity: { ...painBlocked.identity!, key: 'another' } });
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    again(painBlocked);
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
  });

  test('sections can be left out, and are no change of another choice; one line has none', async () => {
    const textOf = vi.fn((size: string, since?: string, without: readonly string[] = []) => `${size} ${since ? `since ${since}` : 'whole'} without ${without.join()}`);
    const { props } = show(necrosis, { textOf });
    await act(async () => { press('Copy short plan'); });
    press('Size and preview');
    const sections = within(screen.getByRole('group', { name: 'Sections' }));
    // A short text holds no calendar to leave out.
    expect(sections.getAllByRole('checkbox')).toHaveLength(8);
    fireEvent.click(screen.getByRole('radio', { name: 'Full' }));
    expect(sections.getAllByRole('checkbox')).toHaveLength(9);
    fireEvent.click(screen.getByRole('radio', { name: 'Short' }));
    fireEvent.click(sections.getByRole('checkbox', { name: 'Evidence' }));
    fireEvent.click(sections.getByRole('checkbox', { name: 'Adjuncts' }));
    expect(screen.getByRole('region', { name: 'Preview of the text' }).textContent).toBe('short whole without adjuncts,evidence');
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    await accessible();
    await act(async () => { press(/^Cop/); });
    expect(props.onCopy).toHaveBeenLastCalledWith('short', undefined, ['adjuncts', 'evidence']);
    // The same text: nothing of it changed.
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'One-liner' }));
    expect(screen.queryByRole('group', { name: 'Sections' })).toBeNull();
  });

  test('red flags cannot be left out', async () => {
    show(urgent);
    press('Size and preview');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Assessment: Red flags/ }).disabled).toBe(true);
    await accessible();
  });

  test('what is contraindicated cannot be left out', async () => {
    show(painBlocked);
    press('Size and preview');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Options: Red flags and what is contraindicated stay in the text.' });
    expect([box.checked, box.disabled]).toEqual([true, true]);
    await accessible();
  });

  test('where the patient is not identified every copy is whole', async () => {
    show(provisional);
    await act(async () => { press('Copy short plan'); });
    expect(screen.queryByRole('checkbox', { name: 'Copy changes only' })).toBeNull();
  });

  test('a refusal opens the text and says what to do', async () => {
    show(painBlocked, { onCopy: async () => 'failed' });
    press('Copy short plan');
    await waitFor(() => expect(screen.getByText(/Select the text below and copy it/)).toBeTruthy());
    expect(screen.getByRole('region', { name: 'Preview of the text' })).toBeTruthy();
    await accessible();
  });

  test('without a chart there is nothing to copy', () => {
    show(changed);
    expect(screen.getByRole('button', { name: 'Nothing to copy' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('enabling a site', () => {
  test('asks in the press itself and says when it was refused', async () => {
    const { props } = show(notEnabled);
    press('Enable on this site');
    expect(props.onEnable).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getByText(/Not allowed\./)).toBeTruthy());
    await accessible();
  });

  test('frames that were not read are offered by their origin', async () => {
    const { props } = show(provisional, { frames: ['https://labs.example', 'https://pacs.example'] });
    press('Enable frames of https://pacs.example');
    expect(props.onEnable).toHaveBeenCalledExactlyOnceWith('https://pacs.example');
    expect(screen.getByText(/allow https:\/\/labs\.example/)).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/Not allowed\./)).toBeTruthy());
    await accessible();
  });

  test('a page read once offers it below the plan', () => {
    show(provisional);
    expect(screen.getByRole('button', { name: 'Enable on this site' })).toBeTruthy();
  });
});

describe('ladder', () => {
  test('says each step with its state and marks where the patient stands', () => {
    show(painBlocked);
    const rows = screen.getAllByRole('listitem').filter((row) => row.closest('.ladder'));
    expect(rows.map((row) => row.querySelector('.sr')!.textContent)).toEqual([
      'Step 1, Glucocorticoid: necrosis not documented',
      'Step 2, Duloxetine: contraindicated',
      'Step 3, Gabapentinoid, lidocaine; memantine, donepezil: here',
      'Step 4, Bevacizumab, LITT or resection: necrosis not documented',
    ]);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
  });

  test('what was tried and what else is open are said too', () => {
    show(necrosis);
    const rows = [...document.querySelectorAll('.ladder .sr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'Step 1, Glucocorticoid: tried, failed', 'Step 2, Duloxetine: pain not documented',
      'Step 3, Gabapentinoid, lidocaine; memantine, donepezil: cognition: matched', 'Step 4, Bevacizumab, LITT or resection: here',
    ]);
  });
});

describe('options', () => {
  test('the blocked drug that led here comes last, with its reason and without a dose', () => {
    show(painBlocked);
    expect(optionHeads().map(({ textContent }) => textContent)).toEqual(['Pregabalin', 'Gabapentin', 'Lidocaine, intravenous', 'Duloxetine', 'Adjuncts']);
    const duloxetine = optionRow('Duloxetine');
    expect(duloxetine.textContent).toContain('Contraindicated: selegiline, serotonin syndrome');
    expect(duloxetine.textContent).not.toContain('60 mg once daily');
  });

  test.each([[false, true], [true, false]])('narrow: %s, the first is open: %s', (narrow, isOpen) => {
    show(painBlocked, { narrow });
    expect(optionRow('Pregabalin').open).toBe(isOpen);
  });

  test('what few ask for about a dose is one line each until opened', async () => {
    show(painBlocked);
    const folds = [...optionRow('Pregabalin').querySelectorAll<HTMLDetailsElement>('.body > .more')];
    expect(folds.map((fold) => [fold.querySelector('summary')!.textContent!.trim(), fold.open, fold.querySelector('dl')!.textContent])).toEqual([
      ['Dose table by kidney function', false, 'KidneyCrCl 30-60: 75-300 mg/day secondary source'], ['More on dosing', false, 'Stopover a week or more ']]);
    expect(optionRow('Pregabalin').querySelector('.body > dl')!.textContent).not.toMatch(/Stop|30-60/);
    await accessible();
  });

  test('what was not checked is named by its effect', () => {
    show(painBlocked);
    const text = optionRow('Pregabalin').textContent!.replaceAll('\u00a0', ' ');
    expect(text).toContain('Not checked: 2 rules, input not seen');
    expect(text).toContain('PR interval may lengthen');
  });
});

describe('reading the findings', () => {
  test('each carries its assertion and the cue; copies are counted, not repeated', async () => {
    show(painBlocked);
    const section = open('Read in the chart');
    await waitFor(() => expect(section.getByText(/another person/)).toBeTruthy());
    const text = document.querySelector('details[open] .group')!.parentElement!.textContent!;
    expect(text).toContain('negated by “no”');
    expect(text).toContain('form or template by “if”');
    expect(text).toContain('written again once');
    await accessible();
  });

  test('500 are not built before they are asked for, then a few a group', async () => {
    show(crowded);
    expect(document.querySelectorAll('.found li')).toHaveLength(0);
    const section = open('Read in the chart');
    await waitFor(() => expect(document.querySelectorAll('.found li').length).toBeGreaterThan(0));
    expect(document.querySelectorAll('.found li').length).toBeLessThan(60);
    fireEvent.click(section.getByRole('button', { name: '248 more: Neuropathy' }));
    await waitFor(() => expect(document.querySelectorAll('.found li').length).toBeGreaterThan(250));
  });
});

describe('what was found where no step is matched', () => {
  test('the three that say most; the rest on demand, by what it is about', async () => {
    const many = ['polyneuropathy', 'tingling', 'numbness of both feet', 'vibration absent', 'loss of balance'].map((quote) => finding('neuropathy', quote));
    const findings = placed([...many, finding('neuropathic-pain', 'burning'), finding('medication', 'metformin')]);
    show({ ...noRadiotherapy, findings, assessment: { ...noRadiotherapy.assessment!, findings } });
    const section = within(screen.getByRole('heading', { level: 2, name: 'Found on these pages' }).closest('details')!);
    expect([...document.querySelectorAll('details[open] .found > li')].map(({ textContent }) => textContent)).toEqual([expect.stringContaining('numbness of both feet'), expect.stringContaining('burning'), expect.stringContaining('metformin')]);
    await accessible();
    fireEvent.click(section.getByRole('button', { name: '4 more: Found on these pages' }));
    await waitFor(() => expect(section.getByRole('heading', { level: 3, name: 'Neuropathy 5' })).toBeTruthy());
    expect(section.getByRole('button', { name: '2 more: Neuropathy' })).toBeTruthy();
    await accessible();
  });
});

describe('what would change this', () => {
  test('first what is not known; each answer with its step; the rest on demand', async () => {
    show(painBlocked);
    const section = open('What would change this');
    const lines = () => section.getAllByRole('listitem').map(({ textContent }) => textContent!.replaceAll('\u00a0', ' '));
    expect(lines()).toEqual([
      'Has recurrence been excluded? Excluded→thenRecurrence: documented', 'Has recurrence been excluded? Suspected→thenRecurrence: flagged',
      'necrosis yes→thenStep 1, necrosis track', 'cognitive-impairment yes→thenThe step stays, cognition track opens: Step 3, provisional', 'urgent yes→thenRed flag, no step', 'neuropathic-pain no→thenStep 1, function track, consider',
    ]);
    fireEvent.click(section.getByRole('button', { name: 'Show all 8' }));
    await waitFor(() => expect(lines()).toHaveLength(8));
    expect(lines().slice(6)).toEqual(['Was radiotherapy given? Never given→thenNo step: no radiotherapy received was read', 'neuropathy no→thenNo step: no neuropathy, necrosis or cognitive finding read']);
    await accessible();
  });

  test('a question says what its answers would change', () => {
    show(painBlocked);
    expect(open('Not known').getByText(/Suspected:/).textContent).toBe('Suspected: Recurrence: flagged');
  });
});

describe('announcements', () => {
  test('the headline once, after a second of quiet; a change of patient; nothing for new quotes', async () => {
    vi.useFakeTimers();
    const { again } = show(painBlocked);
    expect(polite()).toBe('');
    await pass(1001);
    expect(polite()).toBe('Step 3: consider pregabalin or gabapentin');
    again({ ...painBlocked, findings: painBlocked.findings.slice(0, 5) });
    await pass(1001);
    expect(polite()).toBe('Step 3: consider pregabalin or gabapentin');
    again(changed);
    await pass(1001);
    expect(polite()).toBe('Patient changed');
  });

  test('a red flag at once', () => {
    show(urgent);
    expect(screen.getByRole('alert').textContent).toBe('Red flag: Possible cord or cauda equina compression');
  });
});

describe('red flags beside a step', () => {
  test('stand above the headline, the step still below, and can be said not to be current', async () => {
    const assessment = { ...painBlocked.assessment!, redFlags: [{ name: 'saddle-anaesthesia', because: 'Saddle anaesthesia: see your emergency pathway', evidence: [1] }] };
    const { props } = show({ ...painBlocked, assessment });
    const flag = screen.getByText('Saddle anaesthesia: see your emergency pathway');
    const headline = screen.getByRole('heading', { level: 1, name: 'Step 3: consider pregabalin or gabapentin' });
    expect(flag.closest('ul')!.className).toContain('stop-bar');
    expect(flag.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Ladder', hidden: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not current' }));
    expect(props.onAnswer).toHaveBeenCalledWith('urgent', 'no');
    await accessible();
  });
});

describe('red flags that do not stand', () => {
  test('a possible one stands near the top with its quote, and is not loud', async () => {
    show({ ...painBlocked, assessment: { ...painBlocked.assessment!, possibleFlags: [{ name: 'cord-compression', because: 'Cord compression, written as possible only: confirm?', evidence: [1] }] } });
    const flag = screen.getByText('Cord compression, written as possible only: confirm?');
    expect(flag.closest('ul')!.className).not.toContain('stop');
    expect(flag.compareDocumentPosition(screen.getByRole('heading', { level: 2, name: 'Ladder', hidden: true })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await accessible();
  });

  test('one that was set aside leaves a trace near the top, with the way back beside it', async () => {
    const { props } = show({ ...painBlocked, assessment: { ...painBlocked.assessment!, setAsideFlags: [{ name: 'saddle-anaesthesia', because: 'Saddle anaesthesia', evidence: [1] }] } });
    const trace = screen.getByText('Saddle anaesthesia').closest('div.aside')!;
    expect(trace.textContent).toContain('Red flag read, set aside by you as not current: Saddle anaesthesia');
    expect(trace.compareDocumentPosition(screen.getByRole('heading', { level: 2, name: 'Ladder', hidden: true })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    fireEvent.click(trace.querySelector('button.btn:not(.bare)')!);
    expect(props.onAnswer).toHaveBeenCalledWith('urgent', null);
    await accessible();
  });
});

describe('across assessments', () => {
  test('an open section stays open for the same patient and closes for another', async () => {
    const { again } = show(painBlocked);
    open('Monitoring');
    again({ ...painBlocked });
    expect(screen.getByRole('heading', { level: 2, name: 'Monitoring' }).closest('details')!.open).toBe(true);
    again(necrosis);
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Monitoring' }).closest('details')!.open).toBe(false));
  });

  test('nothing of a patient stays when the panel goes blank', () => {
    const { again } = show(painBlocked);
    again(changed);
    expect(document.body.textContent).not.toMatch(/Winifred|selegiline|pregabalin|4417/);
  });

  test('when the focused element is gone the headline takes the focus', async () => {
    const { again } = show(painBlocked);
    screen.getByRole('button', { name: 'Answer' }).focus();
    again(changed);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });
});
