// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate, writeDatesAs } from '../../components/format.ts';
import { Options, type OptionsProps, type OptionValues } from '../../components/pages/Options.tsx';
import { Welcome, type WelcomeProps } from '../../components/pages/Welcome.tsx';
import { accessible, open, show } from './render.tsx';
import { states } from './states.ts';

afterEach(cleanup);

function welcome(more: Partial<WelcomeProps> = {}): WelcomeProps {
  const props = { given: null, onAgree: vi.fn(async () => undefined), onTakeBack: vi.fn(async () => undefined), sandbox: '/sandbox-chart.html', options: '/options.html', ...more };
  render(<Welcome {...props} />);
  return props;
}

describe('the welcome page', () => {
  test('says what is read and what never leaves, and asks', async () => {
    const { onAgree } = welcome();
    for (const name of ['What it reads', 'What never leaves', 'Your consent']) expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^Not given\. No page is read/);
    expect(screen.queryByRole('button', { name: 'Take consent back' })).toBeNull();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Agree: read the pages I ask for' }));
    expect(onAgree).toHaveBeenCalledOnce();
  });

  test('says when it was given, and takes it back', async () => {
    const { onTakeBack } = welcome({ given: '2026-11-29T09:00:00.000Z' });
    expect(screen.getByRole('status').textContent!.replaceAll('\u00a0', ' ')).toBe('You agreed on 29 Nov 2026. RadNerve reads the pages you ask for.');
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Take consent back' }));
    expect(onTakeBack).toHaveBeenCalledOnce();
  });

  test('says so where the browser does not keep it', async () => {
    welcome({ onAgree: () => Promise.reject(new Error('disk full')) });
    fireEvent.click(screen.getByRole('button', { name: 'Agree: read the pages I ask for' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser did not keep it. Try again.');
    await accessible();
  });

  test('offers the sandbox chart without consent', () => {
    welcome();
    expect(screen.getByRole('link', { name: 'Open the sandbox chart' }).getAttribute('href')).toBe('/sandbox-chart.html');
  });
});

describe('the panel without consent', () => {
  test('says so, offers the welcome page, and nothing else', async () => {
    const { props } = show(null, { enable: false, onWelcome: vi.fn() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No page is read yet');
    expect(screen.queryByRole('button', { name: 'Enable on this site' })).toBeNull();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Open the welcome page' }));
    expect(props.onWelcome).toHaveBeenCalledOnce();
  });
});

const VALUES: OptionValues = { marks: true, density: 'standard', copySize: 'short', dateStyle: 'day-month' };

function options(more: Partial<OptionsProps> = {}): OptionsProps {
  const props: OptionsProps = {
    values: VALUES, byPolicy: [], unknown: [], onChoose: vi.fn(async () => undefined), onClear: vi.fn(async () => undefined), welcome: '/welcome.html', sandbox: '/sandbox-chart.html',
    keys: { shortcuts: [{ keys: 'Alt+Shift+R', what: 'Open the panel and read this page' }, { keys: '', what: 'Show the next marked drug' }], at: 'chromium' as const, onChange: vi.fn() },
    consent: { given: '2026-11-29T09:00:00.000Z', onAgree: vi.fn(async () => undefined), onTakeBack: vi.fn(async () => undefined) },
    sites: { sites: ['https://ehr.example/*', 'http://*.clinic.example/*'], onTakeBack: vi.fn(async () => true) }, ...more,
  };
  render(<Options {...props} />);
  return props;
}

describe('the options page', () => {
  test('takes each site back by a button that names it, and says so', async () => {
    const { sites } = options();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Take back http://*.clinic.example' }));
    expect(sites.onTakeBack).toHaveBeenCalledExactlyOnceWith('http://*.clinic.example/*');
    expect(await screen.findByText('http://*.clinic.example is no longer enabled.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Enabled sites');
  });

  test('says that a site cannot be taken back, also when the browser fails', async () => {
    options({ sites: { sites: ['https://ehr.example/*'], onTakeBack: () => Promise.reject(new Error('no')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Take back https://ehr.example' }));
    expect(await screen.findByText(/does not let https:\/\/ehr\.example be taken back/)).toBeTruthy();
  });

  test('tells each place of a policy that could not be used, and why', async () => {
    options({ faults: [{ place: 'institution.date', fault: 'form' }, { place: 'site', fault: 'unknown' }] });
    expect(screen.getByText('Policy: “institution.date” is not written as it must be.')).toBeTruthy();
    expect(screen.getByText('Policy: “site” holds a name or a value RadNerve does not know.')).toBeTruthy();
    await accessible();
  });

  test.each([['earlier', /The last one without a fault stays in force/], ['none', /there was no earlier one: your choices and the defaults stand/]] as const)('says under a bad policy which one stands: %s', async (stands, words) => {
    options({ faults: [{ place: 'institution.date', fault: 'form' }], stands });
    expect(within(screen.getByRole('region', { name: 'Not everything could be used' })).getByText(words)).toBeTruthy();
    await accessible();
  });

  test('says whose words policy adds, and asks for its sites by one press', async () => {
    const onEnable = vi.fn(async () => false);
    options({ institution: { signed: { name: 'Invented Clinic', by: 'Dr. Nobody', date: '2026-11-01' }, waiting: ['https://ehr.example/*'], onEnable } });
    expect(screen.getByText(/^Invented Clinic adds words of its own to the plan, signed by Dr\. Nobody on 2026-11-01/)).toBeTruthy();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Enable the sites of your institution' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser did not allow them.');
    expect(onEnable).toHaveBeenCalledOnce();
  });

  test('teaches where no site is enabled', async () => {
    options({ sites: { sites: [], onTakeBack: vi.fn(async () => true) } });
    expect(screen.getByText(/^No site is enabled\./)).toBeTruthy();
    await accessible();
  });

  test.each<[string, RegExp, string, unknown]>([
    ['Density of the panel', /Roomy/, 'density', 'roomy'], ['Size of the copied text', /One line/, 'copySize', 'one-liner'], ['Dates in the panel', /2024-06-07/, 'dateStyle', 'iso'],
    ['Density of the panel', /Standard/, 'density', 'standard'],
  ])('%s: %s is chosen', (group, label, name, value) => {
    const { onChoose } = options();
    fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: label }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(name, value);
  });

  test('marks are turned off', () => {
    const { onChoose } = options();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mark drugs in the chart' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('marks', false);
  });

  test('what policy has set is shown as such, and cannot be changed', async () => {
    options({ byPolicy: ['marks', 'density'], values: { ...VALUES, density: 'compact', marks: false } });
    const box = screen.getByRole('checkbox', { name: 'Mark drugs in the chart' }) as HTMLInputElement;
    expect({ checked: box.checked, disabled: box.disabled, why: document.getElementById(box.getAttribute('aria-describedby')!)?.textContent?.trim() }).toEqual({ checked: false, disabled: true, why: 'Set by policy of your institution.' });
    const density = screen.getByRole('group', { name: 'Density of the panel' }) as HTMLFieldSetElement;
    expect(density.disabled).toBe(true);
    expect((within(density).getByRole('radio', { name: 'Compact' }) as HTMLInputElement).checked).toBe(true);
    expect(screen.getAllByText('Set by policy of your institution.')).toHaveLength(2);
    expect((screen.getByRole('group', { name: 'Dates in the panel' }) as HTMLFieldSetElement).disabled).toBe(false);
    await accessible();
  });

  test('the way dates are written says that a copied text keeps its own, also where policy has set it', async () => {
    options({ byPolicy: ['dateStyle'] });
    const told = screen.getByRole('group', { name: 'Dates in the panel' }).getAttribute('aria-describedby')!.split(' ').map((id) => document.getElementById(id)!.textContent);
    expect(told).toEqual([expect.stringMatching(/^A copied text always says 7 Jun 2024/), 'Set by policy of your institution.']);
    await accessible();
  });

  test('values nobody knows are told, by whom and of what, and no others', async () => {
    options({ unknown: [{ from: 'policy', name: 'density' }, { from: 'choice', name: 'dateStyle' }] });
    const report = screen.getByRole('region', { name: 'Not everything could be used' });
    expect(within(report).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Policy sets “density”/), expect.stringMatching(/^What was kept for “date style”/)]);
    await accessible();
  });

  test('lists the shortcuts as they are set now, and where to change them', async () => {
    const { keys } = options();
    const table = screen.getByRole('table', { name: 'Keyboard' });
    expect(within(table).getAllByRole('row').slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Alt+Shift+R', 'Open the panel and read this page'], ['not set', 'Show the next marked drug'], ['Esc', expect.stringMatching(/^Close/)]]);
    fireEvent.click(screen.getByRole('button', { name: 'Change them in the browser' }));
    expect(keys.onChange).toHaveBeenCalledOnce();
    await accessible();
  });

  test('clears what is kept, and says whether it did', async () => {
    const { onClear } = options();
    fireEvent.click(screen.getByRole('button', { name: 'Clear everything kept of open charts' }));
    expect(onClear).toHaveBeenCalledOnce();
    expect(await screen.findByText('Cleared.')).toBeTruthy();
    cleanup();
    options({ onClear: () => Promise.reject(new Error('no')) });
    fireEvent.click(screen.getByRole('button', { name: 'Clear everything kept of open charts' }));
    expect(await screen.findByText(/It was not cleared/)).toBeTruthy();
  });

  test('a choice that was not kept is said', async () => {
    options({ onChoose: () => Promise.reject(new Error('quota')) });
    fireEvent.click(screen.getByRole('radio', { name: 'Roomy' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser did not keep it. Try again.');
  });
});

describe('in the panel', () => {
  test('marks that policy has set cannot be switched there', async () => {
    cleanup();
    const { props } = show(states['painBlocked']!, { onMarks: undefined as never, marks: false });
    const box = open('Cautions on the medication list').getByRole('checkbox', { name: /Mark drugs in the chart \(set by policy\)/ }) as HTMLInputElement;
    expect({ checked: box.checked, disabled: box.disabled, given: props.onMarks }).toEqual({ checked: false, disabled: true, given: undefined });
    await accessible();
  });

  test('the size of the copied text that was chosen in the options stands there until another is taken', () => {
    show(states['painBlocked']!, { copySize: 'full' });
    expect(screen.getByRole('button', { name: 'Copy full plan' })).toBeTruthy();
  });

  test.each([['day-month', '7 Jun 2024', 'Jun 2024', '2024'], ['month-day', 'Jun 7, 2024', 'Jun 2024', '2024'], ['iso', '2024-06-07', '2024-06', '2024']] as const)('dates, %s', (style, day, month, year) => {
    writeDatesAs(style);
    try {
      expect(['2024-06-07', '2024-06', '2024', '2024-13-01', 'June'].map((iso) => formatDate(iso).replaceAll('\u00a0', ' '))).toEqual([day, month, year, '2024', 'June']);
    } finally {
      writeDatesAs('day-month');
    }
  });
});
