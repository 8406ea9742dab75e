/** Where the caret of an editor stands, and putting it back there. */
import type { Editor } from './editor.ts';

/** The element with the focus, within shadow roots too. */
export function deepActive(document: Document, shadowOf: (element: Element) => ShadowRoot | null): Element | null {
  let active = document.activeElement;
  for (let inside = active && shadowOf(active)?.activeElement; inside; inside = shadowOf(inside)?.activeElement ?? null) active = inside;
  return active;
}

/** The selection that reaches into an element: Chromium keeps one for each shadow root. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

/** The end of what is selected in an editor whose content is edited in place; null when the selection is elsewhere. */
export function caretIn({ kind, element }: Editor): Range | null {
  const selection = kind === 'rich' ? selectionIn(element) : null;
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}

/** Focus and a bare caret are in the editor, so that it can be written to at once. */
export function caretStands(editor: Editor, active: Element | null): boolean {
  if (!active || !(active === editor.element || editor.element.contains(active))) return false;
  if (editor.kind === 'field') return editor.element.selectionStart === editor.element.selectionEnd;
  return caretIn(editor)?.collapsed === true;
}

/**
 * Gives the editor the focus and a bare caret: where it stood last, else at the
 * end. What was selected stays: text goes behind it, never in its place.
 */
export function placeCaret(editor: Editor, kept: Range | null): void {
  const { element } = editor;
  // The focus may bring a caret of its own, which is noticed at once.
  const before = kept?.cloneRange();
  element.focus({ preventScroll: true });
  if (editor.kind === 'field') {
    const end = editor.element.selectionEnd ?? editor.element.value.length;
    editor.element.setSelectionRange(end, end);
    return;
  }
  const stands = before && element.contains(before.endContainer) ? before : caretIn(editor);
  const selection = selectionIn(element);
  if (stands) selection?.collapse(stands.endContainer, stands.endOffset);
  else selection?.collapse(element, element.childNodes.length);
}
