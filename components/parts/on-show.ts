import type { TabState } from '../../lib/messages.ts';

/** Names the chart that is on show, by tab and patient; empty where none is. Two that differ are never of one patient in one tab. */
export function chartOnShow(state: TabState | null): string {
  return state?.status === 'ready' && state.assessment && state.plan ? [state.tabId, state.whose, state.identity?.key].join('/') : '';
}
