/** Rules and sources come behind the first paint; nothing of a chart is shown before they are there, so that nothing jumps. */
import { useEffect, useState } from 'preact/hooks';
import type { Details, Reference } from '../../components/types.ts';
import type { TabState } from '../../lib/messages.ts';
import { reference } from './reference.ts';
import { failed, waiting } from './state.ts';

const NOT_LOADED = 'The rules and sources of RadNerve could not be loaded. Close and open the panel.';

export interface Loaded {
  readonly reference: Reference;
  readonly details: 'awaited' | 'there' | 'failed';
}

const AWAITED: Loaded = { reference: { ...reference, sources: {}, rules: {} }, details: 'awaited' };

/** What the guideline says: first without its rules and sources, then whole. */
export function useReference(load: () => Promise<{ readonly details: Details }> = () => import('./details.ts')): Loaded {
  const [loaded, setLoaded] = useState(AWAITED);
  useEffect(() => {
    void load().then(({ details }) => setLoaded({ reference: { ...reference, ...details }, details: 'there' }), () => setLoaded({ ...AWAITED, details: 'failed' }));
  }, []);
  return loaded;
}

/** The state as it may be shown: a chart only once its rules and sources are there. */
export function held(state: TabState | null, tabId: number, details: Loaded['details']): TabState | null {
  if (state?.status !== 'ready' || details === 'there') return state;
  return details === 'failed' ? failed(tabId, NOT_LOADED) : waiting(tabId);
}
