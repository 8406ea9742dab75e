/** The steps of the article: options, procedures, gates and what argues against. */
import type { EvidenceDomain, Sourced } from './sources.ts';
import type { PlanDrug, Step, Track } from './words.ts';

/** A drug as an option of a step on a track, with the honest word about its evidence there. */
export interface StepOption extends Sourced {
  readonly drug: PlanDrug;
  readonly track: Track;
  readonly step: Step;
  readonly label: string;
  /** Where its use is narrow, in few words; stands beside its name in every text. */
  readonly qualifier?: string;
  readonly domain: EvidenceDomain;
  /** One sentence: the labelled uses, and that this is none of them. */
  readonly offLabel: string;
  readonly evidenceNote: string;
  /** Filled squares: randomised; in radiation injury; primary endpoint met. */
  readonly evidenceMarks: readonly [boolean, boolean, boolean];
  /** Statements of the article it stands on. */
  readonly statements: readonly string[];
}

/** A procedure or adjunct of a step. `id` is its name in results. */
export interface Intervention extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly tracks: readonly Track[];
  /** Procedures belong to one step. */
  readonly step?: Step;
  /** Shown only where this fact is yes. */
  readonly onlyWhen?: string;
  /** `shown`: listed by the article. `not-supported`: omitted by it, named with the reason. */
  readonly kind: 'procedure' | 'adjunct' | 'not-supported';
  readonly note: string;
  readonly statements: readonly string[];
}

/** A step of the article on one track: its options in order, the first leads. */
export interface StepRow {
  readonly track: Track;
  readonly step: Step;
  readonly title: string;
  readonly options: readonly PlanDrug[];
  /** Options of a later step named beside these, with the reason. */
  readonly alsoShow?: { readonly drug: PlanDrug; readonly because: string };
  /** Where the article's evidence is weak for this step. */
  readonly honestNotes: readonly string[];
  readonly statements: readonly string[];
}

/** A gate as the panel names and explains it. */
export interface GateWords extends Sourced {
  readonly gate: 'severity' | 'distribution' | 'timing' | 'recurrence' | 'other-causes' | 'mri';
  readonly label: string;
  readonly asks: string;
  readonly flagged: string;
  readonly notSeen: string;
  readonly statements: readonly string[];
}

/** AA rows and supporting signs: what argues for recurrence, another cause, or radiation. */
export interface ArgumentRow extends Sourced {
  readonly id: string;
  readonly trigger: string;
  readonly kind: 'exclude-tumour' | 'recurrence-suspected' | 'note' | 'emergency' | 'other-diagnosis' | 'other-cause' | 'argues-against' | 'biopsy-first' | 'supports';
  readonly message: string;
  /** Names of the sign, red-flag or problem findings that trigger it. */
  readonly names: readonly string[];
  readonly place: string;
}

/** NE rows: what is missing, and what the tool says. They change no outcome. */
export interface NotKnownRow extends Sourced {
  readonly id: string;
  /** The fact that is not known, where the row says no more than the question about it. */
  readonly fact?: string;
  readonly missing: string;
  readonly says: string;
  readonly place: string;
}

/** A reported time from radiotherapy to symptoms. Raises a note, never excludes. */
export interface LatencyRow extends Sourced {
  readonly id: string;
  readonly entity: string;
  readonly text: string;
  readonly fromMonths?: number;
  readonly toMonths?: number;
  /** Regions of the radiotherapy course it belongs to; none: general. */
  readonly regions: readonly string[];
  /** Where its nerves are: parts of the body, or `plexus`, `brain` or `optic` (data/decide-wording). */
  readonly places: readonly string[];
}
