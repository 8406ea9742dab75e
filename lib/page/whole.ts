/** Elements that are read without walking into them: fields, boxes, lists of choices, and what holds no text. */
import type { Look } from './look.ts';
import { valueOf, type Met } from './met.ts';
import { TEXT_INPUTS } from './roles.ts';
import type { Gap, TextBuilder } from './text-builder.ts';
import type { TextPiece } from './types.ts';
import { unreadOf } from './unread.ts';

export class WholeElements {
  readonly met: Met[] = [];
  readonly #build: TextBuilder<TextPiece['node']>;
  /** Boxes that were shown: by their label, or by themselves. */
  readonly ticked = new Set<Element>();

  constructor(build: TextBuilder<TextPiece['node']>) {
    this.#build = build;
  }

  /** Reads an element without walking into it; false when it is none of these. */
  read(element: Element, tag: string, look: Look): boolean {
    const seen = look.visible && !look.clipped;
    // One of the same name in MathML or XML is no field and has none of its properties.
    switch ('hidden' in element ? tag : '') {
      case 'br': this.#build.lineBreak(); return true;
      case 'hr': this.#build.part('line'); return true;
      case 'textarea': if (seen) this.#field(element as HTMLTextAreaElement, 'line'); return true;
      case 'input': if (seen) this.#input(element as HTMLInputElement); return true;
      case 'select': if (seen) this.#select(element as HTMLSelectElement); return true;
      case 'img': case 'canvas': case 'embed': case 'object': case 'iframe': case 'frame': {
        if (seen) this.met.push({ kind: 'unread', element, name: unreadOf(element), frame: tag === 'iframe' || tag === 'frame' });
        return true;
      }
      default: return false;
    }
  }

  /** A list that may be shown in part: its rows are read like any others, what is not among them is named. */
  partial(element: Element): void {
    this.met.push({ kind: 'unread', element, name: unreadOf(element), frame: false });
  }

  #field(element: HTMLTextAreaElement | HTMLInputElement, gap: Gap): void {
    this.met.push({ kind: 'field', element, value: element.value });
    this.#build.part(gap);
    this.#build.open('field');
    this.#build.text(element, element.value, 'keep');
    this.#build.close();
    this.#build.part(gap);
  }

  #input(element: HTMLInputElement): void {
    if (element.type === 'checkbox' || element.type === 'radio') {
      if (!this.ticked.has(element)) this.tick(element, element.checked);
    } else if (TEXT_INPUTS.has(element.type)) {
      this.#field(element, 'space');
    }
  }

  /** A closed list shows the choice made; an open one all it offers. */
  #select(element: HTMLSelectElement): void {
    const open = element.multiple || element.size > 1;
    this.met.push({ kind: 'field', element, value: valueOf(element) });
    this.#build.part('space');
    this.#build.open('control');
    for (const option of open ? element.options : element.selectedOptions) {
      if (open) this.#build.part('line');
      for (const node of option.childNodes) if (node.nodeType === 3) this.#build.text(node as Text, (node as Text).data, 'collapse');
    }
    this.#build.close();
    this.#build.part(open ? 'line' : 'space');
  }

  tick(box: Element, checked: boolean): void {
    this.ticked.add(box);
    this.met.push({ kind: 'box', element: box, value: valueOf(box) });
    this.#build.part('space');
    this.#build.words(checked ? '[x]' : '[ ]');
    this.#build.part('space');
  }
}
