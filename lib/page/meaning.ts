/** What an element means for reading: questions to one element, asked by the walk in read.ts. */
import type { StructureKind } from '../detect/types.ts';
import type { Look } from './look.ts';
import { BOX_ROLES, INLINE_TAGS, NOTE_CLASS, NOTE_LABEL, REGION_ROLES, REGION_TAGS, ROLE_KIND, TAG_KIND } from './roles.ts';
import type { Gap } from './text-builder.ts';

/** What stands in a slot; null where nothing does, and its own content shows. */
export function assignedTo(slot: HTMLSlotElement): readonly Node[] | null {
  const assigned = slot.assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : null;
}

/** Elements that region labels point to: headings, whatever their tag. */
export function titlesIn(root: Element | null): ReadonlySet<Element> {
  const titles = new Set<Element>();
  for (const region of root?.querySelectorAll('[aria-labelledby]') ?? []) {
    const role = region.getAttribute('role');
    if (!(role ? REGION_ROLES.has(role) : REGION_TAGS.has(region.localName))) continue;
    for (const id of region.getAttribute('aria-labelledby')!.split(/\s+/)) {
      const title = id === '' ? null : region.ownerDocument.getElementById(id);
      if (title) titles.add(title);
    }
  }
  return titles;
}

/** What an element is, by its role, its tag or its looks. `bare`: it has no attributes. */
export function kindOf(element: Element, tag: string, role: string | null, look: Look, inRow: boolean, bare: boolean): StructureKind | null {
  const byRole = role ? ROLE_KIND[role.trim().toLowerCase()] : undefined;
  let kind = byRole === undefined ? TAG_KIND[tag] ?? null : byRole;
  if (kind === null && look.flow === 'row') kind = 'row';
  if (kind === null && look.flow === 'cell' && inRow) kind = 'cell';
  // A button that holds whole blocks is a row one can click, not a label.
  if (kind === 'control' && (tag === 'button' || role === 'button' || role === 'option' || role === 'tab') && element.childElementCount > 2) return null;
  if (kind !== null || bare) return kind;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'field';
  return holdsNote(element, tag) ? 'document' : null;
}

function holdsNote(element: Element, tag: string): boolean {
  if ((tag !== 'div' && tag !== 'section') || element.firstElementChild === null) return false;
  if (NOTE_LABEL.test(element.getAttribute('aria-label') ?? '')) return true;
  const names = element.getAttribute('class');
  return names !== null && names.split(/\s+/).some((name) => NOTE_CLASS.test(name));
}

/** Level 1 to 6 of a heading, where it is said. */
export function headingLevel(element: Element, tag: string): number | undefined {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : undefined;
}

/** What parts an element from its neighbours. */
export function gapOf(element: Element, tag: string, kind: StructureKind | null, look: Look, sideBySide: boolean): Gap {
  if (kind === 'row' || kind === 'table' || kind === 'cell' || kind === 'header-cell') return 'line';
  if (sideBySide && isPlain(element)) return 'tab';
  if (tag === 'dd') return element.previousElementSibling?.localName === 'dt' ? 'tab' : 'line';
  if (look.flow === 'block' || look.flow === 'row') return 'line';
  return look.flow === 'gap' ? 'space' : 'none';
}

/** Holds words in a line and no blocks. */
function isPlain(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!INLINE_TAGS.has(child.localName) || child.localName === 'br') return false;
  }
  return true;
}

/** A table that only lays out a page: said so, or holding other blocks without any header of its own. */
export function isLayout(element: Element, role: string | null): boolean {
  if (role === 'presentation' || role === 'none') return true;
  if (element.localName !== 'table') return false;
  if (!element.querySelector('table, h1, h2, h3, h4, h5, h6, article, section')) return false;
  const table = element as HTMLTableElement;
  return !table.tHead && !table.caption && ![...table.rows[0]?.cells ?? []].some((cell) => cell.localName === 'th');
}

/** The box a label or an element is for, with its state. */
export function boxOf(element: Element, tag: string, role: string | null): { readonly element: Element; readonly checked: boolean } | null {
  if (role && BOX_ROLES.has(role)) return { element, checked: element.getAttribute('aria-checked') === 'true' };
  if (tag !== 'label') return null;
  const control = (element as HTMLLabelElement).control as HTMLInputElement | null;
  if (control?.localName !== 'input' || (control.type !== 'checkbox' && control.type !== 'radio')) return null;
  return { element: control, checked: control.checked };
}

/** Two headings share a word that means something. */
export function saysTheSame(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => word !== 'the' && word !== 'and').map((word) => word.replace(/s$/, ''));
}
