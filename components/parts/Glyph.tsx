import type { JSX } from 'preact';

/** Each has a shape of its own, so that none leans on its colour. */
export type GlyphName = 'stop' | 'care' | 'aware' | 'done' | 'unseen' | 'none' | 'flag' | 'pen' | 'cross' | 'chevron';

const SHAPES: Readonly<Record<GlyphName, () => JSX.Element>> = {
  stop: () => <><path fill="currentColor" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z" /><path class="cut" d="M4.5 8h7" /></>,
  care: () => <><path fill="currentColor" d="M8 1.2 15.6 14.6H.4Z" /><path class="cut thin" d="M8 6v4M8 11.9v1" /></>,
  aware: () => <><circle class="line" cx="8" cy="8" r="6.2" /><circle fill="currentColor" cx="8" cy="8" r="2.6" /></>,
  done: () => <path class="line" d="M2 8.6 6 12.6 14 3.6" />,
  unseen: () => <><circle class="line dash" cx="8" cy="8" r="6.4" /><path class="line thin" d="M6.2 6.5a1.9 1.9 0 1 1 2.7 1.7c-.6.3-.9.6-.9 1.3M8 11v.9" /></>,
  none: () => <circle class="line" cx="8" cy="8" r="6.2" />,
  flag: () => <><path class="line" d="M3 1v14" /><path fill="currentColor" d="M3.6 2h10.6l-2.4 3.6L14.2 9H3.6Z" /></>,
  pen: () => <path class="line" d="M2.4 13.6 3.2 10 10.8 2.4l2.8 2.8L6 12.8ZM9.2 4l2.8 2.8" />,
  cross: () => <path class="line" d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />,
  chevron: () => <path class="line" d="M5.5 2.5 11 8l-5.5 5.5" />,
};

export interface GlyphProps {
  /** Which shape. */
  readonly name: GlyphName;
  /** Class for its colour: stop, care, note, act, unk, done. */
  readonly tone?: string;
}

/** A small shape beside a word; the word is always there, so the shape is hidden from readers of text. */
export function Glyph({ name, tone }: GlyphProps): JSX.Element {
  return <svg class={`g ${name === 'chevron' ? 'tw' : ''} ${tone ?? ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{SHAPES[name]()}</svg>;
}
