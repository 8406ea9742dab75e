/** What a frame tells the worker: findings with short quotes, never the note. */
import { shorten } from './limits.ts';
import type { OwnDetection } from './own-findings.ts';
import { madeBy, type FrameView } from './page/embedded.ts';
import { fingerprint } from './page/identity-text.ts';
import { partialInWords } from './page/partial.ts';
import type { FrameReport, Identity, PageText } from './page/types.ts';

/** A page that could not be read, and what is found in it. */
export const UNREAD: PageText = { text: '', structure: [], pieces: [], notRead: ['this page: reading it failed'], frames: 0, shadows: [] };
export const NOTHING_FOUND: OwnDetection = { findings: [], seen: { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false }, left: [] };

export type ReportView = FrameView & { readonly document: Pick<Document, 'title'>; readonly performance: { readonly timeOrigin: number } };

/** The report of a page, but for its number. `since`: when it began to show this patient, ms since 1970. */
export function reportOf(view: ReportView, page: PageText, { identity, since, found }: { readonly identity: Identity; readonly since: number; readonly found: OwnDetection }): Omit<FrameReport, 'read'> {
  const { findings, seen, newestDate, left } = found;
  return shorten({
    findings, seen, ...(newestDate === undefined ? {} : { newestDate }), identity, notRead: [...page.notRead, ...partialInWords(page.text), ...left], characters: page.text.length, frames: page.frames,
    page: fingerprint(view.location.href), title: view.document.title, loaded: view.performance.timeOrigin, since, ...madeBy(view),
  });
}
