/** Each fault at each message: what comes of it stands in outcomes.md; and whatever comes, nobody is shown what is not theirs. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../lib/messages.ts';
import { BROWSER, IN_THE_BROWSER, INTRODUCTION } from './record.ts';
import { play, WORDS } from './story.ts';
import { World, type Fault, type Kind } from './world.ts';

const MORNING = new Date(2026, 10, 23, 9);
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => vi.useRealTimers());

async function played(fault?: Fault, upTo?: number): Promise<World> {
  vi.setSystemTime(MORNING);
  const world = new World(fault);
  await play(world, upTo);
  return world;
}

/** Neither written nor emptied: what it holds is shown on, until it can be. */
const UNWRITABLE = 'storage not to be written';

/** Every fault by its name. One of the worker comes at each of its uses of the storage in turn. */
const FAULTS: Readonly<Record<string, (number: number, uses: number) => readonly Omit<Fault, 'at'>[]>> = {
  'worker stopped, at each use of its storage': (_, uses) => Array.from({ length: uses }, (__, killed) => ({ message: { killed } })),
  'worker stopped before it could reply': () => [{ message: 'reply lost' }],
  'message never answered': () => [{ message: 'never answered' }],
  'message lost': () => [{ message: 'lost' }],
  'messages lost for a second': () => [{ message: 'lost for a second' }],
  'message doubled': () => [{ message: 'doubled' }],
  'message late, after the next': () => [{ message: 'late' }],
  'message later than the next patient': () => [{ message: 'later than the next patient' }],
  'storage full': () => [{ storage: 'full' }],
  'storage full for a minute': () => [{ storage: 'full for a minute' }],
  'storage not to be read': () => [{ storage: 'not to be read' }],
  [UNWRITABLE]: () => [{ storage: 'not to be written' }],
  'chart damaged': () => [{ storage: { damaged: /^chart:/ } }],
  'state damaged': () => [{ storage: { damaged: /^tab:/ } }],
  'statements damaged': () => [{ storage: { damaged: /^(?:answers|calendars|dismissals):/ } }],
  'salt damaged': () => [{ storage: { damaged: /^salt$/ } }],
  'all damaged': () => [{ storage: { damaged: /./ } }],
};

const KINDS: readonly Kind[] = ['report', 'blank', 'gone', 'answer', 'calendar', 'dismiss'];

/** What the panel shows, without when it was read. */
function plain(state: TabState | null, ...without: readonly (keyof TabState)[]): unknown {
  const text = JSON.stringify(state, (key, value: unknown) => (['readAt', 'at', 'key', 'whose', 'read', ...without].includes(key) ? undefined : value));
  return JSON.parse(text) as unknown;
}

const LOST = 'LOST, and not said';
const STILL_SHOWN = 'the page that was left is shown until the next one speaks';
const FORMER = 'stated of the patient who was still shown';
const STATED = ['answers', 'calendars', 'dismissals', 'assessment', 'plan'] as const;

const SAID: readonly (readonly [string, string])[] = [
  ['pages read earlier in this visit', 'said that earlier pages are missing'], ['what you stated of this patient earlier', 'said that statements are missing'],
  ['was damaged and has been dropped', 'said that the chart is lost'], ['a frame about another patient', 'said that a frame of another patient is left out'],
];

/** Words of the panel, shorter. */
function inShort(words: string): string {
  return SAID.find(([part]) => words.includes(part))?.[1] ?? `${LOST}: ${words}`;
}

/** Everything one of them says the other says too, and more. */
function holds(one: object = {}, other: object = {}): boolean {
  return Object.entries(one).every(([key, value]) => other[key as never] === value) && Object.keys(other).length > Object.keys(one).length;
}

/** What came of it in the end, beside the same without the fault. */
function outcomeOf({ state, told, unasked }: World, calm: World): string {
  const same = (...without: readonly (keyof TabState)[]): boolean => JSON.stringify(plain(state, ...without)) === JSON.stringify(plain(calm.state, ...without));
  if (same()) return told.includes(false) ? 'not recorded, and told so; stated again' : 'as without it';
  const more = state?.notRead.filter((line) => !calm.state?.notRead.includes(line)) ?? [];
  if (more.length > 0) return more.map(inShort).join('; ');
  if (state?.problem !== undefined && state.status === 'error') return inShort(state.problem);
  if (calm.state?.status !== 'ready' && state?.status !== 'ready') return 'nothing shown';
  if (same(...STATED) && holds(calm.state?.answers, state?.answers)) return FORMER;
  if (same(...STATED)) return told.includes(false) ? 'not recorded, and told so' : unasked > 0 ? 'nothing to answer beside for a while' : LOST;
  return calm.state?.status === 'reading' ? STILL_SHOWN : LOST;
}

/** No state the panel was shown holds words of somebody else. */
function expectUnmixed({ shown }: World): void {
  for (const { identity, findings, status } of shown) {
    const own = WORDS[identity?.name ?? ''] ?? [];
    expect(findings.map(({ quote }) => quote).filter((quote) => !own.includes(quote)), `${status}, ${identity?.name}`).toEqual([]);
  }
}

describe('whatever befalls a message', () => {
  const outcomes = new Map<string, Map<string, Set<string>>>();
  test.each(Object.entries(FAULTS))('%s', { timeout: 300_000 }, async (name, faultsAt) => {
    const calm = await played();
    const here = new Map<string, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
    outcomes.set(name, here);
    for (const [at, kind] of calm.kinds.entries()) {
      const rested = await played(undefined, at);
      for (const fault of faultsAt(at, calm.uses[at]!)) {
        const [after, end] = [await played({ at, ...fault }, at), await played({ at, ...fault })];
        expectUnmixed(after);
        expectUnmixed(end);
        const [soon, late] = [outcomeOf(after, rested), outcomeOf(end, calm)];
        here.get(kind)!.add(soon === late ? soon : `${soon}, at noon ${late}`);
      }
    }
    // Not one message brings what is lost unsaid, nor what is shown of a page that is gone, where the storage does what it says.
    const all = [...here.values()].flatMap((one) => [...one]);
    expect(all.filter((outcome) => outcome.includes(LOST))).toEqual([]);
    if (name !== UNWRITABLE) expect(all.filter((outcome) => outcome.includes(STILL_SHOWN) || outcome.includes(FORMER))).toEqual([]);
  });

  test('the record says so', async () => {
    expect(IN_THE_BROWSER.filter(({ file }) => !existsSync(resolve(import.meta.dirname, '../..', file)))).toEqual([]);
    const rows = [...outcomes].map(([name, here]) => `| ${name} | ${KINDS.map((kind) => [...here.get(kind)!].toSorted().join('<br>')).join(' | ')} |`);
    const shown = IN_THE_BROWSER.map(({ fault, outcome, file }) => `| ${fault} | ${outcome} | \`${file}\` |`);
    await expect(`${INTRODUCTION}\n\n| fault | ${KINDS.join(' | ')} |\n|${'---|'.repeat(KINDS.length + 1)}\n${rows.join('\n')}\n\n${BROWSER}\n\n| fault | outcome | shown by |\n|---|---|---|\n${shown.join('\n')}\n`).toMatchFileSnapshot('outcomes.md');
  });
});
