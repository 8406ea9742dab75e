import type { JSX } from 'preact';
import type { PageOfVisit } from '../../lib/messages.ts';
import { dotted, formatTime } from '../format.ts';
import { Section } from '../parts/Section.tsx';
import { earlierWords as words } from '../words.ts';

export interface EarlierPagesProps {
  /** Oldest first. */
  readonly pages: readonly PageOfVisit[];
  readonly onRemove: (page: string) => void;
}

/** Pages of this patient that were read earlier and count too, each with its time, and a way to leave it out. */
export function EarlierPages({ pages, onRemove }: EarlierPagesProps): JSX.Element | null {
  if (pages.length === 0) return null;
  return (
    <Section title={words.title} result={words.result(pages.length)}>
      <p class="small">{words.why}</p>
      <ul class="read">
        {pages.map(({ id, title, at, findings }) => {
          const name = title.trim() === '' ? words.untitled : title;
          return (
            <li key={id}>
              <span>{dotted(name, formatTime(at), words.findings(findings))}</span>
              <button type="button" class="btn" aria-label={words.removeNamed(name, formatTime(at))} onClick={() => onRemove(id)}>{words.remove}</button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
