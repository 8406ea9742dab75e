// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { DatedStep, OwnSteps } from '../../lib/decide/types.ts';
import type { TabState } from '../../lib/messages.ts';
import { sourcedPlot } from '../../components/blocks/calendar-plot-view.ts';
import { calendars as sourced } from '../../lib/guideline/data/doses.ts';
import { accessible, open, show } from './render.tsx';
import { necrosis, painBlocked } from './states.ts';

const dated = (mgPerDay: string, days: string, more: Partial<DatedStep> = {}): DatedStep => ({ mgPerDay, days, warnings: [], notes: [], ...more });
const OWN: OwnSteps = {
  drug: 'dexamethasone', label: 'Dexamethasone', shown: true, because: 'No taper is validated, so none is proposed: the steps are yours.', start: '2026-11-23', steps: [], whole: [],
  verification: 'C', sources: ['article', 'degro-2022'],
};
const TYPED = { steps: [{ mgPerDay: '18', days: '7' }, { mgPerDay: 'four', days: '7' }] };

function withOwn(own: Partial<OwnSteps>, calendars: TabState['calendars'] = {}): TabState {
  return { ...necrosis, calendars, plan: { ...necrosis.plan!, ownSteps: { ...OWN, ...own } } };
}
const told = withOwn({
  steps: [
    dated('18', '7', { from: '2026-11-23', to: '2026-11-29', prednisone: 'prednisone-equivalent 120 mg/day', pneumocystis: 'above 30 mg/day for 7 of 21 days', warnings: ['above the article\'s 16 mg/day'] }),
    dated('four', '7', { problem: { field: 'mgPerDay', text: 'The dose is not a number.' } }),
  ],
}, { dexamethasone: TYPED });

const type = (name: string, value: string) => fireEvent.input(screen.getByRole('textbox', { name, hidden: true }), { target: { value } });
const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true }).value;
const pass = (ms: number) => act(async () => { vi.advanceTimersByTime(ms); });
const day = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the first day of a calendar', () => {
  test('is today until a day is typed, and what is typed is told once the hands rest', async () => {
    vi.useFakeTimers();
    const { props } = show(painBlocked);
    const section = open('Calendar');
    expect(section.getByText('today, 23 Nov 2026, until a day is typed')).toBeTruthy();
    fireEvent.input(day('First day, Gabapentin, label titration'), { target: { value: '2026-12-01' } });
    expect(props.onCalendar).not.toHaveBeenCalled();
    await pass(400);
    expect(props.onCalendar).toHaveBeenCalledExactlyOnceWith('gabapentin', { start: '2026-12-01' });
    vi.useRealTimers();
    await accessible();
  });

  test('one that cannot be read says so at the field', async () => {
    show({ ...painBlocked, calendars: { gabapentin: { start: 'x' } }, plan: { ...painBlocked.plan!, calendars: [{ ...painBlocked.plan!.calendars![0]!, ownStart: true, startProblem: 'Not a date.' }] } });
    open('Calendar');
    const field = day('First day, Gabapentin, label titration');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).toBe('Not a date.');
    await accessible();
  });

  test('is told of no patient but the one it was typed beside', async () => {
    vi.useFakeTimers();
    const { props, again } = show(painBlocked);
    open('Calendar');
    fireEvent.input(day('First day, Gabapentin, label titration'), { target: { value: '2026-12-01' } });
    again({ ...painBlocked, whose: 'another' });
    await pass(1000);
    expect(props.onCalendar).not.toHaveBeenCalled();
  });
});

describe('the picture of own taper steps', () => {
  const plot: NonNullable<OwnSteps['plot']> = {
    bars: [{ day: 0, days: 14, mg: 8, from: '2026-11-23', to: '2026-12-06' }, { day: 14, days: 1, mg: 4, from: '2026-12-07', to: '2026-12-07' }, { day: 15, days: 5, mg: 2, from: '2026-12-08', to: '2026-12-12' }],
    days: 20, mostMg: 8, thresholdMg: 3, threshold: 'Dashed: 3 mg/day',
  };

  test('is told whole in words, and in the table behind it', async () => {
    show(withOwn({ plot }));
    const section = open('Calendar');
    expect(plain(section.getByRole('img').getAttribute('aria-label'))).toBe('Dose over time: 8 mg/day for 14 days, 4 mg/day for 1 day, 2 mg/day for 5 days. Dashed: 3 mg/day.');
    expect([...section.getByRole('table', { hidden: true }).querySelectorAll('tbody tr')].map(({ children }) => [...children].map(({ textContent }) => plain(textContent)))).toEqual([
      ['23 Nov 2026 to 6 Dec 2026', '8', '14'], ['7 Dec 2026', '4', '1'], ['8 Dec 2026 to 12 Dec 2026', '2', '5']]);
    await accessible();
  });

  test('draws each bar where its days are, as high as its dose, on one floor; a narrow one carries no number', () => {
    show(withOwn({ plot }));
    const picture = open('Calendar').getByRole('img');
    const bars = [...picture.querySelectorAll('rect')].map((bar) => ['x', 'width', 'y', 'height'].map((name) => Number.parseFloat(bar.getAttribute(name)!)));
    expect(bars.map(([x, width]) => [x, width])).toEqual([[0, 70], [70, 5], [75, 25]]);
    expect(bars.map(([, , , height]) => height)).toEqual([48, 24, 12]);
    expect(new Set(bars.map(([, , y, height]) => y! + height!)).size).toBe(1);
    expect([...picture.querySelectorAll('text')].map(({ textContent }) => plain(textContent))).toEqual(['8', '2', '23 Nov 2026', '12 Dec 2026']);
    const cut = Number(picture.querySelector('.cut')!.getAttribute('y1'));
    expect([cut > bars[1]![2]!, cut < bars[2]![2]!]).toEqual([true, true]);
  });

  test('of doses below the threshold keeps the line within it', () => {
    show(withOwn({ plot: { ...plot, bars: [{ day: 0, days: 20, mg: 1 }], mostMg: 1 } }));
    const picture = open('Calendar').getByRole('img');
    expect([picture.querySelector('.cut')!.getAttribute('y1'), picture.querySelector('rect')!.getAttribute('height')]).toEqual(['14', '16']);
    expect([...picture.querySelectorAll('text')].map(({ textContent }) => plain(textContent))).toEqual(['1', 'day 0', 'day 19']);
  });

  test('is not there while the steps are only offered', () => {
    show(withOwn({ plot, shown: false }));
    expect(open('Calendar').queryByRole('img')).toBeNull();
  });
});

test('a calendar that the kidneys leave out says why, also where there is no other', async () => {
  const { ownSteps: _, ...plan } = necrosis.plan!;
  show({ ...necrosis, plan: { ...plan, calendars: [], calendarsLeftOut: [{ drug: 'gabapentin', label: 'Gabapentin', text: 'Calendar not shown: reduced kidney function (CrCl 42); dose row CrCl 30-59 applies', verification: 'C', sources: [] }] } });
  const section = open('Calendar');
  expect(section.getByText(/reduced kidney function \(CrCl 42\); dose row CrCl 30-59 applies\./)).toBeTruthy();
  expect(section.getByText('gabapentin not shown')).toBeTruthy();
  await accessible();
});

describe('own taper steps', () => {
  test('begin with one empty step; none is proposed', async () => {
    show(withOwn({}));
    const section = open('Calendar');
    expect(section.getByRole('heading', { level: 3, name: 'Dexamethasone, your own taper steps' })).toBeTruthy();
    expect(section.getByText(/No taper is validated/)).toBeTruthy();
    expect([value('Taper step 1: mg/day'), value('Taper step 1: days')]).toEqual(['', '']);
    expect(section.queryByRole('button', { name: 'Remove taper step 1' })).toBeNull();
    await accessible();
  });

  test('each carries its days, the equivalent, the threshold and what is out of range', async () => {
    show(told);
    const section = open('Calendar');
    expect(section.getByText('23 Nov 2026 to 29 Nov 2026.', { normalizer: (text) => text.replaceAll('\u00a0', ' ').trim() })).toBeTruthy();
    expect(section.getByText('Prednisone-equivalent 120 mg/day.')).toBeTruthy();
    expect(section.getByText('Above the article\'s 16 mg/day.')).toBeTruthy();
    const bad = screen.getByRole('textbox', { name: 'Taper step 2: mg/day' });
    expect([bad.getAttribute('aria-invalid'), document.getElementById(bad.getAttribute('aria-describedby')!)!.textContent]).toEqual(['true', 'The dose is not a number.']);
    expect(screen.getByRole('textbox', { name: 'Taper step 2: days' }).getAttribute('aria-invalid')).toBeNull();
    await accessible();
  });

  test('what is typed is told whole, and nothing is said of a step while it is being typed', async () => {
    vi.useFakeTimers();
    const { props } = show(told);
    const section = open('Calendar');
    type('Taper step 2: mg/day', '4');
    expect(section.queryByText('The dose is not a number.')).toBeNull();
    type('Taper step 2: days', '14');
    await pass(400);
    expect(props.onCalendar).toHaveBeenCalledExactlyOnceWith('dexamethasone', { steps: [{ mgPerDay: '18', days: '7' }, { mgPerDay: '4', days: '14' }] });
  });

  test('a step is added with the focus in it, one removed, all taken back', async () => {
    const { props } = show(told);
    const section = open('Calendar');
    fireEvent.click(section.getByRole('button', { name: 'Add a taper step' }));
    expect(props.onCalendar).toHaveBeenLastCalledWith('dexamethasone', { steps: [...TYPED.steps, { mgPerDay: '', days: '' }] });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Taper step 3: mg/day'));
    fireEvent.click(section.getByRole('button', { name: 'Remove taper step 1' }));
    expect(props.onCalendar).toHaveBeenLastCalledWith('dexamethasone', { steps: [TYPED.steps[1], { mgPerDay: '', days: '' }] });
    expect(document.activeElement?.textContent).toBe('Add a taper step');
    fireEvent.click(section.getByRole('button', { name: 'Take all back' }));
    expect(props.onCalendar).toHaveBeenLastCalledWith('dexamethasone', {});
    await accessible();
  });

  test('what could not be recorded is said, and stays in the field', async () => {
    show(told, { onCalendar: async () => false });
    open('Calendar');
    type('Taper step 2: mg/day', '4');
    expect((await screen.findByText(/What was typed was not recorded, and is not in the copied plan/)).getAttribute('role')).toBe('alert');
    expect(value('Taper step 2: mg/day')).toBe('4');
    await accessible();
  });

  test('what is kept comes back into the fields, and a later state does not undo what is being typed', () => {
    const { again } = show(told);
    open('Calendar');
    expect(value('Taper step 2: mg/day')).toBe('four');
    type('Taper step 2: mg/day', '4');
    again({ ...told, readAt: '2026-11-23T09:20:00' });
    expect(value('Taper step 2: mg/day')).toBe('4');
  });

  test('where the drug is blocked they show only to who asks, under what blocks it', async () => {
    const blocked = 'Blocked for this patient as charted: contraindicated with systemic fungal infection';
    const { props, again } = show(withOwn({ shown: false, blocked }));
    const section = open('Calendar');
    expect(section.getByText(blocked)).toBeTruthy();
    expect(section.queryByRole('textbox')).toBeNull();
    fireEvent.click(section.getByRole('button', { name: 'Date your own dexamethasone steps' }));
    expect(props.onCalendar).toHaveBeenCalledWith('dexamethasone', { asked: true });
    again(withOwn({ blocked }, { dexamethasone: { asked: true } }));
    expect(section.getByText(blocked)).toBeTruthy();
    expect(section.getAllByRole('textbox')).toHaveLength(2);
    await accessible();
  });
});

test('nothing where there is neither', () => {
  show({ ...necrosis, plan: { ...necrosis.plan!, calendars: [] } });
  expect(screen.queryByRole('heading', { name: 'Calendar', hidden: true })).toBeNull();
});

describe('the picture of sourced steps', () => {
  const rows = [{ day: 0, date: '2026-11-23', text: '30 mg once daily', kind: 'dose' as const, mgPerDay: 30 }, { day: 7, date: '2026-11-30', text: '60 mg once daily', kind: 'dose' as const, mgPerDay: 60 }, { day: 35, date: '2026-12-28', text: 'pain score', kind: 'check' as const }];

  test('stands beside the dated list and says the same in words', async () => {
    show({ ...painBlocked, plan: { ...painBlocked.plan!, calendars: [{ ...painBlocked.plan!.calendars![0]!, steps: rows }] } });
    const section = open('Calendar');
    expect(plain(section.getByRole('img').getAttribute('aria-label'))).toBe('Dose over time: 30 mg/day for 7 days, then 60 mg/day. Check: 28 Dec 2026.');
    expect([...section.getByRole('img').querySelectorAll('text')].map(({ textContent }) => plain(textContent))).toEqual(['30', '60', '23 Nov 2026', '28 Dec 2026']);
    expect(section.getByText(/^A bar with no end goes on\. A ring is a check\.$/)).toBeTruthy();
    expect(section.getAllByRole('listitem').map(({ className }) => className)).toEqual(['dose', 'dose', 'check']);
    await accessible();
  });

  test.each<[string, number, string, object]>([
    ['gabapentin', 0, 'Dose over time: 300 mg/day for 1 day, 600 mg/day for 1 day, then 900 mg/day.', { days: 3, mostMg: 900, points: [] }],
    ['pregabalin', 0, 'Dose over time: 150 mg/day for 7 days, then 300 mg/day.', { days: 14 }],
    ['memantine', 0, 'Dose over time: 5 mg/day for 7 days, 10 mg/day for 7 days, 15 mg/day for 7 days, then 20 mg/day.', { days: 28 }],
    ['donepezil', 0, 'Dose over time: 5 mg/day for 42 days, then 10 mg/day. Check: day 28.', { days: 84, points: [{ day: 28 }] }],
    ['bevacizumab', 0, 'Doses over time: day 0, day 21, day 42, day 63. Check: day 42.', { days: 63, bars: [], points: [{ day: 0, number: 1 }, { day: 21, number: 2 }, { day: 42, number: 3 }, { day: 63, number: 4 }, { day: 42 }] }],
    ['bevacizumab', 1, 'Doses over time: day 0, day 14, day 28, day 42.', { days: 42, key: [] }],
  ])('%s, calendar %i', (drug, place, name, more) => {
    const { steps } = sourced.filter((calendar) => calendar.drug === drug)[place]!;
    expect(sourcedPlot({ steps })).toMatchObject({ ...more, name });
  });

  test('one dose alone has a picture with a width, and checks alone have none', () => {
    expect(sourcedPlot({ steps: [rows[0]!] })).toMatchObject({ days: 1, bars: [{ day: 0, days: 1, mg: 30, goesOn: true }] });
    expect(sourcedPlot({ steps: [{ day: 0, text: 'dose 1', kind: 'dose' }] })).toMatchObject({ days: 1, bars: [], points: [{ day: 0, number: 1 }] });
    expect(sourcedPlot({ steps: [rows[2]!] })).toBeUndefined();
  });
});
