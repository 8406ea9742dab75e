/** What counts as a note editor, and when it may be written to. */
import { frameOf } from '../around.ts';
import { plain } from '../forms.ts';
import { outOf } from '../others.ts';
import type { Refusal } from './types.ts';

/** A form field, or an element whose content is edited in place. */
export type Editor =
  | { readonly kind: 'field'; readonly element: HTMLTextAreaElement | HTMLInputElement }
  | { readonly kind: 'rich'; readonly element: HTMLElement };

/** Narrower one-line fields hold a name or a number, not a note; in CSS pixels. */
const NOTE_WIDTH = 300;
/** What is smaller on screen was not meant to be seen; in CSS pixels. */
const SEEN_WIDTH = 60;
const SEEN_HEIGHT = 12;

/** Boxes that look something up. */
const LOOKUP = '[role="search"], [role="searchbox"], [role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"], search';

/** The editor an element is or lies in; null where it is none, or one that is not for notes. */
export function editorAt(element: Element | null): Editor | null {
  if (!element || plain(element).closest(LOOKUP)) return null;
  if (element.localName === 'textarea') return { kind: 'field', element: element as HTMLTextAreaElement };
  if (element.localName === 'input') return isNoteLine(element as HTMLInputElement) ? { kind: 'field', element: element as HTMLInputElement } : null;
  const host = hostOf(element);
  return host && !plain(host).closest(LOOKUP) ? { kind: 'rich', element: host } : null;
}

/** Only plain text, as wide as a sentence, and nothing the browser fills in. */
function isNoteLine(input: HTMLInputElement): boolean {
  const filled = /^(?:|on|off)$/.test(input.autocomplete) ? null : input.autocomplete;
  return input.type === 'text' && filled === null && !input.hasAttribute('list') && input.getBoundingClientRect().width >= NOTE_WIDTH
    && !/search|password|user|login|filter/i.test(`${input.name} ${input.id} ${input.placeholder} ${input.getAttribute('aria-label') ?? ''}`);
}

/** The outermost element that is edited together with this one. */
function hostOf(element: Element): HTMLElement | null {
  if (!isEditable(element)) return null;
  let host = element;
  for (let around = plain(host).parentElement; around && host.localName !== 'body' && isEditable(around); around = plain(host).parentElement) host = around;
  return host.localName === 'html' ? host.ownerDocument.body : host as HTMLElement;
}

function isEditable(element: Element): boolean {
  return (plain(element) as HTMLElement).isContentEditable === true;
}

/** Why this editor may not be given the text now; null when it may. */
export function whyNot({ kind, element }: Editor, text: string): Refusal | null {
  if (!element.isConnected || !element.ownerDocument.defaultView) return 'gone';
  if (!isSeen(element)) return 'hidden';
  if (element.getAttribute('aria-readonly') === 'true' || element.closest('[aria-disabled="true"]')) return 'read-only';
  if (kind === 'rich') return isEditable(element) ? null : 'read-only';
  if (element.readOnly || element.matches(':disabled')) return 'read-only';
  if (element.localName === 'input' && (element.type !== 'text' || text.includes('\n'))) return 'one-line';
  return element.maxLength >= 0 && element.value.length + text.length > element.maxLength ? 'too-long' : null;
}

/**
 * On screen for a reader, with all frames around that can be asked; scrolled there if need be. It is looked for in many lines:
 * of a long note little may be in view.
 */
function isSeen(element: Element): boolean {
  for (const scrolled of [false, true]) {
    if (scrolled) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < SEEN_WIDTH || height < SEEN_HEIGHT) break;
    for (let down = 0.02; down < 1; down += 0.04) {
      if (isSeenAt(element, left + (7 * down % 1) * width, top + down * height)) return true;
    }
  }
  return false;
}

/** It is shown, and what a pointer would meet there is the element or in it; and so in all windows around. */
function isSeenAt(element: Element, x: number, y: number): boolean {
  // A shadow tree answers for itself, also a closed one.
  const met = (element.getRootNode() as Document).elementFromPoint(x, y);
  if (!element.contains(met) || element.closest('[aria-hidden="true"], [inert]') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let around: Element | null = element; around; around = outOf(around)) if (getComputedStyle(around).filter.includes('opacity(0')) return false;
  const frame = frameOf(element.ownerDocument.defaultView);
  if (!frame) return true;
  const { left, top } = frame.getBoundingClientRect();
  return isSeenAt(frame, x + left + frame.clientLeft, y + top + frame.clientTop);
}
