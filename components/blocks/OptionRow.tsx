import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Option, OptionText } from '../../lib/decide/types.ts';
import { FirstPaint } from '../parts/first-paint.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Squares } from '../parts/Bits.tsx';
import { sentence } from '../words.ts';
import { OptionBody } from './OptionBody.tsx';
import { statusLine } from './options-view.ts';

export interface OptionRowProps {
  readonly option: Option;
  /** What the plan says about the drug; absent for one that is only listed to explain the step. */
  readonly text?: OptionText;
  /** Open when first shown. */
  readonly open: boolean;
  /** Doses are for adults: the age is not known. */
  readonly adult: boolean;
}

/** One drug of the step: name, evidence, one line of status; opens to doses, rules and quotes. */
export function OptionRow({ option, text, open, adult }: OptionRowProps): JSX.Element {
  const [isOpen, setOpen] = useState(open);
  const later = useContext(FirstPaint);
  const line = statusLine(option, text);
  return (
    <li class={option.use === 'blocked' ? 'no' : ''}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Glyph name="chevron" />
          <h3>{text?.label ?? sentence(option.drug)}</h3>
          {text && <span><Squares marks={text.evidenceMarks} /></span>}
          <span class={`st ${line.tone}`}><Glyph name={line.glyph} /><span>{line.text}</span></span>
        </summary>
        {later && !isOpen ? null : <OptionBody option={option} {...(text ? { text } : {})} adult={adult} />}
      </details>
    </li>
  );
}
