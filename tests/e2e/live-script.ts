/** Runs in a page of a real browser: pages that change at random, read in part and read whole. */
import { array, assert, asyncProperty, constantFrom, integer, nat, record, tuple, type Arbitrary } from 'fast-check';
import { createChangeLog } from '../../lib/page/changes.ts';
import { LivePage } from '../../lib/page/live.ts';
import { browserSeams, readPage } from '../../lib/page/read.ts';
import { atOnce } from '../../lib/page/slices.ts';
import type { PageText } from '../../lib/page/types.ts';

const never = new AbortController().signal;
const word = constantFrom('gabapentin', 'numbness of the left foot', '300 mg', 'as before', 'seen in clinic', '2', 'no change', 'Plan', 'vincristine', 'a \u00a0 b');
const words = array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const long = array(word, { minLength: 20, maxLength: 60 }).map((all) => all.join(' '));
const several = (one: Arbitrary<string>, most: number): Arbitrary<string> => array(one, { maxLength: most }).map((all) => all.join(''));
const block: Arbitrary<string> = constantFrom<Arbitrary<string>>(
  long.map((text) => `<p>${text}</p>`),
  tuple(words, long).map(([title, text]) => `<section aria-label="${title}"><h3>${title}</h3><p>${text}</p></section>`),
  tuple(words, words).map(([label, text]) => `<section aria-label="${label}">${text} <b>${text}</b></section>`),
  array(words, { maxLength: 5 }).map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  array(tuple(words, words), { maxLength: 5 }).map((rows) => `<table><tr><th>Drug</th><th>Dose</th></tr>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`),
  array(tuple(words, words), { maxLength: 3 }).map((pairs) => `<dl>${pairs.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`),
  tuple(words, long).map(([title, text]) => `<article><header><h2>${title}</h2></header><div>${text}<br>${title}</div></article>`),
  tuple(words, words).map(([title, text]) => `<details><summary>${title}</summary><p>${text}</p></details>`),
  words.map((text) => `<div><textarea>${text}</textarea> <input value="x"> <label><input type="checkbox"> yes</label></div>`),
  tuple(words, long).map(([name, text]) => `<div style="display:flex"><span>${name}</span><div>${text}</div></div>`),
  words.map((text) => `<table role="presentation"><tr><td><table><tr><td>${text}</td></tr></table></td></tr></table>`),
  words.map((text) => `<div><s>${text}</s> <sup>2</sup> 10<sup>3</sup></div>`),
  words.map((text) => `<button><b>${text}</b><i>x</i></button>`),
  words.map((text) => `<iframe></iframe><select><option>${text}</option><option selected>b</option></select>`),
).chain((one) => one);
const page = several(block, 14).map((body) => `<!doctype html><style>.off { display: none } .line { display: inline }</style><body>${body}</body>`);

interface Step { readonly what: number; readonly at: number; readonly other: number; readonly html: string; readonly text: string }
const pick = (document: Document, at: number): Element | undefined => {
  const all = [...document.body.querySelectorAll('*')];
  return all[at % Math.max(1, all.length)];
};
const inserted = (html: string, document: Document): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
};
const step: Arbitrary<Step> = record({ what: integer({ min: 0, max: 14 }), at: nat(500), other: nat(500), html: block, text: words });
/** Elements taken out of the page, which may come back elsewhere. */
let aside: Element[] = [];
function act({ what, at, other, html, text }: Step): void {
  const element = pick(document, at);
  if (!element) return void document.body.append(inserted(html, document));
  switch (what) {
    case 0: return element.before(inserted(html, document));
    case 1: return element.remove();
    case 2: return element.append(document.createTextNode(` ${text}`));
    case 3: return void element.classList.toggle('off');
    case 4: return void element.classList.toggle('line');
    case 5: {
      const [node] = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
      if (node) (node as Text).data = text;
      return;
    }
    case 6: return element.replaceChildren(inserted(html, document));
    case 7: {
      const field = document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')[at % Math.max(1, document.querySelectorAll('textarea, input').length)];
      // As a page does it, that tells nobody.
      if (field) field.value = text;
      return;
    }
    case 8: return void element.toggleAttribute('hidden');
    case 9: return element.setAttribute('aria-label', text);
    case 10: return element.setAttribute('role', constantRole(other));
    case 11: {
      const target = pick(document, other);
      if (target && !element.contains(target)) target.append(element);
      return;
    }
    case 12: {
      element.remove();
      aside.push(element);
      return;
    }
    case 13: {
      const back = aside.pop();
      if (back && !back.contains(element)) element.before(back);
      return;
    }
    default: return element.after(document.createTextNode(text));
  }
}
const constantRole = (at: number): string => ['heading', 'button', 'row', 'presentation', 'listitem', 'article'][at % 6]!;

/** All that a reading says, line by line. */
const told = ({ text, structure, pieces, notRead, frames, language }: PageText): string[] => [
  ...text.split('\n'), JSON.stringify([notRead, frames, language]),
  ...structure.map((part) => `${part.kind} ${part.level} ${part.start} ${part.end}`),
  ...pieces.map(({ start, end, offset, node }) => `${start} ${end} ${offset} ${'data' in node ? node.data : node.value}`),
];

const seams = () => browserSeams(window, (element) => element.shadowRoot);

/** Nodes walked between two looks at the clock where the page changes in between. */
const FEW = 4;

/** Steps that change the page between two slices of an update, the first after so many slices. */
interface Meanwhile { readonly after: number; readonly steps: readonly Step[] }

/**
 * Follows a page through its changes; both ways of reading must say the same after each. With `meanwhile`, the page also
 * changes while a change is read: where that is heard, all of it is read. Returns how many were read in part.
 */
async function follow(html: string, steps: readonly (readonly Step[])[], meanwhile: Meanwhile | null): Promise<{ readonly parts: number; readonly disturbed: number }> {
  document.documentElement.innerHTML = html;
  aside = [];
  const log = createChangeLog();
  const observer = new MutationObserver((records) => log.note(records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const live = meanwhile ? new LivePage(FEW) : new LivePage();
  const whole = () => live.read(document, seams(), async () => undefined, never);
  await whole();
  log.take();
  let parts = 0;
  let disturbed = 0;
  for (const burst of steps) {
    for (const one of burst) act(one);
    log.note(observer.takeRecords());
    const before = live.revision;
    if (meanwhile) {
      const work = live.updating(seams(), log.take());
      let result = work.next();
      for (let slice = 0; !result.done; slice += 1) {
        const next = meanwhile.steps[slice - meanwhile.after];
        if (next) {
          act(next);
          disturbed += 1;
        }
        log.note(observer.takeRecords());
        result = work.next();
      }
      if (!log.quiet() || !result.value) {
        log.take();
        await whole();
      }
    }
    const part = atOnce(live.updating(seams(), log.take()));
    const expected = readPage(document, seams());
    if (part) {
      parts += 1;
      const [one, other] = [told(part), told(expected)];
      const differs = other.findIndex((line, index) => line !== one[index]);
      if (differs >= 0 || one.length !== other.length) throw new Error(`${one[differs]}\n  instead of\n${other[differs]}`);
      if (!part.pieces.every(({ node }, at) => node === expected.pieces[at]!.node)) throw new Error('The words are those of other nodes.');
      if (live.revision === before && last !== '' && last !== part.text) throw new Error('The text has changed, and it was not said.');
    } else {
      await whole();
    }
    last = expected.text;
  }
  observer.disconnect();
  return { parts, disturbed };
}
let last = '';

/** How often a random change was read in part, and how often the page changed while one was read. @throws when a part read otherwise than the whole */
export async function changeAtRandom(numRuns: number, { disturb, seed }: { readonly disturb: boolean; readonly seed?: number }): Promise<{ readonly parts: number; readonly disturbed: number; readonly all: number }> {
  let parts = 0;
  let disturbed = 0;
  let all = 0;
  const between = disturb ? record({ after: nat(6), steps: array(step, { minLength: 1, maxLength: 3 }) }) : constantFrom(null);
  await assert(asyncProperty(page, array(array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }), between, async (html, steps, meanwhile) => {
    last = '';
    const followed = await follow(html, steps, meanwhile);
    parts += followed.parts;
    disturbed += followed.disturbed;
    all += steps.length;
  }), { numRuns, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false, endOnFailure: false, ...(seed === undefined ? {} : { seed }) }).catch((error: unknown) => {
    const { message, cause } = error as Error;
    throw new Error(`${cause instanceof Error ? cause.stack : ''}\n${message}`);
  });
  return { parts, disturbed, all };
}
