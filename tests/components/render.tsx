/** Renders the panel with a state, and the check every test of it ends with. */
import { cleanup, queries, render, screen, within, type BoundFunctions } from '@testing-library/preact';
import axe from 'axe-core';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import type { TabState } from '../../lib/messages.ts';
import { reference } from './reference.ts';

// jsdom paints nothing; without this it complains each time axe asks.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

// What waits for the next frame to be called needs a page that is still there.
afterAll(() => new Promise((called) => { requestAnimationFrame(() => setTimeout(called)); }));

export interface Shown {
  readonly props: PanelProps;
  readonly again: (state: TabState | null) => void;
}

/** The panel with callbacks that can be asked what they were called with. `enable: false`: there is no site to allow. */
export function show(state: TabState | null, { enable = true, ...more }: Partial<PanelProps> & { readonly enable?: boolean } = {}): Shown {
  const props: PanelProps = {
    state, reference, narrow: false, textOf: (size) => `text of ${size}`,
    onAnswer: vi.fn(async () => true), onCalendar: vi.fn(async () => true), onDismiss: vi.fn(async () => true), onRemovePage: vi.fn(async () => true), onShow: vi.fn(async () => 'shown' as const), marks: true, onMarks: vi.fn(), onCopy: vi.fn(async () => 'copied' as const),
    insert: { closed: 'no-editor', onInsert: vi.fn(async () => ({ outcome: 'refused' as const, why: 'not-taken' as const })), onUndo: vi.fn(async () => 'undone' as const) },
    ...(enable ? { onEnable: vi.fn(async () => 'refused' as const) } : {}), ...more,
  };
  const { rerender } = render(<Panel {...props} />);
  return { props, again: (next) => rerender(<Panel {...props} state={next} />) };
}

/** Opens a section by its heading and returns what is in it. */
export function open(title: string): BoundFunctions<typeof queries> {
  const heading = screen.getByRole('heading', { level: 2, name: title, hidden: true });
  const details = heading.closest('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  return within(details);
}

/** Fails with the rule and the element of each violation. Contrast needs a painted page and is checked in the browser. */
export async function accessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
