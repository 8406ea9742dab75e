/** Scores on scales and pain out of ten, as charts write them, and tens that count something else. */
import { describe, expect, test } from 'vitest';
import { quoted, values, type Row } from './values.ts';

describe('scores in a sentence', () => {
  const rows: readonly Row[] = [
    ['NRS 5-6/10', 'nrs 6'], ['NRS 5 – 6/10', 'nrs 6'], ['NRS 5.5/10', 'nrs 5.5'], ['NRS 5/10/26', ''], ['painDETECT -1', 'paindetect -1'], ['painDETECT: -1', 'paindetect -1'],
    ['NRS 5.25', ''], ['LANSS 16-18', 'lanss 18'], ['Pain 5–6/10', 'nrs 6'], ['Pain 5 to 6/10', 'nrs 6'], ['Burning, 7/10 mg', ''], ['Burning 7/10x', ''], ['Burning 7/10/26', ''],
    ['Pain, 7/10 monofilament sites', ''], ['NRS 7/10 at baseline', ''], ['Baseline NRS 7/10', ''], ['NRS at admission 8/10', ''], ['NRS 7/10 from the arm', 'nrs 7'],
    ['CTCAE G2', 'ctcae 2'], ['CTCAE g: 3', 'ctcae 3'], ['CTCAE of the sensory neuropathy, grade 2', ''], ['Grade: 3 neuropathy, CTCAE v5', 'ctcae 3'],
    ['Grade 3 neuropathy. CTCAE', ''], ['Grade 3 in 2025, CTCAE', ''], ['Pain 7 on a 0 to 10 scale', 'nrs 7'], ['Pain 7 of 0-10', 'nrs 7'], ['Pain 7 on the scale of 0-10', ''],
    ['Burning of the arm. Tingling thumb. Rates it 8/10', 'nrs 8'], ['Burning of the arm. Tingling thumb. He rates this as 8/10', 'nrs 8'],
    ['Burning of the arm. Tingling thumb. Rate 8/10', 'nrs 8'], ['Burning of the arm. Tingling thumb. Score: 8/10', ''], ['Burning of the arm. Tingling thumb. - Scores 8/10', 'nrs 8'], ['Burning of the arm. Tingling thumb. The clinic he rates 8/10', ''], ['Burning of the arm. Tingling thumb. Rates the clinic 8/10', ''],
    ['Burning of the arm.\n\nRates it 8/10', ''], ['Burning, 10/10 at night', 'nrs 10'], ['Burning, 7/10.', 'nrs 7'], ['Burning 7/100', ''], ['MoCA <26', ''], ['MoCA 09/10/2026: 24/30', ''], ['MoCA 24 (80%)', 'moca 24'], ['NRS 5.5-6.5/10', 'nrs 6.5'],
    ['CTCAE grade 2', 'ctcae 2'], ['CTCAE gr2', 'ctcae 2'], ['CTCAE grade :2', 'ctcae 2'], ['Gr2 neuropathy, CTCAE', 'ctcae 2'], ['Grade :2 neuropathy, CTCAE', 'ctcae 2'],
    ['MoCA 26/30 in Sept 2025', 'moca 26 2025-09'], ['MoCA 26/30 (on 09/12/2025)', 'moca 26 2025-09-12'], ['MoCA 26/30 (down 2 in 09/2025)', 'moca 26'], ['MoCA 26/30(09/2025)', 'moca 26 2025-09'], ['MoCA 26/30 on trial in 09/2025', 'moca 26'], ['NRS 5days', ''], ['MoCA 22%', ''],
    ['Pain score is 5', 'nrs 5'], ['Pain level was 6/10', 'nrs 6'], ['Pain is 5', ''], ['DN4 (interview) 4/7', 'dn4i 4'], ['MoCA score 12 days ago', ''], ['NRS 1 day', ''], ['NRS 1 week', ''], ['NRS 1 month', ''],
    ['NRS 1 year', ''], ['NRS 1 hour', ''], ['NRS 1 wk', ''], ['NRS 1 yr', ''], ['Burning of the arm. Tingling thumb. Pt scored them 8/10', 'nrs 8'], ['Burning of the arm. Tingling thumb. She scores around 8/10', 'nrs 8'],
    ['Burning of the arm. Tingling thumb. Patient rates 8/10', 'nrs 8'], ['Burning of the arm. Tingling thumb. Now rated 8/10', 'nrs 8'],
  ];
  test.each(rows)('%s', (text, expected) => expect(values(`HPI: ${text}\n`)).toBe(expected));
});

describe('scores in their section', () => {
  const rows: readonly Row[] = [
    ['Vitals\nPain: 5\n', 'nrs 5'], ['Vitals\nPain - 5\n', ''], ['Labs\nPain 5\n', 'nrs 5'], ['Burning pain.\nPLAN: 8/10 stays\n', ''],
    ['MoCA of today with the nurse and her\t21\n', ''],
    ['MoCA\t21\nKPS\t80\n', 'moca 21, kps 80'], ['MoCA (version 8.1)\t21\n', 'moca 21'], ['NRS\tn 5\n', ''],
  ];
  test.each(rows)('%j', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what is quoted of a score', () => {
  const rows: readonly Row[] = [
    ['HPI: pain 7/10.\n', 'pain 7/10 = nrs 7 (7/10)'], ['HPI: Grade 3 sensory neuropathy (CTCAE v5.0).\n', '3 sensory neuropathy (CTCAE = ctcae 3 (3)'],
    ['HPI: CTCAE grade 2.\n', 'CTCAE grade 2 = ctcae 2 (2)'], ['HPI: Burning, 5-6/10.\n', '5-6/10 = nrs 6 (5-6/10)'],
  ];
  test.each(rows)('%s', (text, expected) => expect(quoted(text)).toBe(expected));
});
