/**
 * A form answers for its own properties with the fields named like them
 * (`<input name="firstChild">`), in every world. Such an answer is an element,
 * never a number or a string: that is how forms are told from all other nodes,
 * and they are asked through the prototypes.
 */

/** A form, or an element that may be one. */
export function isForm(element: Element): boolean {
  return element.localName === 'form' || typeof element.localName !== 'string';
}

/**
 * A node to be asked for its own properties, whatever the fields in it are named: itself, or for a form one that answers
 * through the prototypes. It stands for the form where a question is asked, never as an argument.
 */
export function plain<T extends Node>(node: T): T {
  const { nodeType } = node;
  if ((typeof nodeType === 'number' && nodeType !== 1) || !isForm(node as Node as Element)) return node;
  const own = Object.getPrototypeOf(node) as object;
  return new Proxy(node, {
    get(_, name) {
      const value: unknown = Reflect.get(own, name, node);
      return typeof value === 'function' ? value.bind(node) as unknown : value;
    },
    set: (_, name, value) => Reflect.set(own, name, value, node),
  });
}
