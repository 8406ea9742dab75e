/** Runs in a page of a real browser: other pages are written into a frame, read, reported, decided on, marked and shown in the panel. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel } from '../../components/Panel.tsx';
import { referenceFor } from '../../entrypoints/sidepanel/reference.ts';
import { createChartState } from '../../lib/chart-state.ts';
import type { Outcome, Store } from '../../lib/chart-types.ts';
import { decide, makePlan } from '../../lib/decide/index.ts';
import { detectSliced } from '../../lib/detect/index.ts';
import type { Detection } from '../../lib/detect/types.ts';
import { reportOf } from '../../lib/frame-report.ts';
import { beginningOf } from '../../lib/limits.ts';
import { report as reportSchema } from '../../lib/message-schema.ts';
import type { TabState } from '../../lib/messages.ts';
import { ownOf } from '../../lib/own-findings.ts';
import { packedStore } from '../../lib/packed-store.ts';
import { identityOf, shownPatient } from '../../lib/page/identity.ts';
import { createMarks, type PaintView } from '../../lib/page/marks.ts';
import { createOwners } from '../../lib/page/owners.ts';
import { placesOf } from '../../lib/page/range.ts';
import { browserSeams, readPageSliced } from '../../lib/page/read.ts';
import type { FrameReport, PageText } from '../../lib/page/types.ts';
import { detailsOf } from '../../lib/plan-details.ts';
import { brokenAssessment, brokenFindings, brokenPlan, HANG, type Broken, type Seen } from './check.ts';
import type { FuzzPage } from './html.ts';

/** What came of a page; `ms`: the longest of its parts that nothing else can run in. */
export interface PageVerdict extends Seen { readonly broken: Broken | null; readonly characters: number; readonly ms: number }

const ADDRESS = 'https://ehr.example/chart/1';
const NOTHING: Seen & { characters: number } = { findings: 0, step: false, characters: 0 };
const never = (): Promise<never> => new Promise(() => undefined);
const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot;

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

/** A frame with this page in it, in which no script runs. */
function framed({ html, deep, attribute, line, shadows }: FuzzPage): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  const inner = frame.contentDocument!;
  inner.open();
  inner.write(html);
  inner.close();
  const root = inner.body ?? inner.documentElement ?? inner.appendChild(inner.createElement('html'));
  if (attribute > 0) root.setAttribute('aria-label', 'gabapentin 300 mg '.repeat(attribute / 18 + 1).slice(0, attribute));
  if (line > 0) root.append(inner.createTextNode(`denies numbness, gabapentin 300 mg and ${'seen in clinic with her sister as before, '.repeat(20)}`.repeat(line / 800 + 1).slice(0, line)));
  if (deep > 0) root.append(nested(inner, deep));
  if (shadows > 0) [...inner.querySelectorAll('div, section, article, p, x-chart')].forEach((element, at) => { if (at % shadows === 0) shade(element); });
  return frame;
}

/** From the inside out, so that no insertion looks at all of it. Contents without a box: it is not the engine's own layout that is tried. */
function nested(inner: Document, deep: number): Element {
  let around: HTMLElement = inner.createElement('li');
  around.textContent = 'vincristine 2 mg IV weekly, active';
  for (let left = deep; left > 0; left -= 1) {
    const next = inner.createElement(left % 3 === 0 ? 'section' : 'div');
    next.style.display = 'contents';
    next.append(around);
    around = next;
  }
  return around;
}

function shade(element: Element): void {
  // Names with a hyphen have a shadow tree in HTML alone.
  if (element.shadowRoot || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
  element.attachShadow({ mode: 'open' }).append(...element.childNodes);
}

let longest = 0;
/** Runs a part and keeps how long it took, ms. */
function part<T>(run: () => T): T {
  const began = performance.now();
  try {
    return run();
  } finally {
    longest = Math.max(longest, performance.now() - began);
  }
}

/** Runs what pauses on the way, as the content script does; each stretch between two pauses is a part. */
async function inParts<T>(run: (pause: () => Promise<void>) => Promise<T>): Promise<T> {
  let began = performance.now();
  const ends = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - began);
    began = now;
  };
  try {
    return await run(async () => ends());
  } finally {
    ends();
  }
}

/** Pieces lead back to their words, and structure lies in the text, outer first. */
function brokenReading({ text, pieces, structure }: PageText): Broken | null {
  let last = 0;
  for (const { start, end, node, offset } of pieces) {
    const data = 'data' in node ? node.data : node.value;
    if (start < last || end < start || end > text.length) return { law: 'pieces in order', says: `${start} to ${end}` };
    if (data.slice(offset, offset + end - start).replaceAll(/\s/g, ' ') !== text.slice(start, end).replaceAll(/\s/g, ' ')) return { law: 'pieces quote the page', says: `${start} to ${end}` };
    last = end;
  }
  for (const [at, { start, end }] of structure.entries()) {
    const before = structure[at - 1];
    if (start < 0 || end < start || end > text.length) return { law: 'structure in the text', says: `${start} to ${end} of ${text.length}` };
    if (before && before.end > before.start && (start < before.start || (start === before.start && end > before.end))) return { law: 'structure outer first', says: `${start} to ${end} after ${before.start} to ${before.end}` };
  }
  return null;
}

/** Where a finding can be shown in the page, the place begins and ends with the letters of its quote. */
function brokenPlaces(page: PageText, { findings }: Detection): Broken | null {
  const placeAt = placesOf(page);
  for (const { start, end, quote } of findings) {
    const place = placeAt(start, end);
    if (place?.kind !== 'range') continue;
    const shown = String(place.range).replaceAll(/\s+/g, ' ').trim();
    const said = quote.replaceAll(/\s+/g, ' ').trim();
    if (shown === '' || (page.pieces.some((piece) => piece.start <= start && end <= piece.end) && shown !== said)) return { law: 'places show the quote', says: `${JSON.stringify(shown.slice(0, 60))} for ${JSON.stringify(said.slice(0, 60))}` };
  }
  return null;
}

/** A store as the browser's, in memory. */
function memory(): Store {
  const kept = new Map<string, unknown>();
  return {
    get: async (keys) => Object.fromEntries((keys ?? [...kept.keys()]).filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))])),
    set: async (items) => { for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value)); },
    remove: async (keys) => { for (const key of keys) kept.delete(key); },
    clear: async () => kept.clear(),
  };
}

/** What the worker makes of a report; every part of it that takes time is one. */
async function judged(sent: FrameReport): Promise<Outcome> {
  const charts = createChartState({
    store: packedStore(memory()),
    judge: (facts, calendars) => part(() => {
      const assessment = decide(facts);
      const plan = makePlan(assessment, undefined, calendars);
      return { assessment, plan, details: detailsOf(assessment, plan) };
    }),
  });
  return charts.report({ tabId: 1, frameId: 0, origin: 'https://ehr.example', topRead: true }, sent);
}

/** What may not be among the elements the panel makes: they would have come from the page. */
const STRANGE = '[data-rnx], script, iframe, img, object, embed, base, link, meta, style, form, math';

/** The panel with this state: as it opens, and with everything opened. */
function brokenPanel(state: TabState): Broken | null {
  const root = document.createElement('div');
  document.body.append(root);
  const wrong = (): Broken | null => {
    if (root.textContent.trim() === '') return { law: 'the panel shows something', says: state.status };
    const strange = root.querySelector(STRANGE);
    return strange && { law: 'the panel makes its own elements', says: strange.localName };
  };
  try {
    part(() => void act(() => render(<Panel state={state} reference={referenceFor(state)} narrow={false} textOf={() => 'text'} onAnswer={never} onCalendar={never} onDismiss={never} onRemovePage={never} onShow={never} marks={true} onCopy={never} insert={{ closed: 'no-editor', onInsert: never, onUndo: never }} />, root)));
    const closed = wrong();
    if (closed) return closed;
    part(() => void act(() => {
      for (const details of root.querySelectorAll('details')) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    }));
    return wrong();
  } finally {
    void act(() => render(null, root));
    root.remove();
  }
}

/** All that is done with a page, once. */
async function through(made: FuzzPage, look: (seen: typeof NOTHING) => void): Promise<Broken | null> {
  let frame: HTMLIFrameElement | undefined;
  try {
    frame = framed(made);
    const view = frame.contentWindow as unknown as Window & typeof globalThis;
    const inner = frame.contentDocument!;
    // Style and layout are the page's own cost.
    inner.documentElement.getBoundingClientRect();
    const observer = new MutationObserver(() => undefined);
    observer.observe(inner, { subtree: true, childList: true, attributes: true, characterData: true });
    const seams = browserSeams(view, shadowOf);
    const page = await inParts((pause) => readPageSliced(inner, seams, pause, new AbortController().signal));
    if (!page) return { law: 'an answer', says: 'not read' };
    const read = brokenReading(page);
    if (read) return read;
    const shown = part(() => shownPatient(inner, page, seams));
    const identity = identityOf(shown, ADDRESS);
    const detection = await inParts((pause) => detectSliced(beginningOf(page), pause));
    const found = brokenFindings(page.text, detection) ?? brokenPlaces(page, detection);
    if (found) return found;

    const own = part(() => ownOf(page, identity, detection, { owners: createOwners(), patient: identity }));
    const place = { location: { href: ADDRESS }, performance, document: { title: inner.title } };
    const sent = { ...reportOf({ ...place, parent: null, top: null } as never, page, { identity, since: 1, found: own }), read: 1 };
    const admitted = reportSchema.safeParse(JSON.parse(JSON.stringify(sent)));
    if (!admitted.success) return { law: 'the report is admitted', says: admitted.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ').slice(0, 200) };

    const { state, marks } = await judged(sent as FrameReport);
    look({ findings: state.findings.length, step: typeof state.assessment?.primaryStep === 'number', characters: page.text.length });
    if (state.status === 'error' || (state.status === 'reading' && identity.state !== 'doubt')) return { law: 'an answer', says: state.status };
    const decided = state.assessment && (brokenAssessment(state.assessment, state.answers) ?? brokenPlan(state.assessment));
    if (decided) return decided;

    const paint = createMarks(view as unknown as PaintView);
    const painted = part(() => paint.paint(page, marks));
    paint.clear();
    if (painted.length > marks.length || painted.some(({ range }) => String(range).trim() === '')) return { law: 'marks stand on words', says: `${painted.length} of ${marks.length}` };
    const changes = observer.takeRecords();
    if (changes.length > 0) return { law: 'the page is not changed', says: `${changes[0]!.type}, ${changes.length} times` };
    return brokenPanel(state);
  } catch (error) {
    const { message, stack = '' } = error as Error;
    return { law: 'crash', says: `${message} ${/at \S+/.exec(stack)?.[0] ?? ''}` };
  } finally {
    frame?.remove();
  }
}

/** Everything about one page; one that takes too long is tried twice more. */
async function verdictOn(made: FuzzPage, most: number): Promise<PageVerdict> {
  let seen = NOTHING;
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > most; tries += 1) {
    longest = 0;
    const broken = await through(made, (what) => { seen = what; });
    const error = errors.splice(0)[0];
    if (broken ?? error) return { ...seen, ms: longest, broken: broken ?? { law: 'crash', says: error! } };
    least = Math.min(least, longest);
  }
  return { ...seen, ms: least, broken: least > most ? { law: 'hang', says: `${Math.round(least)} ms` } : null };
}

/** What came of each page, in their order; one whose parts take more than `most` ms hangs. */
async function verdicts(made: readonly FuzzPage[], most = HANG): Promise<PageVerdict[]> {
  const all: PageVerdict[] = [];
  for (const one of made) all.push(await verdictOn(one, most));
  return all;
}

export interface PagesScript { readonly verdicts: typeof verdicts }
Object.assign(globalThis, { fuzz: { verdicts } satisfies PagesScript });
