/** Documents at random: charts with the structure a page would give them, changed at random, and raw text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { FACTS, type Answer, type Answers } from '../../lib/decide/types.ts';
import type { ChartText, Structure, StructureKind } from '../../lib/detect/types.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import { ROOT } from '../tools/paths.ts';
import type { FuzzDocument } from './check.ts';
import { structureWithout } from './shrink.ts';
import { junk, phrase } from './words.ts';

type Text = Pick<ChartText, 'text' | 'structure'>;

const KINDS: readonly StructureKind[] = ['heading', 'table', 'row', 'cell', 'header-cell', 'item', 'struck', 'field', 'control', 'document'];

/** Texts one after the other, each with its structure. */
function joined(parts: readonly Text[], joint: string): Text {
  let text = '';
  const structure: Structure[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += joint;
    for (const one of part.structure) structure.push({ ...one, start: one.start + text.length, end: one.end + text.length });
    text += part.text;
  }
  return { text, structure };
}

/** The same as one stretch of that kind. */
const as = (kind: StructureKind, { text, structure }: Text, more: { readonly level?: number } = {}): Text => ({ text, structure: [{ kind, start: 0, end: text.length, ...more }, ...structure] });
const plain = (text: string): Text => ({ text, structure: [] });

const piece = fc.oneof({ weight: 12, arbitrary: phrase }, { weight: 1, arbitrary: junk });
const run: fc.Arbitrary<Text> = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ' ', '. ', ', ', '; ', '\n', ' - ', '')).map(([all, joint]) => plain(all.join(joint)));
const span = fc.tuple(piece.map(plain), fc.constantFrom<StructureKind>('struck', 'field', 'control')).map(([text, kind]) => as(kind, text));
const line = fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: fc.tuple(run, span, run).map((parts) => joined(parts, ' ')) });

const block: fc.Arbitrary<Text> = fc.oneof(
  { weight: 4, arbitrary: line },
  { weight: 2, arbitrary: fc.tuple(piece, fc.integer({ min: 1, max: 6 })).map(([text, level]) => as('heading', plain(text), { level })) },
  { weight: 2, arbitrary: fc.array(line, { maxLength: 4 }).map((items) => joined(items.map((item) => as('item', item)), '\n')) },
  { weight: 2, arbitrary: fc.tuple(fc.boolean(), fc.array(fc.array(piece.map(plain), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })).map(([head, rows]) =>
    as('table', joined(rows.map((cells, at) => as('row', joined(cells.map((cell) => as(head && at === 0 ? 'header-cell' : 'cell', cell)), '\t'))), '\n'))) },
);
const chart = fc.tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n', '\n\n', ' ')).map(([blocks, joint]) => joined(blocks, joint));
const notes = fc.array(chart, { minLength: 1, maxLength: 3 }).map((all) => joined(all.map((one) => as('document', one)), '\n\n'));

/** The pages of the tests as they are read. */
function pagesRead(): Text[] {
  const folder = join(ROOT, 'tests/pages');
  return readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => {
    const { document } = new JSDOM(readFileSync(join(folder, name), 'utf8')).window;
    const { text, structure } = readPage(document, documentSeams(document));
    return { text, structure };
  });
}

const raw: fc.Arbitrary<Text> = fc.tuple(fc.array(fc.oneof(junk, junk, phrase), { maxLength: 10 }), fc.constantFrom('', ' ', '\n', '\t')).map(([all, joint]) => plain(all.join(joint)));

/** Something is left out, said twice, put in, written otherwise; or the structure says otherwise. Places are parts of the whole. */
interface Mutation { readonly what: number; readonly at: number; readonly size: number; readonly text: string; readonly kind: StructureKind }
const mutation: fc.Arbitrary<Mutation> = fc.record({ what: fc.integer({ min: 0, max: 7 }), at: fc.integer({ min: 0, max: 9999 }), size: fc.integer({ min: 0, max: 60 }), text: fc.oneof(junk, phrase), kind: fc.constantFrom(...KINDS) });

function mutated({ text, structure }: Text, { what, at, size, text: more, kind }: Mutation): Text {
  const start = Math.floor((at / 10_000) * (text.length + 1));
  const end = Math.min(text.length, start + size);
  const put = (words: string): Text => ({
    text: text.slice(0, start) + words + text.slice(start),
    structure: structure.map((part) => ({ ...part, start: part.start >= start ? part.start + words.length : part.start, end: part.end >= start ? part.end + words.length : part.end })),
  });
  switch (what) {
    case 0: return { text: text.slice(0, start) + text.slice(end), structure: structureWithout(structure, start, end) };
    case 1: return put(text.slice(start, end));
    case 2: return put(more);
    case 3: return { text: text.slice(0, start) + Array.from(text.slice(start, end), (letter) => (letter === ' ' ? '\n' : letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('').slice(0, end - start).padEnd(end - start) + text.slice(end), structure };
    case 4: return { text, structure: structure.toSpliced(at % Math.max(1, structure.length), 1 + size % 3) };
    case 5: return { text, structure: [...structure, { kind, start, end }] };
    case 6: return { text, structure: structure.map((part, index) => (index % 3 === at % 3 ? { ...part, start: Math.min(part.start, start), end: Math.max(part.start, Math.min(text.length, part.end - size)) } : part)) };
    default: return { text, structure: structure.map((part, index) => (index % 4 === at % 4 ? { ...part, kind } : part)) };
  }
}

/** Again and again: now and then a document is long. */
const times = fc.oneof({ weight: 240, arbitrary: fc.constant(1) }, { weight: 6, arbitrary: fc.integer({ min: 2, max: 30 }) }, { weight: 1, arbitrary: fc.integer({ min: 30, max: 2000 }) });
/** Most characters of a long one. */
const LONGEST = 200_000;

const sorted = ({ text, structure }: Text): Text => ({
  text,
  structure: structure.map((part) => ({ ...part, start: Math.min(part.start, text.length), end: Math.min(Math.max(part.start, part.end), text.length) })).filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end),
});

const answers: fc.Arbitrary<Answers> = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom<Answer>('yes', 'no', 'unknown'), { maxKeys: 4, noNullPrototype: true }) as fc.Arbitrary<Answers> });

/** Any document. The pages of the tests are read when this is called. */
export function documents(): fc.Arbitrary<FuzzDocument> {
  const body = fc.oneof({ weight: 5, arbitrary: chart }, { weight: 2, arbitrary: notes }, { weight: 2, arbitrary: fc.constantFrom(...pagesRead()) }, { weight: 3, arbitrary: raw });
  return fc.record({
    body, mutations: fc.oneof({ weight: 2, arbitrary: fc.constant<Mutation[]>([]) }, { weight: 3, arbitrary: fc.array(mutation, { maxLength: 4 }) }), again: times,
    today: fc.constantFrom('2026-11-23', '2026-11-23', undefined, 'soon'), language: fc.constantFrom(undefined, undefined, 'en', 'de', ''), answers,
  }).map(({ body: first, mutations, again, today, language, answers: given }) => {
    const one = sorted(mutations.reduce(mutated, first));
    const most = Math.max(1, Math.min(again, Math.floor(LONGEST / (one.text.length + 1))));
    const whole = most === 1 ? one : joined(Array.from({ length: most }, () => one), '\n');
    return { ...whole, answers: given, ...(today === undefined ? {} : { today }), ...(language === undefined ? {} : { language }) };
  });
}
