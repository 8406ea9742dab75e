/** Sentences of the panel and the plan. */
import type { PlanDrug, Step, Track } from './words.ts';

/** A name in a headline. Without `drug` it can not be blocked; a `reserve` is named only when no other is left. */
export interface HeadlineName {
  readonly name: string;
  readonly drug?: PlanDrug;
  readonly reserve?: boolean;
}

/** What a track says at a step and status. `{options}` stands for the names that are not blocked: "a, b or c". */
export interface Headline {
  readonly track: Track;
  readonly step: Step | null;
  readonly status: 'matched' | 'in-progress' | 'provisional' | 'consider' | 'observe' | 'refer' | 'closed';
  readonly text: string;
  readonly names: readonly HeadlineName[];
  /** Instead of `text` when every name is blocked. */
  readonly allBlocked?: string;
  readonly summary: string;
}

export interface OutcomeWords {
  readonly outcome: 'urgent' | 'specialist' | 'radiotherapy-planned' | 'no-radiotherapy' | 'no-neuropathy' | 'matched';
  readonly title: string;
  readonly text: string;
}

/** A question the panel asks about a fact. `fact` is a name of decide. */
export interface QuestionRow {
  readonly fact: string;
  /** The fact in words, as it stands: "recurrence excluded". */
  readonly label: string;
  readonly question: string;
  readonly lookedFor: string;
  readonly yes: string;
  readonly no: string;
}
