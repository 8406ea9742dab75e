/** A chart that comes on screen is built in two goes: what is seen at a glance first, the rest once that is painted. */
import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Calls back soon, in a task of its own; returns how to call that off. */
export type Soon = (then: () => void) => () => void;

/** True while only what is seen at a glance is built: what is closed or stands below comes after it. */
export const FirstPaint = createContext(false);

/** Whether this is still the first go. `soon` is asked after the first paint; the default builds the rest at once. */
export function useFirstPaint(soon: Soon = atOnce): boolean {
  const [first, setFirst] = useState(true);
  useEffect(() => soon(() => setFirst(false)), []);
  return first;
}

function atOnce(then: () => void): () => void {
  then();
  return () => undefined;
}
