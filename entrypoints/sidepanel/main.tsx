import { render, type JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import type { CopySize } from '../../components/types.ts';
import { planText } from '../../lib/decide/plan-text.ts';
import { changesSince } from '../../lib/decide/text-changes.ts';
import { sendMessage, type PlacedFinding, type TabState } from '../../lib/messages.ts';
import { marksWanted, onMarksWanted, wantMarks } from '../../lib/settings.ts';
import { copyText, enableSite, showInChart } from './actions.ts';
import { insertSeam, useEditor } from './insert.ts';
import { referenceFor } from './reference.ts';
import { followActiveTab, type Followed } from './state.ts';

/** Under this width the first option starts closed. */
const NARROW = matchMedia('(max-width: 299px)');

/** The panel with the active tab of its window. */
function App(): JSX.Element {
  const [{ tabId, state, origin }, setFollowed] = useState<Followed>({ tabId: -1, state: null });
  useEffect(() => {
    const end = new AbortController();
    void followActiveTab(setFollowed, end.signal);
    return () => end.abort();
  }, []);
  const reference = useMemo(() => referenceFor(state), [state?.details]);
  // Of the chart that is on screen when the press comes, not of the one that may be open when it arrives.
  const whose = state?.whose ?? '';
  const marks = useMarks();
  const show = useCallback((finding: PlacedFinding) => showInChart(tabId, finding), [tabId]);
  const used = useEditor(tabId);
  return (
    <Panel state={state} insert={insertSeam(tabId, state, used)} reference={reference} narrow={NARROW.matches} onShow={show} marks={marks} onMarks={(on) => void wantMarks(on)}
      textOf={(size, since) => written(state, size, since).text}
      onCopy={(size, since) => copyText(written(state, size, since))}
      onRemovePage={(page) => sendMessage('removePage', { tabId, whose, page }).then(() => true, () => false)}
      onAnswer={(fact, answer) => sendMessage('answer', { tabId, whose, fact, answer }).then(() => true, () => false)}
      onCalendar={(drug, calendar) => sendMessage('calendar', { tabId, whose, drug, calendar }).then(() => true, () => false)}
      {...(origin === undefined ? {} : { onEnable: () => enableSite(tabId, origin) })} />
  );
}

/** Whether drugs are marked in the page, as chosen here or in another window. */
function useMarks(): boolean {
  const [marks, setMarks] = useState(true);
  useEffect(() => {
    const end = new AbortController();
    onMarksWanted(setMarks, end.signal);
    void marksWanted().then(setMarks);
    return () => end.abort();
  }, []);
  return marks;
}

/** The plan as text in a size, or what changed since one that was copied; nothing where there is no plan. */
function written(state: TabState | null, size: CopySize, since?: string): { readonly text: string; readonly html: string } {
  if (!state?.assessment || !state.plan) return { text: '', html: '' };
  const whole = planText(state.assessment, state.plan, { size });
  return since === undefined ? whole : changesSince(since, whole.text);
}

render(<App />, document.getElementById('app')!);
