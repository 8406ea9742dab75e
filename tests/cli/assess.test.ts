import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../lib/cli/assess.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import { FACTS } from '../../lib/decide/types.ts';

interface Printed {
  readonly id: string | number;
  readonly outcome: string;
  readonly text?: string;
  readonly facts: Record<string, { readonly answer: string; readonly evidence: readonly number[] }>;
  readonly findings: readonly { readonly concept: string; readonly quote: string; readonly start: number; readonly end: number }[];
  readonly cautions: readonly { readonly drug: string; readonly level: string }[];
}

/** What a run wrote, line by line, and its exit status. */
async function run(words: readonly string[], stdin: Readable = Readable.from([])): Promise<{ status: number; out: Printed[]; errors: string[] }> {
  const out: Printed[] = [];
  const errors: string[] = [];
  const status = await main(words, {
    write: (line) => void out.push(JSON.parse(line) as Printed),
    complain: (line) => void errors.push(line.trimEnd()),
  }, stdin);
  return { status, out, errors };
}

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'assess-')); });
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NOTE = 'Breast radiotherapy 50 Gy in 25 fractions, completed 03/2021. Burning pain of the left hand since 2023.';
const QUIET = 'Sprained ankle. No numbness.';
const row = (id: string, more: object): string => JSON.stringify({ id, ...more });

describe('each kind of file', () => {
  test('a note: offsets refer to its text', async () => {
    const { status, out, errors } = await run([file('note-1.txt', NOTE)]);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(out).toHaveLength(1);
    const [{ id, outcome, findings, facts }] = out as [Printed];
    expect(id).toBe('note-1');
    expect(outcome).toBe('matched');
    expect(findings.length).toBeGreaterThan(1);
    for (const { quote, start, end } of findings) expect(NOTE.slice(start, end)).toBe(quote);
    expect(Object.keys(facts).toSorted()).toEqual(FACTS.toSorted());
    expect(findings[facts.radiotherapy!.evidence[0]!]!.concept).toBe('radiotherapy');
  });

  test('a page: what is hidden is not read, and --text gives what was', async () => {
    const html = '<style>.gone{display:none}</style><p>Sprained ankle.</p><p hidden>Radiotherapy 50 Gy.</p><p style="display:none">Pelvic radiotherapy.</p><p class="gone">Numb foot.</p><script>document.body.innerHTML="Breast radiotherapy 50 Gy"</script>';
    const { out } = await run(['--text', file('page.html', html)]);
    expect(out[0]!.text!.trim()).toBe('Sprained ankle.');
    expect(out[0]!.facts.radiotherapy!.answer).toBe('unknown');
  });

  test('without --text no text is printed', async () => {
    expect((await run([file('plain.html', `<p>${NOTE}</p>`)])).out[0]).not.toHaveProperty('text');
  });

  test('a page in another encoding is read as it says; a note must be UTF-8', async () => {
    const latin = Uint8Array.from([...'<meta charset="iso-8859-1"><p>Andr'].map((sign) => sign.charCodeAt(0)).concat([0xe9], [...'</p>'].map((sign) => sign.charCodeAt(0))));
    expect((await run(['--text', file('latin.html', latin)])).out[0]!.text!.trim()).toBe('Andr\u00e9');
    const { status, out, errors } = await run([file('latin.txt', Uint8Array.from([0x41, 0xe9]))]);
    expect({ status, out }).toEqual({ status: 1, out: [] });
    expect(errors[0]).toMatch(/latin\.txt: cannot be read \(not UTF-8 text\)$/);
  });

  test.each([['picture.html'], ['picture.htm'], ['picture.txt']])('zero bytes are no text: %s is named, the rest still runs', async (name) => {
    const bytes = Buffer.concat([Buffer.from('<p>Breast radiotherapy 50 Gy.</p>'), Uint8Array.from([0, 1, 2]), Buffer.from('<p>Numb hand.</p>')]);
    const { status, out, errors } = await run([file(name, bytes), file('after.txt', QUIET)]);
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(['after']);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`${name}: cannot be read \\(binary data, not text\\)$`))]);
  });

  test('a page in UTF-16 that says so holds zero bytes and is read', async () => {
    const { out, errors } = await run(['--text', file('wide.html', Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from('<p>Numb hand</p>', 'utf16le')]))]);
    expect(errors).toEqual([]);
    expect(out[0]!.text!.trim()).toBe('Numb hand');
  });

  test('a line that is not UTF-8 is named, the others are answered', async () => {
    const bytes = Buffer.concat([Buffer.from(`\uFEFF${row('one', { text: QUIET })}\r\n{"id": "two", "text": "Andr`), Uint8Array.from([0xe9]), Buffer.from(`"}\n${row('three', { text: 'Andr\u00e9' })}`)]);
    const { status, out, errors } = await run([file('mixed.jsonl', bytes)]);
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(errors).toEqual([expect.stringMatching(/mixed\.jsonl:2: not UTF-8 text$/)]);
  });

  test('a letter of several bytes may come in two pieces', async () => {
    const line = Buffer.from(row('split', { html: '<p>Andr\u00e9</p>' }));
    const cut = line.indexOf(0xc3) + 1;
    const { out, errors } = await run(['--text', '-'], Readable.from([line.subarray(0, cut), line.subarray(cut)]));
    expect(errors).toEqual([]);
    expect(out[0]!.text!.trim()).toBe('Andr\u00e9');
  });

  test('a line each, in their order, with answers and the day', async () => {
    const { out, errors, status } = await run([file('many.jsonl', [
      row('a', { text: NOTE, today: '2026-11-23' }), '', row('b', { html: `<p>${QUIET}</p>` }), row('c', { text: QUIET, answers: { radiotherapy: 'yes' } }),
    ].join('\r\n'))]);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(out.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(out.map(({ facts }) => facts.radiotherapy!.answer)).toEqual(['yes', 'unknown', 'yes']);
  });

  test('an empty document is a document', async () => {
    const { status, out } = await run([file('empty.txt', ''), file('empty.html', '')]);
    expect(status).toBe(0);
    expect(out.map(({ outcome }) => outcome)).toEqual(['no-radiotherapy', 'no-radiotherapy']);
  });
});

describe('what cannot be used', () => {
  test('is named on the error stream, the rest still runs', async () => {
    const missing = join(folder, 'missing.txt');
    const bad = file('bad.jsonl', `{"id":"a","text":"Jane Roe"\n${row('b', { text: QUIET })}\n[1]\n`);
    const { status, out, errors } = await run([missing, folder, file('scan.pdf', '%PDF'), bad, file('good.txt', QUIET)]);
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual(['b', 'good']);
    expect(errors).toEqual([
      `${missing}: cannot be read (ENOENT)`,
      `${folder}: cannot be read (not a .html, .txt or .jsonl file)`,
      `${join(folder, 'scan.pdf')}: cannot be read (not a .html, .txt or .jsonl file)`,
      `${bad}:1: not JSON`,
      `${bad}:3: not an object`,
    ]);
    expect(errors.join()).not.toContain('Roe');
  });

  test.each([
    ['{"id":"a"}', 'needs either "text" or "html"'],
    ['{"id":"a","text":"x","html":"y"}', 'needs either "text" or "html"'],
    ['{"id":"a","text":5}', '"text" is not text'],
    ['{"id":{},"text":"x"}', '"id" is neither text nor number'],
    ['{"id":"a","text":"x","answers":{"pain":"yes"}}', '"answers" names no fact: "pain"'],
    ['{"id":"a","text":"x","answers":{"urgent":"perhaps"}}', 'the answer to urgent is not yes, no or unknown'],
    ['{"id":"a","text":"x","answers":[]}', '"answers" is not an object'],
    ['{"id":"a","text":"x","today":"23.11.2026"}', '"today" is not a day like 2026-11-23'],
    ['{"id":"a","text":"x","today":"2026-02-30"}', '"today" is not a day like 2026-11-23'],
  ])('%s: %s', (line, message) => expect(() => parseDocument(line, 1)).toThrow(message));
});

describe('standard input', () => {
  test('is answered line by line, before it has ended', async () => {
    const stdin = new Readable({ read() { /* pushed below */ } });
    const out: string[] = [];
    const done = main(['-'], { write: (line) => void out.push(line), complain: () => undefined }, stdin);
    stdin.push(`${row('a', { text: NOTE })}\n`);
    await expect.poll(() => out.length).toBe(1);
    stdin.push(row('b', { text: QUIET }));
    stdin.push(null);
    expect(await done).toBe(0);
    expect(out.map((line) => (JSON.parse(line) as Printed).id)).toEqual(['a', 'b']);
  });

  test('is not read faster than the answers are taken', async () => {
    let taken = 0;
    let pulled = 0;
    const end = new AbortController();
    const stdin = Readable.from((function* () {
      for (let id = 0; id < 20_000 && !end.signal.aborted; id += 1) {
        pulled += 1;
        yield `${row(String(id), { text: QUIET })}\n`;
      }
    })());
    const stopped = new Promise<void>((done) => { end.signal.addEventListener('abort', () => done()); });
    // A reader that takes five lines and then none
    const write = () => {
      taken += 1;
      return taken < 5 ? undefined : stopped;
    };
    const done = main(['-'], { write, complain: () => undefined }, stdin);
    await expect.poll(() => taken).toBe(5);
    await new Promise((later) => { setTimeout(later, 100); });
    expect(taken).toBe(5);
    expect(pulled).toBeLessThan(100);
    end.abort();
    await done;
  });
});

test('a stream without line ends is refused before it fills the memory', async () => {
  const piece = 'a'.repeat(1024 * 1024);
  const { status, errors } = await run(['-'], Readable.from((function* () { for (;;) yield piece; })()));
  expect({ status, errors }).toEqual({ status: 1, errors: ['standard input: cannot be read (a line is too long)'] });
});

test.each([[[]], [['--help']], [['--txt', 'a.txt']], [['--text']]])('wrong usage: %j', async (words) => {
  const { status, out, errors } = await run(words);
  expect({ status, out }).toEqual({ status: 2, out: [] });
  expect(errors[0]).toMatch(/^usage: assess/);
});
