/** Single sentences about one condition each, denied, doubted, past, of another person or so. All invented. */
import { randomFrom, type Random } from './random.ts';

/** Offsets are UTF-16 units, end exclusive, and quote the condition. */
export interface Sentence { readonly text: string; readonly start: number; readonly end: number }

/** @ is the condition; {x} is a word of the list x, {n} a number. */
const TEMPLATES = [
  'No @.',
  'Denies @ or {condition}.',
  'Negative for @.',
  'History of @.',
  'Marked @ noted on the {side} {place}.',
  '@ HAS RESOLVED SINCE THE SPRING VISIT.',
  'Question of early @ versus {condition}.',
  'Her {relative} carries a diagnosis of @.',
  'There was no sign of @ when the {place} was looked at again on day {n}.',
  'She came in with @ that had been building over {n} days, and with some {condition} of the {side} {place}.',
  'He reports @, mostly after {activity}, but never {condition}.',
  'The {study} taken on arrival rules out @ and shows a small amount of {condition} near the {place}.',
  'Neither @ nor {condition} could be brought out by tapping over the {side} {place}.',
  'IMPRESSION:  {n}. Likely @, although {condition} remains on the list.',
  'PAST MEDICAL HISTORY:  Significant for @, {condition} and a broken {place} at age {n}.',
  'We talked about the chance of @ if the {drug} goes above {n} mg, and he still wishes to go ahead.',
  'Vessels:  wall thickness {n} mm, without @.    Chambers:  normal in size, with mild {condition}.',
  'The patient is a {n}-year-old retired {trade} who, apart from @ treated long ago, was well until the week before he was sent to us because of {condition} and loss of appetite.',
  'On the ward she remained free of @, took her {drug}, walked with the frame twice a day, and the {condition} that had worried her {relative} did not come back before she went home on day {n}.',
  'He was told to ring the clinic or come back the same night should he notice @, a temperature above {n}, or any {condition} around the {place}.',
  'After {n} weeks of {drug} the team felt that @ was less likely than {condition}, since the second {study} had not changed and his strength was holding up well.',
  'EXTREMITIES: warm, with @ to the {place} and good pulses; skin without {condition}.',
  'Ruled out for @ by {n} sets of enzymes, he then completed {activity} which did not provoke {condition}.',
  'Chest clear, heart sounds regular at {n} a minute, abdomen soft, no @, no {condition}, bowel sounds heard.',
  'Seen with her {relative} by the {trade} of the {place} team on {n}/{n}; {drug} {n} mg was kept, {study} booked, and @ will be asked about again.',
  'The {study} report of {n}/{n} reads: {condition} at the {side} {place}, stable; @ cannot be excluded; compare with the outside films.',
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  condition: [
    'numbness', 'neuropathy', 'chest pain', 'edema', 'pneumonia', 'seizures', 'hypertension', 'a pleural effusion', 'nausea', 'hearing loss', 'ulnar weakness',
    'deep vein thrombosis', 'ataxia', 'rash', 'jaundice', 'shortness of breath', 'atrial fibrillation', 'headache', 'urinary retention', 'diabetes', 'foot drop', 'fever',
    'bleeding', 'tumor recurrence', 'blurred vision', 'a compression fracture', 'clubbing', 'cyanosis', 'hepatomegaly', 'ascites', 'cellulitis', 'syncope', 'palpitations',
    'diverticulitis', 'cholecystitis', 'osteomyelitis', 'pericardial effusion', 'mitral regurgitation', 'aortic stenosis', 'sleep apnea', 'wheezing', 'hematuria', 'dysphagia',
    'vertigo', 'tinnitus', 'memory loss', 'tremor', 'gout', 'anemia', 'neutropenia', 'a urinary tract infection', 'hydronephrosis', 'pancreatitis', 'spinal stenosis',
    'carpal tunnel syndrome', 'shingles', 'depression', 'anxiety', 'insomnia', 'constipation', 'diarrhea', 'weight loss', 'night sweats', 'lymphadenopathy', 'hoarseness', 'cough',
  ],
  place: ['ankle', 'wrist', 'elbow', 'knee', 'hip', 'forearm', 'mid calf', 'groin', 'axilla', 'shoulder', 'neck', 'jaw', 'sternum', 'lower lobe', 'upper lobe', 'sigmoid', 'cecum', 'hilum', 'apex', 'flank', 'heel', 'thigh', 'scalp', 'sacrum', 'catheter site'],
  side: ['left', 'right', 'upper left', 'lower right', 'other'],
  relative: ['sister', 'mother', 'older brother', 'father', 'aunt', 'daughter', 'grandmother', 'son', 'cousin'],
  activity: ['climbing stairs', 'a walking test', 'lifting boxes', 'a long drive', 'standing at the stove', 'typing', 'swimming lengths', 'a large meal', 'lying flat', 'pushing the mower'],
  study: ['chest film', 'echocardiogram', 'CT', 'MRI', 'ultrasound', 'bone scan', 'nerve study', 'angiogram', 'barium swallow', 'PET', 'spirometry', 'tilt test'],
  trade: ['baker', 'welder', 'teacher', 'nurse', 'carpenter', 'bus driver', 'farmer', 'librarian', 'tailor', 'plumber', 'cook', 'clerk', 'painter', 'gardener'],
  drug: ['aspirin', 'metoprolol', 'lisinopril', 'warfarin', 'gabapentin', 'prednisone', 'furosemide', 'insulin', 'omeprazole', 'sertraline', 'morphine', 'vancomycin', 'heparin', 'digoxin', 'albuterol', 'metformin'],
};

function filled(part: string, { pick, between }: Random): string {
  return part.replaceAll(/\{(\w+)\}/g, (_, list: string) => (list === 'n' ? String(between(2, 98)) : pick(WORDS[list]!)));
}

/** So many sentences, the same for the same number. */
export function sentences(count: number): Sentence[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, (_, index) => {
    const [before = '', after = ''] = TEMPLATES[index % TEMPLATES.length]!.split('@');
    const lead = filled(before, random);
    const condition = random.pick(WORDS.condition!);
    return { text: lead + condition + filled(after, random), start: lead.length, end: lead.length + condition.length };
  });
}
