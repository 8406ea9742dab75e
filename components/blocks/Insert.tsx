import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CopyResult, InsertResult, InsertSeam } from '../types.ts';
import { insertWords as words } from '../words.ts';

export interface InsertProps {
  readonly seam: InsertSeam;
  /** The text as the preview shows it. */
  readonly text: () => string;
  /** Puts the same text on the clipboard, where the note does not take it. */
  readonly onCopy: () => Promise<CopyResult>;
  /** Told politely to readers of the screen. */
  readonly onSaid: (words: string) => void;
}

/** The button that puts the text into the note used last, and the line that says what became of it. Writes only when pressed. */
export function useInsert({ seam, text, onCopy, onSaid }: InsertProps): { readonly button: JSX.Element; readonly line: JSX.Element | null } {
  const [said, setSaid] = useState('');
  const [done, setDone] = useState<Extract<InsertResult, { readonly token: number }> | null>(null);
  const [busy, setBusy] = useState(false);
  const reason = seam.closed && words.closed[seam.closed];

  function say(what: string, undoable: typeof done = null): void {
    setSaid(what);
    setDone(undoable);
    onSaid(what);
  }
  async function whileBusy(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    await work().finally(() => setBusy(false));
  }
  const insert = () => whileBusy(async () => {
    const result = await seam.onInsert(text());
    if (result.outcome !== 'refused') return say(words[result.outcome], result);
    // The clipboard, too, would carry it to another patient.
    const copied = result.why === 'patient' || result.why === 'busy' ? null : await onCopy();
    say(copied === null || copied === 'failed' ? words.refused[result.why] : words.copiedInstead(words.refused[result.why]));
  });
  const undo = () => whileBusy(async () => { if (done) say(words[await seam.onUndo(done)]); });

  return {
    button: (
      <button type="button" class="btn" aria-disabled={reason || busy ? 'true' : undefined} title={reason ?? undefined} aria-description={reason ?? undefined}
        onClick={() => (reason ? say(reason) : insert())}><span>{words.button}{' '}<span class="rest">{words.where}</span></span></button>
    ),
    line: said === '' ? null : (
      <p class="small told"><span>{said}</span>{done && <button type="button" class="btn" onClick={undo}>{words.undo}</button>}</p>
    ),
  };
}
