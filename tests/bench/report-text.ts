/** The words of the benchmark report: what is compared with what, and why a peer that is better is. Pure. */
import type { Figure } from './measure.ts';

/** What one command printed: its figures, and what it said beside them. */
export interface Printed {
  readonly command: string;
  readonly figures: readonly Figure[];
  readonly said: readonly string[];
}

/** Lines as the benches and the evaluation print them; what is no figure is said. */
export function figuresIn(output: string): Pick<Printed, 'figures' | 'said'> {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const figures = lines.flatMap((line) => {
    const [, name, value] = /^(\S.*): (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: Number(value) }];
  });
  return { figures, said: lines.filter((line) => !/: -?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(line) || line.startsWith(' ')) };
}

/** Rows of the first table under a heading of a Markdown text, by the words of their head; none where it is not there. */
export function tableUnder(markdown: string, heading: string): Record<string, string>[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const [head, , ...rows] = section.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return (rows ?? []).map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])));
}

/** The greatest number in a cell, "about 39,000 (likewise)"; undefined for a dash. */
export function numberIn(cell: string | undefined): number | undefined {
  const numbers = [...(cell ?? '').matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+/g)].map(([number]) => Number(number.replaceAll(',', '')));
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

export interface Peer {
  readonly name: string;
  readonly value: number;
  /** Where the figure is from: a command, or the notes beside the project. */
  readonly from: string;
}

export interface Comparison {
  readonly what: string;
  readonly own: number;
  readonly command: string;
  readonly better: 'more' | 'less';
  readonly peers: readonly Peer[];
}

/** Why a peer that is better is; by what is compared, then by its name, "" for all. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const REASONS: Reasons = {
  'reading a page of 1 MB and finding in it (ms)': { '': 'The baseline walks the text and looks for terms by one expression. It knows no section, no sentence, no denial, no dose, no date and no patient; what RadNerve takes longer is the price of those.' },
  'marking places in a page, times its textContent': { '': 'The floor, textContent, copies the text and does nothing with it.' },
  'sentences judged a second': {
    negspacy: 'Its figure leaves out the tokenisation, which is most of the work, and it judges denial alone; RadNerve\'s holds everything from the text on, for every axis of context.',
    'wink-nlp (JS)': 'Taken at another time, on shorter sentences and on a quiet machine. Beside each other, in turns in one process, the figures are those of this run.',
    'wink-nlp, sentences and negation alone': 'It judges denial alone, by a list of words; RadNerve judges every axis of context.',
  },
  'negation F1, NegEx kit': { '': 'The kit counts former habits and resolved findings as denials, which RadNerve calls past; see the disputed labels.' },
  'negation F1, E3C': { '': 'Several labels of the set are disputed; see them below.' },
};

const digits = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-US') : String(Number(value.toPrecision(4))));
const isBetter = ({ own, better }: Comparison, { value }: Peer): boolean => (better === 'more' ? value > own : value < own);

/** Each comparison with its peers, and a sentence for each peer that is better. */
export function compared(comparisons: readonly Comparison[], reasons: Reasons = REASONS): string[] {
  const rows = comparisons.flatMap((comparison) => comparison.peers.map((peer) =>
    `| ${comparison.what} | ${digits(comparison.own)} | ${peer.name} | ${digits(peer.value)} | ${isBetter(comparison, peer) ? '**the other**' : 'RadNerve'} | \`${comparison.command}\` | ${peer.from} |`));
  const better = comparisons.flatMap((comparison) => comparison.peers.filter((peer) => isBetter(comparison, peer)).map((peer) =>
    `- **${peer.name}**, ${comparison.what}: ${digits(peer.value)}, RadNerve ${digits(comparison.own)}. ${reasons[comparison.what]?.[peer.name] ?? reasons[comparison.what]?.[''] ?? 'Why is not known yet.'}`));
  return [
    '| what | RadNerve | beside | figure | better | RadNerve\'s by | the other by |', '|---|---|---|---|---|---|---|', ...rows, '',
    ...(better.length === 0 ? ['No peer was better in anything compared.'] : ['Where a peer is better:', '', ...better]),
  ];
}

/** A table of what a command printed, under its name. */
export function printed({ command, figures, said }: Printed): string[] {
  return [
    `Made by \`${command}\`:`, '',
    ...(figures.length === 0 ? [] : ['| figure | value |', '|---|---|', ...figures.map(({ name, value }) => `| ${name.replaceAll('|', '\\|')} | ${digits(value)} |`), '']),
    ...(said.length === 0 ? [] : ['Said beside it:', '', '```', ...said.map((line) => line.trimEnd()), '```', '']),
  ];
}
