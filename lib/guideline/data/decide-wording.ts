/**
 * Words and names the decision uses: which names of drugs, regions and problems
 * each fact, gate and gap looks at, and the sentences shown for them.
 */

/** Classes and drugs whose use despite pain makes the pain persistent (decisions.md, `pain-persistent`). */
export const analgesics = ['duloxetine', 'venlafaxine', 'tca', 'gabapentinoid', 'opioid'] as const;

/** Parts of an indication that tie a glucocorticoid to the necrosis, the oedema or the neuropathy. */
export const steroidIndications = ['necrosis', 'edema', 'oedema', 'inflammation', 'swelling', 'neuropath', 'plexopath'] as const;

/** Parts of an indication that tie an analgesic to the neuropathy or to pain. */
export const painIndications = ['neuropath', 'plexopath', 'neuralg', 'pain', 'radicul'] as const;

/** Drugs and classes with local forms: an entry that says no route is not taken for systemic (NE6). */
export const routeNeeded = ['dexamethasone', 'lidocaine', 'fluoroquinolone', 'glucocorticoid'] as const;

/** Regions of a radiotherapy course (data/sites) by what they say about the brain. */
export const brainRegions = ['brain', 'skull-base'] as const;
export const brainUnclearRegions = ['head', 'whole-body'] as const;

/** Groups of `neuropathy` findings that are symptoms, not a diagnosis: denying one denies no diagnosis. */
export const symptomGroups = ['sensory', 'motor', 'pain'] as const;

/** Scales whose cut-off makes neuropathic pain, and the one that makes cognitive impairment (decisions.md, Facts). */
export const painScales = ['dn4', 'lanss'] as const;
export const cognitionScales = ['moca'] as const;

/** Why facts are unknown, or what settled them; shown beside the answer. */
export const factWords = {
  possible: 'written as possible only',
  newest: 'findings disagree; the newest dated one counts',
  tie: { yes: 'findings disagree and dates do not decide; yes counts', no: 'findings disagree and dates do not decide; no counts' },
  oldExclusion: 'disease was last excluded before the symptom began',
  follows: 'follows from another fact',
  onlyPlanned: 'planned, offered or refused; not documented as received',
  trialTooShort: 'relief is inadequate, but no adequate trial is documented',
  despiteAnalgesic: 'pain despite a current analgesic',
} as const;
