/** Taking an insertion back: by the editor's own undo, else by deleting what was inserted. */
import { placeOf } from '../range.ts';
import { placeCaret, selectionIn } from './caret.ts';
import type { Editor } from './editor.ts';
import { command, isByKeys, keyOf, replaceInField, targetOf, type Put } from './put.ts';
import { placeOfText, type NoteText } from './read-back.ts';

/** An insertion as it was made. */
export interface Done {
  readonly editor: Editor;
  readonly put: Put;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface UndoSeams {
  readonly read: (editor: Editor) => NoteText;
  /** Waits until the note reads so; false when it never does. */
  readonly until: (editor: Editor, holds: (text: string) => boolean) => Promise<boolean>;
  /** Lets the editor take notice of a new selection. */
  readonly settle: () => Promise<void>;
  /** Waits until the note does not read so any more: some editors do what they are asked a moment later. */
  readonly changed: (from: string) => Promise<void>;
  /** The note may still be written to. */
  readonly allowed: () => boolean;
}

/** Takes back; true when the note reads as before. It must read as after the insertion when this is called. */
export async function takeBack(done: Done, caret: Range | null, seams: UndoSeams): Promise<boolean> {
  const { editor, put } = done;
  placeCaret(editor, caret);
  if (editor.kind === 'field') return takeBackInField(done);
  const { read, until, settle, changed, allowed } = seams;
  await settle();
  if (!allowed()) return false;
  const isBefore = (text: string) => text === done.before;
  if (put.by === 'editor') press(editor, 'z', false);
  else {
    // Some editors make two steps of one, and none of them goes past what stood there before.
    const most = put.by === 'browser' ? put.steps * 2 : 0;
    let now = read(editor).text;
    for (let step = 0; step < most && allowed() && now.length > done.before.length; step += 1) {
      const last = now;
      if (isByKeys(editor)) press(editor, 'z', false);
      else command(editor.element.ownerDocument, 'undo');
      await changed(last);
      now = read(editor).text;
      if (now === last && step >= most / 2) break;
    }
  }
  if (await until(editor, isBefore)) return true;

  // One step of the editor held more than the insertion: that goes back in.
  if (read(editor).text !== done.after) press(editor, 'z', true);
  if (!(await until(editor, (text) => text === done.after))) return false;
  await deleteText(done, seams);
  return until(editor, isBefore);
}

function takeBackInField({ editor, put, before }: Done): boolean {
  const field = editor.element as HTMLTextAreaElement | HTMLInputElement;
  if (put.by === 'browser') command(field.ownerDocument, 'undo');
  if (field.value !== before) replaceInField(field, 0, field.value.length, before);
  return field.value === before;
}

async function deleteText({ editor, text, before }: Done, { read, settle }: UndoSeams): Promise<void> {
  const { text: now, offsets, page } = read(editor);
  const place = placeOfText(before, now, text);
  if (!place || !page || !offsets) return;
  const found = placeOf(page, offsets[place.start]!, offsets[place.end - 1]! + 1);
  if (found?.kind !== 'range') return;
  const { startContainer, startOffset, endContainer, endOffset } = found.range;
  selectionIn(editor.element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await settle();
  const asked = new InputEvent('beforeinput', { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true });
  if (targetOf(editor).dispatchEvent(asked)) command(editor.element.ownerDocument, 'delete');
}

/** The keys of undo and redo, as the editor hears them from a keyboard. */
function press(editor: Editor, key: 'z', shift: boolean): void {
  const mac = /mac/i.test(navigator.platform);
  const keys = { key, code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac, shiftKey: shift };
  targetOf(editor).dispatchEvent(keyOf('keydown', keys));
  targetOf(editor).dispatchEvent(keyOf('keyup', keys));
}
