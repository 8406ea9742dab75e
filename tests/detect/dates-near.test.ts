import { expect, test } from 'vitest';
import { dateAround } from '../../lib/detect/dates-near.ts';
import { mapDocument } from '../../lib/detect/document.ts';

const rows: readonly (readonly [name: string, text: string, iso: string | undefined])[] = [
  ['the date cell of its row', 'Problem\tNoted\nplexopathy here\t03/2026\n', '2026-03'],
  ['a date cell without headers', 'plexopathy here\tG54.0\t11/2025\n', '2025-11'],
  ['a cell that only mentions a date is none', 'plexopathy here\tstopped 05/10/2025 for cost\n', undefined],
  ['under a header that asks for a date a remark may follow', 'Drug\tStart\ntramadol here\t2015 or so\n', '2015'],
  ['the date its line begins with', 'NOTE 11/20/2026\n10/12/2026: pain here', '2026-10-12'],
  ['also on a line that goes on', 'NOTE 11/20/2026\n10/12/2026: he has had a burning pain in both of his feet and\nnumb toes here', '2026-10-12'],
  ['the date of the section', 'NOTE 11/20/2026\nLABS 10/12/2026\nsodium here', '2026-10-12'],
  ['the date of the note', 'NOTE 11/20/2026\nHPI: pain here', '2026-11-20'],
  ['none', 'pain here', undefined],
];

test.each(rows)('%s', (_, text, iso) => {
  const date = dateAround(mapDocument({ text, structure: [] }), text.indexOf('here'));
  expect(date?.iso).toBe(iso);
  if (date) expect(date.source).toBe('note');
});
