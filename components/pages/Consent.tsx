import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../format.ts';
import { consentWords as words } from './words.ts';

export interface ConsentProps {
  /** ISO date and time it was given; null where it was not. */
  readonly given: string | null;
  readonly onAgree: () => Promise<void>;
  readonly onTakeBack: () => Promise<void>;
}

/** Consent to reading pages: whether it was given, and the button that changes it. */
export function Consent({ given, onAgree, onTakeBack }: ConsentProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const press = (what: () => Promise<void>) => () => void what().then(() => setFailed(false), () => setFailed(true));
  return (
    <section class="consent" aria-labelledby="consent">
      <h2 id="consent">{words.title}</h2>
      <p role="status">{given === null ? words.missing : words.given(formatDate(given))}</p>
      {given === null
        ? <button type="button" class="btn main" onClick={press(onAgree)}>{words.agree}</button>
        : <><button type="button" class="btn" onClick={press(onTakeBack)}>{words.takeBack}</button><p class="small">{words.effect}</p></>}
      {failed && <p role="alert">{words.failed}</p>}
    </section>
  );
}
