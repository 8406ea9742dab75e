/**
 * Which frames of a tab speak of one patient, and what they say together. Pure.
 * A frame that cannot be tied to the banner's patient is left out, and named.
 */
import type { Seen } from './detect/types.ts';
import type { PlacedFinding } from './messages.ts';
import { comparePatients } from './page/identity-text.ts';
import type { FrameReport, Identity } from './page/types.ts';

/** The newest report of one frame. */
export interface FrameEntry {
  readonly report: FrameReport;
  /** Site the frame's document came from, "null" where it came from none. */
  readonly origin: string;
  /** ISO date and time it came in. */
  readonly at: string;
}

export type Frames = ReadonlyMap<number, FrameEntry>;

/** What the frames of one tab say together. */
export interface Gathered {
  /** Whose chart it is; `doubt` when two frames name two patients and no banner settles it. */
  readonly identity: Identity;
  readonly findings: readonly PlacedFinding[];
  readonly seen: Seen;
  readonly notRead: readonly string[];
  /** Frames that count. */
  readonly frames: number;
  /** Characters read in them. */
  readonly characters: number;
  readonly readAt?: string;
}

export const NOTHING_SEEN: Seen = { medicationList: false, problemList: false, allergyList: false, labs: false, notes: false };
const NOBODY: Identity = { state: 'absent', key: '' };
const DOUBT: Identity = { state: 'doubt', key: '' };

/** The top document of a tab is frame 0. */
const TOP = 0;

/** `banner`: what the top document said of its patient last, for as long as its report is awaited. */
export function gather(frames: Frames, banner: Identity | null = null): Gathered {
  const identity = whose(frames, banner);
  if (identity.state === 'doubt') return { identity, findings: [], seen: NOTHING_SEEN, notRead: [], frames: 0, characters: 0 };
  const ties = tiesIn(frames, identity);
  const used = ties.filter(({ tie }) => tie === 'tied');
  const readAt = used.map(({ entry }) => entry.at).toSorted().at(-1);
  return {
    identity,
    findings: place(used),
    seen: used.map(({ entry }) => entry.report.seen).reduce(alsoSeen, NOTHING_SEEN),
    notRead: [...unreadIn(ties.filter(({ entry, tie }) => tie === 'tied' || holdsFrames(entry)).map(({ entry }) => entry), frames), ...leftOut(ties.filter(({ entry }) => entry.report.findings.length > 0).map(({ tie }) => tie))],
    frames: used.length,
    characters: used.reduce((sum, { entry }) => sum + entry.report.characters, 0),
    ...(readAt === undefined ? {} : { readAt }),
  };
}

function tiesIn(frames: Frames, identity: Identity): { readonly frameId: number; readonly entry: FrameEntry; readonly tie: Tie }[] {
  return [...frames].toSorted(([one], [other]) => one - other).map(([frameId, entry]) => ({ frameId, entry, tie: tieOf(frameId, entry, identity, frames) }));
}

/** The frames that count, where it is known whose chart it is. */
export function tiedFrames(frames: Frames, banner: Identity | null): FrameEntry[] {
  const identity = whose(frames, banner);
  return identity.state === 'known' ? tiesIn(frames, identity).filter(({ tie }) => tie === 'tied').map(({ entry }) => entry) : [];
}

/** The patient of the top document's banner; where it has none, the one all naming frames agree on. */
function whose(frames: Frames, banner: Identity | null): Identity {
  const top = frames.get(TOP)?.report.identity ?? banner;
  if (top && top.state !== 'absent') return top;
  const named = [...frames.values()].map(({ report }) => report.identity).filter(({ state }) => state === 'known');
  const [first, ...others] = named;
  if (!first) return NOBODY;
  return others.every((other) => isOne(comparePatients(first, other))) ? first : DOUBT;
}

/** Side by side on one screen a name is enough. */
function isOne(compared: ReturnType<typeof comparePatients>): boolean {
  return compared === 'same' || compared === 'namesake';
}

type Tie = 'tied' | 'other-patient' | 'no-name';

function tieOf(frameId: number, { report }: FrameEntry, identity: Identity, frames: Frames): Tie {
  if (identity.state === 'absent') return frameId === alone(frames) ? 'tied' : 'no-name';
  if (report.identity.state === 'known') {
    const compared = comparePatients(identity, report.identity);
    if (isOne(compared)) return 'tied';
    return compared === 'different' ? 'other-patient' : 'no-name';
  }
  if (report.identity.state === 'doubt') return 'no-name';
  // What a document made itself is its patient's, unless it was made for the one before.
  const holder = report.embedded ? holderOf(frameId, report, frames) : null;
  if (!holder || report.loaded < holder[1].report.since) return 'no-name';
  return tieOf(...holder, identity, frames);
}

/** The frame whose document made this one: the top, where it does not say. */
function holderOf(frameId: number, { within, loaded }: FrameReport, frames: Frames): readonly [number, FrameEntry] | null {
  const holder = [...frames].find(([id, { report }]) => (within === undefined ? id === TOP : report.loaded === within));
  // Made before its maker: no frame is its own holder, whatever it says.
  return holder && holder[0] !== frameId && holder[1].report.loaded < loaded ? holder : null;
}

/** Where nobody is named one document counts alone: the top one, or the one with most to say when the top says nothing. */
function alone(frames: Frames): number {
  if ((frames.get(TOP)?.report.findings.length ?? 0) > 0) return TOP;
  const [most] = [...frames].toSorted(([, one], [, other]) => other.report.findings.length - one.report.findings.length);
  return most && most[1].report.findings.length > 0 ? most[0] : TOP;
}

function place(used: readonly { readonly frameId: number; readonly entry: FrameEntry }[]): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  for (const { frameId, entry } of used) {
    const before = placed.length;
    for (const finding of entry.report.findings) {
      const repeats = finding.repeats === undefined ? {} : { repeats: finding.repeats + before };
      placed.push({ ...finding, ...repeats, frameId, read: entry.report.read });
    }
  }
  return placed;
}

function alsoSeen(one: Seen, other: Seen): Seen {
  return {
    medicationList: one.medicationList || other.medicationList, problemList: one.problemList || other.problemList,
    allergyList: one.allergyList || other.allergyList, labs: one.labs || other.labs, notes: one.notes || other.notes,
  };
}

/** A document that names nobody and says nothing itself, but shows frames. */
function holdsFrames({ report }: FrameEntry): boolean {
  return report.identity.state === 'absent' && report.findings.length === 0 && report.frames > 0;
}

/** A frame of another site that reports itself was read after all. */
function unreadIn(shown: readonly FrameEntry[], frames: Frames): string[] {
  const read = [...frames.values()].map(({ origin }) => origin);
  return [...new Set(shown.flatMap(({ report }) => report.notRead))].filter((name) => !read.some((origin) => name.includes(`(${origin})`)))
    .map((name) => name.replace(' (null)', ''));
}

/** Frames left out that had something to say. */
function leftOut(ties: readonly Tie[]): string[] {
  const others = ties.filter((tie) => tie === 'other-patient').length;
  const unnamed = ties.filter((tie) => tie === 'no-name').length;
  return [
    ...(others === 0 ? [] : [others === 1 ? 'a frame about another patient' : `${others} frames about other patients`]),
    ...(unnamed === 0 ? [] : [unnamed === 1 ? 'a frame that does not say which patient it is about' : `${unnamed} frames that do not say which patient they are about`]),
  ];
}
