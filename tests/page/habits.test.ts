/** Habits of real pages: each gives the findings beside it, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import { lineOf } from './finding-line.ts';

const folder = join(import.meta.dirname, '../pages');
const habits = readdirSync(folder).filter((name) => /^habit-.*\.html$/.test(name)).map((name) => name.slice(0, -5));

describe('the findings of a page', () => {
  test('every habit says what it must give', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.findings')).map((name) => name.slice(0, -9)).toSorted()).toEqual(habits.toSorted());
  });

  test.each(habits)('%s', (name) => {
    const { document } = new JSDOM(readFileSync(join(folder, `${name}.html`), 'utf8')).window;
    const found = detect(readPage(document, documentSeams(document)), { today: '2026-11-23' }).findings.map(lineOf);
    expect(found).toEqual(readFileSync(join(folder, `${name}.findings`), 'utf8').trim().split('\n'));
  });
});
