/**
 * Which patient a text on the page was read under. When the patient changes
 * within one document, the old chart may stay on screen for seconds under the
 * new banner: what still stands in the same node with the same words is the
 * former patient's, however long it stands there.
 */
import { plain } from './forms.ts';
import { comparePatients } from './identity-text.ts';
import { piecesBetween } from './range.ts';
import type { Identity, PageText, TextPiece } from './types.ts';

export interface Owners {
  /** All texts of a page belong to this patient, but for those that belong to another already. */
  claim(page: PageText, identity: Identity): void;
  /** All text below a node, but for some elements in it, belongs to nobody known: it came while two changes of patient overtook each other. */
  disown(root: Node, but?: readonly Node[]): void;
  /** A stretch of text, or a part of it, stands as it did under another patient. */
  foreign(page: PageText, start: number, end: number, identity: Identity): boolean;
}

const NOBODY_KNOWN: Identity = { state: 'doubt', key: '' };

export function createOwners(): Owners {
  const owners = new WeakMap<Node, { readonly words: string; readonly identity: Identity }>();
  const ownerOf = (node: TextPiece['node']): Identity | null => {
    const owner = owners.get(node);
    return owner && owner.words === wordsIn(node) ? owner.identity : null;
  };
  return {
    claim(page, identity) {
      for (const { node } of page.pieces) {
        if (!ownerOf(node)) owners.set(node, { words: wordsIn(node), identity });
      }
    },
    disown(root, but = []) {
      const texts = root.ownerDocument!.createTreeWalker(root, 4);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (!ownerOf(node as Text) && !but.some((element) => plain(element).contains(node))) owners.set(node, { words: (node as Text).data, identity: NOBODY_KNOWN });
      }
    },
    foreign(page, start, end, identity) {
      return piecesBetween(page.pieces, start, end).some(({ node }) => {
        const owner = ownerOf(node);
        return owner !== null && !samePatient(owner, identity);
      });
    },
  };
}

function samePatient(one: Identity, other: Identity): boolean {
  return one.state === other.state && (one.state === 'absent' || comparePatients(one, other) === 'same');
}

function wordsIn(node: TextPiece['node']): string {
  return 'data' in node ? node.data : node.value;
}
