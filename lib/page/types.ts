/** Between the page and its text. The DOM comes in as an argument; nothing here keeps it. */
import type { ChartText, Finding, Seen } from '../detect/types.ts';

/** Where a stretch of the text lives in the DOM. Sorted by `start`; gaps are line breaks and tabs the reader put in. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  /** Text node, or the textarea/input whose value was read. */
  readonly node: Text | HTMLTextAreaElement | HTMLInputElement;
  /** Offset in the node's own data of `start`. Whitespace is kept as in the node, so offsets within a piece map one to one. */
  readonly offset: number;
}

/** A page as read: text, structure, and the way back into the DOM. */
export interface PageText extends ChartText {
  readonly pieces: readonly TextPiece[];
  /** What could not be read, for people: "2 images", "a PDF viewer", "a frame of another site". */
  readonly notRead: readonly string[];
  /** Frames the page shows. */
  readonly frames: number;
  /** Shadow roots that were read, to be watched and marked too. */
  readonly shadows: readonly ShadowRoot[];
}

/** Signals of who the chart is about, as one frame shows them. */
export interface PatientSignals {
  /** Name as written in the banner or header. */
  readonly name?: string;
  /** Birth date, ISO day. */
  readonly birthDate?: string;
  /** Record number as written. */
  readonly recordNumber?: string;
  /** Which kind of label stands before it; absent: a record number. Numbers of two kinds are not compared. */
  readonly recordKind?: number;
  /** Age and sex as written ("58 y", "F"). */
  readonly age?: string;
  readonly sex?: string;
  /** Site and patient id in the URL, parted by a blank, if the address has one. */
  readonly urlId?: string;
}

/** known: shown and in agreement; absent: nothing on the page says who; doubt: signals disagree. */
export type IdentityState = 'known' | 'absent' | 'doubt';

export interface Identity extends PatientSignals {
  readonly state: IdentityState;
  /** Compared, never shown; same patient, same key. Empty when absent. */
  readonly key: string;
}

/** What one frame sends to the worker: findings with short quotes, never the note. */
export interface FrameReport {
  /** Which read of this document it is, counted from 1. */
  readonly read: number;
  /** When the document of the frame began to load, ms since 1970; another number is another document. */
  readonly loaded: number;
  /** When the document came back from the back/forward cache last, ms since 1970; absent: never. */
  readonly returned?: number;
  /** When the document began to show this patient, ms since 1970: `loaded`, or the last change. What a frame in it loaded before is about another. */
  readonly since: number;
  /** The document's content comes from the document around it (srcdoc, about:blank, blob, written), not from an address of its own. */
  readonly embedded: boolean;
  /** `loaded` of the document around it, where that is no secret; the top document where it is not said. */
  readonly within?: number;
  /** Fingerprint of the document's address, by which pages of a visit are told apart; and its title. */
  readonly page: string;
  readonly title: string;
  /** Length of the text read, in UTF-16 code units: a page of pictures has next to none. */
  readonly characters: number;
  /** Frames it shows: when one goes, this says so. */
  readonly frames: number;
  readonly findings: readonly Finding[];
  readonly seen: Seen;
  readonly newestDate?: string;
  readonly identity: Identity;
  readonly notRead: readonly string[];
}
