import { describe, expect, test } from 'vitest';
import { detect } from '../lib/detect/index.ts';
import { beginningOf, FINDINGS, isTooLong, shorten } from '../lib/limits.ts';
import { report } from '../lib/message-schema.ts';
import { ownOf } from '../lib/own-findings.ts';
import { reportOf } from '../lib/frame-report.ts';
import type { Owners } from '../lib/page/owners.ts';

const page = (text: string) => ({ text, structure: [{ kind: 'document' as const, start: 0, end: text.length }, { kind: 'item' as const, start: text.length - 4, end: text.length }] });

describe('a report holds few words', () => {
  test('every text is cut, and the end of a quote moves with it', () => {
    const quote = 'x'.repeat(500);
    expect(shorten({ findings: [{ quote, start: 10, end: 510 }], notRead: ['an image'] })).toEqual({ findings: [{ quote: 'x'.repeat(200), start: 10, end: 210 }], notRead: ['an image'] });
  });
  test('what is not there stays away', () => {
    expect(shorten({ a: undefined, b: null, c: 3 })).toEqual({ b: null, c: 3 });
  });
});

describe('a page is read up to a length', () => {
  test('one that is not too long, whole', () => {
    expect(beginningOf(page('Numb hand.'))).toEqual(page('Numb hand.'));
  });
  test('a longer one up to the last line that fits', () => {
    const line = `${'a'.repeat(999)}\n`;
    const long = page(line.repeat(2500));
    const { text, structure } = beginningOf(long);
    expect([isTooLong(long), isTooLong({ text }), text.length % 1000]).toEqual([true, false, 999]);
    expect(structure).toEqual([{ kind: 'document', start: 0, end: text.length }]);
  });
  test('a single endless line is cut all the same', () => {
    expect(isTooLong(beginningOf(page('a'.repeat(3_000_000))))).toBe(false);
  });
});

describe('a report holds no more findings than are accepted', () => {
  const nobody = { state: 'absent' as const, key: '' };
  const view = { document: { title: '' }, location: { href: 'https://ehr.example/' }, performance: { timeOrigin: 1 } };
  const said = (entries: number) => {
    const text = `MEDICATIONS:\n${Array.from({ length: entries }, (_, at) => `- vincristine ${at + 1} mg, active`).join('\n')}`;
    const read = { text, structure: [], pieces: [], notRead: [], frames: 0, shadows: [] };
    const found = ownOf(read, nobody, detect(read), { owners: { foreign: () => false } as unknown as Owners, patient: nobody });
    return { text, sent: { ...reportOf({ ...view, parent: view, top: view } as never, read, { identity: nobody, since: 1, found }), read: 1 } };
  };

  test('the end of more is left out, and this is said', () => {
    const { text, sent } = said(FINDINGS + 10);
    expect(sent.findings).toHaveLength(FINDINGS);
    expect(text.startsWith(`vincristine ${FINDINGS} mg`, sent.findings.at(-1)!.start)).toBe(true);
    expect(sent.notRead).toEqual(['the end of a very long page']);
    expect(report.safeParse(sent).success).toBe(true);
  });
  test('as many as are accepted are all there', () => {
    const { findings, notRead } = said(FINDINGS).sent;
    expect([findings.length, notRead]).toEqual([FINDINGS, []]);
  });
});
