import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../lib/chart-types.ts';
import { STATE_VERSION, stateKey, type TabState } from '../lib/messages.ts';
import type { FrameReport } from '../lib/page/types.ts';
import { TAB, judge, ada, berta, nobody, doubt, report, at, store, charts, kept, quotes, whose } from './chart/charts.ts';

beforeEach(() => fakeBrowser.reset());

/** Kinds of what is kept of what was stated. */
const stated = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => /^(?:answers|calendars|dismissals):/.test(key)).map((key) => key.split(':')[0]!);

describe('a report', () => {
  test('becomes the state of its tab, with the day of the clinician\'s clock', async () => {
    const { state, marks } = await charts().report(at(), report(ada, ['x', 'y']));
    expect(state).toMatchObject({ version: STATE_VERSION, tabId: TAB, status: 'ready', origin: 'https://ehr.example', frames: 1, identity: { name: ada.name } });
    expect(state.assessment?.today).toBe('2026-11-23');
    expect(marks).toHaveLength(2);
    expect(await kept()).toEqual(state);
  });

  test('replaces what the frame said before', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    expect(quotes((await state.report(at(), report(ada, ['y'], { read: 2 }))).state)).toEqual(['y']);
  });

  test('of another frame of the same patient adds up, and the first is told its marks', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    const outcome = await state.report(at(5), report(ada, ['y']));
    expect(quotes(outcome.state)).toEqual(['x', 'y']);
    expect(outcome.others).toEqual([{ frameId: 0, read: 1, marks: [{ start: 0, end: 1, level: 'avoid', words: ['X: avoid'] }] }]);
  });

  test('of another tab is kept apart', async () => {
    const state = charts();
    await state.report(at(0, 4), report(ada, ['x']));
    await state.report(at(0, 9), report(berta, ['y']));
    expect(quotes(await kept(4))).toEqual(['x']);
    expect(quotes(await kept(9))).toEqual(['y']);
  });

  test('reports at the same time lose nothing', async () => {
    const state = charts();
    await Promise.all(Array.from({ length: 20 }, (_, frameId) => state.report(at(frameId), report(ada, [`q${frameId}`]))));
    expect(quotes(await kept())).toEqual(Array.from({ length: 20 }, (_, frameId) => `q${frameId}`));
  });
});

describe('status', () => {
  test.each<[string, FrameReport, TabState['status']]>([
    ['a chart', report(ada, ['x']), 'ready'],
    ['a chart with nothing found', report(ada), 'ready'],
    ['a page about nobody, with findings', report(nobody, ['x']), 'ready'],
    ['a page about nobody, with nothing', report(nobody), 'no-chart'],
    ['a scan', report(nobody, [], { characters: 30, notRead: ['an image'] }), 'not-readable'],
    ['two patients', report(doubt, ['x']), 'doubt'],
  ])('%s', async (_, said, status) => {
    const { state } = await charts().report(at(), said);
    expect(state.status).toBe(status);
    if (status !== 'ready') expect(state).toMatchObject({ findings: [], frames: 0 });
    if (status !== 'ready') expect(state.assessment).toBeUndefined();
  });

  test('a judgement that fails is an error that says so, and holds no findings', async () => {
    const { state, marks } = await charts({ judge: () => { throw new Error('SECRET'); } }).report(at(), report(ada, ['x']));
    expect(state).toMatchObject({ status: 'error', findings: [] });
    expect(state.problem).toContain('could not be assessed');
    expect(JSON.stringify(state)).not.toContain('SECRET');
    expect(marks).toEqual([]);
  });

  test('a plan in a note is told as passed over, and is nothing that the plan lacks', async () => {
    const judged: (readonly string[] | undefined)[] = [];
    const state = charts({ judge: (facts, calendars, more) => { judged.push(more?.notRead); return judge(facts, calendars); } });
    const { state: now } = await state.report(at(), report(ada, ['x'], { notRead: ['an image', 'a plan of RadNerve in a note'] }));
    expect(now.notRead).toEqual(['an image', 'a plan of RadNerve in a note']);
    expect(judged.at(-1)).toEqual(['an image']);
  });
});

describe('patients are never mixed', () => {
  test('blank comes first: nothing of the former is left, and the new one is awaited', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y']));
    expect(await state.blank(at(), { identity: berta, loaded: 100, read: 1 })).toMatchObject({ status: 'changed', findings: [], identity: { name: berta.name } });
    expect(JSON.stringify(await store().get([`chart:${TAB}`]))).not.toContain('"quote"');
    const after = await state.report(at(), report(berta, ['z'], { read: 2, since: 500 }));
    expect(quotes(after.state)).toEqual(['z']);
    expect(after.readAgain).toBe(true);
  });

  test('while the new one is awaited, a frame of the former brings nothing back', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.blank(at(), { identity: berta, loaded: 100, read: 1 });
    const { state: between } = await state.report(at(5), report(ada, ['y']));
    expect(between).toMatchObject({ status: 'changed', findings: [] });
    const { state: after } = await state.report(at(), report(berta, ['z'], { read: 2, since: 500 }));
    expect(quotes(after)).toEqual(['z']);
    expect(after.notRead).toEqual(['a frame about another patient']);
  });

  test('another patient\'s report without a blank is preceded by one', async () => {
    const written: (TabState | undefined)[] = [];
    const session = store();
    const watching: Store = { get: (keys) => session.get(keys), clear: () => session.clear(), remove: (keys) => session.remove(keys), set: (items) => { if (stateKey(TAB) in items) written.push(items[stateKey(TAB)] as TabState); return session.set(items); } };
    const state = charts({ store: watching });
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(berta, ['z'], { loaded: 900, since: 900 }));
    expect(written.map((one) => [one?.status, one?.identity?.name, one?.findings.length])).toEqual([['ready', ada.name, 1], ['changed', berta.name, 0], ['ready', berta.name, 1]]);
  });

  test('doubt is blank until it ends', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    expect(await state.blank(at(), { identity: doubt, loaded: 100, read: 1 })).toMatchObject({ status: 'doubt', findings: [] });
    expect((await state.report(at(5), report(ada, ['y']))).state).toMatchObject({ status: 'doubt', findings: [] });
    // The other frames are asked to say again what they show.
    const after = await state.report(at(), report(ada, ['x'], { read: 2 }));
    expect([quotes(after.state), after.readAgain]).toEqual([['x'], true]);
  });

  test('a frame that blanks itself takes only itself away', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y']));
    const after = await state.blank(at(5), { identity: doubt, loaded: 100, read: 1 });
    expect([after.status, quotes(after)]).toEqual(['ready', ['x']]);
  });

  test.each([['takes the chart with it when it counts', ada, ['changed', []]], ['takes only itself away when it is of another patient', berta, ['ready', ['x']]]])('a frame that is not read again %s', async (_, of, left) => {
    const state = charts();
    await state.begin(TAB, { reading: 'once', origin: 'https://ehr.example' });
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(of, ['y']));
    const after = await state.blank(at(5), { identity: nobody, once: true, loaded: 100, read: 1 });
    expect([after.status, quotes(after)]).toEqual(left);
  });

  test('a banner that goes takes the chart with it', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(nobody, ['y'], { embedded: true }));
    const { state: after } = await state.report(at(0), report(nobody, ['w'], { read: 2 }));
    expect([quotes(after), after.identity?.state]).toEqual([['w'], 'absent']);
  });

  test('without a banner a frame that names its patient speaks for itself, and nothing nameless with it', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y']));
    expect(quotes((await state.report(at(0), report(nobody, ['w'], { read: 2 }))).state)).toEqual(['y']);
  });

  test('two frames that name two patients stay in doubt, whichever speaks again, until they agree', async () => {
    const state = charts();
    await state.report(at(0), report(nobody));
    await state.report(at(5), report(ada, ['y']));
    expect((await state.report(at(6), report(berta, ['z']))).state).toMatchObject({ status: 'doubt', findings: [] });
    for (const read of [2, 3]) {
      const { state: again, readAgain } = await state.report(at(5), report(ada, ['y'], { read }));
      expect([again.status, again.findings, readAgain]).toEqual(['doubt', [], false]);
    }
    await state.report(at(6), report(ada, ['z'], { read: 2 }));
    expect(quotes((await state.report(at(5), report(ada, ['y'], { read: 4 }))).state)).toEqual(['y', 'z']);
  });

  test('a new document of the tab leaves no frame of the old one', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y']));
    expect(quotes((await state.report(at(0), report(ada, ['w'], { loaded: 900, since: 900 }))).state)).toEqual(['w']);
  });
});

/** Where a frame speaks from whose top document is read as well. */
const early = (frameId: number) => ({ ...at(frameId), topRead: true });

describe('frames that are quicker than the page around them', () => {
  test('say nothing until it has spoken; then those of its patient count', async () => {
    const state = charts();
    for (const [frameId, who] of [[5, berta], [6, ada]] as const) {
      expect((await state.report(early(frameId), report(who, ['y']))).state).toMatchObject({ status: 'reading', findings: [], notRead: [] });
      expect((await kept())?.identity).toBeUndefined();
    }
    const { state: after, readAgain } = await state.report(at(0), report(ada, ['x']));
    expect([quotes(after), after.notRead, after.identity?.name, readAgain]).toEqual([['x', 'y'], ['a frame about another patient'], ada.name, false]);
  });

  test('or has nothing to say itself', async () => {
    const state = charts();
    await state.report(early(5), report(ada, ['y']));
    expect(quotes((await state.report(at(0), report(nobody))).state)).toEqual(['y']);
  });

  test('speak for themselves where it is not read, or was waited for in vain', async () => {
    const state = charts();
    expect(quotes((await state.report(at(5), report(ada, ['y']))).state)).toEqual(['y']);
    await state.forget(TAB);
    await state.report(early(5), report(ada, ['y']));
    expect(quotes((await state.waited(TAB))!.state)).toEqual(['y']);
    expect(await state.waited(TAB)).toBeNull();
    expect(quotes((await state.report(early(6), report(ada, ['z']))).state)).toEqual(['y', 'z']);
  });

  test('wait again when it is left, and for each new one', async () => {
    const state = charts();
    await state.report(early(5), report(ada, ['y']));
    await state.waited(TAB);
    await state.gone(at(0), { loaded: 100, read: 1 });
    expect((await state.report(early(5), report(ada, ['y'], { loaded: 1e15 }))).state.status).toBe('reading');
    expect((await state.blank(early(5), { identity: doubt, loaded: 1e15, read: 2 })).status).toBe('reading');
    await state.report(at(0), report(ada, ['x'], { loaded: 1e15 }));
    expect((await state.report(early(5), report(ada, ['y'], { loaded: 1e15, read: 3 }))).state.status).toBe('ready');
  });
});

describe('a document that is left', () => {
  test('takes what it said with it', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y']));
    expect(quotes(await state.gone(at(5), { loaded: 100, read: 1 }))).toEqual(['x']);
    expect(await state.gone(at(0), { loaded: 100, read: 1 })).toMatchObject({ status: 'reading', findings: [] });
  });

  test('without a word is dropped when it does not answer, unless it has spoken since', async () => {
    const state = charts();
    await state.report(at(0), report(ada, ['x']));
    await state.report(at(5), report(ada, ['y'], { read: 3 }));
    expect(quotes(await state.lost(TAB, 5, 2))).toEqual(['x', 'y']);
    expect(quotes(await state.lost(TAB, 5, 3))).toEqual(['x']);
  });

  test('says so too late: the next one stays', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.report(at(), report(berta, ['z'], { loaded: 900, since: 900 }));
    expect(quotes(await state.gone(at(), { loaded: 100, read: 1 }))).toEqual(['z']);
  });

  test('what was stated is kept of the patients whose charts are named, and of nobody else', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    await state.report(at(), report(berta, ['z'], { loaded: 900, since: 900 }));
    await state.dismiss(TAB, await whose(), '4/nitrofurantoin@caution', 'tolerated');
    expect((await stated()).toSorted()).toEqual(['answers', 'dismissals']);
    await state.keepStatements([TAB]);
    expect(await stated()).toEqual(['dismissals']);
    await state.keepStatements([]);
    expect(await stated()).toEqual([]);
    expect((await kept()).findings).toHaveLength(1);
  });

  test('a closed tab is forgotten, its answers are not', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    await state.forget(TAB);
    expect(await state.get(TAB)).toBeNull();
    expect((await state.report(at(0, 9), report(ada, ['x']))).state.answers).toEqual({ neuropathy: 'yes' });
  });
});

describe('what is set aside', () => {
  const CAUTION = '4/nitrofurantoin@caution';

  test('is kept for this patient and no other, survives the worker, and comes back', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    expect((await state.dismiss(TAB, await whose(), CAUTION, 'tolerated')).dismissals).toEqual({ [CAUTION]: 'tolerated' });
    expect((await charts().report(at(), report(ada, ['x'], { read: 2 }))).state.dismissals).toEqual({ [CAUTION]: 'tolerated' });
    expect((await state.report(at(), report(berta, ['z'], { since: 500, read: 3 }))).state.dismissals).toEqual({});
    expect((await state.report(at(), report(ada, ['x'], { since: 600, read: 4 }))).state.dismissals).toEqual({ [CAUTION]: 'tolerated' });
    expect((await state.dismiss(TAB, await whose(), CAUTION, null)).dismissals).toEqual({});
  });

  test('a press that comes when another chart is open sets nothing aside; a blank state holds none', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const former = await whose();
    await state.dismiss(TAB, former, CAUTION, 'other');
    await state.report(at(), report(berta, ['z'], { since: 500 }));
    await expect(state.dismiss(TAB, former, CAUTION, 'other')).rejects.toThrow('it is not clear whose chart this is');
    expect((await state.blank(at(), { identity: doubt, loaded: 100, read: 9 })).dismissals).toBeUndefined();
  });
});

describe('calendars', () => {
  const typed = { start: '2026-12-01', steps: [{ mgPerDay: 'twelve', days: '7' }] };

  test('what was typed is kept as it is, judged with, and taken back', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const after = await state.calendar(TAB, await whose(), 'dexamethasone', typed);
    expect([after.calendars, JSON.parse(after.plan!.summary)]).toEqual([{ dexamethasone: typed }, { dexamethasone: typed }]);
    await state.calendar(TAB, await whose(), 'duloxetine', { start: '2026-12-02' });
    expect((await state.calendar(TAB, await whose(), 'dexamethasone', null)).calendars).toEqual({ duloxetine: { start: '2026-12-02' } });
  });

  test('outlives the worker, and leaves the answers alone', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    await state.calendar(TAB, await whose(), 'dexamethasone', typed);
    expect((await charts().report(at(), report(ada, ['x'], { read: 2 }))).state).toMatchObject({ calendars: { dexamethasone: typed }, answers: { neuropathy: 'yes' } });
  });

  test('belongs to one patient, as answers do', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.calendar(TAB, await whose(), 'dexamethasone', typed);
    expect((await state.report(at(), report(berta, ['z'], { since: 500 }))).state.calendars).toEqual({});
    expect((await state.report(at(), report(ada, ['x'], { since: 600 }))).state.calendars).toEqual({ dexamethasone: typed });
  });

  test('typed beside one chart it never reaches the next, which came in meanwhile', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const former = await whose();
    await state.report(at(), report(berta, ['z'], { since: 500 }));
    await expect(state.calendar(TAB, former, 'dexamethasone', typed)).rejects.toThrow('it is not clear whose chart this is');
    expect((await kept()).calendars).toEqual({});
    const documents = charts();
    await documents.report(at(0, 9), report(nobody, ['x'], { loaded: 700, since: 700 }));
    const first = (await kept(9)).whose!;
    await documents.report(at(0, 9), report(nobody, ['x'], { loaded: 900, since: 900 }));
    await expect(documents.calendar(9, first, 'dexamethasone', typed)).rejects.toThrow('not recorded');
  });

  test('is refused while it is in doubt whose chart this is', async () => {
    const state = charts();
    await state.report(at(), report(doubt, ['x']));
    await expect(state.calendar(TAB, '', 'dexamethasone', typed)).rejects.toThrow('not recorded');
  });
});

describe('answers', () => {
  test('belong to the patient, reach the judgement, and can be taken back', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const { state: answered } = await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    expect(answered.answers).toEqual({ neuropathy: 'yes' });
    expect(answered.plan?.headline).toBe('{"neuropathy":"yes"}');
    expect((await state.report(at(), report(berta, ['z'], { since: 500 }))).state.answers).toEqual({});
    expect((await state.report(at(), report(ada, ['x'], { since: 600 }))).state.answers).toEqual({ neuropathy: 'yes' });
    expect((await state.answer(TAB, await whose(), 'neuropathy', null)).state.answers).toEqual({});
  });

  test('do not go to another person who has the same number, at another site or at this one', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    await state.answer(TAB, await whose(), 'neuropathy', 'yes');
    await state.dismiss(TAB, await whose(), '4/metronidazole@avoid', 'tolerated');
    const elsewhere = { ...at(0, 9), origin: 'https://other.example' };
    expect((await state.report(elsewhere, report(ada, ['x']))).state.answers).toEqual({});
    const karl = { ...ada, name: 'Blott, Karl', birthDate: '1971-05-09' };
    expect((await state.report(at(0, 7), report(karl, ['y']))).state.answers).toEqual({});
    expect((await state.answer(7, await whose(7), 'urgent', 'no')).state).toMatchObject({ answers: { urgent: 'no' }, dismissals: {} });
    expect((await state.report(at(), report(ada, ['x'], { read: 2 }))).state).toMatchObject({ answers: {}, dismissals: {} });
  });

  test('of a page about nobody go with its document', async () => {
    const state = charts();
    await state.report(at(), report(nobody, ['x']));
    expect((await state.answer(TAB, await whose(), 'urgent', 'no')).state.answers).toEqual({ urgent: 'no' });
    expect((await state.report(at(), report(nobody, ['x'], { loaded: 900, since: 900 }))).state.answers).toEqual({});
  });

  test('given beside one chart they never reach the next, which came in meanwhile', async () => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const former = await whose();
    await state.report(at(), report(berta, ['z'], { since: 500 }));
    await expect(state.answer(TAB, former, 'urgent', 'no')).rejects.toThrow('it is not clear whose chart this is');
    expect((await kept()).answers).toEqual({});
    expect((await state.report(at(), report(ada, ['x'], { since: 600 }))).state.answers).toEqual({});
  });

  test.each([['in doubt', doubt], ['with no frame', null]])('%s are refused, not dropped', async (_, identity) => {
    const state = charts();
    if (identity) await state.report(at(), report(identity));
    await expect(state.answer(TAB, 'a', 'urgent', 'no')).rejects.toThrow('The answer was not recorded');
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('answers'))).toEqual([]);
  });
});

describe('a worker that was stopped', () => {
  test('goes on from what is stored', async () => {
    await charts().report(at(0), report(ada, ['x']));
    await charts().answer(TAB, await whose(), 'neuropathy', 'yes');
    const { state } = await charts().report(at(5), report(ada, ['y']));
    expect(quotes(state)).toEqual(['x', 'y']);
    expect(state.answers).toEqual({ neuropathy: 'yes' });
  });

  test('drops what another version stored, and says so', async () => {
    await store().set({ [`chart:${TAB}`]: { version: STATE_VERSION + 1, frames: 'of another shape' }, [stateKey(TAB)]: { version: STATE_VERSION + 1, tabId: TAB } });
    const state = await charts().get(TAB);
    expect(state).toMatchObject({ version: STATE_VERSION, status: 'error', findings: [] });
    expect(state?.problem).toContain('another version');
    expect((await charts().report(at(), report(ada, ['x']))).state).toMatchObject({ status: 'ready' });
  });
});

describe('a store that fails', () => {
  test('with too much to keep: an error that says so, and nothing of before', async () => {
    const session = store();
    await charts().report(at(), report(berta, ['former']));
    const full: Store = { get: (keys) => session.get(keys), clear: () => session.clear(), remove: (keys) => session.remove(keys), set: async (items) => { if (JSON.stringify(items).includes('"quote"')) throw new Error('Session storage quota bytes exceeded'); await session.set(items); } };
    const { state, marks } = await charts({ store: full }).report(at(), report(ada, ['x'], { loaded: 900 }));
    expect(state).toMatchObject({ status: 'error', findings: [], origin: 'https://ehr.example' });
    expect(state.problem).toContain('more on this page');
    expect(marks).toEqual([]);
    expect(JSON.stringify(await session.get([`chart:${TAB}`, stateKey(TAB)]))).not.toContain('former');
  });

  test('of a page there is no room for no part is shown as the whole, until a new page comes', async () => {
    const session = store();
    const full: Store = { get: (keys) => session.get(keys), clear: () => session.clear(), remove: (keys) => session.remove(keys), set: async (items) => { if (JSON.stringify(items).includes('much')) throw new Error('Session storage quota bytes exceeded'); await session.set(items); } };
    const state = charts({ store: full });
    await state.report(at(0), report(ada, ['x']));
    expect((await state.report(at(5), report(ada, ['much']))).state).toMatchObject({ status: 'error', findings: [] });
    expect((await state.report(at(0), report(ada, ['x', 'w'], { read: 2 }))).state).toMatchObject({ status: 'error', findings: [] });
    await state.gone(at(0), { loaded: 100, read: 3 });
    const { state: next, readAgain } = await state.report(at(0), report(ada, ['z'], { loaded: 900, since: 900 }));
    expect([next.status, quotes(next), readAgain]).toEqual(['ready', ['z'], true]);
  });

  test('a statement there is no room for is refused, and takes nothing with it', async () => {
    const session = store();
    const full: Store = { get: (keys) => session.get(keys), clear: () => session.clear(), remove: (keys) => session.remove(keys), set: async (items) => { if (Object.keys(items).some((key) => key.startsWith('answers'))) throw new Error('Session storage quota bytes exceeded'); await session.set(items); } };
    const state = charts({ store: full });
    await state.report(at(), report(ada, ['x']));
    await expect(state.answer(TAB, await whose(), 'neuropathy', 'yes')).rejects.toThrow('quota');
    expect(await kept()).toMatchObject({ status: 'ready', answers: {} });
  });

  test('a patient that cannot be blanked is dropped, and all frames are asked once one speaks', async () => {
    const session = store();
    const set = vi.fn(session.set.bind(session));
    const state = charts({ store: { get: (keys) => session.get(keys), set, clear: () => session.clear(), remove: (keys) => session.remove(keys) } });
    await state.report(at(0), report(ada, ['x']));
    set.mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
    await expect(state.blank(at(0), { identity: berta, loaded: 100, read: 2 })).rejects.toThrow('full');
    expect(await kept()).toBeUndefined();
    expect((await state.report(at(0), report(berta, ['z'], { read: 3, since: 500 }))).readAgain).toBe(true);
  });

  test('altogether: the caller is told, and the next change still works', async () => {
    const session = store();
    const get = vi.fn(session.get.bind(session)).mockRejectedValueOnce(new Error('gone'));
    const state = charts({ store: { get, set: (items) => session.set(items), clear: () => session.clear(), remove: (keys) => session.remove(keys) } });
    await expect(state.report(at(), report(ada, ['x']))).rejects.toThrow('gone');
    expect((await state.report(at(), report(ada, ['x']))).state.status).toBe('ready');
  });
});

describe('a tab is opened to reading', () => {
  test.each<[Parameters<ReturnType<typeof charts>['begin']>[1], TabState['status']]>([
    [{ reading: 'once', origin: 'https://ehr.example' }, 'reading'],
    [{ reading: 'once', closed: 'not-readable' }, 'not-readable'],
    [{ reading: 'enabled', origin: 'https://ehr.example', closed: 'not-enabled' }, 'not-enabled'],
  ])('%j: %s', async (how, status) => {
    const state = charts();
    await state.report(at(), report(ada, ['x']));
    const begun = await state.begin(TAB, how);
    expect(begun).toMatchObject({ status, reading: how.reading, findings: [] });
    expect(begun.origin).toBe(how.origin);
    expect((await state.report(at(), report(ada, ['x']))).state).toMatchObject({ status: 'ready', reading: how.reading });
  });
});
