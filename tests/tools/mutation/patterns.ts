/**
 * Which tests a change of a pattern can reach at all: those in which the changed
 * pattern answers otherwise than the old one on a text it was asked about. It is
 * found by asking both, and no other test need be run.
 */
import type { TableTest } from './tables.ts';

/** What one pattern was asked: the texts, the places from which, and the tests that asked. */
interface Questions { readonly flags: string; readonly texts: Map<string, Map<number, Set<string>>> }

const exec = RegExp.prototype.exec;
/** A pattern that is put together from others by its source is asked under another name. */
const TAKEN_APART = /\b[A-Z]\w*\.source\b/;

/** The source of "/a b/gi" as written; undefined when it is no pattern. */
function sourceOf(literal: string): string | undefined {
  const found = exec.call(/^\/(.+)\/[a-z]*$/s, literal);
  return found?.[1];
}

/** What the patterns were asked that stand in the code of some files, by their source. */
export type Asked = ReadonlyMap<string, readonly Questions[]>;

/** What is asked once for all tests: while the modules load, or by the first test that needs what is made of them then. */
const ONCE = 'once';

/** Loads the tests, runs them without any change and keeps what the patterns that stand in `code` are asked. */
export async function questionsOf(code: string, load: () => readonly TableTest[]): Promise<Asked> {
  const all = new Map<string, Questions[]>();
  const known = new WeakMap<RegExp, Questions | false>();
  const questions = ({ source, flags }: RegExp): Questions | false => {
    if (!code.includes(`/${source}/`)) return false;
    const same = all.get(source) ?? [];
    all.set(source, same);
    const one = same.find((other) => other.flags === flags) ?? { flags, texts: new Map() };
    if (!same.includes(one)) same.push(one);
    return one;
  };
  let id = ONCE;
  const listening = function (this: RegExp, text: string) {
    let own = known.get(this);
    if (own === undefined) known.set(this, own = questions(this));
    if (own) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      let places = own.texts.get(text);
      if (!places) own.texts.set(text, places = new Map());
      const ids = places.get(from);
      if (ids) ids.add(id);
      else places.set(from, new Set([id]));
    }
    return exec.call(this, text);
  };
  Object.assign(RegExp.prototype, { exec: listening });
  try {
    const tests = load();
    const firsts = tests.filter(({ file }, index) => tests[index - 1]?.file !== file);
    for (const test of [...firsts.map(({ run }) => ({ id: ONCE, run })), ...tests]) {
      ({ id } = test);
      // What fails is told by the first run.
      await Promise.resolve(test).then(({ run }) => run()).catch(() => undefined);
    }
  } finally {
    Object.assign(RegExp.prototype, { exec });
  }
  return all;
}

const answer = (form: RegExp, text: string, from: number): string => {
  form.lastIndex = from;
  const found = exec.call(form, text);
  return JSON.stringify([found?.index, found, found?.groups, form.lastIndex]);
};

/** The ids of the tests that a change of a pattern from `was` to `becomes`, both as written in `code`, can reach; undefined when that cannot be told. */
export function testsReached(asked: Asked, code: string, was: string, becomes: string): ReadonlySet<string> | undefined {
  const before = sourceOf(was);
  const after = sourceOf(becomes);
  if (before === undefined || after === undefined || TAKEN_APART.test(code)) return undefined;
  const reached = new Set<string>();
  try {
    for (const { flags, texts } of asked.get(new RegExp(before).source) ?? []) {
      const old = new RegExp(before, flags);
      const changed = new RegExp(after, flags);
      for (const [text, places] of texts) {
        for (const [from, tests] of places) {
          if (answer(old, text, from) === answer(changed, text, from)) continue;
          // Whom what was made once serves cannot be told.
          if (tests.size === 1 && tests.has(ONCE)) return undefined;
          for (const id of tests) reached.add(id);
        }
      }
    }
  } catch {
    return undefined;
  }
  return reached;
}
