import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../lib/page/ehr/index.ts';
import { shownPatient, type Shown } from '../../lib/page/identity.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';

function read(body: string) {
  const { document } = new JSDOM(`<!doctype html>${body}`).window;
  const seams = documentSeams(document);
  return { document, seams, page: readPage(document, seams) };
}

function shown(body: string): Shown {
  const { document, seams, page } = read(body);
  return shownPatient(document, page, seams);
}

/** Banners as each family writes them, with what stands around them and is not the patient. */
const BANNERS: Readonly<Record<string, string>> = {
  Medplum: '<div class="PatientSummary_panel x1"><div class="PatientSummary_headerContent x2"><p>Ada Quillfeather</p><p>Patient since 11/29/2026</p></div><div class="SummaryItem_item"><p>1965-03-14 (061Y)</p></div><div class="SummaryItem_item"><p>Add Language</p></div></div>',
  'OpenMRS O3': '<header>Clinic North, Dr Marlow</header><div data-extension-id="patient-banner"><span>Ada Quillfeather</span><span> Female · 61 yrs · 14-Mar-1965</span></div>',
  'OpenEMR, LibreHealth': '<div id="patient_data_column_left"><span>Quillfeather</span>, <span>Ada</span> <span>(1)</span> DOB: 1965-03-14</div>',
  OSCAR: '<div id="encounterHeader"><span>MRP PERIWINKLE MARLOW</span> <span class="Header">QUILLFEATHER, ADA F DOB: 1965-03-14</span></div>',
  Bahmni: '<div class="patient-info">Ada Quillfeather Female 61 Years Date of birth: 14 Mar 1965</div>',
  'Practice Fusion': '<div><span data-element="patient-ribbon-patient-name">Ada Quillfeather</span><span data-element="patient-ribbon-plan-name">Evergreen Choice</span><span data-element="patient-ribbon-dob">DOB: 03/14/1965</span></div>',
  'C-CDA': '<table class="header_table"><tbody><tr><td class="td_header_role_name"><span class="td_label">Patient</span></td><td class="td_header_role_value">Ada Quillfeather</td></tr><tr><td>Date of birth</td><td>March 14, 1965</td></tr></tbody></table><table class="header_table"><tbody><tr><td>Author</td><td>Periwinkle Marlow</td></tr></tbody></table>',
  eClinicalWorks: '<table><tr class="patient_header_tr"><td>Quillfeather, Ada</td><td>DOB 03/14/1965</td></tr></table>',
};

describe('adapters', () => {
  test('each has a banner to be tried on', () => {
    expect(ADAPTERS.map(({ name }) => name).toSorted()).toEqual(Object.keys(BANNERS).toSorted());
  });

  test.each(Object.entries(BANNERS))('%s: the patient is named, and nobody beside', (_, banner) => {
    const { signals, conflict } = shown(`<body>${banner}<h2>Medications</h2><ul><li>vincristine</li></ul></body>`);
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
