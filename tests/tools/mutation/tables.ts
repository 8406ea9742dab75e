/**
 * What the tables of a room need of the test runner, and nothing more: the
 * mutation run calls them some ten thousand times, and starting the real one
 * anew takes seconds. Stands in the place of `vitest` in the bundle of
 * `runner.ts`. A matcher that is missing here fails the first run, with its name.
 */
import { deepStrictEqual, strictEqual } from 'node:assert';
import { mock } from 'node:test';
import { format, isDeepStrictEqual } from 'node:util';

export interface TableTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** Filled while the test files are loaded, in their order. */
export const tests: TableTest[] = [];
let file = '';
let suites: readonly string[] = [];

/** The tests that follow stand in this file. */
export function inFile(name: string): void {
  file = name;
}

type Body = (...row: never[]) => unknown;

/** "$name" of a row that is an object, "%s" and its like of any other. */
function named(name: string, row: unknown): string {
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return name.replace(/\$(\w+)/g, (_, key: string) => String((row as Record<string, unknown>)[key]));
  return format(name.replaceAll('%i', '%d'), ...(Array.isArray(row) ? row : [row]));
}

/** What is done around each test of a file; hooks of a suite are no part of these. */
const around = new Map<string, Record<'before' | 'after', (() => unknown)[]>>();
function hook(kind: 'before' | 'after') {
  return (run: () => unknown): void => {
    const known = around.get(file) ?? { before: [], after: [] };
    around.set(file, known);
    known[kind].push(run);
  };
}
export const beforeEach = hook('before');
export const afterEach = hook('after');

function add(name: string, body: () => unknown): void {
  const hooks = around.get(file);
  const run = hooks === undefined ? body : async (): Promise<void> => {
    for (const one of hooks.before) await one();
    try {
      await body();
    } finally {
      for (const one of hooks.after) await one();
    }
  };
  tests.push({ id: `${file}#${[...suites, name].join(' > ')} #${tests.length}`, file, run });
}
function within(name: string, body: () => unknown): void {
  const outer = suites;
  suites = [...outer, name];
  body();
  suites = outer;
}
const bodyOf = (args: readonly unknown[]): Body => args.find((one) => typeof one === 'function') as Body;
const spread = (body: Body, row: unknown): unknown => body(...((Array.isArray(row) ? row : [row]) as never[]));

type Register = (name: string, run: () => unknown) => void;
function registrar(register: Register) {
  const plain = (name: string, ...args: unknown[]): void => register(name, bodyOf(args) as () => unknown);
  const each = (rows: readonly unknown[]) => (name: string, ...args: unknown[]): void => {
    for (const row of rows) register(named(name, row), () => spread(bodyOf(args), row));
  };
  return Object.assign(plain, { each, skipIf: (skip: unknown) => (skip ? () => undefined : plain) });
}

export const test = registrar(add);
export const describe = registrar(within);
/** Milliseconds of the clock that is no clock of the machine. */
let passed = 0;
function pass(ms: number): void {
  passed += ms;
  mock.timers.tick(ms);
}
export const vi = {
  fn: (body?: () => unknown) => mock.fn(body),
  spyOn: (on: object, name: string) => ({
    mockImplementation(body: () => unknown) {
      const put = mock.method(on, name as never, body as never) as unknown as { readonly mock: { restore(): void } };
      return { mockRestore: () => put.mock.restore() };
    },
  }),
  restoreAllMocks: () => mock.restoreAll(),
  useFakeTimers() {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.now() });
    passed = performance.now();
    mock.method(performance, 'now', () => passed);
  },
  useRealTimers() {
    mock.timers.reset();
    mock.restoreAll();
  },
  setSystemTime: (time: number) => mock.timers.setTime(time),
  advanceTimersByTime: pass,
  /** What waits for a timer may set the next. */
  async advanceTimersByTimeAsync(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1) {
      pass(1);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
  },
};

/** Without what is undefined: `toEqual` does not tell it from what is missing. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).map(([key, one]) => [key, told(one)]));
}

/** Of an object only what is wanted of it; a list whole, each of its members likewise. */
function isLike(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(got) && got.length === wanted.length && wanted.every((one, place) => isLike(got[place], one));
  if (typeof wanted !== 'object' || wanted === null || Object.getPrototypeOf(wanted) !== Object.prototype) return isDeepStrictEqual(got, wanted);
  return typeof got === 'object' && got !== null && Object.entries(wanted).every(([key, one]) => key in got && isLike((got as Record<string, unknown>)[key], one));
}

const held = (holds: boolean, what: string): void => strictEqual(holds, true, what);
const contains = (all: unknown, one: unknown): boolean => (typeof all === 'string' ? all.includes(one as string) : [...(all as Iterable<unknown>)].includes(one));

const matchers = {
  toBe: (got: unknown, wanted: unknown) => held(Object.is(got, wanted), format('%j is not %j', got, wanted)),
  toEqual: (got: unknown, wanted: unknown) => deepStrictEqual(told(got), told(wanted)),
  toStrictEqual: (got: unknown, wanted: unknown) => deepStrictEqual(got, wanted),
  toContainEqual: (got: readonly unknown[], wanted: unknown) => held(got.some((one) => isDeepStrictEqual(told(one), told(wanted))), 'does not contain its like'),
  toBeNull: (got: unknown) => held(got === null, 'is not null'),
  toMatchObject: (got: unknown, wanted: unknown) => held(isLike(got, wanted), 'does not match it'),
  toBeUndefined: (got: unknown) => held(got === undefined, 'is defined'),
  toBeDefined: (got: unknown) => held(got !== undefined, 'is undefined'),
  toBeGreaterThan: (got: number, wanted: number) => held(got > wanted, `${got} <= ${wanted}`),
  toBeGreaterThanOrEqual: (got: number, wanted: number) => held(got >= wanted, `${got} < ${wanted}`),
  toBeLessThan: (got: number, wanted: number) => held(got < wanted, `${got} >= ${wanted}`),
  toBeLessThanOrEqual: (got: number, wanted: number) => held(got <= wanted, `${got} > ${wanted}`),
  toBeCloseTo: (got: number, wanted: number, digits = 2) => held(Math.abs(got - wanted) < 10 ** -digits / 2, `${got} is far from ${wanted}`),
  toContain: (got: unknown, wanted: unknown) => held(contains(got, wanted), 'does not contain it'),
  toMatch: (got: string, wanted: string | RegExp) => held(typeof wanted === 'string' ? got.includes(wanted) : wanted.test(got), 'does not match'),
  toHaveLength: (got: { readonly length: number }, wanted: number) => strictEqual(got.length, wanted),
  toHaveProperty: (got: object, wanted: string) => held(wanted in got, 'lacks it'),
  toHaveBeenCalledTimes: (got: { readonly mock: { callCount(): number } }, wanted: number) => strictEqual(got.mock.callCount(), wanted),
  toThrow: (got: () => unknown, wanted = '') => {
    let message: string | undefined;
    try {
      got();
    } catch (error) {
      message = String(error);
    }
    held(message?.includes(wanted) === true, 'does not throw it');
  },
};
type Matchers = { readonly [name in keyof typeof matchers]: (wanted?: unknown, more?: unknown) => void };

const entries = Object.entries(matchers) as [string, (got: unknown, wanted?: unknown, more?: unknown) => void][];
const straight = (got: unknown) => Object.fromEntries(entries.map(([name, match]) => [name, (wanted?: unknown, more?: unknown) => match(got, wanted, more)])) as unknown as Matchers;
const turned = (got: unknown) => Object.fromEntries(entries.map(([name, match]) => [name, (wanted?: unknown, more?: unknown) => {
  let holds = true;
  try {
    match(got, wanted, more);
  } catch {
    holds = false;
  }
  held(!holds, `${name} holds`);
}])) as unknown as Matchers;

export function expect(got: unknown) {
  return {
    ...straight(got),
    get not() { return turned(got); },
    get rejects() {
      return { toThrow: (wanted: string) => (got as Promise<unknown>).then(() => held(false, 'does not reject'), (error: unknown) => held(String(error).includes(wanted), 'another error')) };
    },
  };
}
