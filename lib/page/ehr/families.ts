/**
 * What is known of each family of EHRs, where it comes from, and what is left to
 * the generic rules, and why. For people and tests: what runs is in the adapters.
 */

/** Selectors, or why there are none: the generic rules read that part. */
type Part = { readonly at: readonly string[] } | { readonly generic: string };

export interface Family {
  readonly name: string;
  /** What the selectors were checked against. */
  readonly checked: string;
  readonly banner: Part;
  readonly medications: Part;
  readonly allergies: Part;
  readonly notes: Part;
  readonly editor: Part;
}

const NOT_STATED: Part = { generic: 'no lasting name is known; its heading and markup tell' };
const HASHED: Part = { generic: 'class names are hashed; headings, tables and badges tell' };
const TABLES: Part = { generic: 'tables whose headers vary from vendor to vendor, or plain lists' };
const TEXTAREA: Part = { generic: 'a textarea like any other' };

/** Keys are the names of the adapters' files. */
export const FAMILIES = {
  medplum: {
    name: 'Medplum',
    checked: '@medplum/react 5.2.13, run over its mock client; an application that builds the components anew may give its classes other names',
    banner: { at: ['[class*="PatientSummary_headerContent"]', '[class*="PatientSummary_panel"] [class*="SummaryItem_item"]'] },
    medications: HASHED, allergies: HASHED, notes: HASHED, editor: TEXTAREA,
  },
  openmrs: {
    name: 'OpenMRS O3',
    checked: 'the running reference application for the banner and the note; public sources of its modules for the slot',
    banner: { at: ['[data-extension-id="patient-banner"]', '[data-extension-slot-name="patient-header-slot"]'] },
    medications: HASHED, allergies: HASHED, notes: HASHED, editor: { at: ['textarea#additionalNote'] },
  },
  openemr: {
    name: 'OpenEMR, LibreHealth',
    checked: 'a running LibreHealth EHR for its banner and note; public sources of OpenEMR 7 for its banner and cards, not run',
    banner: { at: ['#patient_data_column_left', '#attendantData', '#patientData', 'a.ptName'] },
    medications: { at: ['.pami-list > .list-group-item'] }, allergies: { at: ['.pami-list > .list-group-item'] },
    notes: NOT_STATED, editor: { at: ['textarea[name="subjective"]', 'textarea[name="objective"]', 'textarea[name="assessment"]', 'textarea[name="plan"]'] },
  },
  oscar: {
    name: 'OSCAR',
    checked: 'public sources of its encounter pages, not run',
    banner: { at: ['#encounterHeader .Header'] },
    medications: NOT_STATED, allergies: NOT_STATED, notes: NOT_STATED, editor: { at: ['textarea[name="caseNote_note"]'] },
  },
  bahmni: {
    name: 'Bahmni',
    checked: 'public sources, not run',
    banner: { at: ['.patient-info', '#patientContext'] },
    medications: { generic: 'rows of a table (td.drug, td.dosage): the table tells, and a line through the words what is stopped' },
    allergies: NOT_STATED, notes: NOT_STATED, editor: TEXTAREA,
  },
  practiceFusion: {
    name: 'Practice Fusion',
    checked: 'public sources that test against its ribbon, not run',
    banner: { at: ['[data-element="patient-ribbon-patient-name"]', '[data-element="patient-ribbon-dob"]'] },
    medications: { generic: 'only the name is marked ([data-element="medication-name"]): as an entry of its own it would lose the status beside it' },
    allergies: NOT_STATED, notes: NOT_STATED, editor: NOT_STATED,
  },
  ccda: {
    name: 'C-CDA',
    checked: 'vendor documents through HL7\'s style sheet; tag names are lower case also where the browser transforms them',
    banner: { at: ['table.header_table:first-of-type'] },
    medications: TABLES, allergies: TABLES, notes: { generic: 'sections under their headings' }, editor: { generic: 'a document holds none' },
  },
  eClinicalWorks: {
    name: 'eClinicalWorks',
    checked: 'public sources, not run',
    banner: { at: ['tr.patient_header_tr'] },
    medications: NOT_STATED, allergies: NOT_STATED, notes: NOT_STATED, editor: NOT_STATED,
  },
} as const satisfies Readonly<Record<string, Family>>;
