/**
 * A tab with its documents, the worker and its storage, with one fault put in.
 * Messages go as they do in the extension: by the courier from a document, by
 * the teller from the panel, to a worker that keeps nothing but its storage.
 */
import { vi } from 'vitest';
import { createTeller, type Tell } from '../../entrypoints/sidepanel/statements.ts';
import { createChartState } from '../../lib/chart-state.ts';
import type { ChartState, Sent, Store } from '../../lib/chart-types.ts';
import { createCourier, type Courier } from '../../lib/courier.ts';
import { stateKey, type Mark, type TabState } from '../../lib/messages.ts';
import type { Identity } from '../../lib/page/types.ts';
import { judge, TAB } from '../chart/charts.ts';

/** What a message is about. */
export type Kind = 'report' | 'blank' | 'gone' | 'answer' | 'calendar' | 'dismiss';

/** What may happen to one message on its way. `killed`: the worker is stopped before its nth use of the storage over it. */
export type MessageFault = 'lost' | 'lost for a second' | 'reply lost' | 'never answered' | 'doubled' | 'late' | 'later than the next patient' | { readonly killed: number };

/** What may be wrong with the storage while a message is handled. */
export type StorageFault = 'full' | 'full for a minute' | 'not to be read' | 'not to be written' | { readonly damaged: RegExp };

export interface Fault {
  /** Number of the message it befalls, of all that are sent, from 0; each later try of the same message counts too. */
  readonly at: number;
  readonly message?: MessageFault;
  readonly storage?: StorageFault;
}

/** What a document of the tab can do. */
export interface Document {
  readonly report: (said: Parameters<Courier['report']>[0]) => void;
  readonly blank: (identity: Identity) => void;
  readonly gone: () => void;
  /** It goes with the page around it, without a word. */
  readonly close: () => void;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
const breath = (): Promise<void> => new Promise((done) => { setImmediate(done); });
const KILLED = new Error('The message port closed before a response was received.');

export class World {
  readonly #fault: Fault | undefined;
  readonly #kept = new Map<string, string>();
  #charts!: ChartState;
  #killed!: Promise<never>;
  #kill!: () => void;
  /** Uses of the storage left before the worker is stopped. */
  #left = Number.POSITIVE_INFINITY;
  readonly #numbers = new Map<object | string, number>();
  readonly #tried = new Map<number, number>();
  /** Number of the message that is handled. */
  #handling = 0;
  #busy = 0;
  #struck: StorageFault | undefined;
  /** Kinds of the messages that were sent, in order, without further tries. */
  readonly kinds: Kind[] = [];
  /** Uses of the storage over each. */
  readonly uses: number[] = [];
  /** Presses that could not be made: the panel showed no chart. */
  unasked = 0;
  /** What the clinician was told of each statement: whether it was recorded. */
  readonly told: boolean[] = [];
  /** Every state the panel was shown. */
  readonly shown: TabState[] = [];
  readonly tell: Tell;

  constructor(fault?: Fault) {
    this.#fault = fault;
    this.#wake();
    this.tell = createTeller((name, data) => this.#carry<unknown>(this.#number(name, data), (charts) => {
      const { tabId, whose, ...said } = data as { readonly tabId: number; readonly whose: string; readonly [field: string]: unknown };
      if (name === 'answer') return charts.answer(tabId, whose, said['fact'] as never, said['answer'] as never);
      return charts[name](tabId, whose, (said['drug'] ?? said['caution']) as never, (said['calendar'] ?? said['reason']) as never);
    }));
  }

  /** A document of the tab, which began to load at `loaded`, ms since 1970. */
  document(frameId: number, loaded: number): Document {
    const shown: { said?: Parameters<Courier['report']>[0]; left: boolean } = { left: false };
    const sent: Sent = { tabId: TAB, frameId, origin: 'https://ehr.example', topRead: true };
    const courier = createCourier({
      report: (said) => this.#carry(this.#number('report', `${loaded} ${said.read}`), async (charts) => {
        const { marks, readAgain } = await charts.report(sent, said);
        if (readAgain) this.#readAgain();
        return marks as Mark[];
      }),
      blank: (said) => this.#carry(this.#number('blank', `${loaded} ${said.read}`), async (charts) => void await charts.blank(sent, said)),
      gone: (said) => this.#carry(this.#number('gone', `${loaded} ${said.read}`), async (charts) => void await charts.gone(sent, said)),
    }, { loaded, retry: 400, alive: () => !shown.left });
    this.#documents.push(() => { if (!shown.left && shown.said) void courier.report(shown.said); });
    return {
      report: (said) => { shown.said = said; void courier.report(said); },
      blank: (identity) => { delete shown.said; courier.blank(identity); },
      gone: () => { shown.left = true; courier.gone(); },
      close: () => { shown.left = true; },
    };
  }
  readonly #documents: (() => void)[] = [];

  /** All documents of the tab are asked to say again what they show. */
  #readAgain(): void {
    for (const again of this.#documents) again();
  }

  /** The browser says that the tab goes to another page. */
  async goes(): Promise<void> {
    await this.#charts.begin(TAB, { reading: 'enabled', origin: 'https://ehr.example' }).catch(() => undefined);
  }

  /** What the panel shows now. */
  get state(): TabState | null {
    return (this.#read(stateKey(TAB)) as TabState | undefined) ?? null;
  }

  /** Lets time go on, and all that happens in it. */
  async pass(ms: number): Promise<void> {
    const end = Date.now() + ms;
    await this.#idle();
    for (let step = 50; Date.now() < end; step = Math.min(step * 1.1, 2000)) {
      // Where nothing waits for time, none need pass slowly.
      await vi.advanceTimersByTimeAsync(Math.min(vi.getTimerCount() === 0 ? Number.POSITIVE_INFINITY : step, end - Date.now()));
      await this.#idle();
    }
  }

  /** Everything that is kept, for whoever looks for words. */
  get kept(): string {
    return [...this.#kept.values()].join('\n');
  }

  /** Every try of a message has its number. */
  #number(kind: Kind, message: object | string): number {
    const known = this.#numbers.get(message);
    if (known !== undefined) return known;
    const number = this.kinds.push(kind) - 1;
    this.uses.push(0);
    this.#numbers.set(message, number);
    return number;
  }

  /** A press in the panel, where it shows a chart. */
  press(say: (tell: Tell, whose: string) => Promise<boolean>): void {
    const { status, whose } = this.state ?? {};
    if (status !== 'ready' || whose === undefined) return void (this.unasked += 1);
    const at = this.told.push(false) - 1;
    void say(this.tell, whose).then((recorded) => { this.told[at] = recorded; });
  }

  async #carry<T>(number: number, handle: (charts: ChartState) => Promise<T>): Promise<T> {
    const struck = this.#fault?.at === number;
    const first = !this.#tried.has(number);
    if (first) this.#tried.set(number, Date.now());
    const { message, storage } = struck ? this.#fault! : {} as Partial<Fault>;
    const age = Date.now() - this.#tried.get(number)!;
    if (message === 'lost for a second' && age < 1000) throw KILLED;
    if (storage !== undefined) this.#strike(storage, first);
    if (first && message !== undefined) {
      if (message === 'lost') throw KILLED;
      if (message === 'late') await sleep(150);
      if (message === 'later than the next patient') await sleep(2500);
      if (message === 'doubled') void this.#handle(number, handle).catch(() => undefined);
      if (typeof message === 'object') this.#left = message.killed;
    }
    const reply = await this.#handle(number, handle);
    if (first && message === 'never answered') return new Promise(() => undefined);
    if (first && message === 'reply lost') {
      this.#wake();
      throw KILLED;
    }
    return reply;
  }

  async #handle<T>(number: number, handle: (charts: ChartState) => Promise<T>): Promise<T> {
    this.#busy += 1;
    this.#handling = number;
    try {
      return await Promise.race([handle(this.#charts), this.#killed]);
    } finally {
      this.#busy -= 1;
      this.#left = Number.POSITIVE_INFINITY;
    }
  }
  #strike(fault: StorageFault, first: boolean): void {
    if (!first) return;
    if (typeof fault === 'object') {
      for (const key of this.#kept.keys()) if (fault.damaged.test(key)) this.#kept.set(key, '{"damaged":[1,"x"]}');
      return;
    }
    this.#struck = fault;
    setTimeout(() => { this.#struck = undefined; }, fault === 'full for a minute' ? 60_000 : 300);
  }

  #wake(): void {
    this.#left = Number.POSITIVE_INFINITY;
    this.#killed = new Promise((_, reject) => { this.#kill = () => reject(KILLED); });
    this.#killed.catch(() => undefined);
    this.#charts = createChartState({ store: this.#store(), judge });
  }

  /** Storage as one worker sees it: once that is stopped, nothing goes on. */
  #store(): Store {
    let dead = false;
    const use = async <T>(kind: 'get' | 'set' | 'remove', act: () => T): Promise<T> => {
      if (dead) return new Promise(() => undefined);
      if (this.#left <= 0) {
        dead = true;
        this.#kill();
        this.#wake();
        return new Promise(() => undefined);
      }
      this.#left -= 1;
      this.uses[this.#handling]! += 1;
      const struck = this.#struck;
      if (struck === 'not to be read' && kind === 'get') throw new Error('Storage could not be read.');
      if (struck === 'not to be written' && kind !== 'get') throw new Error('Storage could not be written.');
      if ((struck === 'full' || struck === 'full for a minute') && kind === 'set') throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      return act();
    };
    return {
      get: (keys) => use('get', () => Object.fromEntries((keys ?? [...this.#kept.keys()]).flatMap((key) => (this.#kept.has(key) ? [[key, this.#read(key)]] : [])))),
      set: (items) => use('set', () => {
        for (const [key, value] of Object.entries(items)) this.#kept.set(key, JSON.stringify(value));
        if (stateKey(TAB) in items) this.shown.push(this.state!);
      }),
      remove: (keys) => use('remove', () => { for (const key of keys) this.#kept.delete(key); }),
      clear: () => use('remove', () => this.#kept.clear()),
    };
  }

  #read(key: string): unknown {
    const kept = this.#kept.get(key);
    return kept === undefined ? undefined : JSON.parse(kept);
  }

  /** Until nothing waits for anything but time. */
  async #idle(): Promise<void> {
    for (let still = 0; still < 4;) {
      await breath();
      still = this.#busy === 0 ? still + 1 : 0;
    }
  }
}
