/** A small guideline for the panel's tests: enough that every kind of line is drawn. */
import type { Reference } from '../../components/types.ts';

const source = (label: string, title: string, href?: string) => ({ label, title, ...(href ? { href } : {}), verification: 'C' as const });

export const reference: Reference = {
  sources: {
    article: source('Article', 'Management of post-radiation neuropathy', 'https://article.example/'),
    'jiang-2019': source('Jiang 2019', 'Pregabalin in radiotherapy pain', 'https://doi.org/10.1200/JCO.18.00896'),
    'asco-2020': source('ASCO 2020', 'Guideline update', 'https://doi.org/10.1200/JCO.20.01399'),
    'smith-2013': source('Smith 2013', 'Duloxetine in chemotherapy neuropathy', 'https://doi.org/10.1001/jama.2013.2813'),
    'medscape-316497': source('Medscape 316497', 'Radiation plexopathy'),
  },
  rules: {
    '5/duloxetine/maoi': { effect: 'serotonin syndrome', ask: 'When was it stopped?', severity: 'contraindicated', verification: 'C', sources: [] },
    '3/pregabalin/lymphoedema': { effect: 'oedema can hide a change in the arm', verification: 'D', sources: [] },
    '3/pregabalin/low-platelets': { effect: 'platelets may fall', verification: 'S', sources: [] },
    '3/pregabalin/pr-prolongation': { effect: 'PR interval may lengthen', verification: 'S', sources: [] },
    '4/nitrofurantoin': { effect: 'neuropathy', verification: 'C', sources: ['article'] },
    '4/hydroxychloroquine': { effect: 'neuropathy', verification: 'GK', sources: [] },
  },
  ladder: [
    { step: 1, label: 'Glucocorticoid', nodes: [{ track: 'necrosis', drug: 'dexamethasone' }, { track: 'pain', drug: 'dexamethasone' }, { track: 'function', drug: 'dexamethasone' }] },
    { step: 2, label: 'Duloxetine', nodes: [{ track: 'pain', drug: 'duloxetine' }] },
    { step: 3, label: 'Gabapentinoid, lidocaine; memantine, donepezil', nodes: [{ track: 'pain' }, { track: 'cognition' }] },
    { step: 4, label: 'Bevacizumab, LITT or resection', nodes: [{ track: 'necrosis', drug: 'bevacizumab' }] },
  ],
  window: { fromMonths: 3, toMonths: 36 },
  latency: [
    { id: 'plexus-average', label: 'Brachial plexopathy', text: 'average 7.5 months to 6 years; decades possible', fromMonths: 7.5, toMonths: 72, regions: ['breast'], verification: 'C', sources: ['medscape-316497'] },
    { id: 'plexus-13', label: 'Brachial plexopathy, 13 cases', text: '1 month to 15 years', fromMonths: 1, toMonths: 180, regions: ['breast'], verification: 'C', sources: [] },
    { id: 'optic', label: 'Optic neuropathy', text: '3 months to 9 years', fromMonths: 3, toMonths: 108, regions: ['brain'], verification: 'C', sources: [] },
    { id: 'general', label: 'Radiation neuropathy', text: 'usually several years', regions: [], verification: 'C', sources: [] },
  ],
  questions: {
    radiotherapy: { question: 'Was radiotherapy given?', lookedFor: 'Text, dose, procedure or code of radiotherapy received.', yes: 'Given', no: 'Never given' },
    'recurrence-excluded': { question: 'Has recurrence been excluded?', lookedFor: 'No evidence of disease, negative biopsy or imaging since the symptom began.', yes: 'Excluded', no: 'Suspected' },
    'pain-persistent': { question: 'Has the pain lasted more than 4 weeks?', lookedFor: 'Chronic, persistent, a duration.', yes: 'Persistent', no: 'New, under 4 weeks' },
  },
  article: { title: 'Management of post-radiation neuropathy', href: 'https://article.example/', review: 'pending human review', references: 'References 1 to 5: not supplied by the article.' },
  intendedUse: 'For clinicians. Options with reasons beside the open chart.',
  provenance: 'Article pending human review (21 Aug 2025). Guideline 0.1, not reviewed by a clinician yet. Verify before use.',
  attributes: [{ name: 'Sex', value: 'used: Cockcroft-Gault' }, { name: 'Race', value: 'not used' }],
};
