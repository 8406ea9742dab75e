/** What the clinician has set aside of one patient: cautions and rules to watch, each with a reason. Never a contraindication, nor what is to be avoided. */

/** The two commonest reasons first. */
export const DISMISS_REASONS = ['will-monitor', 'tolerated', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];
/** By rule, level and what fired it: what comes back at another level or from another cause is not what was set aside. */
export type Dismissals = Readonly<Record<string, DismissReason>>;

/** What can be set aside, by its key: "rule@level", of a rule of an option "rule@level: what fired it". */
export const DISMISSABLE = /^[\w./-]{1,100}@(?:caution|monitor|aware)(?:: [^]{1,400})?$/;
