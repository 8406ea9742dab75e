/**
 * npm run build, second half: what the build weighs, and whether it may.
 * Exit status 1 above a limit. kB are 1,000 bytes.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { RELEASE_BUILD } from './paths.ts';

/** Most a part may weigh, in bytes. */
interface Limit {
  readonly part: string;
  readonly min?: number;
  readonly gzip?: number;
}

/**
 * A content script is parsed in every frame of every page, the detector in frames that show text, the panel on every opening; what it asks for behind its first paint is held apart.
 * The last of the content script's 32.5 kB are what a security review asked for: whose each part of a page is, and what nobody can see.
 * The last two and a half of the detector's 155 kB are what was read as its opposite: plans, denials, questions, signs, drugs that were stopped or taken again, whose cancer it was, the day a note was written.
 * What the detector weighs is vocabulary: brands and spellings of drugs, dates and courses of radiotherapy in all their forms, and the cues of every axis of context.
 */
export const LIMITS: readonly Limit[] = [
  { part: 'content script', min: 100_000, gzip: 32_500 },
  { part: 'detector', min: 422_000, gzip: 155_000 },
  { part: 'panel', gzip: 60_000 },
  { part: 'panel, later', gzip: 0 },
];

export interface Size {
  readonly part: string;
  readonly min: number;
  readonly gzip: number;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).filter((name) => statSync(join(folder, name)).isFile());
}

const AT_ONCE = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const LATER = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Scripts that scripts import in one of these ways, directly or not, themselves included. */
function withImports(folder: string, first: readonly string[], ...ways: readonly RegExp[]): string[] {
  const found = new Set<string>();
  const waiting = [...first];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, other = ''] of ways.flatMap((way) => [...code.matchAll(way)])) waiting.push(join(name, '..', other).replaceAll('\\', '/'));
  }
  return [...found];
}

/** Scripts and styles of a page: what it needs before it shows anything, and what it asks for later. */
function loadedBy(folder: string, page: string): { readonly first: string[]; readonly later: string[] } {
  const named = [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);
  const first = withImports(folder, named, AT_ONCE);
  return { first, later: withImports(folder, named, AT_ONCE, LATER).filter((name) => !first.includes(name)) };
}

function weigh(folder: string, part: string, names: readonly string[]): Size {
  const contents = names.map((name) => readFileSync(join(folder, name)));
  return { part, min: contents.reduce((sum, { length }) => sum + length, 0), gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) };
}

/**
 * Sizes of a built extension; files are compressed one by one, as a package holds them.
 * @throws when the folder holds no build
 */
export function sizesOf(folder: string): Size[] {
  if (!existsSync(join(folder, 'background.js'))) throw new Error(`There is no build in ${folder}. Run:  npm run build`);
  const files = filesIn(folder);
  const panel = loadedBy(folder, 'sidepanel.html');
  return [
    weigh(folder, 'content script', ['frame.js']),
    weigh(folder, 'detector', ['detector.js']),
    weigh(folder, 'worker', ['background.js']),
    weigh(folder, 'panel', panel.first),
    weigh(folder, 'panel, later', panel.later),
    weigh(folder, 'whole extension', files),
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What is too heavy, a sentence each. */
export function tooHeavy(sizes: readonly Size[], limits: readonly Limit[] = LIMITS): string[] {
  return limits.flatMap(({ part, ...most }) => {
    const size = sizes.find((candidate) => candidate.part === part);
    if (!size) return [`${part}: not in the build`];
    return (['min', 'gzip'] as const).flatMap((kind) => {
      const limit = most[kind];
      return limit !== undefined && size[kind] > limit ? [`${part}: ${kB(size[kind])} ${kind === 'min' ? 'minified' : 'gzip'}, at most ${kB(limit)}`] : [];
    });
  });
}

/** Prints sizes and limits; returns what is too heavy. */
export function reportSizes(folder: string, say: (line: string) => void): string[] {
  const sizes = sizesOf(folder);
  say(`${''.padEnd(16)}${'minified'.padStart(11)}${'gzip'.padStart(11)}`);
  for (const { part, min, gzip } of sizes) {
    const limit = LIMITS.find((candidate) => candidate.part === part);
    const most = limit ? `   at most ${[limit.min === undefined ? '' : `${kB(limit.min)} minified`, limit.gzip === undefined ? '' : `${kB(limit.gzip)} gzip`].filter(Boolean).join(', ')}` : '';
    say(`${part.padEnd(16)}${kB(min).padStart(11)}${kB(gzip).padStart(11)}${most}`);
  }
  return tooHeavy(sizes);
}

if (import.meta.main) {
  try {
    const problems = reportSizes(RELEASE_BUILD, (line) => console.log(line));
    for (const problem of problems) console.error(`Too heavy: ${problem}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
