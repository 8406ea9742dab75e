/**
 * The walk over a page: visible text, with what the markup says. It keeps its
 * own stack, so depth costs nothing and it can stop between two nodes.
 */
import type { StructureKind } from '../detect/types.ts';
import { isForm, plain } from './forms.ts';
import { sameLevel, type Closing, type Level, type Part, type Resumption, type Stop } from './level.ts';
import type { Look, LookOf } from './look.ts';
import { assignedTo, boxOf, gapOf, headingLevel, isLayout, kindOf, kinOf, saysTheSame, seemsEmpty, titleIdsIn, type Kin } from './meaning.ts';
import { pageOf, sameBoxes } from './met.ts';
import { SKIPPED } from './roles.ts';
import type { StyleFacts } from './styles.ts';
import { TextBuilder, type Gap, type OpenStructure } from './text-builder.ts';
import type { PageText, TextPiece } from './types.ts';
import { WholeElements } from './whole.ts';

/** What the reader asks of the surroundings. */
export interface ReadSeams {
  readonly lookOf: LookOf;
  /** Called until it says true, before the first look is asked for. */
  readonly prepare?: () => boolean;
  /** What style sheets tell apart; null where that is not known. */
  readonly styles?: () => StyleFacts | null;
  /** The shadow root of an element, open or closed; null where there is none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/** Characters between two stops. */
const SPACING = 1000;

/** One walk. */
export class Walk {
  readonly #build: TextBuilder<TextPiece['node']>;
  readonly #whole: WholeElements;
  readonly #stack: Level[] = [];
  readonly stops: Stop[] = [];
  /** Where it ended before the end of the page. */
  ended: Stop | null = null;
  /** It could not go on from where it should. */
  failed = false;
  readonly #resumption: Resumption | null;
  #due = SPACING;
  readonly #titles: ReadonlySet<string>;
  readonly #seams: ReadSeams;
  readonly #language: string;
  #top: Element | null;
  #lastHeading = '';

  constructor(root: Document | Element, seams: ReadSeams, titles: ReadonlySet<string> | null = null, resumption: Resumption | null = null) {
    this.#seams = seams;
    this.#resumption = resumption;
    this.#build = new TextBuilder(resumption?.from?.build);
    this.#whole = new WholeElements(this.#build);
    this.#due = this.#build.length + SPACING;
    this.#language = (root.nodeType === 9 ? (root as Document) : plain(root).ownerDocument)?.documentElement?.lang ?? '';
    this.#top = root.nodeType === 9 ? (root as Document).body ?? (root as Document).documentElement : root as Element;
    this.#titles = titles ?? titleIdsIn(this.#top);
    for (const met of resumption?.met.slice(0, resumption.from?.met ?? 0) ?? []) if (met.kind === 'box') this.#whole.ticked.add(met.element);
  }

  get titles(): ReadonlySet<string> { return this.#titles; }

  /** UTF-16 code units read so far. */
  get length(): number { return this.#build.length; }

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
      if (level.steady && (this.#resumption || this.#build.length >= this.#due) && this.#stopsAt(node)) return true;
      level.at += 1;
      const type = node.nodeType;
      const tag = type === 3 ? '#text' : (node as Element).localName;
      const form = tag === 'form' || typeof type !== 'number' || (type === 1 && typeof tag !== 'string');
      if (!level.assigned) level.next = (form ? plain(node) : node).nextSibling;
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
    const from = this.#resumption?.from;
    if (from) this.#goOn(from);
    else if (isForm(top)) this.#enterForm(top, null);
    else this.#enter(top, top.localName, null);
    return true;
  }

  result(): PageText {
    return pageOf(this.#build.finish(), this.#build.pieces, this.#whole.met, this.#language);
  }

  /** What was read since the walk began anew, up to where it ended. */
  part(): Part {
    const built = this.ended ? this.#build.soFar() : this.#build.finish();
    return { text: built.text, structure: built.structure as OpenStructure[], pieces: this.#build.pieces, met: this.#whole.met, stops: this.stops, language: this.#language, length: this.#build.length, open: this.#build.mark()?.open ?? [] };
  }

  /** True where the walk before stood just as this one does now: from here on nothing differs. */
  #stopsAt(node: Node): boolean {
    const before = this.#resumption?.until(node);
    if (before && this.#standsAs(before)) {
      this.ended = before;
      return true;
    }
    if (this.#build.length < this.#due || node.nodeType !== 1 || isForm(node as Element)) return false;
    const build = this.#build.mark();
    if (!build) return false;
    this.stops.push({ node, levels: this.#stack.slice(), build, heading: this.#lastHeading, met: (this.#resumption?.from?.met ?? 0) + this.#whole.met.length });
    this.#due = this.#build.length + SPACING;
    return false;
  }

  #standsAs({ levels, build, heading, met }: Stop): boolean {
    const now = this.#build.mark();
    const { from, met: before } = this.#resumption!;
    return now !== null && now.gap === build.gap && now.lines === build.lines && now.last === build.last && now.cell === build.cell && heading === this.#lastHeading
      && now.open.length === build.open.length && now.open.every(({ kind, level }, at) => kind === build.open[at]!.kind && level === build.open[at]!.level)
      && levels.length === this.#stack.length && levels.every((level, at) => sameLevel(level, this.#stack[at]!))
      && sameBoxes(before.slice(from?.met ?? 0, met), this.#whole.met);
  }

  /** Stands again where it stood, if all around would be entered as it was; else the walk is over, with nothing read. */
  #goOn({ node, levels, heading }: Stop): void {
    let around: Level | null = null;
    for (const [at, level] of levels.entries()) {
      const below = levels[at + 1]?.element;
      const look = this.#sameLook(level, around);
      if (!look || (below ?? node).parentNode !== level.element) return this.#giveUp();
      const next: Node | null = below ? below.nextSibling : node;
      around = { ...level, look, next };
      this.#stack.push(around);
    }
    this.#lastHeading = heading;
  }

  #giveUp(): void {
    this.#stack.length = 0;
    this.failed = true;
  }

  /** The look of an element, if it would be entered as it was. */
  #sameLook(level: Level, around: Level | null): Look | null {
    const { element, tag } = level;
    const look = this.#seams.lookOf(element, around?.look ?? null, false, false);
    if (look.hidden || look.alike !== level.look.alike) return null;
    const kin = look.kin ??= kinOf(element, tag);
    const kind = this.#kindOf(element, kin, look, around);
    const { layout, gap } = this.#placeOf(element, kin, look, kind, around);
    const same = kind === level.kind && layout === level.layout && gap === level.after && this.#labelOf(element, kin, level.headingBefore) === level.label
      && (kin.host === 'never' || element.shadowRoot === null);
    return same ? look : null;
  }

  #readText(node: Text, look: Look): void {
    if (look.visible && !look.clipped) this.#build.text(node, node.data, look.spaces);
  }

  #enter(element: Element, tag: string, around: Level | null): void {
    if (SKIPPED.has(tag) || (around?.folded && tag !== 'summary')) return;
    const look = this.#seams.lookOf(element, around ? around.look : null, false, around?.apart ?? false);
    if (look.hidden || this.#whole.read(element, tag, look)) return;

    const kin = look.kin ??= kinOf(element, tag);
    if (kin.counted && look.visible && !look.clipped) this.#whole.partial(element);
    const kind = this.#kindOf(element, kin, look, around);
    if (look.clipped) {
      if (kind === 'heading') this.#label(element.textContent);
      return;
    }
    if (tag === 'sup' && /\d$/.test(this.#build.last) && /^\s*[+\-\u2212]?\d/.test(element.textContent)) this.#build.words('^');
    this.#push(element, kin, look, kind, around);
  }

  #kindOf(element: Element, kin: Kin, look: Look, around: Level | null): StructureKind | null {
    return kindOf(element, kin, look, Boolean(around?.row)) ?? (this.#isTitle(element, kin) ? 'heading' : kin.known);
  }

  /** A form means nothing by itself, and cannot be asked for anything. */
  #enterForm(form: Element, around: Level | null): void {
    if (around?.folded) return;
    const look = this.#seams.lookOf(form, around?.look ?? null, true);
    if (look.hidden || look.clipped) return;
    const after = look.flow === 'block' ? 'line' : 'none';
    this.#build.part(after);
    this.#stack.push({
      element: form, tag: 'form', look, next: plain(form).firstChild, assigned: null, at: 0, opened: 0, heading: false, cell: false, after,
      row: around?.row ?? null, layout: around?.layout ?? false, folded: false, apart: around?.apart ?? false,
      kind: null, label: '', headingBefore: '', steady: false,
    });
  }

  /** Opens what the element means and sets out to read its children. */
  #push(element: Element, kin: Kin, look: Look, kind: StructureKind | null, around: Level | null): void {
    const { tag, role, box: maybeBox, host } = kin;
    const { table, layout, gap } = this.#placeOf(element, kin, look, kind, around);
    const tabular = kind === 'table' || kind === 'row' || kind === 'cell' || kind === 'header-cell';
    const row = !layout && (kind === 'cell' || kind === 'header-cell') ? around?.row ?? null : null;
    if (!row) this.#build.part(gap);
    const headingBefore = this.#lastHeading;
    const label = this.#labelOf(element, kin, headingBefore);
    if (label !== '') this.#label(label);
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
    if (box && !this.#whole.ticked.has(box.element)) this.#whole.tick(box.element, box.checked);
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
      folded, apart: shadow !== null || (around?.apart ?? false), kind, label, headingBefore,
      steady: (around?.steady ?? true) && row === null && kind !== 'row' && !maybeBox && !assigned && !shadow && tag !== 'details' && tag !== 'sup',
    });
  }

  #placeOf(element: Element, { tag, role }: Kin, look: Look, kind: StructureKind | null, around: Level | null): { readonly table: boolean; readonly layout: boolean; readonly gap: Gap } {
    const table = kind === 'table' || tag === 'table';
    return { table, layout: table ? isLayout(element, role) : around?.layout ?? false, gap: gapOf(element, tag, kind, look, around?.look.sideBySide ?? false) };
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
    const shadow = host === 'custom' || seemsEmpty(element) ? this.#seams.shadowOf(element) : element.shadowRoot;
    if (shadow) this.#whole.met.push({ kind: 'shadow', root: shadow });
    return shadow;
  }

  /** A region's label that reads as a heading, unless a heading beside it says the same; else nothing. */
  #labelOf(element: Element, { region }: Kin, lastHeading: string): string {
    const label = region ? element.getAttribute('aria-label')?.trim() : undefined;
    if (!label) return '';
    const heading = element.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"], caption, legend, summary');
    return saysTheSame(label, lastHeading) || (heading && saysTheSame(label, heading.textContent)) ? '' : label;
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
