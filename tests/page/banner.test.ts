import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createSentinel } from '../../lib/page/banner.ts';
import { shownPatient } from '../../lib/page/identity.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

const ADA = 'Quillfeather, Ada DOB 03/14/1965 MRN 8800-12';
const BERTA = 'Inkwell, Berta DOB 01/02/1950 MRN 9900-13';

/** A page with a banner and a chart, looked after. */
function guarded() {
  const { document } = new JSDOM(`<header>${ADA} <i>10:42</i></header><main><p>on vincristine</p></main>`).window;
  const seams = documentSeams(document);
  const page = readPage(document, seams);
  const sentinel = createSentinel(() => shownPatient(document, null, seams));
  const at = page.text.indexOf('vincristine');
  sentinel.remember(shownPatient(document, page, seams));
  sentinel.guard(page, [{ start: at, end: at + 11 }, { start: 0, end: 12 }]);
  return { sentinel, header: document.querySelector('header')!, main: document.querySelector('main')! };
}

test('nothing, a clock, a name written anew: the same patient', () => {
  const { sentinel, header } = guarded();
  expect(sentinel.check()).toEqual({ other: null, together: false });
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
  expect(sentinel.check().other).toBeNull();
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
