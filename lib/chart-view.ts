/** What the panel is told of a tab: the state made from what is kept. Pure. */
import type { Gathered } from './chart-frames.ts';
import type { Chart } from './chart-types.ts';
import type { Answers, Assessment, OwnCalendars, Plan } from './decide/types.ts';
import type { Dismissals } from './dismissals.ts';
import type { Details } from './plan-details.ts';
import { STATE_VERSION, type PageOfVisit, type TabState, type TabStatus } from './messages.ts';

/** An assessment with its plan; null where there was nothing to assess. */
export type Judged = { readonly assessment: Assessment; readonly plan: Plan; readonly details?: Details } | null | 'failed';

/** What the clinician stated of a patient. */
export interface Own {
  readonly answers: Answers;
  readonly calendars: OwnCalendars;
  readonly dismissals: Dismissals;
  /** Some of it was kept damaged, and is lost. */
  readonly damaged: boolean;
  /** It was stated of another person to whom the same number was given, so none of it counts: the next statement replaces it. */
  readonly ofAnother?: boolean;
  /** Names the patient, or the document of nobody named; null while that is not clear. */
  readonly whose: string | null;
}

const NOT_ASSESSED = 'The findings could not be assessed. Reload the page; if it happens again, report it.';
/** A page with fewer characters that shows pictures or viewers is not readable. */
const HARDLY_TEXT = 200;

export function stateOf(chart: Chart, gathered: Gathered & { readonly pages?: readonly PageOfVisit[] }, { answers, calendars, dismissals, whose }: Own, judged: Judged): TabState {
  const status = statusOf(chart, gathered, judged);
  if (chart.awaitsTop === true && status === 'reading') return blankState(chart, status, {});
  const more = {
    ...(chart.origin === undefined ? {} : { origin: chart.origin }),
    ...(chart.problem === undefined ? {} : { problem: chart.problem }),
    ...(chart.identity.state === 'absent' && status !== 'ready' ? {} : { identity: status === 'ready' ? { ...gathered.identity, key: chart.identity.key } : chart.identity }),
    ...(gathered.readAt === undefined ? {} : { readAt: gathered.readAt }),
  };
  if (status === 'error' && judged === 'failed') return blankState(chart, status, { ...more, problem: NOT_ASSESSED });
  if (status !== 'ready' || judged === null || judged === 'failed') return { ...blankState(chart, status, more), notRead: gathered.notRead };
  return { ...blankState(chart, status, more), frames: gathered.frames, findings: gathered.findings, answers, calendars, dismissals, ...(whose === null ? {} : { whose }), ...judged, notRead: gathered.notRead,
    ...(gathered.pages === undefined || gathered.pages.length === 0 ? {} : { pages: gathered.pages }) };
}

function statusOf(chart: Chart, gathered: Gathered, judged: Judged): TabStatus {
  if (chart.closed !== undefined) return chart.closed;
  if (chart.awaitsTop === true) return 'reading';
  if (gathered.identity.state === 'doubt' || (chart.frames.length === 0 && chart.identity.state === 'doubt')) return 'doubt';
  if (chart.changed) return 'changed';
  if (chart.problem !== undefined) return 'error';
  if (gathered.frames === 0) return 'reading';
  if (judged === 'failed') return 'error';
  if (gathered.findings.length > 0 || gathered.identity.state === 'known') return 'ready';
  return gathered.characters < HARDLY_TEXT && gathered.notRead.length > 0 ? 'not-readable' : 'no-chart';
}

export function blankState(chart: Chart, status: TabStatus, more: Partial<TabState>): TabState {
  return { version: STATE_VERSION, tabId: chart.tabId, status, reading: chart.reading, frames: 0, findings: [], answers: {}, notRead: [], ...more };
}

/** The day on the clinician's clock, ISO. */
export function localDay(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
