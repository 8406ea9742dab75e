/** When a course began and ended, in every way charts write it. */
import { expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

/** Began and ended of the course in the text, "-" where nothing says so; rough dates with a tilde. */
const rows: readonly (readonly [text: string, dates: string])[] = [
  ['In 2019 she had pelvic RT 45 Gy in 25 fx.', '- 2019'],
  ['- 2019 pelvic RT 45 Gy in 25 fx.', '- 2019'],
  ['- In 2019: pelvic RT 45 Gy in 25 fx.', '- 2019'],
  ['2019: pelvic RT 45 Gy in 25 fx.', '- 2019'],
  ['In 2019 she fell; pelvic RT 45 Gy in 25 fx.', '- -'],
  ['Then, in 2019, he got pelvic RT 45 Gy in 25 fx.', '- 2019'],
  ['He, also in early 2019, had pelvic RT 45 Gy.', '- ~2019'],
  ['Lumpectomy in 2019 with adjuvant XRT 50 Gy in 25 fx to the left breast.', '- 2019'],
  ['Lumpectomy in 2019 w/ XRT 50 Gy in 25 fx to the left breast.', '- 2019'],
  ['Lumpectomy in 2019 with her own doctor, XRT 50 Gy in 25 fx to the left breast.', '- -'],
  ['Fell in 2019 and broke a rib with later breast XRT 50 Gy in 25 fx.', '- -'],
  ['Pelvic RT 45 Gy in 25 fx 03/02/2020 - 04/10/2020.', '2020-03-02 2020-04-10'],
  ['Pelvic RT 45 Gy in 25 fx 03/02/2020-04/10/2020.', '2020-03-02 2020-04-10'],
  ['Pelvic RT 45 Gy in 25 fx, 03/02/2020 through 04/10/2020.', '2020-03-02 2020-04-10'],
  ['Pelvic RT 45 Gy in 25 fx, 03/02/2020 THRU 04/10/2020.', '2020-03-02 2020-04-10'],
  ['Pelvic RT 45 Gy started 03/02/2020, seen 04/10/2020.', '2020-03-02 -'],
  ['She is 2 years out from pelvic RT 45 Gy.', '- ~2024-11'],
  ['She is 2.5 yrs out from completion of her pelvic RT 45 Gy.', '- ~2024-05'],
  ['She is 2 y 6 mo out from pelvic RT 45 Gy.', '- ~2024-05'],
  ['She is 1 year 10 months out from pelvic RT 45 Gy.', '- ~2025-01'],
  ['She is 14 mos out of pelvic RT 45 Gy.', '- ~2025-09'],
  ['She is 8mo out from pelvic RT 45 Gy.', '- ~2026-03'],
  ['She is 6 weeks out from pelvic RT 45 Gy.', '- ~2026-10-12'],
  ['She is 6-wks out from pelvic RT 45 Gy.', '- ~2026-10-12'],
  ['10 weeks since completing pelvic RT 45 Gy.', '- ~2026-09-14'],
  ['She is 2 years out from surgery. Pelvic RT 45 Gy.', '- -'],
  ['She is 2 years out from the whole of it, pelvic RT 45 Gy.', '- -'],
  ['Pelvic RT 45 Gy, completed, MRI in 03/2020.', '- -'],
  ['Pelvic RT 45 Gy with MRI guidance, completed 04/2020.', '- 2020-04'],
  ['Pelvic RT 45 Gy with MRI guidance completed 04/2020.', '- 2020-04'],
  ['Pelvic RT 45 Gy, MRI done 03/2020.', '- -'],
  ['Pelvic RT 45 Gy in 25 fx, metastases 04/2020.', '- -'],
  ['2019: pelvic RT 45 Gy on protocol, 2021 better.', '- 2019'],
  ['MRI staged her, pelvic RT 45 Gy ended 04/10/2020.', '- 2020-04-10'],
  ['Pelvic RT 45 Gy for metastases in 04/2020.', '- 2020-04'],
  ['Note 11/19/2026: radiosurgery 18 Gy to a frontal met on 06/03/2025.', '- 2025-06-03'],
];

test.each(rows)('%s', (text, expected) => {
  const [course] = detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept }) => concept === 'radiotherapy');
  const shown = [course?.course?.started, course?.course?.ended].map((date) => (date ? `${date.approximate ? '~' : ''}${date.iso}` : '-'));
  expect(shown.join(' ')).toBe(expected);
});
