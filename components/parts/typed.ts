/** What a clinician types: on screen at once, told a moment after the last key. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnCalendar } from '../../lib/decide/types.ts';

/** Quiet after the last key before what was typed is told, ms. */
export const TYPING = 400;

export interface Typed {
  readonly now: OwnCalendar;
  /** Shows it, and tells it after a moment; with `at: 'once'` immediately. */
  readonly type: (next: OwnCalendar, at?: 'once') => void;
}

/**
 * What stands in the fields: what was typed here until it is stored, else what is stored. A component belongs to one
 * patient: when it goes, what was not yet told goes with it.
 */
export function useTyped(stored: OwnCalendar, tell: (next: OwnCalendar) => void): Typed {
  const [draft, setDraft] = useState<OwnCalendar | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const same = draft !== null && JSON.stringify(draft) === JSON.stringify(stored);
  useEffect(() => { if (same) setDraft(null); }, [same]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    now: draft ?? stored,
    type: (next, at) => {
      setDraft(next);
      clearTimeout(timer.current);
      if (at === 'once') tell(next);
      else timer.current = setTimeout(() => tell(next), TYPING);
    },
  };
}
