import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { offsetOf, placeOf, placesOf } from '../../lib/page/range.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import type { PageText } from '../../lib/page/types.ts';

function pageOf(html: string) {
  const { document } = new JSDOM(html).window;
  return { document, page: readPage(document, documentSeams(document)) };
}

/** The text of the place of the first occurrence of some words. */
function placed(html: string, words: string, change?: (document: Document) => void): string | null {
  const { document, page } = pageOf(html);
  change?.(document);
  const start = page.text.indexOf(words);
  const place = placeOf(page, start, start + words.length);
  if (!place) return null;
  return place.kind === 'range' ? place.range.toString() : place.field.value.slice(place.start, place.end);
}

describe('a place is found again', () => {
  test.each<[string, string, string, string]>([
    ['inside one node', '<p>takes vincristine now</p>', 'vincristine', 'vincristine'],
    ['over several nodes', '<p>isonia<b>zid</b> daily</p>', 'isoniazid', 'isoniazid'],
    ['over collapsed white space', '<p>weekly \n  paclitaxel</p>', 'weekly paclitaxel', 'weekly \n  paclitaxel'],
    ['over cells', '<table><tr><td>eGFR</td><td>41</td></tr></table>', 'eGFR\t41', 'eGFR41'],
    ['after a soft hyphen', '<p>car&shy;platin</p>', 'carplatin', 'car\u00adplatin'],
    ['in a field', '<textarea>on cisplatin</textarea>', 'cisplatin', 'cisplatin'],
  ])('%s', (_, html, words, text) => {
    expect(placed(html, words)).toBe(text);
  });

  test.each<[string, string, string, ((document: Document) => void) | undefined]>([
    ['its node is gone', '<p>takes vincristine</p>', 'vincristine', (document) => document.querySelector('p')!.remove()],
    ['its node says another thing', '<p>takes vincristine</p>', 'vincristine', (document) => { document.querySelector('p')!.firstChild!.nodeValue = 'takes vinorelbine'; }],
    ['a field was rewritten', '<textarea>on cisplatin</textarea>', 'cisplatin', (document) => { document.querySelector('textarea')!.value = 'off all of it'; }],
    ['it runs from text into a field', '<p>a</p><textarea>b</textarea>', 'a\nb', undefined],
  ])('but not when %s', (_, html, words, change) => {
    expect(placed(html, words, change)).toBeNull();
  });

  test.each<[number, number]>([[-1, 2], [2, 2], [3, 2], [0, 99]])('nor for offsets %i to %i, which stand for nothing', (start, end) => {
    expect(placeOf(pageOf('<p>text</p>').page, start, end)).toBeNull();
  });

  test('words that go on in a shadow tree, up to where it begins; and those within it', () => {
    const { document } = new JSDOM('<div>DOB<p></p></div>').window;
    document.querySelector('p')!.attachShadow({ mode: 'open' }).append('7 Mar', document.createElement('b'), ' 20');
    const page = readPage(document, documentSeams(document));
    const at = (words: string) => placeOf(page, page.text.indexOf(words), page.text.indexOf(words) + words.length);
    expect([page.text, String((at('DOB\n7 Mar 20') as { range: Range }).range), String((at('7 Mar 20') as { range: Range }).range)]).toEqual(['DOB\n7 Mar 20', 'DOB', '7 Mar 20']);
  });

  test('many places in one long node: it is compared with what was read once', () => {
    let asked = 0;
    const data = 'numb \n feet, '.repeat(1000);
    const node = { nodeType: 3, isConnected: true, get data() { asked += 1; return data; }, getRootNode: () => null, ownerDocument: { createRange: () => ({ setStart: () => undefined, setEnd: () => undefined }) } };
    const page = { text: data.replaceAll('\n', ' '), structure: [], pieces: [{ start: 0, end: data.length, node, offset: 0 }], notRead: [], frames: 0, shadows: [] } as unknown as PageText;
    const placeAt = placesOf(page);
    for (let start = 0; start < 500; start += 1) expect(placeAt(start, start + 4)).not.toBeNull();
    expect(asked).toBe(1);
  });

  test('words the reader put in stand nowhere', () => {
    const { page } = pageOf('<section aria-label="Past medications"><p>a</p></section>');
    expect(page.text.startsWith('Past medications')).toBe(true);
    expect(placeOf(page, 0, 16)).toBeNull();
  });
});

test('a place in a node leads back to its offset', () => {
  const { document, page } = pageOf('<p>one</p><p>  two three</p>');
  const node = document.querySelectorAll('p')[1]!.firstChild!;
  expect(page.text.slice(offsetOf(page, node, 6)!)).toBe('three');
  expect(offsetOf(page, node, 0)).toBeNull();
  expect(offsetOf(page, document.body, 0)).toBeNull();
});
