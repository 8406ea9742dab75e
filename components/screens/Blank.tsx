import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TabState, TabStatus } from '../../lib/messages.ts';
import type { EnableResult } from '../types.ts';
import { blankWords as words } from '../words.ts';

export interface BlankProps {
  /** Nothing is known of the tab when null. */
  readonly state: TabState | null;
  /** Asks the browser to allow the site; absent where there is no site to allow. */
  readonly onEnable?: () => Promise<EnableResult>;
  /** Opens the welcome page; there only while reading was not agreed to. */
  readonly onWelcome?: () => void;
}

/** The panel while there is no assessment: says why, and what would change it. */
export function Blank({ state, onEnable, onWelcome }: BlankProps): JSX.Element {
  if (onWelcome) return <NoConsent onWelcome={onWelcome} />;
  const status: Exclude<TabStatus, 'ready'> = !state || state.status === 'ready' ? 'not-enabled' : state.status;
  const { title, text } = words[status];
  const offer = status === 'not-enabled' || (state?.reading === 'once' && status !== 'doubt' && status !== 'changed');
  return (
    <section class="blank">
      <h1 tabIndex={-1}>{title}</h1>
      {text.map((line) => <p key={line}>{line}</p>)}
      {status === 'error' && state?.problem && <p>{state.problem}</p>}
      {state && state.notRead.length > 0 && <p class="small">{words.notRead(state.notRead)}</p>}
      {(status === 'not-enabled' || (offer && !onEnable)) && <p class="small">{words.click}</p>}
      {offer && onEnable && <Enable {...(state?.origin ? { origin: state.origin } : {})} onEnable={onEnable} />}
    </section>
  );
}

/** Reading was not agreed to: nothing is read, and where it can be agreed to. */
function NoConsent({ onWelcome }: { readonly onWelcome: () => void }): JSX.Element {
  return (
    <section class="blank">
      <h1 tabIndex={-1}>{words.consent.title}</h1>
      <p>{words.consent.text}</p>
      <div class="btns"><button type="button" class="btn main" onClick={onWelcome}>{words.consent.open}</button></div>
    </section>
  );
}

export interface EnableProps {
  readonly origin?: string;
  /** It is frames within the page that are asked for. */
  readonly frames?: boolean;
  readonly onEnable: () => Promise<EnableResult>;
}

/** Asks for one site; the browser then asks the clinician. */
export function Enable({ origin, frames, onEnable }: EnableProps): JSX.Element {
  const [result, setResult] = useState<EnableResult | null>(null);
  return <>
    <div class="btns"><button type="button" class={frames ? 'btn' : 'btn main'} onClick={async () => setResult(await onEnable())}>{frames ? words.enableFrames + origin : words.enable}</button></div>
    <p class="small" role="status">{result && result !== 'enabled' ? words.enableResult[result] : origin ? words.site(origin) : ''}</p>
  </>;
}
