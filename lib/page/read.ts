/**
 * Reads a page as its reader sees it: one walk over the DOM, visible text only,
 * with what the markup says and the way back to every node. The walk keeps its
 * own stack, so depth costs nothing and it can stop between two nodes.
 */
import type { StructureKind } from '../detect/types.ts';
import { browserLooks, documentLooks, type Look, type LookOf } from './look.ts';
import { BOX_ROLES, INLINE_TAGS, NOTE_CLASS, NOTE_LABEL, REGION_ROLES, REGION_TAGS, ROLE_KIND, SHADOW_TAGS, SKIPPED, TAG_KIND, TEXT_INPUTS } from './roles.ts';
import { TextBuilder, type Gap } from './text-builder.ts';
import type { PageText, TextPiece } from './types.ts';
import { unreadOf, unreadWords } from './unread.ts';

/** What the reader asks of the surroundings. */
export interface ReadSeams {
  readonly lookOf: LookOf;
  /** The shadow root of an element, open or closed; null where there is none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/** Seams for the page a content script runs in. A new set for each read: looks are remembered while it lasts. */
export function browserSeams(view: Window, shadowOf: ReadSeams['shadowOf']): ReadSeams {
  return { lookOf: browserLooks(view), shadowOf };
}

/** Seams for a document outside a browser (jsdom): its own style sheets decide what is seen. */
export function documentSeams(document: Document): ReadSeams {
  return { lookOf: documentLooks(document), shadowOf: (element) => element.shadowRoot };
}

/** Reads all of `root` at once. Offsets are UTF-16 code units. */
export function readPage(root: Document | Element, seams: ReadSeams): PageText {
  const walk = new Walk(root, seams);
  while (!walk.step(Number.POSITIVE_INFINITY));
  return walk.result();
}

/** How many nodes are walked before the clock is looked at. */
const SLICE_NODES = 500;
/** Longest stretch of work before others get their turn, in ms. */
const SLICE_TIME = 8;

/** Reads in slices, `pause` between them. Null when `signal` was aborted on the way. */
export async function readPageSliced(root: Document | Element, seams: ReadSeams, pause: () => Promise<void>, signal: AbortSignal): Promise<PageText | null> {
  const walk = new Walk(root, seams);
  let began = performance.now();
  while (!walk.step(SLICE_NODES)) {
    if (performance.now() - began < SLICE_TIME) continue;
    await pause();
    if (signal.aborted) return null;
    began = performance.now();
  }
  return walk.result();
}

/** An element whose children are being read. */
interface Level {
  readonly element: Element;
  readonly look: Look;
  /** What is read next; children of a slot come from `assigned`. */
  next: Node | null;
  readonly assigned: readonly Node[] | null;
  at: number;
  /** Structures opened for it. */
  readonly opened: number;
  readonly heading: boolean;
  /** A cell with its place in a row. */
  readonly cell: boolean;
  readonly after: Gap;
  /** Nearest row around, and how many cells it has had. */
  readonly row: { cells: number } | null;
  /** Inside a table that only lays out. */
  readonly layout: boolean;
}

class Walk {
  readonly #build = new TextBuilder<TextPiece['node']>();
  readonly #stack: Level[] = [];
  readonly #unread = new Map<string, number>();
  readonly #shadows: ShadowRoot[] = [];
  readonly #titles: ReadonlySet<Element>;
  readonly #ticked = new Set<Element>();
  readonly #seams: ReadSeams;
  #lastHeading = '';

  constructor(root: Document | Element, seams: ReadSeams) {
    this.#seams = seams;
    const top = root.nodeType === 9 ? (root as Document).body ?? (root as Document).documentElement : root as Element;
    this.#titles = titlesIn(top);
    if (top) this.#enter(top, null);
  }

  /** Reads on for up to `budget` nodes; true when all is read. */
  step(budget: number): boolean {
    for (let left = budget; left > 0; left -= 1) {
      const level = this.#stack.at(-1);
      if (!level) return true;
      const node = this.#nextIn(level);
      if (!node) this.#leave(level);
      else if (node.nodeType === 3) this.#readText(node as Text, level.look);
      else if (node.nodeType === 1) this.#enter(node as Element, level);
    }
    return false;
  }

  result(): PageText {
    const { text, structure } = this.#build.finish();
    return { text, structure, pieces: this.#build.pieces, notRead: unreadWords(this.#unread), shadows: this.#shadows };
  }

  #nextIn(level: Level): Node | null {
    if (level.assigned) {
      level.at += 1;
      return level.assigned[level.at - 1] ?? null;
    }
    const node = level.next;
    level.next = node ? node.nextSibling : null;
    return node;
  }

  #readText(node: Text, look: Look): void {
    if (look.visible && !look.clipped) this.#build.text(node, node.data, look.spaces);
  }

  #enter(element: Element, around: Level | null): void {
    const tag = element.localName;
    if (SKIPPED.has(tag)) return;
    if (around && tag !== 'summary' && around.element.localName === 'details' && !(around.element as HTMLDetailsElement).open) return;
    const look = this.#seams.lookOf(element, around ? around.look : null);
    if (look.hidden) return;
    if (this.#readWhole(element, tag, look)) return;

    const role = element.getAttribute('role');
    const kind = kindOf(element, tag, role, look, around);
    const titled = kind === null && this.#titles.has(element) ? 'heading' : kind;
    if (look.clipped) {
      if (titled === 'heading') this.#label(element.textContent);
      return;
    }
    if (tag === 'sup' && /\d$/.test(this.#build.last) && /^\s*[+\-\u2212]?\d/.test(element.textContent)) this.#build.words('^');
    this.#push(element, tag, role, look, titled, around);
  }

  /** Opens what the element means and sets out to read its children. */
  #push(element: Element, tag: string, role: string | null, look: Look, kind: StructureKind | null, around: Level | null): void {
    const layout = kind === 'table' ? isLayout(element, role) : around?.layout ?? false;
    const gap = gapOf(element, tag, kind, look, around);
    const cell = (kind === 'cell' || kind === 'header-cell') && !layout && around?.row ? around.row : null;
    if (!cell) this.#build.part(gap);
    this.#regionLabel(element, tag, role);
    let opened = 0;
    if (look.struck && kind !== 'struck') opened += this.#open('struck');
    const box = boxOf(element, tag, role);
    if (cell) {
      this.#build.openCell(kind as 'cell' | 'header-cell', cell.cells === 0);
      cell.cells += 1;
      opened += 1;
    } else if (kind && !(layout && (kind === 'table' || kind === 'row' || kind === 'cell' || kind === 'header-cell')) && !box?.checked) {
      opened += this.#open(kind, headingLevel(element, tag));
    }
    if (box) this.#tick(box.element, box.checked);
    const row = kind === 'row' && !layout ? { cells: 0 } : kind === 'table' || cell ? null : around?.row ?? null;
    const children = this.#childrenOf(element, tag);
    this.#stack.push({ element, look, ...children, at: 0, opened, heading: kind === 'heading', cell: cell !== null, after: gap, row, layout });
  }

  #open(kind: StructureKind, level?: number): 1 {
    this.#build.open(kind, level);
    return 1;
  }

  #leave(level: Level): void {
    this.#stack.pop();
    if (level.heading) this.#lastHeading = level.element.textContent;
    if (level.cell) this.#build.closeCell();
    for (let left = level.cell ? 1 : 0; left < level.opened; left += 1) this.#build.close();
    if (!level.cell && !(level.element.localName === 'dt' && level.element.nextElementSibling?.localName === 'dd')) this.#build.part(level.after);
  }

  #childrenOf(element: Element, tag: string): { readonly next: Node | null; readonly assigned: readonly Node[] | null } {
    if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
      if (assigned.length > 0) return { next: null, assigned };
    }
    // Asking for a closed root is dear: hosts are custom elements, or ordinary ones that seem empty.
    const mayHost = tag.includes('-') || element.shadowRoot !== null || (element.firstChild === null && SHADOW_TAGS.has(tag));
    const shadow = mayHost ? this.#seams.shadowOf(element) : null;
    if (shadow) this.#shadows.push(shadow);
    return { next: (shadow ?? element).firstChild, assigned: null };
  }

  /** Elements read without walking into them; true when it was one. */
  #readWhole(element: Element, tag: string, look: Look): boolean {
    const seen = look.visible && !look.clipped;
    switch (tag) {
      case 'br': this.#build.lineBreak(); return true;
      case 'hr': this.#build.part('line'); return true;
      case 'textarea': if (seen) this.#field(element as HTMLTextAreaElement, 'line'); return true;
      case 'input': if (seen) this.#input(element as HTMLInputElement); return true;
      case 'select': if (seen) this.#select(element as HTMLSelectElement); return true;
      case 'img': case 'canvas': case 'embed': case 'object': case 'iframe': case 'frame': {
        const unread = seen ? unreadOf(element) : null;
        if (unread) this.#unread.set(unread, (this.#unread.get(unread) ?? 0) + 1);
        return true;
      }
      default: return false;
    }
  }

  #field(element: HTMLTextAreaElement | HTMLInputElement, gap: Gap): void {
    this.#build.part(gap);
    this.#build.open('field');
    this.#build.text(element, element.value, 'keep');
    this.#build.close();
    this.#build.part(gap);
  }

  #input(element: HTMLInputElement): void {
    if (element.type === 'checkbox' || element.type === 'radio') {
      if (!this.#ticked.has(element)) this.#tick(element, element.checked);
    } else if (TEXT_INPUTS.has(element.type)) {
      this.#field(element, 'space');
    }
  }

  /** A closed list shows the choice made; an open one all it offers. */
  #select(element: HTMLSelectElement): void {
    const open = element.multiple || element.size > 1;
    this.#build.part('space');
    this.#build.open('control');
    for (const option of open ? element.options : element.selectedOptions) {
      if (open) this.#build.part('line');
      for (const node of option.childNodes) if (node.nodeType === 3) this.#build.text(node as Text, (node as Text).data, 'collapse');
    }
    this.#build.close();
    this.#build.part(open ? 'line' : 'space');
  }

  #tick(box: Element, checked: boolean): void {
    this.#ticked.add(box);
    this.#build.part('space');
    this.#build.words(checked ? '[x]' : '[ ]');
    this.#build.part('space');
  }

  /** Reads a region's label as a heading, unless a heading beside it says the same. */
  #regionLabel(element: Element, tag: string, role: string | null): void {
    if (!(role ? REGION_ROLES.has(role) : REGION_TAGS.has(tag))) return;
    const label = element.getAttribute('aria-label')?.trim();
    if (!label) return;
    const heading = element.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"], caption, legend, summary');
    if (saysTheSame(label, this.#lastHeading) || (heading && saysTheSame(label, heading.textContent))) return;
    this.#label(label);
  }

  #label(label: string): void {
    this.#build.part('line');
    this.#build.open('heading');
    this.#build.words(label.replace(/\s+/g, ' ').trim());
    this.#build.close();
    this.#build.part('line');
    this.#lastHeading = label;
  }
}

/** Elements that region labels point to: headings, whatever their tag. */
function titlesIn(root: Element | null): ReadonlySet<Element> {
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

function kindOf(element: Element, tag: string, role: string | null, look: Look, around: Level | null): StructureKind | null {
  const byRole = role ? ROLE_KIND[role.trim().toLowerCase()] : undefined;
  let kind = byRole === undefined ? TAG_KIND[tag] ?? null : byRole;
  if (kind === null && look.flow === 'row') kind = 'row';
  if (kind === null && look.flow === 'cell' && around?.row) kind = 'cell';
  // A button that holds whole blocks is a row one can click, not a label.
  if (kind === 'control' && (tag === 'button' || role === 'button' || role === 'option' || role === 'tab') && element.childElementCount > 2) return null;
  if (kind !== null) return kind;
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

function headingLevel(element: Element, tag: string): number | undefined {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  const level = Number(element.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? level : undefined;
}

/** What parts an element from its neighbours. */
function gapOf(element: Element, tag: string, kind: StructureKind | null, look: Look, around: Level | null): Gap {
  if (kind === 'row' || kind === 'table' || kind === 'cell' || kind === 'header-cell') return 'line';
  if (around?.look.sideBySide && isPlain(element)) return 'tab';
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
function isLayout(element: Element, role: string | null): boolean {
  if (role === 'presentation' || role === 'none') return true;
  if (element.localName !== 'table') return false;
  const table = element as HTMLTableElement;
  if (table.tHead || table.caption || [...table.rows[0]?.cells ?? []].some((cell) => cell.localName === 'th')) return false;
  return table.querySelector('table, h1, h2, h3, h4, h5, h6, article, section') !== null;
}

/** The box a label or an element is for, with its state. */
function boxOf(element: Element, tag: string, role: string | null): { readonly element: Element; readonly checked: boolean } | null {
  if (role && BOX_ROLES.has(role)) return { element, checked: element.getAttribute('aria-checked') === 'true' };
  if (tag !== 'label') return null;
  const control = (element as HTMLLabelElement).control as HTMLInputElement | null;
  if (control?.localName !== 'input' || (control.type !== 'checkbox' && control.type !== 'radio')) return null;
  return { element: control, checked: control.checked };
}

/** Two headings share a word that means something. */
function saysTheSame(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => word !== 'the' && word !== 'and').map((word) => word.replace(/s$/, ''));
}
