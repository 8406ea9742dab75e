/**
 * A form answers for its own properties with the fields named like them
 * (`<input name="firstChild">`), in every world. Such an answer is an element,
 * never a number or a string: that is how forms are told from all other nodes,
 * and they are asked through the prototypes.
 */

/** The classes of a window, or the global ones. */
export interface DomClasses {
  readonly Element: typeof Element;
  readonly Node: typeof Node;
}

export interface Forms {
  readonly first: (form: Node) => Node | null;
  readonly next: (form: Node) => Node | null;
  readonly visible: (form: Node) => boolean;
}

/** A form, or an element that may be one. */
export function isForm(element: Element): boolean {
  return element.localName === 'form' || typeof element.localName !== 'string';
}

export function formsOf({ Element, Node }: DomClasses): Forms {
  const getter = (name: 'firstChild' | 'nextSibling') => Object.getOwnPropertyDescriptor(Node.prototype, name)!.get as (this: Node) => Node | null;
  const first = getter('firstChild');
  const next = getter('nextSibling');
  return {
    first: (form) => first.call(form),
    next: (form) => next.call(form),
    visible: (form) => Element.prototype.checkVisibility.call(form),
  };
}
