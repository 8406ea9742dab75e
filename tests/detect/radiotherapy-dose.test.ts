/** Doses and fractions at the edges of their notations: what is one, and what only looks like it. */
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

/** Dose in Gy and fractions of the first course, "-" where none is read. */
const rows: readonly (readonly [text: string, dose: string])[] = [
  ['Pelvic XRT 50.40/28.', '50.4 28'],
  ['Pelvic XRT 50.4/28', '50.4 28'],
  ['Pelvic XRT 60/30. Doing well.', '60 30'],
  ['Pelvic XRT 60/30.5', '- -'],
  ['Pelvic XRT 60 Gy /30.', '60 30'],
  ['Pelvic XRT 60 Gy / 30.', '60 30'],
  ['Pelvic XRT 60 Gy/30 with TMZ.', '60 30'],
  ['Pelvic XRT 60 Gy / 30.5 cc bowel.', '60 -'],
  ['Pelvic XRT 20 Gy/5 days.', '20 -'],
  ['Pelvic XRT 20 Gy/5days.', '20 -'],
  ['Pelvic XRT 45 Gy/5 weeks.', '45 -'],
  ['Pelvic XRT 45 Gy/5wk.', '45 -'],
  ['Pelvic XRT 45 Gy/2 mos.', '45 -'],
  ['Pelvic XRT 60 Gy in 30', '60 30'],
  ['Pelvic XRT 60 Gy over 30, well tolerated.', '60 30'],
  ['Pelvic XRT 8 Gy in 1.', '8 1'],
  ['Pelvic XRT 60 Gy in 30 days.', '60 -'],
  ['Pelvic XRT 60 Gy, relapsed in 20.', '60 -'],
  ['Pelvic XRT 5,040 cGy in 28 fx.', '50.4 28'],
  ['Pelvic XRT 5,040.0 cGy in 28 fx.', '50.4 28'],
  ['Pelvic XRT 50,4 Gy in 28 fx.', '50.4 28'],
  ['Pelvic XRT 50,40 Gy in 28 fx.', '50.4 28'],
  ['Pelvic XRT x 28 fx.', '- 28'],
  ['Pelvic XRT x28 fractions.', '- 28'],
  ['Pelvic XRT x 28 fraction plan.', '- 28'],
  ['Pelvic XRT x 8 sessions.', '- 8'],
  ['Pelvic XRT x 28 treatments to 50.4 Gy.', '50.4 28'],
  ['Pelvic XRT x 28#.', '- 28'],
  ['Pelvic XRT x 5 fresh starts.', '- -'],
  ['Pelvic XRT 50/25 + 10 Gy.', '60 -'],
  ['Pelvic XRT 50/25+10 Gy/5.', '60 30'],
  ['Pelvic XRT 50/25, 10 Gy.', '60 -'],
  ['Pelvic XRT 50/25 followed by a boost of 10 Gy in 5 fx.', '60 30'],
  ['Pelvic XRT 50/25 then boost 10 Gy in 5 fx.', '60 30'],
  ['Pelvic XRT 50/25 and a 10 Gy boost in 5 fx.', '60 30'],
  ['Pelvic XRT 6000 rads in 30 fx.', '60 30'],
  ['Pelvic XRT 6000 rad in 30 fx.', '60 30'],
  ['Pelvic XRT. BI-RADS 4 rads.', '- -'],
];

test.each(rows)('%s', (text, expected) => {
  const [course] = detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept }) => concept === 'radiotherapy');
  expect(`${course?.course?.doseGy ?? '-'} ${course?.course?.fractions ?? '-'}`).toBe(expected);
});
