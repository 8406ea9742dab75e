import type { JSX } from 'preact';
import type { Seen } from '../../lib/detect/types.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Section } from '../parts/Section.tsx';
import { readWords as words } from '../words.ts';

const PARTS: readonly (keyof Seen)[] = ['problemList', 'medicationList', 'allergyList', 'labs', 'notes'];

export interface WhatWasReadProps {
  readonly seen: Seen;
  /** What the page holds that could not be read. */
  readonly notRead: readonly string[];
  /** Open when first shown. */
  readonly open?: boolean;
}

/** Which parts of a chart were in view; silence means something only where the list was seen. */
export function WhatWasRead({ seen, notRead, open = false }: WhatWasReadProps): JSX.Element {
  const parts = PARTS.filter((part) => seen[part]).length;
  return (
    <Section title={words.title} result={words.result(parts, PARTS.length)} open={open}>
      <ul class="read">
        {PARTS.map((part) => (
          <li key={part}><Glyph name={seen[part] ? 'done' : 'unseen'} tone={seen[part] ? 'done' : 'unk'} /><span>{words.part[part]}</span><span class="x">{seen[part] ? words.seen : words.notSeen}</span></li>
        ))}
        {notRead.map((what) => <li key={what}><Glyph name="unseen" tone="unk" /><span>{what}</span><span class="x">{words.unreadable}</span></li>)}
      </ul>
    </Section>
  );
}
