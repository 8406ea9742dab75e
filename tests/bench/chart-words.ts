/** What the invented charts are put together from. */

export const SITES = ['left breast', 'right chest wall', 'frontal lobe', 'pelvis', 'left axilla', 'thoracic spine', 'base of tongue', 'prostate', 'lumbar spine', 'right supraclavicular fossa'] as const;

export const DRUGS: readonly (readonly [string, string])[] = [
  ['gabapentin', '300 mg'], ['duloxetine', '60 mg'], ['dexamethasone', '4 mg'], ['levothyroxine', '75 mcg'], ['lisinopril', '10 mg'], ['atorvastatin', '40 mg'], ['metformin', '500 mg'],
  ['omeprazole', '20 mg'], ['pregabalin', '75 mg'], ['anastrozole', '1 mg'], ['amlodipine', '5 mg'], ['sertraline', '50 mg'], ['vitamin D3', '1000 units'], ['tamoxifen', '20 mg'], ['apixaban', '5 mg'],
  ['fluticasone nasal spray', '50 mcg'], ['senna', '8.6 mg'], ['calcium carbonate', '600 mg'], ['ondansetron', '8 mg'], ['memantine', '10 mg'],
];

export const PROBLEMS: readonly (readonly [string, string])[] = [
  ['Malignant neoplasm of breast', 'C50.919'], ['Polyneuropathy', 'G62.9'], ['Hypertension', 'I10'], ['Hypothyroidism', 'E03.9'], ['Personal history of irradiation', 'Z92.3'], ['Type 2 diabetes', 'E11.9'],
  ['Brachial plexus disorder', 'G54.0'], ['Osteoarthritis of hip', 'M16.9'], ['Lymphedema', 'I89.0'], ['Depression', 'F32.A'], ['Chronic kidney disease', 'N18.30'], ['Seasonal rhinitis', 'J30.2'],
  ['Cataract', 'H26.9'], ['Carpal tunnel syndrome', 'G56.00'], ['Iron deficiency', 'E61.1'], ['Plantar fasciitis', 'M72.2'],
];

export const LABS: readonly (readonly [string, number, number, string])[] = [
  ['Creatinine', 1, 2, 'mg/dL'], ['eGFR', 3, 90, 'mL/min/1.73m2'], ['Sodium', 13, 14, 'mmol/L'], ['Potassium', 3, 5, 'mmol/L'], ['Hemoglobin', 9, 15, 'g/dL'], ['Platelets', 12, 40, 'x10E9/L'], ['ALT', 1, 5, 'U/L'],
  ['AST', 1, 4, 'U/L'], ['Albumin', 3, 5, 'g/dL'], ['Glucose', 8, 14, 'mg/dL'], ['TSH', 1, 4, 'mIU/L'], ['Vitamin B12', 20, 90, 'pg/mL'], ['Calcium', 8, 10, 'mg/dL'], ['Ferritin', 2, 30, 'ng/mL'],
  ['White cells', 3, 10, 'x10E9/L'], ['Chloride', 9, 11, 'mmol/L'], ['Bicarbonate', 2, 3, 'mmol/L'], ['Urea nitrogen', 1, 2, 'mg/dL'],
];

export const SYMPTOMS = ['numbness', 'tingling', 'burning pain', 'weakness', 'headache', 'nausea', 'fatigue', 'constipation', 'cough', 'fever', 'blurred vision', 'weight loss', 'back pain', 'dizziness', 'swelling', 'rash', 'memory trouble', 'sleep trouble'] as const;

export const HISTORY = [
  'She comes for a planned visit {n} months after finishing radiation to the {site}.',
  'He was found to have {problem} in the course of tests done for something else.',
  'Numbness of the fingers began in the winter and has crept up to the wrist.',
  'There is burning pain in both feet, worse at night, that keeps him from walking the dog.',
  'The hand has grown clumsy with buttons and keys since {day}.',
  'Surgery was on {day} and the drains were out within {n} days.',
  'Systemic treatment ended on {day} after {n} cycles, one of which was put off for low counts.',
  'She takes {drug} and finds it of some use, though it makes the mornings slow.',
  'Pain is {n} out of 100 by her own reckoning and has not needed anything stronger.',
  'His appetite is back and he is up to two meals and a snack.',
  'A cousin drove her in today and sat through the visit.',
  'He asks whether the stairs at home could be the reason for the sore knee.',
] as const;

export const CHANGES = [
  'No new lumps and no bleeding.',
  'Tingling is about the same as it was in {day}.',
  '{drug} was stopped on {day} because of swelling of the legs.',
  'She started {drug} and has been on it for {n} weeks.',
  'Sleep is broken by trips to the bathroom.',
  'The insurance asked again for the report of {day}, which was sent.',
  'He went to the coast for a week and walked on sand without trouble.',
  'Denies headache, vomiting or a change of vision.',
  'The {symptom} has faded since the last visit.',
  'She saw the dentist, who took out one tooth on the lower left.',
  'The scale at home reads {n} kg less than ours.',
  'There is a new {symptom} that comes and goes.',
] as const;

export const NURSING = [
  'Arrived on foot, in good spirits, coat and bag placed on the chair.',
  'Armband checked against the sheet and the spelling of the street put right.',
  'Gait steady over the length of the corridor, turning without a hand on the rail.',
  'Skin over the {site} dry, a little darker than around it, not broken.',
  'Lungs clear on both sides and the heart regular, without a murmur.',
  'Strength full in the shoulders, a shade less at the left thumb.',
  'Reflexes brisk at the knees and faint at the ankles.',
  'Light touch reduced over the soles up to the ankle on both sides.',
  'Abdomen soft, not tender, with ordinary bowel sounds.',
  'Port flushed without trouble and the dressing changed at {n} minutes past the hour.',
  'Lunch tray half eaten; drank {n} ounces of juice and asked for more ice.',
  'Call light within reach, bed low, two rails up, slippers on the mat.',
  'Left a message with the pharmacy about the refill and was told to try again after noon.',
  'The ride home was arranged for a quarter past four with the county van.',
  'Daughter brought the list of what is in the cupboard, which matches ours.',
  'Mood even, eye contact good, answers to the point.',
  'Took the morning tablets whole with water and kept them down.',
  'Watched for {n} minutes after the drip came down; nothing to report.',
] as const;

export const COUNSEL = [
  'Went over the calendar for the coming month and wrote the two dates on the card.',
  'Asked to bring the shoes he walks in, and the stick, to the next meeting.',
  'Told to ring if the leg swells, if the breath is short, or if the temperature is above what the card says.',
  'The form for the parking permit was filled in and waits for a signature.',
  'Meals on wheels will begin on {day}, five days a week, with the soft menu.',
  'She would rather have papers by post than on the screen and this was set.',
  'Copies went to the surgeon and to the office in town.',
  'Exercises for the hand were shown, ten of each, three times a day, and done back without help.',
  'The bill of {day} was sent to the wrong house; the desk will look into it.',
  'Read the leaflet on foot care together and left it with him.',
  'A volunteer will sit with her while the new kitchen floor is laid.',
  'Agreed on small goals: the mailbox this week, the corner by the end of the month.',
] as const;

export const PLANS = [
  '{problem}: stable, keep {drug} as it is, look again in {n} weeks.',
  'Neuropathy after treatment of the {site}: raise gabapentin by one capsule at night, watch for drowsiness.',
  'MRI of the {site} with contrast before the next visit.',
  'Refer to physical therapy for balance and hand function.',
  'Radiation necrosis is possible; compare with the study of {day} at the tumor board.',
  'Blood count, kidney function and liver panel on {day}.',
  'Consider duloxetine if the pain has not eased by then.',
  'Flu shot today in the right arm; shingles shot next time.',
  'No sign of recurrence on exam; next mammogram {day}.',
  'Return in {n} weeks, sooner if the hand gets weaker.',
  'Blood pressure above goal at {n} visits; bring home readings.',
  'Eye check once a year with the clinic across the road.',
] as const;
