import { render, type JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { writeDatesAs } from '../../components/format.ts';
import { Guard } from '../../components/Guard.tsx';
import { Panel } from '../../components/Panel.tsx';
import { chartOnShow } from '../../components/parts/on-show.ts';
import type { CopySize } from '../../components/types.ts';
import type { Consent } from '../../lib/consent.ts';
import { changesSince } from '../../lib/decide/text-changes.ts';
import { written as writtenIn, type PlanSection } from '../../lib/decide/texts.ts';
import { onInstitution, readInstitution } from '../../lib/institution.ts';
import { localOf, withLocal, type Local } from '../../lib/local.ts';
import { sendMessage, type PlacedFinding, type TabState } from '../../lib/messages.ts';
import { choose, DEFAULTS, type SettingName } from '../../lib/settings.ts';
import { framesOf } from '../../lib/sites.ts';
import { useConsent, useKept, useSettings } from '../shared/kept.ts';
import { copyText, enableSite, openWelcome, showInChart } from './actions.ts';
import { useCopyShortcut } from './copy-shortcut.ts';
import { insertSeam, useEditor } from './insert.ts';
import { referenceFor } from './reference.ts';
import { followActiveTab, waiting, type Followed } from './state.ts';
import { createTeller } from './statements.ts';

/** Under this width the first option starts closed. */
const NARROW = matchMedia('(max-width: 299px)');

const tell = createTeller();

/** What came last of the tab in front; it is painted a moment later. */
let latest: TabState | null = null;

/** The panel with the active tab of its window. */
function App(): JSX.Element {
  const [followed, setFollowed] = useState<Followed>({ tabId: -1, state: null });
  useEffect(() => {
    const end = new AbortController();
    void followActiveTab((next) => {
      latest = next.state;
      setFollowed(next);
    }, end.signal);
    return () => end.abort();
  }, []);
  return <Guard of={followed}><View followed={followed} /></Guard>;
}

function View({ followed }: { readonly followed: Followed }): JSX.Element {
  const consent = useConsent();
  const settings = useSettings() ?? { ...DEFAULTS, byPolicy: [] as SettingName[] };
  const { tabId, origin } = followed;
  const state = shownOf(followed, consent);
  const institution = useKept(readInstitution, onInstitution);
  const local = institution && state?.assessment ? localOf(institution, state.assessment) : null;
  const reference = useMemo(() => referenceFor(state), [state?.details]);
  // Of the chart that is on screen when the press comes, not of the one that may be open when it arrives.
  const whose = state?.whose ?? '';
  const show = useCallback((finding: PlacedFinding) => showInChart(tabId, finding), [tabId]);
  const used = useEditor(tabId);
  useCopyShortcut(tabId);
  writeDatesAs(settings.dateStyle);
  useEffect(() => { document.documentElement.dataset['density'] = settings.density; }, [settings.density]);
  return (
    <Panel state={state} {...(local ? { local } : {})} insert={insertSeam(tabId, state, used)} reference={reference} narrow={NARROW.matches} onShow={show} soon={soon} marks={settings.marks} {...(settings.byPolicy.includes('marks') ? {} : { onMarks: chooseMarks })} copySize={settings.copySize}
      textOf={(...how) => written(state, local, ...how).text}
      onCopy={(...how) => copyText(written(state, local, ...how), () => chartOnShow(latest) === chartOnShow(state))}
      onRemovePage={(page) => sendMessage('removePage', { tabId, whose, page }).then(() => true, () => false)}
      onAnswer={(fact, answer) => tell('answer', { tabId, whose, fact, answer })}
      onDismiss={(caution, reason) => tell('dismiss', { tabId, whose, caution, reason })}
      onCalendar={(drug, calendar) => tell('calendar', { tabId, whose, drug, calendar })}
      {...(consent === null && state === null ? { onWelcome: openWelcome } : origin === undefined ? {} : { frames: framesOf(state?.notRead ?? []), onEnable: (asked = origin) => enableSite(tabId, asked) })} />
  );
}

/** What may be shown: nothing before it is known whether reading was agreed to; without that, only the sandbox chart, where nobody's chart is read. */
function shownOf({ tabId, state }: Followed, consent: Consent | null | undefined): TabState | null {
  if (consent === undefined) return waiting(tabId);
  return consent || state?.origin === location.origin ? state : null;
}

/** The plan as text in a size, or what changed since one that was copied; nothing where there is no plan. */
function written(state: TabState | null, local: Local | null, size: CopySize, since?: string, without: readonly PlanSection[] = []): { readonly text: string; readonly html: string } {
  if (!state?.plan?.texts) return { text: '', html: '' };
  const plan = writtenIn(state.plan.texts, size, without);
  const whole = local ? withLocal(plan, local) : plan;
  return since === undefined ? whole : changesSince(since, whole.text);
}

/** In a task of its own: what was painted is on screen before. */
function soon(then: () => void): () => void {
  const timer = setTimeout(then);
  return () => clearTimeout(timer);
}

function chooseMarks(on: boolean): void {
  void choose('marks', on);
}

render(<App />, document.getElementById('app')!);
