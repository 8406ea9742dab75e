/**
 * The walk over a page: visible text, with what the markup says. It keeps its
 * own stack, so depth costs nothing and it can stop between two nodes.
 */
import type { StructureKind } from '../detect/types.ts';
import type { Forms } from './forms.ts';
import type { Look, LookOf } from './look.ts';
import { assignedTo, boxOf, gapOf, headingLevel, isLayout, kindOf, kinOf, saysTheSame, titleIdsIn, type Kin } from './meaning.ts';
import { SKIPPED, TEXT_INPUTS } from './roles.ts';
import { TextBuilder, type Gap } from './text-builder.ts';
import type { PageText, TextPiece } from './types.ts';
import { unreadOf, unreadWords } from './unread.ts';

/** What the reader asks of the surroundings. */
export interface ReadSeams {
  readonly lookOf: LookOf;
  /** Called until it says true, before the first look is asked for. */
  readonly prepare?: () => boolean;
  /** The shadow root of an element, open or closed; null where there is none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly forms: Forms;
}

/** What is done at the end of an element. */
interface Closing {
  readonly element: Element;
  readonly tag: string;
  /** Structures opened for it. */
  readonly opened: number;
  readonly heading: boolean;
  /** A cell with its place in a row. */
  readonly cell: boolean;
  readonly after: Gap;
}

/** An element whose children are being read. */
interface Level extends Closing {
  readonly look: Look;
  /** What is read next; children of a slot come from `assigned`. */
  next: Node | null;
  readonly assigned: readonly Node[] | null;
  at: number;
  /** Nearest row around, and how many cells it has had. */
  readonly row: { cells: number } | null;
  /** Inside a table that only lays out. */
  readonly layout: boolean;
  /** Folded details: only its summary shows. */
  readonly folded: boolean;
  /** In a shadow tree. */
  readonly apart: boolean;
}

/** One walk. */
export class Walk {
  readonly #build = new TextBuilder<TextPiece['node']>();
  readonly #stack: Level[] = [];
  readonly #unread = new Map<string, number>();
  readonly #shadows: ShadowRoot[] = [];
  readonly #titles: ReadonlySet<string>;
  readonly #ticked = new Set<Element>();
  readonly #seams: ReadSeams;
  readonly #language: string;
  #top: Element | null;
  #lastHeading = '';
  #frames = 0;

  constructor(root: Document | Element, seams: ReadSeams) {
    this.#seams = seams;
    this.#language = (root.nodeType === 9 ? (root as Document) : root.ownerDocument)?.documentElement?.lang ?? '';
    this.#top = root.nodeType === 9 ? (root as Document).body ?? (root as Document).documentElement : root as Element;
    this.#titles = titleIdsIn(this.#top);
  }

  /** Reads on for up to `budget` nodes; true when all is read. */
  step(budget: number): boolean {
    if (this.#top && !this.#begin(this.#top, budget)) return false;
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
      const tag = type === 3 ? '#text' : (node as Element).localName;
      const form = tag === 'form' || typeof type !== 'number' || (type === 1 && typeof tag !== 'string');
      if (!level.assigned) level.next = form ? this.#seams.forms.next(node) : node.nextSibling;
      if (type === 3) {
        if (!level.folded) this.#readText(node as Text, level.look);
      }
      else if (form) this.#enterForm(node as Element, level);
      else if (type === 1) this.#enter(node as Element, tag, level);
    }
    return false;
  }

  /** True once all is known that must be known first, and the outermost element is entered. */
  #begin(top: Element, budget: number): boolean {
    const { prepare } = this.#seams;
    if (prepare) {
      while (!prepare()) if (budget !== Number.POSITIVE_INFINITY) return false;
    }
    this.#top = null;
    this.#enter(top, top.localName, null);
    return true;
  }

  result(): PageText {
    const { text, structure } = this.#build.finish();
    return { text, structure, ...(this.#language ? { language: this.#language } : {}), pieces: this.#build.pieces, notRead: unreadWords(this.#unread), frames: this.#frames, shadows: this.#shadows };
  }

  #readText(node: Text, look: Look): void {
    if (look.visible && !look.clipped) this.#build.text(node, node.data, look.spaces);
  }

  #enter(element: Element, tag: string, around: Level | null): void {
    if (SKIPPED.has(tag) || (around?.folded && tag !== 'summary')) return;
    const look = this.#seams.lookOf(element, around ? around.look : null, false, around?.apart ?? false);
    if (look.hidden || this.#readWhole(element, tag, look)) return;

    const kin = look.kin ??= kinOf(element, tag);
    const kind = kindOf(element, kin, look, Boolean(around?.row)) ?? (this.#isTitle(element, kin) ? 'heading' : kin.known);
    if (look.clipped) {
      if (kind === 'heading') this.#label(element.textContent);
      return;
    }
    if (tag === 'sup' && /\d$/.test(this.#build.last) && /^\s*[+\-\u2212]?\d/.test(element.textContent)) this.#build.words('^');
    this.#push(element, kin, look, kind, around);
  }

  /** A form means nothing by itself, and cannot be asked for anything. */
  #enterForm(form: Element, around: Level | null): void {
    if (around?.folded) return;
    const look = this.#seams.lookOf(form, around?.look ?? null, true);
    if (look.hidden || look.clipped) return;
    const after = look.flow === 'block' ? 'line' : 'none';
    this.#build.part(after);
    this.#stack.push({
      element: form, tag: 'form', look, next: this.#seams.forms.first(form), assigned: null, at: 0, opened: 0, heading: false, cell: false, after,
      row: around?.row ?? null, layout: around?.layout ?? false, folded: false, apart: around?.apart ?? false,
    });
  }

  /** Opens what the element means and sets out to read its children. */
  #push(element: Element, { tag, role, region, box: maybeBox, host }: Kin, look: Look, kind: StructureKind | null, around: Level | null): void {
    const table = kind === 'table' || tag === 'table';
    const tabular = kind === 'table' || kind === 'row' || kind === 'cell' || kind === 'header-cell';
    const layout = table ? isLayout(element, role) : around?.layout ?? false;
    const row = !layout && (kind === 'cell' || kind === 'header-cell') ? around?.row ?? null : null;
    const gap = gapOf(element, tag, kind, look, around?.look.sideBySide ?? false);
    if (!row) this.#build.part(gap);
    if (region) this.#regionLabel(element);
    let opened = 0;
    if (look.struck && kind !== 'struck') opened += this.#open('struck');
    const box = maybeBox ? boxOf(element, tag, role) : null;
    if (row) {
      this.#build.openCell(kind as 'cell' | 'header-cell', row.cells === 0);
      row.cells += 1;
      opened += 1;
    } else if (kind && !(layout && tabular) && !box?.checked) {
      opened += this.#open(kind, kind === 'heading' ? headingLevel(element, tag) : undefined);
    }
    if (box && !this.#ticked.has(box.element)) this.#tick(box.element, box.checked);
    const assigned = tag === 'slot' ? assignedTo(element as HTMLSlotElement) : null;
    const shadow = host === 'never' || assigned ? null : this.#shadowOf(element, host);
    const first = assigned ? null : (shadow ?? element).firstChild;
    const folded = tag === 'details' && !(element as HTMLDetailsElement).open;
    const closing = { element, tag, opened, heading: kind === 'heading', cell: row !== null, after: gap };
    // Most elements hold one text and nothing else.
    if (first !== null && first.nodeType === 3 && first.nextSibling === null) {
      if (!folded) this.#readText(first as Text, look);
      this.#close(closing);
      return;
    }
    this.#stack.push({
      ...closing, look, next: first, assigned, at: 0, row: kind === 'row' && !layout ? { cells: 0 } : table || row ? null : around?.row ?? null, layout,
      folded, apart: shadow !== null || (around?.apart ?? false),
    });
  }

  #open(kind: StructureKind, level?: number): 1 {
    this.#build.open(kind, level);
    return 1;
  }

  #leave(level: Level): void {
    this.#stack.pop();
    this.#close(level);
  }

  #close(level: Closing): void {
    if (level.heading) this.#lastHeading = level.element.textContent;
    if (level.cell) this.#build.closeCell();
    for (let left = level.cell ? 1 : 0; left < level.opened; left += 1) this.#build.close();
    if (!level.cell && !(level.tag === 'dt' && level.element.nextElementSibling?.localName === 'dd')) this.#build.part(level.after);
  }

  /** A region's label points to it. */
  #isTitle(element: Element, { bare }: Kin): boolean {
    return !bare && this.#titles.size > 0 && this.#titles.has(element.id);
  }

  /** Asking for a closed root is dear: hosts are custom elements, or ordinary ones that seem empty. */
  #shadowOf(element: Element, host: Kin['host']): ShadowRoot | null {
    const shadow = host === 'custom' || element.firstChild === null ? this.#seams.shadowOf(element) : element.shadowRoot;
    if (shadow) this.#shadows.push(shadow);
    return shadow;
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
  #regionLabel(element: Element): void {
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
