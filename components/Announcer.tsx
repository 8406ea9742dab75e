import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Quiet before something is said politely, ms. */
const QUIET = 1000;

export interface AnnouncerProps {
  /** Said politely, once, after a second in which nothing else came. */
  readonly polite: string;
  /** Said at once. */
  readonly urgent: string;
}

/** What readers of the screen are told without asking. Nothing of it is seen. */
export function Announcer({ polite, urgent }: AnnouncerProps): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    // What was said of the chart before goes with it.
    const timer = setTimeout(() => setSaid(polite), polite === '' ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [polite]);
  return <><div class="sr" role="status">{said}</div><div class="sr" role="alert">{urgent}</div></>;
}
