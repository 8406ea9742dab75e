/** What a walk comes by that is no text. */
import type { PageText } from './types.ts';
import { unreadWords } from './unread.ts';

/** Boxes with their state, fields with their value, what could not be read, frames, shadow roots. */
export type Met =
  | { readonly kind: 'box' | 'field'; readonly element: Element; readonly value: string }
  | { readonly kind: 'unread'; readonly element: Element; readonly name: string | null; readonly frame: boolean }
  | { readonly kind: 'shadow'; readonly root: ShadowRoot };

/** The page of what was built and met. */
export function pageOf({ text, structure }: Pick<PageText, 'text' | 'structure'>, pieces: PageText['pieces'], met: readonly Met[], language: string): PageText {
  const unread = new Map<string, number>();
  const shadows: ShadowRoot[] = [];
  let frames = 0;
  for (const one of met) {
    if (one.kind === 'shadow') shadows.push(one.root);
    if (one.kind !== 'unread') continue;
    if (one.frame) frames += 1;
    if (one.name !== null) unread.set(one.name, (unread.get(one.name) ?? 0) + 1);
  }
  return { text, structure, ...(language ? { language } : {}), pieces, notRead: unreadWords(unread), frames, shadows };
}

/** What a field or box says now. */
export function valueOf(element: Element): string {
  switch (element.localName) {
    case 'input': return (element as HTMLInputElement).type === 'checkbox' || (element as HTMLInputElement).type === 'radio' ? String((element as HTMLInputElement).checked) : (element as HTMLInputElement).value;
    case 'textarea': return (element as HTMLTextAreaElement).value;
    case 'select': return [...(element as HTMLSelectElement).selectedOptions].map(({ index }) => index).join();
    default: return element.getAttribute('aria-checked') ?? '';
  }
}

/** What is shown once is not shown again: the same boxes were met. */
export function sameBoxes(some: readonly Met[], others: readonly Met[]): boolean {
  const [one, other] = [some, others].map((all) => all.flatMap((met) => (met.kind === 'box' ? [met.element] : [])));
  return one!.length === other!.length && one!.every((box, at) => box === other![at]);
}
