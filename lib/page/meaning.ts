/** What an element means for reading: questions to one element, asked by the walk in read.ts. */
import type { StructureKind } from '../detect/types.ts';
import { knownKind } from './ehr/index.ts';
import { plain } from './forms.ts';
import type { Look } from './look.ts';
import { COUNTED } from './partial.ts';
import { BOX_ROLES, INLINE_TAGS, NO_KIND, NOTE_CLASS, NOTE_LABEL, REGION_ROLES, REGION_TAGS, ROLE_KIND, SHADOW_TAGS, TAG_KIND } from './roles.ts';
import type { Gap } from './text-builder.ts';

/** What stands in a slot; null where nothing does, and its own content shows. */
export function assignedTo(slot: HTMLSlotElement): readonly Node[] | null {
  const assigned = slot.assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : null;
}

/** Ids that region labels point to: headings, whatever their tag. */
export function titleIdsIn(root: Element | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const found of root ? plain(root).querySelectorAll('[aria-labelledby]') : []) {
    const region = plain(found);
    if (!isRegion(region.localName, region.getAttribute('role'))) continue;
    for (const id of region.getAttribute('aria-labelledby')!.split(/\s+/)) if (id !== '') ids.add(id);
  }
  return ids;
}

function isRegion(tag: string, role: string | null): boolean {
  return role ? REGION_ROLES.has(role) : REGION_TAGS.has(tag);
}

/** What elements alike (the same path of tags and attributes) have in common: asked of one, true of all. */
export interface Kin {
  readonly tag: string;
  /** Without attributes. */
  readonly bare: boolean;
  readonly role: string | null;
  /** Kind by role or tag. */
  readonly kind: StructureKind | null;
  readonly editable: boolean;
  /** It says how long a list is, or that it goes on. */
  readonly counted: boolean;
  /** A class that says it holds a note. */
  readonly note: boolean;
  readonly region: boolean;
  /** It may be a box to tick, or be for one. */
  readonly box: boolean;
  /** Whether it may hold a shadow tree: a custom element, one of the ordinary ones that may, or none. */
  readonly host: 'custom' | 'perhaps' | 'never';
  /** What an adapter knows it is. */
  readonly known: StructureKind | null;
}

export function kinOf(element: Element, tag: string): Kin {
  const bare = !element.hasAttributes();
  const role = bare ? null : element.getAttribute('role');
  const named = role?.trim().toLowerCase() ?? '';
  const editable = bare ? null : element.getAttribute('contenteditable');
  const names = bare ? null : element.getAttribute('class');
  return {
    tag, bare, role, kind: NO_KIND.has(named) ? null : ROLE_KIND.get(named) ?? TAG_KIND.get(tag) ?? null,
    editable: editable !== null && editable !== 'false',
    counted: !bare && (role === 'feed' || [...COUNTED].some((name) => element.hasAttribute(name))),
    note: names !== null && names.split(/\s+/).some((name) => NOTE_CLASS.test(name)),
    region: !bare && isRegion(tag, role),
    box: tag === 'label' || (role !== null && BOX_ROLES.has(role)),
    host: tag.includes('-') ? 'custom' : SHADOW_TAGS.has(tag) ? 'perhaps' : 'never',
    known: bare ? null : knownKind(element),
  };
}

/** What an element is, by its role, its tag or its looks. */
export function kindOf(element: Element, kin: Kin, look: Look, inRow: boolean): StructureKind | null {
  const { tag, role } = kin;
  let { kind } = kin;
  if (kind === null && look.flow === 'row') kind = 'row';
  if (kind === null && look.flow === 'cell' && inRow) kind = 'cell';
  // A button that holds whole blocks is a row one can click, not a label.
  if (kind === 'control' && (tag === 'button' || role === 'button' || role === 'option' || role === 'tab') && element.childElementCount > 2) return null;
  if (kind !== null || kin.bare) return kind;
  if (kin.editable) return 'field';
  return holdsNote(element, kin) ? 'document' : null;
}

function holdsNote(element: Element, { tag, note }: Kin): boolean {
  if ((tag !== 'div' && tag !== 'section') || element.firstElementChild === null) return false;
  return note || NOTE_LABEL.test(element.getAttribute('aria-label') ?? '');
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
  if (!('rows' in element)) return false;
  const table = element as HTMLTableElement;
  if (table.tHead || table.caption || !element.querySelector('table, h1, h2, h3, h4, h5, h6, article, section')) return false;
  return ![...table.rows[0]?.cells ?? []].some((cell) => cell.localName === 'th');
}

/** The box a label or an element is for, with its state. */
export function boxOf(element: Element, tag: string, role: string | null): { readonly element: Element; readonly checked: boolean } | null {
  if (role && BOX_ROLES.has(role)) return { element, checked: element.getAttribute('aria-checked') === 'true' };
  if (tag !== 'label') return null;
  const control = (element as HTMLLabelElement).control as HTMLInputElement | null;
  if (control?.localName !== 'input' || (control.type !== 'checkbox' && control.type !== 'radio')) return null;
  return { element: control, checked: control.checked };
}

/** Nothing in it but, perhaps, white space. */
export function seemsEmpty({ firstChild }: Element): boolean {
  if (firstChild === null) return true;
  return firstChild.nodeType === 3 && (firstChild as Text).data.trim() === '' && firstChild.nextSibling === null;
}

/** Two headings share a word that means something. */
export function saysTheSame(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => word !== 'the' && word !== 'and').map((word) => word.replace(/s$/, ''));
}
