/**
 * The protocol between content script, worker and panel. One sentence a
 * message. Types only here: a content script may import this file. The worker
 * parses what it receives with lib/message-schema.ts and checks who sent it.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Answers, Assessment, FactName, OwnCalendar, OwnCalendars, Plan } from './decide/types.ts';
import type { Finding } from './detect/types.ts';
import type { Dismissals, DismissReason } from './dismissals.ts';
import type { PlanDrug } from './guideline/types.ts';
import type { InsertOrder, InsertReply, TakeBackOrder, TakeBackReply } from './page/insert/types.ts';
import type { Shown } from './page/jump.ts';
import type { MarkLevel } from './page/marks.ts';
import type { FrameReport, Identity } from './page/types.ts';
import type { Details } from './plan-details.ts';

export type { Dismissals, DismissReason } from './dismissals.ts';
export type { Details, SourceLine } from './plan-details.ts';

/** Version of TabState; what another version left in storage is dropped. */
export const STATE_VERSION = 4;

/** Where the state of a tab is kept in storage.session; the panel listens for its changes. */
export function stateKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** A place to mark in the page: offsets into the text the frame reported last. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: MarkLevel;
  /** What the tooltip says there, a line each: what it is, the reason, what to ask, the source. */
  readonly words: readonly string[];
}

/** A finding as the panel knows it: with the frame it was read in. */
export interface PlacedFinding extends Finding {
  readonly frameId: number;
  /** Number of the frame's report it came in; an older one may be gone from the page. */
  readonly read: number;
  /** The earlier page of the visit it was read on, which is no longer on screen. */
  readonly page?: string;
}

/** An earlier page of the visit to the same patient whose findings still count. */
export interface PageOfVisit {
  readonly id: string;
  /** The page's own title. */
  readonly title: string;
  /** ISO date and time it was read last. */
  readonly at: string;
  /** How many findings it had. */
  readonly findings: number;
}

/** The document with the note editor used last in a tab: `loaded` tells it from a later one in the same frame. */
export interface EditorPlace {
  readonly frameId: number;
  readonly loaded: number;
}

/** Where that is kept in storage.session; the panel listens for its changes. */
export function editorKey(tabId: number): string {
  return `editor:${tabId}`;
}

/** Where storage.session keeps which mark of a tab was shown last by the keyboard. */
export function jumpKey(tabId: number): string {
  return `jump:${tabId}`;
}

/** Where the panel stands for one tab. `ready` carries an assessment; the others say why there is none. */
export type TabStatus = 'not-enabled' | 'reading' | 'no-chart' | 'not-readable' | 'doubt' | 'changed' | 'ready' | 'error';

export interface TabState {
  /** Version of this shape; another version in storage is dropped and said so. */
  readonly version: number;
  readonly tabId: number;
  readonly status: TabStatus;
  /** Origin of the top page ("https://ehr.example"), to enable it. */
  readonly origin?: string;
  /** Read continuously (site enabled), or once by a click on the toolbar icon. */
  readonly reading: 'enabled' | 'once';
  readonly identity?: Identity;
  /** Whose chart this is, or which document: what is stated in the panel is sent with it, so that it never reaches another's. */
  readonly whose?: string;
  /** ISO date and time of the last report. */
  readonly readAt?: string;
  readonly frames: number;
  readonly findings: readonly PlacedFinding[];
  readonly answers: Answers;
  /** What the clinician typed for calendars, as typed; kept and dropped as answers are. */
  readonly calendars?: OwnCalendars;
  /** What the clinician set aside, kept and dropped as answers are. */
  readonly dismissals?: Dismissals;
  readonly assessment?: Assessment;
  readonly plan?: Plan;
  /** The rules and sources that assessment and plan name. */
  readonly details?: Details;
  readonly notRead: readonly string[];
  /** Earlier pages of the visit that count too, oldest first. */
  readonly pages?: readonly PageOfVisit[];
  /** A sentence for people when something went wrong; never holds page text. */
  readonly problem?: string;
}

/** Which document of a frame a message came from (when it began to load, ms since 1970), and its number in it, counted from 1. */
export interface Numbered { readonly loaded: number; readonly returned?: number; readonly read: number }

/** The script looks at its page once, as a click had it, and does not follow it. */
export interface Once { readonly once: boolean }

export interface Protocol {
  /** Content script to worker: what this frame shows now. Replies with the places to mark. */
  report(data: FrameReport & Once): Mark[];
  /** Content script to worker: this frame has text to read and no detector yet; resolves once it is there. */
  detector(): void;
  /** Content script to worker: the page's identity changed or is in doubt; blank first. */
  blank(data: { readonly identity: Identity } & Once & Numbered): void;
  /** Content script to worker: this document is being left; nothing of it counts any more. */
  gone(data: Numbered): void;
  /** Content script to worker: a note editor of this document got the focus. */
  editorUsed(data: { readonly loaded: number }): void;
  /** Panel to worker: put this text into the note used last, which must be that of the patient with this key; `key` is the one the panel shows. */
  insert(data: { readonly tabId: number; readonly key: string; readonly text: string }): InsertReply & { readonly place?: EditorPlace };
  /** Panel to worker: take an insertion back. */
  undoInsert(data: { readonly tabId: number; readonly place: EditorPlace; readonly token: number }): TakeBackReply;
  /** Panel to worker: the state of a tab, or nothing when none is kept. */
  tabState(data: { readonly tabId: number }): TabState | null;
  /** Panel to worker: the clinician's answer; null takes it back. `whose`, here and below: whose chart the panel showed when it was given. */
  answer(data: { readonly tabId: number; readonly whose: string; readonly fact: FactName; readonly answer: Answer | null }): void;
  /** Panel to worker: what the clinician typed for the calendar of a drug; null takes all of it back. */
  calendar(data: { readonly tabId: number; readonly whose: string; readonly drug: PlanDrug; readonly calendar: OwnCalendar | null }): void;
  /** Panel to worker: a caution is set aside for this patient, by its rule and level; null brings it back. */
  dismiss(data: { readonly tabId: number; readonly whose: string; readonly caution: string; readonly reason: DismissReason | null }): void;
  /** Panel to worker: an earlier page of the visit no longer counts. */
  removePage(data: { readonly tabId: number; readonly whose: string; readonly page: string }): void;
  /** Panel to worker: the site of the chart, or of frames in it, was allowed; register and inject there. */
  siteEnabled(data: { readonly tabId: number; readonly origin: string }): void;
  /** Options page to worker: drop all that is kept of open charts. */
  clearCharts(): void;
  /** Panel to worker: bring the quote of a finding into view. Replies whether it is seen now. */
  showInChart(data: { readonly tabId: number; readonly frameId: number; readonly read: number; readonly start: number; readonly end: number; readonly quote: string }): Shown;
  /** Worker to content script: bring a place of that read into view; `gone` when the text there is no longer the quote. */
  show(data: { readonly read: number; readonly start: number; readonly end: number; readonly quote: string }): Shown;
  /** Worker to content script: put text into the note used last. Only ever follows `insert`. */
  insertText(data: InsertOrder): InsertReply;
  /** Worker to content script: take an insertion back. Only ever follows `undoInsert`. */
  takeBack(data: TakeBackOrder): TakeBackReply;
  /** Worker to content script: read the page again. */
  readAgain(): void;
  /** Worker to content script: what to mark in the text of that read, replacing all marks. */
  paint(data: { readonly read: number; readonly marks: readonly Mark[] }): void;
  /** Worker to content script: reading here is no longer allowed; take everything away and fall silent. */
  stop(): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
