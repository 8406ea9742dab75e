/** Where a walk stands, and how to begin there anew. */
import type { StructureKind } from '../detect/types.ts';
import type { Look } from './look.ts';
import type { Met } from './met.ts';
import type { BuilderMark, BuiltPiece, Gap, OpenStructure } from './text-builder.ts';
import type { TextPiece } from './types.ts';

/** What is done at the end of an element. */
export interface Closing {
  readonly element: Element;
  readonly tag: string;
  /** Structures opened for it. */
  readonly opened: number;
  readonly heading: boolean;
  /** A cell with its place in a row. */
  readonly cell: boolean;
  readonly after: Gap;
}

/** An element whose children are being read. */
export interface Level extends Closing {
  readonly look: Look;
  /** What is read next; children of a slot come from `assigned`. */
  next: Node | null;
  readonly assigned: readonly Node[] | null;
  at: number;
  /** Nearest row around, and how many cells it has had. */
  readonly row: { cells: number } | null;
  /** Inside a table that only lays out. */
  readonly layout: boolean;
  /** Folded details: only its summary shows. */
  readonly folded: boolean;
  /** In a shadow tree. */
  readonly apart: boolean;
  /** What was decided when it was entered, to see whether it would be again. */
  readonly kind: StructureKind | null;
  readonly label: string;
  readonly headingBefore: string;
  /** Between its children the walk can begin anew: nothing around them counts or hides. */
  readonly steady: boolean;
}

/** A place between two nodes, from where the page can be read anew. */
export interface Stop {
  /** What is read next there. */
  readonly node: Node;
  readonly levels: readonly Level[];
  readonly build: BuilderMark;
  readonly heading: string;
  /** How much was met before. */
  met: number;
}

/** How a walk goes on from a stop, and where it may end. */
export interface Resumption {
  readonly from: Stop | null;
  /** Where the walk before stopped at a node, if this one may end there. */
  readonly until: (node: Node) => Stop | null;
  /** All that the walk before met. */
  readonly met: readonly Met[];
}

/** What a walk read that began anew, or ended early. */
export interface Part {
  readonly text: string;
  readonly structure: OpenStructure[];
  readonly pieces: BuiltPiece<TextPiece['node']>[];
  readonly met: readonly Met[];
  readonly stops: readonly Stop[];
  readonly language: string;
  /** Offset of its end. */
  readonly length: number;
  /** Structures open at its end, outer first. */
  readonly open: readonly OpenStructure[];
}

const SAME = ['element', 'kind', 'layout', 'after', 'opened', 'heading', 'steady', 'label', 'headingBefore'] as const;

export function sameLevel(one: Level, other: Level): boolean {
  return SAME.every((name) => one[name] === other[name]) && one.row === null && other.row === null && one.look.alike === other.look.alike;
}
