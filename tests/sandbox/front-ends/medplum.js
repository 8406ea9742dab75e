/**
 * A chart made of Medplum's own React components over its mock client, with
 * invented patients. `showPatient(id)` switches as a single-page application
 * does: the address first, then the content.
 */
import { MantineProvider, Stack, Textarea } from '@mantine/core';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import { MedplumProvider, NoteDisplay, PatientSummary, ResourceTable, SearchControl } from '@medplum/react';
import { createElement as element, useState } from 'react';
import { createRoot } from 'react-dom/client';

// Put in by whoever bundles this page.
const { structures, parameters } = JSON.parse(DEFINITIONS);
for (const bundle of structures) indexStructureDefinitionBundle(bundle);
indexSearchParameterBundle(parameters);

const medplum = new MockClient();

const patient = (id, family, given, birthDate) => ({ resourceType: 'Patient', id, name: [{ family, given: [given] }], birthDate, gender: 'female' });
const medication = (id, of, text, status = 'active') => ({ resourceType: 'MedicationRequest', id, status, intent: 'order', subject: { reference: `Patient/${of}` }, medicationCodeableConcept: { text } });
const condition = (id, of, text) => ({ resourceType: 'Condition', id, subject: { reference: `Patient/${of}` }, code: { text }, clinicalStatus: { coding: [{ code: 'active', system: 'http://terminology.hl7.org/CodeSystem/condition-clinical' }] } });
const allergy = (id, of, text) => ({ resourceType: 'AllergyIntolerance', id, patient: { reference: `Patient/${of}` }, code: { text }, clinicalStatus: { coding: [{ code: 'active', system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical' }] } });

const ADA = '6f1d2c34-8a51-4e0b-9c7d-2b1a5e9f0a11';
const BERTA = 'b83e77d0-1f42-4c6a-a5d9-90c4e7f3d622';

const CHARTS = [
  patient(ADA, 'Quillfeather', 'Ada', '1965-03-14'),
  medication('ada-1', ADA, 'Bortezomib 1.3 mg/m2 subcutaneous weekly'),
  medication('ada-2', ADA, 'Tamoxifen 20 mg oral tablet'),
  medication('ada-3', ADA, 'Linezolid 600 mg oral tablet', 'stopped'),
  condition('ada-4', ADA, 'Radiation-induced brachial plexopathy'),
  condition('ada-5', ADA, 'Neuropathic pain'),
  allergy('ada-6', ADA, 'Cisplatin'),
  patient(BERTA, 'Inkwell', 'Berta', '1950-01-02'),
  medication('berta-1', BERTA, 'Metronidazole 500 mg oral tablet'),
  condition('berta-2', BERTA, 'Peripheral neuropathy'),
];

const NOTES = {
  [ADA]: 'Burning neuropathic pain of the left arm for 8 months. Radiotherapy to the left breast, 50 Gy in 25 fractions, completed 2023-05-02. No evidence of recurrence.',
  [BERTA]: 'Numbness of both feet since 2024. Had radiotherapy of the pelvis, 45 Gy in 25 fractions, completed 2019-03-01.',
};

/** One patient's page: summary at the side, the list of prescriptions, the note and its editor. */
function Chart({ id }) {
  const search = { resourceType: 'MedicationRequest', fields: ['medication[x]', 'status'], filters: [{ code: 'subject', operator: 'eq', value: `Patient/${id}` }] };
  return element('div', { style: { display: 'flex', gap: 16 } },
    element('aside', { style: { width: 350 } }, element(PatientSummary, { patient: { reference: `Patient/${id}` } })),
    element(Stack, { style: { flex: 1 } },
      element('h2', null, 'Prescriptions'),
      element(SearchControl, { search, hideToolbar: true, hideFilters: true }),
      element(ResourceTable, { value: { reference: `Patient/${id}` } }),
      element('h2', null, 'Note'),
      element(NoteDisplay, { value: [{ text: NOTES[id] }] }),
      element(Textarea, { label: 'Chart note', autosize: true, minRows: 3, defaultValue: '' })));
}

function App() {
  const [id, setId] = useState(location.pathname.split('/').at(-1));
  window.showPatient = (next) => {
    history.pushState(null, '', `/Patient/${next}`);
    setId(next);
  };
  return element(Chart, { id, key: id });
}

for (const resource of CHARTS) await medplum.updateResource(resource);
createRoot(document.querySelector('#root')).render(
  element(MantineProvider, null, element(MedplumProvider, { medplum, navigate: () => undefined }, element(App))));
