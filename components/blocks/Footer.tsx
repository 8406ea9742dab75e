import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Glyph } from '../parts/Glyph.tsx';
import type { CopyResult, CopySize } from '../types.ts';
import { copyWords as words } from '../words.ts';
import { CopyPreview } from './CopyPreview.tsx';

/** How long the button says that it copied, ms. */
const SAID = 2000;

export interface FooterProps {
  /** The text as it would be pasted. */
  readonly textOf: (size: CopySize) => string;
  readonly onCopy: (size: CopySize) => Promise<CopyResult>;
  /** What the copy is called: the plan, or only what was found. */
  readonly label: string;
  /** Told politely to readers of the screen. */
  readonly onSaid: (words: string) => void;
}

/** Copy, always at hand; the sizes and the preview open above it. */
export function Footer({ textOf, onCopy, label, onSaid }: FooterProps): JSX.Element {
  const [size, setSize] = useState<CopySize>('short');
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState<CopyResult | null>(null);
  const opener = useRef<HTMLButtonElement>(null);

  async function copy(): Promise<void> {
    const outcome = await onCopy(size);
    setResult(outcome);
    onSaid(words.result[outcome]);
    if (outcome === 'failed') setOpen(true);
    else setTimeout(() => setResult(null), SAID);
  }
  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <footer class="foot" onKeyDown={(event) => { if (event.key === 'Escape' && open) close(); }}>
      {open && <CopyPreview size={size} onSize={setSize} text={textOf(size)} {...(result === 'failed' ? { problem: words.byHand } : {})} />}
      <div class="acts">
        <button type="button" class="btn main" onClick={copy}>{result ? words.result[result] : words.copy(label, size)}</button>
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
