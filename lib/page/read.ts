/**
 * Reads a page as its reader sees it: one walk over the DOM, visible text only,
 * with what the markup says and the way back to every node. The walk keeps its
 * own stack, so depth costs nothing and it can stop between two nodes.
 */
import type { StructureKind } from '../detect/types.ts';
import { knownKinds } from './ehr/index.ts';
import { formsOf, isForm, type DomClasses, type Forms } from './forms.ts';
import { browserLooks, documentLooks, type Look, type LookOf } from './look.ts';
import { assignedTo, boxOf, gapOf, headingLevel, isLayout, kindOf, saysTheSame, titlesIn } from './meaning.ts';
import { REGION_ROLES, REGION_TAGS, SHADOW_TAGS, SKIPPED, TEXT_INPUTS } from './roles.ts';
import { TextBuilder, type Gap } from './text-builder.ts';
import type { PageText, TextPiece } from './types.ts';
import { unreadOf, unreadWords } from './unread.ts';

/** What the reader asks of the surroundings. */
export interface ReadSeams {
  readonly lookOf: LookOf;
  /** The shadow root of an element, open or closed; null where there is none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly forms: Forms;
}

/** Seams for the page a content script runs in. A new set for each read: looks are remembered while it lasts. */
export function browserSeams(view: Pick<Window, 'getComputedStyle'> & DomClasses, shadowOf: ReadSeams['shadowOf']): ReadSeams {
  return { lookOf: browserLooks(view), shadowOf, forms: formsOf(view) };
}

/** Seams for a document outside a browser (jsdom): its own style sheets decide what is seen. */
export function documentSeams(document: Document): ReadSeams {
  return { lookOf: documentLooks(document), shadowOf: (element) => element.shadowRoot, forms: formsOf(document.defaultView as unknown as DomClasses) };
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
  /** Folded details: only its summary shows. */
  readonly folded: boolean;
}

class Walk {
  readonly #build = new TextBuilder<TextPiece['node']>();
  readonly #stack: Level[] = [];
  readonly #unread = new Map<string, number>();
  readonly #shadows: ShadowRoot[] = [];
  readonly #titles: ReadonlySet<Element>;
  readonly #known: ReadonlyMap<Element, StructureKind>;
  readonly #ticked = new Set<Element>();
  readonly #seams: ReadSeams;
  readonly #language: string;
  #lastHeading = '';
  #frames = 0;

  constructor(root: Document | Element, seams: ReadSeams) {
    this.#seams = seams;
    this.#language = (root.nodeType === 9 ? (root as Document) : root.ownerDocument)?.documentElement?.lang ?? '';
    const top = root.nodeType === 9 ? (root as Document).body ?? (root as Document).documentElement : root as Element;
    this.#titles = titlesIn(top);
    this.#known = knownKinds(top);
    if (top) this.#enter(top, null);
  }

  /** Reads on for up to `budget` nodes; true when all is read. */
  step(budget: number): boolean {
    for (let left = budget; left > 0; left -= 1) {
      const level = this.#stack.at(-1);
      if (!level) return true;
      const node = level.assigned ? level.assigned[level.at] : level.next;
      if (!node) {
        this.#leave(level);
        continue;
      }
      level.at += 1;
      const type = node.nodeType;
      const form = type === 1 ? isForm(node as Element) : typeof type !== 'number';
      if (!level.assigned) level.next = form ? this.#seams.forms.next(node) : node.nextSibling;
      if (type === 3) this.#readText(node as Text, level);
      else if (form) this.#enterForm(node as Element, level);
      else if (type === 1) this.#enter(node as Element, level);
    }
    return false;
  }

  result(): PageText {
    const { text, structure } = this.#build.finish();
    return { text, structure, ...(this.#language ? { language: this.#language } : {}), pieces: this.#build.pieces, notRead: unreadWords(this.#unread), frames: this.#frames, shadows: this.#shadows };
  }

  #readText(node: Text, { look, folded }: Pick<Level, 'look' | 'folded'>): void {
    if (look.visible && !look.clipped && !folded) this.#build.text(node, node.data, look.spaces);
  }

  #enter(element: Element, around: Level | null): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || (around?.folded && tag !== 'summary')) return;
    const look = this.#seams.lookOf(element, around ? around.look : null, false);
    if (look.hidden || this.#readWhole(element, tag, look)) return;

    const bare = !element.hasAttributes();
    const role = bare ? null : element.getAttribute('role');
    const meant = kindOf(element, tag, role, look, Boolean(around?.row), bare);
    const kind = meant ?? (this.#titles.has(element) ? 'heading' : this.#known.get(element) ?? null);
    if (look.clipped) {
      if (kind === 'heading') this.#label(element.textContent);
      return;
    }
    if (tag === 'sup' && /\d$/.test(this.#build.last) && /^\s*[+\-\u2212]?\d/.test(element.textContent)) this.#build.words('^');
    this.#push(element, tag, role, look, kind, around, bare);
  }

  /** A form means nothing by itself, and cannot be asked for anything. */
  #enterForm(form: Element, around: Level | null): void {
    if (around?.folded) return;
    const look = this.#seams.lookOf(form, around?.look ?? null, true);
    if (look.hidden || look.clipped) return;
    const after = look.flow === 'block' ? 'line' : 'none';
    this.#build.part(after);
    this.#stack.push({
      element: form, look, next: this.#seams.forms.first(form), assigned: null, at: 0, opened: 0, heading: false, cell: false, after,
      row: around?.row ?? null, layout: around?.layout ?? false, folded: false,
    });
  }

  /** Opens what the element means and sets out to read its children. */
  #push(element: Element, tag: string, role: string | null, look: Look, kind: StructureKind | null, around: Level | null, bare: boolean): void {
    const table = kind === 'table' || tag === 'table';
    const tabular = kind === 'table' || kind === 'row' || kind === 'cell' || kind === 'header-cell';
    const layout = table ? isLayout(element, role) : around?.layout ?? false;
    const row = !layout && (kind === 'cell' || kind === 'header-cell') ? around?.row ?? null : null;
    const gap = gapOf(element, tag, kind, look, around?.look.sideBySide ?? false);
    if (!row) this.#build.part(gap);
    if (!bare) this.#regionLabel(element, tag, role);
    let opened = 0;
    if (look.struck && kind !== 'struck') opened += this.#open('struck');
    const box = bare && tag !== 'label' ? null : boxOf(element, tag, role);
    if (row) {
      this.#build.openCell(kind as 'cell' | 'header-cell', row.cells === 0);
      row.cells += 1;
      opened += 1;
    } else if (kind && !(layout && tabular) && !box?.checked) {
      opened += this.#open(kind, kind === 'heading' ? headingLevel(element, tag) : undefined);
    }
    if (box && !this.#ticked.has(box.element)) this.#tick(box.element, box.checked);
    const assigned = tag === 'slot' ? assignedTo(element as HTMLSlotElement) : null;
    const level: Level = {
      element, look, next: assigned ? null : this.#firstIn(element, tag), assigned, at: 0, opened, heading: kind === 'heading', cell: row !== null, after: gap,
      row: kind === 'row' && !layout ? { cells: 0 } : table || row ? null : around?.row ?? null, layout,
      folded: tag === 'details' && !(element as HTMLDetailsElement).open,
    };
    const only = level.next;
    // Most elements hold one text and nothing else.
    if (only && only.nodeType === 3 && only.nextSibling === null) {
      this.#readText(only as Text, level);
      this.#close(level);
    } else {
      this.#stack.push(level);
    }
  }

  #open(kind: StructureKind, level?: number): 1 {
    this.#build.open(kind, level);
    return 1;
  }

  #leave(level: Level): void {
    this.#stack.pop();
    this.#close(level);
  }

  #close(level: Omit<Level, 'next' | 'at'>): void {
    if (level.heading) this.#lastHeading = level.element.textContent;
    if (level.cell) this.#build.closeCell();
    for (let left = level.cell ? 1 : 0; left < level.opened; left += 1) this.#build.close();
    if (!level.cell && !(level.element.localName === 'dt' && level.element.nextElementSibling?.localName === 'dd')) this.#build.part(level.after);
  }

  /** First child in the flat tree. Asking for a closed root is dear: hosts are custom elements, or ordinary ones that seem empty. */
  #firstIn(element: Element, tag: string): Node | null {
    const first = element.firstChild;
    const custom = tag.includes('-');
    if (!custom && !SHADOW_TAGS.has(tag)) return first;
    const shadow = custom || first === null ? this.#seams.shadowOf(element) : element.shadowRoot;
    if (!shadow) return first;
    this.#shadows.push(shadow);
    return shadow.firstChild;
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
        if (seen && (tag === 'iframe' || tag === 'frame')) this.#frames += 1;
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
