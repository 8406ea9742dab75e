/** Pages that mean ill: markup in every word they say, names of the engine's own, a million nodes, no rest. */

/** What would run, or change the panel, if it were taken for anything but text. Each can be told by the attribute `data-rnx` or by a call of `rnx`. */
export const MARKUP: readonly string[] = [
  '<img data-rnx src=x onerror=rnx()>', '"><svg data-rnx onload=rnx()>', '</q></button><script data-rnx>rnx()</script>', "' autofocus onfocus=rnx() data-rnx='",
  '<iframe data-rnx srcdoc="<script>parent.rnx()</script>"></iframe>', '<a data-rnx href="javascript:rnx()">see</a>', '<style data-rnx>*{display:none}</style>',
  '<b data-rnx>bold</b>', '&lt;i data-rnx&gt;', '<math data-rnx><mtext><mglyph><style><img data-rnx src onerror=rnx()>', '<!--><img data-rnx src onerror=rnx()>',
  ']]><u data-rnx>', '{{rnx()}}', '${rnx()}', '<form data-rnx action=//x.example><button>', '<link data-rnx rel=stylesheet href=//x.example>', '<base data-rnx href=//x.example/>',
  '</textarea><details data-rnx open ontoggle=rnx()>',
];

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export const BANNER = 'Ashgrove, Petra DOB 07/19/1951 MRN 99173551';

interface ChartParts {
  readonly title?: string;
  /** Markup of the banner. */
  readonly banner?: string;
  /** Put behind the named words, as text. */
  readonly beside?: (place: string) => string;
  /** Words behind the site, one more course of radiotherapy each, as text. */
  readonly courses?: readonly string[];
  /** Markup at the end of the head and of the body. */
  readonly head?: string;
  readonly end?: string;
}

/** One chart, the same in all of these pages. */
export function chartOf({ title = 'Chart', banner = `<header class="patient-banner">${BANNER}</header>`, beside = () => '', courses = [], head = '', end = '' }: ChartParts = {}): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${head}<body>${banner}
<section aria-label="History${beside('label')}"><h2>History${beside('heading')}</h2><p>Burning neuropathic pain${beside('pain')} of the left arm for 8 months after radiotherapy to the left breast${beside('site')}, 50 Gy in 25 fractions, completed 2023-05-02${beside('date')}. Pain score 7/10${beside('score')}. No evidence of recurrence${beside('negation')}.</p>${courses.map((words, at) => `<p>Radiotherapy to the left breast${words}, ${40 + at} Gy in ${20 + at} fractions, completed ${2001 + at}-05-02.</p>`).join('')}</section>
<h2>Medications</h2><ul><li>vincristine${beside('drug')} 2 mg IV weekly${beside('dose')}, active</li><li>tamoxifen 20 mg daily${beside('sig')}, active</li></ul>
<h2>Allergies</h2><ul><li>Penicillin${beside('allergy')}</li></ul><h2>Problem list</h2><ul><li>Diabetes mellitus${beside('problem')}</li></ul>
<h2>Labs</h2><table><tr><th>Test${beside('column')}</th><th>Result</th></tr><tr><td>Creatinine${beside('lab')}</td><td>0.9 mg/dL${beside('value')}</td></tr></table>
<h2>Note</h2><div id="note" contenteditable="true" style="width:500px;min-height:80px"></div>${end}</body></html>`;
}

/** Fields named like each of these: what a form answers for itself then is one of them. */
export function fieldsNamed(names: readonly string[]): string {
  return names.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');
}

/** Whatever a script of the page can spoil in its own world. */
export const POLLUTION = `<script>
for (const [name, value] of Object.entries({ level: 'avoid', state: 'known', key: 'other', name: '<img data-rnx>', quote: 'spoiled', findings: [], identity: { state: 'known', key: 'other' }, marks: false, then: 1, get: 1, toJSON: () => 'spoiled' })) {
  Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true, enumerable: true });
}
Array.prototype[Symbol.iterator] = function* () {};
for (const name of ['map', 'filter', 'some', 'every', 'flatMap', 'push', 'slice']) Array.prototype[name] = () => [];
for (const name of ['textContent', 'firstChild', 'nextSibling', 'nodeType', 'parentNode']) Object.defineProperty(Node.prototype, name, { get: () => null });
for (const name of ['localName', 'id', 'shadowRoot']) Object.defineProperty(Element.prototype, name, { get: () => 'spoiled' });
Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'spoiled' });
Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
Document.prototype.querySelectorAll = () => [];
String.prototype.slice = RegExp.prototype.exec = JSON.stringify = JSON.parse = () => 'spoiled';
globalThis.MutationObserver = globalThis.getComputedStyle = globalThis.Highlight = globalThis.URL = function () { throw new Error('spoiled'); };
CSS.highlights.set = CSS.highlights.delete = () => { throw new Error('spoiled'); };
globalThis.Promise = class { then() {} };
globalThis.chrome = { runtime: { sendMessage() { throw new Error('spoiled'); } } };
</script>`;

/** Counts its own turns, and the longest it waited for one, in ms. */
export const PULSE = `<script>(() => {
  let last = performance.now();
  globalThis.pulse = { turns: 0, longest: 0 };
  setInterval(() => {
    const now = performance.now();
    pulse.longest = Math.max(pulse.longest, now - last);
    pulse.turns += 1;
    last = now;
  }, 10);
})()</script>`;

/** A million nodes more, most of them without a box, so that it is not the engine's own layout that is measured. */
export const MILLION = `<style>i { display: contents }</style><script>(() => {
  const block = ('<p>x' + ('<i></i>' + '<!---->'.repeat(8)).repeat(4) + '</p>').repeat(1000);
  for (let left = 27; left > 0; left -= 1) {
    const part = document.createElement('div');
    part.innerHTML = block;
    document.body.append(part);
  }
})()</script>`;

/** Says something new in every turn, and changes the words of a drug list in it. */
export const RESTLESS = `<ul id="restless"></ul><p id="ticks"></p><script>(() => {
  let at = 0;
  setInterval(() => {
    at += 1;
    restless.innerHTML = '<li>cisplatin ' + (at % 90 + 10) + ' mg IV, active</li>';
    ticks.textContent = 'Tick ' + at;
    ticks.className = 'at-' + at % 7;
  }, 4);
})()</script>`;
