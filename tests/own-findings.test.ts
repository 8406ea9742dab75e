import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../lib/detect/index.ts';
import { ownOf, type OwnDetection } from '../lib/own-findings.ts';
import { createOwners } from '../lib/page/owners.ts';
import { documentSeams, readPage } from '../lib/page/read.ts';
import type { Identity } from '../lib/page/types.ts';
import { lineOf } from './page/finding-line.ts';

const ADA: Identity = { state: 'known', key: 'k', name: 'Whitlock, Ada', recordNumber: '8800-12', birthDate: '1965-03-14' };
const CHART = '<section><h2>History</h2><p>Burning neuropathic pain of the left arm after radiotherapy to the left breast, 50 Gy in 25 fractions.</p></section><h2>Medications</h2><ul><li>phenelzine 15 mg daily, active</li></ul><h2>Allergies</h2><ul><li>Penicillin</li></ul>';

function own(body: string): OwnDetection {
  const { document } = new JSDOM(`<header>WHITLOCK, Ada DOB 03/14/1965 MRN 8800-12</header><section><h2>Problem list</h2><p>Peripheral neuropathy</p></section>${body}`).window;
  const page = readPage(document, documentSeams(document));
  return ownOf(page, ADA, detect(page, { today: '2026-11-23' }), { owners: createOwners(), patient: ADA });
}

describe('what stands under another patient\'s name is not the patient\'s', () => {
  test.each([
    ['a second chart', `<section><h3>JONES, Karl</h3><p>DOB 05/09/1971 MRN 2222222</p>${CHART}</section>`],
    ['a message', `<aside><h2>Inbox</h2><h4>Message from ROE, Richard (DOB 03/04/1944)</h4><p>I had radiotherapy to the left breast, 50 Gy in 25 fractions in 2019, and I take phenelzine.</p></aside>`],
  ])('%s', (_, stranger) => {
    const { findings, left } = own(stranger);
    expect(findings.map(lineOf)).toEqual(own('').findings.map(lineOf));
    expect(left).toEqual(['parts that name another patient']);
  });
  test('nor are lists that stand there alone: of them nothing was seen', () => {
    const jones = own(`<section><h3>JONES, Karl</h3><p>DOB 05/09/1971 MRN 2222222</p>${CHART}</section>`).seen;
    const ada = own(CHART).seen;
    expect([jones.medicationList, jones.problemList, ada.medicationList, ada.problemList]).toEqual([false, true, true, true]);
  });
});
