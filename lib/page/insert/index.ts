/**
 * "Insert into note" in one frame: only on an order of the worker, which stands
 * for a press in the panel; only into the editor used last; only while the frame
 * shows the patient of the plan.
 */
import type { ReadSeams } from '../read.ts';
import { caretStands, deepActive, placeCaret } from './caret.ts';
import { whyNot, type Editor } from './editor.ts';
import { engineOf, putText } from './put.ts';
import { judge, readNote } from './read-back.ts';
import { rememberEditor, type Used } from './remember.ts';
import { insertOrder, takeBackOrder, type InsertOrder, type InsertReply, type Refusal, type TakeBackReply } from './types.ts';
import { takeBack, type Done } from './undo.ts';
import { isPatientOf, type Whose } from './whose.ts';

export interface InsertSeams {
  readonly view: Window;
  /** Fresh for each read. */
  readonly seams: () => ReadSeams;
  readonly whose: Whose;
  /** The clinician began to use an editor of this frame. */
  readonly onUse: () => void;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** All in ms: what an editor needs to notice a caret that was moved; between two looks at it; between two where it is to change at once; for how long it is looked at. */
const SETTLE = 200;
const LOOK = 40;
const GLANCE = 8;
const LONGEST = 1500;

export interface Inserting {
  /** Answers an order that came as a message; what is none is refused. */
  insert(data: unknown): Promise<InsertReply>;
  takeBack(data: unknown): Promise<TakeBackReply>;
}

export function startInserting({ view, seams, whose, onUse, alive, signal }: InsertSeams): Inserting {
  const shadowOf = (element: Element): ShadowRoot | null => seams().shadowOf(element);
  const used = rememberEditor({ view, shadowOf, turn: () => whose.turn(), onUse, alive, signal });
  const engine = engineOf(view);
  const read = (editor: Editor) => readNote(editor, seams());
  let done: (Done & { readonly token: number; readonly order: InsertOrder }) | null = null;
  let busy = false;
  let tokens = 0;

  /** Looks until the note reads so, and still does a look later. */
  async function until(editor: Editor, holds: (text: string) => boolean): Promise<boolean> {
    let held = false;
    for (let waited = 0; waited < LONGEST; waited += LOOK) {
      const now = holds(read(editor).text);
      if (now && held) return true;
      held = now;
      await wait(LOOK);
    }
    return false;
  }

  /** Waits until the note reads otherwise, if it does soon. */
  async function changes(editor: Editor, from: string): Promise<void> {
    for (let waited = 0; waited < SETTLE && read(editor).text === from; waited += GLANCE) await wait(GLANCE);
  }

  /** Why the editor may not be written to at this instant; null when it may. Nothing is awaited after the patient was looked at. */
  async function refusal({ editor, turn }: Used, { identity, text }: InsertOrder): Promise<Refusal | null> {
    const why = whose.turn() === turn ? whyNot(editor, text) : 'patient';
    if (why) return why;
    const now = await whose.now(editor.element);
    if (!now || whose.turn() !== turn || !isPatientOf(identity, now)) return 'patient';
    return alive() && !signal.aborted ? whyNot(editor, text) : 'gone';
  }

  async function put(order: InsertOrder): Promise<InsertReply> {
    const target = used();
    if (order.loaded !== view.performance.timeOrigin) return refused('gone');
    if (!target) return refused('no-editor');
    const { editor, caret } = target;
    const active = () => deepActive(view.document, shadowOf);
    // What was typed last may be being read: the patient is in doubt for as long.
    for (let waited = 0; whose.turn() === null && waited < LONGEST; waited += LOOK) await wait(LOOK);
    const why = await refusal(target, order);
    if (why) return refused(why);
    if (!caretStands(editor, active())) {
      placeCaret(editor, caret);
      await wait(SETTLE);
      const still = await refusal(target, order);
      if (still) return refused(still);
      if (!caretStands(editor, active())) return refused('not-taken');
    }
    const { text } = order;
    const before = read(editor).text;
    const how = await putText(editor, text, engine, async () => {
      await wait(0);
      return whose.turn() === target.turn && alive() && caretStands(editor, active());
    });
    if (!how) return refused('not-taken');
    const whole = await until(editor, (now) => judge(before, now, text) === 'inserted');
    const after = read(editor).text;
    const outcome = whole ? 'inserted' : judge(before, after, text);
    if (outcome === 'not-inserted') return refused(whose.turn() === target.turn ? 'not-taken' : 'patient');
    tokens += 1;
    done = { editor, put: how, text, before, after, token: tokens, order };
    return { outcome, token: tokens };
  }

  async function undo(token: number, loaded: number): Promise<TakeBackReply> {
    if (!done || done.token !== token || loaded !== view.performance.timeOrigin) return 'changed';
    const { editor, order, after } = done;
    const turn = whose.turn();
    const now = await whose.now(editor.element);
    const same = now && isPatientOf(order.identity, now) && whyNot(editor, '') === null && read(editor).text === after;
    if (!same) return 'changed';
    const target = used();
    const back = await takeBack(done, target?.editor.element === editor.element ? target.caret : null, { read, until, settle: () => wait(SETTLE), changed: (from) => changes(editor, from), allowed: () => whose.turn() === turn && alive() });
    if (back) done = null;
    return back ? 'undone' : 'failed';
  }

  /** One at a time. */
  async function alone<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    if (busy) return otherwise;
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  }

  return {
    async insert(data) {
      const order = insertOrder(data);
      return order ? alone(() => put(order), refused('busy')) : refused('not-taken');
    },
    async takeBack(data) {
      const order = takeBackOrder(data);
      return order ? alone(() => undo(order.token, order.loaded), 'failed') : 'failed';
    },
  };
}

function refused(why: Refusal): InsertReply {
  return { outcome: 'refused', why };
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, time); });
}
