import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { showQuote, type Shown } from '../../lib/page/jump.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

/** Shows a quote as it was reported from `before` on a page that now reads `now`, of which `folded` cannot be seen; the words flashed, or why not. */
function shown(before: string, now: string, quote: string, folded = 'none'): string | Shown {
  const scrolled: string[] = [];
  const read = (html: string) => {
    const { window } = new JSDOM(html);
    Object.assign(window.Element.prototype, {
      scrollIntoView(this: Element) { scrolled.push(this.localName); },
      checkVisibility(this: Element) { return !this.closest(folded); },
    });
    // jsdom lays nothing out: every rectangle is in view.
    Object.assign(window.Range.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 0, height: 0 }) });
    return { window, page: readPage(window.document, documentSeams(window.document)) };
  };
  const start = read(before).page.text.indexOf(quote);
  const { page, window } = read(now);
  const html = window.document.documentElement.outerHTML;
  let words = '';
  const done = showQuote(page, { start, end: start + quote.length, quote }, { flash: (range) => { words = range.toString(); } });
  expect(window.document.documentElement.outerHTML).toBe(html);
  if (done !== 'shown') {
    expect(scrolled).toEqual([]);
    return done;
  }
  expect(scrolled).toHaveLength(1);
  return words || scrolled[0]!;
}

describe('a quote is shown', () => {
  test.each<[string, string, string, string, string]>([
    ['where it was', '<p>on tamoxifen</p>', '<p>on tamoxifen</p>', 'tamoxifen', 'tamoxifen'],
    ['where it has moved to, when it is the only one', '<p>on tamoxifen</p>', '<p>new first line</p><p>on tamoxifen</p>', 'tamoxifen', 'tamoxifen'],
    ['in a field, which is scrolled to and not touched', '<textarea>on tamoxifen</textarea>', '<textarea>on tamoxifen</textarea>', 'tamoxifen', 'textarea'],
    ['not when it is gone', '<p>on tamoxifen</p>', '<p>on letrozole</p>', 'tamoxifen', 'gone'],
    ['not when it has moved and stands twice', '<p>on tamoxifen</p>', '<p>x</p><p>on tamoxifen</p><p>no tamoxifen</p>', 'tamoxifen', 'gone'],
  ])('%s', (_, before, now, quote, words) => {
    expect(shown(before, now, quote)).toBe(words);
  });

  test.each(['<details><p>on tamoxifen</p></details>', '<details><textarea>on tamoxifen</textarea></details>'])('not where it was folded away since: that is said, and nothing is opened', (html) => {
    expect(shown(html.replace('<details', '<details open'), html.replace('<details', '<details open'), 'tamoxifen', 'details')).toBe('hidden');
  });

  test('an empty quote is nothing to show', () => {
    expect(shown('<p>a</p>', '<p>a</p>', '')).toBe('gone');
  });
});
