/** Runs once before all end-to-end tests: both builds, fresh from the sources. */
import { build } from '../tools/build.ts';

export default async function buildOnce(): Promise<void> {
  await build('production');
  await build('test');
}
