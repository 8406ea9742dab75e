/**
 * What the style sheets of a page can tell apart. Two elements of the same path
 * of tags and attributes look the same, unless some rule asks for a place among
 * neighbours or for a state that is no attribute. Those rules are few: knowing
 * them, the reader asks the style engine for few elements instead of each.
 */

/** What all rules together ask for. */
export interface StyleFacts {
  /** Ids and attributes that rules name; the others tell nothing apart. */
  readonly ids: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Last class, id or tag (`.class`, `#id`, `tag`) of the rules by place or state that can change how an element reads. */
  readonly subjects: ReadonlySet<string>;
  /** Selectors of such rules whose last part names none of these. */
  readonly anyone: ReadonlySet<string>;
  /** How far from a change such a rule can reach. */
  readonly reach: Reach;
  /** The sheets, and a number that is another when any sheet's rules have changed. */
  readonly sheets: readonly CSSStyleSheet[];
  readonly version: number;
}

/** `none`: no rule asks for place or state; `siblings`: for neighbours; `anywhere`: for what an element holds. */
export type Reach = 'none' | 'siblings' | 'anywhere';

export const NO_STYLES: StyleFacts = { ids: new Set(), attributes: new Set(), subjects: new Set(), anyone: new Set(), reach: 'none', sheets: [], version: 0 };

interface Facts { readonly ids: Set<string>; readonly attributes: Set<string>; readonly subjects: Set<string>; readonly anyone: Set<string>; reach: Reach }

/** More selectors than this that may mean anyone are not worth asking one by one. */
const MOST_ANYONE = 24;
/** Rules looked at in one go. */
const SLICE_RULES = 200;

/** A state or a place; what is left out only gathers other selectors or asks for nothing that changes. */
const BY_PLACE = /[+~](?!=)|:(?!:|is\(|where\(|not\(|matches\(|-webkit-any\(|root\b|host\b|link\b|any-link\b|visited\b|before\b|after\b|first-line\b|first-letter\b|selection\b|placeholder\b|marker\b|-(?:webkit|moz)-(?!any))[a-z-]+/i;
const PSEUDO_ELEMENT = /::[a-z-]+|:(?:before|after|first-line|first-letter)\b/i;
/** Declarations that change whether or how words are read. */
const TELLING = /(?:^|[\s;])(?:display|visibility|opacity|(?:max-)?(?:height|block-size)|width|overflow[a-z-]*|content-visibility|position|clip|clip-path|white-space[a-z-]*|text-wrap[a-z-]*|text-decoration(?:-line)?|flex-(?:direction|wrap|flow)|(?:margin|padding)(?:-left|-right|-inline[a-z-]*)?|all|animation[a-z-]*|--[\w-]+|transform|left|top|(?:color|font-size)(?=: (?:0|t|rgba)))\s*:/i;
const ANYWHERE = /:has\(|:[a-z-]+-within\b/i;

/** What was found out of a sheet, with what tells that it is still the same. */
const known = new WeakMap<CSSStyleSheet, { readonly count: number; readonly last: CSSRule | undefined; readonly facts: Facts }>();

/** Grows with each sheet that is read. */
let version = 0;

/** Reads the style sheets of a document, a slice at a time; null when one of them may not be read. */
export function* readingStyles(document: Document): Generator<void, StyleFacts | null> {
  const all = none();
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets ?? []].filter(({ disabled }) => !disabled);
  try {
    for (const sheet of sheets) add(all, yield* factsOf(sheet));
  } catch {
    // From another site: nobody may read its rules.
    return null;
  }
  return all.anyone.size > MOST_ANYONE ? null : { ...all, sheets, version };
}

function* factsOf(sheet: CSSStyleSheet): Generator<void, Facts> {
  const rules = sheet.cssRules;
  const before = known.get(sheet);
  const last = rules[rules.length - 1];
  if (before?.count === rules.length && before.last === last) return before.facts;
  const facts = none();
  version += 1;
  yield* readRules(rules, facts, { within: '', placed: false });
  known.set(sheet, { count: rules.length, last, facts });
  return facts;
}

interface Around { readonly within: string; readonly placed: boolean }

function* readRules(rules: CSSRuleList, facts: Facts, around: Around): Generator<void, void> {
  let count = 0;
  for (const rule of rules) {
    count += 1;
    if (count % SLICE_RULES === 0) yield;
    const { selectorText, style, cssRules, styleSheet } = rule as Partial<CSSStyleRule & CSSImportRule>;
    if (styleSheet) add(facts, yield* factsOf(styleSheet));
    let within = around.within;
    if (selectorText !== undefined) {
      within = nested(selectorText, around.within);
      if (style) readRule(within, style, facts, around.placed);
    }
    // A condition on the size of a container, or a scope, depends on the place too.
    if (cssRules?.length) yield* readRules(cssRules, facts, { within, placed: around.placed || 'containerQuery' in rule || ('start' in rule && 'end' in rule) });
  }
}

function nested(selector: string, within: string): string {
  if (within === '') return selector;
  return selector.includes('&') ? selector.replaceAll('&', `:is(${within})`) : `:is(${within}) ${selector}`;
}

function readRule(selector: string, style: CSSStyleDeclaration, facts: Facts, placed: boolean): void {
  if (selector.includes('#')) for (const [, id] of selector.matchAll(/#((?:\\.|[^\s#.:[\]()>+~,\\])+)/g)) facts.ids.add(plain(id!));
  if (selector.includes('[')) for (const [, name] of selector.matchAll(/\[\s*(?:[^\s|\]=~^$*]*\|)?([^\s|\]=~^$*]+)/g)) facts.attributes.add(name!.toLowerCase());
  if (!placed && !BY_PLACE.test(selector)) return;
  if (!TELLING.test(style.cssText)) return;
  for (const part of parts(selector)) {
    if (PSEUDO_ELEMENT.test(part) || !(placed || BY_PLACE.test(part))) continue;
    const subject = subjectOf(part);
    if (subject === null) facts.anyone.add(part);
    else facts.subjects.add(subject);
    if (ANYWHERE.test(part)) facts.reach = 'anywhere';
    else if (facts.reach === 'none') facts.reach = 'siblings';
  }
}

/** Selectors of a list. */
function parts(selector: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const letter = selector[at];
    if (letter === '\\') at += 1;
    else if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === ',' && depth === 0) {
      found.push(selector.slice(from, at).trim());
      from = at + 1;
    }
  }
  found.push(selector.slice(from).trim());
  return found;
}

/** Class, id or tag of the element a selector is about; null when it names none. */
function subjectOf(selector: string): string | null {
  let bare = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/:[\w-]+\([^()]*\)/g, ':x');
  }
  const last = bare.split(/[\s>+~]+/).at(-1) ?? '';
  // Letters written as numbers.
  if (/\\[0-9a-f]/i.test(last)) return null;
  const name = /[.#](?:\\.|[^\s#.:\\])+/.exec(last)?.[0];
  if (name) return plain(name);
  return /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? null;
}

function plain(name: string): string {
  return name.replace(/\\(.)/g, '$1');
}

function none(): Facts {
  return { ids: new Set(), attributes: new Set(), subjects: new Set(), anyone: new Set(), reach: 'none' };
}

function add(to: Facts, more: Facts): void {
  for (const id of more.ids) to.ids.add(id);
  for (const name of more.attributes) to.attributes.add(name);
  for (const subject of more.subjects) to.subjects.add(subject);
  for (const selector of more.anyone) to.anyone.add(selector);
  if (more.reach === 'anywhere' || to.reach === 'none') to.reach = more.reach;
}
