/** Building the extension with WXT, quietly. */
import { runPackage } from './run.ts';

/**
 * @param mode `production` is what is released; `test` may read the test hosts
 * @throws with WXT's own words when the build fails
 */
export async function build(mode: 'production' | 'test'): Promise<void> {
  const { code, output } = await runPackage('wxt', ['build', '--mode', mode, '--level', 'warn'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
}
