/**
 * Runs before `npm start` and `npm test`, on whatever Node.js the machine has:
 * says what is missing instead of failing on the first line of TypeScript.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bin = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../node_modules/.bin');
if (!existsSync(bin)) {
  console.error('The packages are not installed. Run:  npm ci');
  process.exit(1);
}
if (!('typescript' in process.features && process.features.typescript)) {
  console.error(`This runs on Node.js ${process.versions.node}; the current one that npm ci brings along is missing (were install scripts turned off?).\nRun:  npm rebuild node`);
  process.exit(1);
}
