import type { JSX } from 'preact';
import { optionsWords } from './words.ts';

interface Field<T> {
  readonly name: string;
  readonly value: T;
  /** Set by policy: shown, and not to be changed here. */
  readonly fixed: boolean;
  readonly onChange: (value: T) => void;
}

export interface ChoiceProps<T extends string> extends Field<T> {
  /** The name of the group, and of each value; what it does not set. */
  readonly words: Readonly<Record<T | 'title', string>> & { readonly note?: string };
}

/** One of a few values, kept as soon as it is chosen: also the one that stands there, which may be a default in place of a value nobody knows. */
export function Choice<T extends string>({ name, value, fixed, onChange, words }: ChoiceProps<T>): JSX.Element {
  const values = Object.keys(words).filter((key): key is T => key !== 'title' && key !== 'note');
  const said = [words.note !== undefined && `${name}-note`, fixed && `${name}-policy`].filter(Boolean).join(' ');
  return (
    <fieldset disabled={fixed} aria-describedby={said || undefined}>
      <legend>{words.title}</legend>
      {values.map((each) => (
        <label key={each}><input type="radio" name={name} value={each} checked={each === value} onClick={() => onChange(each)} /> {words[each]}</label>
      ))}
      {words.note !== undefined && <p class="small" id={`${name}-note`}>{words.note}</p>}
      {fixed && <p class="small" id={`${name}-policy`}>{optionsWords.byPolicy}</p>}
    </fieldset>
  );
}

export interface SwitchProps extends Field<boolean> {
  readonly label: string;
}

/** On or off, kept as soon as it is pressed. */
export function Switch({ name, value, fixed, onChange, label }: SwitchProps): JSX.Element {
  return <p>
    <label><input type="checkbox" name={name} checked={value} disabled={fixed} aria-describedby={fixed ? `${name}-policy` : undefined} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}</label>
    {fixed && <span class="small" id={`${name}-policy`}> {optionsWords.byPolicy}</span>}
  </p>;
}
