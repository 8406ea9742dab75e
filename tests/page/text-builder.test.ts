import { describe, expect, test } from 'vitest';
import { TextBuilder, type Spaces } from '../../lib/page/text-builder.ts';

/** Builds from steps: a string is text of the node named by its place; an array calls a method. */
function build(steps: readonly (string | readonly [string, Spaces] | ((builder: TextBuilder<number>) => void))[]) {
  const builder = new TextBuilder<number>();
  steps.forEach((step, node) => {
    if (typeof step === 'function') step(builder);
    else if (typeof step === 'string') builder.text(node, step, 'collapse');
    else builder.text(node, step[0], step[1]);
  });
  return { ...builder.finish(), pieces: builder.pieces };
}
/** A cell with some words, or none. */
const cell = (words: string, first: boolean) => (builder: TextBuilder<number>) => {
  builder.openCell('cell', first);
  if (words) builder.text(0, words, 'collapse');
  builder.closeCell();
};
const line = (builder: TextBuilder<number>) => builder.part('line');
const br = (builder: TextBuilder<number>) => builder.lineBreak();

describe('white space reads as the reader sees it', () => {
  test.each<[string, Parameters<typeof build>[0], string]>([
    ['a word split over nodes is one word', ['nortrip', 'tyline'], 'nortriptyline'],
    ['runs collapse', ['  a \n\t b  ', ' c '], 'a b c'],
    ['no-break spaces read as spaces', ['50\u00a0Gy in\u202f25'], '50 Gy in 25'],
    ['a soft hyphen or a zero-width space leaves the word whole', ['dulox\u00ade\u200btine'], 'duloxetine'],
    ['a zero-width space beside a space keeps the space', ['a\u200b b'], 'a b'],
    ['kept white space stays', [['a  b\n\tc', 'keep']], 'a  b\n\tc'],
    ['pre-line keeps line breaks only', [['a  b\n  c\n\nd', 'lines']], 'a b\nc\n\nd'],
    ['lines part, and do not pile up', ['a', line, line, 'b'], 'a\nb'],
    ['two line breaks show an empty line', ['a', br, br, 'b'], 'a\n\nb'],
    ['many line breaks show one empty line', ['a', br, br, br, br, 'b'], 'a\n\nb'],
    ['nothing stands before the first text or after the last', [line, '  ', 'a', line, ' '], 'a'],
    ['blank text between blocks is nothing', ['a', line, ' \n ', line, 'b'], 'a\nb'],
    ['only blank', [' \n\u00a0'], ''],
  ])('%s', (_, steps, text) => {
    expect(build(steps).text).toBe(text);
  });
});

describe('pieces lead back to the node', () => {
  test.each<[string, string, Spaces]>([
    ['plain', 'one two', 'collapse'], ['runs', '  one \n two\u00a0\u00a0three ', 'collapse'], ['soft hyphens', 'a\u00adb c\u00ad d', 'collapse'],
    ['kept', ' a\u200b\tb\n c', 'keep'], ['lines', ' a  b \n c', 'lines'],
  ])('%s: every character of a piece stands at its offset', (_, data, spaces) => {
    const { text, pieces } = build([[data, spaces]]);
    expect(pieces.length).toBeGreaterThan(0);
    for (const { start, end, offset } of pieces) {
      expect(data.slice(offset, offset + end - start).replace(/\s/g, ' ')).toBe(text.slice(start, end).replace(/\s/g, ' '));
    }
  });

  test('exact offsets', () => {
    expect(build(['  one \n two ', 'three']).pieces).toEqual([
      { start: 0, end: 3, node: 0, offset: 2 }, { start: 4, end: 7, node: 0, offset: 8 }, { start: 8, end: 13, node: 1, offset: 0 }]);
  });
});

describe('structure', () => {
  test('begins with its first text and ends with its last', () => {
    const { text, structure } = build(['a', line, (b) => b.open('heading', 2), ' b ', (b) => b.close(), line, 'c']);
    expect(structure).toEqual([{ kind: 'heading', level: 2, start: text.indexOf('b'), end: text.indexOf('b') + 1 }]);
  });

  test('is sorted by start, outer first, and empty ones are left out', () => {
    const { structure } = build([(b) => b.open('document'), (b) => b.open('item'), (b) => b.close(), (b) => b.open('item'), 'a', (b) => b.close(), line, 'b']);
    expect(structure.map(({ kind, start, end }) => [kind, start, end])).toEqual([['document', 0, 3], ['item', 0, 1]]);
  });

  test('an empty cell at the end of a row does not swallow its line', () => {
    expect(build([cell('a', true), cell('', false), line, cell('b', true), cell('c', false)]).text).toBe('a\t\nb\tc');
  });
  test('empty cells keep their place in the row', () => {
    const { text, structure } = build(['x', line, (b) => b.open('row'), cell('', true), cell('a', false), cell('', false), (b) => b.close()]);
    expect(text).toBe('x\n\ta\t');
    expect(structure.map(({ kind, start, end }) => [kind, start, end])).toEqual([['row', 2, 5], ['cell', 2, 2], ['cell', 3, 4], ['cell', 5, 5]]);
  });

  test('a block at the start of a cell breaks no line, a second one does', () => {
    const { text } = build([(b) => b.openCell('cell', true), 'a', (b) => b.closeCell(), (b) => b.openCell('cell', false), line, 'b', line, line, 'c', (b) => b.closeCell()]);
    expect(text).toBe('a\tb\nc');
  });

  test('closing what is not open is refused', () => {
    expect(() => new TextBuilder().close()).toThrow('No structure is open');
  });
});
