/** Invented charts whose words stand nowhere else, and the words to look for. */

/** In no file of the browser, of the extension or of this machine but here: of the charts, and what the clinician types. */
export const OF_CHARTS = ['Quoxleyvant', 'Zebrindora', 'QX99173551', 'zorblatt', '47.93 Gy', '1.739 mg/dL', 'Yarblonthe', 'QX99173552', 'Kelpwick'] as const;
export const TYPED = { note: 'Vexmoorland', step: 'Plimsoquarn', sandboxNote: 'Drabbinfeld' } as const;
export const CANARIES = [...OF_CHARTS, ...Object.values(TYPED)];

/** Which of the words stand in something. */
export const heldBy = (text: string): string[] => CANARIES.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>${body}</html>`;
const BANNER = '<header class="patient-banner">Quoxleyvant, Zebrindora DOB 07/19/1951 MRN QX99173551</header>';

export const CHARTS = {
  /** Pain, a drug to avoid, one that can be set aside, and a note to write into. */
  pain: page(`${BANNER}<h2>History</h2><p>Burning neuropathic pain of the left arm zorblatt for 8 months after radiotherapy to the left breast, 47.93 Gy in 25 fractions, completed 2023-05-02. Pain score 7/10. No evidence of recurrence.</p>
    <h2>Medications</h2><ul><li>vincristine 2 mg IV weekly zorblatt, active</li><li>ciprofloxacin 500 mg twice daily zorblatt, active</li><li>tamoxifen 20 mg daily, active</li></ul>
    <h2>Note</h2><textarea rows="8" cols="60" autocomplete="off"></textarea>`),
  /** Another page of the same patient. */
  labs: page(`${BANNER}<h2>Laboratory</h2><p>Creatinine 1.739 mg/dL on 2026-11-20. B12 240 pg/mL, zorblatt.</p><h2>Problems</h2><ul><li>Radiation-induced brachial plexopathy zorblatt</li></ul>`),
  /** Another patient, with steps to be dated. */
  necrosis: page(`<header class="patient-banner">Yarblonthe, Kelpwick DOB 02/11/1960 MRN QX99173552</header><h2>History</h2><p>Stereotactic radiosurgery to a right frontal metastasis, 24 Gy in 3 fractions, completed 2025-02-03. Headache since 2026-08. MR spectroscopy and PET negative for tumor. Assessment: symptomatic radiation necrosis, right frontal, refractory to dexamethasone Kelpwick.</p>
    <h2>Medications</h2><ul><li>dexamethasone 4 mg twice daily Kelpwick, active</li></ul>`),
} as const;
