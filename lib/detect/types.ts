/**
 * What reading a chart yields. Pure strings: a finding knows its place as
 * offsets into the text as read (UTF-16 code units, end exclusive).
 */

export type Assertion = 'present' | 'absent' | 'possible' | 'planned' | 'other-person' | 'template';
export type Certainty = 'definite' | 'possible';
export type Temporality = 'current' | 'historical' | 'planned' | 'hypothetical';
export type Experiencer = 'patient' | 'other';

/** The words that decided an assertion. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The axes of context, each judged on its own, and their summary. */
export interface Context {
  readonly assertion: Assertion;
  readonly certainty: Certainty;
  readonly temporality: Temporality;
  readonly experiencer: Experiencer;
  readonly negated: boolean;
  readonly cue?: Cue;
}

/** What the markup said about a stretch of text. Plain notes have none; the detector then infers structure from the text alone. */
export type StructureKind =
  /** Heading text, or the label of a region (aria-label, legend, caption). */
  | 'heading'
  /** A whole table, one row of it, one cell, one header cell. Rows end with a newline, cells are parted by a tab. */
  | 'table' | 'row' | 'cell' | 'header-cell'
  /** A list item or an element that stands alone on its line. */
  | 'item'
  /** Struck through by element or style: no longer valid. */
  | 'struck'
  /** Contents of a textarea, input or editable region: a note being written. */
  | 'field'
  /** A label of a form control, a menu, option list, button: not about the patient. */
  | 'control'
  /** One note, article or document inside the page. */
  | 'document';

export interface Structure {
  readonly kind: StructureKind;
  readonly start: number;
  readonly end: number;
  /** Heading level 1 to 6. */
  readonly level?: number;
}

/** The input of detection: text as the reader sees it, with what the markup adds, sorted by start, outer first. */
export interface ChartText {
  readonly text: string;
  readonly structure: readonly Structure[];
  /** BCP 47 tag the page gives itself (`html lang`); often wrong. */
  readonly language?: string;
}

export type SectionKind =
  | 'problem-list' | 'medications' | 'past-medications' | 'allergies' | 'labs' | 'vitals'
  | 'hpi' | 'history' | 'family-history' | 'social-history' | 'ros' | 'exam' | 'imaging'
  | 'assessment' | 'plan' | 'education' | 'orders' | 'banner' | 'note' | 'other';

/** A calendar date as far as it was written. `iso` is `2024`, `2024-06` or `2024-06-07`. */
export interface ChartDate {
  readonly iso: string;
  /** Reckoned from "20 years ago", "since spring" and the like. */
  readonly approximate?: boolean;
  /** `own`: written beside the finding; `note`: that of the note, table row or section around it. */
  readonly source: 'own' | 'note';
}

export interface RadiotherapyCourse {
  /** Site words as written, lower case, e.g. `left breast`. */
  readonly site?: string;
  /** Normalised region, see data/concepts: brain, head-neck, skull-base, breast, chest, spine, pelvis, limb, whole-body ... */
  readonly region?: string;
  /** Total dose in Gy. */
  readonly doseGy?: number;
  readonly fractions?: number;
  readonly modality?: string;
  readonly started?: ChartDate;
  readonly ended?: ChartDate;
  /** Dose that no course can have, e.g. "200 Gray": shown, never used. */
  readonly implausible?: boolean;
}

export type MedicationStatus = 'active' | 'inactive' | 'unknown';

export interface Medication {
  /** Id in data/drugs. */
  readonly drug: string;
  readonly status: MedicationStatus;
  /** What decided the status: cell, badge, heading, phrase. */
  readonly statusBecause?: string;
  /** By the words, brand or column; unknown where nothing says. */
  readonly systemic: 'yes' | 'no' | 'unknown';
  readonly route?: string;
  readonly dailyDoseMg?: number;
  readonly doseText?: string;
  readonly started?: ChartDate;
  readonly stopped?: ChartDate;
  /** Weeks it has been or was taken, where written ("for 11 weeks"). */
  readonly weeks?: number;
  /** What it was given for, where written: `necrosis`, `neuropathy`, or other words. */
  readonly indication?: string;
  /** Where the entry was read: on a list, or in running text. */
  readonly from: 'list' | 'text';
}

/** A lab, vital, scale score or demographic with its number, in the unit of its definition. */
export interface Measure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** As written: "1.2 mg/dL", "126/74". */
  readonly written: string;
}

export interface Finding extends Context {
  /** One of CONCEPTS. */
  readonly concept: string;
  /** Which one, for concepts that are families: problem id, drug id, measure id, scale id, symptom group. */
  readonly name?: string;
  /** The chart's own words, short; equals text.slice(start, end). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: SectionKind;
  readonly date?: ChartDate;
  /** Same statement as an earlier finding (copy-forward): index in the list. */
  readonly repeats?: number;
  readonly course?: RadiotherapyCourse;
  readonly medication?: Medication;
  readonly measure?: Measure;
  /** Side, region, level or pattern, where written beside it. */
  readonly distribution?: string;
}

/** What kinds of content the page showed at all: silence is only meaningful where the list was seen. */
export interface Seen {
  readonly medicationList: boolean;
  readonly problemList: boolean;
  readonly allergyList: boolean;
  readonly labs: boolean;
  readonly notes: boolean;
}

export interface Detection {
  readonly findings: readonly Finding[];
  readonly seen: Seen;
  /** Newest day a note of the text was written on, ISO day; stands for today outside the browser. Absent where no date can be that day. */
  readonly newestDate?: string;
  /** A plan of RadNerve stands in the text and was passed over. */
  readonly ownText?: true;
  /** English name of the language where the text plainly is not in English. */
  readonly language?: string;
}
