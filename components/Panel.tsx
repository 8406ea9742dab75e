import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanSection } from '../lib/decide/texts.ts';
import type { Answer, Assessment, FactName, OwnCalendar } from '../lib/decide/types.ts';
import type { PlanDrug } from '../lib/guideline/types.ts';
import type { DismissReason, PlacedFinding, TabState } from '../lib/messages.ts';
import type { Shown } from '../lib/page/jump.ts';
import { Announcer } from './Announcer.tsx';
import { Footer, NoCopy, type FooterProps } from './blocks/Footer.tsx';
import type { LocalProps } from './blocks/Local.tsx';
import { IdentityBar } from './blocks/IdentityBar.tsx';
import type { Soon } from './parts/first-paint.ts';
import { ChartContext, placeKey, type Chart } from './parts/chart.ts';
import { chartOnShow } from './parts/on-show.ts';
import { Blank, Enable } from './screens/Blank.tsx';
import { Ready } from './screens/Ready.tsx';
import type { CopySize, EnableResult, InsertSeam, Reference } from './types.ts';
import { blankWords, copyWords, earlierWords, identityWords, saidWords, urgentWords } from './words.ts';

export interface PanelProps {
  /** What is known of the tab; null when nothing is. */
  readonly state: TabState | null;
  /** What the guideline says about sources, rules, steps and questions. */
  readonly reference: Reference;
  /** What the institution adds to this plan. */
  readonly local?: LocalProps;
  /** Under 300 px: the first option starts closed. */
  readonly narrow: boolean;
  /** The plan as plain text in a size, or what changed since a text of that size. */
  readonly textOf: FooterProps['textOf'];
  /** Records an answer, or takes it back; false when that failed. */
  readonly onAnswer: (fact: FactName, answer: Answer | null) => Promise<boolean>;
  /** Records what was typed for the calendar of a drug, or takes it back; false when that failed. */
  readonly onCalendar: (drug: PlanDrug, calendar: OwnCalendar | null) => Promise<boolean>;
  /** Sets a caution aside for this patient, or brings it back; false when that failed. */
  readonly onDismiss: (caution: string, reason: DismissReason | null) => Promise<boolean>;
  /** Leaves an earlier page of the visit out; false when that failed. */
  readonly onRemovePage: (page: string) => Promise<boolean>;
  /** Brings a quote into view on the page, or says why it cannot. */
  readonly onShow: (finding: PlacedFinding) => Promise<Shown>;
  /** Drugs are marked in the page. */
  readonly marks: boolean;
  /** Absent where policy has set it. */
  readonly onMarks?: (wanted: boolean) => void;
  readonly onCopy: FooterProps['onCopy'];
  readonly insert: InsertSeam;
  /** Size of the text that is copied, unless another is chosen. */
  readonly copySize?: CopySize;
  /** Origins of frames that were not read, for which the browser can be asked. */
  readonly frames?: readonly string[];
  /** Asks the browser for this site, or for that of frames in it; absent where there is none to ask for. */
  readonly onEnable?: (origin?: string) => Promise<EnableResult>;
  /** When what stands below the first screen of a chart is built; absent: at once. */
  readonly soon?: Soon;
  /** Opens the welcome page; there only while reading was not agreed to. */
  readonly onWelcome?: () => void;
}

/** The side panel: identity, answer, what it stands on, and the copy button. */
export function Panel({ state, local, reference, narrow, textOf, onAnswer, onCalendar, onDismiss, onRemovePage, onShow, marks, onMarks, onCopy, insert, copySize, frames, onEnable, onWelcome, soon }: PanelProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [unseen, setUnseen] = useState<ReadonlyMap<string, Exclude<Shown, 'shown'>>>(new Map());
  const line = glanceLine(state);
  const current = useRef(line);
  current.current = line;
  /** Said since the line at a glance was last another one. */
  const [since, setSince] = useState({ line, words: line });
  const setSaid = (words: string) => setSince({ line: current.current, words });
  const [lost, setLost] = useState<string | null>(null);
  const ready = state?.status === 'ready' && state.assessment && state.plan ? { state, assessment: state.assessment, plan: state.plan } : null;
  const patient = chartOnShow(state);
  useKeepFocus(root);

  const findings = state?.findings;
  const dismissals = state?.dismissals;
  const chart = useMemo<Chart>(() => ({
    findings: findings ?? [], reference, marks, ...(onMarks ? { setMarks: onMarks } : {}),
    dismissals: dismissals ?? {},
    dismiss: async (caution, reason) => {
      const kept = await onDismiss(caution, reason);
      setLost(kept ? null : saidWords.notDismissed);
      if (kept) setSaid(reason === null ? saidWords.broughtBack : saidWords.dismissed);
    },
    unseen: (finding) => unseen.get(placeKey(finding)),
    show: async (finding) => {
      const key = placeKey(finding);
      const shown = await onShow(finding);
      setUnseen((before) => {
        const next = new Map(before);
        if (shown === 'shown') next.delete(key);
        else next.set(key, shown);
        return next;
      });
      if (shown !== 'shown') setSaid(saidWords[shown]);
    },
  }), [findings, reference, unseen, onShow, marks, onMarks === undefined, dismissals, onDismiss]);

  async function answer(fact: FactName, value: Answer | null): Promise<void> {
    const recorded = await onAnswer(fact, value);
    setLost(recorded ? null : saidWords.notRecorded);
    if (recorded) setSaid(value === null ? saidWords.takenBack : saidWords.answered);
  }

  async function removePage(page: string): Promise<void> {
    const removed = await onRemovePage(page);
    setLost(removed ? null : earlierWords.notRemoved);
    if (removed) setSaid(earlierWords.removed);
  }

  async function type(drug: PlanDrug, calendar: OwnCalendar | null): Promise<void> {
    setLost(await onCalendar(drug, calendar) ? null : saidWords.notKept);
  }

  return (
    <ChartContext.Provider value={chart}>
      <div class="panel" ref={root}>
        <IdentityBar state={state} />
        <main>
          {lost && <p class="bar care-bar lead" role="alert">{lost}</p>}
          {ready ? <Ready key={patient} {...ready} {...(local ? { local } : {})} narrow={narrow} onAnswer={answer} onCalendar={type} onRemovePage={removePage} {...(soon ? { soon } : {})} /> : <Blank state={state} {...(onEnable ? { onEnable } : {})} {...(onWelcome ? { onWelcome } : {})} />}
          {ready && state?.reading === 'once' && onEnable && (
            <section class="aside once"><p class="small">{blankWords.once}</p><Enable {...(state.origin ? { origin: state.origin } : {})} onEnable={onEnable} /></section>
          )}
          {onEnable && frames?.map((origin) => <section class="aside" key={origin}><Enable origin={origin} frames onEnable={() => onEnable(origin)} /></section>)}
          <p class="prov-line">{reference.provenance}</p>
        </main>
        {ready
          ? <Footer key={patient} {...(copySize ? { copySize } : {})} known={ready.state.identity?.state === 'known'} textOf={textOf} onCopy={onCopy} fixed={mustStay(ready.assessment)} insert={insert} onSaid={setSaid} onLost={setLost} label={ready.assessment.outcome === 'matched' ? copyWords.plan : copyWords.findings} />
          : <NoCopy />}
        <Announcer polite={since.line === line ? since.words : line} urgent={ready && ready.assessment.outcome === 'urgent' ? urgentWords.alert(ready.plan.headline) : ''} />
      </div>
    </ChartContext.Provider>
  );
}

/** The sections of a copied plan that say what is contraindicated, or that this is urgent. */
function mustStay({ options, redFlags, possibleFlags = [], setAsideFlags = [] }: Assessment): PlanSection[] {
  return [...(redFlags.length + possibleFlags.length + setAsideFlags.length > 0 ? ['assessment' as const] : []), ...(options.some(({ use }) => use === 'blocked') ? ['options' as const] : [])];
}

/** What is announced when step, status or patient change; empty for everything that is never announced. */
function glanceLine(state: TabState | null): string {
  if (state?.status === 'changed') return blankWords.changed.title;
  if (state?.status === 'doubt') return identityWords.unclear;
  return state?.status === 'ready' ? state.plan?.headline ?? '' : '';
}

/** A new assessment keeps the focus where it was; when that place is gone, the headline gets it. */
function useKeepFocus(root: { readonly current: HTMLDivElement | null }): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const panel = root.current;
    const note = (event: FocusEvent) => { last.current = event.target as Element; };
    panel?.addEventListener('focusin', note);
    return () => panel?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const panel = root.current;
    if (!panel || !last.current || last.current.isConnected) return;
    last.current = null;
    const { activeElement, body } = panel.ownerDocument;
    if (activeElement === null || activeElement === body) panel.querySelector('h1')?.focus();
  });
}
