import { describe, expect, test } from 'vitest';
import { gather, type FrameEntry } from '../lib/chart-frames.ts';
import type { Finding } from '../lib/detect/types.ts';
import type { Identity } from '../lib/page/types.ts';

const ada: Identity = { state: 'known', key: 'a', name: 'Quillfeather, Ada', recordNumber: '1' };
const berta: Identity = { state: 'known', key: 'b', name: 'Inkwell, Berta', recordNumber: '2' };
const nobody: Identity = { state: 'absent', key: '' };
const doubt: Identity = { state: 'doubt', key: '' };

function finding(quote: string, more: Partial<Finding> = {}): Finding {
  return { concept: 'medication', name: quote, quote, start: 0, end: quote.length, section: 'medications', assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false, ...more };
}

function frame(identity: Identity, quotes: readonly string[], more: Partial<FrameEntry['report']> = {}, origin = 'https://x.example'): FrameEntry {
  return {
    origin, at: '2026-11-23T10:00:00.000Z',
    report: { read: 1, page: 'p', title: 'Chart', loaded: 100, since: 100, embedded: false, characters: 1000, frames: 0, findings: quotes.map((quote) => finding(quote)), seen: { medicationList: quotes.length > 0, problemList: false, allergyList: false, labs: false, notes: false }, identity, notRead: [], ...more },
  };
}

type Frames = Readonly<Record<number, FrameEntry>>;
const gathered = (frames: Frames, banner: Identity | null = null) => gather(new Map(Object.entries(frames).map(([id, entry]) => [Number(id), entry])), banner);

describe('frames of one patient add up, and no others', () => {
  const untied = 'a frame that does not say which patient it is about';
  const other = 'a frame about another patient';
  test.each<[string, Frames, Identity['state'], string[], string[]]>([
    ['the top alone', { 0: frame(ada, ['x']) }, 'known', ['x'], []],
    ['a frame that names the same', { 0: frame(ada, ['x']), 5: frame({ ...ada, name: 'Ada Quillfeather' }, ['y']) }, 'known', ['x', 'y'], []],
    ['a frame about another', { 0: frame(ada, ['x']), 5: frame(berta, ['y']) }, 'known', ['x'], [other]],
    ['a frame that names nobody', { 0: frame(ada, ['x']), 5: frame(nobody, ['y']) }, 'known', ['x'], [untied]],
    ['a frame in doubt', { 0: frame(ada, ['x']), 5: frame(doubt, ['y']) }, 'known', ['x'], [untied]],
    ['a frame with nothing to compare', { 0: frame(ada, ['x']), 5: frame({ state: 'known', key: 'u', urlId: '9' }, ['y']) }, 'known', ['x'], [untied]],
    ['what the top made for this patient', { 0: frame(ada, ['x']), 5: frame(nobody, ['y'], { embedded: true, loaded: 101 }) }, 'known', ['x', 'y'], []],
    ['what the top made for the one before', { 0: frame(ada, ['x'], { since: 200 }), 5: frame(nobody, ['y'], { embedded: true, loaded: 150 }) }, 'known', ['x'], [untied]],
    ['what a frame of this patient made', { 0: frame(ada, ['x']), 5: frame(ada, ['y'], { loaded: 150 }), 6: frame(nobody, ['z'], { embedded: true, within: 150, loaded: 160 }) }, 'known', ['x', 'y', 'z'], []],
    ['what a frame of another patient made', { 0: frame(ada, ['x']), 5: frame(berta, ['y'], { loaded: 150 }), 6: frame(nobody, ['z'], { embedded: true, within: 150, loaded: 160 }) }, 'known', ['x'], ['2 frames about other patients']],
    ['what a nameless frame made', { 0: frame(ada, ['x']), 5: frame(nobody, ['y'], { loaded: 150 }), 6: frame(nobody, ['z'], { embedded: true, within: 150, loaded: 160 }) }, 'known', ['x'], ['2 frames that do not say which patient they are about']],
    ['what says it made itself', { 0: frame(ada, ['x']), 6: frame(nobody, ['z'], { embedded: true, within: 160, loaded: 160 }) }, 'known', ['x'], [untied]],
    ['what was made by nobody there', { 0: frame(ada, ['x']), 6: frame(nobody, ['z'], { embedded: true, within: 7, loaded: 160 }) }, 'known', ['x'], [untied]],
    ['the top in doubt', { 0: frame(doubt, ['x']), 5: frame(ada, ['y']) }, 'doubt', [], []],
    ['no banner, frames that agree', { 0: frame(nobody, []), 5: frame(ada, ['y']), 6: frame(ada, ['z']) }, 'known', ['y', 'z'], []],
    ['no banner, frames that disagree', { 0: frame(nobody, []), 5: frame(ada, ['y']), 6: frame(berta, ['z']) }, 'doubt', [], []],
    ['nobody anywhere: the top alone', { 0: frame(nobody, ['x']), 5: frame(nobody, ['y', 'z']) }, 'absent', ['x'], [untied]],
    ['nobody anywhere, an empty top: the frame with most to say', { 0: frame(nobody, []), 5: frame(nobody, ['y']), 6: frame(nobody, ['z', 'w']) }, 'absent', ['z', 'w'], [untied]],
    ['two frames about others', { 0: frame(ada, ['x']), 5: frame(berta, ['y']), 6: frame(berta, ['z']) }, 'known', ['x'], ['2 frames about other patients']],
    ['frames with nothing to say are not missed', { 0: frame(ada, ['x']), 5: frame(berta, []), 6: frame(nobody, []) }, 'known', ['x'], []],
    ['no frame', {}, 'absent', [], []],
  ])('%s', (_, frames, state, quotes, notRead) => {
    const result = gathered(frames);
    expect(result.identity.state).toBe(state);
    expect(result.findings.map(({ quote }) => quote)).toEqual(quotes);
    expect(result.notRead).toEqual(notRead);
  });

  test('what the banner said stands until its report comes', () => {
    expect(gathered({ 5: frame(berta, ['y']) }, ada)).toMatchObject({ identity: ada, findings: [] });
    expect(gathered({ 5: frame(ada, ['y']) }, doubt)).toMatchObject({ identity: doubt, findings: [] });
  });

  test('findings know their frame and read, repeats point within the whole, and what was seen adds up', () => {
    const result = gathered({
      5: frame(ada, [], { read: 7, findings: [finding('y'), finding('y', { repeats: 0 })], seen: { medicationList: false, problemList: false, allergyList: false, labs: true, notes: false } }),
      0: frame(ada, ['x'], { read: 3 }),
    });
    expect(result.findings.map(({ quote, frameId, read, repeats }) => [quote, frameId, read, repeats])).toEqual([['x', 0, 3, undefined], ['y', 5, 7, undefined], ['y', 5, 7, 1]]);
    expect(result.seen).toMatchObject({ medicationList: true, labs: true, notes: false });
  });

  test('a sandboxed frame that was read after all is not listed either, and its origin is no word for people', () => {
    const frames = { 0: frame(ada, [], { notRead: ['a sandboxed frame (null)'] }) };
    expect(gathered(frames).notRead).toEqual(['a sandboxed frame']);
    expect(gathered({ ...frames, 5: frame(nobody, [], {}, 'null') }).notRead).toEqual([]);
  });

  test('what a document could not read that only holds frames is listed, of one that names nobody and says something not', () => {
    const unread = ['a frame of another site (https://z.example)'];
    expect(gathered({ 0: frame(nobody, [], { notRead: unread, frames: 2 }), 5: frame(ada, ['x']) }).notRead).toEqual(unread);
    expect(gathered({ 0: frame(nobody, [], { notRead: unread }), 5: frame(ada, ['x']) }).notRead).toEqual([]);
    expect(gathered({ 0: frame(nobody, ['y'], { notRead: unread, frames: 2 }), 5: frame(ada, ['x']) }).notRead).toEqual(['a frame that does not say which patient it is about']);
  });

  test('a frame of another site that was read after all is not listed as unread', () => {
    const frames = {
      0: frame(ada, [], { notRead: ['a frame of another site (https://y.example)', 'a frame of another site (https://z.example)'] }),
      5: frame(ada, [], {}, 'https://y.example'),
    };
    expect(gathered(frames).notRead).toEqual(['a frame of another site (https://z.example)']);
  });
});
