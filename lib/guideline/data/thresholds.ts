/** The article's own window from the end of radiotherapy to the symptom; apart, since the panel loads no other threshold. */
export const articleWindow = { fromMonths: 3, toMonths: 36 } as const;

/** Numbers the decision uses, named for what they decide. `thresholdSources` says where each comes from. */
export const thresholds = {
  adultAge: 18,
  persistentWeeks: 4,
  labOldMonths: 3,
  window: articleWindow,
  adequateDuloxetine: { mgPerDay: 60, weeks: 4 },
  severePain: 7,
  earlyPlexus: { belowMonths: 12, belowGy: 60 },
  earlyLatencyMonths: 3,
  b12: { lowBelow: 200, enoughAbove: 350 },
  cockcroftGault: { ageBase: 140, divisor: 72, female: 0.85 },
  articleDexamethasone: { fromMg: 4, toMg: 16, fromWeeks: 4, toWeeks: 6 },
  prednisonePerDexamethasone: { prednisoneMg: 5, dexamethasoneMg: 0.75 },
  pneumocystis: { prednisoneMg: 20, weeks: 4 },
  pneumocystisHigh: { prednisoneMg: 30, weeks: 3 },
  typedSteps: { mostMg: 100, mostDays: 365, mostSteps: 60 },
  startWithinDays: 366,
} as const;

/** Where each threshold comes from, under its name. */
export const thresholdSources = [
  { id: 'adultAge', verification: 'D', sources: ['tool-rule'], note: 'Under 18 no dose, dose row or calendar is shown.' },
  { id: 'persistentWeeks', verification: 'C', sources: ['jiang-2019'], note: 'Trial entry: pain for more than 4 weeks.' },
  { id: 'labOldMonths', verification: 'D', sources: ['tool-rule'], note: 'An older value fires its rules, shown as old, and gives no dose row.' },
  { id: 'window', verification: 'C', sources: ['article'], note: 'Fits necrosis, not nerves; outside it is a note, never an exclusion.' },
  { id: 'adequateDuloxetine', verification: 'D', sources: ['smith-2013', 'tool-rule'], note: 'Length of the trial after titration; its use as a rule is a tool rule.' },
  { id: 'severePain', verification: 'D', sources: ['tool-rule', 'general-knowledge'], note: 'Severe pain in AA2; bands of the scale are not yet verified against a source.' },
  { id: 'earlyPlexus', verification: 'C', sources: ['kori-1981'], note: 'Sooner than 1 year after less than 60 Gy favours tumour; above 60 Gy favours radiation.' },
  { id: 'earlyLatencyMonths', verification: 'C', sources: ['article'], note: 'Under 3 months: unusual except early transient plexopathy.' },
  { id: 'b12', verification: 'GK', sources: ['general-knowledge'], note: 'Below 200 pg/mL, or 200-350 with high methylmalonic acid.' },
  { id: 'cockcroftGault', verification: 'C', sources: ['label-memantine'] },
  { id: 'articleDexamethasone', verification: 'C', sources: ['article'] },
  { id: 'prednisonePerDexamethasone', verification: 'S', sources: ['prednisone-equivalence'] },
  { id: 'pneumocystis', verification: 'C', sources: ['asco-irae'], note: '20 mg or more of prednisone-equivalent for 4 weeks or more; prophylaxis may be considered.' },
  { id: 'pneumocystisHigh', verification: 'C', sources: ['asco-irae'], note: 'More than 30 mg for 3 weeks or more.' },
  { id: 'typedSteps', verification: 'D', sources: ['tool-rule'], note: 'What is typed above these is taken for a slip and is not dated. No clinical limit.' },
  { id: 'startWithinDays', verification: 'D', sources: ['tool-rule'], note: 'A start further from today is taken for a slip of the year.' },
] as const;
