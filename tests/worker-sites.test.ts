/** A site is enabled or taken back: what becomes of the tabs that show it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveConsent } from '../lib/consent.ts';
import { stateKey } from '../lib/messages.ts';
import { siteEnabled, sitesAdded, sitesRemoved } from '../lib/worker.ts';
import type { Identity } from '../lib/page/types.ts';
import { ada, at, berta, charts, kept, nobody, quotes, report, store, TAB, whose } from './chart/charts.ts';

const sent: unknown[] = [];
const injected: unknown[] = [];
let allowed: readonly string[];

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  injected.length = 0;
  allowed = [];
  const nothing = { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined };
  Object.assign(fakeBrowser, {
    action: nothing,
    permissions: { contains: async ({ origins }: { readonly origins: readonly string[] }) => origins.every((origin) => allowed.includes(origin)), getAll: async () => ({ origins: [...allowed] }) },
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined, executeScript: async ({ target, files, args = [] }: { readonly target: object; readonly files?: readonly string[]; readonly args?: readonly unknown[] }) => { injected.push(files ? target : args); } },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: TAB, url: 'https://ehr.example/chart' }] as never);
  vi.stubGlobal('chrome', { tabs: { sendMessage: (tabId: number, { type }: { readonly type: string }, options: { readonly frameId?: number } | undefined, done: (reply: unknown) => void) => { sent.push(options?.frameId === undefined ? [tabId, type] : [tabId, type, options.frameId]); done({}); } } });
});

const top = at(0);
const frame = { ...at(5), origin: 'https://labs.example' };

test('its own page: the script falls silent, and nothing that was read or stated stays', async () => {
  const state = charts();
  await state.report(top, report(ada, ['x']));
  await state.answer(TAB, await whose(), 'neuropathy', 'yes');
  await state.dismiss(TAB, await whose(), '4/nitrofurantoin@caution', 'tolerated');
  await sitesRemoved(state);
  expect(sent).toEqual([[TAB, 'stop']]);
  expect(await kept()).toMatchObject({ status: 'not-enabled', findings: [] });
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => /^(?:answers|calendars|dismissals):/.test(key))).toEqual([]);
});

test('a page of another site around its frame: read anew, all of it, and nothing of the frame stays meanwhile', async () => {
  allowed = ['https://ehr.example/*'];
  const state = charts();
  await state.report(top, report(ada, ['x']));
  await state.report(frame, report(ada, ['y']));
  await sitesRemoved(state);
  expect(sent).toEqual([[TAB, 'readAgain']]);
  expect(JSON.stringify(await store().get([`chart:${TAB}`, stateKey(TAB)]))).not.toContain('"quote"');
  expect((await state.report(top, report(ada, ['x'], { read: 2 }))).state).toMatchObject({ status: 'ready' });
});

test('a page that has nothing of it is left alone', async () => {
  allowed = ['https://ehr.example/*', 'https://labs.example/*'];
  const state = charts();
  await state.report(top, report(ada, ['x']));
  await state.report(frame, report(ada, ['y']));
  await sitesRemoved(state);
  expect([sent, quotes(await kept())]).toEqual([[], ['x', 'y']]);
});

test('the answers of a patient whose chart is not open any more go as well', async () => {
  const state = charts();
  await state.report(top, report(ada, ['x']));
  await state.answer(TAB, await whose(), 'neuropathy', 'yes');
  await state.report(top, report(berta, ['z'], { loaded: 900, since: 900 }));
  await sitesRemoved(state);
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('answers:'))).toEqual([]);
});

test('those of a patient on a site that stays are kept', async () => {
  allowed = ['https://ehr.example/*'];
  const state = charts();
  await state.begin(TAB, { reading: 'enabled', origin: 'https://ehr.example' });
  await state.report(top, report(ada, ['x']));
  await state.answer(TAB, await whose(), 'neuropathy', 'yes');
  await sitesRemoved(state);
  expect(await kept()).toMatchObject({ status: 'ready', answers: { neuropathy: 'yes' } });
});

test('a site is enabled in one tab: what was looked at once in another is followed, and is taken back with it', async () => {
  await giveConsent();
  const state = charts();
  await state.begin(TAB, { reading: 'once', origin: 'https://ehr.example' });
  await state.report(top, report(ada, ['x']));
  allowed = ['https://ehr.example/*'];
  await sitesAdded(state);
  expect([await kept(), injected]).toMatchObject([{ reading: 'enabled', status: 'reading' }, [[false], { tabId: TAB, allFrames: true }]]);
  await state.report(top, report(ada, ['x'], { read: 2 }));
  allowed = [];
  await sitesRemoved(state);
  expect([sent, await kept()]).toMatchObject([[[TAB, 'stop']], { status: 'not-enabled', findings: [] }]);
});

test('the site of frames is enabled: the page around them stays as it was read, and its frames are reached', async () => {
  await giveConsent();
  allowed = ['https://labs.example/*'];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  const state = charts();
  await state.begin(TAB, { reading: 'once', origin: 'https://ehr.example' });
  await state.report(top, report(ada, ['x']));
  await siteEnabled(state, TAB, 'https://labs.example');
  expect([quotes(await kept()), (await kept()).origin, injected]).toEqual([['x'], 'https://ehr.example', [[true], { tabId: TAB, allFrames: true }]]);
  await expect(siteEnabled(state, TAB, 'https://other.example')).rejects.toThrow('not allowed');
});

/** A page that was looked at, around a frame of an enabled site. */
async function lookedAt(identity: Identity) {
  const state = charts();
  await state.begin(TAB, { reading: 'once', origin: 'https://ehr.example' });
  await state.report(top, report(identity, ['x']));
  await state.report(frame, report(ada, ['y'], { page: 'framed' }));
  return state;
}

describe('a site is taken back whose frame stands in a page that was looked at once', () => {
  const nowhere = { ...at(7), origin: 'null' };

  test('the page stays as it was read; the frame falls silent, nothing of it stays, and it is told that it was not read', async () => {
    const state = await lookedAt(ada);
    const unread = 'a frame of another site (https://labs.example)';
    await state.report(top, report(ada, ['x'], { read: 2, notRead: [unread] }));
    await state.report(nowhere, report(ada, ['z']));
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    expect([quotes(await kept()), (await kept()).notRead]).toEqual([['x', 'y', 'z'], []]);
    await sitesRemoved(state);
    // What came from no site may have come from that frame.
    expect(sent).toEqual([[TAB, 'stop', 5], [TAB, 'stop', 7], [TAB, 'paint', 0]]);
    expect(await kept()).toMatchObject({ status: 'ready', notRead: [unread], answers: { neuropathy: 'yes' } });
    expect(quotes(await kept())).toEqual(['x']);
    expect(JSON.stringify(await store().get([`chart:${TAB}`]))).not.toMatch(/"quote":"[yz]"/);
  });

  test('whom only that frame named is named no longer, and what was stated of him goes', async () => {
    const state = await lookedAt(nobody);
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    await sitesRemoved(state);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/Quillfeather|"yes"/);
    expect(quotes(await kept())).toEqual(['x']);
  });

  test('earlier pages of the visit, which may have shown it too, go and are missed', async () => {
    const state = await lookedAt(ada);
    await state.report(top, report(ada, ['v'], { read: 2, page: 'q' }));
    expect(quotes(await kept())).toEqual(['v', 'y', 'x']);
    await sitesRemoved(state);
    expect([quotes(await kept()), (await kept()).notRead.join()]).toEqual([['v'], expect.stringContaining('earlier in this visit')]);
  });

  test('another site was taken back, or frames are of the page itself: nothing changes', async () => {
    allowed = ['https://labs.example/*'];
    const state = await lookedAt(ada);
    await state.report({ ...at(6), origin: 'https://ehr.example:8443' }, report(ada, ['w']));
    await sitesRemoved(state);
    expect([sent, quotes(await kept())]).toEqual([[], ['x', 'y', 'w']]);
  });
});
