import type { ComponentChildren, JSX } from 'preact';
import type { CopySize } from '../types.ts';
import { copyWords as words } from '../words.ts';

const SIZES: readonly CopySize[] = ['one-liner', 'short', 'full'];

export interface CopyPreviewProps {
  readonly size: CopySize;
  readonly onSize: (size: CopySize) => void;
  /** The plain text that would be copied. */
  readonly text: string;
  /** Why it could not be copied, and what to do instead. */
  readonly problem?: string;
  /** What is to be copied of it. */
  readonly children?: ComponentChildren;
}

/** The three sizes, and the text as it would be pasted. */
export function CopyPreview({ size, onSize, text, problem, children }: CopyPreviewProps): JSX.Element {
  return (
    <div class="preview" id="preview">
      <fieldset class="seg">
        <legend class="sr">{words.sizes}</legend>
        {SIZES.map((option) => (
          <label key={option}><input type="radio" name="copy-size" value={option} checked={option === size} onChange={() => onSize(option)} /><span>{words.size[option]}</span></label>
        ))}
      </fieldset>
      {children}
      {problem && <p class="small care" role="alert">{problem}</p>}
      <div class="paper" tabIndex={0} role="region" aria-label={words.preview}>{text}</div>
    </div>
  );
}
