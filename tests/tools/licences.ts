/** npm run licences: every package of the lockfile with its licence, first those that may be part of the release, then those for development only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** A package as the lockfile has it. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly from: string;
  readonly integrity: string;
  /** Runs a script when it is installed. */
  readonly script: boolean;
  readonly developmentOnly: boolean;
}

interface Entry { readonly version?: string; readonly license?: string; readonly resolved?: string; readonly integrity?: string; readonly hasInstallScript?: boolean; readonly dev?: boolean }

/** All packages, by name. */
export function lockedPackages(): Locked[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Entry>> };
  return Object.entries(packages).filter(([place]) => place !== '').map(([place, entry]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), version: entry.version ?? '', licence: entry.license ?? 'not stated',
    from: entry.resolved ?? '', integrity: entry.integrity ?? '', script: entry.hasInstallScript === true, developmentOnly: entry.dev === true,
  })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

if (import.meta.main) {
  for (const [title, dev] of [['Needed to build the release', false], ['For development only', true]] as const) {
    console.log(`${title}:`);
    for (const { name, version, licence } of lockedPackages().filter(({ developmentOnly }) => developmentOnly === dev)) console.log(`  ${name} ${version}: ${licence}`);
  }
}
