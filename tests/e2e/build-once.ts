/** Runs before all end-to-end tests, once for all projects that have any: both builds, fresh from the sources. */
import { build, RELEASE_IS_BUILT } from '../tools/build.ts';

declare global {
  /** Each project loads this file anew; what is built is one. */
  var radnerveBuilds: Promise<void> | undefined;
}

async function builds(): Promise<void> {
  if (!process.env[RELEASE_IS_BUILT]) await build('production');
  await build('test');
}

export default async function buildOnce(): Promise<void> {
  await (globalThis.radnerveBuilds ??= builds());
}
