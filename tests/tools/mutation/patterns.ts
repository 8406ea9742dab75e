/**
 * Which tests a change of a pattern can reach at all: those in which the changed
 * pattern answers otherwise than the old one on a text it was asked about. It is
 * found by asking both, and no other test need be run.
 */
import type { TableTest } from './tables.ts';

interface Asked { readonly text: string; readonly from: number; readonly flags: string; readonly tests: Set<string> }
/** What each pattern was asked, by its source. */
type Questions = ReadonlyMap<string, ReadonlyMap<string, Asked>>;

const exec = RegExp.prototype.exec;
/** A pattern that is put together from others by its source is asked under another name. */
const TAKEN_APART = /\b[A-Z]\w*\.source\b/;

/** The source of "/a b/gi" as written; undefined when it is no pattern. */
function sourceOf(literal: string): string | undefined {
  const found = exec.call(/^\/(.+)\/[a-z]*$/s, literal);
  return found?.[1];
}

/** Runs the tests and keeps what the patterns that stand in `code` are asked. */
async function questionsOf(code: string, tests: readonly TableTest[]): Promise<Questions> {
  const all = new Map<string, Map<string, Asked>>();
  const own = new Map<string, boolean>();
  let id = '';
  const listening = function (this: RegExp, text: string) {
    const { source } = this;
    let isOwn = own.get(source);
    if (isOwn === undefined) own.set(source, isOwn = code.includes(`/${source}/`));
    if (isOwn) note(this, String(text));
    return exec.call(this, text);
  };
  const note = (form: RegExp, text: string): void => {
    let asked = all.get(form.source);
    if (!asked) all.set(form.source, asked = new Map());
    const from = form.global || form.sticky ? form.lastIndex : 0;
    const key = `${from} ${form.flags} ${text}`;
    let one = asked.get(key);
    if (!one) asked.set(key, one = { text, from, flags: form.flags, tests: new Set() });
    one.tests.add(id);
  };
  Object.assign(RegExp.prototype, { exec: listening });
  try {
    for (const test of tests) {
      ({ id } = test);
      await test.run();
    }
  } finally {
    Object.assign(RegExp.prototype, { exec });
  }
  return all;
}

const answer = (form: RegExp, { text, from }: Asked): string => {
  form.lastIndex = from;
  const found = exec.call(form, text);
  return JSON.stringify([found?.index, found, found?.groups, form.lastIndex]);
};

/** Kept for the file that was asked about last: its changes come one after another. */
let last: { readonly code: string; readonly questions: Questions } | undefined;

/** The ids of the tests that a change of a pattern from `was` to `becomes`, both as written in `code`, can reach; undefined when that cannot be told. `tests` run without any change. */
export async function testsReached(code: string, was: string, becomes: string, tests: () => readonly TableTest[]): Promise<ReadonlySet<string> | undefined> {
  const before = sourceOf(was);
  const after = sourceOf(becomes);
  if (before === undefined || after === undefined || TAKEN_APART.test(code)) return undefined;
  if (last?.code !== code) last = { code, questions: await questionsOf(code, tests()) };
  const reached = new Set<string>();
  try {
    for (const asked of last.questions.get(new RegExp(before).source)?.values() ?? []) {
      if (answer(new RegExp(before, asked.flags), asked) !== answer(new RegExp(after, asked.flags), asked)) for (const id of asked.tests) reached.add(id);
    }
  } catch {
    return undefined;
  }
  return reached;
}
