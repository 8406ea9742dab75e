// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { dismissedOf, keyOf } from '../../components/blocks/dismissed-view.ts';
import { DISMISSABLE } from '../../lib/dismissals.ts';
import { assessment, option } from './make.ts';
import { accessible, open, show } from './render.tsx';
import { painBlocked } from './states.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const dismissed = { ...painBlocked, dismissals: { '4/nitrofurantoin@caution': 'will-monitor' } } as const;
const reason = (severity: 'contraindicated' | 'avoid' | 'caution' | 'monitor', because = 'lisinopril') => ({ rule: '3/x/y', severity, because, effect: 'e', evidence: [] });

describe('what can be set aside', () => {
  test.each([['contraindicated', undefined], ['avoid', undefined], ['caution', '3/x/y@caution: lisinopril'], ['monitor', '3/x/y@monitor: lisinopril']] as const)('%s', (severity, key) => {
    expect(keyOf(reason(severity))).toBe(key);
    if (key) expect(key).toMatch(DISMISSABLE);
  });

  test('the worker takes no key of a contraindication', () => {
    for (const level of ['contraindicated', 'avoid']) expect(`3/x/y@${level}`).not.toMatch(DISMISSABLE);
  });

  test('another cause, or another level, of the same rule is not what was set aside', () => {
    const of = (...reasons: ReturnType<typeof reason>[]) => dismissedOf(assessment({ options: [option('pregabalin', 3, { open: true, reasons })] }), { '3/x/y@caution: lisinopril': 'other' }).length;
    expect([of(reason('caution')), of(reason('caution', 'ramipril')), of(reason('monitor')), of(reason('contraindicated'))]).toEqual([1, 0, 0, 0]);
  });

  test('a rule of an option that is not listed is not shown as set aside', () => {
    expect(dismissedOf(assessment({ options: [option('pregabalin', 3, { reasons: [reason('caution')] })] }), { '3/x/y@caution: lisinopril': 'other' })).toEqual([]);
  });
});

describe('in the panel', () => {
  test('the two commonest reasons first; one press sets a caution aside', async () => {
    const { props } = show(painBlocked);
    press('Dismiss nitrofurantoin');
    const reasons = screen.getByRole('group', { name: 'Why nitrofurantoin is dismissed' });
    expect(within(reasons).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Will monitor', 'Tolerated before', 'Other reason']);
    await accessible();
    fireEvent.click(within(reasons).getByRole('button', { name: 'Tolerated before' }));
    expect(props.onDismiss).toHaveBeenCalledWith('4/nitrofurantoin@caution', 'tolerated');
  });

  test('Escape closes the reasons, and the focus returns', () => {
    show(painBlocked);
    press('Dismiss nitrofurantoin');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Will monitor' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Will monitor' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dismiss nitrofurantoin' }));
  });

  test('what was set aside stands with its reason, is still counted, and comes back', async () => {
    const { props } = show(dismissed);
    expect(screen.queryByRole('button', { name: 'Dismiss nitrofurantoin' })).toBeNull();
    expect(screen.getByText(/drugs, 1 dismissed/)).toBeTruthy();
    const section = open('Dismissed by you');
    expect(section.getByText('Nitrofurantoin').closest('li')!.textContent).toContain('caution. Will monitor.');
    await accessible();
    fireEvent.click(section.getByRole('button', { name: 'Bring nitrofurantoin back' }));
    expect(props.onDismiss).toHaveBeenCalledWith('4/nitrofurantoin@caution', null);
  });

  test('a contraindication has nothing to dismiss it by, and stays whatever is stored', () => {
    show({ ...painBlocked, dismissals: { '5/duloxetine/maoi@caution': 'other' } });
    expect(screen.queryByRole('button', { name: 'Dismiss selegiline', hidden: true })).toBeNull();
    expect(document.body.textContent).toContain('contraindicated: selegiline');
  });

  test('one that could not be recorded is said', async () => {
    show(painBlocked, { onDismiss: async () => false });
    press('Dismiss nitrofurantoin');
    press('Will monitor');
    await waitFor(() => expect(screen.getByText(/It was not recorded/)).toBeTruthy());
    await accessible();
  });
});
