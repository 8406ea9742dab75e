/** Doses, routes, dates, lengths and reasons of drugs, one way of writing them in each row. */
import { describe, expect, test } from 'vitest';
import { told } from './medications.ts';

type Row = readonly [text: string, expected: string];

describe('a line of a list', () => {
  const rows: readonly Row[] = [
    ['gabapentin 300-600 mg TID', 'gabapentin active "300-600 mg" 1800 mg/d'], ['gabapentin 300 – 600 mg TID', 'gabapentin active "300 – 600 mg" 1800 mg/d'],
    ['gabapentin 1,200 mg daily', 'gabapentin active "1,200 mg" 1200 mg/d'], ['colchicine 0.6 mg daily', 'colchicine active "0.6 mg" 0.6 mg/d'],
    ['dexamethasone 4mg daily', 'dexamethasone active "4mg" 4 mg/d'], ['dexamethasone 4 milligrams daily', 'dexamethasone active "4 milligrams" 4 mg/d'],
    ['colchicine 1 microgram daily', 'colchicine active "1 microgram" 0.001 mg/d'], ['metformin 1 gram BID', 'metformin active "1 gram" 2000 mg/d'],
    ['dexamethasone 8 mg / day', 'dexamethasone active "8 mg / day" 8 mg/d'], ['dexamethasone 8 mg/d', 'dexamethasone active "8 mg/d" 8 mg/d'],
    ['dexamethasone 8 mg/kg daily', 'dexamethasone active'], ['dexamethasone 8 mg per kg daily', 'dexamethasone active'],
    ['dexamethasone 8 mg/ml daily', 'dexamethasone active systemic unknown'], ['v2.4 mg dexamethasone', 'dexamethasone active systemic unknown'],
    ['Dilantin 300 a day', 'phenytoin active "300" 300 mg/d'], ['Cipro 500.5 BID', 'ciprofloxacin active "500.5" 1001 mg/d'],
    ['gabapentin 300 mg, one tablet TID', 'gabapentin active oral "300 mg" 900 mg/d'], ['gabapentin 300 mg, two caps TID', 'gabapentin active oral "300 mg" 1800 mg/d'],
    ['gabapentin 300 mg half tab daily', 'gabapentin active oral "300 mg" 150 mg/d'], ['gabapentin 300 mg 2-tablet daily', 'gabapentin active "300 mg" 600 mg/d'],
    ['gabapentin 300 mg - 2 tablets daily', 'gabapentin active oral "300 mg" 600 mg/d'], ['gabapentin 300 mg 2 nightly', 'gabapentin active "300 mg" 600 mg/d'],
     ['gabapentin 300 mg daily, later 600 mg nightly', 'gabapentin active "600 mg" 600 mg/d'],
    ['gabapentin (300 mg) daily', 'gabapentin active "300 mg" 300 mg/d'],
    ['gabapentin 300 mg when awake, with food or milk and a full glass of cold water in the kitchen of the house at home TID', 'gabapentin active "300 mg"'],
    ['300 mg gabapentin TID', 'gabapentin active "300 mg" 900 mg/d'], ['gabapentin 300 mg PRN', 'gabapentin active "300 mg PRN"'],
    ['amiodarone 200 mg daily 03/2024 through 05/2025', 'amiodarone inactive "200 mg" 200 mg/d from 2024-03 to 2025-05'],
    ['amiodarone 200 mg daily 03/2024', 'amiodarone active "200 mg" 200 mg/d'], ['03/2024 amiodarone 200 mg daily', 'amiodarone active "200 mg" 200 mg/d from 2024-03'],
     ['gabapentin 300 mg PO daily, hot flashes', 'gabapentin active oral "300 mg" 300 mg/d for hot flashes'],
    ['diclofenac 1 % QID', 'diclofenac active systemic unknown'], ['lidocaine injected into the knee', 'lidocaine active systemic no'], ['lidocaine patch', 'lidocaine active systemic no'],
    ['gabapentin 300 mg, take 1 - 2 tablets daily', 'gabapentin active oral "300 mg" 300 mg/d'], ['gabapentin 300 mg, 2 pills daily', 'gabapentin active oral "300 mg" 600 mg/d'], ['gabapentin 300 mg, 2 pill daily', 'gabapentin active oral "300 mg" 600 mg/d'], ['gabapentin 300 mg, 2 capsules daily', 'gabapentin active oral "300 mg" 600 mg/d'],
    ['gabapentin 300 mg 3(three) times daily', 'gabapentin active "300 mg" 900 mg/d'], ['gabapentin 300 mg: 2 nightly', 'gabapentin active "300 mg" 600 mg/d'], ['gabapentin 300 mg tab (2 nightly)', 'gabapentin active oral "300 mg" 600 mg/d'],
    ['gabapentin 300 mg every morning +600 mg nightly', 'gabapentin active "600 mg" 900 mg/d'], ['gabapentin 300 mg every morning and 600 mg nightly', 'gabapentin active "600 mg" 900 mg/d'], ['gabapentin 300 mg nightly and with food if it helps 600 mg nightly', 'gabapentin active "600 mg" 600 mg/d'],
    ['dexamethasone 8 mg/ day', 'dexamethasone active "8 mg/ day" 8 mg/d'], ['dexamethasone 8 mg/24h', 'dexamethasone active "8 mg/24h" 8 mg/d'],
    ['gabapentin 300 mg, take 1-2 tablets daily', 'gabapentin active oral "300 mg" 300 mg/d'], ['gabapentin 300 mg for asthma', 'gabapentin active "300 mg" for asthma'],
  ];
  test.each(rows)('%s', (line, expected) => expect(told(`MEDICATIONS\n${line}\n`)).toBe(expected));
});

describe('a sentence', () => {
  const rows: readonly Row[] = [
    ['Duloxetine for 11 weeks did not help.', 'duloxetine inactive systemic unknown 11 wk'], ['Week 3 of linezolid.', 'linezolid active systemic unknown 3 wk'],
    ['Day 14 on oral linezolid.', 'linezolid active oral 2 wk'], ['11 days after starting dex.', 'dexamethasone active systemic unknown 1.6 wk'],
    ['3 weeks into dexamethasone he is worse.', 'dexamethasone unknown systemic unknown 3 wk'],
    ['3 weeks of being on dexamethasone he is worse.', 'dexamethasone active systemic unknown 3 wk'], ['3 weeks after surgery, dexamethasone was tapered.', 'dexamethasone unknown'],
    ['Dexamethasone for 3 weeks after surgery.', 'dexamethasone unknown systemic unknown'], ['Dexamethasone twice daily for 8 weeks.', 'dexamethasone unknown systemic unknown 8 wk'],
    ['Dexamethasone for 2 w.', 'dexamethasone unknown systemic unknown 2 wk'], ['Dexamethasone for 2w.', 'dexamethasone unknown systemic unknown 2 wk'], ['Dexamethasone for 3 wk.', 'dexamethasone unknown systemic unknown 3 wk'], ['Dexamethasone for 3 weeks.', 'dexamethasone unknown systemic unknown 3 wk'], ['Dexamethasone for 2 years.', 'dexamethasone unknown systemic unknown 104.4 wk'],
    ['Wk 3 of linezolid.', 'linezolid unknown systemic unknown 3 wk'], ['Week #3 on linezolid.', 'linezolid active systemic unknown 3 wk'], ['Week 3 of pain, then linezolid.', 'linezolid unknown systemic unknown'],
    ['3 weeks since starting oral dexamethasone he is worse.', 'dexamethasone active oral 3 wk'], ['3 weeks ago, after dexamethasone, he fell.', 'dexamethasone inactive systemic unknown'],
    ['Dexamethasone for a yr.', 'dexamethasone unknown systemic unknown 52.2 wk'], ['He began amiodarone in 03/2024.', 'amiodarone active systemic unknown from 2024-03'],
    ['Started on oral amiodarone, 03/2024.', 'amiodarone active oral from 2024-03'], ['Amiodarone stopped 05/2025, MRI 06/2025.', 'amiodarone inactive systemic unknown to 2025-05'],
  ];
  test.each(rows)('%s', (line, expected) => expect(told(`HPI: ${line}\n`)).toBe(expected));
});
