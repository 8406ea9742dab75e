import type { JSX } from 'preact';
import { Consent, type ConsentProps } from './Consent.tsx';
import { welcomeWords as words } from './words.ts';

export interface WelcomeProps extends ConsentProps {
  /** Addresses of the other pages. */
  readonly sandbox: string;
  readonly options: string;
}

/** After installation: what is read, what never leaves, and the question for consent. */
export function Welcome({ sandbox, options, ...consent }: WelcomeProps): JSX.Element {
  return (
    <main class="sheet">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="parts">{words.parts.map(({ title, lines }) => (
        <section key={title}><h2>{title}</h2><ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul></section>
      ))}</div>
      <Consent {...consent} />
      <div class="parts">
        <section><h2>{words.try}</h2><p>{words.sandboxWhat}</p><p><a href={sandbox}>{words.sandbox}</a></p></section>
        <section><h2>{words.next}</h2><ol>{words.steps.map((line) => <li key={line}>{line}</li>)}</ol><p><a href={options}>{words.options}</a></p></section>
      </div>
    </main>
  );
}
