import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanSection } from '../../lib/decide/texts.ts';
import { Glyph } from '../parts/Glyph.tsx';
import type { CopyResult, CopySize, InsertSeam } from '../types.ts';
import { copyWords as words, saidWords } from '../words.ts';
import { CopyPreview } from './CopyPreview.tsx';
import { CopySections } from './CopySections.tsx';
import { useInsert } from './Insert.tsx';

/** How long the button says that it copied, ms. */
const SAID = 2000;

export interface FooterProps {
  /** The text as it would be pasted. */
  readonly textOf: (size: CopySize, since?: string | undefined, without?: readonly PlanSection[]) => string;
  readonly onCopy: (size: CopySize, since?: string | undefined, without?: readonly PlanSection[]) => Promise<CopyResult>;
  /** Sections that cannot be left out. */
  readonly fixed: readonly PlanSection[];
  /** The patient is known: only then a later copy may be of what changed since. */
  readonly known: boolean;
  /** What the copy is called: the plan, or only what was found. */
  readonly label: string;
  readonly insert: InsertSeam;
  /** The size that stands there until another is chosen. */
  readonly copySize?: CopySize;
  /** Told politely to readers of the screen. */
  readonly onSaid: (words: string) => void;
  /** What is to be known even when another chart is on show: an alert. Null: it was seen. */
  readonly onLost: (words: string | null) => void;
}

/** Copy, always at hand; after a first one, what changed since. Belongs to one patient: what was copied is kept nowhere else; the sizes and the preview open above it. */
export function Footer({ textOf, onCopy, known, fixed, label, insert, copySize = 'short', onSaid, onLost }: FooterProps): JSX.Element {
  const [chosen, setSize] = useState<CopySize>();
  const size = chosen ?? copySize;
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<Readonly<Record<string, string>>>({});
  const [left, setLeft] = useState<readonly PlanSection[]>([]);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const [result, setResult] = useState<CopyResult | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** False when the chart has gone from show. */
  const shown = useRef(true);
  useEffect(() => () => { shown.current = false; }, []);

  // One line has no sections; what became contraindicated since it was left out comes back.
  const without = size === 'one-liner' ? [] : left.filter((section) => !fixed.includes(section));
  /** Only texts of one size with the same sections can be held against each other. */
  const kind = [size, ...without].join();
  const how = (from?: string): Parameters<FooterProps['onCopy']> =>
    (without.length > 0 ? [size, from, without] : from === undefined ? [size] : [size, from]);

  const whole = textOf(...how());
  const differs = copied[kind] !== undefined && copied[kind] !== whole;
  // Where nothing differs any more, the next change is asked for anew.
  if (onlyChanges && !differs) setOnlyChanges(false);
  /** The text as it was copied before, where only what changed since is wanted. */
  const since = onlyChanges && differs ? copied[kind] : undefined;
  // A note may not hold what was copied before: it gets the whole.
  const note = useInsert({ seam: insert, text: () => whole, shown, onSaid, onLost, onCopy: () => copy() });

  async function copy(from?: string): Promise<CopyResult> {
    onLost(null);
    const outcome = await onCopy(...how(from));
    if (outcome === 'overtaken' || outcome === 'stale' || !shown.current) {
      onLost(saidWords.before(words.result[outcome]));
      return outcome;
    }
    if (outcome !== 'failed' && known) setCopied((before) => ({ ...before, [kind]: whole }));
    setResult(outcome);
    onSaid(words.result[outcome]);
    if (outcome === 'failed') setOpen(true);
    else setTimeout(() => setResult(null), SAID);
    return outcome;
  }
  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <footer class="foot" onKeyDown={(event) => { if (event.key === 'Escape' && open) close(); }}>
      {open && <CopyPreview size={size} onSize={setSize} text={textOf(...how(since))} {...(result === 'failed' ? { problem: words.byHand } : {})}>
        {size !== 'one-liner' && <CopySections without={without} onWithout={setLeft} fixed={fixed} full={size === 'full'} />}
      </CopyPreview>}
      {differs && (
        <label class="check"><input type="checkbox" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.currentTarget.checked)} /> {words.onlyChanges}</label>
      )}
      {note.line}
      <div class="acts">
        <button type="button" class="btn main" onClick={() => copy(since)}>{result ? words.result[result] : since === undefined ? words.copy(label, size) : words.copyChanges}</button>
        {note.button}
        <button type="button" class="btn icon" ref={opener} aria-expanded={open} aria-controls="preview" aria-label={words.sizes} title={words.sizes} onClick={() => (open ? close() : setOpen(true))}>
          <Glyph name="chevron" />
        </button>
      </div>
    </footer>
  );
}

/** In place of the footer while there is nothing that may be copied. */
export function NoCopy(): JSX.Element {
  return <footer class="foot"><div class="acts"><button type="button" class="btn wide" disabled>{words.nothing}</button></div></footer>;
}
