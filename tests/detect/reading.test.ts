import { describe, expect, test } from 'vitest';
import { lined } from '../../lib/detect/document-lines.ts';
import { ownDate } from '../../lib/detect/dates.ts';
import { asserted, dateInRow, datesOf, findingOf, openReading, PRESENT, sentencesOf, termsOf, type Reading } from '../../lib/detect/reading.ts';
import { atOnce } from '../../lib/detect/steps.ts';
import type { Assertion, Context } from '../../lib/detect/types.ts';

const read = (text: string): Reading => atOnce(openReading(lined({ text, structure: [] }), { today: '2026-11-20' }));

const rowOf = (cells: number): Reading => read(`Diabetes${'\t-'.repeat(cells - 2)}\t03/2015`);
const starts = (text: string): number[] => termsOf(read(text), 'problem').map(({ start }) => start);

describe('another assertion takes the other axes along', () => {
  const doubtful: Context = { ...PRESENT, assertion: 'possible', certainty: 'possible' };
  const planned: Context = { ...PRESENT, assertion: 'planned', temporality: 'planned' };
  const menaced: Context = { ...PRESENT, assertion: 'planned', temporality: 'hypothetical' };
  const denied: Context = { ...PRESENT, assertion: 'absent', negated: true };
  const over: Context = { ...PRESENT, temporality: 'historical' };
  const rows: readonly (readonly [name: string, from: Context, to: Assertion, wanted: Partial<Context>])[] = [
    ['present to possible', PRESENT, 'possible', { certainty: 'possible', negated: false, temporality: 'current' }],
    ['present to absent', PRESENT, 'absent', { certainty: 'definite', negated: true, temporality: 'current' }],
    ['present to planned', PRESENT, 'planned', { certainty: 'definite', negated: false, temporality: 'planned' }],
    ['possible to present', doubtful, 'present', { certainty: 'definite', negated: false }],
    ['possible to absent: it is doubted still', doubtful, 'absent', { certainty: 'possible', negated: true }],
    ['possible to planned', doubtful, 'planned', { certainty: 'possible', temporality: 'planned' }],
    ['planned to present', planned, 'present', { temporality: 'current', negated: false }],
    ['feared to present', menaced, 'present', { temporality: 'current' }],
    ['planned to possible: it is planned still', planned, 'possible', { certainty: 'possible', temporality: 'planned' }],
    ['absent to present', denied, 'present', { negated: false }],
    ['absent to planned', denied, 'planned', { negated: false, temporality: 'planned' }],
    ['absent to possible: the denial stands', denied, 'possible', { certainty: 'possible', negated: true }],
    ['past to present: it is past', over, 'present', { temporality: 'historical' }],
    ['past to absent', over, 'absent', { temporality: 'historical', negated: true }],
  ];
  test.each(rows)('%s', (_, from, to, wanted) => {
    expect(asserted(from, to)).toEqual({ ...from, ...wanted, assertion: to });
  });
});

describe('dates', () => {
  test('in a cell beside the entry, where it begins the cell', () => {
    const reading = read('Problem\tNoted\nDiabetes\t03/2015\nGout\tseen in clinic and noted 04/2016\nStroke\tin 05/2017');
    const dateOf = (word: string) => dateInRow(reading, reading.text.indexOf(word));
    expect(dateOf('Diabetes')).toEqual({ iso: '2015-03', source: 'own' });
    expect(dateOf('Gout')).toBeUndefined();
    expect(dateOf('Stroke')).toEqual({ iso: '2017-05', source: 'own' });
  });

  test('the own cell and a line without cells tell none', () => {
    const cells = read('Diabetes 03/2015\tmetformin');
    expect(dateInRow(cells, 0)).toBeUndefined();
    const line = read('Diabetes 03/2015');
    expect(dateInRow(line, 0)).toBeUndefined();
  });

  test('a row of very many cells is no entry', () => {
    expect(dateInRow(rowOf(40), 0)).toEqual({ iso: '2015-03', source: 'own' });
    expect(dateInRow(rowOf(41), 0)).toBeUndefined();
  });

  test('of a stretch only those that lie in it', () => {
    const reading = read('Seen 03/2015, 04/2016 and 05/2017.\n\nPLAN:\nBack 06/2018.');
    const { text } = reading;
    const within = (start: number, end: number) => datesOf(reading, { start, end }).map(({ iso }) => iso);
    expect(within(0, text.indexOf('.'))).toEqual(['2015-03', '2016-04', '2017-05']);
    expect(within(text.indexOf('04/'), text.indexOf('05/'))).toEqual(['2016-04']);
    expect(within(text.indexOf('04/'), text.indexOf('04/') + 6)).toEqual([]);
    expect(within(0, text.length)).toEqual(['2015-03', '2016-04', '2017-05', '2018-06']);
  });

  test('of its own, as exact as it is written', () => {
    expect(ownDate({ iso: '2015', approximate: true })).toEqual({ iso: '2015', source: 'own', approximate: true });
    expect(ownDate({ iso: '2015', approximate: false })).toEqual({ iso: '2015', source: 'own' });
  });
});

describe('a finding', () => {
  const note = read('Visit 11/16/2026\nPLAN:\nwalk daily');
  const draft = { concept: 'neuropathy', start: note.text.indexOf('walk'), end: note.text.length, context: PRESENT } as const;

  test('quotes the chart, with the section and its date', () => {
    expect(findingOf(note, draft)).toEqual({
      concept: 'neuropathy', start: draft.start, end: draft.end, quote: 'walk daily', section: 'plan', date: { iso: '2026-11-16', source: 'note' },
      assertion: 'present', certainty: 'definite', temporality: 'current', experiencer: 'patient', negated: false,
    });
  });

  test('keeps its own date, and none where it has none', () => {
    expect(findingOf(note, { ...draft, date: { iso: '2015', source: 'own' } }).date).toEqual({ iso: '2015', source: 'own' });
    expect(findingOf(note, { ...draft, date: null }).date).toBeUndefined();
  });

  test('has a quote of 240 characters at most', () => {
    const long = read('a'.repeat(400));
    const { start, end, quote } = findingOf(long, { ...draft, start: 10, end: 400 });
    expect([start, end, quote.length]).toEqual([10, 250, 240]);
    expect(findingOf(long, { ...draft, start: 10, end: 250 }).end).toBe(250);
  });
});

describe('terms', () => {
  test('the same again and again without a word between is no language', () => {
    expect(starts('glaucoma '.repeat(4))).toHaveLength(4);
    expect(starts('glaucoma '.repeat(9))).toHaveLength(4);
  });

  test('a run ends where something else stands between', () => {
    const run = 'glaucoma '.repeat(4);
    expect(starts(`${run}was told of to her, then ${run}`)).toHaveLength(8);
  });

  test('are none over the end of a sentence', () => {
    expect(starts('He has angle closure\nglaucoma.')).not.toEqual([]);
    expect(termsOf(read('Seen for angle closure.\nGlaucoma.'), 'problem').map(({ start, end }) => end - start)).toEqual([8]);
  });
});

test('each sentence that holds any of some spans once, in order', () => {
  const reading = read('One here. Two there. Three too.');
  const at = (word: string) => ({ start: reading.text.indexOf(word), end: reading.text.indexOf(word) + 1 });
  expect(sentencesOf(reading, [at('Three'), at('One'), at('here')]).map(({ start, end, index }) => [reading.text.slice(start, end).trim(), index])).toEqual([['One here.', 0], ['Three too.', 2]]);
  expect(sentencesOf(read(''), [{ start: 0, end: 0 }])).toEqual([]);
});
