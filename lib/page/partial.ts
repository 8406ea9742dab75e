/**
 * Lists of which a page shows only a part: rows that load as one scrolls, and
 * pages of a list behind the one in view. What is not shown is not seen, and
 * silence about it would read as "no".
 */

/** Attributes that say how long a list is. */
export const COUNTED: ReadonlySet<string> = new Set(['aria-rowcount', 'aria-setsize']);

const NAME = 'list with rows not shown';

/** The name such a list is counted under; null for any other element. `aria-rowcount` and `aria-setsize` of -1 mean a number not known. */
export function partialList(element: Element): string | null {
  if (element.hasAttribute('aria-rowcount')) return isShort(element, 'aria-rowcount', element.querySelectorAll('tr, [role="row"]').length) ? NAME : null;
  if (element.hasAttribute('aria-setsize')) return ITEMS.includes(element.getAttribute('role') ?? element.localName) && !element.previousElementSibling?.hasAttribute('aria-setsize') && isShort(element, 'aria-setsize', itemsBeside(element)) ? NAME : null;
  return element.getAttribute('role') === 'feed' && !element.querySelector(':scope > [aria-setsize]') ? NAME : null;
}

/** Tabs, menus and trees are told their size too, and hold no rows. */
const ITEMS: readonly string[] = ['li', 'row', 'option', 'listitem', 'article'];

function isShort(element: Element, attribute: string, shown: number): boolean {
  const all = Number(element.getAttribute(attribute));
  return all === -1 || all > shown;
}

function itemsBeside({ parentElement }: Element): number {
  return [...parentElement?.children ?? []].filter((child) => child.hasAttribute('aria-setsize')).length;
}

/** Alone on its line, or with a word that says what is counted: "1-2 of 12" in a sentence is a finding of someone's. */
const RANGE = /^[ \t]{0,8}(?:(?:showing|displaying|viewing|rows|records|results|items|entries|page)[: \t]{1,4})?(\d{1,5})[ \t]{0,2}(?:-|–|to)[ \t]{0,2}(\d{1,5})[ \t]{1,2}(?:of|out of)[ \t]{1,2}(\d{1,6})(?:[ \t]{1,2}(?:entries|records|results|items|rows|lines|orders|medications|notes|documents|encounters))?\.?[ \t]{0,8}$/gim;
const COUNT = /^[ \t]{0,8}(?:showing[ \t]{1,4})?(\d{1,5})[ \t]{0,2}(?:\/|of|out of)[ \t]{0,2}(\d{1,6})[ \t]{1,2}(?:(?:entries|records|results|items|rows|lines|orders|medications|notes|documents|encounters)(?:[ \t]{1,2}shown)?|shown)\.?[ \t]{0,8}$/gim;

/** What a page says itself of lists that it shows in part, in words: "rows of a list (1 to 10 of 42 shown)". */
export function partialInWords(text: string): string[] {
  const ranges = [...text.matchAll(RANGE)].flatMap(([, from, to, all]) => (Number(to) - Number(from) + 1 < Number(all) ? [`${from} to ${to} of ${all}`] : []));
  const counts = [...text.matchAll(COUNT)].flatMap(([, some, all]) => (Number(some) < Number(all) ? [`${some} of ${all}`] : []));
  return [...new Set([...ranges, ...counts])].map((part) => `rows of a list (${part} shown)`);
}
