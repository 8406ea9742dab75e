/**
 * Steps 1 to 4 of the article by track: options in order, evidence, off-label sentence. Step 3 of the article mixes pain
 * and cognition; here it is split. Step 1 without necrosis is the article's headline, without controlled evidence.
 */
const necrosis1 = { track: 'necrosis', step: 1, title: 'Glucocorticoid', options: ['dexamethasone'] } as const;
const necrosis4 = { track: 'necrosis', step: 4, title: 'Bevacizumab, LITT or resection', options: ['bevacizumab'] } as const;
const pain1 = { track: 'pain', step: 1, title: 'Glucocorticoid', options: ['dexamethasone'] } as const;
const pain2 = { track: 'pain', step: 2, title: 'Duloxetine', options: ['duloxetine'] } as const;
const pain3 = { track: 'pain', step: 3, title: 'Gabapentinoid, lidocaine', options: ['pregabalin', 'gabapentin', 'lidocaine'] } as const;
const cognition3 = { track: 'cognition', step: 3, title: 'Donepezil, memantine', options: ['donepezil', 'memantine'] } as const;
const function1 = { track: 'function', step: 1, title: 'Glucocorticoid', options: ['dexamethasone'] } as const;

/** Track, step, title and options alone: all that the panel loads of a step. */
export const rungs = [necrosis1, necrosis4, pain1, pain2, pain3, cognition3, function1] as const;

export const steps = [
  { ...necrosis1, statements: ['S1', 'S10', 'S11', 'S12', 'S13'],
    honestNotes: ['Evidence for brain necrosis only.', 'No randomised trial of dose or taper in necrosis.', 'A trial used bevacizumab in place of steroids (Xu 2018); a phase 3 comparison is recruiting.'] },
  { ...necrosis4, statements: ['S25', 'S26', 'S27', 'S28', 'S29'],
    honestNotes: ['Small RCTs, brain necrosis only.', 'The article leaves out the stop point: 2 doses, reassessment, 4 in all.', 'MRI alone does not settle necrosis against tumour.'] },
  { ...pain1, statements: ['S1', 'S10'],
    honestNotes: ['The article puts glucocorticoids first; its evidence is for brain necrosis only, none controlled in peripheral nerve.', 'Other pages of the same site begin with physical therapy and duloxetine, gabapentin or pregabalin.'] },
  { ...pain2, statements: ['S2', 'S14', 'S15', 'S16', 'S17', 'S18'],
    alsoShow: { drug: 'pregabalin', because: 'Direct RCT in radiotherapy pain (1 trial); the article lists it at step 3.' },
    honestNotes: ['Extrapolated from chemotherapy neuropathy; no trial of duloxetine in radiation neuropathy was found.', 'Duloxetine is for pain, not for numbness.'] },
  { ...pain3, statements: ['S19', 'S20', 'S21', 'S24'],
    honestNotes: ['Direct RCT in radiotherapy pain (1 trial) for pregabalin, which the article calls limited evidence.', 'The article lists memantine and donepezil here too; they are for cognition, not pain.'] },
  { ...cognition3, statements: ['S22', 'S23', 'S24'],
    honestNotes: ['Primary endpoint negative in both trials.', 'Memantine was tested for prevention, begun within 3 days of whole-brain radiotherapy; not for established symptoms.', 'Donepezil was tested 6 months or more after brain radiotherapy.', 'First to exclude: depression, hypothyroidism, seizures, drugs.'] },
  { ...function1, statements: ['S1', 'S10', 'S31'],
    honestNotes: ['The article puts glucocorticoids first; its evidence is for brain necrosis only, none controlled in peripheral nerve.', 'No analgesic step: duloxetine is for pain, not for numbness or weakness.'] },
] as const;

export const options = [
  { drug: 'dexamethasone', track: 'necrosis', step: 1, label: 'Dexamethasone', domain: 'brain_RN', evidenceMarks: [false, true, false], statements: ['S1', 'S10', 'S11', 'S12'],
    offLabel: 'Off-label for radiation necrosis; labelled for cerebral oedema and palliative care of recurrent or inoperable brain tumours.',
    evidenceNote: 'Evidence for brain necrosis only. Guidelines; no randomised trial of dose or taper.', verification: 'C', sources: ['degro-2022', 'eano-2017'] },
  { drug: 'dexamethasone', track: 'pain', step: 1, label: 'Dexamethasone', domain: 'brain_RN', evidenceMarks: [false, false, false], statements: ['S1'],
    offLabel: 'Off-label for radiation neuropathy; labelled for cerebral oedema and palliative care of recurrent or inoperable brain tumours.',
    evidenceNote: 'Evidence for brain necrosis only; none controlled in peripheral nerve.', verification: 'C', sources: ['degro-2022', 'shimazaki-2008'] },
  { drug: 'dexamethasone', track: 'function', step: 1, label: 'Dexamethasone', domain: 'brain_RN', evidenceMarks: [false, false, false], statements: ['S1'],
    offLabel: 'Off-label for radiation neuropathy; labelled for cerebral oedema and palliative care of recurrent or inoperable brain tumours.',
    evidenceNote: 'Evidence for brain necrosis only; none controlled in peripheral nerve.', verification: 'C', sources: ['degro-2022', 'shimazaki-2008'] },
  { drug: 'duloxetine', track: 'pain', step: 2, label: 'Duloxetine', domain: 'CIPN_extrapolated', evidenceMarks: [true, false, true], statements: ['S2', 'S14', 'S15', 'S16', 'S17', 'S18'],
    offLabel: 'Off-label for radiation neuropathy; labelled for depression, anxiety, diabetic neuropathic pain, fibromyalgia and chronic musculoskeletal pain.',
    evidenceNote: 'Extrapolated from chemotherapy neuropathy: RCT, n = 231, 5 weeks, pain fell 1.06 against 0.34. Modest.', verification: 'C', sources: ['smith-2013', 'asco-2020'] },
  { drug: 'pregabalin', track: 'pain', step: 3, label: 'Pregabalin', domain: 'radiation_neuropathy_direct', evidenceMarks: [true, true, true], statements: ['S20'],
    offLabel: 'Off-label for radiation neuropathy; labelled for diabetic neuropathy, postherpetic neuralgia, spinal cord injury pain, fibromyalgia and seizures.',
    evidenceNote: 'Direct RCT in radiotherapy pain (1 trial): head and neck cancer, n = 128, 16 weeks, pain fell 2.44 against 1.58; 30 % relief in 59.4 % against 32.8 %.', verification: 'C', sources: ['jiang-2019'] },
  { drug: 'gabapentin', track: 'pain', step: 3, label: 'Gabapentin', domain: 'CIPN_extrapolated', evidenceMarks: [false, true, false], statements: ['S19'],
    offLabel: 'Off-label for radiation neuropathy; labelled for postherpetic neuralgia and partial seizures.',
    evidenceNote: 'Observational in radiation; no recommendation outside trials in chemotherapy neuropathy.', verification: 'C', sources: ['asco-2020'] },
  { drug: 'lidocaine', track: 'pain', step: 3, label: 'Lidocaine, intravenous', qualifier: 'refractory cases, specialist setting', domain: 'CIPN_extrapolated', evidenceMarks: [false, false, false], statements: ['S21'],
    offLabel: 'Off-label for pain; labelled for ventricular arrhythmia.',
    evidenceNote: 'Refractory cases, specialist setting. Retrospective cancer-pain series; pain protocols can exceed the hourly cap of the label.', verification: 'C', sources: ['peixoto-2015', 'kandil-2017', 'label-lidocaine'] },
  { drug: 'donepezil', track: 'cognition', step: 3, label: 'Donepezil', domain: 'cognition_brain_RT', evidenceMarks: [true, true, false], statements: ['S23'],
    offLabel: 'Off-label after radiotherapy; labelled for Alzheimer dementia.',
    evidenceNote: 'Primary endpoint negative (P = .48): RCT, n = 198, 6 months or more after brain radiotherapy; memory and motor speed better, more so if more impaired.', verification: 'C', sources: ['rapp-2015'] },
  { drug: 'memantine', track: 'cognition', step: 3, label: 'Memantine', qualifier: 'only when whole-brain radiotherapy begins', domain: 'cognition_brain_RT', evidenceMarks: [true, false, false], statements: ['S22'],
    offLabel: 'Off-label after radiotherapy; labelled for Alzheimer dementia.',
    evidenceNote: 'Primary endpoint negative (P = .059). Prevention trial, begun with whole-brain radiotherapy; not a treatment of established symptoms.', verification: 'C', sources: ['brown-2013'] },
  { drug: 'bevacizumab', track: 'necrosis', step: 4, label: 'Bevacizumab', domain: 'brain_RN', evidenceMarks: [true, true, true], statements: ['S25', 'S26', 'S27'],
    offLabel: 'Off-label for radiation necrosis; labelled for cancers only.',
    evidenceNote: 'Small RCTs, brain necrosis only. Levin 2011, n = 14: 5 of 5 against 0 of 7 responded. Xu 2018, n = 112: 65.5 % against 31.5 %, in place of steroids.', verification: 'C', sources: ['levin-2011', 'xu-2018', 'cochrane-2018'] },
] as const;

/** Procedures and adjuncts the article lists, and what it leaves out. */
export const interventions = [
  { id: 'laser interstitial thermal therapy', label: 'Laser interstitial thermal therapy (LITT)', kind: 'procedure', tracks: ['necrosis'], step: 4, statements: ['S29'],
    note: 'Single-arm evidence: 30 % could stop or reduce steroids by week 12.', verification: 'C', sources: ['ahluwalia-2018'] },
  { id: 'resection', label: 'Resection', kind: 'procedure', tracks: ['necrosis'], step: 4, statements: ['S28'],
    note: 'Surgical judgement; also gives histology.', verification: 'C', sources: ['degro-2022'] },
  { id: 'cognitive rehabilitation', label: 'Cognitive rehabilitation', kind: 'adjunct', tracks: ['necrosis', 'pain', 'cognition', 'function'], onlyWhen: 'cognitive-impairment', statements: ['S30'],
    note: 'Compensatory strategies and exercises; only with cognitive symptoms. Not yet verified against a source.', verification: 'GK', sources: ['article', 'general-knowledge'] },
  { id: 'physical therapy', label: 'Physical therapy and exercise', kind: 'adjunct', tracks: ['necrosis', 'pain', 'function'], statements: ['S31'],
    note: 'To maintain function, low harm. Plexopathy: also occupational therapy and lymphoedema care; a limb without feeling is protected from heat and cold. No recommendation outside trials in chemotherapy neuropathy.', verification: 'C', sources: ['asco-2020', 'medscape-316497'] },
  { id: 'acupuncture', label: 'Acupuncture', kind: 'adjunct', tracks: ['pain'], statements: ['S32'],
    note: 'No recommendation outside trials. Platelets, INR and the lymphoedema limb first, not yet verified against a source.', verification: 'C', sources: ['asco-2020', 'general-knowledge'] },
  { id: 'scrambler therapy', label: 'Scrambler therapy', kind: 'adjunct', tracks: ['pain'], statements: ['S33'],
    note: 'Evidence limited, as the article says; no recommendation.', verification: 'C', sources: ['asco-2020'] },
  { id: 'pentoclo', label: 'Pentoxifylline, vitamin E, clodronate', kind: 'not-supported', tracks: ['pain', 'function'], statements: ['S51'],
    note: 'Not supported by its randomised trial (n = 59); the result is not yet verified against the publication.', verification: 'GK', sources: ['pentoclo', 'delanian-2020'] },
  { id: 'hyperbaric oxygen', label: 'Hyperbaric oxygen', kind: 'not-supported', tracks: ['pain', 'function'], statements: ['S52'],
    note: 'Mixed or negative for plexopathy: double-blind trial, n = 34.', verification: 'C', sources: ['pritchard-2001'] },
] as const;
