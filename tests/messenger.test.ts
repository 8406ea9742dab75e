import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMessenger } from '../lib/messenger.ts';

interface Talk {
  add(data: { readonly one: number; readonly two: number }): number;
  stop(): void;
}
type Listen = (message: unknown, sender: unknown, reply: (reply: unknown) => void) => boolean;

const SENDER = { id: 'us' };
let listeners: Listen[] = [];
let sentToTabs: unknown[] = [];
let lastError: { message: string } | undefined;

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** What the browser does: to the first that says it will answer, a copy of what is sent; without one there is an error to be read, and no reply. */
function deliver(message: unknown, done: (reply?: unknown) => void): void {
  if (listeners.some((listen) => listen(copy(message), SENDER, (reply) => done(copy(reply))))) return;
  lastError = { message: 'Receiving end does not exist.' };
  done();
  lastError = undefined;
}

beforeEach(() => {
  [listeners, sentToTabs] = [[], []];
  vi.stubGlobal('chrome', {
    runtime: {
      get lastError() { return lastError; },
      sendMessage: deliver,
      onMessage: { addListener: (listen: Listen) => listeners.push(listen), removeListener: (listen: Listen) => { listeners = listeners.filter((one) => one !== listen); } },
    },
    tabs: { sendMessage: (...[tabId, message, options, done]: [number, unknown, unknown, (reply?: unknown) => void]) => { sentToTabs.push([tabId, options]); deliver(message, done); } },
  });
});
afterEach(() => { vi.unstubAllGlobals(); });

test('a message is answered with its data and its sender', async () => {
  const { sendMessage, onMessage } = createMessenger<Talk>();
  const senders: unknown[] = [];
  onMessage('add', ({ data: { one, two }, sender }) => { senders.push(sender); return one + two; });
  onMessage('stop', () => undefined);
  expect([await sendMessage('add', { one: 1, two: 2 }), await sendMessage('stop'), senders, listeners.length]).toEqual([3, undefined, [SENDER], 1]);
});
test('it goes to a tab, or to a frame of it', async () => {
  const { sendMessage, onMessage } = createMessenger<Talk>();
  onMessage('stop', () => undefined);
  await sendMessage('stop', undefined, 7);
  await sendMessage('stop', undefined, { tabId: 7, frameId: 0 });
  expect(sentToTabs).toEqual([[7, undefined], [7, { frameId: 0 }]]);
});
test('what an answer throws comes back by name and message, and nothing else of it', async () => {
  const { sendMessage, onMessage } = createMessenger<Talk>();
  onMessage('add', () => { throw Object.assign(new Error('Not here.'), { name: 'NotReadHere', page: 'words' }); });
  const error = await sendMessage('add', { one: 1, two: 2 }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expect([(error as Error).name, (error as Error).message, Object.keys(error as Error)]).toEqual(['NotReadHere', 'Not here.', ['name']]);
});
test('what nobody answers fails with what the browser says', async () => {
  const { sendMessage, onMessage, removeAllListeners } = createMessenger<Talk>();
  await expect(sendMessage('stop')).rejects.toThrow('Receiving end does not exist.');
  onMessage('add', () => 3);
  await expect(sendMessage('stop')).rejects.toThrow('Receiving end does not exist.');
  removeAllListeners();
  expect(listeners).toEqual([]);
  await expect(sendMessage('add', { one: 1, two: 2 })).rejects.toThrow('Receiving end does not exist.');
  onMessage('add', () => 4);
  expect(await sendMessage('add', { one: 1, two: 2 })).toBe(4);
});
test('of another form it is left to others', () => {
  createMessenger<Talk>().onMessage('add', () => 3);
  expect([undefined, null, 'add', 5, { type: 'stop' }, { type: '__proto__' }].map((message) => listeners[0]!(message, SENDER, () => undefined))).toEqual([false, false, false, false, false, false]);
});
