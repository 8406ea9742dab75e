// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { accessible, show } from './render.tsx';
import { answered, painBlocked, urgent } from './states.ts';

/** Holds back what is to follow the first paint, until it is let go. */
function held() {
  const waiting: (() => void)[] = [];
  const callOff = vi.fn();
  return { soon: vi.fn((then: () => void) => { waiting.push(then); return callOff; }), callOff, let: () => act(() => { for (const then of waiting.splice(0)) then(); }) };
}

const headings = () => screen.getAllByRole('heading', { level: 2, hidden: true }).map(({ textContent }) => textContent!);
const written = () => document.querySelector('main')!.textContent!.replaceAll('\u00a0', ' ');

test('who, where, what stands in the way and the choice come first; the rest follows in the order it always has', async () => {
  const { soon, let: go } = held();
  show(painBlocked, { soon });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Step 3/);
  expect(headings()).toEqual(expect.arrayContaining(['Ladder']));
  expect(screen.getByRole('heading', { level: 3, name: 'Pregabalin' })).toBeTruthy();
  expect(headings()).not.toContain('Evidence and sources');
  const before = headings();
  await go();
  expect(headings().slice(0, before.length)).toEqual(before);
  const whole = written();
  expect(headings()).toContain('Evidence and sources');
  cleanup();
  show(painBlocked);
  expect(written()).toBe(whole);
  await accessible();
});

test('a red flag never waits', async () => {
  show(urgent, { soon: () => () => undefined });
  expect(screen.getByText(urgent.assessment!.redFlags[0]!.because)).toBeTruthy();
  await accessible();
});

test('an answer changes what is there in one go; another patient comes in two', async () => {
  const { soon, callOff, let: go } = held();
  const { again } = show(painBlocked, { soon });
  await go();
  again({ ...painBlocked, answers: { necrosis: 'no' } });
  expect(headings()).toContain('Evidence and sources');
  expect(soon).toHaveBeenCalledOnce();
  again({ ...answered, whose: 'k2', identity: { ...answered.identity!, key: 'k2' } });
  expect(headings()).not.toContain('Evidence and sources');
  expect(callOff).toHaveBeenCalledOnce();
  await go();
  expect(headings()).toContain('Evidence and sources');
  await accessible();
});
