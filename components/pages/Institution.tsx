import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { optionsWords } from './words.ts';

const words = optionsWords.institution;

export interface InstitutionProps {
  /** Who signed, and when; null where policy holds no words of the institution. */
  readonly signed: { readonly name: string; readonly by: string; readonly date: string } | null;
  /** Match patterns policy names that are not enabled. */
  readonly waiting: readonly string[];
  /** Asks the browser for them; false where it refuses. */
  readonly onEnable: () => Promise<boolean>;
}

/** What the institution's policy adds, and its sites, which the browser still asks the reader about. */
export function Institution({ signed, waiting, onEnable }: InstitutionProps): JSX.Element | null {
  const [refused, setRefused] = useState(false);
  if (!signed && waiting.length === 0) return null;
  return (
    <section aria-labelledby="institution">
      <h2 id="institution">{words.title}</h2>
      {signed && <p>{words.signed(signed.name, signed.by, signed.date)}</p>}
      {waiting.length > 0 && <>
        <p>{words.waiting}</p>
        <ul class="rows">{waiting.map((site) => <li key={site}><span>{site.replace(/\/\*$/, '')}</span></li>)}</ul>
        <p><button type="button" class="btn" onClick={() => void onEnable().then((done) => setRefused(!done), () => setRefused(true))}>{words.enable}</button></p>
        {refused && <p role="alert">{words.refused}</p>}
      </>}
    </section>
  );
}
