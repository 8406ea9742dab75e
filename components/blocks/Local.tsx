import type { JSX } from 'preact';
import { Section } from '../parts/Section.tsx';
import { localWords as words } from '../words.ts';

/** What the institution adds: who says it, and its lines by kind. */
export interface LocalProps {
  readonly by: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The institution's own words, apart from the guideline's. */
export function Local({ by, parts }: LocalProps): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <Section title={words.title} result={words.result}>
      <p class="small">{by}. {words.what}</p>
      {parts.map(({ title, lines }) => <div key={title}><h3 class="sub">{title}</h3><ul class="bullets">{lines.map((line) => <li key={line}>{line}</li>)}</ul></div>)}
    </Section>
  );
}
