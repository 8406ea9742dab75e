/**
 * Tells when a page may say something new: its nodes, a form field, its
 * address, its return from the background. Bursts are gathered; a hidden tab
 * costs nothing; after the signal is aborted nothing runs any more.
 */
import { watchAround } from './around.ts';
import type { ChangeLog } from './changes.ts';
import { clockOf, type ClockView } from './clock.ts';
import { keepListening } from './listening.ts';

export interface WatchView extends ClockView {
  readonly document: Document;
  readonly frameElement: Element | null;
  readonly location: { readonly href: string };
  readonly MutationObserver: typeof MutationObserver;
  addEventListener(type: string, listener: (event: { readonly persisted?: boolean }) => void, options: AddEventListenerOptions): void;
  /** Tells when a frame is shown or hidden by the page around it: nothing in the frame changes then. */
  readonly IntersectionObserver?: typeof IntersectionObserver;
  /** Where the engine has it, it tells of address changes that no other event tells. */
  readonly navigation?: EventTarget;
}

export interface WatchOptions {
  /** How long the page must be quiet before it is read, in ms. Asked each time. */
  readonly quiet: () => number;
  /** A page that is never quiet is read this long after its first change, in ms. */
  readonly longest: () => number;
  /** The page may have changed; runs after a burst, never in a hidden tab. */
  readonly onChange: () => void;
  /** Something in the page changed; runs at once, in the stroke it was changed in, never in a hidden tab. */
  readonly onMutation?: () => void;
  /** The address changed; runs at once, also before the page's content follows. */
  readonly onAddress: () => void;
  /** False once the extension that started this is gone. */
  readonly alive: () => boolean;
  /** Where it is noted what has changed. */
  readonly changes?: ChangeLog;
  /** The node is ours: that it comes and goes says nothing of the page. */
  readonly isOurs?: (node: Node) => boolean;
  /** Adds more listeners; called again where the document is written anew. */
  readonly listen?: () => void;
  /** Ends the watch. */
  readonly end: AbortController;
}

/** Attributes that can show or hide text, or change what a field holds. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-checked', 'aria-label', 'role', 'src'];

export interface Watch {
  /** Also watches inside these shadow roots, each once. */
  follow(roots: readonly Node[]): void;
  /** As if the page had changed. */
  nudge(): void;
  /** The same, and the longest wait begins anew. */
  restart(): void;
}

export function watchPage(view: WatchView, options: WatchOptions): Watch {
  const { document } = view;
  const { signal } = options.end;
  const roots = new Set<Node>([document]);
  let address = view.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const clock = clockOf(view);
  /** When the timer is due, by the clock, in ms. */
  let due = 0;
  /** Something happened while the tab was hidden. */
  let missed = false;

  const run = (): void => {
    timer = undefined;
    first = 0;
    // The tab may be hidden before it is told so.
    if (document.hidden) missed = true;
    else if (check()) options.onChange();
  };
  const check = (): boolean => {
    if (!signal.aborted && !options.alive()) options.end.abort();
    return !signal.aborted;
  };
  const moved = (): void => {
    if (view.location.href === address) return;
    address = view.location.href;
    if (check()) options.onAddress();
  };
  const touch = (): void => {
    if (!check()) return;
    if (document.hidden) {
      missed = true;
      return;
    }
    moved();
    const now = clock();
    first ||= now;
    const next = Math.min(now + options.quiet(), first + options.longest());
    // A timer that is set again in every turn of a restless page never runs.
    if (timer !== undefined && next === due) return;
    due = next;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const { isOurs, changes } = options;
  /** What changed cannot be told. */
  const touchAll = (): void => {
    changes?.all();
    touch();
  };
  const noteAt = (event: Event): void => {
    const [target] = event.composedPath();
    if (target && 'nodeType' in target) changes?.touch(target as Node);
    else changes?.all();
  };
  const observer = new view.MutationObserver((records) => {
    if (!check() || (isOurs && records.every((record) => isOnly(record, isOurs)))) return;
    changes?.note(records);
    if (!document.hidden) options.onMutation?.();
    touch();
  });
  const observe = (root: Node): void => {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  };
  const onVisibility = (): void => {
    if (document.hidden) {
      observer.disconnect();
      if (timer !== undefined) missed = true;
      clearTimeout(timer);
      timer = undefined;
      first = 0;
      changes?.all();
      // What changes unseen is not observed: it is read when the tab is looked at again.
      missed = true;
      return;
    }
    for (const root of roots) observe(root);
    if (missed) {
      options.onMutation?.();
      touch();
    }
    missed = false;
  };

  if (!document.hidden) observe(document);
  const shown = view.IntersectionObserver && new view.IntersectionObserver(touchAll);
  const noteAll = (): void => changes?.all();
  const onField = (event: Event): void => { noteAt(event); touch(); };
  // What a frame shows, and whether it may be read, is known once it has loaded.
  const onLoad = (event: Event): void => { if (/^i?frame$/.test((event.target as Element).localName)) onField(event); };
  const onShow = (event: { readonly persisted?: boolean }): void => { if (event.persisted === true) touchAll(); };
  keepListening(view, signal, () => {
    if (shown && document.documentElement) {
      shown.disconnect();
      shown.observe(document.documentElement);
    }
    document.addEventListener('visibilitychange', onVisibility, { signal });
    for (const type of ['input', 'change', 'toggle']) document.addEventListener(type, onField, { signal, capture: true, passive: true });
    document.addEventListener('load', onLoad, { signal, capture: true, passive: true });
    // A change that takes its time shows how it came out only at its end.
    if (changes) for (const type of ['transitionend', 'animationend']) document.addEventListener(type, noteAt, { signal, capture: true, passive: true });
    // Other rules may hold in a window of another size.
    view.addEventListener('resize', noteAll, { signal });
    for (const type of ['popstate', 'hashchange']) view.addEventListener(type, touchAll, { signal });
    // Back from the back/forward cache, where nothing was observed.
    view.addEventListener('pageshow', onShow, { signal });
    options.listen?.();
  });
  view.navigation?.addEventListener('currententrychange', touchAll, { signal });
  watchAround(view, signal, touchAll);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    shown?.disconnect();
    clearTimeout(timer);
  }, { once: true });

  return {
    follow(more) {
      for (const root of more) {
        if (roots.has(root)) continue;
        roots.add(root);
        if (!document.hidden) observe(root);
      }
    },
    nudge: touch,
    restart() {
      first = 0;
      touch();
    },
  };
}

/** The record tells of nothing but such nodes. */
function isOnly({ type, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
