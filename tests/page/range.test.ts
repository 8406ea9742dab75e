import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { offsetOf, placeOf } from '../../lib/page/range.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

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
