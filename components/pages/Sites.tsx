import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { optionsWords } from './words.ts';

const words = optionsWords.sites;

export interface SitesProps {
  /** Match patterns: "https://ehr.example/*". */
  readonly sites: readonly string[];
  /** Takes a site back; false where the browser does not let it. */
  readonly onTakeBack: (site: string) => Promise<boolean>;
}

/** The sites that are read, each with its way out. */
export function Sites({ sites, onTakeBack }: SitesProps): JSX.Element {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  async function takeBack(site: string): Promise<void> {
    const done = await onTakeBack(site).catch(() => false);
    setSaid((done ? words.gone : words.refused)(nameOf(site)));
    // The button that had the focus is gone with its row.
    if (done) heading.current?.focus();
  }
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1} ref={heading}>{words.title}</h2>
      {sites.length === 0 ? <p>{words.none}</p> : <>
        <p>{words.what}</p>
        <ul class="rows">{sites.map((site) => (
          <li key={site}><span>{nameOf(site)}</span><button type="button" class="btn" aria-label={words.takeBackNamed(nameOf(site))} onClick={() => void takeBack(site)}>{words.takeBack}</button></li>
        ))}</ul>
      </>}
      <p role="status" class="small">{said}</p>
    </section>
  );
}

/** "https://ehr.example/*" as people write it. */
function nameOf(site: string): string {
  return site.replace(/\/\*$/, '');
}
