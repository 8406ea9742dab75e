import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STATE_VERSION, stateKey } from '../lib/messages.ts';
import { ada, at, charts, report, store, TAB, whose } from './chart/charts.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is stored was damaged', () => {
  const chart = `chart:${TAB}`;
  const readBoth = async () => (await store().get([chart, stateKey(TAB)])) as Record<string, Record<string, unknown>>;
  test.each<[string, (kept: Record<string, unknown>) => unknown]>([
    ['no object', () => 'x'], ['a list', () => []], ['a field missing', (was) => ({ ...was, frames: undefined })], ['frames of no shape', (was) => ({ ...was, frames: 5 })],
    ['a frame without its report', (was) => ({ ...was, frames: [[0, {}]] })], ['another tab', (was) => ({ ...was, tabId: 99 })], ['no identity', (was) => ({ ...was, identity: null })],
    ['a key nobody knows', (was) => ({ ...was, more: 1 })], ['frames without end', (was) => ({ ...was, frames: Array.from({ length: 3000 }, (_, id) => [id, (was['frames'] as [number, unknown][])[0]?.[1]]) })],
    ['pages of no shape', (was) => ({ ...was, pages: [{ id: 'p' }] })],
  ])('the chart: %s', async (_, damage) => {
    await charts().report(at(), report(ada, ['x']));
    await store().set({ [chart]: damage((await readBoth())[chart]!), [stateKey(TAB)]: { version: STATE_VERSION, tabId: TAB } });
    const state = await charts().get(TAB);
    expect(state).toMatchObject({ status: 'error', findings: [] });
    expect(state?.problem).toContain('was damaged and has been dropped');
    expect((await charts().report(at(), report(ada, ['x']))).state).toMatchObject({ status: 'ready' });
  });

  test.each<[string, (kept: Record<string, unknown>) => unknown]>([
    ['no object', () => 7], ['findings of no shape', (was) => ({ ...was, findings: [{}] })], ['a status nobody knows', (was) => ({ ...was, status: 'fine' })],
    ['ready without a plan', (was) => ({ ...was, plan: undefined })], ['another tab', (was) => ({ ...was, tabId: 99 })],
  ])('the state alone, %s: it is made anew from the chart', async (_, damage) => {
    const { state } = await charts().report(at(), report(ada, ['x']));
    await store().set({ [stateKey(TAB)]: damage((await readBoth())[stateKey(TAB)]!) });
    expect(await charts().get(TAB)).toEqual(state);
  });

  test('one answer of two: the other stays, and it is said', async () => {
    await charts().report(at(), report(ada, ['x']));
    await charts().answer(TAB, await whose(), 'neuropathy', 'yes');
    await charts().answer(TAB, await whose(), 'urgent', 'no');
    const key = Object.keys(await fakeBrowser.storage.session.get(null)).find((name) => name.startsWith('answers'))!;
    await store().set({ [key]: { neuropathy: 'perhaps', urgent: 'no' } });
    const { state } = await charts().report(at(), report(ada, ['x'], { read: 2 }));
    expect([state.answers, state.notRead]).toEqual([{ urgent: 'no' }, [expect.stringContaining('some of it was damaged')]]);
    // Stated anew it is whole again.
    await charts().answer(TAB, await whose(), 'neuropathy', 'yes');
    expect((await charts().report(at(), report(ada, ['x'], { read: 3 }))).state).toMatchObject({ answers: { neuropathy: 'yes', urgent: 'no' }, notRead: [] });
  });

  test('one copy of the salt: nobody is forgotten', async () => {
    await charts().report(at(), report(ada, ['x']));
    await charts().answer(TAB, await whose(), 'neuropathy', 'yes');
    await store().set({ salt: 5 });
    await charts().forget(TAB);
    expect((await charts().report(at(), report(ada, ['x']))).state.answers).toEqual({ neuropathy: 'yes' });
  });

  test('answers and salt: as if there were none', async () => {
    await charts().report(at(), report(ada, ['x']));
    await charts().answer(TAB, await whose(), 'neuropathy', 'yes');
    const all = await fakeBrowser.storage.session.get(null);
    const key = Object.keys(all).find((name) => name.startsWith('answers'))!;
    await store().set({ [key]: { neuropathy: 'perhaps' } });
    expect((await charts().report(at(), report(ada, ['x']))).state.answers).toEqual({});
    await store().set({ salt: 5 });
    expect((await charts().report(at(), report(ada, ['x']))).state.status).toBe('ready');
  });
});

const keyOf = async () => (await charts().report(at(), report(ada, ['x']))).state.identity!.key;

test('the key of a patient is salted anew in each session of the browser', async () => {
  const first = await keyOf();
  expect(first).toMatch(/^[\da-f]{32}$/);
  expect(await keyOf()).toBe(first);
  fakeBrowser.reset();
  expect(await keyOf()).not.toBe(first);
});
