// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Guard } from '../../components/Guard.tsx';
import { Panel, type PanelProps } from '../../components/Panel.tsx';
import type { TabState } from '../../lib/messages.ts';
import { accessible, show } from './render.tsx';
import { states } from './states.ts';

const title = (): string => screen.getByRole('heading', { level: 1 }).textContent!;

test('a state that cannot be drawn leaves nothing of the one before, and the next one is drawn again', async () => {
  const { props } = show(states['painBlocked']!);
  document.body.innerHTML = '';
  const drawn = (state: TabState) => <Guard of={state}><Panel {...props as PanelProps} state={state} /></Guard>;
  const good = states['painBlocked']!;
  const name = good.identity!.name!;
  const damaged = { ...good, plan: { headline: 'H' } } as unknown as TabState;
  const { rerender } = render(drawn(good));
  expect([title().startsWith('Step 3'), document.body.textContent!.includes(name)]).toEqual([true, true]);
  rerender(drawn(damaged));
  await expect.poll(title).toBe('Something went wrong');
  expect(document.body.textContent).not.toContain(name);
  expect(document.body.textContent).not.toMatch(/selegiline|Step 3/);
  await accessible();
  rerender(drawn(states['necrosis']!));
  await expect.poll(() => title().startsWith('Step 4')).toBe(true);
  await accessible();
});
