/** A document as the commands take it: one chart page or one note, with the clinician's answers and the day it is read. */
import { FACTS } from '../decide/types.ts';
import type { Answers, FactName } from '../decide/types.ts';

export interface ChartDocument {
  readonly id: string | number;
  /** A note; or `html`, a page. Exactly one of them. */
  readonly text?: string;
  readonly html?: string | Uint8Array;
  readonly answers: Answers;
  /** ISO day; absent: the newest date in the document stands for it. */
  readonly today?: string;
}

const ANSWERS: ReadonlySet<unknown> = new Set(['yes', 'no', 'unknown']);

/** A line of a .jsonl file. Throws with what is wrong with it; never quotes the document. */
export function parseDocument(json: string, number: number): ChartDocument {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('not an object');
  const { id, text, html, answers, today } = row as Record<string, unknown>;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is neither text nor number');
  if ((text === undefined) === (html === undefined)) throw new Error('needs either "text" or "html"');
  const content = text ?? html;
  if (typeof content !== 'string') throw new Error(`"${text === undefined ? 'html' : 'text'}" is not text`);
  return {
    id: id ?? number,
    ...(text === undefined ? { html: content } : { text: content }),
    answers: parseAnswers(answers),
    ...(today === undefined ? {} : { today: parseDay(today) }),
  };
}

function parseAnswers(value: unknown): Answers {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('"answers" is not an object');
  const answers: Partial<Record<FactName, 'yes' | 'no' | 'unknown'>> = {};
  for (const [fact, answer] of Object.entries(value)) {
    if (!(FACTS as readonly string[]).includes(fact)) throw new Error(`"answers" names no fact: ${JSON.stringify(fact).slice(0, 60)}`);
    if (!ANSWERS.has(answer)) throw new Error(`the answer to ${fact} is not yes, no or unknown`);
    answers[fact as FactName] = answer as 'yes' | 'no' | 'unknown';
  }
  return answers;
}

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)) || new Date(value).toISOString().slice(0, 10) !== value) {
    throw new Error('"today" is not a day like 2026-11-23');
  }
  return value;
}
