/** Reports and a chart state for tests. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChartState } from '../../lib/chart-state.ts';
import type { Seams, Sent, Store } from '../../lib/chart-types.ts';
import type { Assessment, ChartFacts, OwnCalendars, Plan } from '../../lib/decide/types.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { stateKey, type TabState } from '../../lib/messages.ts';
import type { FrameReport, Identity } from '../../lib/page/types.ts';

export const TAB = 4;
export const ada: Identity = { state: 'known', key: 'a', name: 'Quillfeather, Ada', recordNumber: '1' };
export const berta: Identity = { state: 'known', key: 'b', name: 'Inkwell, Berta', recordNumber: '2' };
export const nobody: Identity = { state: 'absent', key: '' };
export const doubt: Identity = { state: 'doubt', key: '' };

export function finding(quote: string): Finding {
  return { concept: 'medication', name: quote, quote, start: 0, end: quote.length, section: 'medications', assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false };
}

export function report(identity: Identity, quotes: readonly string[] = [], more: Partial<FrameReport> = {}): FrameReport {
  return { read: 1, page: 'p', title: 'Chart', loaded: 100, since: 100, embedded: false, characters: 1000, frames: 0, findings: quotes.map(finding), seen: { medicationList: true, problemList: false, allergyList: false, labs: false, notes: false }, identity, notRead: [], ...more };
}

export const at = (frameId = 0, tabId = TAB): Sent => ({ tabId, frameId, origin: 'https://ehr.example' });

/** Every finding is a caution; the plan says what it was made of. */
export function judge({ findings, answers, today }: ChartFacts, calendars: OwnCalendars): { assessment: Assessment; plan: Plan } {
  const cautions = findings.map((_, index) => ({ drug: 'x', level: 'avoid' as const, status: 'active' as const, reasons: [], ask: '', rule: 'r', evidence: [index] }));
  return { assessment: { cautions, options: [], tracks: [], redFlags: [], findings, today } as unknown as Assessment, plan: { headline: JSON.stringify(answers), summary: JSON.stringify(calendars) } as Plan };
}

export const store = (): Store => fakeBrowser.storage.session as unknown as Store;
export function charts(seams: Partial<Seams> = {}) {
  return createChartState({ store: store(), judge, now: () => new Date(2026, 10, 23, 9, 30), ...seams });
}
export const kept = async (tabId = TAB): Promise<TabState> => (await store().get([stateKey(tabId)]))[stateKey(tabId)] as TabState;
export const quotes = (state: TabState): string[] => state.findings.map(({ quote }) => quote);
export const whose = async (tabId = TAB): Promise<string> => (await kept(tabId)).whose!;
