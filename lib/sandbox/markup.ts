/** A tree of elements, written once: as HTML for a server, as nodes where no HTML may be parsed. */

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Part[];
}

/** An element, or text. */
export type Part = Element | string;

/** An element with its attributes; an attribute without a value is left out. */
export function el(tag: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly (Part | readonly Part[])[]): Element {
  return { tag, attributes: Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))), children: children.flat() };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** As HTML, text and values escaped. */
export function htmlOf(parts: readonly Part[]): string {
  return parts.map((part) => {
    if (typeof part === 'string') return escaped(part);
    const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    return `<${part.tag}${attributes}>${htmlOf(part.children)}</${part.tag}>`;
  }).join('');
}

/** As nodes of a document. */
export function nodesOf(document: Document, parts: readonly Part[]): Node[] {
  return parts.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const element = document.createElement(part.tag);
    for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
    element.append(...nodesOf(document, part.children));
    return element;
  });
}
