/** Drugs, problems, measures and scales: as charts write them, and as the screen calls them. */
import type { Sourced, Verification } from './sources.ts';
import type { Route, Track } from './words.ts';

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
  /** Terms that stand for it only in capitals, in a list or assessment of problems or alone on their line: elsewhere they are other words. */
  readonly abbreviations?: readonly string[];
  /** Longer phrases in which a term does not stand for the problem: "pulmonary hypertension", "CKD-EPI". */
  readonly except?: readonly string[];
  /** ICD-10-CM prefixes. */
  readonly codes?: readonly string[];
  /** Once there it stays until the chart says that it went: "history of epilepsy" tells of a patient who has it. */
  readonly lasting?: boolean;
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
  /** Lowest and highest score; absent where no source gives it. */
  readonly range?: readonly [number, number];
}

export interface Scale extends ScaleTerms, Sourced {
  readonly label: string;
  readonly higherIs: 'worse' | 'better';
  /** Tracks whose reassessment names it. */
  readonly tracks: readonly Track[];
  readonly cutoff?: { readonly atLeast?: number; readonly below?: number; readonly meaning: string };
}
