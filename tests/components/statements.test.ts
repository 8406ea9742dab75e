import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTeller } from '../../entrypoints/sidepanel/statements.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const said = (answer: 'yes' | 'no') => ({ tabId: 4, whose: 'a', fact: 'neuropathy', answer }) as const;

/** A worker that does not answer the first `lost` messages, and refuses by an error of this name all others. */
function teller(lost: number, refusal?: string) {
  const heard: unknown[] = [];
  const tell = createTeller(async (_, data: { readonly answer: string }) => {
    heard.push(data.answer);
    if (heard.length <= lost) throw new Error('The message port closed before a response was received.');
    if (refusal !== undefined) throw Object.assign(new Error('No.'), { name: refusal });
  });
  return { heard, tell };
}

test.each([[0, true], [1, true], [2, true], [3, false]])('%i messages lost: recorded %s', async (lost, recorded) => {
  const { heard, tell } = teller(lost);
  const told = tell('answer', said('yes'));
  await vi.advanceTimersByTimeAsync(5000);
  expect([await told, heard.length]).toEqual([recorded, Math.min(lost + 1, 3)]);
});

test.each(['NotAllowed', 'RefusedMessage'])('what was refused (%s) is not said again', async (name) => {
  const { heard, tell } = teller(0, name);
  expect([await tell('answer', said('yes')), heard.length]).toEqual([false, 1]);
});

test('what is never answered is said again', async () => {
  let heard = 0;
  const tell = createTeller(() => { heard += 1; return heard === 1 ? new Promise(() => undefined) : Promise.resolve(); });
  const told = tell('answer', said('yes'));
  await vi.advanceTimersByTimeAsync(11_000);
  expect([await told, heard]).toEqual([true, 2]);
});

test('what is stated last is heard last, also when what came before had to be said again', async () => {
  const { heard, tell } = teller(1);
  const told = [tell('answer', said('yes')), tell('answer', said('no'))];
  await vi.advanceTimersByTimeAsync(5000);
  expect([await Promise.all(told), heard]).toEqual([[true, true], ['yes', 'yes', 'no']]);
});
