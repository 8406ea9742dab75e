/** The clinical numbers the decision uses, named for what they decide. Their values are guideline data. */
export interface Thresholds {
  /** Years from which doses are shown. */
  readonly adultAge: number;
  /** Weeks beyond which pain is persistent. */
  readonly persistentWeeks: number;
  /** Months after which a lab gives no dose row. */
  readonly labOldMonths: number;
  /** The article's window from the end of radiotherapy to onset, in months. */
  readonly window: { readonly fromMonths: number; readonly toMonths: number };
  /** Duloxetine trial that counts as adequate. */
  readonly adequateDuloxetine: { readonly mgPerDay: number; readonly weeks: number };
  /** Pain score from which pain is severe (AA2). */
  readonly severePain: number;
  /** Plexus symptoms sooner than this after less than this dose favour tumour (AA6). */
  readonly earlyPlexus: { readonly belowMonths: number; readonly belowGy: number };
  /** Vitamin B12 in pg/mL: low below the first, sufficient above the second. */
  readonly b12: { readonly lowBelow: number; readonly enoughAbove: number };
  readonly cockcroftGault: { readonly ageBase: number; readonly divisor: number; readonly female: number };
}
