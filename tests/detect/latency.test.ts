/** The time from radiotherapy to the symptom, told without a date. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const told = (text: string) => detect({ text, structure: [] }, { today: '2026-11-03' }).findings.filter(({ concept, name }) => concept === 'symptom-onset' && name === 'latency');

describe('a latency that is told', () => {
  test.each([
    ['Numbness of the hand began 3 years after radiotherapy.', '3 years', 36],
    ['She developed burning pain in the arm about eighteen months after completion of her adjuvant radiotherapy.', 'eighteen months', 18],
    ['Weakness of the arm with onset 4 years following chemoradiation.', '4 years', 48],
    ['Tingling of the hand, 9 months post-RT, now numb.', '9 months', 9],
    ['Foot drop appeared 2-3 years after pelvic XRT.', '2-3 years', 24],
  ])('%s', (text, quote, months) => {
    const [found, ...more] = told(text);
    expect(more).toEqual([]);
    expect(text.slice(found!.start, found!.end)).toBe(quote);
    expect([found!.measure!.value, found!.measure!.unit, found!.date]).toEqual([months, 'months', undefined]);
  });

  test.each([
    'She is now 12 years after radiotherapy and has numbness of the hand.',
    'Seen 3 years after radiotherapy for numbness.',
    'Recurrence occurred 2 years after radiotherapy, with a numb hand.',
    'Denies numbness; a rash developed 2 weeks after radiation.',
    'Numbness began 3 years after mastectomy.',
    'Numbness for 3 years, after radiotherapy in 2019.',
    'No numbness developed in the 3 years after radiotherapy.',
  ])('none: %s', (text) => expect(told(text)).toEqual([]));
});
