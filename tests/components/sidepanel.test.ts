import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyText, enableSite, showInChart } from '../../entrypoints/sidepanel/actions.ts';
import { copyOrFocus } from '../../entrypoints/sidepanel/copy-shortcut.ts';
import { insertSeam } from '../../entrypoints/sidepanel/insert.ts';
import { ladderOf, referenceFor } from '../../entrypoints/sidepanel/reference.ts';
import { followActiveTab, type Followed } from '../../entrypoints/sidepanel/state.ts';
import { stateKey, STATE_VERSION, type TabState } from '../../lib/messages.ts';
import { steps } from '../../lib/guideline/data/steps.ts';
import { blank, finding } from './make.ts';

function refused(): Promise<never> {
  return Promise.reject(new Error('refused'));
}
const still = () => true;
const clipboardOf = (parts: object): Clipboard => ({ write: refused, writeText: refused, ...parts }) as unknown as Clipboard;

beforeEach(() => fakeBrowser.reset());

describe('following the active tab', () => {
  let seen: Followed[];
  const kept = new Map<number, TabState>();
  const statuses = () => seen.map(({ tabId, state }) => `${tabId} ${state?.status ?? 'nothing'}`);
  const end = new AbortController();

  beforeEach(async () => {
    seen = [];
    kept.clear();
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({ id, url: `https://ehr${id}.example/chart` })) as never);
    (fakeBrowser.permissions as unknown as Record<string, unknown>).contains = async ({ origins }: { origins: string[] }) => origins[0] === 'https://ehr9.example/*';
  });
  const follow = (ask = async (tabId: number) => kept.get(tabId) ?? null) => followActiveTab((followed) => seen.push(followed), end.signal, ask);

  test('shows a tab as awaited first, then what the worker keeps of it', async () => {
    kept.set(7, blank('no-chart', { tabId: 7 }));
    await follow();
    expect(statuses()).toEqual(['7 reading', '7 no-chart']);
  });

  test('a tab nothing is kept of: not enabled with its origin, or awaited where its site is allowed', async () => {
    await follow();
    expect(seen.at(-1)).toEqual({ tabId: 7, state: null, origin: 'https://ehr7.example' });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 9, windowId: 1 });
    await vi.waitFor(() => expect(statuses().filter((word) => word === '9 reading')).toHaveLength(2));
  });

  test('another tab blanks the panel at once; a tab of another window is none of its business', async () => {
    kept.set(7, blank('no-chart', { tabId: 7 }));
    kept.set(8, blank('not-readable', { tabId: 8 }));
    await follow();
    void fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 });
    expect(statuses().at(-1)).toBe('8 reading');
    await vi.waitFor(() => expect(statuses().at(-1)).toBe('8 not-readable'));
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 2 });
    expect(statuses().at(-1)).toBe('8 not-readable');
  });

  test('what is stored for the tab shows without asking; an answer that was asked for before is dropped', async () => {
    const answers: ((state: TabState | null) => void)[] = [];
    void follow(() => new Promise((resolve) => { answers.push(resolve); }));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' } as never, {} as never);
    await fakeBrowser.storage.session.set({ [stateKey(7)]: blank('changed', { tabId: 7 }), [stateKey(8)]: blank('error', { tabId: 8 }) });
    expect(statuses().at(-1)).toBe('7 changed');
    for (const answer of answers) answer(blank('no-chart', { tabId: 7 }));
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(statuses().at(-1)).toBe('7 changed');
  });

  test('a state of another version is not shown, but asked about', async () => {
    kept.set(7, blank('error', { tabId: 7 }));
    await follow();
    await fakeBrowser.storage.session.set({ [stateKey(7)]: { ...blank('doubt', { tabId: 7 }), version: STATE_VERSION + 1 } });
    await vi.waitFor(() => expect(statuses().slice(-1)).toEqual(['7 error']));
    expect(statuses()).not.toContain('7 doubt');
  });

  test.each([
    ['of another tab', blank('no-chart', { tabId: 8 })],
    ['a chart without its assessment', blank('ready', { tabId: 7 })],
    ['answers to no question', { ...blank('no-chart', { tabId: 7 }), answers: { 'is-rich': 'yes' } }],
    ['no state at all', 'damaged'],
  ])('what is stored is %s: what was shown goes at once, and the worker is asked', async (_, stored) => {
    kept.set(7, blank('no-chart', { tabId: 7 }));
    await follow();
    seen = [];
    await fakeBrowser.storage.session.set({ [stateKey(7)]: stored });
    await vi.waitFor(() => expect(statuses()).toEqual(['7 reading', '7 no-chart']));
  });

  test('a state that is taken away leaves nothing on screen', async () => {
    kept.set(7, blank('no-chart', { tabId: 7 }));
    await follow();
    await fakeBrowser.storage.session.set({ [stateKey(7)]: blank('no-chart', { tabId: 7 }) });
    kept.clear();
    await fakeBrowser.storage.session.remove(stateKey(7));
    await vi.waitFor(() => expect(statuses().slice(-2)).toEqual(['7 reading', '7 nothing']));
  });

  test('a worker that does not answer is said', async () => {
    await follow(refused);
    expect(seen.at(-1)?.state).toMatchObject({ status: 'error', problem: expect.stringContaining('did not answer') });
  });
});

describe('actions', () => {
  const request = vi.fn();
  beforeEach(() => {
    request.mockReset();
    (fakeBrowser.permissions as unknown as Record<string, unknown>).request = request;
  });

  test('the site is asked for before anything else happens', async () => {
    request.mockResolvedValue(true);
    const told = vi.fn();
    const asked = enableSite(7, 'https://ehr.example:8443', told as never);
    expect(request).toHaveBeenCalledWith({ origins: ['https://ehr.example/*'] });
    expect(await asked).toBe('enabled');
    expect(told).toHaveBeenCalledWith('siteEnabled', { tabId: 7, origin: 'https://ehr.example:8443' });
  });

  test.each(['refused', 'failed'] as const)('the site is not enabled: %s', async (result) => {
    if (result === 'refused') request.mockResolvedValue(false);
    else request.mockRejectedValue(new Error('not in a press'));
    expect(await enableSite(7, 'https://ehr.example')).toBe(result);
  });

  test('a quote that is not there any more, or a worker that is gone, is "gone"', async () => {
    const send = vi.fn(async (_: string, { quote }: { readonly quote: string }) => (quote === 'here' ? 'shown' : undefined));
    expect(await showInChart(7, finding('mri', 'here', { frameId: 3, read: 2 }), send as never)).toBe('shown');
    expect(send).toHaveBeenCalledWith('showInChart', { tabId: 7, frameId: 3, read: 2, start: 0, end: 4, quote: 'here' });
    expect(await showInChart(7, finding('mri', 'there'), send as never)).toBe('gone');
    expect(await showInChart(7, finding('mri', 'here'), refused as never)).toBe('gone');
  });

  test('copies both flavours, else the text, else says that it failed', async () => {
    vi.stubGlobal('ClipboardItem', class { readonly items: unknown; constructor(items: unknown) { this.items = items; } });
    const copied = { text: 'a < b', html: '<p>a &lt; b</p>' };
    const write = vi.fn(async (items: { readonly items: Record<string, Blob> }[]) => {
      expect(await items[0]!.items['text/plain']!.text()).toBe(copied.text);
      expect(await items[0]!.items['text/html']!.text()).toBe(copied.html);
    });
    expect(await copyText(copied, still, clipboardOf({ write }))).toBe('copied');
    expect(await copyText(copied, still, clipboardOf({ writeText: async () => undefined }))).toBe('plain');
    expect(await copyText(copied, still, clipboardOf({}))).toBe('failed');
    vi.unstubAllGlobals();
  });

  describe('where another chart comes on show', () => {
    const copied = { text: 'plan', html: '<p>plan</p>' };
    const board = { held: '', shown: true };
    beforeEach(() => {
      Object.assign(board, { held: '', shown: true });
      vi.stubGlobal('ClipboardItem', class { readonly items: unknown; constructor(items: unknown) { this.items = items; } });
      return () => vi.unstubAllGlobals();
    });
    const lands = async () => Object.assign(board, { held: 'plan', shown: false });
    const shown = () => board.shown;
    const writeText = async (text: string) => { board.held = text; };

    test('before it is written, nothing is', async () => {
      board.shown = false;
      expect(await copyText(copied, shown, clipboardOf({ write: lands, writeText }))).toBe('overtaken');
      expect(board.held).toBe('');
    });

    test('while it is written, it is taken off the clipboard', async () => {
      expect(await copyText(copied, shown, clipboardOf({ write: lands, writeText }))).toBe('overtaken');
      expect(board.held).toBe('');
    });

    test('and it cannot be taken off, that is told', async () => {
      expect(await copyText(copied, shown, clipboardOf({ write: lands }))).toBe('stale');
    });

    test('while both flavours are refused, the plain one is not tried', async () => {
      const plain = vi.fn(writeText);
      expect(await copyText(copied, shown, clipboardOf({ write: () => lands().then(refused), writeText: plain }))).toBe('overtaken');
      expect(plain).not.toHaveBeenCalled();
    });

    test('while the shortcut waits for the focus, its Copy button is not pressed', async () => {
      const pressed: string[] = [];
      const button = (name: string) => ({ isConnected: true, focus: () => undefined, click: () => pressed.push(name) });
      const [one, other] = [button('one'), button('other')];
      let focus = true;
      const page = { on: one, querySelector: () => page.on, hasFocus: () => focus };
      await copyOrFocus(page as never);
      expect(pressed).toEqual(['one']);
      focus = false;
      const waited = copyOrFocus(page as never);
      Object.assign(one, { isConnected: false });
      page.on = other;
      focus = true;
      await waited;
      expect(pressed).toEqual(['one']);
    });
  });

  test('an insertion that is not answered is no refusal of the note', async () => {
    const { onInsert } = insertSeam(7, blank('ready'), true, refused as never);
    expect(await onInsert('plan')).toEqual({ outcome: 'refused', why: 'unanswered' });
  });
});

describe('reference', () => {
  test('the ladder has the article’s steps, each with its tracks and the drug whose failure leads on', () => {
    const nodes = ladderOf(steps as never).map(({ step, nodes: of }) => [step, of.map(({ track, drug }) => `${track}${drug ? ` ${drug}` : ''}`).toSorted()]);
    expect(nodes).toEqual([
      [1, ['function dexamethasone', 'necrosis dexamethasone', 'pain dexamethasone']], [2, ['pain duloxetine']], [3, ['cognition', 'pain']], [4, ['necrosis bevacizumab']]]);
  });

  test('rules and sources are those that came with the state; without one there are none', () => {
    const details = { sources: {}, rules: { '3/x/a': { effect: 'e', verification: 'C' as const, sources: [] } } };
    expect(referenceFor(blank('ready', { details })).rules).toBe(details.rules);
    expect(referenceFor(null)).toMatchObject({ sources: {}, rules: {} });
  });
});
