import { describe, expect, test } from 'vitest';
import type { PlacedFinding } from '../lib/messages.ts';
import { inTurn, markedQuotes } from '../lib/mark-jump.ts';

const mark = (start: number) => ({ start, end: start + 3, level: 'avoid' as const, words: [] });
const finding = (frameId: number, start: number, more: object = {}) => ({ frameId, start, end: start + 3, quote: `q${frameId}-${start}`, ...more }) as unknown as PlacedFinding;
const quotes = (marks: readonly { readonly quote: string }[]) => marks.map(({ quote }) => quote);

const FRAMES = [{ frameId: 7, read: 2, marks: [mark(40), mark(4)] }, { frameId: 0, read: 5, marks: [mark(90), mark(10), mark(10)] }];
const FINDINGS = [finding(0, 10), finding(0, 90), finding(7, 4), finding(7, 40), finding(0, 200)];
const MARKS = markedQuotes(FRAMES, FINDINGS);

describe('the order of the marks', () => {
  test('frame by frame, as the text goes, each place once, with its frame\'s read', () => {
    expect(quotes(MARKS)).toEqual(['q0-10', 'q0-90', 'q7-4', 'q7-40']);
    expect(MARKS.map(({ read }) => read)).toEqual([5, 5, 2, 2]);
  });
  test('a place whose words are not known, or stood on an earlier page, is left out', () => {
    expect(quotes(markedQuotes(FRAMES, [finding(0, 10, { page: 'p' }), finding(7, 4)]))).toEqual(['q7-4']);
  });
});

describe('which comes next', () => {
  test.each<[string, Parameters<typeof inTurn>[1], boolean, string[]]>([
    ['the first at first', null, false, ['q0-10', 'q0-90', 'q7-4', 'q7-40']],
    ['back, the last at first', null, true, ['q7-40', 'q7-4', 'q0-90', 'q0-10']],
    ['the one after', { frameId: 0, start: 10 }, false, ['q0-90', 'q7-4', 'q7-40', 'q0-10']],
    ['into the next frame', { frameId: 0, start: 90 }, false, ['q7-4', 'q7-40', 'q0-10', 'q0-90']],
    ['around the end', { frameId: 7, start: 40 }, false, ['q0-10', 'q0-90', 'q7-4', 'q7-40']],
    ['the one before', { frameId: 7, start: 4 }, true, ['q0-90', 'q0-10', 'q7-40', 'q7-4']],
    ['around the beginning', { frameId: 0, start: 10 }, true, ['q7-40', 'q7-4', 'q0-90', 'q0-10']],
    ['from one that is gone', { frameId: 0, start: 50 }, false, ['q0-90', 'q7-4', 'q7-40', 'q0-10']],
    ['from a frame that is gone', { frameId: 3, start: 9 }, true, ['q0-90', 'q0-10', 'q7-40', 'q7-4']],
  ])('%s', (_, last, back, order) => { expect(quotes(inTurn(MARKS, last, back))).toEqual(order); });
  test('none of none', () => { expect(inTurn([], { frameId: 0, start: 1 }, false)).toEqual([]); });
});
