import { resolve } from 'node:path';

/** The project folder, whatever the current folder is. */
export const ROOT = resolve(import.meta.dirname, '../..');
/** The extension as released, and the build that may read the test hosts. */
export const RELEASE_BUILD = resolve(ROOT, '.output/chrome-mv3');
export const TEST_BUILD = resolve(ROOT, '.output/chrome-mv3-test');
/** The same as released for Firefox. */
export const FIREFOX_BUILD = resolve(ROOT, '.output/firefox-mv3');
/** Pictures land here; not kept in version control. */
export const PICTURES = resolve(ROOT, 'pictures');
/** Labelled material that may be read but not kept here; it stands beside the project, or nowhere. */
export const SHARED = resolve(ROOT, '../shared');
