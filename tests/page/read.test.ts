import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { documentSeams, readPage, readPageSliced } from '../../lib/page/read.ts';
import type { PageText } from '../../lib/page/types.ts';

const folder = join(import.meta.dirname, '../pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

function read(html: string): PageText {
  const document = documentOf(html);
  return readPage(document, documentSeams(document));
}

function page(name: string): PageText {
  return read(readFileSync(join(folder, `${name}.html`), 'utf8'));
}

/** As much of an element as reading asks for, around one node. */
function elementAround(firstChild: unknown): unknown {
  return { nodeType: 1, localName: 'p', firstChild, nextSibling: null, shadowRoot: null, firstElementChild: null, getAttribute: () => null, hasAttributes: () => false, querySelectorAll: () => [] };
}

/** Structures of a kind, as the words they hold. */
function words({ text, structure }: PageText, kind: string): string[] {
  return structure.filter((one) => one.kind === kind).map(({ start, end }) => text.slice(start, end));
}

describe('pages read as their reader sees them', () => {
  test.each(pages)('%s', (name) => {
    expect(page(name).text.trimEnd().split('\n')).toEqual(readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd().split('\n'));
  });

  test.each(pages)('%s: every piece leads back to its words, and structure is sorted, outer first', (name) => {
    const { text, pieces, structure } = page(name);
    expect(pieces.length).toBeGreaterThan(0);
    let end = 0;
    for (const piece of pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(end);
      end = piece.end;
      const data = 'data' in piece.node ? piece.node.data : piece.node.value;
      expect(data.slice(piece.offset, piece.offset + piece.end - piece.start).replace(/\s/g, ' ')).toBe(text.slice(piece.start, piece.end).replace(/\s/g, ' '));
    }
    for (const [at, { start, end: until }] of structure.entries()) {
      expect(until).toBeGreaterThanOrEqual(start);
      expect(structure[at - 1]?.start ?? 0).toBeLessThanOrEqual(start);
    }
  });
});

describe('structure says what the markup says', () => {
  test.each<[string, string, string[]]>([
    ['tables', 'header-cell', ['Drug', 'Sig', 'Status', 'Test', 'Value']],
    ['tables', 'cell', ['linezolid', '', 'Expired', 'pregabalin\n75 mg', 'twice daily', 'Active', '', '', 'On hold', 'inner a', 'inner b', 'eGFR', '58', 'styled', 'row']],
    ['tables', 'heading', ['Medication list', 'Left column', 'Right column', 'Results']],
    ['inline', 'struck', ['gabapentin 300 mg', 'twice', 'lidocaine patch', 'suramin']],
    ['inline', 'item', ['first\nnested', 'nested', 'second']],
    ['forms', 'field', ['7', 'Note being written\nsecond   line', 'An edited note']],
    ['forms', 'control', ['Summary Orders', '[ ] Yes', '[ ] burning', '[ ] weakness', 'Pain score 7', 'Route topical', 'topical', 'eribulin\nixabepilone', 'Add duloxetine']],
    ['forms', 'heading', ['Numbness']],
    ['regions', 'heading', ['Problem list', 'Past medications', 'Family history', 'Medications', 'Clinic letter', 'Drawn heading']],
    ['regions', 'document', ['Clinic letter\na document', 'another document']],
    ['regions', 'item', ['named by the words before', 'one heading']],
    ['hidden', 'heading', ['Chart of Ada Quillfeather', 'Old notes', 'Old orders', 'Recent notes', 'Allergies', 'Vitals']],
  ])('%s: %s', (name, kind, expected) => {
    expect(words(page(name), kind)).toEqual(expected);
  });

  test('heading levels', () => {
    expect(page('regions').structure.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([4, undefined, undefined, 2, 2, 3]);
  });

  test('what could not be read is named', () => {
    expect(page('unread').notRead).toEqual(['2 images', 'a drawing', 'a PDF viewer']);
    expect(page('habit-virtual').notRead).toEqual(['a list with rows not shown']);
  });
});

describe('live values and shadow roots', () => {
  test('a field reads as what it holds now, not as what it began with', () => {
    const document = documentOf('<textarea>first</textarea><input value="old">');
    document.querySelector('textarea')!.value = 'now\nthis';
    document.querySelector('input')!.value = 'new';
    expect(readPage(document, documentSeams(document)).text).toBe('now\nthis\nnew');
  });

  test('open and closed shadow roots, with what is slotted into them', () => {
    const document = documentOf('<p>before</p><x-card><b slot="a">slotted</b><i>left out</i></x-card><div id="host"></div><p>after</p>');
    const card = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    card.innerHTML = '<p>in the shadow</p><slot name="a">instead</slot>';
    const closed = document.querySelector('#host')!.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p>closed</p>';
    const seams = documentSeams(document);
    const { text, shadows } = readPage(document, { ...seams, shadowOf: (element) => (element.id === 'host' ? closed : element.shadowRoot) });
    expect(text).toBe('before\nin the shadow\nslotted\nclosed\nafter');
    expect(shadows).toEqual([card, closed]);
  });
});

describe('hostile pages', () => {
  test('depth costs no stack', () => {
    const leaf = { nodeType: 3, data: 'deep', nextSibling: null };
    let root: unknown = leaf;
    for (let depth = 0; depth < 100_000; depth += 1) root = elementAround(root);
    const look = { hidden: false, visible: true, clipped: false, flow: 'block', spaces: 'collapse', struck: false, sideBySide: false, cuts: false, alike: '' } as const;
    const seams = { lookOf: () => look, shadowOf: () => null };
    expect(readPage(root as Element, seams).text).toBe('deep');
  });

  test('elements of another kind with the names of fields and tables are read as their words', () => {
    const document = documentOf('<main></main>');
    const foreign = (name: string, ...parts: (Node | string)[]): Element => {
      const element = document.createElementNS('urn:chart', name);
      element.append(...parts);
      return element;
    };
    const main = document.querySelector('main')!;
    for (const name of ['textarea', 'input', 'select', 'iframe', 'table', 'label', 'form']) main.append(foreign(name, document.createElement('h2'), `on a drug in ${name}`));
    const { text } = readPage(document.body, documentSeams(document));
    expect(text.match(/on a drug in \w+/g)).toHaveLength(7);
  });

  test('an empty document reads as nothing', () => {
    expect(read('')).toMatchObject({ text: '', structure: [], pieces: [], notRead: [] });
  });
});

describe('reading in slices', () => {
  const html = `<ul>${Array.from({ length: 3000 }, (_, at) => `<li>entry ${at}</li>`).join('')}</ul>`;

  test('gives the same as reading at once', async () => {
    const document = documentOf(html);
    const sliced = await readPageSliced(document, documentSeams(document), async () => undefined, new AbortController().signal);
    expect(sliced?.text).toBe(readPage(document, documentSeams(document)).text);
  });

  test('stops between slices when it is no longer wanted', async () => {
    const document = documentOf(html);
    const end = new AbortController();
    let pauses = 0;
    const seams = documentSeams(document);
    const slow = { ...seams, lookOf: (...element: Parameters<typeof seams.lookOf>) => { const until = performance.now() + 0.1; while (performance.now() < until); return seams.lookOf(...element); } };
    expect(await readPageSliced(document, slow, async () => { pauses += 1; end.abort(); }, end.signal)).toBeNull();
    expect(pauses).toBe(1);
  });
});
