import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyResult, InsertResult, InsertSeam } from '../types.ts';
import { insertWords as words, saidWords } from '../words.ts';

export interface InsertProps {
  readonly seam: InsertSeam;
  /** The text as the preview shows it. */
  readonly text: () => string;
  /** Puts the same text on the clipboard, where the note does not take it. */
  readonly onCopy: () => Promise<CopyResult>;
  /** Told politely to readers of the screen. */
  readonly onSaid: (words: string) => void;
  /** False when the chart has gone from show. */
  readonly shown: { readonly current: boolean };
  /** What is to be known even then. Null: it was seen. */
  readonly onLost: (words: string | null) => void;
}

/** The note stands, is the patient's, and does not take the text: then it is copied. */
const COPIED: ReadonlySet<string> = new Set(['read-only', 'hidden', 'one-line', 'too-long', 'not-taken']);

/** The button that puts the text into the note used last, and the line that says what became of it. Writes only when pressed. */
export function useInsert({ seam, text, onCopy, onSaid, shown, onLost }: InsertProps): { readonly button: JSX.Element; readonly line: JSX.Element | null } {
  const [said, setSaid] = useState('');
  const [done, setDone] = useState<Extract<InsertResult, { readonly token: number }> | null>(null);
  const [busy, setBusy] = useState(false);
  /** The note had gone, most often with its chart, which goes from show a moment later: it is told then too. */
  const gone = useRef(false);
  useEffect(() => () => { if (gone.current) onLost(saidWords.before(words.refused.gone)); }, []);
  const reason = seam.closed && words.closed[seam.closed];

  function say(what: string, undoable: typeof done = null): void {
    if (!shown.current) return onLost(saidWords.before(what));
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
    onLost(null);
    const result = await seam.onInsert(text());
    gone.current = result.outcome === 'refused' && result.why === 'gone';
    if (result.outcome !== 'refused') return say(words[result.outcome], result);
    // The clipboard, too, would carry it to another patient.
    const copied = shown.current && COPIED.has(result.why) ? await onCopy() : null;
    if (copied === 'stale') return;
    say(copied === 'copied' || copied === 'plain' ? words.copiedInstead(words.refused[result.why]) : words.refused[result.why]);
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
