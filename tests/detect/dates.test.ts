import { describe, expect, test } from 'vitest';
import { datesIn, datesInText, durationsInText, prefersDayFirst, type DateSettings } from '../../lib/detect/dates.ts';
import { before, daysOf, fullYear, isoDay, monthNumber, yearOf } from '../../lib/detect/dates-calendar.ts';
import { mapDocument } from '../../lib/detect/document.ts';

const TODAY: DateSettings = { reference: '2026-11-23' };

/** ISO dates found, rough ones with a tilde. */
const found = (text: string, settings: DateSettings = TODAY): string[] =>
  datesInText(text, 0, text.length, settings).map(({ iso, approximate }) => `${approximate ? '~' : ''}${iso}`);

describe('dates as charts write them', () => {
  const rows: readonly (readonly [text: string, ...isos: string[]])[] = [
    ['06/07/2024', '2024-06-07'],
    ['24/07/2014', '2014-07-24'],
    ['7/3/93', '1993-07-03'],
    ['02/18/26', '2026-02-18'],
    ['2024-06-07', '2024-06-07'],
    ['2024/06/07', '2024-06-07'],
    ['2024.6.7', '2024-06-07'],
    ['2024-06-07T10:15', '2024-06-07'],
    ['12-31-2019', '2019-12-31'],
    ['12.03.2024', '2024-03-12'],
    ['31.12.2019', '2019-12-31'],
    ['5.6.2023 and 06/07/2024', '2023-06-05', '2024-06-07'],
    ['twenty-five years ago', '~2001'],
    ['thirty years ago', '~1996'],
    ["in '98", '1998'],
    ["XRT '07, doing well", '2007'],
    ['early 1990s', '~1990'],
    ['in the 1980s', '~1985'],
    ['in the early-1990s', '~1990'],
    ['late-1980s', '~1988'],
    ['early breast cancer in the 1990s', '~1995'],
    ['late onset in the 1980s', '~1985'],
    ['sometime in 2019', '~2019'],
    ['approx. 2012', '~2012'],
    ['mid-2018', '~2018'],
    ['RT ~2011', '~2011'],
    ['Her next scan showed recurrence in March.', '2026-03'],
    ['her next visit is next March', '2027-03'],
    ["late 1970's", '~1978'],
    ['7 Jun 2024', '2024-06-07'],
    ['07-Jun-2024', '2024-06-07'],
    ['01 — Jun — 2024', '2024-06-01'],
    ['7th of June, 2024', '2024-06-07'],
    ['June 7, 2024', '2024-06-07'],
    ['Jun 7 2024', '2024-06-07'],
    ['Sept. 3rd, 2020', '2020-09-03'],
    ['June 2006', '2006-06'],
    ['June, 2006', '2006-06'],
    ['Jun-2006', '2006-06'],
    ['Jun/2006', '2006-06'],
    ['September of 1999', '1999-09'],
    ["Jun '24", '2024-06'],
    ['3/2021', '2021-03'],
    ['03-2021', '2021-03'],
    ['2021-03', '2021-03'],
    ['completed in 2019.', '2019'],
    ['s/p XRT 2019, doing well', '2019'],
    ['(dx 2015)', '2015'],
    ['2014-2015', '2014', '2015'],
    ['01/02/2020-03/04/2020', '2020-01-02', '2020-03-04'],
    ['from 01/02/2020 to 03/04/2020', '2020-01-02', '2020-03-04'],
    ['spring of 2022', '~2022'],
    ['fall 2021', '~2021'],
    ['mid Sept 2026', '~2026-09'],
    ['since roughly Oct 2025', '~2025-10'],
    ['around 2010', '~2010'],
    ['on or about 06/20/2026', '~2026-06-20'],
    ['early 2023', '~2023'],
    ['20 years ago', '~2006'],
    ['3 months ago', '~2026-08'],
    ['two weeks ago', '~2026-11-09'],
    ['a year ago', '~2025'],
    ['ten days back', '~2026-11-13'],
    ['last month', '~2026-10'],
    ['last year', '~2025'],
    ['last week', '~2026-11-16'],
    ['in January', '2026-01'],
    ['since Dec', '2025-12'],
    ['began on Jun 24', '2026-06-24'],
    ['since May', '2026-05'],
    ['In early October she began', '~2026-10'],
    ['next March', '2027-03'],
    ['seen 24 June', '2026-06-24'],
    ['started on 10/19', '2026-10-19'],
    ['since 12/02', '2025-12-02'],
    ['scan booked 11/20', '2026-11-20'],
    ['in 10/95', '1995-10'],
    ['(Mar-Jun 2026)', '2026-03', '2026-06'],
    ['board on 11/25', '2026-11-25'],
    ['start 12/21 if counts ok', '2026-12-21'],
    ['to start in January', '2027-01'],
    ['stopped 12/21', '2025-12-21'],
    ['better by Feb. 3', '2026-02-03'],
    ['MRI Jun 24 was clear', '2026-06-24'], ['Seen May 3', '2026-05-03'], ['About June 2019', '~2019-06'], ['EARLY 2023', '~2023'], ['Since Dec', '2025-12'], ['IN JANUARY', '2026-01'], ['Since 12/02', '2025-12-02'], ['Start 12/21 if counts ok', '2026-12-21'], ['BOOKED 12/21', '2026-12-21'],
    ['LATE 1980S', '~1988'], ['Next March', '2027-03'],
  ];
  test.each(rows.map(([text, ...isos]) => ({ text, isos })))('$text', ({ text, isos }) => {
    expect(found(text)).toEqual(isos);
  });
});

describe('numbers that are no dates', () => {
  test.each([
    'strength 5/5 throughout', '60Gy/30', 'pain 10/10', 'BP 126/74', 'BP 110/70', '5040 cGy in 28 fractions', 'dexamethasone 4/2 mg',
    'call 412-555-2019', 'MRN 2019', 'room 2010', 'vitamin D 2000 units', '2000 mL', 'eGFR (CKD-EPI 2021)', 'CTCAE v5.0', 'AJCC 2017', 'NRS 5/10 today',
    'pain from 8/10 to 3/10', 'rated 7/10', 'reflexes 2/4', '50.4 Gy', '1/2 tablet', '20/40 vision', 'may improve', 'he may march on', 'T12-L1', '13/13/2024', '02/30/2024',
    'MoCA 21/30', 'ratio 11/12', 'at 0915', '2019.5 ng', 'x 2000', 'grade 2/3', 'ECOG 1/2', 'aged 2 years', '99213', 'now 3/5 (4/5 last time)', 'ongoing, 4 to 5/10', 'call for any pain', "5'10", "he said '20 pills", "height 5' 11", '1.2.3', 'v1.12.2023.4', "She says, '10, maybe more.'", '# 2019', 'rm 2010', 'ext. 2019', 'no. 2014', 'NCCN guideline (2024)', 'version: 2021', 'pulse 1/2', 'score on left 3/5', 'Score on left 3/5', 'STRENGTH ON LEFT 3/5', 'Room 2010', 'NCCN 2024', 'Nurse April called', 'It MAY improve', 'on a march 3 miles long',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('without a reference', () => {
  test.each(['20 years ago', 'last month', 'in January', 'on 10/19', 'since Jun 24'])('%s is not reckoned', (text) => {
    expect(found(text, {})).toEqual([]);
  });
  test('a full date still is read', () => expect(found('06/07/2024', {})).toEqual(['2024-06-07']));
});

describe('day first', () => {
  test('told by dates that can be read one way only', () => {
    expect(prefersDayFirst('seen 14/02/2019 and 09/11/2026')).toBe(true);
    expect(prefersDayFirst('seen 02/14/2019 and 09/11/2026')).toBe(false);
    expect(prefersDayFirst('seen 09/11/2026')).toBe(false);
    expect(prefersDayFirst('seen 14.02.2019 and 09.11.2026')).toBe(true);
    expect(prefersDayFirst('seen 14-02-2019 and 09-11-2026')).toBe(true);
    expect(prefersDayFirst('seen 14/02/19 and 09/11/26')).toBe(true);
    expect(prefersDayFirst('fields 14/02/1850, seen 09/11/2026')).toBe(false);
  });
  test('is used for all dates of the text', () => {
    const doc = mapDocument({ text: 'Seen 14/02/2019. Bloods 09/11/2026.', structure: [] });
    expect(datesIn(doc, 0, doc.text.length).map(({ iso }) => iso)).toEqual(['2019-02-14', '2026-11-09']);
    expect(found('09/11/2026', { dayFirst: true })).toEqual(['2026-11-09']);
  });
  test.each([['on 09/11', '2026-11-09'], ['on 09/12', '2026-12-09'], ['on 09/13', '2026-09-13'], ['on 24/06', '2026-06-24'], ['on 31/10', '2026-10-31']])('%s', (text, ...isos) => {
    expect(found(text, { ...TODAY, dayFirst: true })).toEqual(isos);
  });
  test('or else the month, unless it is none', () => {
    expect(found('on 24/06, on 10/31')).toEqual(['2026-06-24', '2026-10-31']);
  });
});

test('offsets quote the text', () => {
  const text = 'RT ended June, 2006; numb since 3/2021.';
  expect(datesInText(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['June, 2006', '3/2021']);
  expect(datesInText(text, 21, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['3/2021']);
});

test('the date of the note around them completes dates without a year', () => {
  const doc = mapDocument({ text: 'PROGRESS NOTE 02/10/2024\nNumb since December. Scan on 1/15.', structure: [] }, { today: '2026-11-23' });
  expect(datesIn(doc, 25, doc.text.length).map(({ iso }) => iso)).toEqual(['2023-12', '2024-01-15']);
});

describe('lengths of time', () => {
  const rows: readonly (readonly [text: string, ...lengths: string[]])[] = [
    ['for 8 months', '8 month'], ['x 3 weeks', '3 week'], ['x12 wk', '12 week'], ['for 11 weeks', '11 week'], ['over a year', '~1 year'], ['2-year history', '2 year'],
    ['several months', '~3 month'], ['a few days', '~3 day'], ['a couple of weeks', '~2 week'], ['for the past 2 y', '2 year'], ['3 yrs', '3 year'], ['5-7 days', '~5 day'],
    ['for about six weeks', '~6 week'], ['48 hours of headache', '48 hour'], ['for half a year', '0.5 year'], ['1.5 years', '1.5 year'], ['10-day course', '10 day'],
    ['2 y 5 mo after', '29 month'], ['for 3/7', '3 day'], ['x2/52', '2 week'], ['over the last 4/12', '4 month'], ['4/12 history', '4 month'], ['pain 4/12'], ['4/12history'], ['seen 4/12, no history'], ['for pain 4/12'],
    ['x 2 y', '2 year'], ['about 2 y', '~2 year'], ['~2 years', '~2 year'], ['~ 2 years', '~2 year'], ['at least 2 years', '~2 year'], ['over lunch, 2 years', '2 year'], ['2 y history', '2 year'], ['2-y history', '2 year'], ['2 y of it, later'], ['the dose 2 y'], ['a week ago', '1 week'], ['a week'], ['for a while, 2 w'],
    ['2–3 years', '~2 year'], ['2 to 3 years', '~2 year'], ['2 - 3 years', '~2 year'], ['F, 3 weeks', '3 week'], ['male patient, 63 yrs', '63 year'], ['followup 8 weeks'], ['return for 2 months'], ['back at 2 months'], ['age 12 years'], ['once/3 weeks'], ['daily: 3 weeks', '3 week'], ['back pain 3 weeks', '3 week'], ['w/ 3 weeks', '3 week'], ['1 year and 3 months', '15 month'], ['call for any headache'], ['male, 63 yrs'], ['F 66 yrs'], ['74-year-old'], ['49 yo'], ['63 y/o man'], ['every 2 weeks'], ['q 3 weeks'], ['RTC 6 wk'], ['follow up in 8 weeks'], ['twice a day'], ['once per week'], ['aged 12 years'], ['return in 2 months'], ['a day'],
  ];
  test.each(rows.map(([text, ...lengths]) => ({ text, lengths })))('$text', ({ text, lengths }) => {
    expect(durationsInText(text, 0, text.length).map(({ value, unit, approximate }) => `${approximate ? '~' : ''}${value} ${unit}`)).toEqual(lengths);
  });
  test('in days', () => {
    expect(durationsInText('for 5 weeks', 0, 11)[0]!.days).toBe(35);
    expect(Math.round(durationsInText('for 8 months', 0, 12)[0]!.days)).toBe(244);
  });
});

describe('calendar', () => {
  test('knows the days of a month', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeUndefined();
    expect(isoDay(2023, 13)).toBeUndefined();
    expect(isoDay(1850)).toBeUndefined();
  });
  test.each([
    [[1900], '1900'], [[1899], undefined], [[2100], '2100'], [[2101], undefined], [[2024, 1], '2024-01'], [[2024, 12], '2024-12'], [[2024, 0], undefined], [[2024, 13], undefined],
    [[2024, 6, 0], undefined], [[2024, 6, 1], '2024-06-01'], [[2024, 6, 30], '2024-06-30'], [[2024, 6, 31], undefined], [[2024, 12, 31], '2024-12-31'], [[2024, 2, 30], undefined],
    [[1900, 2, 29], undefined], [[2000, 2, 29], '2000-02-29'], [[2023, 2, 28], '2023-02-28'], [[2024, 0, 5], undefined], [[2024, 13, 5], undefined],
  ] as const)('%j', (day: readonly number[], iso) => expect(isoDay(day[0]!, day[1], day[2])).toBe(iso));
  test('knows the months by their first letters, and how long a span is', () => {
    expect(['January', 'FEB', 'mar', 'april', 'May', 'june', 'jul', 'Aug', 'sept', 'Oct', 'nov', 'Dec', 'smarch'].map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]);
    expect([daysOf(48, 'hour'), daysOf(3, 'day'), daysOf(2, 'week'), daysOf(12, 'month'), daysOf(2, 'year')]).toEqual([2, 3, 14, 365.25, 730.5]);
  });
  test('goes back no finer than unit and reference', () => {
    expect(before('2026-11-23', 2, 'day')).toEqual({ iso: '2026-11-21', precision: 'day' });
    expect(before('2026-01-15', 3, 'month')).toEqual({ iso: '2025-10', precision: 'month' });
    expect(before('2026-11', 2, 'week')).toEqual({ iso: '2026-11', precision: 'month' });
    expect(before('2026', 5, 'month')).toEqual({ iso: '2025', precision: 'year' });
    expect(before('2026-11-23', 6, 'year')).toEqual({ iso: '2020', precision: 'year' });
  });
  test('puts two digits into the century before the reference', () => {
    expect(fullYear('93', '2026-11-23')).toBe(1993);
    expect(fullYear('27', '2026-11-23')).toBe(2027);
    expect(fullYear('28', '2026-11-23')).toBe(1928);
  });
  test('finds the year of a month', () => {
    expect(yearOf(12, undefined, '2026-11-23')).toBe(2025);
    expect(yearOf(11, 23, '2026-11-23')).toBe(2026);
    expect(yearOf(11, 24, '2026-11-23')).toBe(2025);
    expect(yearOf(3, undefined, '2026-11-23', true)).toBe(2027);
  });
});
