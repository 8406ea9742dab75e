/**
 * What tags and ARIA roles mean for reading: data only. A role outranks its
 * tag; `presentation` and `none` leave nothing of it.
 */
import type { StructureKind } from '../detect/types.ts';
import { setOf } from './word-set.ts';

/** Never text for the reader. Frames, pictures and the like are counted elsewhere. */
export const SKIPPED: ReadonlySet<string> = setOf('script style noscript template head title meta link base datalist svg math audio video map area source track col colgroup param rp optgroup option '
  + 'noframes xslt-warning-banner');

export const TAG_KIND: Readonly<Record<string, StructureKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', legend: 'heading', caption: 'heading', summary: 'heading',
  table: 'table', tr: 'row', td: 'cell', th: 'header-cell', li: 'item', article: 'document',
  nav: 'control', menu: 'control', button: 'control', label: 'control', select: 'control',
  s: 'struck', strike: 'struck', del: 'struck', textarea: 'field',
};

/** `null`: the role takes away what the tag says. */
export const ROLE_KIND: Readonly<Record<string, StructureKind | null>> = {
  presentation: null, none: null, group: null, generic: null,
  heading: 'heading', table: 'table', grid: 'table', treegrid: 'table', row: 'row', cell: 'cell', gridcell: 'cell',
  columnheader: 'header-cell', rowheader: 'header-cell', listitem: 'item', treeitem: 'item', article: 'document', document: 'document',
  navigation: 'control', menu: 'control', menubar: 'control', menuitem: 'control', menuitemcheckbox: 'control', menuitemradio: 'control',
  toolbar: 'control', tablist: 'control', tab: 'control', button: 'control', option: 'control', listbox: 'control', search: 'control',
  checkbox: 'control', radio: 'control', switch: 'control', textbox: 'field', searchbox: 'field', deletion: 'struck',
};

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
