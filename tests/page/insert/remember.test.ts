import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberEditor, type Used } from '../../../lib/page/insert/remember.ts';

let window: JSDOM['window'];
let heard: Map<string, (event: unknown) => void>;
let used: () => Used | null;
let turn: string | null;
let told: number;

const field = (id: string): HTMLElement => window.document.getElementById(id)!;
/** A trusted event, as no script can make one. */
function happens(type: string, at: Element, more: object = {}): void {
  heard.get(type)?.({ type, isTrusted: true, target: at, composedPath: () => [at], ...more });
}
function focus(id: string): void {
  field(id).focus();
  happens('focusin', field(id));
}
function click(id: string): void {
  happens('pointerdown', field(id));
  focus(id);
  happens('click', field(id));
}
const key = (name: string, type = 'keydown'): void => happens(type, window.document.activeElement!, { key: name });
const now = (): string | undefined => used()?.editor.element.id;

beforeEach(() => {
  ({ window } = new JSDOM('<textarea id="note"></textarea><textarea id="other" autofocus></textarea><p id="text"></p>'));
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  heard = new Map();
  turn = '0';
  told = 0;
  for (const target of [window, window.document]) target.addEventListener = ((type: string, listener: (event: unknown) => void) => { heard.set(type, listener); }) as never;
  field('other').focus();
  used = rememberEditor({ view: window as never, shadowOf: () => null, turn: () => turn, onUse: () => { told += 1; }, alive: () => true, signal: new AbortController().signal });
  return () => vi.unstubAllGlobals();
});

describe('the editor the clinician chose', () => {
  test('is none that had the focus before, or gets it from the page', () => {
    expect(now()).toBeUndefined();
    focus('note');
    happens('selectionchange', field('note'));
    happens('input', field('note'));
    expect([now(), told]).toEqual([undefined, 0]);
  });

  test('is the one pressed in, until another is; the worker is told of each', () => {
    click('note');
    expect([now(), told]).toEqual(['note', 1]);
    focus('other');
    happens('input', field('other'));
    expect([now(), told]).toEqual(['note', 1]);
    click('other');
    expect([now(), told]).toEqual(['other', 2]);
    click('text');
    focus('note');
    expect([now(), told]).toEqual(['other', 2]);
  });

  test('is the one a key is pressed in, and not one that is only left by a key', () => {
    focus('note');
    for (const name of ['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 'F6']) key(name);
    expect(now()).toBeUndefined();
    for (const name of ['a', 'b', 'ArrowLeft']) key(name);
    expect([now(), told]).toEqual(['note', 1]);
  });

  test('is the one Tab leads to; the key is let go where it led', () => {
    key('Tab');
    focus('note');
    key('Tab', 'keyup');
    expect([now(), told]).toEqual(['note', 1]);
    focus('other');
    key('Enter', 'keyup');
    expect(now()).toBe('note');
  });

  test('is not one pressed in beside the patient before', () => {
    click('note');
    turn = '1';
    focus('note');
    expect([used()?.turn, told]).toEqual(['0', 1]);
    key('a');
    expect([used()?.turn, told]).toEqual(['1', 2]);
  });

  test('is not one pressed in while the patient was in doubt', () => {
    turn = null;
    click('note');
    turn = '0';
    focus('note');
    expect(now()).toBeUndefined();
  });

  test('is told again only by a press when the frame was left meanwhile', () => {
    click('note');
    happens('blur', window as never);
    focus('note');
    expect([now(), told]).toEqual(['note', 1]);
    key('a');
    expect(told).toBe(2);
  });

  test('is none by events that a page makes up', () => {
    field('note').focus();
    for (const type of heard.keys()) heard.get(type)!({ type, isTrusted: false, target: field('note'), composedPath: () => [field('note')], key: 'a' });
    expect(now()).toBeUndefined();
  });
});
