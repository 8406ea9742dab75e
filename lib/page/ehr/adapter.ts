/** What is known of one family of EHRs beyond what every page is asked. Data; what no longer matches is simply not met, and the generic rules stand. Where the selectors come from: families.ts. */
export interface Adapter {
  /** Where the patient's name, birth date or number stands and nobody else's does. */
  readonly banners: readonly string[];
  /** Elements that hold the patient's name and no other, with no birth date or number beside it. */
  readonly names?: readonly string[];
  /** Entries of a list of medications, problems or allergies whose markup does not say so. */
  readonly rows?: readonly string[];
  /** Elements that hold one note each. */
  readonly notes?: readonly string[];
}
