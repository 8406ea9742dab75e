/** Many notes through an engine that feeds `assess` lines and takes lines back: here GNU parallel. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../lib/cli/assess.ts';
import { textOf } from '../bench/blocks.ts';
import { chartOf } from '../bench/chart.ts';
import { ROOT } from '../tools/paths.ts';

const ASSESS = join(ROOT, 'lib/cli/assess.ts');
const NOTES = 10_000;
const BAD_LINE = 5_000;
/** Notes between two looks at the memory. */
const EVERY = 500;

const installed = spawnSync('parallel', ['--version']).status === 0;

/** Notes as short as most are, each a document of a chart, with an id of its own. */
function notes(count: number): string[] {
  const documents = chartOf(1_000_000);
  return Array.from({ length: count }, (_, index) => JSON.stringify({ id: `note-${index}`, text: textOf([documents[index % documents.length]!]), today: '2026-11-29' }));
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Runs a line of the shell. */
function piped(command: string): { readonly status: number | null; readonly lines: string[]; readonly complaints: string[]; readonly seconds: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, PARALLEL_HOME: folder } });
  return { status, lines: linesOf(stdout), complaints: linesOf(stderr), seconds: (performance.now() - start) / 1000 };
}

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screening-'));
  file = join(folder, 'notes.jsonl');
  const lines = notes(NOTES);
  lines[BAD_LINE] = '{"id": "cut off';
  writeFileSync(file, `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('screening', () => {
  test('GNU parallel gives the lines that one process gives', ({ skip }) => {
    skip(!installed, 'needs GNU parallel (Debian: apt install parallel)');
    const one = piped(`'${process.execPath}' '${ASSESS}' - < '${file}'`);
    const jobs = availableParallelism();
    const many = piped(`parallel --pipepart --arg-file '${file}' --block -1 --keep-order --jobs ${jobs} '${process.execPath}' '${ASSESS}' -`);
    console.log(`screening: ${NOTES} notes, ${(statSync(file).size / 1e6).toFixed(1)} MB; one process ${(NOTES / one.seconds).toFixed(0)} notes/s; GNU parallel on ${jobs} cores ${(NOTES / many.seconds / jobs).toFixed(0)} notes/s a core`);
    expect(one.lines).toHaveLength(NOTES - 1);
    expect(many.lines).toEqual(one.lines);
    // The broken line is named by each, stops neither, and shows in the exit status.
    expect(one.complaints).toEqual([`standard input:${BAD_LINE + 1}: not JSON`]);
    expect(many.complaints).toEqual([expect.stringMatching(/^standard input:\d+: not JSON$/)]);
    expect([one.status, many.status]).toEqual([1, 1]);
  }, 1_800_000);

  test('an endless stream is answered line by line: no more is read than was asked for', async () => {
    let made = 0;
    const [line] = notes(1);
    const endless = Readable.from((function* () {
      for (;;) {
        made++;
        yield `${line}\n`;
      }
    })(), { highWaterMark: 4 });
    let answered = 0;
    let ahead = 0;
    await main(['-'], {
      write: () => {
        ahead = Math.max(ahead, made - ++answered);
        if (answered === 200) endless.destroy();
      },
      complain: () => {},
    }, endless);
    expect(answered).toBe(200);
    expect(ahead).toBeLessThan(20);
  }, 60_000);

  test('memory stays the same on an endless stream of notes that are all different, bad lines among them', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    /** Bytes that are in use once all that may go is gone. */
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const documents = chartOf(1_000_000);
    let read = 0;
    const endless = Readable.from((function* () {
      for (let index = 0; ; index++) {
        const text = `${textOf([documents[index % documents.length]!])}\nSeen in room ${index}.`;
        read += text.length;
        yield index % 50 === 49 ? `{"id": "cut off ${index}\n` : `${JSON.stringify({ id: `note-${index}`, text, today: '2026-11-29' })}\n`;
      }
    })(), { highWaterMark: 4 });
    const seen: number[] = [];
    let answered = 0;
    let complaints = 0;
    await main(['-'], {
      write: () => {
        answered++;
        // All that is kept from the first use on is there by then.
        if (answered % EVERY === 0) seen.push(used());
        if (answered === EVERY) read = 0;
        if (answered === 4 * EVERY) endless.destroy();
      },
      complain: () => { complaints++; },
    }, endless);
    console.log(`screening: ${seen.map((bytes, at) => `${(bytes / 1e6).toFixed(1)} MB after ${(at + 1) * EVERY} notes`).join(', ')}; ${(read / 1e6).toFixed(1)} MB of notes between the first and the last`);
    expect(seen).toHaveLength(4);
    expect(complaints).toBeGreaterThan(4 * EVERY / 50);
    // Whoever kept the notes, or more, held at least as many bytes as they have letters.
    expect(seen[3]! - seen[0]!).toBeLessThan(read);
  }, 300_000);
});
