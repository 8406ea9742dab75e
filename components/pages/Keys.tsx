import type { JSX } from 'preact';
import { optionsWords } from './words.ts';

const words = optionsWords.keys;

export interface KeysProps {
  /** Keys as the browser writes them, empty where none are set. */
  readonly shortcuts: readonly { readonly keys: string; readonly what: string }[];
  readonly at: 'chromium' | 'firefox';
  /** Opens the browser's own page for them. */
  readonly onChange: () => void;
}

/** What the keyboard does, with the keys as they are set now. */
export function Keys({ shortcuts, at, onChange }: KeysProps): JSX.Element {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{words.title}</h2>
      <table aria-labelledby="keys">
        <thead><tr><th scope="col">{words.key}</th><th scope="col">{words.what}</th></tr></thead>
        <tbody>
          {shortcuts.map(({ keys, what }) => <tr key={what}><td>{keys ? <kbd>{keys}</kbd> : words.none}</td><td>{what}</td></tr>)}
          <tr><td><kbd>{words.escape}</kbd></td><td>{words.escapeWhat}</td></tr>
        </tbody>
      </table>
      <p class="small">{words.copies}</p>
      <p><button type="button" class="btn" onClick={onChange}>{words.change}</button></p>
      <p class="small">{words.where[at]}</p>
    </section>
  );
}
