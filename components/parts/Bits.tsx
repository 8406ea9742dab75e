import { Fragment, type ComponentChildren, type JSX } from 'preact';
import type { Verification } from '../../lib/guideline/types.ts';
import type { SourceLine } from '../types.ts';
import { evidenceWords, verificationWord } from '../words.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { useChart } from './chart.ts';

export interface TagProps {
  /** How far a statement was checked. */
  readonly verification: Verification | string;
}

/** "tool rule", "secondary source", "not yet verified": beside the statement; nothing where it was read in its source. */
export function Tag({ verification }: TagProps): JSX.Element | null {
  const word = verificationWord[verification as Verification];
  return word ? <span class="tag">{word}</span> : null;
}

export interface SquaresProps {
  /** Randomised; in radiation injury; primary endpoint met. */
  readonly marks: readonly [boolean, boolean, boolean];
}

/** Three facts about the evidence, filled when true. Not a grade. */
export function Squares({ marks }: SquaresProps): JSX.Element {
  return <>
    <span class="ev" aria-hidden="true" title={evidenceWords.marks(marks)}>{marks.map((mark, index) => <i key={index} class={mark ? 'y' : ''} />)}</span>
    <span class="sr">{evidenceWords.marks(marks)}</span>
  </>;
}

export interface SourcesProps {
  /** Ids of the guideline's sources. */
  readonly ids: readonly string[];
  /** They follow a sentence about something else: parted by a dot. */
  readonly after?: boolean;
}

/** The sources of a statement; those with an address open in a tab of their own when pressed. */
export function Sources({ ids, after = false }: SourcesProps): JSX.Element | null {
  const { reference } = useChart();
  const known = ids.flatMap((id) => reference.sources[id] ?? []);
  if (known.length === 0) return null;
  return <span class="srcs">{after && ' · '}{known.map((source, index) => (
    <Fragment key={source.label}>{index > 0 && ', '}<SourceLink source={source} /></Fragment>
  ))}</span>;
}

export interface SourceLinkProps {
  readonly source: SourceLine;
}

/** One source, as a link where it has an address. */
export function SourceLink({ source: { label, title, href } }: SourceLinkProps): JSX.Element {
  return href
    ? <a href={href} target="_blank" rel="noreferrer noopener" title={title}>{label}</a>
    : <span title={title}>{label}</span>;
}

export interface RowProps {
  readonly glyph: GlyphName;
  readonly tone?: string;
  readonly children: ComponentChildren;
}

/** A glyph and what it speaks about. */
export function Row({ glyph, tone, children }: RowProps): JSX.Element {
  return <div class="row"><Glyph name={glyph} {...(tone ? { tone } : {})} /><div>{children}</div></div>;
}
