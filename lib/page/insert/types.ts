/** What passes between the panel and a note editor. */
import type { Identity } from '../types.ts';

/** Most text that is put into a note at once, in UTF-16 code units. */
export const TEXT_LENGTH = 50_000;

/** What is to be put into the note used last in a frame. */
export interface InsertOrder {
  /** `loaded` of the document the note is in: a later document in the same frame is another one. */
  readonly loaded: number;
  /** Whose plan it is: the note must be this patient's at the instant it is written to. */
  readonly identity: Identity;
  readonly text: string;
}

/** An insertion to be taken back. */
export interface TakeBackOrder {
  readonly loaded: number;
  readonly token: number;
}

/**
 * Why nothing was inserted. `no-editor`: none was used since this patient is shown; `gone`: it left the page;
 * `patient`: it is another patient's, or not surely the same; `not-taken`: the editor did not take the text.
 */
export type Refusal = 'no-editor' | 'gone' | 'read-only' | 'hidden' | 'one-line' | 'too-long' | 'patient' | 'busy' | 'not-taken';

/** `altered`: the text is there, but not as it was sent. The token takes it back. */
export type InsertReply =
  | { readonly outcome: 'inserted' | 'altered'; readonly token: number }
  | { readonly outcome: 'refused'; readonly why: Refusal };

/** `undone`: the note reads as before; `changed`: it was written to since, and was left alone; `failed`: the editor did not undo it. */
export type TakeBackReply = 'undone' | 'changed' | 'failed';

/** The order of a message, or null when it is none. By hand: a content script carries no schema library. */
export function insertOrder(data: unknown): InsertOrder | null {
  const { loaded, identity, text } = (data ?? {}) as Partial<InsertOrder>;
  const fits = typeof loaded === 'number' && typeof text === 'string' && text.trim() !== '' && text.length <= TEXT_LENGTH
    && typeof identity === 'object' && identity !== null && typeof identity.key === 'string' && identity.state === 'known'
    && Object.values(identity).every((value) => typeof value === 'string');
  return fits ? { loaded, identity, text } : null;
}

/** The same for taking back. */
export function takeBackOrder(data: unknown): TakeBackOrder | null {
  const { loaded, token } = (data ?? {}) as Partial<TakeBackOrder>;
  return typeof loaded === 'number' && Number.isInteger(token) ? { loaded, token: token! } : null;
}
