/** Concepts in short sentences, one way of saying it in each row: what is found, its assertion, date and words. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

type Row = readonly [text: string, expected: string];

/** "cirrhosis present 2019 "cirrhosis"": name, assertion, time where it is not now, date of its own ("~": approximate), number, place, words. */
function shown({ concept, name, assertion, temporality, date, measure, distribution, quote }: Finding): string {
  const own = date?.source === 'own' ? `${date.iso}${date.approximate ? '~' : ''}` : '';
  return [name ?? concept, assertion, temporality === 'current' ? '' : temporality, own, measure ? String(measure.value) : '', distribution ? `@${distribution}` : '', `"${quote}"`].filter(Boolean).join(' ');
}

function read(text: string, concepts: readonly string[]): string {
  return detect({ text: `${text}\n`, structure: [] }, { today: '2026-11-20' }).findings.filter(({ concept }) => concepts.includes(concept)).map(shown).join('; ');
}

describe('problems and operations', () => {
  const rows: readonly Row[] = [
    ['PMH: diabetes 2019', 'diabetes present 2019 "diabetes"'], ['PMH: cirrhosis, diagnosed in 2019', 'cirrhosis present 2019 "cirrhosis"'],
    ['PMH: cirrhosis (11/2025)', 'cirrhosis present 2025-11 "cirrhosis"'], ['PMH: cirrhosis and a fall in 2019', 'cirrhosis present "cirrhosis"'],
    ['Dialysis was offered.', 'dialysis planned planned "Dialysis"'], ['03/2025 biopsy.', 'biopsy present 2025-03 "biopsy"'], ['Biopsy, then MRI 03/2025.', ''],
    ['Biopsy after chemo 03/2025.', ''], ['Biopsy was negative.', 'biopsy present "Biopsy"'], ['Biopsy scheduled.', 'biopsy planned planned "Biopsy"'],
    ['Biopsy set for 12/01/2026.', 'biopsy planned planned 2026-12-01 "Biopsy"'],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(text, ['problem', 'procedure'])).toBe(expected));
});

describe('codes', () => {
  const rows: readonly Row[] = [
    ['(E11)', 'diabetes present "E11"'], ['| E11 |', 'diabetes present "E11"'],
    ['G62.82 drug-induced polyneuropathy', 'code possible "G62.82"; code present "G62.82"; chemotherapy-neuropathy present "drug-induced polyneuropathy"; peripheral present "polyneuropathy"'],
    ['G62.82\ndrug-induced', 'code present "G62.82"; code present "G62.82"'], ['No E11.9', 'diabetes absent "E11.9"'], ['HCPCS G6015', 'code present "G6015"'],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(text, ['radiotherapy', 'neuropathy', 'problem', 'neuropathic-pain'])).toBe(expected));
});

describe('how steroids and duloxetine worked', () => {
  const rows: readonly Row[] = [
    ['Neuropathy. Steroids failed.', 'failed present "Steroids failed"'], ['Duloxetine did not help.', 'inadequate-relief present "did not help"'],
    ['Duloxetine helped.', 'helped absent "helped"'], ['duloxetine\t60 mg\tno relief\n', 'inadequate-relief present "no relief"'],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(`HPI: ${text}`, ['steroid-failed', 'duloxetine-failed'])).toBe(expected));
});

describe('how an MRI was read, and symptoms of necrosis', () => {
  const rows: readonly Row[] = [
    ['MRI with contrast 10/05/2026: radiation necrosis.', 'necrosis present 2026-10-05 "MRI with contrast 10/05/2026: radiation necrosis."'], ['MRI 10/05/2026: radiation necrosis.', ''],
    ['No MRI with contrast.', ''], ['MRI with contrast: a new mass.', 'tumour present "MRI with contrast: a new mass."'], ['MRI.\n\nWith contrast: necrosis.', ''],
    ['Radiation necrosis, asymptomatic.', 'denied absent "asymptomatic"'], ['Radiation necrosis, symptomatic.', 'said present "symptomatic"'],
    ['Radiation necrosis. The lesion is asymptomatic.', 'denied absent "asymptomatic"'], ['Radiation necrosis. Her hernia is asymptomatic.', ''],
    ['No radiation necrosis; asymptomatic.', ''], ['Radiation necrosis. Symptomatic.', ''],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(`HPI: ${text}`, ['mri', 'necrosis-symptomatic'])).toBe(expected));
});

describe('when a symptom began and how long pain lasts', () => {
  const rows: readonly Row[] = [
    ['Burning feet for 8 months.', 'symptom-onset present 2026-03~ "8 months"; length present 34.8 "8 months"'],
    ['Burning feet since 03/2026.', 'symptom-onset present 2026-03 "03/2026"; length present 35.7 "03/2026"'],
    ['Burning feet 8 months.', 'symptom-onset present 2026-03~ "8 months"; length present 34.8 "8 months"'],
    ['8 months of burning feet.', 'symptom-onset present 2026-03~ "8 months"; length present 34.8 "8 months"'], ['Burning feet for 8 months after RT.', ''],
    ['Burning feet for 8 months until May.', ''], ['Burning feet, gabapentin TID for 8 weeks.', ''], ['Burning feet for 8 hours.', ''], ['Burning feet in 8 weeks.', ''],
    ['New shooting pain, constant.', 'said present "constant"'], ['Arm pain for 8 months. DN4 6/10.', 'length present 34.8 "8 months"'], ['Burning feet began after RT in 03/2026.', ''],
    ['Burning feet. Symptoms began in 03/2026.', 'symptom-onset present 2026-03 "03/2026"; length present 35.7 "03/2026"'],
    ['Burning feet began 03/2026; started gabapentin 04/2026.', 'symptom-onset present 2026-03 "03/2026"; length present 35.7 "03/2026"'],
    ['Burning feet began 2025.', 'symptom-onset present 2025 "2025"; length present 72.4 "2025"'],
    ['Burning feet began 11/20/2026.', 'symptom-onset present 2026-11-20 "11/20/2026"; length present 0 "11/20/2026"'], ['Memory loss since 2025.', 'symptom-onset present 2025 "2025"'],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(`HPI: ${text}`, ['symptom-onset', 'pain-persistent'])).toBe(expected));
});

describe('nerves, pain and disease', () => {
  const rows: readonly Row[] = [
    ['Decreased sensation in the feet.', 'sensory present "Decreased sensation"'], ['Sensation is decreased in both feet.', 'sensory present @both feet "Sensation is decreased"'],
    ['Gr 0 neuropathy.', 'peripheral absent "neuropathy"'], ['G0 neuropathy.', 'peripheral absent "neuropathy"'], ['Neuropathy resolved.', 'peripheral absent historical "Neuropathy"'],
    ['NED', 'ned present "NED"'], ['Biopsy 03/2026: no evidence of disease.', 'biopsy present 2026-03 "no evidence of disease"'],
    ['MRI 03/2026: no evidence of recurrence.', 'recurrence absent 2026-03 "recurrence"'], ['No recurrence on MRI; biopsy 03/2026.', 'recurrence absent "recurrence"'],
    ['03/2026\tMRI\tno evidence of recurrence\n', 'recurrence absent "recurrence"'], ['Path 03/2026 no recurrence.', 'recurrence absent 2026-03 "recurrence"'],
    ['Cannot distinguish necrosis from recurrence.', 'recurrence possible "recurrence"'], ['Necrosis is difficult to differentiate from tumor.', 'progression possible "tumor"'],
    ['Can\'t reliably exclude recurrence.', 'recurrence possible "recurrence"'], ['Necrosis is less likely than recurrence.', 'unlikely possible "recurrence"'],
    ['Favor necrosis over recurrence.', 'unlikely possible "recurrence"'], ['No radiation necrosis.\nPLAN: Treatment effect seen.', 'radiation absent "radiation necrosis"'],
    ['Plexopathy, painful.', 'plexopathy present "Plexopathy"; said present "painful"'], ['Plexopathy, not painful.', 'plexopathy present "Plexopathy"'],
    ['Painful neuropathy.', 'said present "Painful neuropathy"; peripheral present "neuropathy"'], ['Painful knee, no plexopathy.', 'plexopathy absent "plexopathy"'],
    ['Arm pain with numbness.', 'quality present "pain with numbness"; sensory present "numbness"'],
    ['Tingling and pain in the toes.', 'sensory present "Tingling"; quality present "Tingling and pain"'], ['Severe burning pain.', 'severe-pain present "Severe burning pain"'],
    ['MRI 03/2026, CT shows a mass.', 'mass present "mass"'], ['PET 03/2026: FDG-avid node.', 'fdg-avid present 2026-03 "FDG-avid"'],
    ['Stocking numbness.', 'stocking-glove present "Stocking"; sensory present @Stocking "numbness"'],
  ];
  test.each(rows)('%j', (text, expected) => expect(read(`HPI: ${text}`, ['neuropathy', 'neuropathic-pain', 'necrosis', 'inflammation', 'recurrence', 'recurrence-excluded', 'sign', 'neuro-symptom'])).toBe(expected));
});
