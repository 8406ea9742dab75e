/** How a chart changes by what a frame says. Pure. */
import { gather, tiedFrames, type FrameEntry } from './chart-frames.ts';
import { withPages } from './chart-pages.ts';
import { EMPTY, NOBODY, type Chart, type Sent } from './chart-types.ts';
import type { Numbered } from './messages.ts';
import { comparePatients } from './page/identity-text.ts';
import type { Identity } from './page/types.ts';

/** Documents remembered a tab. */
const HEARD = 60;

/** When a document came on screen last, ms since 1970: loaded, or back from the back/forward cache. */
const cameAt = ({ loaded, returned }: Pick<Numbered, 'loaded' | 'returned'>): number => returned ?? loaded;

/** A message that a later one of its document, or of a later document of its frame, has overtaken; or of a frame whose page is gone. */
export function isLate({ heard, leftAt, frames }: Chart, { frameId }: Sent, said: Numbered): boolean {
  const { loaded, read } = said;
  if (heard.some((other) => other.frameId === frameId && other.loaded === loaded && other.read > read)) return true;
  if (frameId !== 0) return (leftAt !== undefined && cameAt(said) < leftAt) || heard.some((other) => other.frameId === frameId && other.loaded > loaded);
  // One that is on screen is not overtaken by one that came before it, and nobody may have heard that it was left.
  const [, top] = frames.find(([id]) => id === 0) ?? [];
  return leftAt === undefined && top !== undefined && cameAt(top.report) > cameAt(said);
}

/** The same chart, this message remembered. */
export function hear(chart: Chart, { frameId }: Sent, { loaded, read }: Numbered): Chart {
  const others = chart.heard.filter((other) => other.frameId !== frameId || other.loaded !== loaded);
  return { ...chart, heard: [...others, { frameId, loaded, read }].slice(-HEARD) };
}

/** The chart with a report put in; on another patient all other frames are out before. */
export function receive(chart: Chart, { frameId, origin, topRead = false }: Sent, entry: FrameEntry): { readonly chart: Chart; readonly blankFirst: boolean } {
  const { report } = entry;
  const top = frameId === 0;
  const others = chart.frames.filter(([id, kept]) => id !== frameId && !(top && cameAt(kept.report) < cameAt(report)));
  const banner = top ? report.identity : chart.banner;
  const frames = [...others, [frameId, entry] as const];
  const { identity } = gather(new Map(frames), banner);
  const { problem: _, closed: __, leftAt, awaitsTop: waits, forgot = false, ...rest } = chart;
  const next = { ...rest, ...(top ? { origin } : leftAt === undefined ? {} : { leftAt }), banner, changed: chart.changed && !top && banner !== null };
  // A frame that is quicker than the page around it may be about anyone.
  if (!top && banner === null && (waits ?? topRead)) return { chart: { ...next, ...(forgot ? { forgot } : {}), identity: chart.identity, frames, awaitsTop: true }, blankFirst: false };
  const waited = !top && banner === null && waits === false ? { awaitsTop: false } : {};
  if (otherPatient(chart.identity, identity)) {
    // Frames that name two patients stand against each other: neither may be forgotten.
    // Nothing of the former visit counts here, nor that some of it is missing.
    const kept = identity.state === 'doubt' && report.identity.state !== 'doubt' ? frames : [[frameId, entry] as const];
    return { chart: withPages(chart, { ...next, ...waited, identity, frames: kept }), blankFirst: true };
  }
  const known = chart.identity.state === 'known' && identity.state === 'known';
  return { chart: withPages(chart, { ...next, ...waited, ...(forgot ? { forgot } : {}), identity: known ? { ...identity, key: chart.identity.key } : identity, frames }), blankFirst: false };
}

/** The chart without what a frame said whose patient changed or is in doubt. `once`: the frame is not read again. */
export function blanked(chart: Chart, { frameId }: Sent, identity: Identity, once = false): Chart {
  const frames = chart.frames.filter(([id]) => id !== frameId);
  const top = frameId === 0;
  if (!top && chart.awaitsTop === true) return { ...chart, frames };
  // What is not read again would be missed by nobody: the rest would stand there as the whole.
  const [, entry] = chart.frames.find(([id]) => id === frameId) ?? [];
  const blanks = top || (once && entry !== undefined && tiedFrames(new Map(chart.frames), chart.banner).includes(entry));
  // A frame within a chart whose banner stands takes only itself away.
  if (!blanks && gather(new Map(frames), chart.banner).identity.state === 'known') return { ...chart, frames };
  return withPages(chart, { ...(top ? heardTop(chart) : chart), identity, banner: top ? identity : chart.banner, frames: [], changed: true });
}

/** The chart without a document that is being left. `at`: when, ms since 1970. */
export function left(chart: Chart, { frameId }: Sent, { loaded }: Numbered, at: number): Chart {
  const leaving = chart.frames.find(([id]) => id === frameId);
  // The next document may have reported before the last word of this one.
  if (leaving && leaving[1].report.loaded !== loaded) return chart;
  if (frameId === 0) return pageTurned(chart, at);
  return withPages(chart, { ...chart, frames: chart.frames.filter((frame) => frame !== leaving) });
}

/** The chart without frames whose site may be read no longer, without whom only they named, and without the earlier pages of the visit: of them nobody knows. */
export function withoutFrames(chart: Chart, gone: Chart['frames']): Chart {
  const frames = chart.frames.filter((frame) => !gone.includes(frame));
  const { identity } = gather(new Map(frames), chart.banner);
  const same = identity.state === 'known' && comparePatients(chart.identity, identity) === 'same';
  return { ...chart, frames, identity: same ? { ...identity, key: chart.identity.key } : identity, pages: [], pagesOf: NOBODY, ...(chart.pages.length > 0 ? { forgot: true } : {}) };
}

/** The chart whose page makes way for the next; its documents may have said so already. `at`: when, ms since 1970. */
export function pageTurned(chart: Chart, at: number): Chart {
  return withPages(chart, { ...heardTop(chart), ...EMPTY, leftAt: chart.leftAt ?? at });
}

/** The chart without the wait for its top document, and without what went wrong with the page before. */
export function heardTop(chart: Chart): Chart {
  const { awaitsTop: _, problem: __, forgot: ___, ...heard } = chart;
  return heard;
}

/** The top document was waited for in vain: its frames speak for themselves. */
export function waitedInVain(chart: Chart): Chart {
  return { ...chart, awaitsTop: false, identity: gather(new Map(chart.frames), chart.banner).identity };
}

/** Another patient than before, or no longer sure who. Nobody named before is no patient to mix with. */
function otherPatient(before: Identity, now: Identity): boolean {
  if (before.state === 'absent') return false;
  if (before.state === 'doubt' || now.state !== 'known') return before.state !== now.state;
  return comparePatients(before, now) !== 'same';
}
