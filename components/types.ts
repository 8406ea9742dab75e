/** What the panel needs beside the state of a tab. All of it comes in as props; the entrypoint takes it from the guideline, rules and sources from the state. */
import type { FactName } from '../lib/decide/types.ts';
import type { Details, EditorPlace } from '../lib/messages.ts';
import type { InsertReply, TakeBackReply } from '../lib/page/insert/types.ts';
import type { PlanDrug, Step, Track, Verification } from '../lib/guideline/types.ts';

export type { SourceLine } from '../lib/messages.ts';

/** One rung: the step, what the article offers there, and which tracks pass through it with which leading drug. */
export interface LadderStep {
  readonly step: Step;
  readonly label: string;
  /** The pieces of the label, each with the tracks it is for; absent where it is for all. */
  readonly titles?: readonly { readonly title: string; readonly tracks: readonly Track[] }[];
  readonly nodes: readonly { readonly track: Track; readonly drug?: PlanDrug }[];
}

/** A range of latency as reported somewhere, in months since the end of radiotherapy. */
export interface LatencyRange {
  readonly id: string;
  /** "Brachial plexopathy" */
  readonly label: string;
  readonly fromMonths?: number;
  readonly toMonths?: number;
  readonly text: string;
  /** Regions of a course (data/sites) it speaks about; empty: any. */
  readonly regions: readonly string[];
  readonly verification: Verification;
  readonly sources: readonly string[];
}

/** How a fact is asked about, and what its answers are called. */
export interface Question {
  readonly question: string;
  /** What was looked for in the chart. */
  readonly lookedFor: string;
  readonly yes: string;
  readonly no: string;
}

export interface Reference extends Details {
  readonly ladder: readonly LadderStep[];
  /** The article's own window, in months. */
  readonly window: { readonly fromMonths: number; readonly toMonths: number };
  readonly latency: readonly LatencyRange[];
  readonly questions: Readonly<Partial<Record<FactName, Question>>>;
  /** The article: where it stands and how far it was reviewed. */
  readonly article: { readonly title: string; readonly href: string; readonly review: string; readonly references: string };
  readonly intendedUse: string;
  /** Stands under every panel and copied text. */
  readonly provenance: string;
  /** The source attributes: name and what this tool does with it. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

export type CopySize = 'one-liner' | 'short' | 'full';
/**
 * `copied`: both flavours; `plain`: text only; `failed`: nothing reached the clipboard. `overtaken`: another chart came on show
 * meanwhile, and nothing is on the clipboard; `stale`: nor could it be taken off the clipboard again.
 */
export type CopyResult = 'copied' | 'plain' | 'failed' | 'overtaken' | 'stale';
/** `refused`: the reader or the browser said no; `failed`: it could not be asked. */
export type EnableResult = 'enabled' | 'refused' | 'failed';

/** What became of an insertion; what was inserted can be taken back with it. `unanswered`: the worker did not say. */
export type InsertResult = Extract<InsertReply, { readonly outcome: 'refused' }> | { readonly outcome: 'refused'; readonly why: 'unanswered' } | (Extract<InsertReply, { readonly token: number }> & { readonly place: EditorPlace });
/** Writing into the note that was used last on the page. */
export interface InsertSeam {
  /** Why it cannot be done now: no note was used yet, or the page does not say whose chart it is. */
  readonly closed?: 'no-editor' | 'no-name';
  readonly onInsert: (text: string) => Promise<InsertResult>;
  readonly onUndo: (done: Extract<InsertResult, { readonly token: number }>) => Promise<TakeBackReply>;
}
