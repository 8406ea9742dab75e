/** Remembers the note editor used last in a frame, and its caret. It only listens. */
import { frameOf } from '../around.ts';
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
  /** An editor got the focus. Called again when it gets it again: another frame may have had it meanwhile. */
  readonly onUse: () => void;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** Starts listening. The result tells the editor used last, or null. */
export function rememberEditor({ view, shadowOf, turn, onUse, alive, signal }: RememberSeams): () => Used | null {
  const { document } = view;
  let last: Used | null = null;

  function use(focused: boolean): void {
    const editor = alive() ? editorAt(deepActive(document, shadowOf)) : null;
    const now = editor ? turn() : null;
    if (!editor || now === null) return;
    const again = last !== null && last.editor.element === editor.element && last.turn === now;
    last = { editor, turn: now, caret: keep(again ? last!.caret : null, caretIn(editor)) };
    if (focused || !again) onUse();
  }
  const heard = (event: Event): void => {
    // What a page makes up is nobody's use; and a body that may be edited is always its frame's active element.
    if (event.isTrusted && (event.type !== 'selectionchange' || document.hasFocus())) use(event.type === 'focusin');
  };
  keepListening({ document, MutationObserver }, signal, () => {
    // A click may change nothing where the focus and the caret are already there.
    for (const type of ['focusin', 'click', 'selectionchange', 'input']) document.addEventListener(type, heard, { signal, capture: true, passive: true });
  });
  signal.addEventListener('abort', () => { last = null; }, { once: true });
  if (holdsFocus(view)) use(true);
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

/** The frame is the one that would get what is typed, also while the browser's own parts have the focus. */
function holdsFocus(view: Window): boolean {
  if (view.parent === view) return true;
  const frame = frameOf(view);
  if (!frame) return view.document.hasFocus();
  return frame.ownerDocument.activeElement === frame && holdsFocus(view.parent);
}
