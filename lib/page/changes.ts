/** Gathers where a page has changed, until it is read again. */
import { plain } from './forms.ts';

export interface Changes {
  /** It may have changed anywhere. */
  readonly anywhere: boolean;
  /** Nodes that read otherwise now, or stand beside what came or went. */
  readonly nodes: ReadonlySet<Node>;
}

export interface ChangeLog {
  /** Changes of the DOM, in order. */
  note(records: readonly MutationRecord[]): void;
  /** Something about this node changed that is no change of the DOM: a value, a state. */
  touch(node: Node): void;
  /** Nobody knows what changed. */
  all(): void;
  /** What was gathered since it was taken last. */
  take(): Changes;
  /** Nothing was gathered since it was taken last. */
  quiet(): boolean;
}

/** More places than this are the whole page. */
const MOST = 300;

export function createChangeLog(): ChangeLog {
  let anywhere = true;
  let nodes = new Set<Node>();
  let gone = new WeakSet<Node>();
  const touch = (node: Node): void => {
    if (anywhere) return;
    nodes.add(node);
    if (nodes.size > MOST) anywhere = true;
  };
  const noteChildren = ({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void => {
    for (const node of removedNodes) gone.add(node);
    for (const node of addedNodes) {
      // What was moved stands in another order now than it was read in.
      if (gone.has(node)) anywhere = true;
      touch(node);
    }
    if (removedNodes.length === 0) return;
    const beside = [nextSibling, previousSibling].find((node) => node && plain(node).parentNode === target);
    touch(beside ?? target);
  };
  return {
    note(records) {
      for (const record of records) {
        if (anywhere) return;
        if (record.type === 'childList') noteChildren(record);
        else touch(record.target);
      }
    },
    touch,
    all() { anywhere = true; },
    take() {
      const taken = { anywhere, nodes };
      anywhere = false;
      nodes = new Set();
      gone = new WeakSet();
      return taken;
    },
    quiet: () => !anywhere && nodes.size === 0,
  };
}
