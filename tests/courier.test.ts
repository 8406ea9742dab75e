import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCourier, type Post } from '../lib/courier.ts';
import type { FrameReport, Identity } from '../lib/page/types.ts';

const doubt: Identity = { state: 'doubt', key: '' };
const said = { characters: 1 } as unknown as Omit<FrameReport, 'read'>;

/** A courier whose first `fails` messages nobody takes. */
function courier(fails = 0, alive = () => true) {
  const sent: string[] = [];
  const take = async (words: string): Promise<void> => {
    sent.push(words);
    if (sent.length <= fails) throw new Error('No receiver.');
  };
  const post: Post = {
    report: ({ read }) => take(`report ${read}`).then(() => []),
    blank: ({ identity, loaded, read }) => take(`blank ${read} ${identity.state} ${loaded}`),
    gone: ({ loaded, read }) => take(`gone ${read} ${loaded}`),
  };
  return { sent, to: createCourier(post, { loaded: 7, retry: 100, alive }) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('every message has the next number', async () => {
  const { sent, to } = courier();
  await to.report(said);
  to.blank(doubt);
  to.gone();
  expect(sent).toEqual(['report 1', 'blank 2 doubt 7', 'gone 3 7']);
  expect(to.newest()).toBe(3);
});

test('what came back from the cache says since when', async () => {
  const sent: unknown[] = [];
  const keep = async (message: unknown): Promise<void> => { sent.push(message); };
  const to = createCourier({ report: (message) => keep(message).then(() => []), blank: keep, gone: keep }, { loaded: 7, retry: 100, alive: () => true });
  to.returned(90);
  await to.report(said);
  to.blank(doubt);
  to.gone();
  expect(sent).toEqual([{ ...said, loaded: 7, returned: 90, read: 1 }, { identity: doubt, loaded: 7, returned: 90, read: 2 }, { loaded: 7, returned: 90, read: 3 }]);
});

test('what nobody took is sent once more, under its number', async () => {
  const { sent, to } = courier(1);
  const reply = to.report(said);
  await vi.advanceTimersByTimeAsync(150);
  expect([sent, await reply]).toEqual([['report 1', 'report 1'], []]);
});

test('and again and again, less and less often, until it is taken', async () => {
  const { sent, to } = courier(12);
  const reply = to.report(said);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.length).toBeGreaterThan(6);
  expect(sent.length).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(120_000);
  expect([sent.length, await reply]).toEqual([13, []]);
});

test('what is never answered is sent again', async () => {
  const sent: number[] = [];
  const silent = ({ read }: { readonly read: number }): Promise<never[]> => { sent.push(read); return sent.length === 1 ? new Promise(() => undefined) : Promise.resolve([]); };
  const to = createCourier({ report: silent, blank: async () => undefined, gone: async () => undefined }, { loaded: 7, retry: 100, alive: () => true });
  const reply = to.report(said);
  await vi.advanceTimersByTimeAsync(11_000);
  expect([sent, await reply]).toEqual([[1, 1], []]);
});

test('a page that goes says so once', async () => {
  const { sent, to } = courier(5);
  to.gone();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual(['gone 1 7']);
});

test.each(['RefusedMessage', 'NotReadHere'])('what was refused (%s) is not sent again', async (name) => {
  const sent: number[] = [];
  const refuse = async ({ read }: { readonly read: number }): Promise<never> => { sent.push(read); throw Object.assign(new Error('Refused.'), { name }); };
  const to = createCourier({ report: refuse, blank: refuse, gone: refuse }, { loaded: 7, retry: 100, alive: () => true });
  const reply = to.report(said);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([sent, await reply]).toEqual([[1], null]);
});

test('but not when something newer was sent, nor when the extension is gone', async () => {
  const { sent, to } = courier(1);
  const reply = to.report(said);
  to.blank(doubt);
  await vi.advanceTimersByTimeAsync(500);
  expect([sent, await reply]).toEqual([['report 1', 'blank 2 doubt 7'], null]);
  const orphan = courier(1, () => false);
  const nothing = orphan.to.report(said);
  await vi.advanceTimersByTimeAsync(500);
  expect([orphan.sent, await nothing]).toEqual([['report 1'], null]);
});

test('a reply that comes after something newer was sent counts for nothing', async () => {
  const { to } = courier();
  const reply = to.report(said);
  to.blank(doubt);
  expect(await reply).toBeNull();
});
