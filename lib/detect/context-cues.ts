import { certainty } from '../guideline/data/context-certainty.ts';
import { affirmingValues, denyingValues, negation, pastValues, plannedValues, possibleValues } from '../guideline/data/context-negation.ts';
import { patient, person, relatives } from '../guideline/data/context-person.ts';
import { affirmers, losses, pseudo, terminators } from '../guideline/data/context-scope.ts';
import { current, lasting, time } from '../guideline/data/context-time.ts';
import { treatment } from '../guideline/data/context-treatment.ts';
import type { Steps } from './steps.ts';

/** What a cue says about the words in its reach; one bit each. */
export const SET = { negated: 1, possible: 2, historical: 4, planned: 8, hypothetical: 16, other: 32, resolved: 64, received: 128, ongoing: 256, stopped: 512, leaning: 1024 } as const;
export type Axis = keyof typeof SET;
const ALL = 2047;

/** Kinds of concept a cue speaks of; one bit each. */
export const KIND = { finding: 1, treatment: 2, medication: 4 } as const;

/** One trigger, terminator or mark as the scanner reports it. */
export interface Cue {
  readonly id: string;
  /** A cue reaches forward or backward; the rest only stop or steer others. */
  readonly role: 'forward' | 'backward' | 'stop' | 'pseudo' | 'reopen' | 'affirm' | 'current' | 'patient' | 'relative' | 'separator' | 'colon' | 'dash' | 'semicolon' | 'open' | 'close';
  readonly sets: number;
  readonly kinds: number;
  /** Reach in characters without a comma. */
  readonly reach: number;
  /** It reaches over commas. */
  readonly list: boolean;
  /** Axes it stops. */
  readonly ends: number;
  /** An adjective that a verb farther off outweighs. */
  readonly adjective: boolean;
  /** Counts only as the first word of its sentence. */
  readonly initial: boolean;
  /** A verb of the clause. */
  readonly verb: boolean;
}

const WORD_LENGTH = 7;

const mask = (names: readonly string[]): number => names.reduce((bits, name) => bits | (SET[name as Axis] ?? 0), 0);

/** Written-out forms of a term: "(a|b) c" is "a c" and "b c"; an empty alternative drops out. */
export function expand(term: string): string[] {
  const open = term.search(/(?<!\\)\(/);
  if (open < 0) return [term.replace(/\s+/g, ' ').trim()];
  let depth = 0;
  let close = open;
  const cuts = [open];
  for (; close < term.length; close++) {
    const char = term[close];
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) break;
    else if (char === '|' && depth === 1) cuts.push(close);
  }
  cuts.push(close);
  const before = term.slice(0, open);
  const after = term.slice(close + 1);
  return cuts.slice(1).flatMap((cut, index) => expand(before + term.slice(cuts[index]! + 1, cut) + after));
}

interface CueRow { readonly id: string; readonly direction: string; readonly window: number; readonly sets: readonly string[]; readonly terms: readonly string[]; readonly kinds?: readonly string[]; readonly list?: boolean; readonly adjective?: boolean; readonly initial?: boolean }

/** Word or phrase (lower case) to the cues it stands for. */
export type Lexicon = ReadonlyMap<string, readonly Cue[]>;

/** A cue that says and stops nothing but what is given. */
export const plain = (id: string, role: Cue['role'], rest: Partial<Cue> = {}): Cue => ({ id, role, sets: 0, kinds: 7, reach: 0, list: true, ends: 0, adjective: false, initial: false, verb: false, ...rest });

/** All cues by their words, a group of rows at a step. */
export function* buildingLexicon(): Steps<Lexicon> {
  const lexicon = new Map<string, Cue[]>();
  const add = (terms: readonly string[], cue: Cue): void => {
    for (const word of terms.flatMap(expand)) {
      const known = lexicon.get(word);
      if (!known) lexicon.set(word, [cue]);
      else if (!known.includes(cue)) known.push(cue);
    }
  };
  for (const row of [...negation, ...certainty, ...time, ...treatment, ...person] as readonly CueRow[]) {
    add(row.terms, plain(row.id, row.direction as 'forward', {
      sets: mask(row.sets), reach: row.window * WORD_LENGTH + 2, list: row.list !== false, adjective: row.adjective === true, initial: row.initial === true,
      kinds: row.kinds ? row.kinds.reduce((bits, name) => bits | KIND[name as keyof typeof KIND], 0) : 7,
    }));
    yield;
  }
  for (const row of terminators) {
    if ('reopens' in row) add(row.terms, plain(row.id, 'reopen'));
    else add(row.terms, plain(row.id, 'stop', { ends: mask(row.ends), verb: 'verb' in row }));
  }
  yield;
  for (const row of pseudo) add(row.terms, plain(row.id, 'pseudo'));
  add(affirmers, plain('affirmer', 'affirm'));
  add(losses, plain('loss', 'affirm'));
  add(current, plain('current', 'current', { ends: SET.historical }));
  add(lasting, plain('lasting', 'current'));
  add(patient, plain('patient', 'patient', { ends: SET.other }));
  add(relatives, plain('relative', 'relative'));
  add(['and', 'or', 'and/or'], plain('and', 'separator'));
  return lexicon;
}

const mark = (id: string, role: Cue['role'], rest: Partial<Cue> = {}): readonly Cue[] => [plain(id, role, rest)];

export const MARKS = {
  comma: mark('comma', 'separator'), slash: mark('slash', 'separator'), semicolon: mark('semicolon', 'semicolon', { ends: ALL & ~SET.hypothetical }),
  colon: mark('colon', 'colon'), dash: mark('dash', 'dash'), open: mark('open', 'open'), close: mark('close', 'close'),
  plus: mark('plus', 'stop', { ends: SET.negated | SET.possible }),
  minus: mark('minus', 'forward', { sets: SET.negated, reach: 28 }),
  query: mark('query', 'forward', { sets: SET.possible, reach: 40 }),
} as const;

const values = (words: readonly string[]): ReadonlySet<string> => new Set(words);
/** What an answer says, by the axis it sets; `affirmed` when it only affirms. */
export const VALUES: readonly (readonly [Axis | 'affirmed', ReadonlySet<string>])[] = [
  ['negated', values(denyingValues)], ['affirmed', values(affirmingValues)], ['historical', values(pastValues)], ['possible', values(possibleValues)], ['planned', values(plannedValues)],
];
