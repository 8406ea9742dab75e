/** Building the extension with WXT, quietly. */
import { stripVTControlCharacters } from 'node:util';
import { runPackage } from './run.ts';

/** WXT's own words without colours, progress and stack; it says everything twice. */
export function plainError(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n').filter((line) => line.trim() !== '' && !/^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏✗]/u.test(line.trim()));
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return lines.slice(0, stack === -1 ? undefined : stack).join('\n');
}

/** Set, this environment variable tells the end-to-end tests that the release was built from these sources just now. */
export const RELEASE_IS_BUILT = 'RADNERVE_RELEASE_IS_BUILT';

/**
 * @param mode `production` is what is released; `test` may read the test hosts
 * @param browser whose build: of Chromium's family, or Firefox
 * @throws with WXT's own words when the build fails
 */
export async function build(mode: 'production' | 'test', browser: 'chrome' | 'firefox' = 'chrome'): Promise<void> {
  // A test runner sets NODE_ENV, and the panel would then hold what only development needs: it is not what is released.
  const { code, output } = await runPackage('wxt', ['build', '--browser', browser, '--mv3', '--mode', mode, '--level', 'warn'], { quiet: true, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`The build failed.\n${plainError(output)}`);
}
