/**
 * Putting text at the caret of an editor, in the way it takes text: as a paste,
 * as typed input, or by the browser's own command. Only text, never markup.
 */
import { caretIn } from './caret.ts';
import type { Editor } from './editor.ts';

/** What took the text: the editor itself, the browser (undone by the browser in so many steps), or the field's value alone. */
export type Put = { readonly by: 'editor' | 'value' } | { readonly by: 'browser'; readonly steps: number };

/** How an engine lets a content script speak to an editor. */
export interface Engine {
  /** Events made by a content script carry text to the page. In Firefox they do not. */
  readonly events: boolean;
}

export function engineOf(view: Window): Engine {
  return { events: !('mozInnerScreenX' in view) };
}

/**
 * Puts text at the caret; the caret is behind it afterwards. Null when nothing took it. `next`: what the editor put off to
 * its next turn is done; false when no more may be written.
 */
export async function putText(editor: Editor, text: string, engine: Engine, next: () => Promise<boolean>): Promise<Put | null> {
  return editor.kind === 'field' ? putInField(editor.element, text) : putInRich(editor, text, engine, next);
}

function putInField(field: HTMLTextAreaElement | HTMLInputElement, text: string): Put {
  const before = field.value;
  // Keeps the field's own undo, and is heard by frameworks.
  const steps = Number(command(field.ownerDocument, 'insertText', text));
  if (field.value !== before) return { by: 'browser', steps };
  const at = field.selectionEnd ?? before.length;
  replaceInField(field, at, at, text);
  return { by: 'value' };
}

/** Replaces a part of a field's value, and tells the page. From a content script the native setter is the only one there is. */
export function replaceInField(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, text: string): void {
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { inputType: text === '' ? 'deleteContent' : 'insertText', data: text, bubbles: true, composed: true }));
}

async function putInRich(editor: Editor, text: string, engine: Engine, next: () => Promise<boolean>): Promise<Put | null> {
  const target = targetOf(editor);
  const before = editor.element.innerHTML;
  const taken = (event: Event): boolean => !target.dispatchEvent(event) || editor.element.innerHTML !== before;
  if (engine.events) {
    const told = { bubbles: true, cancelable: true, composed: true };
    if (taken(new ClipboardEvent('paste', { ...told, clipboardData: carrying(text) }))) return { by: 'editor' };
    if (taken(new InputEvent('beforeinput', { ...told, inputType: 'insertFromPaste', dataTransfer: carrying(text) }))) return { by: 'editor' };
  }
  return putByCommand(editor, text, isByKeys(editor) ? next : () => Promise.resolve(true));
}

/**
 * Line by line: a line break within a command is lost or reversed by some editors. What is done by keys is heard in a turn of
 * its own.
 */
async function putByCommand(editor: Editor, text: string, next: () => Promise<boolean>): Promise<Put | null> {
  const document = editor.element.ownerDocument;
  let steps = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      if (!await next()) break;
      steps += Number(partLines(editor));
    }
    if (line === '') continue;
    if (index > 0 && !await next()) break;
    steps += Number(command(document, 'insertText', line));
  }
  return steps === 0 ? null : { by: 'browser', steps };
}

/** Editors that part lines and undo at a key alone, and lose text where the browser does it (Draft.js). */
const BY_KEYS = '.public-DraftEditor-content';

export function isByKeys({ element }: Editor): boolean {
  return element.matches(BY_KEYS);
}

function partLines(editor: Editor): boolean {
  if (!isByKeys(editor)) return command(editor.element.ownerDocument, 'insertParagraph');
  return !targetOf(editor).dispatchEvent(keyOf('keydown', { key: 'Enter', code: 'Enter', keyCode: 13 }));
}

/** A key as an editor hears it from a keyboard. */
export function keyOf(type: 'keydown' | 'keyup', { key, code, keyCode, ...more }: KeyboardEventInit & { readonly key: string; readonly code: string; readonly keyCode: number }): KeyboardEvent {
  return new KeyboardEvent(type, { key, code, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true, ...more });
}

/** Where a real event of the keyboard or the clipboard would begin: at the caret. */
export function targetOf(editor: Editor): Element {
  const at = caretIn(editor)?.endContainer;
  const element = at?.nodeType === 1 ? at as Element : at?.parentElement;
  return element ?? editor.element;
}

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** The one way to write with the browser's own undo; long out of the standard, and nothing has taken its place. */
export function command(document: Document, name: 'insertText' | 'insertParagraph' | 'undo' | 'delete', value?: string): boolean {
  return document.execCommand(name, false, value);
}
