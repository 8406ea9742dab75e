import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSentinel } from '../../lib/page/banner.ts';
import { findingPatient, shownPatient } from '../../lib/page/identity.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import { atOnce } from '../../lib/page/slices.ts';

const ADA = 'Quillfeather, Ada DOB 03/14/1965 MRN 8800-12';
const BERTA = 'Inkwell, Berta DOB 01/02/1950 MRN 9900-13';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page with a banner and a chart, looked after. */
function guarded() {
  const { document } = new JSDOM(`<header>${ADA} <i>10:42</i></header><main><p>on vincristine</p></main>`).window;
  const seams = documentSeams(document);
  const page = readPage(document, seams);
  const sentinel = createSentinel((banners) => atOnce(findingPatient(document, seams, 500, banners)));
  const at = page.text.indexOf('vincristine');
  sentinel.remember(shownPatient(document, page, seams));
  sentinel.guard(page, [{ start: at, end: at + 11 }, { start: 0, end: 12 }]);
  return { sentinel, header: document.querySelector('header')!, main: document.querySelector('main')! };
}

/** The same where the page says at its top who it is about. */
function guardedTop() {
  const { document } = new JSDOM(`<p id="who">${ADA} <i>10:42</i></p><p id="more">Room 4</p><main><p>on vincristine</p></main>`).window;
  const seams = documentSeams(document);
  const page = readPage(document, seams);
  const asked = { times: 0 };
  const sentinel = createSentinel((banners) => {
    asked.times += 1;
    return atOnce(findingPatient(document, seams, 500, banners));
  });
  const at = page.text.indexOf('vincristine');
  sentinel.remember(shownPatient(document, page, seams));
  sentinel.guard(page, [{ start: at, end: at + 11 }]);
  return { document, sentinel, asked, who: document.querySelector('#who')! };
}

describe('the top of a page without a banner', () => {
  test('rewritten or replaced: another name is told at once, and once', () => {
    const rewritten = guardedTop();
    rewritten.who.firstChild!.nodeValue = BERTA;
    expect(rewritten.sentinel.check()).toMatchObject({ other: { signals: { name: 'Inkwell, Berta' } }, together: false });
    expect(rewritten.sentinel.check().other).toBeNull();
    const replaced = guardedTop();
    replaced.document.body.innerHTML = `<h1>${BERTA}</h1><p>on thalidomide</p>`;
    expect(replaced.sentinel.check()).toMatchObject({ other: { signals: { name: 'Inkwell, Berta' } }, together: true });
  });

  test('written anew, with a clock that ticks: the same patient, who is looked after there too', () => {
    const { document, sentinel, who } = guardedTop();
    who.querySelector('i')!.textContent = '10:43';
    expect(sentinel.check().other).toBeNull();
    who.outerHTML = `<p id="who">${ADA}</p>`;
    expect(sentinel.check().other).toBeNull();
    document.querySelector('#who')!.textContent = BERTA;
    expect(sentinel.check().other?.signals.name).toBe('Inkwell, Berta');
  });

  test('lines that say nobody, and those further down, are not looked after', () => {
    const { document, sentinel, asked } = guardedTop();
    document.querySelector('#more')!.textContent = 'room 5';
    document.querySelector('main')!.textContent = 'on thalidomide';
    sentinel.check();
    expect(asked.times).toBe(0);
  });

  test('a name far down a page of little text is not sought in the stroke of the change', () => {
    const { document, sentinel } = guardedTop();
    document.body.innerHTML = `${'<b></b>'.repeat(600)}<p>${BERTA}</p>`;
    expect(sentinel.check().other).toBeNull();
  });
});

test.each([['a banner', 'header', 60], ['the top, which is dear to ask,', 'p', 4]])('%s is asked as often as it may be', (_, tag, times) => {
  const { document } = new JSDOM(`<${tag}>${ADA}</${tag}>`).window;
  const seams = documentSeams(document);
  const shown = () => atOnce(findingPatient(document, seams));
  let asked = 0;
  const sentinel = createSentinel(() => {
    asked += 1;
    vi.advanceTimersByTime(30);
    return shown();
  });
  sentinel.remember(shown());
  // Written anew 60 times a second.
  for (let stroke = 0; stroke < 60; stroke += 1) {
    document.querySelector(tag)!.outerHTML = `<${tag}>${ADA}</${tag}>`;
    sentinel.check();
    vi.advanceTimersByTime(16);
  }
  expect(asked).toBe(times);
});

test('nothing, a clock, a name written anew: the same patient', () => {
  const { sentinel, header } = guarded();
  expect(sentinel.check()).toEqual({ other: null, together: false, lost: false });
  header.querySelector('i')!.textContent = '10:43';
  expect(sentinel.check().other).toBeNull();
  header.textContent = ADA;
  expect(sentinel.check().other).toBeNull();
});

test('another name is told at once, and once', () => {
  const { sentinel, header } = guarded();
  header.textContent = BERTA;
  expect(sentinel.check()).toMatchObject({ other: { signals: { name: 'Inkwell, Berta' } }, together: false });
  expect(sentinel.check().other).toBeNull();
});

test('a banner replaced by another is told; one only taken away is not', () => {
  const { sentinel, header } = guarded();
  header.remove();
  expect(sentinel.check()).toMatchObject({ other: null, lost: true });
  const other = guarded();
  other.header.outerHTML = `<header>${BERTA}</header>`;
  expect(other.sentinel.check().other?.signals.name).toBe('Inkwell, Berta');
});

test('in one stroke only when the whole chart was there before and is gone now', () => {
  const { sentinel, header, main } = guarded();
  header.textContent = BERTA;
  main.innerHTML = '<p>on thalidomide</p>';
  expect(sentinel.check().together).toBe(true);

  const before = guarded();
  before.main.innerHTML = '';
  before.sentinel.check();
  before.header.textContent = BERTA;
  expect(before.sentinel.check()).toMatchObject({ other: {}, together: false });
});
