/** Running programs: their output streams through, or is kept for the error. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from './paths.ts';

/** How a program ended. `output` is empty when it streamed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program in the project folder.
 * @param quiet keep the output instead of showing it
 * @returns the exit code; 127 when the program cannot be started
 */
export function run(program: string, args: readonly string[], { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env }, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => { output += text; });
    }
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code, signal) => done({ code: code ?? (signal ? 128 : 1), output }));
  });
}

/** Where the packages' commands start, so that no shell and no `.cmd` file is needed. */
const COMMANDS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
} as const;

/** Runs a command of an installed package on the Node.js that runs this. */
export function runPackage(name: keyof typeof COMMANDS, args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<Ran> {
  return run(process.execPath, [resolve(ROOT, COMMANDS[name]), ...args], options);
}
