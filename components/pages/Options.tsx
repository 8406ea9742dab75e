import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Consent, type ConsentProps } from './Consent.tsx';
import { Choice, Switch } from './Fields.tsx';
import { Institution, type InstitutionProps } from './Institution.tsx';
import { Keys, type KeysProps } from './Keys.tsx';
import { Sites, type SitesProps } from './Sites.tsx';
import { optionsWords as words } from './words.ts';

/** Settings by their names; each holds one of its values. */
export interface OptionValues {
  readonly marks: boolean;
  readonly density: 'compact' | 'standard' | 'roomy';
  readonly copySize: 'one-liner' | 'short' | 'full';
  readonly dateStyle: 'day-month' | 'month-day' | 'iso';
}
export type OptionName = keyof OptionValues;

export interface OptionsProps {
  readonly consent: ConsentProps;
  readonly sites: SitesProps;
  readonly values: OptionValues;
  readonly byPolicy: readonly OptionName[];
  /** Values that were kept or set, and are not known. */
  readonly unknown: readonly { readonly from: 'policy' | 'choice'; readonly name: OptionName }[];
  /** Places of a policy that could not be used, and why. */
  readonly faults?: readonly { readonly place: string; readonly fault: 'type' | 'unknown' | 'form' | 'length' }[];
  /** Which policy stands: the one that is set, an earlier one in place of a faulty one, or none. */
  readonly stands?: 'set' | 'earlier' | 'none';
  readonly institution?: InstitutionProps;
  readonly onChoose: <Name extends OptionName>(name: Name, value: OptionValues[Name]) => Promise<void>;
  readonly keys: KeysProps;
  readonly onClear: () => Promise<void>;
  /** Addresses of the other pages. */
  readonly welcome: string;
  readonly sandbox: string;
}

/** What the reader can choose, what policy has set, and what can be taken back. */
export function Options({ consent, sites, values, byPolicy, unknown, faults = [], stands = 'set', institution, onChoose, keys, onClear, welcome, sandbox }: OptionsProps): JSX.Element {
  const [failed, setFailed] = useState(false);
  const of = <Name extends OptionName>(name: Name) => ({
    name, value: values[name], fixed: byPolicy.includes(name),
    onChange: (value: OptionValues[Name]) => void onChoose(name, value).then(() => setFailed(false), () => setFailed(true)),
  });
  return (
    <main class="sheet">
      <h1>{words.title}</h1>
      {unknown.length + faults.length > 0 && (
        <section class="report" aria-labelledby="unknown"><h2 id="unknown">{words.unknown.title}</h2>
          <ul>{unknown.map(({ from, name }) => <li key={from + name}>{words.unknown[from](words.unknown.names[name])}</li>)}
            {faults.map(({ place, fault }) => <li key={place}>{words.policyFault.where(place, words.policyFault[fault])}</li>)}</ul>
          {stands !== 'set' && <p>{words.stands[stands]}</p>}</section>
      )}
      <Consent {...consent} />
      {institution && <Institution {...institution} />}
      <Sites {...sites} />
      <section aria-labelledby="settings">
        <h2 id="settings">{words.settings}</h2>
        <Switch {...of('marks')} label={words.marks} />
        <div class="parts three">
          <Choice {...of('density')} words={words.density} />
          <Choice {...of('copySize')} words={words.copySize} />
          <Choice {...of('dateStyle')} words={words.dateStyle} />
        </div>
        {failed && <p role="alert">{words.notKept}</p>}
      </section>
      <Keys {...keys} />
      <Clear onClear={onClear} />
      <section aria-labelledby="more"><h2 id="more">{words.more}</h2><ul><li><a href={welcome}>{words.welcome}</a></li><li><a href={sandbox}>{words.sandbox}</a></li></ul></section>
    </main>
  );
}

function Clear({ onClear }: Pick<OptionsProps, 'onClear'>): JSX.Element {
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby="clear">
      <h2 id="clear">{words.clear.title}</h2>
      <p>{words.clear.what}</p>
      <button type="button" class="btn" onClick={() => void onClear().then(() => setSaid(words.clear.done), () => setSaid(words.clear.failed))}>{words.clear.button}</button>
      <p role="status" class="small">{said}</p>
    </section>
  );
}
