/** What is kept of the open charts, and what follows from a change. */
import type { FrameEntry } from './chart-frames.ts';
import type { Answer, Assessment, ChartFacts, FactName, OwnCalendar, OwnCalendars, Plan } from './decide/types.ts';
import type { Finding, Seen } from './detect/types.ts';
import type { DismissReason, Dismissals } from './dismissals.ts';
import type { PlanDrug } from './guideline/types.ts';
import type { Mark, Numbered, Once, TabState } from './messages.ts';
import type { FrameReport, Identity } from './page/types.ts';
import type { Details } from './plan-details.ts';

/** A refusal fit to be shown. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/** The part of storage.session that is used. */
export interface Store {
  /** Null: all that is kept. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What a plan tells of beside what it stands on. */
export interface Beside {
  readonly dismissals: Dismissals;
  readonly notRead: readonly string[];
}

export interface Seams {
  readonly store: Store;
  /** Assessment and plan of findings, answers, what was typed for calendars and set aside; `notRead`: what of the page could not be read. */
  readonly judge: (facts: ChartFacts, calendars: OwnCalendars, beside: Beside) => { readonly assessment: Assessment; readonly plan: Plan; readonly details?: Details };
  readonly now?: () => Date;
}

/** A page of this patient that was read earlier in the visit and is no longer on screen. */
export interface KeptPage {
  /** Told apart by its address, of which this is a fingerprint. */
  readonly id: string;
  readonly title: string;
  /** ISO date and time it was read last. */
  readonly at: string;
  readonly findings: readonly Finding[];
  readonly seen: Seen;
}

/** Everything kept of a tab. `frames` holds the newest report of each frame. */
export interface Chart {
  readonly version: number;
  readonly tabId: number;
  readonly reading: TabState['reading'];
  readonly origin?: string;
  /** Why nothing is read, where nothing can be. */
  readonly closed?: 'not-enabled' | 'not-readable';
  /** Whose chart it is; its key stays while it is the same patient. */
  readonly identity: Identity;
  /** What the top document said last of its patient. */
  readonly banner: Identity | null;
  /** The patient changed and the new one's chart has not come in. */
  readonly changed: boolean;
  readonly frames: readonly (readonly [number, FrameEntry])[];
  /** Newest message of each document heard of: an older one that comes late is dropped. */
  readonly heard: readonly (Numbered & { readonly frameId: number })[];
  /** The top document was left at this time (ms since 1970) and no other has spoken: what its frames still say is of a page that is gone. */
  readonly leftAt?: number;
  /** The top document is read as well and has not spoken yet: what its frames say waits for it. False: it was waited for in vain. */
  readonly awaitsTop?: boolean;
  /** Earlier pages of the visit, and whose they are. */
  readonly pages: readonly KeptPage[];
  readonly pagesOf: Identity;
  /** What was kept of this visit was dropped once: its earlier pages, if there were any, are not among these. */
  readonly forgot?: boolean;
  readonly problem?: string;
}

/** Where and how a report came in; `topRead`: the top document of its tab is read as well. */
export interface Sent { readonly tabId: number; readonly frameId: number; readonly origin: string; readonly topRead?: boolean }

/** What follows from a change: the new state, marks that other frames must be told of, and whether all frames must read again. */
export interface Outcome {
  readonly state: TabState;
  readonly marks: readonly Mark[];
  readonly others: readonly { readonly frameId: number; readonly read: number; readonly marks: readonly Mark[] }[];
  readonly readAgain: boolean;
}

export interface ChartState {
  /** A frame says what it shows now. */
  report(sent: Sent, report: FrameReport): Promise<Outcome>;
  /** A frame's patient changed or is in doubt. */
  blank(sent: Sent, blank: { readonly identity: Identity } & Numbered & Partial<Once>): Promise<TabState>;
  /** A frame's document is being left. */
  gone(sent: Sent, gone: Numbered): Promise<TabState>;
  /** A frame no longer answers: it was taken out of its page. `read`: what it was told of. */
  lost(tabId: number, frameId: number, read: number): Promise<TabState>;
  /** The top document was waited for long enough; null where it is not waited for. */
  waited(tabId: number): Promise<Outcome | null>;
  /** The tab was opened to reading, or cannot be read. */
  begin(tabId: number, how: { readonly reading: TabState['reading']; readonly origin?: string; readonly closed?: 'not-enabled' | 'not-readable' }): Promise<TabState>;
  /** The tab goes to another page of a site that is read: what was read of the same patient until now stays, once the new page names him. */
  turn(tabId: number, origin: string): Promise<TabState>;
  /** The clinician's answer, given beside the chart of `whose`; null takes it back. */
  answer(tabId: number, whose: string, fact: FactName, answer: Answer | null): Promise<Outcome>;
  /** What the clinician typed for the calendar of a drug, looking at the chart of `whose`; null takes it back. */
  calendar(tabId: number, whose: string, drug: PlanDrug, calendar: OwnCalendar | null): Promise<TabState>;
  /** A caution, by its rule and level, is set aside for the patient of `whose`; null brings it back. */
  dismiss(tabId: number, whose: string, caution: string, reason: DismissReason | null): Promise<TabState>;
  /** An earlier page of the visit of `whose` no longer counts. */
  removePage(tabId: number, whose: string, page: string): Promise<Outcome>;
  /** Marks of all frames; null where nothing is kept. Changes nothing. */
  marks(tabId: number): Promise<Outcome['others'] | null>;
  /** Sites of the frames that are kept, and whether earlier pages of the visit are, whose frames' sites nobody knows. */
  readFrom(tabId: number): Promise<{ readonly origins: readonly string[]; readonly earlier: boolean }>;
  /** Drops what frames of these sites said, and those of no known site, which they may have made; and earlier pages, whose frames' sites nobody knows. `frames`: which they were. */
  dropSites(tabId: number, origins: readonly string[]): Promise<{ readonly frames: readonly number[]; readonly outcome: Outcome }>;
  get(tabId: number): Promise<TabState | null>;
  /** Drops what was stated of all patients but those of these tabs. */
  keepStatements(tabIds: readonly number[]): Promise<void>;
  /** Drops the chart and the way into its note. */
  forget(tabId: number): Promise<void>;
  /** Drops all that is kept, of every tab and every patient. */
  clear(): Promise<void>;
}

export const NOBODY: Identity = { state: 'absent', key: '' };
/** A tab of which nothing is known. */
export const EMPTY = { identity: NOBODY, banner: null, changed: false, frames: [], pages: [], pagesOf: NOBODY } as const;
