import { describe, expect, test } from 'vitest';
import { createFlux } from '../lib/flux.ts';
import type { Finding } from '../lib/detect/types.ts';
import { createSettling } from '../lib/settling.ts';

const TIMING = { quiet: 1, longest: 10, settle: 2, overlap: 3, longestSettle: 20, retry: 1 };

describe('a page is believed again', () => {
  test.each<[string, (now: ReturnType<typeof createSettling>) => void, number, number]>([
    ['at once when nothing of the patient moved', () => undefined, 1, 10],
    ['after a while when the banner changed', (now) => { now.move('banner'); }, 2, 20],
    ['after a while when the address changed and the banner followed', (now) => { now.move('address'); now.move('banner'); }, 2, 20],
    ['after a while when the chart was replaced, twice too', (now) => { now.move('chart'); now.move('chart'); }, 2, 20],
    ['after longer when two banners overtook each other', (now) => { now.move('banner'); now.move('banner'); }, 3, 20],
    ['after longer when two addresses did', (now) => { now.move('address'); now.move('address'); now.move('banner'); }, 3, 20],
    ['at once when banner and chart changed in one stroke', (now) => { now.move('banner'); now.inOneStroke(); }, 1, 20],
    ['not so when more came after it', (now) => { now.move('banner'); now.inOneStroke(); now.touched(); }, 2, 20],
    ['nor when it was the second of two', (now) => { now.move('banner'); now.move('banner'); now.inOneStroke(); }, 3, 20],
    ['and everything begins anew after that', (now) => { now.move('banner'); now.move('banner'); now.settled(); now.move('banner'); }, 2, 20],
  ])('%s', (_, moves, quiet, longest) => {
    const now = createSettling(TIMING);
    moves(now);
    expect([now.quiet(), now.longest()]).toEqual([quiet, longest]);
  });

  test('only the patient can overtake itself', () => {
    const now = createSettling(TIMING);
    expect([now.move('doubt'), now.move('doubt'), now.move('chart'), now.move('banner'), now.move('address'), now.move('banner')]).toEqual([false, false, false, false, false, true]);
  });
});

const list = (words: string) => words.split(' ').filter((word) => word !== '').map((quote) => ({ quote }) as Finding);

describe('a chart is replaced', () => {
  test.each<[string, string[], string, boolean]>([
    ['nothing was told', [], 'a b', false],
    ['more is there', ['a'], 'a b', false],
    ['less is there', ['a b'], 'a', false],
    ['something else is there', ['a'], 'b', true],
    ['a part is something else', ['a b'], 'a c', true],
    ['one of two that say the same is something else', ['a b a'], 'a b c', true],
    ['it was empty in between', ['a', ''], 'b', true],
    ['it is as it was', ['a b'], 'a b', false],
  ])('%s', (_, told, now, replaced) => {
    const flux = createFlux(() => 0);
    for (const words of told) flux.told(list(words));
    expect(flux.replaced(list(now))).toBe(replaced);
  });

  test('what went long ago is forgotten, and so is another patient', () => {
    let time = 0;
    const flux = createFlux(() => time);
    flux.told(list('a b'));
    flux.told(list('a'));
    expect(flux.replaced(list('a c'))).toBe(true);
    time = 60_000;
    expect(flux.replaced(list('a c'))).toBe(false);
    flux.forget();
    expect(flux.replaced(list('x'))).toBe(false);
  });
});
