import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { partialInWords, partialList } from '../../lib/page/partial.ts';

const elementOf = (html: string): Element => new JSDOM(html).window.document.querySelector('[data-it]')!;

describe('a list that says how long it is', () => {
  test.each([
    ['a grid with more rows than are there', '<div data-it role="grid" aria-rowcount="40"><div role="row"></div><div role="row"></div></div>', true],
    ['a table whose length is not known', '<table data-it aria-rowcount="-1"><tr><td>a</table>', true],
    ['a grid that is whole', '<div data-it role="grid" aria-rowcount="2"><div role="row"></div><div role="row"></div></div>', false],
    ['the first item of a set that goes on', '<ul><li data-it aria-setsize="9">a</li><li aria-setsize="9">b</li></ul>', true],
    ['not each of its items', '<ul><li aria-setsize="9">a</li><li data-it aria-setsize="9">b</li></ul>', false],
    ['a set that is whole', '<ul><li data-it aria-setsize="2">a</li><li aria-setsize="2">b</li></ul>', false],
    ['tabs of which some are scrolled away', '<div><button role="tab" data-it aria-setsize="9">a</button></div>', false],
    ['a feed', '<div data-it role="feed"><article>a</article></div>', true],
    ['a feed whose articles tell their number are asked one by one', '<div data-it role="feed"><article aria-setsize="1">a</article></div>', false],
    ['a table that says nothing', '<table data-it><tr><td>a</table>', false],
  ])('%s', (_, html, short) => expect(partialList(elementOf(html))).toBe(short ? 'list with rows not shown' : null));
});

describe('a page that says it shows a part', () => {
  test.each([
    ['Showing 1 to 10 of 42 entries', ['rows of a list (1 to 10 of 42 shown)']],
    ['Medications\n1–25 of 120 items\nAllergies\n3 of 40 shown', ['rows of a list (1 to 25 of 120 shown)', 'rows of a list (3 of 40 shown)']],
    ['10 / 42 items', ['rows of a list (10 of 42 shown)']],
    ['Showing 1 to 10 of 10 entries', []],
    ['11-20 of 20 records', ['rows of a list (11 to 20 of 20 shown)']],
    ['Nodes: 2 of 14 positive', []],
    ['1-2 of 12 nodes', []],
    ['Completed 28 of 30 fractions', []],
    ['Pain 6 / 10', []],
  ])('%s', (text, said) => expect(partialInWords(text)).toEqual(said));
});
