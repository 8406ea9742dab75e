/**
 * Looks after the banner between two reads of the page: a change of patient is
 * seen in the moment it is written, and whether the chart changed with it.
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
  /** Asked after each change of the page: whether the banner now names another patient, and the chart went with it in the same stroke. */
  check(): { readonly other: Shown | null; readonly together: boolean };
}

/** More texts than this need not be looked after: they change together. */
const GUARDED = 200;

/** `look` asks the page anew who it is about. */
export function createSentinel(look: () => Shown): Sentinel {
  let banners: { readonly element: Element; readonly words: string }[] = [];
  let last: PatientSignals = {};
  let texts: { readonly node: TextPiece['node']; readonly words: string }[] = [];
  /** Texts that had gone when it was asked before. */
  let gone = 0;

  const remember = ({ banners: elements, signals }: Shown): void => {
    banners = elements.map((element) => ({ element: plain(element), words: plain(element).textContent }));
    last = signals;
  };
  return {
    remember,
    guard(page, findings) {
      const nodes = new Set<TextPiece['node']>();
      for (const { start, end } of findings) {
        if (nodes.size > GUARDED) break;
        for (const { node } of piecesBetween(page.pieces, start, end)) {
          if (!banners.some(({ element }) => element.contains(node))) nodes.add(node);
        }
      }
      texts = [...nodes].map((node) => ({ node, words: wordsIn(node) }));
      gone = 0;
    },
    check() {
      const before = gone;
      gone = texts.filter(({ node, words }) => !node.isConnected || wordsIn(node) !== words).length;
      const other = otherPatient();
      return { other, together: other !== null && texts.length > 0 && before === 0 && gone === texts.length };
    },
  };

  function otherPatient(): Shown | null {
    const moved = banners.filter(({ element, words }) => !element.isConnected || element.textContent !== words);
    if (moved.length === 0) return null;
    // A clock or a count in the banner.
    if (moved.every(({ element }) => element.isConnected && comparePatients(signalsIn(element.textContent), last) === 'same')) return null;
    const before = last;
    const shown = look();
    // A banner that is only taken away may be on its way back: the next read tells.
    if (shown.banners.length === 0) return null;
    remember(shown);
    return shown.conflict || comparePatients(before, shown.signals) === 'different' ? shown : null;
  }
}

function wordsIn(node: TextPiece['node']): string {
  return 'data' in node ? node.data : node.value;
}
