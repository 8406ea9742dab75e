/**
 * The shape of what we know. Data files under data/ are plain literals of these
 * shapes; schema.ts checks them at build and in the tests. Every row says where
 * it comes from (`sources`) and how far that was checked (`verification`).
 */

/** C read in the source; S read in a secondary source; GK general knowledge, not yet verified; D design choice of this tool. */
export type Verification = 'C' | 'S' | 'GK' | 'D';

/** The literature a statement was taken from; the article mixes several. */
export type EvidenceDomain =
  | 'brain_RN'
  | 'CIPN_extrapolated'
  | 'radiation_neuropathy_direct'
  | 'POEMS_extrapolated'
  | 'cognition_brain_RT';

/** A publication, label section, guideline or code list. `id` is what rows cite. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly year?: number;
  readonly journal?: string;
  /** Drug label: which section, by title and number. */
  readonly label?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly registry?: string;
  readonly verification: Verification;
  /** What could not be checked about the reference itself. */
  readonly note?: string;
}

/** What every row of knowledge carries. `note` says what is weak or contested about it. */
export interface Sourced {
  readonly verification: Verification;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** S1 to S52: a sentence of the article, and the honest word about it. */
export interface Statement extends Sourced {
  readonly id: string;
  /** As the article states it (or what the article omits, from S51). */
  readonly text: string;
  readonly domain?: EvidenceDomain;
  /** Why it must be read with care; shown beside the statement. */
  readonly caveat?: string;
  /** Where the product shows it: a step, option, gate, monitoring row ... or why nowhere. */
  readonly place: string;
}

export const PLAN_DRUGS = [
  'dexamethasone', 'duloxetine', 'gabapentin', 'pregabalin',
  'lidocaine', 'memantine', 'donepezil', 'bevacizumab',
] as const;
export type PlanDrug = (typeof PLAN_DRUGS)[number];

export type Step = 1 | 2 | 3 | 4;
export type Track = 'necrosis' | 'pain' | 'cognition' | 'function';

/** Worst first. `contraindicated` and `avoid` block a drug of the plan. */
export type Severity = 'contraindicated' | 'avoid' | 'caution' | 'monitor';
/** Level of a neurotoxic drug on the medication list. */
export type CautionLevel = 'avoid' | 'caution' | 'aware';

/**
 * When a rule fires. Several keys are never combined in one condition: use
 * `all`. Names are ids of data/drugs.ts (drug or class), data/problems.ts and
 * data/measures.ts; a test checks that each exists.
 */
export type Condition =
  /** Any of these drugs or classes is active by a systemic route; or was stopped less than `washoutDays` ago. `route` narrows to one route. */
  | { readonly takes: readonly string[]; readonly washoutDays?: number; readonly route?: Route }
  /** Taken by a systemic route for longer than this (start date known). */
  | { readonly takenForDays: { readonly drug: string; readonly above: number } }
  /** Daily dose of the drug itself, in mg. */
  | { readonly dailyDose: { readonly drug: string; readonly aboveMg: number } }
  /** A present problem, any of these. `unless`: not while one of these is present too. `ever`: historical counts. */
  | { readonly problem: readonly string[]; readonly unless?: readonly string[]; readonly ever?: boolean; readonly withinDays?: number }
  /** Newest value of a lab, vital or derived measure (data/measures.ts fixes the unit). */
  | { readonly measure: string; readonly below?: number; readonly atMost?: number; readonly above?: number; readonly atLeast?: number }
  /** Age in years. */
  | { readonly age: { readonly below?: number; readonly atLeast?: number } }
  /** Recorded allergy or hypersensitivity to any of these drugs or classes. */
  | { readonly allergy: readonly string[] }
  /** Operation done less than `withinDays` ago, or (with `planned`) scheduled or decided. */
  | { readonly procedure: readonly string[]; readonly withinDays?: number; readonly planned?: boolean }
  /** The patient is on the drug of the rule now (for rules about stopping). */
  | { readonly radiotherapySite: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** Holds unless the inner condition is seen to hold (an absence: "without pyridoxine"). */
  | { readonly absent: Condition };

/** One contraindication, warning, interaction, renal or hepatic rule of a drug of the plan. */
export interface DrugRule extends Sourced {
  /** section/drug/partner-or-condition, e.g. `5/duloxetine/tamoxifen`. Stable. */
  readonly id: string;
  readonly drug: PlanDrug;
  readonly severity: Severity;
  readonly when: Condition;
  /** What may happen, one short sentence, no order. */
  readonly effect: string;
  /** What the clinician may want to ask or check. */
  readonly ask?: string;
}

/** A row of facts.md section 4. */
export interface CautionRule extends Sourced {
  readonly id: string;
  /** Generic name, id in data/drugs.ts. */
  readonly drug: string;
  /** Level when no condition of `levels` holds; null: shows nothing outside its conditions. */
  readonly level: CautionLevel | null;
  /** First whose condition holds sets the level. */
  readonly levels?: readonly { readonly level: CautionLevel; readonly when: Condition; readonly because: string }[];
  /** Adds a reason and keeps the level. */
  readonly raise?: readonly { readonly when: Condition; readonly because: string }[];
  readonly reason: string;
  readonly ask: string;
}

export type Route = 'oral' | 'enteral' | 'iv' | 'sc' | 'im' | 'intrathecal' | 'transdermal' | 'topical' | 'ophthalmic' | 'otic' | 'nasal' | 'inhaled' | 'vaginal' | 'rectal' | 'dental';

/** A drug as charts write it; what every page loads. */
export interface DrugNames {
  /** Generic name in lower case, as facts.md writes it. */
  readonly id: string;
  /** Other spellings, abbreviations and common misspellings, lower case. A name that holds another as a word is left out. */
  readonly names?: readonly string[];
  /** Brands whose route is systemic (or decided by the words around them). */
  readonly brands?: readonly string[];
  /** Brands that are never systemic (eye, ear, skin, nose, vagina). One may belong to two drugs. */
  readonly localBrands?: readonly string[];
  /** Brands and named regimens that hold this drug together with others. */
  readonly combinations?: readonly string[];
  /** Route that a brand fixes by itself, brand in lower case. */
  readonly brandRoutes?: Readonly<Partial<Record<string, Route>>>;
  /** Routes that count as systemic for this drug although they are local for most (nasal, inhaled, rectal). */
  readonly systemicRoutes?: readonly Route[];
}

/** A drug with its code and the groups it belongs to. */
export interface Drug extends DrugNames {
  readonly rxcui?: string;
  readonly classes?: readonly string[];
  readonly verification?: Verification;
}

/** A group of drugs that rules name. */
export interface DrugClass {
  readonly id: string;
  /** How it is called on screen. */
  readonly label: string;
  readonly members: readonly string[];
  readonly verification: Verification;
}

/** A group as an allergy list writes it: "amide anesthetics". */
export interface AllergyClass {
  readonly id: string;
  readonly terms: readonly string[];
}

/** A diagnosis or state that rules, gates or red flags ask about, as charts write it; what every page loads. */
export interface ProblemTerms {
  readonly id: string;
  /** Phrases, lower case, matched on word boundaries; spaces also match hyphens and line breaks. */
  readonly terms: readonly string[];
  /** Longer phrases in which a term does not stand for the problem: "pulmonary hypertension", "CKD-EPI". */
  readonly except?: readonly string[];
  /** ICD-10-CM prefixes. */
  readonly codes?: readonly string[];
}

/** A problem with its name on screen. */
export interface Problem extends ProblemTerms {
  readonly label: string;
  /** Of the codes; terms are general knowledge. */
  readonly verification: Verification;
}

/** A lab, vital sign or derived value as charts write it; what every page loads. */
export interface MeasureTerms {
  readonly id: string;
  readonly terms: readonly string[];
  /** Canonical unit, and factors that bring other units to it (value * factor). */
  readonly unit: string;
  readonly units?: Readonly<Record<string, number>>;
  /** Values outside are not believed. */
  readonly plausible: readonly [number, number];
  /** A value written without any unit is taken as canonical (scores, platelets in K). */
  readonly unitOptional?: boolean;
}

export interface MeasureDefinition extends MeasureTerms {
  readonly label: string;
  readonly loinc?: readonly string[];
  /** Of the codes. */
  readonly verification: Verification;
}

/** A symptom scale (facts.md 7.8) as charts write it; what every page loads. */
export interface ScaleTerms {
  readonly id: string;
  readonly terms: readonly string[];
  readonly range: readonly [number, number];
}

export interface Scale extends ScaleTerms, Sourced {
  readonly label: string;
  readonly higherIs: 'worse' | 'better';
  readonly cutoff?: { readonly atLeast?: number; readonly below?: number; readonly meaning: string };
}

/** A drug as an option of a step on a track, with the honest word about its evidence there. */
export interface StepOption extends Sourced {
  readonly drug: PlanDrug;
  readonly track: Track;
  readonly step: Step;
  readonly label: string;
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

/** A dose line of an adult, as its source gives it. Never reckoned. */
export interface DoseRow extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly kind: 'setting' | 'start' | 'titrate' | 'target' | 'max' | 'stop' | 'stop-point' | 'label' | 'alternative' | 'frail' | 'form' | 'kidney' | 'liver' | 'reported';
  /** Heading of the line: "Start", "Then", "Stop". */
  readonly label: string;
  readonly text: string;
  /** mg per kg of a weight-based dose; the tool multiplies it by the weight. */
  readonly mgPerKg?: number;
}

/** A row of a dose table by creatinine clearance in whole mL/min (rounded down), `from` included, `to` excluded. */
export interface RenalRow extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly from: number;
  readonly to: number | null;
  /** As the table writes the row. */
  readonly row: string;
  readonly text: string;
  /** Daily dose by the usual daily dose it replaces, mg. */
  readonly columns?: readonly { readonly usual: string; readonly daily: string }[];
}

/** Dated steps that a source gives; `day` counts from the first dose, which is day 0. */
export interface Calendar extends Sourced {
  readonly id: string;
  readonly drug: PlanDrug;
  readonly label: string;
  readonly steps: readonly { readonly day: number; readonly text: string; readonly kind: 'dose' | 'check' }[];
  /** What follows the last sourced step. */
  readonly afterwards: string;
}

/** A monitoring row of a drug, a step or a track. */
export interface MonitoringRow extends Sourced {
  readonly id: string;
  readonly drug?: PlanDrug;
  readonly tracks?: readonly Track[];
  readonly what: string;
  readonly when: string;
  readonly threshold?: string;
  readonly why: string;
  /** Days from today by which it is due first, where an interval has a source or is a tool rule. */
  readonly dueDays?: number;
  /** Shown only where this condition holds. */
  readonly onlyWhen?: Condition;
  /** Shown only where a track of `tracks` has this status. */
  readonly onlyStatus?: 'observe';
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
  readonly missing: string;
  readonly says: string;
  readonly place: string;
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

/** Row of the source sheet that has no data here, and why. */
export interface Unplaced {
  readonly row: string;
  readonly because: string;
}

/** Where a threshold comes from; `id` is its name in data/thresholds. */
export interface ThresholdSource extends Sourced {
  readonly id: string;
}

/** Version, article, review status and the 13 source attributes (45 CFR 170.315(b)(11)). */
export interface Meta {
  readonly version: string;
  /** ISO day. */
  readonly released: string;
  readonly review: string;
  readonly article: {
    readonly title: string;
    readonly site: string;
    readonly url: string;
    readonly updated: string;
    readonly review: string;
    readonly references: string;
  };
  /** The line that stands under every panel and copied text. */
  readonly provenance: string;
  readonly changes: readonly { readonly version: string; readonly date: string; readonly text: string }[];
  readonly intendedUse: string;
  readonly attributes: readonly { readonly id: number; readonly name: string; readonly value: string }[];
}
