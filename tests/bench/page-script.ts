/** What runs in the page: the reader and the detector as a content script would use them, and the baseline beside them. */
import { detect, detectSliced } from '../../lib/detect/index.ts';
import { createChangeLog } from '../../lib/page/changes.ts';
import { LivePage } from '../../lib/page/live.ts';
import { browserSeams, readPage, readPageSliced } from '../../lib/page/read.ts';
import { atOnce } from '../../lib/page/slices.ts';
import type { PageText } from '../../lib/page/types.ts';
import { alternation, joinedText, placesIn } from './baseline.ts';
import { median, medianTimes, type Rounds } from './measure.ts';

/** Medians in ms, and what there was to do. */
export interface PageTimes {
  readonly own: number;
  readonly baseline: number;
  /** Characters of text read, and what was found in it. */
  readonly characters: number;
  readonly findings: number;
}

/** What the two consist of: medians in ms; text nodes, places the baseline found. */
export interface PageParts {
  readonly read: number;
  readonly detect: number;
  readonly walk: number;
  readonly match: number;
  readonly nodes: number;
  readonly places: number;
}

const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot;
const read = (): PageText => readPage(document, browserSeams(window, shadowOf));
const TODAY = '2026-11-23';

/** Ours and the baseline in turns on this page. */
function comparePage(rounds: Rounds): PageTimes {
  // Style and layout are the page's own cost, and done before any script looks at it.
  document.body.getBoundingClientRect();
  const pattern = alternation();
  let page = read();
  let findings = 0;
  const [own, baseline] = medianTimes([
    () => {
      page = read();
      findings = detect(page, { today: TODAY }).findings.length;
      return findings;
    },
    () => placesIn(joinedText(document.body).text, pattern),
  ], rounds);
  return { own: own!, baseline: baseline!, characters: page.text.length, findings };
}

/** The parts of both, in turns. */
function partsOfPage(rounds: Rounds): PageParts {
  const pattern = alternation();
  const page = read();
  const { text, nodes } = joinedText(document.body);
  const times = medianTimes([read, () => detect(page, { today: TODAY }), () => joinedText(document.body), () => placesIn(text, pattern)], rounds);
  const [readTime, detectTime, walk, match] = times as [number, number, number, number];
  return { read: readTime, detect: detectTime, walk, match, nodes: nodes.length, places: placesIn(text, pattern).length / 2 };
}

/** Medians in ms of reading the whole page, and of reading it after one paragraph of 1 kB in its middle was written anew. */
export interface ChangeTimes { readonly whole: number; readonly part: number }

const seams = () => browserSeams(window, shadowOf);

async function changeOne(rounds: number): Promise<ChangeTimes> {
  document.body.getBoundingClientRect();
  const live = new LivePage();
  const log = createChangeLog();
  const observer = new MutationObserver((records) => log.note(records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const paragraphs = document.querySelectorAll('p');
  const times: { whole: number[]; part: number[] } = { whole: [], part: [] };
  for (let round = 0; round < rounds; round++) {
    log.take();
    let began = performance.now();
    await live.read(document, seams(), async () => undefined, new AbortController().signal);
    times.whole.push(performance.now() - began);
    paragraphs[Math.floor(paragraphs.length / 2)]!.textContent = `${round} `.padEnd(1000 + round, 'as before, no change in the left foot; ');
    log.note(observer.takeRecords());
    // The page's own work.
    document.body.getBoundingClientRect();
    began = performance.now();
    const page = atOnce(live.updating(seams(), log.take()));
    // One string, as whoever looks into it makes it.
    page?.text.charCodeAt(page.text.length >> 1);
    times.part.push(performance.now() - began);
    if (!page) throw new Error('The page was not read in part.');
  }
  observer.disconnect();
  return { whole: median(times.whole.slice(3)), part: median(times.part.slice(3)) };
}

/** Reads and detects as a content script does, in slices; the longest stretch in ms that nothing else can run in. */
async function longestTask(): Promise<number> {
  let began = performance.now();
  let longest = 0;
  const ends = (): void => { longest = Math.max(longest, performance.now() - began); };
  const pause = async (): Promise<void> => {
    ends();
    await new Promise((done) => { setTimeout(done); });
    began = performance.now();
  };
  const page = await readPageSliced(document, browserSeams(window, shadowOf), pause, new AbortController().signal);
  if (page) await detectSliced(page, pause, { today: TODAY });
  ends();
  return longest;
}

/** The first time and, after others, the usual one. */
export interface Tasks { readonly first: number; readonly later: number }

async function tasks(): Promise<Tasks> {
  document.body.getBoundingClientRect();
  const times: number[] = [];
  for (let round = 0; round < 8; round++) times.push(await longestTask());
  return { first: times[0]!, later: median(times.slice(3)) };
}

/** First and later times, in ms, of detecting in the text of this page. */
function firstUse(): Tasks {
  const page = read();
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    const began = performance.now();
    detect(page, { today: TODAY });
    times.push(performance.now() - began);
  }
  return { first: times[0]!, later: median(times.slice(3)) };
}

export interface PageBench {
  readonly comparePage: typeof comparePage;
  readonly partsOfPage: typeof partsOfPage;
  readonly tasks: typeof tasks;
  readonly firstUse: typeof firstUse;
  readonly changeOne: typeof changeOne;
}

(globalThis as { radnerveBench?: PageBench }).radnerveBench = { comparePage, partsOfPage, tasks, firstUse, changeOne };
