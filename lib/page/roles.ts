/**
 * What tags and ARIA roles mean for reading: data only. A role outranks its
 * tag; `presentation` and `none` leave nothing of it.
 */
import type { StructureKind } from '../detect/types.ts';
import { setOf } from './word-set.ts';

/** Never text for the reader. Frames, pictures and the like are counted elsewhere. */
export const SKIPPED: ReadonlySet<string> = setOf('script style noscript template head title meta link base datalist svg math audio video map area source track col colgroup param rp optgroup option '
  + 'noframes xslt-warning-banner');

export const TAG_KIND = kindsOf({
  heading: 'h1 h2 h3 h4 h5 h6 legend caption summary', table: 'table', row: 'tr', cell: 'td', 'header-cell': 'th', item: 'li', document: 'article',
  control: 'nav menu button label select', struck: 's strike del', field: 'textarea',
});

export const ROLE_KIND = kindsOf({
  heading: 'heading', table: 'table grid treegrid', row: 'row', cell: 'cell gridcell', 'header-cell': 'columnheader rowheader', item: 'listitem treeitem', document: 'article document',
  control: 'navigation menu menubar menuitem menuitemcheckbox menuitemradio toolbar tablist tab button option listbox search checkbox radio switch',
  field: 'textbox searchbox', struck: 'deletion',
});
/** Roles that take away what the tag says. */
export const NO_KIND: ReadonlySet<string> = setOf('presentation none group generic');

function kindsOf(words: Readonly<Partial<Record<StructureKind, string>>>): ReadonlyMap<string, StructureKind> {
  return new Map(Object.entries(words).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as StructureKind])));
}

/** Tags whose aria-label names a region of the page. */
export const REGION_TAGS: ReadonlySet<string> = setOf('section article aside form fieldset table ul ol dl details main');
/** Roles that do the same. */
export const REGION_ROLES: ReadonlySet<string> = setOf('region list table grid treegrid group article document tabpanel feed form tree complementary main');

/** Roles that are boxes to tick, with their state in aria-checked. */
export const BOX_ROLES: ReadonlySet<string> = setOf('checkbox radio switch menuitemcheckbox menuitemradio');

/** Inputs whose value is words a reader sees. */
export const TEXT_INPUTS: ReadonlySet<string> = setOf('text search email tel url number date datetime-local month week time');

/** Tags that stand in a line of text. */
export const INLINE_TAGS: ReadonlySet<string> = setOf('span b strong i em u a small mark sub sup abbr time code br wbr label font bdi q cite s del ins img svg input button');

/** A class token of an element that holds one note: note, progress-note, note-body, letter. */
export const NOTE_CLASS = /^(?:[a-z]+[-_])?(?:note|letter)(?:[-_](?:body|text|content))?$/i;
/** An aria-label of such an element. */
export const NOTE_LABEL = /\b(?:note|letter)\b/i;

/** Tags on which a page may hang a shadow root, besides custom elements. */
export const SHADOW_TAGS: ReadonlySet<string> = setOf('div span section article aside main header footer nav p blockquote body h1 h2 h3 h4 h5 h6');
