import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { partsOfOthers } from '../../lib/page/others.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import type { Identity } from '../../lib/page/types.ts';

const OWN: Identity = { state: 'known', key: 'k', name: 'Whitlock, Ada', recordNumber: '8800-12', birthDate: '1965-03-14' };
/** The parts of a text without a page. */
const named = (text: string, own: Identity | null = OWN) => partsOfOthers({ text, structure: [], pieces: [], notRead: [], frames: 0, shadows: [] }, own).map(({ start, end }) => text.slice(start, end));

describe('lines that name another patient', () => {
  test.each([
    ['another record number', 'DORAN, Hugh (MRN 555111): MRI shows radiation necrosis'],
    ['another birth date', 'Doran, Hugh DOB 02/03/1950 paclitaxel refill'],
    ['a row that begins with another name', 'DORAN, Hugh: refill vincristine premeds'],
  ])('%s', (_, line) => {
    expect(named(`Inbox\n${line}\nParesthesia of the left hand`)).toEqual([line]);
  });
  test.each([
    ['the own record number', 'Whitlock, Ada MRN 8800-12: numb left hand'],
    ['the own name', 'WHITLOCK, Ada: refill duloxetine'],
    ['a signature', 'DORAN, Hugh (MD): paclitaxel was stopped'],
    ['a run-in heading', 'Impression: radiation necrosis'],
    ['a note without a name', 'Patient reports numbness since 03/2020'],
    ['the day of a visit beside an age', 'Patient is a 68 y woman, seen 11/20/2026 with numb feet'],
  ])('not %s', (_, line) => {
    expect(named(line)).toEqual([]);
  });
  test('are not looked for while nobody is known', () => {
    expect(named('DORAN, Hugh (MRN 555111): necrosis', { state: 'absent', key: '' })).toEqual([]);
  });
  test('where the page is of one who is not known, any row that begins with a name or holds a number is', () => {
    const rows = ['WHITLOCK, Ada: refill duloxetine', 'Chart MRN 8800-12', 'DORAN, Hugh DOB 02/03/1950 paclitaxel'];
    const text = [...rows, 'DORAN, Hugh (MD): paclitaxel was stopped', 'Impression: radiation necrosis'].join('\n');
    expect(named(text, null)).toEqual(rows);
  });
  test('a long line is a note, whomever it names', () => {
    expect(named(`DORAN, Hugh: ${'numbness '.repeat(60)}`)).toEqual([]);
  });
});

const ROE = 'Message from ROE, Richard (DOB 03/04/1944)';
const JONES = 'JONES, Karl DOB 05/09/1971 MRN 2222222';
const OWN_BANNER = '<header>WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12</header>';

/** A sentence as long as they are. */
const HIS = 'I had radiotherapy to the left breast, 50 Gy in 25 fractions in 2019, and since then my arm is numb, and I take phenelzine for my mood.';

/** What of a page is left as the patient's own, in lines. */
function leftOf(html: string, own: Identity | null = OWN): string[] {
  const { document } = new JSDOM(html.replaceAll(/\bhis\b/g, HIS)).window;
  const page = readPage(document, documentSeams(document));
  const parts = partsOfOthers(page, own);
  const mine = [...page.text].filter((_, at) => page.text[at] === '\n' || !parts.some(({ start, end }) => start <= at && at < end));
  return mine.join('').split('\n').map((line) => line.trim().replace(HIS, 'his')).filter((line) => line !== '');
}

test.each([
  ['a birth date of the family', 'Lives with her son, born 03/14/2001.'],
  ['a number of another hospital', 'HPI: transferred, outside MRN 8812.'],
])('words about the own patient that hold %s head nothing: what follows stays', (_, line) => {
  expect(leftOf(`<main><h2>History</h2><p>${line}</p><p>own</p></main>`)).toEqual(['History', 'own']);
  expect(leftOf(`<main><h2>History</h2><div>${line}<br>own</div></main>`)).toEqual(['History', 'own']);
  expect(leftOf(`<main><pre>${line}\nown</pre></main>`)).toEqual(['own']);
});

/** How often the page is asked what holds something. */
const looks = (rows: number): number => {
  const { window } = new JSDOM(`<div>${'<p>ROE, Richard (MRN 555111): refill of his drugs</p><p>WHITLOCK, Ada MRN 8800-12</p>'.repeat(rows)}</div>`);
  const page = readPage(window.document, documentSeams(window.document));
  const { get } = Object.getOwnPropertyDescriptor(window.Node.prototype, 'parentElement')!;
  let count = 0;
  Object.defineProperty(window.Node.prototype, 'parentElement', { get(this: Node) { count += 1; return get!.call(this) as unknown; } });
  expect(partsOfOthers(page, OWN)).toHaveLength(rows);
  return count;
};

describe('parts that name another patient', () => {
  test.each<[string, string, string[]]>([
    ['a message under its heading, in a part of its own', `<section><h2>History</h2><p>own</p></section><aside><h2>Inbox</h2><h4>${ROE}</h4><p>his</p><p>his too</p></aside>`, ['History', 'own']],
    ['a second chart in a section, whatever its headings', `<section><h2>History</h2><p>own</p></section><section><h3>JONES, Karl</h3><p>DOB 05/09/1971 MRN 2222222</p><section><h2>History</h2><p>his</p></section><h2>Medications</h2><ul><li>his</li></ul></section><p>own</p>`, ['History', 'own', 'own']],
    ['a second chart in boxes without a name', `<div><div>own</div><div><div><div>JONES, Karl</div><div>DOB: 05/09/1971</div></div><div><h2>History</h2><div>his</div></div></div><div>own</div></div>`, ['own', 'own']],
    ['a message under a heading without a part of its own', `${OWN_BANNER}<h2>Inbox</h2><h3>${ROE}</h3><p>his</p><h4>Reply</h4><p>his</p><h3>Reminders</h3><p>own</p>`, ['WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12', 'Inbox', 'Reminders', 'own']],
    ['a message of many lines in one element', `<div>${ROE}<br>his<br>his</div><p>own</p>`, ['own']],
    ['a message in running text, to the blank line', `<main style="white-space:pre-wrap">Inbox\nROE, Richard (MRN 555111): his\nhis\n\nown</main>`, ['Inbox', 'own']],
    ['a paragraph below a name that stands alone in running text', `<main style="white-space:pre-wrap">Inbox\n${ROE}\n\nhis\nhis\n\nown</main>`, ['Inbox', 'own']],
    ['rows of an inbox', `<ul><li>ROE, Richard (MRN 555111): his</li><li>own</li><li>DORAN, Hugh: <p>his</p></li></ul><p>own</p>`, ['own', 'own']],
    ['rows of a table', `<table><tr><th>Who</th><th>What</th></tr><tr><td>ROE, Richard MRN 555111</td><td><p>his</p><p>his</p></td></tr><tr><td>Whitlock, Ada MRN 8800-12</td><td>own</td></tr></table>`, ['Who\tWhat', 'Whitlock, Ada MRN 8800-12\town']],
    ['rows without a list, up to the own name', `<div><div>ROE, Richard MRN 555111</div><div>his</div><div>WHITLOCK, Ada</div><div>own</div><div>${JONES}</div><div>his</div></div><p>own</p>`, ['WHITLOCK, Ada', 'own', 'own']],
    ['a long message in one line', `<p>${ROE}: his his his his</p><p>own</p>`, ['own']],
    ['a region named by a label alone', `<p>own</p><section aria-label="JONES, Karl, MRN 2222222"><h2>Medications</h2><p>his</p></section><p>own</p>`, ['own', 'own']],
  ])('%s', (_, body, left) => {
    expect(leftOf(body)).toEqual(left);
  });

  test.each<[string, string, string[]]>([
    ['a row of an inbox beside it', `${OWN_BANNER}<div><div>ROE, Richard (MRN 555111): his</div><div>DORAN, Hugh: his</div></div><div><div>Problems</div><div>own</div></div>`, ['WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12', 'Problems', 'own']],
    ['a row above it, on a page without a part of its own', `${OWN_BANNER}<p>ROE, Richard (MRN 555111) called today at noon</p><p>own</p>`, ['WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12', 'own']],
    ['a ward list beside it', `<div><div>${JONES}</div><div>ROE, Richard MRN 555111</div></div><div><h2>Problems</h2><p>own</p></div>`, ['Problems', 'own']],
    ['a ward list of one, as a list', `<div><ul><li>${JONES}</li></ul><div><p>own</p></div></div>`, ['own']],
    ['a name above its first heading', `${OWN_BANNER}<div>${JONES}</div><h2>Problems</h2><p>own</p>`, ['WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12', 'Problems', 'own']],
    ['a part of the exam that looks like a name', '<section><p>HEENT, Neck: supple</p><p>own</p></section>', ['own']],
    ['a laboratory with its own number', '<section><p>WHITLOCK, Ada DOB 03/14/1965 Patient ID LAB-8817</p><p>own</p></section>', ['WHITLOCK, Ada DOB 03/14/1965 Patient ID LAB-8817', 'own']],
    ['a child', '<section><h2>Family</h2><p>Son born 03/04/2001.</p><h2>Problems</h2><p>own</p></section>', ['Family', 'Problems', 'own']],
  ])('the chart stays: %s', (_, body, left) => {
    expect(leftOf(body)).toEqual(left);
  });

  test('out of a shadow tree', () => {
    const { document } = new JSDOM(`<p>own</p><section><x-name></x-name><p>his</p></section>`).window;
    document.querySelector('x-name')!.attachShadow({ mode: 'open' }).innerHTML = `<div>${JONES}</div>`;
    const page = readPage(document, documentSeams(document));
    expect(partsOfOthers(page, OWN).map(({ start, end }) => page.text.slice(start, end))).toEqual([`${JONES}\nhis`]);
  });
  test('fields named like what is asked of a form do no harm', () => {
    expect(leftOf(`<section><form><input name="parentNode" value=""><input name="contains"><input name="getRootNode"><p>${JONES}</p><p>his</p></form></section><p>own</p>`)).toEqual(['own']);
  });
  test('four times as many rows take four times as many looks at the page', () => {
    expect(looks(200) / looks(50)).toBeLessThan(5);
  });
});
