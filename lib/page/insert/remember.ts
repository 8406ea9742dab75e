/** Remembers the note editor used last in a frame, and its caret. It only listens. */
import { keepListening } from '../listening.ts';
import { caretIn, deepActive } from './caret.ts';
import { editorAt, type Editor } from './editor.ts';

export interface Used {
  readonly editor: Editor;
  /** Moves with the content; null in form fields, which keep their own. */
  readonly caret: Range | null;
  /** Of the patient shown while it was used. */
  readonly turn: string;
}

export interface RememberSeams {
  readonly view: Window;
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** Another word for each patient the frame shows in turn; null while that is in doubt. */
  readonly turn: () => string | null;
  /** The clinician began to use an editor. Called again after each press elsewhere: another frame may have had it meanwhile. */
  readonly onUse: () => void;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** Keys that lead out of an editor, or belong to the browser: no word of the clinician's goes into it by them. */
const LEADS_OUT = /^(?:Tab|Escape|Shift|Control|Alt|Meta|F\d)/;

/**
 * Starts listening. The result tells the editor the clinician chose last, or null: by a press of the pointer or a key in it, or
 * by Tab into it. What else has the focus may have got it from the page.
 */
export function rememberEditor({ view, shadowOf, turn, onUse, alive, signal }: RememberSeams): () => Used | null {
  const { document } = view;
  let last: Used | null = null;
  /** Where the clinician pressed last, and beside which patient; null when the frame was left since. */
  let pressed: { readonly at: Element; readonly turn: string | null; told: boolean } | null = null;

  function press(on: Element): void {
    // Below the last line of an editor that is a whole document there is no more than the document.
    const at = editorAt(on.localName === 'html' ? document.body : on)?.element ?? on;
    if (at !== pressed?.at || turn() !== pressed.turn) pressed = { at, turn: turn(), told: false };
  }
  function leave(): void {
    pressed = null;
  }
  function use(): void {
    const editor = alive() ? editorAt(deepActive(document, shadowOf)) : null;
    const now = editor ? turn() : null;
    if (!editor || now === null) return;
    const again = last !== null && last.editor.element === editor.element && last.turn === now;
    // Of a closed shadow tree no more is told than what holds it.
    const by = pressed?.turn === now && (pressed.at === editor.element || shadowOf(pressed.at)?.activeElement) ? pressed : null;
    if (!again && !by) return;
    last = { editor, turn: now, caret: keep(again ? last!.caret : null, caretIn(editor)) };
    if (!by || by.told) return;
    by.told = true;
    onUse();
  }
  const heard = (event: Event): void => {
    // What a page makes up is nobody's use; and a body that may be edited is always its frame's active element.
    if (!event.isTrusted || (event.type === 'selectionchange' && !document.hasFocus())) return;
    const { type, key } = event as KeyboardEvent;
    const focused = deepActive(document, shadowOf);
    if (type === 'pointerdown') press(event.composedPath()[0] as Element);
    // The key that brought the focus is let go where it went.
    else if (focused && (type === 'keyup' ? key === 'Tab' : type === 'keydown' && !LEADS_OUT.test(key))) press(focused);
    use();
  };
  keepListening({ document, MutationObserver }, signal, () => {
    // The focus of the whole frame.
    view.addEventListener('blur', leave, { signal });
    // A click may change nothing where the focus and the caret are already there.
    for (const type of ['pointerdown', 'keydown', 'keyup', 'focusin', 'click', 'selectionchange', 'input']) document.addEventListener(type, heard, { signal, capture: true, passive: true });
  });
  signal.addEventListener('abort', () => { last = null; }, { once: true });
  return () => last;
}

/** One range is kept and moved: each live one costs with every change of the page. */
function keep(kept: Range | null, now: Range | null): Range | null {
  if (!now) return kept;
  const range = kept ?? now.startContainer.ownerDocument!.createRange();
  range.setStart(now.startContainer, now.startOffset);
  range.setEnd(now.endContainer, now.endOffset);
  return range;
}
