import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stateKey } from '../lib/messages.ts';
import type { Identity } from '../lib/page/types.ts';
import { TAB, ada, berta, nobody, doubt, report, at, store, charts, kept, quotes, whose } from './chart/charts.ts';

beforeEach(() => fakeBrowser.reset());

describe('messages that come late', () => {
  test.each<[string, (state: ReturnType<typeof charts>) => Promise<unknown>]>([
    ['a report that was overtaken by a blank', async (state) => {
      await state.report(at(), report(ada, ['x'], { read: 1 }));
      await state.blank(at(), { identity: doubt, loaded: 100, read: 3 });
      return state.report(at(), report(ada, ['x', 'y'], { read: 2 }));
    }],
    ['a report of a document that was left', async (state) => {
      await state.report(at(), report(ada, ['x'], { read: 1 }));
      await state.gone(at(), { loaded: 100, read: 3 });
      return state.report(at(), report(ada, ['x', 'y'], { read: 2 }));
    }],
    ['a report of a frame whose page was left', async (state) => {
      await state.report(at(0), report(ada, ['x']));
      await state.gone(at(0), { loaded: 100, read: 2 });
      return state.report(at(5), report(ada, ['y'], { loaded: 101 }));
    }],
  ])('%s brings nothing back', async (_, act) => {
    await act(charts());
    expect(await kept()).toMatchObject({ findings: [] });
    expect((await kept()).status).not.toBe('ready');
  });

  test('a blank that was overtaken by a report takes nothing away', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x'], { read: 3 }));
    expect(quotes(await state.blank(at(), { identity: doubt, loaded: 100, read: 2 }))).toEqual(['x']);
  });

  test('a page on screen is not replaced by one that was there before it; one from the cache counts, and its frames are asked again', async () => {
    const state = charts();
    await state.report(at(), report(berta, ['z'], { loaded: 900, since: 900 }));
    expect(quotes((await state.report(at(), report(ada, ['x'])).then(({ state: now }) => now)))).toEqual(['z']);
    await state.gone(at(), { loaded: 900, read: 2 });
    const back = await state.report(at(), report(ada, ['x'], { read: 5 }));
    expect([quotes(back.state), back.readAgain]).toEqual([['x'], true]);
  });
});

describe('a page that comes back from the cache while nobody said that the next one was left', () => {
  test.each([['of another patient', berta], ['of the same', ada]])('takes the place of the page %s, with all frames of it', async (_, who) => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(who, ['z'], { page: 'q', loaded: 200, since: 200 }));
    await state.report(at(7), report(nobody, ['f'], { page: 'f', loaded: 210, since: 210 }));
    const { state: back } = await state.report(at(), report(ada, ['x'], { read: 3, returned: 300 }));
    expect(back.identity?.name).toBe(ada.name);
    expect(back.findings.filter(({ page }) => page === undefined).map(({ quote }) => quote)).toEqual(['x']);
    // What the other one still says comes too late.
    expect(quotes((await state.report(at(), report(who, ['late'], { page: 'q', loaded: 200, since: 200, read: 2 }))).state)).not.toContain('late');
    await state.gone(at(), { loaded: 200, read: 3 });
    expect(quotes(await kept())).toContain('x');
  });

  test('can blank it', async () => {
    const state = charts();
    await state.report(at(), report(berta, ['z'], { loaded: 200, since: 200 }));
    expect(quotes(await state.blank(at(), { identity: doubt, loaded: 100, returned: 300, read: 3 }))).toEqual([]);
  });
});

describe('pages of one visit', () => {
  const other = { read: 2, page: 'q', title: 'Notes' };
  test('add up, each with its title and time, and a page read again counts once', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x', 'y']));
    const { state: both, marks } = await state.report(at(), report(ada, ['y', 'z'], other));
    expect(quotes(both)).toEqual(['y', 'z', 'x']);
    expect(both.findings.map(({ page }) => page)).toEqual([undefined, undefined, 'p']);
    expect(both.pages).toEqual([{ id: 'p', title: 'Chart', at: new Date(2026, 10, 23, 9, 30).toISOString(), findings: 2 }]);
    expect(marks).toHaveLength(2);
    const { state: back } = await state.report(at(), report(ada, ['w'], { read: 3 }));
    expect([quotes(back), back.pages?.map(({ id }) => id)]).toEqual([['w', 'y', 'z'], ['q']]);
  });

  const byAddress: Identity = { state: 'known', key: 'u', urlId: 'ehr.example 7' };
  test.each<[string, Identity, Identity, readonly string[]]>([
    ['an address alone, at the same site', byAddress, byAddress, ['y', 'x']],
    ['an address alone, at another site', byAddress, { ...byAddress, urlId: 'other.example 7' }, ['y']],
    ['a name, where the number was of another kind', ada, { ...ada, recordNumber: '9', recordKind: 1 }, ['y']],
  ])('add up where they are of one patient by %s', async (_, before, who, expected) => {
    const state = charts();
    await state.report(at(), report(before, ['x']));
    await state.gone(at(), { loaded: 100, read: 2 });
    expect(quotes((await state.report(at(), report(who, ['y'], { page: 'q', loaded: 900, since: 900 }))).state)).toEqual(expected);
  });

  test('also over documents that are loaded anew', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    expect(await state.gone(at(), { loaded: 100, read: 2 })).toMatchObject({ status: 'reading', findings: [] });
    await state.report(at(5), report(nobody, ['frame'], { page: 'f', loaded: Date.now() * 2 }));
    expect(quotes((await state.report(at(), report(ada, ['z'], { ...other, loaded: 900, since: 900 }))).state)).toEqual(['z', 'x']);
  });

  test.each<[string, (state: ReturnType<typeof charts>) => Promise<unknown>]>([
    ['says so first', async (state) => { await state.gone(at(), { loaded: 100, read: 2 }); await state.turn(TAB, 'https://ehr.example'); }],
    ['says so last', async (state) => { await state.turn(TAB, 'https://ehr.example'); await state.gone(at(), { loaded: 100, read: 2 }); }],
    ['says nothing', (state) => state.turn(TAB, 'https://ehr.example')],
  ])('also where the tab tells that its page changes, and the page %s; of nobody else', async (_, act) => {
    const state = charts();
    await state.report(at(), report(ada, ['x'], { page: 'p' }));
    await act(state);
    expect(await kept()).toMatchObject({ status: 'reading', findings: [] });
    const later = { page: 'q', loaded: 900, since: 900 };
    expect(quotes((await state.report(at(), report(ada, ['y'], later))).state)).toEqual(['y', 'x']);
    await act(state);
    await state.gone(at(), { loaded: 900, read: 2 });
    expect(quotes((await state.report(at(), report(berta, ['z'], { page: 'r', loaded: 1900, since: 1900 }))).state)).toEqual(['z']);
  });

  test.each<[string, (state: ReturnType<typeof charts>) => Promise<unknown>]>([
    ['another patient', (state) => state.report(at(), report(berta, [], { ...other, read: 4 }))],
    ['another patient in a new document', async (state) => { await state.gone(at(), { loaded: 100, read: 4 }); await state.report(at(), report(berta, [], { ...other, loaded: 900 })); }],
    ['doubt', (state) => state.blank(at(), { identity: doubt, loaded: 100, read: 4 })],
    ['a page that names nobody', async (state) => { await state.gone(at(), { loaded: 100, read: 4 }); await state.report(at(), report(nobody, ['n'], { ...other, loaded: 900 })); }],
  ])('%s ends the visit', async (_, end) => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(ada, ['z'], other));
    await end(state);
    expect(JSON.stringify(await store().get([`chart:${TAB}`, stateKey(TAB)]))).not.toMatch(/"quote":"[xz]"/);
    const { state: back } = await state.report(at(), report(ada, ['w'], { ...other, read: 9, loaded: 2000, since: 2000 }));
    expect(quotes(back)).toEqual(['w']);
  });

  test('can be removed, once', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(ada, ['z'], other));
    const { state: after } = await state.removePage(TAB, await whose(), 'p');
    expect([quotes(after), after.pages]).toEqual([['z'], undefined]);
    await expect(state.removePage(TAB, await whose(), 'p')).rejects.toThrow('already removed');
  });

  test('stay when the press was meant for another chart', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(ada, ['z'], other));
    await expect(state.removePage(TAB, 'b', 'p')).rejects.toThrow('it is not clear whose chart this is');
    expect((await kept()).pages).toHaveLength(1);
  });

  test('do not grow without end', async () => {
    const state = charts();
    for (let read = 1; read < 40; read += 1) await state.report(at(), report(ada, [`q${read}`], { read, page: `p${read}` }));
    expect((await kept()).pages).toHaveLength(20);
  });
});
