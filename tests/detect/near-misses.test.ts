/** Wordings that lie close to one that is read, and were once read as it, or not at all. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { prefersDayFirst } from '../../lib/detect/dates.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-20';
const read = (text: string): readonly Finding[] => detect({ text, structure: [] }, { today: TODAY }).findings;
/** "Left hand 4/5 | Left hand": the words of a concept and the place in them. */
const placed = (text: string, concept: string, name: string): string[] =>
  read(text).filter((finding) => finding.concept === concept && finding.name === name).map(({ quote, distribution, assertion }) => [quote, distribution, assertion === 'present' ? '' : assertion].filter(Boolean).join(' | '));
const values = (text: string, id: string): readonly number[] => read(text).flatMap(({ measure }) => (measure?.id === id ? [measure.value] : []));
const drugs = (text: string): string[] => read(text).flatMap(({ medication }) => (medication ? [[medication.drug, medication.status, medication.indication].filter(Boolean).join(' ')] : []));
const names = (text: string, concept: string): string[] => read(text).filter((finding) => finding.concept === concept).map(({ name, assertion, temporality }) => `${name} ${assertion}${temporality === 'historical' ? ' then' : ''}`);

describe('how long a scored pain has lasted', () => {
  test.each([
    ['DN4 6/10. Arm pain for 8 months', [34.8]], ['Arm pain for 8 months. DN4 6/10.', [34.8]], ['LANSS 14. Aching hand for 6 weeks.', [6]], ['DN4 6/10.\nArm pain for 8 months', []], ['Arm pain for 8 months.', []], ['DN4 6/10. Hypertension for 8 years.', []],
  ])('%j', (text, weeks) => expect(values(text, 'weeks')).toEqual(weeks));
});

describe('a lesion without symptoms', () => {
  test.each([
    'Radiation necrosis, not symptomatic', 'Radiation necrosis, asymptomatic.', 'Radionecrosis of the left temporal lobe, symptom-free.', 'Radiation necrosis causing no symptoms.', 'Radiation necrosis without symptoms.', 'Radiation necrosis. Not symptomatic.', 'Radiation necrosis, non-symptomatic.',
  ])('%s', (text) => expect(names(text, 'necrosis-symptomatic')).toEqual(['denied absent']));
  test.each([
    ['Radiation necrosis, symptomatic.', ['said present']], ['Necrosis of the lobe. Gallstones without symptoms.', []], ['Radiation necrosis; mother not symptomatic.', []],
  ])('%s', (text, expected) => expect(names(text, 'necrosis-symptomatic')).toEqual(expected));
});

describe('strength by numbers', () => {
  test.each([
    ['Left hand 4/5', ['Left hand 4/5 | Left hand']], ['left hand grip 4/5, deltoid 5/5', ['left hand grip 4/5 | left hand']], ['Power 3/5 in the right leg.', ['3/5 in the right leg | right leg']], ['RUE 4+/5, LUE 5/5.', ['RUE 4+/5']], ['Right foot dorsiflexion 2 / 5', ['Right foot dorsiflexion 2 / 5 | Right foot']], ['Strength: right arm: 4-/5', ['right arm: 4-/5 | right arm']], ['Biceps 4/5, triceps 3/5.', ['Biceps 4/5', 'triceps 3/5']],
    ['Strength 5/5 in both arms.', []], ['Left arm pain since 4/5.', []], ['Left hand pain, seen 4/5/2026.', []], ['Left hand 4/5 pain.', []], ['Apgar 4/5.', []], ['Right arm 14/5.', []], ['Left leg: 3/5 sessions done.', []],
  ])('%s', (text, expected) => expect(placed(text, 'neuro-symptom', 'deficit')).toEqual(expected));
  test('of a mother, or not there', () => {
    expect(placed('FAMILY HISTORY: mother with left hand 4/5', 'neuro-symptom', 'deficit')).toEqual(['left hand 4/5 | left hand | other-person']);
  });
});

describe('a weight that stands bare among vital signs', () => {
  test.each([
    ['Vitals: BP 120/80, HR 72, 154 lb', [69.8532]], ['BP 128/74, 181 lbs', [82.1002]], ['Vitals\n154 lb', [69.8532]], ['VITAL SIGNS\n70 kg\nBP 120/70', [70]], ['Vitals: BP 120/80, 154 pounds', [69.8532]],
    ['Vitals: BP 120/80, lost 15 lb', []], ['Vitals: BP 120/80, 15 lb down since May', []], ['He lifts 154 lb at work.', []], ['Vitals: BP 120/80, gained 20 lbs', []],
  ])('%j', (text, expected) => expect(values(text, 'weight')).toEqual(expected));
});

describe('an abbreviation that is also another word', () => {
  test.each([
    ['Problem list\n- PRES\n- HTN', ['pres present', 'hypertension present']], ['PMH: PRES 2019', ['pres present then']], ['Assessment: PRES on bevacizumab.', ['pres present']], ['PRES (2024)', ['pres present']], ['PRES syndrome 2024', ['pres present']],
    ['HISTORY OF PRES ILLNESS: well.', []], ['Problem list\n- pres complaint', []], ['She brought PRES slips.', []], ['Eye PRES 14.', []],
  ])('%j', (text, expected) => expect(names(text, 'problem')).toEqual(expected));
});

describe('an end that lies ahead', () => {
  test.each([
    ['Ciprofloxacin 500 mg BID, take until all tablets are finished.', ['ciprofloxacin unknown']], ['Meds:\nCiprofloxacin 500 mg BID until all tablets are finished.', ['ciprofloxacin active']], ['Meds:\nLinezolid 600 mg BID until the course is completed', ['linezolid active']], ['Meds:\nDexamethasone 4 mg daily; call if it is stopped', ['dexamethasone active']], ['Meds:\nGabapentin 300 mg TID, when it is ended start pregabalin 75 mg BID', ['gabapentin active', 'pregabalin active']],
    ['Meds:\nCiprofloxacin 500 mg BID, all tablets are finished.', ['ciprofloxacin inactive']], ['Meds:\nLinezolid 600 mg BID, course completed', ['linezolid inactive']], ['She took duloxetine until it was stopped in May.', ['duloxetine inactive']], ['Meds:\nGabapentin 300 mg TID - now stopped', ['gabapentin inactive']], ['Duloxetine taken until 2024 and was then stopped.', ['duloxetine inactive']],
  ])('%j', (text, expected) => expect(drugs(text)).toEqual(expected));
});

describe('what a drug is taken for, and what it was stopped for', () => {
  test.each([
    ['gabapentin 300 mg for weeks for pain', ['gabapentin unknown pain']], ['Gabapentin 300 mg TID for 8 weeks for neuropathy.', ['gabapentin unknown neuropathy']], ['Dexamethasone stopped for oedema.', ['dexamethasone inactive']], ['Pregabalin discontinued due to oedema.', ['pregabalin inactive']], ['Gabapentin for pain, stopped for oedema.', ['gabapentin inactive pain']], ['Dexamethasone for oedema, stopped.', ['dexamethasone inactive edema']], ['Duloxetine was held because of cost.', ['duloxetine inactive']], ['Duloxetine for lack of sleep for neuropathy.', ['duloxetine unknown neuropathy']],
  ])('%s', (text, expected) => expect(drugs(text)).toEqual(expected));
});

describe('a steroid that was stopped for what it did', () => {
  const LEAD = 'SRS to the right frontal lobe 2024. Symptomatic radionecrosis. ';
  test.each([
    'Dexamethasone stopped because of psychosis.', 'Dexamethasone 4 mg stopped due to severe insomnia.', 'Steroids stopped owing to delirium.', 'Dex had to be stopped because of GI bleed.', 'Dexamethasone caused psychosis and was stopped.', 'Developed psychosis on dexamethasone, stopped.', 'Dexamethasone: stopped (psychosis).', 'Dexamethasone - stopped, mania', 'Stopped dexamethasone because of steroid myopathy.', 'Came off steroids due to avascular necrosis.', 'Dexamethasone withdrawn after a bleeding ulcer.',
  ])('%s', (words) => expect(names(LEAD + words, 'steroid-failed')).toEqual(['failed present']));
  test.each([
    ['Dexamethasone stopped after a good response.', []], ['Duloxetine stopped because of insomnia.', []], ['Dexamethasone stopped.', []], ['Dexamethasone may cause psychosis.', []],
  ])('%s', (words, expected) => expect(names(LEAD + words, 'steroid-failed').filter((one) => one.startsWith('failed'))).toEqual(expected));
});

describe('reactions of an allergy list', () => {
  test.each(['Allergies\nCodeine: Vomiting\nPenicillin: Rash', 'Allergies: Codeine: Vomiting', 'Allergies\n- Codeine: Vomiting', 'Drug allergies:\nCodeine - Vomiting, headache'])('%j', (text) => {
    expect(names(text, 'neuro-symptom')).toEqual([]);
    expect(names(text, 'allergy')).toContain('codeine present');
  });
});

describe('whether the day or the month comes first', () => {
  test.each<[string, string | undefined, boolean]>([
    ['seen 01/11/2026', undefined, false], ['seen 01/11/2026', 'en-GB', true], ['seen 01/11/2026', 'en-US', false], ['seen 01/11/2026', 'de', true], ['seen 01/11/2026', 'en', false],
    ['seen 01/11/2026 and 13/11/2026', undefined, true], ['seen 01/11/2026 and 11/13/2026', 'en-GB', false], ['seen 01/11/2026, 13/11/26', undefined, true], ['seen 01/11/2026, 11/13/26', undefined, false], ['seen 01/11/2026, ratio 13/50/20', undefined, false],
    ['Arm lymphoedema, seen 01/11/2026', undefined, true], ['Arm lymphedema, seen 01/11/2026', 'en-GB', false], ['Tumor, tumour, seen 01/11/2026', undefined, false], ['Tumor, tumour, seen 01/11/2026', 'en-AU', true], ['Anaemia, paracetamol; tumor; 01/11/2026', undefined, true], ['Anemia. The organism in the laboratory, a characteristic chemical. 01/11/2026', 'en-IE', false], ['The organism in the laboratory, a characteristic chemical. 01/11/2026', undefined, false], ['oedema 01/13/2026', undefined, false],
  ])('%s %s', (text, language, expected) => expect(prefersDayFirst(text, language)).toBe(expected));

  test.each([['en-GB', '2026-11-01'], ['en-US', '2026-01-11']])('of a page in %s', (language, expected) => {
    expect(detect({ text: 'RT completed 01/11/2026.', structure: [], language }, { today: TODAY }).findings[0]?.course?.ended?.iso).toBe(expected);
  });
});

describe('the British way to write how long', () => {
  test.each([
    ['3/7 history of bilateral leg weakness', ['leg-weakness present']], ['3/52 hx of leg weakness', ['leg-weakness present']], ['History of leg weakness', ['leg-weakness present then']],
  ])('%s', (text, expected) => expect(names(text, 'red-flag')).toEqual(expected));
  test.each([
    ['4/12 history of burning feet', [17.4]], ['Burning foot pain for 4/12', [17.4]], ['Burning foot pain for 6/52.', [6]], ['Burning foot pain x 5/7', [0.7]], ['Burning feet, seen 4/12', []], ['Burning feet, score 4/12', []], ['Burning foot pain for 4/12/2026', []],
  ])('%s', (text, expected) => expect(values(text, 'weeks')).toEqual(expected));
});

describe('radiotherapy denied by its abbreviation', () => {
  test.each([
    'No RT given.', 'No RT.', 'Never had RT.', 'No chemo or RT.', 'Surgery alone, no RT required.', 'No prior RT to date', 'Denies RT',
  ])('%s', (text) => expect(names(text, 'radiotherapy').map((one) => one.replace(' then', ''))).toEqual(['course absent']));
  test.each(['No RT arm pain.', 'No RT at bedside.', 'RT: no wheeze', 'No RT shoulder weakness'])('%s', (text) => expect(names(text, 'radiotherapy')).toEqual([]));
});

test.each([
  ['Wife reports worsening short-term memory.', ['cognition present']], ['Memory has worsened.', ['cognition present']], ['Cognition declining.', ['cognition present']], ['No worsening memory.', ['cognition absent']], ['Memory foam mattress.', []],
])('%s', (text, expected) => expect(names(text, 'cognitive-impairment')).toEqual(expected));

test.each([
  ['Bev 7.5 mg/kg q3w C3 today.', ['bevacizumab active']], ['Clonidine 0.1 mg was stopped.', ['clonidine inactive']],
])('a point in a number ends no clause: %s', (text, expected) => expect(drugs(text)).toEqual(expected));

test.each([
  ['PMH: HTN, DVT 2023', [['hypertension', undefined], ['vte', '2023']]], ['MI, 2019', []], ['DVT in 2023, HTN', [['vte', '2023'], ['hypertension', undefined]]], ['HTN diagnosed 2011', [['hypertension', '2011']]],
])('whose date it is: %s', (text, expected) => expect(read(text).filter(({ concept }) => concept === 'problem').map(({ name, date }) => [name, date?.iso])).toEqual(expected));

describe('a line that leads on to the next, however short', () => {
  test.each([
    ['Pt denies\nnumbness or tingling.', ['sensory absent', 'sensory absent']], ['Seen today. No\nnumbness or tingling.', ['sensory absent', 'sensory absent']], ['Pt is well and has no\ntingling', ['sensory absent']], ['Reports numbness. Denies\ntingling.', ['sensory present', 'sensory absent']], ['Well, without\nnumbness', ['sensory absent']],
    ['Smoker: no\nnumb hands', ['sensory present']], ['Vitamin use: none\ntingling of the feet', ['sensory present']], ['Tingling\nNo\nnumbness of the hand', ['sensory present', 'sensory present']], ['Denies\nnumbness', ['sensory present']], ['Pain - denies\nnumbness in the hand', ['sensory present']],
  ])('%j', (text, expected) => expect(names(text, 'neuropathy')).toEqual(expected));
});

describe('labels that part a list of problems', () => {
  test.each([
    ['Problem List\nActive\n- Plexopathy\nResolved\n- Radiation necrosis', 'absent'], ['Problem List\nResolved:\n- Radiation necrosis\nActive:\n- Plexopathy', 'absent'], ['Problem List\nOngoing:\n1. Plexopathy\nResolved:\n1. Radiation necrosis', 'absent'],
    ['Problem List\nResolved\n- Plexitis\nActive\n- Radiation necrosis', 'present'], ['Problem List\nPlexitis\nResolved\nRadiation necrosis\nActive', 'present'], ['Problem List\n- Resolved\n- Radiation necrosis', 'present'],
  ])('%j', (text, expected) => expect(read(text).filter(({ concept }) => concept === 'necrosis').map(({ assertion }) => assertion)).toEqual([expected]));
});

describe('an answer with no mark before it', () => {
  test.each([
    ['Numbness no', ['sensory absent']], ['Weakness yes, numbness no, fever no', ['sensory absent']], ['Numbness none; pain yes.', ['sensory absent']], ['Numbness no\nTingling yes', ['sensory absent', 'sensory present']],
    ['Numbness no worse.', ['sensory present']], ['Numbness no longer bothers her.', ['sensory present']], ['Numb hands, no pain.', ['sensory present']],
  ])('%j', (text, expected) => expect(names(text, 'neuropathy')).toEqual(expected));
});

describe('reflexes that are absent deny nothing beside them', () => {
  test.each([
    'Ankle jerks absent, reduced vibration in the left foot.', 'Absent ankle jerks and tingling of the feet.', 'Knee reflexes are absent, tingling of the feet.', 'Absent deep tendon reflexes, numbness of the feet.',
  ])('%s', (text) => expect(names(text, 'neuropathy')).toEqual(['sensory present']));
  test('a sense that is absent is lost', () => expect(names('Absent vibration sense, numbness absent.', 'neuropathy')).toContain('sensory absent'));
});

describe('drugs behind a label in the middle of a line', () => {
  test.each([
    ['She is well. Past medications: vincristine 2 mg, cisplatin. No pain.', ['vincristine inactive', 'cisplatin inactive']], ['Seen today. Previous meds: gabapentin 300 mg TID, duloxetine 60 mg daily. Burning feet.', ['gabapentin inactive', 'duloxetine inactive']],
    ['He stopped medications. Gabapentin helps.', ['gabapentin active']],
  ])('%s', (text, expected) => expect(drugs(text)).toEqual(expected));
});

describe('a beginning behind a semicolon', () => {
  test.each([
    ['Neuropathic pain of the arm; began in March 2021; worse now.', ['2021-03']], ['Tingling of the hand; symptoms started in March 2021; worse now.', ['2021-03']], ['Numbness of the hand began in March 2021; worse now.', ['2021-03']],
    ['Tingling of the hand; fall in March 2021.', []], ['Tingling of the hand; cough began in March 2021.', []],
  ])('%s', (text, expected) => expect(read(text).filter(({ concept }) => concept === 'symptom-onset').map(({ date }) => date?.iso)).toEqual(expected));
});
