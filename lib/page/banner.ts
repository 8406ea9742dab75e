/**
 * Looks after the banner, or what says at the top of the page who it is about,
 * between two reads of the page: a change of patient is seen in the moment it is
 * written, and whether the chart changed with it.
 */
import { plain } from './forms.ts';
import { piecesBetween } from './range.ts';
import { comparePatients, signalsIn } from './identity-text.ts';
import type { Shown } from './identity.ts';
import type { PageText, PatientSignals, TextPiece } from './types.ts';

export interface Sentinel {
  /** The banners of a look, and what they said. */
  remember(shown: Shown): void;
  /** The texts of the chart that findings stand on. */
  guard(page: PageText, findings: readonly { readonly start: number; readonly end: number }[]): void;
  /** Asked after each change of the page: whether the banner now names another patient, and the chart went with it in the same stroke; or whether it is lost, and nobody is named. */
  check(): { readonly other: Shown | null; readonly together: boolean; readonly lost: boolean };
  /** Whether nothing is left of the texts that findings stand on. */
  bare(): boolean;
}

/** More texts than this need not be looked after: they change together. */
const GUARDED = 200;
/** The top of a page, which may be written anew all the time, is asked at most this share of the time. */
const SHARE = 10;

/** `look` asks the page anew who it is about; its banners, which are sought everywhere, only where it had one. */
export function createSentinel(look: (banners: boolean) => Shown): Sentinel {
  let banners: Watched[] = [];
  let last: PatientSignals = {};
  let texts: Watched[] = [];
  let lost = false;
  /** When it may be asked again, in ms. */
  let free = 0;
  /** Texts that had gone when it was asked before. */
  let gone = 0;

  const remember = ({ banners: elements, signals }: Shown): void => {
    banners = elements.map(watched);
    last = signals;
  };
  return {
    remember,
    bare: () => texts.length > 0 && texts.every(hasMoved),
    guard(page, findings) {
      const nodes = new Set<TextPiece['node']>();
      for (const { start, end } of findings) {
        if (nodes.size > GUARDED) break;
        for (const { node } of piecesBetween(page.pieces, start, end)) {
          if (!banners.some((banner) => banner.node.contains(node))) nodes.add(node);
        }
      }
      texts = [...nodes].map(watched);
      gone = 0;
    },
    check() {
      const before = gone;
      gone = texts.filter(hasMoved).length;
      lost = false;
      const other = otherPatient();
      return { other, lost, together: other !== null && texts.length > 0 && before === 0 && gone === texts.length };
    },
  };

  function otherPatient(): Shown | null {
    const moved = banners.filter(hasMoved);
    const began = performance.now();
    if (moved.length === 0 || began < free) return null;
    // A clock or a count in the banner.
    if (moved.every(({ node }) => node.isConnected && comparePatients(signalsIn(node.textContent!), last) === 'same')) return null;
    const before = last;
    const shown = look(banners[0]!.node.nodeType === 1);
    if (shown.banners[0]?.nodeType !== 1) free = performance.now() + (performance.now() - began) * SHARE;
    // A banner that is only taken away may be on its way back: the next read tells.
    lost = shown.banners.length === 0;
    if (lost) return null;
    remember(shown);
    return shown.conflict || comparePatients(before, shown.signals) === 'different' ? shown : null;
  }
}

interface Watched { readonly node: Node; readonly words: string }

function watched(given: Node): Watched {
  const node = plain(given);
  return { node, words: wordsIn(node) };
}

function hasMoved({ node, words }: Watched): boolean {
  return !node.isConnected || wordsIn(node) !== words;
}

/** What a text, an element or a field says. */
function wordsIn(node: Node): string {
  return `${node.textContent} ${(node as Partial<HTMLInputElement>).value}`;
}
