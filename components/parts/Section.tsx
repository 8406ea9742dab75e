import type { ComponentChildren, JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { FirstPaint } from './first-paint.ts';
import { Glyph } from './Glyph.tsx';

export interface SectionProps {
  /** Heading, level 2. */
  readonly title: string;
  /** What a closed section answers, at the right of its heading. */
  readonly result: string;
  /** Open when first shown. */
  readonly open?: boolean;
  /** Build the contents only once it has been opened: for long lists. */
  readonly lazy?: boolean;
  /** Class of the contents. */
  readonly inner?: string;
  readonly children: ComponentChildren;
}

/** A block that opens and closes natively; closed, its heading still carries the result. */
export function Section({ title, result, open = false, lazy = false, inner, children }: SectionProps): JSX.Element {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  const later = useContext(FirstPaint) || lazy;
  return (
    <details class="sec" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); if (event.currentTarget.open) setWasOpen(true); }}>
      <summary>
        <Glyph name="chevron" />
        <h2>{title}</h2>
        <span class="sum">{result}</span>
      </summary>
      {later && !wasOpen ? null : <div class={`in ${inner ?? ''}`}>{children}</div>}
    </details>
  );
}
