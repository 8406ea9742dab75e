import { build } from 'vite';

/** Bundles a script the way the extension is built, to run in a page. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root: import.meta.dirname,
    build: { write: false, target: 'chrome126', lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The bundle came to nothing.');
  return result.output[0].code;
}
