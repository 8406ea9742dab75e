import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertLine, main } from '../../lib/cli/assert.ts';
import { answerLines } from '../../lib/cli/lines.ts';

/** What a run wrote, line by line, and its exit status. */
async function run(names: readonly string[], stdin = ''): Promise<{ status: number; out: unknown[]; errors: string[] }> {
  const out: unknown[] = [];
  const errors: string[] = [];
  const status = await main(names, {
    write: (line) => void out.push(JSON.parse(line)),
    complain: (line) => void errors.push(line.trimEnd()),
  }, Readable.from([stdin]));
  return { status, out, errors };
}

const line = (id: string, text: string, words: string): string => JSON.stringify({ id, text, start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a line', () => {
  test.each([
    ['Today he denies tingling.', 'tingling', { assertion: 'absent', negated: true, certainty: 'definite', temporality: 'current', experiencer: 'patient', cue: { text: 'denies', start: 9, end: 15 } }],
    ['Numb hand.', 'Numb', { assertion: 'present', negated: false, certainty: 'definite', temporality: 'current', experiencer: 'patient' }],
    ['Possible neuropathy.', 'neuropathy', { assertion: 'possible', negated: false, certainty: 'possible', temporality: 'current', experiencer: 'patient', cue: { text: 'Possible', start: 0, end: 8 } }],
    ['Mother had gout.', 'gout', { assertion: 'other-person', negated: false, certainty: 'definite', temporality: 'current', experiencer: 'other', cue: { text: 'Mother', start: 0, end: 6 } }],
    ['History of gout.', 'gout', { assertion: 'present', negated: false, certainty: 'definite', temporality: 'historical', experiencer: 'patient', cue: { text: 'History of', start: 0, end: 10 } }],
    ['Call if gout comes back.', 'gout', { assertion: 'planned', negated: false, certainty: 'definite', temporality: 'hypothetical', experiencer: 'patient', cue: { text: 'Call if', start: 0, end: 7 } }],
  ])('%s', (text, words, expected) => {
    expect(JSON.parse(assertLine(line('a', text, words)))).toEqual({ id: 'a', ...expected });
  });
  test.each([
    ['{', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'not an object'],
    ['{"text":"abc","start":0,"end":1}', 'no "id"'],
    ['{"id":"a","start":0,"end":1}', 'no "text"'],
    ['{"id":"a","text":"abc","start":null,"end":1}', '"start" and "end" must be whole numbers'],
    ['{"id":"a","text":"abc","start":0.5,"end":1}', '"start" and "end" must be whole numbers'],
    ['{"id":"a","text":"abc","start":2,"end":2}', '"start" and "end" do not lie in "text"'],
    ['{"id":"a","text":"abc","start":-1,"end":2}', '"start" and "end" do not lie in "text"'],
    ['{"id":"a","text":"abc","start":1,"end":4}', '"start" and "end" do not lie in "text"'],
  ])('%s is refused: %s', (json, message) => expect(() => assertLine(json)).toThrow(message));
});

describe('files', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'assert-')); });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('are judged in order, empty lines passed over', async () => {
    const path = file('good.jsonl', `\uFEFF${line('a', 'No gout.', 'gout')}\r\n\n${line('b', 'Gout.', 'Gout')}\n`);
    const { status, out, errors } = await run([path]);
    expect(errors).toEqual([]);
    expect(out).toMatchObject([{ id: 'a', assertion: 'absent' }, { id: 'b', assertion: 'present' }]);
    expect(status).toBe(0);
  });
  test('a bad line is named with its file and number, the rest still runs', async () => {
    const path = file('bad.jsonl', `nonsense\n${line('b', 'Gout.', 'Gout')}\n`);
    const { status, out, errors } = await run([path]);
    expect(out).toMatchObject([{ id: 'b' }]);
    expect(errors).toEqual([`${path}:1: not JSON`]);
    expect(status).toBe(1);
  });
  test('a file that cannot be read is named, the next one still runs', async () => {
    const missing = join(folder, 'missing.jsonl');
    const { status, out, errors } = await run([missing, folder, file('next.jsonl', line('c', 'Gout.', 'Gout'))]);
    expect(errors).toEqual([`${missing}: cannot be read (ENOENT)`, `${folder}: cannot be read (EISDIR)`]);
    expect(out).toMatchObject([{ id: 'c' }]);
    expect(status).toBe(1);
  });
  test('an error never repeats the text of the line', async () => {
    const { errors } = await run([file('secret.jsonl', '{"id":"a","text":"Jane Roe has gout"}')]);
    expect(errors.join()).not.toContain('Roe');
  });
});

describe('standard input', () => {
  test('is read line by line', async () => {
    const { status, out } = await run(['-'], `${line('a', 'No gout.', 'gout')}\n${line('b', 'Gout.', 'Gout')}`);
    expect(out).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(status).toBe(0);
  });
  test('answers before the input has ended', async () => {
    const input = new Readable({ read() { /* pushed below */ } });
    const out: string[] = [];
    const done = answerLines('standard input', input, { write: (text) => void out.push(text), complain: () => undefined }, assertLine);
    input.push(`${line('a', 'No gout.', 'gout')}\n`);
    await expect.poll(() => out.length).toBe(1);
    input.push(null);
    expect(await done).toBe(0);
  });
  test('waits for a slow reader', async () => {
    const waiting: (() => void)[] = [];
    let written = 0;
    const done = answerLines('standard input', Readable.from([`${line('a', 'Gout.', 'Gout')}\n`.repeat(3)]), {
      write: () => { written++; return new Promise<void>((resolve) => waiting.push(resolve)); }, complain: () => undefined,
    }, assertLine);
    await expect.poll(() => written).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written).toBe(1);
    const timer = setInterval(() => waiting.shift()?.(), 1);
    await done;
    clearInterval(timer);
    expect(written).toBe(3);
  });
});

test.each([[[]], [['--help']], [['-x', 'a.jsonl']]])('usage: %j', async (names) => {
  const { status, errors } = await run(names);
  expect(status).toBe(2);
  expect(errors[0]).toMatch(/^usage: assert/);
});
