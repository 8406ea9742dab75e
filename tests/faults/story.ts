/** A morning with two patients in one tab: what their documents say, and what the clinician states of them. */
import type { FrameReport, Identity } from '../../lib/page/types.ts';
import { ada, berta, report, TAB } from '../chart/charts.ts';
import type { Document, World } from './world.ts';

/** Words that are in the chart of each and of nobody else. */
export const WORDS: Readonly<Record<string, readonly string[]>> = { [ada.name!]: ['x', 'y', 'z'], [berta.name!]: ['b', 'c'] };

const said = (who: Identity, quotes: readonly string[], more: Partial<FrameReport> = {}): Omit<FrameReport, 'read'> => {
  const { read: _, ...rest } = report(who, quotes, more);
  return rest;
};

interface Told { top: Document; frame: Document }

/** Each step sends one message; between two the panel is looked at. */
const STEPS: readonly ((world: World, documents: Told) => void)[] = [
  (_, { top }) => top.report(said(ada, ['x'])),
  (_, { frame }) => frame.report(said(ada, ['y'], { page: 'f' })),
  (world) => world.press((tell, whose) => tell('answer', { tabId: TAB, whose, fact: 'neuropathy', answer: 'yes' })),
  (world) => world.press((tell, whose) => tell('calendar', { tabId: TAB, whose, drug: 'dexamethasone', calendar: { start: '2026-12-01' } })),
  (world) => world.press((tell, whose) => tell('dismiss', { tabId: TAB, whose, caution: '4/nitrofurantoin@caution', reason: 'tolerated' })),
  (world) => world.press((tell, whose) => tell('answer', { tabId: TAB, whose, fact: 'neuropathy', answer: 'no' })),
  (_, { top }) => top.report(said(ada, ['z'], { page: 'q', title: 'Notes' })),
  (_, { top }) => top.blank(berta),
  (_, { top }) => top.report(said(berta, ['b'], { since: Date.now() })),
  (_, { frame }) => frame.report(said(berta, ['c'], { page: 'f' })),
  (world) => world.press((tell, whose) => tell('answer', { tabId: TAB, whose, fact: 'urgent', answer: 'no' })),
  (_, { top, frame }) => {
    frame.close();
    top.gone();
  },
  (world, documents) => {
    documents.top = world.document(0, Date.now());
    documents.top.report(said(ada, ['x'], { since: Date.now() }));
  },
];

/** Between two steps, in ms. */
const PAUSE = 200;

/** Plays all steps, or those up to the one that sends this message and then waits until all is at rest. */
export async function play(world: World, upTo?: number): Promise<void> {
  const top = world.document(0, Date.now());
  await world.pass(10);
  const documents: Told = { top, frame: world.document(5, Date.now()) };
  for (const step of STEPS) {
    step(world, documents);
    await world.pass(PAUSE);
    if (world.kinds.at(-1) === 'gone') await world.goes();
    if (upTo !== undefined && world.kinds.length > upTo) break;
  }
  await world.pass(REST);
}

/** After this long, in ms, nothing is under way any more. */
const REST = 95_000;
