/** npm run zip: the packages for the stores and their sources, the same bytes each time; prints size and SHA-256 of each. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainError } from './build.ts';
import { ROOT } from './paths.ts';
import { runPackage } from './run.ts';

/** A package that was made. */
export interface Package {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * Builds anew and packs.
 * @throws with WXT's own words when the build fails
 */
export async function makePackages(): Promise<Package[]> {
  // As for any build of the release: a test runner sets NODE_ENV.
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await runPackage('wxt', ['zip', '--browser', browser, '--mv3', '--level', 'warn'], { quiet: true, env: { NODE_ENV: 'production' } });
    if (code !== 0) throw new Error(`The package was not made.\n${plainError(output)}`);
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  return ['chrome', 'sources', 'firefox'].map((kind) => {
    const file = `.output/radnerve-${version}-${kind}.zip`;
    const content = readFileSync(join(ROOT, file));
    return { file, size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  });
}

if (import.meta.main) {
  try {
    for (const { file, size, sha256 } of await makePackages()) console.log(`${sha256}  ${file}  ${(size / 1000).toFixed(1)} kB`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
