/** Where knowledge comes from and how far it was checked. */

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
