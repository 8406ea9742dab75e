/** Pages of one patient read earlier in the visit: what they said adds up, until the patient changes. Pure. */
import { gather, tiedFrames, type Gathered } from './chart-frames.ts';
import { NOBODY, type Chart, type KeptPage } from './chart-types.ts';
import type { PageOfVisit, PlacedFinding } from './messages.ts';
import { comparePatients } from './page/identity-text.ts';
import type { Identity } from './page/types.ts';

/** More pages than this, and the oldest go. */
const PAGES = 20;

/** The chart after a change, with the pages that left the screen kept; none where the patient is no longer the same. */
export function withPages(before: Chart, after: Chart): Chart {
  const who = whoseVisit(before, after);
  if (who.state !== 'known') return { ...after, pages: [], pagesOf: NOBODY };
  const shown = new Set(after.frames.map(([, { report }]) => report.page));
  const gone = before.leftAt === undefined && isOf(before.identity, who) ? leaving(before, shown) : [];
  const known = new Set([...shown, ...gone.map(({ id }) => id)]);
  const earlier = isOf(before.pagesOf, who) ? before.pages.filter(({ id }) => !known.has(id)) : [];
  return { ...after, pages: [...earlier, ...gone].slice(-PAGES), pagesOf: who };
}

/** While a document makes way for the next, it is still the same visit. */
function whoseVisit(before: Chart, after: Chart): Identity {
  if (after.leftAt !== undefined) return before.leftAt === undefined ? before.identity : before.pagesOf;
  return after.changed ? NOBODY : gather(new Map(after.frames), after.banner).identity;
}

function isOf(identity: Identity, who: Identity): boolean {
  return identity.state === 'known' && comparePatients(identity, who) === 'same';
}

/** Pages on screen until now that said something of the patient. */
function leaving({ frames, banner }: Chart, shown: ReadonlySet<string>): KeptPage[] {
  return tiedFrames(new Map(frames), banner).filter(({ report }) => !shown.has(report.page) && report.findings.length > 0)
    .map(({ report, at }) => ({ id: report.page, title: report.title, at, findings: report.findings, seen: report.seen }));
}

/** What the tab's frames say, and after it what its earlier pages said that the screen does not say too. */
export function gatherVisit(chart: Chart): Gathered & { readonly pages: readonly PageOfVisit[] } {
  const now = gather(new Map(chart.frames), chart.banner);
  if (now.identity.state !== 'known' || now.frames === 0 || chart.pages.length === 0 || comparePatients(chart.pagesOf, now.identity) !== 'same') return { ...now, pages: [] };
  const said = new Set(now.findings.map(wordsOf));
  const findings: PlacedFinding[] = [...now.findings];
  let { seen } = now;
  for (const page of chart.pages) {
    for (const { repeats: _, ...finding } of page.findings) {
      // Number 0 is no report's: a place that is asked for is known to be gone.
      if (!said.has(wordsOf(finding))) findings.push({ ...finding, frameId: 0, read: 0, page: page.id });
    }
    seen = Object.fromEntries(Object.entries(seen).map(([list, had]) => [list, had || page.seen[list as keyof typeof seen]])) as unknown as typeof seen;
  }
  return { ...now, findings, seen, pages: chart.pages.map(({ id, title, at, findings: { length } }) => ({ id, title, at, findings: length })) };
}

function wordsOf({ concept, name, quote, assertion, medication }: Pick<PlacedFinding, 'concept' | 'name' | 'quote' | 'assertion' | 'medication'>): string {
  return JSON.stringify([concept, name, quote, assertion, medication]);
}
