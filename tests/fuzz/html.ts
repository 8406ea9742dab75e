/** Pages at random: every construct of the test pages and more, raw markup, and what is too large or too deep. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { MARKUP } from '../e2e/hostile-pages.ts';
import { ROOT } from '../tools/paths.ts';
import { junk, phrase } from './words.ts';

/** What is made of a page in the browser: its markup, and what no markup brings there. */
export interface FuzzPage {
  readonly html: string;
  /** Elements one in the other, a list item in the innermost; the parser itself stops at 512. */
  readonly deep: number;
  /** Characters of one attribute. */
  readonly attribute: number;
  /** Characters of one line without a break. */
  readonly line: number;
  /** Every so manyeth element gets a shadow tree that holds what it held; 0: none. */
  readonly shadows: number;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const words = fc.oneof({ weight: 10, arbitrary: phrase.map(escaped) }, { weight: 2, arbitrary: junk.map(escaped) }, { weight: 1, arbitrary: fc.constantFrom(...MARKUP).map(escaped) }, { weight: 1, arbitrary: fc.constantFrom('&nbsp;', '&#0;', '&#xd800;', '&shy;', '&zwj;', '<br>', '<wbr>', '<!-- x -->', '<hr>', '\n  ') });
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const TAGS = [
  'div', 'div', 'p', 'p', 'span', 'section', 'article', 'header', 'main', 'aside', 'nav', 'b', 's', 'del', 'sup', 'sub', 'mark', 'a', 'q', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'fieldset', 'legend', 'label', 'button', 'form',
  'textarea', 'select', 'option', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'caption', 'template', 'noscript', 'dialog', 'slot', 'x-chart', 'svg', 'math', 'text', 'iframe', 'object', 'canvas', 'video', 'ruby', 'rt', 'bdo', 'center', 'font', 'marquee', 'frameset', 'plaintext', 'style', 'title',
] as const;
const STYLES = ['display:none', 'display:contents', 'display:flex', 'display:table-cell', 'display:inline-block', 'visibility:hidden', 'visibility:visible', 'opacity:0', 'white-space:pre', 'white-space:pre-line', 'text-transform:uppercase', 'text-decoration:line-through', 'position:absolute;left:-9999px', 'height:0;overflow:hidden', 'content-visibility:hidden', 'float:right', 'direction:rtl', 'unicode-bidi:bidi-override', 'writing-mode:vertical-rl', 'columns:3', 'clip-path:inset(100%)', 'transform:scale(0)', 'font-size:0', 'container-type:size', 'all:unset'];
const ATTRIBUTES = [
  'hidden', 'hidden="until-found"', 'open', 'checked', 'contenteditable', 'inert', 'popover', 'aria-hidden="true"', 'aria-label="Medications"', 'aria-labelledby="a b"', 'role="row"', 'role="cell"', 'role="grid"', 'role="heading" aria-level="99"', 'role="presentation"', 'role="checkbox" aria-checked="true"', 'role="tabpanel"',
  'role="listitem"', 'role="textbox"', 'id="a"', 'id="b"', 'id="firstChild"', 'name="nodeType"', 'name="textContent"', 'class="patient-banner"', 'class="row off"', 'class="strike-text"', 'dir="rtl"', 'lang="de"', 'colspan="9999"', 'rowspan="0"', 'tabindex="-1"', 'for="a"', 'type="checkbox"', 'type="password"', 'value="pregabalin 75 mg"',
  'srcdoc="&lt;p&gt;vincristine 2 mg"', 'data-extension-id="patient-banner"', 'translate="no"', 'draggable="true"', 'slot="x"', 'shadowrootmode="open"',
];
const attributes = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(...ATTRIBUTES) }, { weight: 1, arbitrary: fc.constantFrom(...STYLES).map((style) => `style="${style}"`) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom('title', 'aria-label', 'alt', 'value', 'class'), words).map(([name, value]) => `${name}="${value}"`) });

const { any } = fc.letrec<{ any: string; element: string; table: string; list: string; field: string; many: string }>((tie) => ({
  any: fc.oneof({ maxDepth: 5 }, { weight: 5, arbitrary: text }, { weight: 5, arbitrary: tie('element') }, { weight: 1, arbitrary: tie('table') }, { weight: 1, arbitrary: tie('list') }, { weight: 1, arbitrary: tie('field') }),
  element: fc.tuple(fc.constantFrom(...TAGS), attributes, attributes, tie('many')).map(([tag, one, other, inner]) => `<${tag} ${one} ${other}>${inner}</${tag}>`),
  table: fc.array(fc.array(tie('any'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((rows) => `<table><tr><th>Medication</th><th>Status</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`),
  list: fc.array(tie('any'), { maxLength: 4 }).map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  field: fc.tuple(fc.constantFrom('text', 'checkbox', 'radio', 'number', 'hidden', 'date'), words, attributes).map(([type, value, more]) => `<label>${value} <input type="${type}" value="${value}" ${more}></label><textarea>${value}</textarea><select><option>a<option selected>${value}</select>`),
  many: fc.array(tie('any'), { maxLength: 4 }).map((all) => all.join('')),
}));

const BANNERS = ['', '', '<header class="patient-banner">Ashgrove, Petra DOB 07/19/1951 MRN 99173551</header>', '<header class="patient-banner">Petra \u202eAshgrove\u0000 (F) 75 y</header>', '<div id="patient_data_column_left"><span>Hugo</span> <span>Vellum</span> (3) DOB: 1955-11-30</div>'];
const SHEETS = ['', '', '<style>.off{display:none} p:nth-child(2){visibility:hidden}</style>', '<style>*{display:contents}</style>', '<style>body>*{position:fixed;opacity:.01} ::before{content:"x"}</style>', '<style>@media print{*{display:none}} div{float:left;columns:2}</style>'];
const tree = fc.tuple(fc.constantFrom(...SHEETS), fc.constantFrom(...BANNERS), fc.array(any, { minLength: 1, maxLength: 8 })).map(([sheet, banner, parts]) => `<!doctype html><html lang="en"><title>Chart</title>${sheet}<body>${banner}${parts.join('\n')}</body></html>`);

const bits = fc.oneof(fc.constantFrom('<', '>', '</', '/>', '="', '"', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '</script>', '<style>', '<plaintext>', '<textarea>', '<table><p>', '</p></table>', '<svg><desc>', '<math><mi>', '<select><b>', '&', '&#', '&#x110000;', '<a b="', '<template>', '<frameset>', '</body>', '<?php', '<x\u0000y>'), fc.constantFrom(...TAGS).map((tag) => `<${tag}>`), fc.constantFrom(...TAGS).map((tag) => `</${tag}>`), junk, phrase);
const soup = fc.array(bits, { maxLength: 60 }).map((all) => all.join(''));

/** The pages of the tests, in each of which something is left out, said twice or put in. */
function mutatedPages(): fc.Arbitrary<string> {
  const folder = join(ROOT, 'tests/pages');
  const written = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => readFileSync(join(folder, name), 'utf8'));
  const change = fc.record({ what: fc.integer({ min: 0, max: 2 }), at: fc.integer({ min: 0, max: 9999 }), size: fc.integer({ min: 1, max: 120 }), more: fc.oneof(bits, any) });
  return fc.tuple(fc.constantFrom(...written), fc.array(change, { maxLength: 5 })).map(([page, changes]) => changes.reduce((html, { what, at, size, more }) => {
    const start = Math.floor((at / 10_000) * (html.length + 1));
    return html.slice(0, start) + (what === 1 ? html.slice(start, start + size).repeat(2) : what === 2 ? more : '') + html.slice(what === 2 ? start : start + size);
  }, page));
}

const seldom = (weight: number, most: number): fc.Arbitrary<number> => fc.oneof({ weight, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: most }) }, { weight: 1, arbitrary: fc.constant(most) });

/** Any page; one in some hundred has an attribute of 5 million characters, 10,000 elements one in the other or a line of a million. */
export function pages(): fc.Arbitrary<FuzzPage> {
  return fc.record({
    html: fc.oneof({ weight: 4, arbitrary: tree }, { weight: 2, arbitrary: mutatedPages() }, { weight: 2, arbitrary: soup }),
    deep: seldom(500, 10_000), attribute: seldom(500, 5_000_000), line: seldom(500, 1_000_000), shadows: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }),
  });
}
