import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { FAMILIES } from '../../lib/page/ehr/families.ts';
import { ADAPTERS } from '../../lib/page/ehr/index.ts';
import { shownPatient, type Shown } from '../../lib/page/identity.ts';
import { editorAt } from '../../lib/page/insert/editor.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import { lineOf } from './finding-line.ts';

function read(body: string) {
  const { document } = new JSDOM(`<!doctype html>${body}`).window;
  const seams = documentSeams(document);
  return { document, seams, page: readPage(document, seams) };
}

function shown(body: string): Shown {
  const { document, seams, page } = read(body);
  return shownPatient(document, page, seams);
}

type FamilyName = keyof typeof FAMILIES;
const families = Object.keys(FAMILIES) as FamilyName[];

/** Banners as each family writes them, with what stands around them and is not the patient. */
const BANNERS: Readonly<Record<FamilyName, string>> = {
  medplum: '<div class="PatientSummary_panel x1"><div class="PatientSummary_headerContent x2"><p>Ada Quillfeather</p><p>Patient since 11/29/2026</p></div><div class="SummaryItem_item"><p>1965-03-14 (061Y)</p></div><div class="SummaryItem_item"><p>Add Language</p></div></div>',
  openmrs: '<header>Clinic North, Dr Marlow</header><div data-extension-id="patient-banner"><span>Ada Quillfeather</span><span> Female · 61 yrs · 14-Mar-1965</span></div>',
  openemr: '<div id="patient_data_column_left"><span>Quillfeather</span>, <span>Ada</span> <span>(1)</span> DOB: 1965-03-14</div>',
  oscar: '<div id="encounterHeader"><span>MRP PERIWINKLE MARLOW</span> <span class="Header">QUILLFEATHER, ADA F DOB: 1965-03-14</span></div>',
  bahmni: '<div class="patient-info">Ada Quillfeather Female 61 Years Date of birth: 14 Mar 1965</div>',
  practiceFusion: '<div><span data-element="patient-ribbon-patient-name">Ada Quillfeather</span><span data-element="patient-ribbon-plan-name">Evergreen Choice</span><span data-element="patient-ribbon-dob">DOB: 03/14/1965</span></div>',
  ccda: '<table class="header_table"><tbody><tr><td class="td_header_role_name"><span class="td_label">Patient</span></td><td class="td_header_role_value">Ada Quillfeather</td></tr><tr><td>Date of birth</td><td>March 14, 1965</td></tr></tbody></table><table class="header_table"><tbody><tr><td>Author</td><td>Periwinkle Marlow</td></tr></tbody></table>',
  eClinicalWorks: '<table><tr class="patient_header_tr"><td>Quillfeather, Ada</td><td>DOB 03/14/1965</td></tr></table>',
};

describe('adapters', () => {
  test('run what is known of their families, and nothing else', () => {
    const used = ADAPTERS.flatMap(({ banners, names = [], rows = [], notes = [] }) => [...banners, ...names, ...rows, ...notes]);
    const known = families.flatMap((family) => {
      const { banner, medications, allergies, notes } = FAMILIES[family];
      return [banner, medications, allergies, notes].flatMap((part) => ('at' in part ? part.at : []));
    });
    expect(used.toSorted()).toEqual([...new Set(known)].toSorted());
  });

  test.each(families)('%s: the patient is named, and nobody beside', (family) => {
    const { signals, conflict } = shown(`<body>${BANNERS[family]}<h2>Medications</h2><ul><li>vincristine</li></ul></body>`);
    expect(conflict).toBe(false);
    expect(signals.name?.toLowerCase().replace(/[^a-z]+/g, ' ').trim().split(' ').toSorted()).toEqual(['ada', 'quillfeather']);
    expect(signals.birthDate).toBe('1965-03-14');
  });

  test('one that no longer matches leaves the page to the generic rules', () => {
    for (const { banners, names = [] } of ADAPTERS) {
      for (const selector of [...banners, ...names]) expect(read('<header>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</header>').document.querySelector(selector)).toBeNull();
    }
    expect(shown('<header>Quillfeather, Ada DOB 03/14/1965 MRN 8800-12</header>').signals).toEqual({ name: 'Quillfeather, Ada', birthDate: '1965-03-14', recordNumber: '8800-12' });
  });

  test('entries of lists made of divs read as entries, and only where the adapter knows them', () => {
    const { page } = read('<div class="pami-list"><div class="list-group-item">duloxetine <span>60 mg</span></div></div><div class="list-group-item">elsewhere</div>');
    expect(page.structure.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`)).toEqual(['item: duloxetine 60 mg']);
  });
});

/** Lists, note and editor as each family writes them. */
const CHARTS: Readonly<Record<FamilyName, string>> = {
  medplum: `<aside><h3>Allergies</h3><div><p>Cisplatin</p></div><h3>Medications</h3><div><div><p>Bortezomib 1.3 mg/m2 weekly</p><span>ACTIVE</span></div><div><p>Vincristine 2 mg</p><span>STOPPED</span></div></div></aside>
    <h2>Note</h2><div class="Note_body">Burning pain of both feet.</div><textarea></textarea><textarea aria-hidden="true" style="visibility:hidden">Colchicine</textarea>`,
  openmrs: `<h4>Active Medications</h4><table><tr><td><p><strong>Bortezomib 1.3mg/m2</strong> — 1.3mg — injection</p><p><span>DOSE</span> <span>1</span> — weekly</p></td></tr></table><h4>Past Medications</h4><table><tr><td><p><strong>Vincristine 2mg</strong></p><p>DISCONTINUED</p></td></tr></table>
    <h4>Allergies</h4><table><tr><th>Name</th><th>Severity</th></tr><tr><td>Cisplatin</td><td>severe</td></tr></table><h4>Visit note</h4><textarea id="additionalNote">Burning pain of both feet.</textarea>`,
  openemr: `<h4>Medications</h4><div class="pami-list"><div class="list-group-item">Bortezomib 1.3 mg/m2 weekly, active</div><div class="list-group-item">Vincristine 2 mg, discontinued</div></div><h4>Allergies</h4><div class="pami-list"><div class="list-group-item">Cisplatin</div></div>
    <form name="soap">Subjective:<textarea name="subjective">Burning pain of both feet.</textarea>Objective:<textarea name="objective"></textarea>Assessment:<textarea name="assessment"></textarea>Plan:<textarea name="plan"></textarea></form>`,
  oscar: '<h3>Medications</h3><ul><li>Bortezomib 1.3 mg/m2 weekly, active</li><li>Vincristine 2 mg, discontinued</li></ul><h3>Allergies</h3><ul><li>Cisplatin</li></ul><h3>Notes</h3><textarea name="caseNote_note">Burning pain of both feet.</textarea>',
  bahmni: `<h2>Treatments</h2><h3>Medications</h3><table><tbody><tr><td class="drug">Bortezomib 1.3 mg/m2</td><td class="dosage">weekly</td><td>active</td></tr><tr class="strike-text"><td class="drug">Vincristine 2 mg</td><td class="dosage">weekly</td><td></td></tr></tbody></table>
    <h3>Allergies</h3><ul><li>Cisplatin</li></ul><h3>Consultation note</h3><textarea>Burning pain of both feet.</textarea>`,
  practiceFusion: `<h3>Medications</h3><div><div><span data-element="medication-name">Bortezomib 1.3 mg/m2</span> <span>active</span></div><div><span data-element="medication-name">Vincristine 2 mg</span> <span>discontinued</span></div></div><h3>Allergies</h3><ul><li>Cisplatin</li></ul><h3>Note</h3><div contenteditable="true">Burning pain of both feet.</div>`,
  ccda: `<h3>Medications</h3><table><thead><tr><th>Medication</th><th>Status</th></tr></thead><tbody><tr><td>Bortezomib 3.5 MG Injection</td><td>Active</td></tr><tr><td>Vincristine</td><td>Discontinued</td></tr></tbody></table>
    <h3>Allergies and Adverse Reactions</h3><table><thead><tr><th>Substance</th><th>Reaction</th></tr></thead><tbody><tr><td>Cisplatin</td><td>hives</td></tr></tbody></table><h3>History of Present Illness</h3><p>Burning pain of both feet.</p>`,
  eClinicalWorks: '<h3>Current Medications</h3><ul><li>Bortezomib 1.3 mg/m2 weekly, active</li></ul><h3>Past Medications</h3><ul><li>Vincristine 2 mg</li></ul><h3>Allergies</h3><ul><li>Cisplatin</li></ul><h3>HPI</h3><p>Burning pain of both feet.</p>',
};
const FOUND = ['allergy cisplatin', 'medication bortezomib, active', 'medication vincristine, inactive', 'neuropathic-pain quality'];

/** The page after an update that names everything otherwise. */
const renamed = (html: string): string => html.replace(/ (id|class|name|data-element|data-extension-id)="(?!strike-text)[^"]*"/g, ' $1="x1"');

const found = (html: string): string[] => [...new Set(detect(read(html).page, { today: '2026-11-29' }).findings.map(lineOf).filter((line) => !/^(?:measure|sex)/.test(line)))].toSorted();

describe('a chart of each family', () => {
  test.each(families)('%s: medications, allergies and note are told apart; also once no adapter matches any more', (family) => {
    const html = `<body>${BANNERS[family]}${CHARTS[family]}</body>`;
    expect(found(html)).toEqual(FOUND);
    const other = renamed(html);
    for (const { banners, names = [], rows = [], notes = [] } of ADAPTERS) for (const selector of [...banners, ...names, ...rows, ...notes]) expect(read(other).document.querySelector(selector)).toBeNull();
    expect(found(other)).toEqual(FOUND);
    const { signals, conflict } = shown(other);
    expect([conflict, signals.birthDate ?? '1965-03-14']).toEqual([false, '1965-03-14']);
  });

  test.each(families)('%s: what is known as its note editor is one to insert into', (family) => {
    const { document } = read(CHARTS[family]);
    const { editor } = FAMILIES[family];
    for (const selector of 'at' in editor ? editor.at : []) expect(editorAt(document.querySelector(selector))?.kind, selector).toBe('field');
    expect('at' in editor ? editor.at.length : editor.generic.length).toBeGreaterThan(0);
  });
});
