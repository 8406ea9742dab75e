/**
 * npm run mutation -- decide|detect|page [file ...]: changes the code of a room in
 * small ways and counts the changes its tests notice. Prints the score of each
 * file and every change that none noticed. Exit status 1 below the least score
 * of the room (`mutation/<room>.config.json`), 2 when it could not run.
 * Options after the files go to Stryker: `--incremental` tests only what is new.
 * `--sample=0.05 --seed=7` tests a share of the changes, each drawn by itself.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isDrawn, type Sample } from './mutation/sample.ts';
import { ROOT } from './paths.ts';
import { run } from './run.ts';

const ROOMS = ['decide', 'detect', 'page'] as const;
type Room = (typeof ROOMS)[number];

/** Copies of the code and reports; not kept in version control. */
const WORK = resolve(ROOT, '.scratch/mutation');
const STRYKER = resolve(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** What Stryker writes of one change; `killed` and `timeout` are noticed. Lines and columns count from 1. */
interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}
type Files = Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;

export interface Score {
  readonly file: string;
  readonly noticed: number;
  readonly of: number;
  /** "lib/decide/dates.ts:12:3 StringLiteral: 'Jan' -> "" (Survived)". */
  readonly missed: readonly string[];
}

/** Scores of the files of a report. Changes that do not compile, were left out or were not drawn count nowhere. */
export function scoresOf(files: Files, sample?: Sample): Score[] {
  return Object.entries(files).map(([file, { source, mutants }]) => {
    const lines = source.split(/\r?\n/);
    const counted = mutants.filter(({ id, status }) => isDrawn(sample, id) && ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
    const missed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    return { file, noticed: counted.length - missed.length, of: counted.length, missed: missed.map((mutant) => missedLine(file, lines, mutant)) };
  });
}

function missedLine(file: string, lines: readonly string[], { mutatorName, status, replacement = '', location: { start, end } }: Mutant): string {
  const last = start.line === end.line ? end.column - 1 : undefined;
  const was = lines[start.line - 1]!.slice(start.column - 1, last);
  return `${file}:${start.line}:${start.column} ${mutatorName}: ${short(was)} -> ${short(replacement)} (${status})`;
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}

/** "92.5 %" of a score; nothing to notice is all noticed. */
export function percent(noticed: number, of: number): string {
  return `${(of === 0 ? 100 : (100 * noticed) / of).toFixed(2)} %`;
}

function report(scores: readonly Score[]): void {
  for (const line of scores.flatMap(({ missed }) => missed)) console.log(line);
  for (const { file, noticed, of } of scores) console.log(`${file.padEnd(40)}${percent(noticed, of).padStart(9)}  ${noticed} of ${of}`);
  const noticed = scores.reduce((sum, one) => sum + one.noticed, 0);
  const of = scores.reduce((sum, one) => sum + one.of, 0);
  console.log(`mutation score: ${percent(noticed, of)}, ${noticed} of ${of}`);
}

/** What `--sample=` and `--seed=` ask for; undefined without a sample. */
export function sampleOf(options: readonly string[]): Sample | undefined {
  const value = (name: string): number => Number(options.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? NaN);
  const [share, seed] = [value('sample'), value('seed')];
  return share > 0 && share < 1 ? { share, seed: Number.isNaN(seed) ? 1 : seed } : undefined;
}

async function mutate(room: Room, files: readonly string[], options: readonly string[]): Promise<number> {
  const sample = sampleOf(options);
  const json = join(WORK, `${room}.json`);
  await mkdir(WORK, { recursive: true });
  await rm(json, { force: true });
  const settings = JSON.stringify({
    mutationRoom: room, mutationRoot: ROOT, ...(sample && { mutationSample: sample }), warnings: { unknownOptions: false },
    plugins: [join(import.meta.dirname, 'mutation/runner.ts')],
    ...JSON.parse(await readFile(join(import.meta.dirname, 'mutation', `${room}.config.json`), 'utf8')),
    ...(files.length > 0 && { mutate: files.map((file) => relative(ROOT, resolve(file)).replaceAll('\\', '/')) }),
    // What the sample leaves out would weigh as noticed by nobody: the score of all is no score then.
    ...(sample && { thresholds: { break: null } }),
    tempDirName: '.scratch/mutation/sandbox', incrementalFile: `.scratch/mutation/${room}-known.json`,
    reporters: ['json', 'progress-append-only'], jsonReporter: { fileName: json },
  });
  const config = join(WORK, `${room}.config.json`);
  await writeFile(config, settings);
  const { code } = await run(process.execPath, [STRYKER, 'run', config, ...options.filter((one) => !/^--(?:sample|seed)=/.test(one))]);
  if (!existsSync(json)) return 2;
  report(scoresOf(JSON.parse(await readFile(json, 'utf8')).files, sample));
  return code === 0 ? 0 : 1;
}

if (import.meta.main) {
  const [room, ...rest] = process.argv.slice(2);
  const known = ROOMS.find((one) => one === room);
  if (!known) {
    console.error(`Say which room: ${ROOMS.join(' or ')}.`);
    process.exitCode = 2;
  } else {
    process.exitCode = await mutate(known, rest.filter((one) => !one.startsWith('-')), rest.filter((one) => one.startsWith('-')));
  }
}
