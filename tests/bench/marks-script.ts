/** What runs in the page: finding and marking places as a content script does, and mark.js beside it. */
import Mark from 'mark.js';
import { createMarks, type MarkedPlace, type PaintView } from '../../lib/page/marks.ts';
import { browserSeams, readPage } from '../../lib/page/read.ts';
import { alternation, placesIn } from './baseline.ts';
import { medianTimes, timeOf } from './measure.ts';
import { phrases } from './phrases.ts';

/** As many terms as the comparison is about. */
const TERMS = 1500;
const LEVELS = ['avoid', 'caution', 'aware', 'option'] as const;

const read = () => readPage(document, browserSeams(window, (element) => element.shadowRoot));
const view = window as unknown as PaintView;

/** Evenly taken from the whole vocabulary. */
function someTerms(): string[] {
  const all = phrases();
  return Array.from({ length: TERMS }, (_, at) => all[Math.floor((at * all.length) / TERMS)]!);
}

function placesOf(text: string, pattern: RegExp): MarkedPlace[] {
  const found = placesIn(text, pattern);
  return Array.from({ length: found.length / 2 }, (_, at) => ({ start: found[at * 2]!, end: found[at * 2 + 1]!, level: LEVELS[at % LEVELS.length]!, words: [] }));
}

/** Medians in ms of marking so many places, spread over the page, and of taking the page's text. */
function markMany(count: number): { readonly marking: number; readonly text: number; readonly places: number } {
  document.body.getBoundingClientRect();
  const page = read();
  const all = placesOf(page.text, alternation());
  const places = Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor((at * all.length) / Math.min(count, all.length))]!);
  const marks = createMarks(view);
  let painted = 0;
  const [marking, text] = medianTimes([() => { painted = marks.paint(page, places).length; }, () => document.body.textContent], { rounds: 15, warmUp: 5 });
  return { marking: marking!, text: text!, places: painted };
}

/** Reading, finding and marking the same terms in the same page, in ms; mark.js once, and last, for it changes the page. */
async function againstMarkJs(): Promise<{ readonly own: number; readonly other: number; readonly painted: number; readonly wrapped: number }> {
  document.body.getBoundingClientRect();
  const terms = someTerms();
  const pattern = alternation(terms);
  const marks = createMarks(view);
  let painted = 0;
  const [own] = medianTimes([() => { const page = read(); painted = marks.paint(page, placesOf(page.text, pattern)).length; }], { rounds: 15, warmUp: 5 });
  marks.clear();
  const other = timeOf(() => new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly' }));
  return { own: own!, other, painted, wrapped: document.querySelectorAll('mark').length };
}

export interface MarksBench { readonly markMany: typeof markMany; readonly againstMarkJs: typeof againstMarkJs }

(globalThis as { radnerveMarks?: MarksBench }).radnerveMarks = { markMany, againstMarkJs };
