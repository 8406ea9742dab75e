/**
 * Keeps a page as read up to date: where it changed, the walk begins anew a
 * little before and ends as soon as it stands just as it did there before. What
 * follows is only moved. Whatever could reach further is read as a whole.
 */
import type { Changes } from './changes.ts';
import { plain } from './forms.ts';
import type { Part, Stop } from './level.ts';
import { titleIdsIn } from './meaning.ts';
import { pageOf, valueOf, type Met } from './met.ts';
import { walking } from './read.ts';
import { inSlices, SLICE } from './slices.ts';
import type { StyleFacts } from './styles.ts';
import type { BuilderMark, BuiltPiece, OpenStructure } from './text-builder.ts';
import type { PageText, TextPiece } from './types.ts';
import { unreadOf } from './unread.ts';
import { Walk, type ReadSeams } from './walk.ts';

type Piece = BuiltPiece<TextPiece['node']>;

interface Kept {
  readonly root: Document;
  readonly text: string;
  readonly structure: OpenStructure[];
  readonly pieces: Piece[];
  readonly met: readonly Met[];
  readonly stops: readonly Stop[];
  readonly language: string;
}

/**
 * One document through time. Pages it gave before keep their texts and nodes;
 * the offsets of their pieces and structure are those of the newest.
 */
export class LivePage {
  #kept: Kept | null = null;
  #byNode = new Map<Node, Stop>();
  #titles: ReadonlySet<string> = new Set();
  #styles: StyleFacts | null = null;
  readonly #slice: number;
  /** Grows when text or structure have changed. */
  revision = 0;

  /** `slice`: nodes walked between two looks at the clock. */
  constructor(slice = SLICE) {
    this.#slice = slice;
  }

  /** Reads all of it in slices. Null when `signal` was aborted on the way. */
  async read(root: Document, seams: ReadSeams, pause: () => Promise<void>, signal: AbortSignal): Promise<PageText | null> {
    this.forget();
    const walk = new Walk(root, seams);
    if (!await inSlices(walking(walk, this.#slice), pause, signal)) return null;
    this.#titles = walk.titles;
    this.#styles = seams.styles?.() ?? null;
    this.#byNode = new Map(walk.stops.map((stop) => [stop.node, stop]));
    this.revision += 1;
    const { text, structure, pieces, met, stops, language } = walk.part();
    return this.#keep({ root, text, structure, pieces, met, stops, language });
  }

  /**
   * Reads what has changed since, in slices; null when that might be anything: then all of it is to be read. If anything
   * changes between two slices, too.
   */
  *updating(seams: ReadSeams, changes: Changes): Generator<void, PageText | null> {
    const kept = this.#kept;
    if (!kept || changes.anywhere || (seams.prepare && !seams.prepare()) || !this.#sameStyles(seams.styles?.() ?? null)) return null;
    // Until this is done, nothing that is kept can be gone on from.
    this.#kept = null;
    const places = yield* this.#placesOf(kept, changes, this.#styles!.reach === 'siblings');
    if (!places || !this.#sameTitles(kept.root, places)) return null;
    let now = kept;
    for (let left = places.filter(({ isConnected }) => isConnected); left.length > 0;) {
      const [place] = left;
      const read = yield* this.#readAt(now, place!, left, seams);
      if (!read) {
        this.forget();
        return null;
      }
      now = read.kept;
      const { end } = read;
      if (end) yield;
      left = end ? left.slice(1).filter((node) => node.isConnected && !isBefore(node, end.node)) : [];
    }
    return this.#keep(now);
  }

  forget(): void {
    this.#kept = null;
    this.#byNode = new Map();
  }

  #keep(kept: Kept): PageText {
    this.#kept = kept;
    return pageOf(kept, kept.pieces, kept.met, kept.language);
  }

  #sameStyles(now: StyleFacts | null): boolean {
    const before = this.#styles;
    return now !== null && before !== null && now.reach !== 'anywhere' && now.version === before.version
      && now.sheets.length === before.sheets.length && now.sheets.every((sheet, at) => sheet === before.sheets[at]);
  }

  /** Nodes of the document to be read anew, in its order; null when they are not known. */
  *#placesOf({ root, met }: Kept, { nodes }: Changes, neighbours: boolean): Generator<void, Node[] | null> {
    const places = new Set<Node>();
    for (const node of nodes) {
      const own = outOfShadows(node, root);
      if (!own) continue;
      const place = neighbours ? plain(own).parentNode ?? own : own;
      if (place === root || place === root.documentElement || place === root.body || plain(place).parentNode === root.documentElement) return null;
      places.add(place);
    }
    for (const [at, one] of met.entries()) {
      if (at % this.#slice === this.#slice - 1) yield;
      if (one.kind === 'shadow') continue;
      if (one.kind === 'unread' ? unreadOf(one.element) === one.name : valueOf(one.element) === one.value) continue;
      const own = outOfShadows(one.element, root);
      if (one.kind === 'box' || !own) return null;
      places.add(own);
    }
    return [...places].toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  }

  #sameTitles(root: Document, places: readonly Node[]): boolean {
    const asks = this.#titles.size > 0 || places.map(plain).some((node) => node.nodeType === 1 && isLabelled(node as Element));
    return !asks || this.#titles.symmetricDifference(titleIdsIn(root.body)).size === 0;
  }

  *#readAt(kept: Kept, place: Node, places: readonly Node[], seams: ReadSeams): Generator<void, { readonly kept: Kept; readonly end: Stop | null } | null> {
    const at = stopBefore(kept.stops, beside(place, 'previousSibling'), place);
    const from = kept.stops[at] ?? null;
    const next = beside(place, 'nextSibling');
    const until = (node: Node): Stop | null => {
      // What stands beside a change may be entered otherwise.
      const stop = node === next ? undefined : this.#byNode.get(node);
      // Not within another place to be read anew, which began before it.
      return stop && isAfter(node, place) && places.every((other) => other === node || isAfter(node, other) || isBefore(node, other)) ? stop : null;
    };
    const walk = new Walk(kept.root, seams, this.#titles, { from, until, met: kept.met });
    yield* walking(walk, this.#slice);
    if (walk.failed) return null;
    const part = walk.part();
    const end = walk.ended;
    const to = end ? kept.stops.indexOf(end) : kept.stops.length;
    // Moved between two slices.
    if (to <= at) return null;
    for (const { node } of kept.stops.slice(at + 1, to)) this.#byNode.delete(node);
    for (const stop of part.stops) this.#byNode.set(stop.node, stop);
    if (!sameAs(kept, from, end, part)) this.revision += 1;
    return { kept: { ...spliced(kept, from, end, part), stops: kept.stops.slice(0, at + 1).concat(part.stops, kept.stops.slice(to)) }, end };
  }
}

const START = { length: 0, pieces: 0, structures: 0 };

/** The walk said what stood there already; nodes aside. */
function sameAs({ text, structure }: Kept, from: Stop | null, end: Stop | null, part: Part): boolean {
  const { length, structures } = from?.build ?? START;
  const last = end?.build ?? { length: text.length, structures: structure.length };
  if (part.length !== last.length || structures + part.structure.length !== last.structures || text.slice(length, last.length) !== part.text) return false;
  return part.structure.every((now, at) => {
    const before = structure[structures + at]!;
    return now.kind === before.kind && now.level === before.level && now.start === before.start && (now.end === before.end || part.open.includes(now));
  });
}

/** The page with one stretch read anew; what follows is moved in place. */
function spliced(kept: Kept, from: Stop | null, end: Stop | null, part: Part): Omit<Kept, 'stops'> {
  const { root, text, structure, pieces, met, stops } = kept;
  const begin = from?.build ?? START;
  // A copy: the stop itself is moved.
  const last: Pick<BuilderMark, 'length' | 'pieces' | 'structures'> = end ? { ...end.build } : { length: text.length, pieces: pieces.length, structures: structure.length };
  const begun = from?.met ?? 0;
  const met1 = end?.met ?? met.length;
  const by = { length: part.length - last.length, pieces: begin.pieces + part.pieces.length - last.pieces, structures: begin.structures + part.structure.length - last.structures, met: begun + part.met.length - met1 };
  if (end) {
    adopt(part, end.build.open);
    if (by.length !== 0) {
      for (const open of end.build.open) open.end += by.length;
      moveFrom(structure, last.structures, by.length);
      moveFrom(pieces as { start: number; end: number }[], last.pieces, by.length);
    }
    for (let at = stops.indexOf(end); at < stops.length; at += 1) {
      const stop = stops[at]!;
      stop.build.length += by.length;
      stop.build.pieces += by.pieces;
      stop.build.structures += by.structures;
      stop.met += by.met;
    }
  }
  return {
    root, language: part.language, text: text.slice(0, begin.length) + part.text + (end ? text.slice(last.length) : ''),
    structure: structure.slice(0, begin.structures).concat(part.structure, end ? structure.slice(last.structures) : []),
    pieces: pieces.slice(0, begin.pieces).concat(part.pieces, end ? pieces.slice(last.pieces) : []),
    met: met.slice(0, begun).concat(part.met, end ? met.slice(met1) : []),
  };
}

/** Structures that reach over the end are those the rest of the page knows. */
function adopt(part: Part, known: readonly OpenStructure[]): void {
  part.open.forEach((open, at) => {
    const same = known[at]!;
    if (open === same) return;
    same.start = open.start;
    part.structure[part.structure.indexOf(open)] = same;
    for (const { build } of part.stops) {
      const index = build.open.indexOf(open);
      if (index >= 0) build.open[index] = same;
    }
  });
}

/** Moves all from an index on. By itself: tens of thousands of them are moved at a change, and within a longer function that runs unoptimised. */
function moveFrom(parts: readonly { start: number; end: number }[], from: number, by: number): void {
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at]!;
    part.start += by;
    part.end += by;
  }
}

/** Index of the last stop before a place (what was taken away there stood before it), or at the element beside it; -1: there is none. Stops that have left the document are passed over. */
function stopBefore(stops: readonly Stop[], previous: Node | null, place: Node): number {
  const node = previous ?? place;
  let found = -1;
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    let at = middle;
    while (at >= low && !stops[at]!.node.isConnected) at -= 1;
    if (at < low) {
      low = middle + 1;
    } else if (stops[at]!.node === previous || isBefore(stops[at]!.node, node)) {
      found = at;
      low = middle + 1;
    } else {
      high = at;
    }
  }
  return found;
}

/** The element before or after a node: a term looks at its definition, and the other way round. */
function beside(node: Node, where: 'previousSibling' | 'nextSibling'): Node | null {
  let other = plain(node)[where];
  while (other && plain(other).nodeType !== 1) other = other[where];
  return other;
}

/** A label of another element's names it, or something in it. */
function isLabelled(element: Element): boolean {
  return element.hasAttribute('aria-labelledby') || element.querySelector('[aria-labelledby]') !== null;
}

/** Node of the document that holds a node, out of all shadow trees; null when it is not in the document. */
function outOfShadows(node: Node, root: Document): Node | null {
  if (!plain(node).isConnected) return null;
  let own = node;
  for (let tree = plain(own).getRootNode(); tree !== root; tree = plain(own).getRootNode()) {
    if (!('host' in tree)) return null;
    own = (tree as ShadowRoot).host;
  }
  return own;
}

function isBefore(one: Node, other: Node): boolean {
  return (plain(one).compareDocumentPosition(other) & 4) !== 0;
}

/** Stands after another and not in it. */
function isAfter(node: Node, other: Node): boolean {
  const position = plain(other).compareDocumentPosition(node);
  return (position & 4) !== 0 && (position & 16) === 0;
}
