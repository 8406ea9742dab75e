import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import type { Finding } from '../../lib/detect/types.ts';

const TODAY = '2026-11-23';
const read = (text: string): readonly Finding[] => detect({ text, structure: [] }, { today: TODAY }).findings;
/** "present", "absent" and so on of the findings of a concept, one each; empty when there is none. */
const said = (text: string, concept: string, name?: string): string =>
  [...new Set(read(text).filter((finding) => finding.concept === concept && (name === undefined || finding.name === name)).map(({ assertion }) => assertion))].toSorted().join(' ');
const weeks = (text: string): number | undefined => read(text).find(({ concept, measure }) => concept === 'pain-persistent' && measure)?.measure?.value;
const onset = (text: string): string | undefined => read(text).find(({ concept }) => concept === 'symptom-onset')?.date?.iso;

type Row = readonly [text: string, expected: string];

describe('neuropathy', () => {
  test.each<Row>([
    ['Peripheral neuropathy, longstanding.', 'present'], ['Left brachial plexopathy.', 'present'], ['Lumbosacral plexus disorder.', 'present'], ['L5 radiculopathy.', 'present'], ['Carpal tunnel syndrome on the right.', 'present'],
    ['Right foot drop.', 'present'], ['Numb fingertips.', 'present'], ['Tingling of both feet.', 'present'], ['Has parasthesias of the hand.', 'present'], ['Pins and needles in the thumb.', 'present'],
    ['Decreased sensation over the left shin.', 'present'], ['Pinprick reduced L5.', 'present'], ['Vibration absent at the toes.', 'present'], ['Loss of sensation in the hand.', 'present'], ['Sensory loss C8.', 'present'], ['EMG: myokymia.', 'present'],
    ['Trigeminal neuropathy, right V2.', 'present'], ['Sixth nerve palsy.', 'present'], ['Palsies of the facial and vagus nerves.', 'present'], ['CIPN grade 2.', 'present'],
    ['Denies numbness or tingling.', 'absent'], ['No neuropathy.', 'absent'], ['Neuropathy: none.', 'absent'], ['No numbness, tingling, or weakness.', 'absent'], ['Sensation intact.', ''], ['No sensory loss.', 'absent'], ['Grade 0 neuropathy.', 'absent'],
    ['Possible neuropathy.', 'possible'], ['Risks include numbness.', 'planned'], ['Sister has neuropathy.', 'other-person'],
    ['Cerebral palsy since birth.', ''], ['Right carpal tunnel release in 2019.', ''], ['Number of falls: two.', ''], ['Numbing cream applied.', ''], ['Left arm numbness due to stroke.', ''], ['Emotionally numb.', ''], ['Neuropathy screening questionnaire.', ''], ['Weak and tired.', ''],
  ])('%s', (text, expected) => expect(said(text, 'neuropathy')).toBe(expected));

  test('optic neuropathy is its own concept', () => {
    expect(said('Radiation optic neuropathy, left.', 'optic-neuropathy')).toBe('present');
    expect(said('Radiation optic neuropathy, left.', 'neuropathy')).toBe('');
  });

  test.each([
    ['Right-sided numbness of the arm.', 'Right-sided'], ['Left sided brachial plexopathy.', 'Left sided'], ['Right-sided breast cancer with peripheral neuropathy.', undefined],
  ])('the side alone, where it is the nerve’s: %s', (text, place) => expect(read(text).find(({ concept }) => concept === 'neuropathy')?.distribution).toBe(place));

  test.each(['hypoglossal nerve palsy', 'XII nerve palsy', 'sixth cranial nerve palsy', 'CN VI palsy', 'recurrent laryngeal nerve injury', 'hypoglossal palsies'])('the nerve is quoted with it: %s', (words) => {
    const found = read(`Left ${words} since 2024.`).filter(({ concept }) => concept === 'neuropathy');
    expect(found.map(({ name, quote }) => [name, quote])).toEqual([['cranial', words.replace('recurrent ', '')]]);
  });

  test('side and place go with it', () => expect(read('Numb left foot.').find(({ concept }) => concept === 'neuropathy')).toMatchObject({ distribution: 'left foot' }));
});

describe('neuropathic pain', () => {
  test.each<Row>([
    ['Burning pain of the left foot.', 'present'], ['Shooting pain down the arm.', 'present'], ['Electric shocks in the cheek.', 'present'], ['Lancinating pain behind the ear.', 'present'], ['Allodynia over the calf.', 'present'], ['Post-herpetic neuralgia.', 'present'], ['Neuropathic pain.', 'present'],
    ['Brachial plexopathy, painful.', 'present'], ['Diabetic polyneuropathy, painful.', 'present'], ['Feet burn at night.', 'present'], ['Painful dysesthesia of the sole.', 'present'],
    ['Hand pain with tingling.', 'present'], ['Tingling, numbness and an ache; pain in the leg with paresthesias.', 'present'], ['Neck pain going down both arms with numbness.', 'present'], ['Numbness and moderate pain of the toes.', 'present'], ['Wrist pain as well as right hand tingling.', 'present'],
    ['Knee pain. Numb foot.', ''], ['Arm pain without numbness.', ''], ['Numb foot, no pain.', ''], ['No pain with tingling in the hand.', ''], ['Chest pain with numbness of the arm.', ''], ['Abdominal pain, tingling feet.', ''], ['Tingling toes, pain clinic booked.', ''], ['Arm pain, but no numbness, with tingling denied.', ''],
    ['Denies burning or shooting pain.', 'absent'], ['Brachial plexopathy, painless.', 'absent'],
    ['Burning on urination.', ''], ['Burning epigastric pain.', ''], ['Heartburn.', ''], ['Burning of the eyes.', ''], ['Burned dishes.', ''], ['Electrical stimulation of the calf.', ''], ['Electric wheelchair.', ''], ['Stabbing chest pain.', ''], ['Neuropathic pain medications were reviewed.', ''], ['Bovie electric cautery to the leg.', ''], ['Sunburn on the shoulder.', ''],
  ])('%s', (text, expected) => expect(said(text, 'neuropathic-pain')).toBe(expected));

  test('a quality without a place counts beside another nerve finding', () => {
    expect(said('The pain is burning.', 'neuropathic-pain')).toBe('');
    expect(said('Left brachial plexopathy.\nThe pain is burning.', 'neuropathic-pain')).toBe('present');
  });
});

describe('pain that lasts', () => {
  test.each<Row>([
    ['Persistent burning pain of the left arm.', 'present'], ['Constant electric pain in the cheek.', 'present'], ['Burning pain of the foot, chronic, 6/10.', 'present'], ['Shooting pain in the leg. Ongoing, daily.', 'present'], ['Burning feet all the time.', 'present'], ['Neuropathic pain refractory to therapy.', 'present'],
    ['New burning pain along the arm.', 'absent'], ['Acute shooting pain down the leg.', 'absent'],
    ['Burning pain of the foot.', ''], ['Burning pain of the foot. Chronic constipation.', ''], ['Burning foot pain; persistent allergic rhinitis.', ''], ['Persistent cough.', ''], ['Chronic venous insufficiency, burning of the sole.', ''],
  ])('%s', (text, expected) => expect(said(text, 'pain-persistent', undefined)).toBe(expected));

  test.each<readonly [string, number]>([
    ['Burning pain of the arm for 8 weeks.', 8], ['Shooting pain in the calf for the last 3 months.', 13], ['18 months of burning feet.', 78.3], ['Burning pain of the hand started 10 days ago.', 1.4],
  ])('%s', (text, expected) => expect(weeks(text)).toBe(expected));

  test('how long a drug was taken is not how long the pain lasted', () => expect(weeks('Burning foot pain, tried gabapentin 300 mg for 12 days.')).toBeUndefined());
});

describe('onset', () => {
  test.each<readonly [string, string | undefined]>([
    ['Since January 2026 she has had burning pain of the arm.', '2026-01'], ['From the spring of 2022 he noticed numbness of the foot.', '2022'], ['Around Nov 2025 developed burning in the cheek.', '2025-11'], ['March 2026: tingling of the thumb.', '2026-03'], ['L arm: onset 03/2025. Tingling of the thumb.', '2025-03'],
    ['Numb thumb since 04/2026.', '2026-04'], ['For about 5 weeks has morning headache.', '2026-10-19'], ['Since on or about 06/20/2026 pins and needles in the calf.', '2026-06-20'],
    ['MRI 09/22/2026: numbness noted.', undefined], ['Radiation ended 02/2025, numb thumb.', undefined], ['No numbness since 2020.', undefined], ['Burning feet. Scan clear, foot pain since 11/2025.', '2025-11'], ['Burning left arm. Knee pain since 11/2025.', undefined], ['Burning left arm. Low back pain since 2019.', undefined], ['Burning left arm. Pain since 11/2025.', '2025-11'],
  ])('%s', (text, expected) => expect(onset(text)).toBe(expected));
});

describe('brain', () => {
  test.each<Row>([
    ['Radiation necrosis of the left frontal lobe.', 'present'], ['MRI favors radionecrosis.', 'present'], ['Biopsy-proven radionecrosis.', 'present'], ['MRI: symptomatic treatment effect with edema.', 'present'], ['IMP: RN, R parietal, on steroids.', 'present'],
    ['No radiation necrosis.', 'absent'], ['Possible radiation necrosis versus tumor progression.', 'possible'], ['Cannot tell radiation necrosis from progression.', 'possible'],
    ['Perilesional edema due to treatment effect; no radiation necrosis.', 'absent'], ['Cerebral swelling attributed to late radiation effects.', ''], ['MRI: enhancing focus, treatment effect. No radionecrosis.', 'absent'], ['MRI: treatment effect in the enhancing lesion.', 'present'],
    ['Seen by W. Cipher, RN.', ''], ['RN to call with MRI results.', ''], ['Fat necrosis of the breast.', ''], ['Osteoradionecrosis of the mandible.', ''], ['Avascular necrosis of the hip.', ''], ['Tumor necrosis 30 %.', ''], ['What is radiation necrosis?', ''], ['Late treatment effect likely.', ''],
  ])('necrosis: %s', (text, expected) => expect(said(text, 'necrosis')).toBe(expected));

  test.each<Row>([
    ['Radiation-induced vasogenic edema on MRI.', 'present'], ['Post-radiosurgery oedema.', 'present'], ['Swelling around the treated meningioma.', 'present'], ['MRI brain: no edema.', 'absent'], ['No vasogenic edema.', 'absent'],
    ['Trace leg edema.', ''], ['No pedal edema.', ''], ['Vasogenic edema around a new metastasis.', ''], ['Radiation pneumonitis.', ''],
  ])('inflammation: %s', (text, expected) => expect(said(text, 'inflammation')).toBe(expected));

  test.each<Row>([
    ['Radiation necrosis R occipital. She is asymptomatic.', 'absent'], ['Radiation necrosis on MRI, an incidental finding.', 'absent'], ['Symptomatic radiation necrosis.', 'present'], ['Radiation necrosis of the brain. Asymptomatic bacteriuria.', ''], ['She is asymptomatic.', ''],
  ])('symptoms of it: %s', (text, expected) => expect(said(text, 'necrosis-symptomatic')).toBe(expected));

  test.each<Row>([
    ['Memory loss since spring.', 'present'], ['Mild cognitive impairment.', 'present'], ['No memory complaints.', 'absent'], ['Chemo brain.', 'present'], ['Memory foam mattress.', ''], ['G31.84', 'present'],
  ])('cognition: %s', (text, expected) => expect(said(text, 'cognitive-impairment')).toBe(expected));

  test.each<readonly [string, string | undefined]>([
    ['MRI brain with contrast 11/05/2026: findings favor radiation necrosis.', 'necrosis'], ['MRI brain w/ and w/o contrast 11/05/2026: indeterminate; radiation necrosis versus tumor progression.', 'indeterminate'],
    ['MRI pelvis with gadolinium 11/05/2026: recurrent tumor.', 'tumour'], ['MRI plexus w/ and w/o contrast 09/2026: no mass.', 'reported'],
    ['MRI brain with contrast 11/05/2026: 3 cm solid mass, CNS lymphoma suspected.', 'tumour'], ['MRI brain with gadolinium: ring lesion, suspicious for metastasis.', 'tumour'], ['MRI brain with gadolinium: lesion, concerning for glioma, radiation necrosis also seen.', 'indeterminate'],
    ['MRI brain with contrast: 1 cm mass, radiation necrosis.', 'necrosis'], ['MRI brain with contrast: radiation necrosis with mass effect.', 'necrosis'], ['MRI brain with contrast: not suspicious for lymphoma.', 'reported'],
    ['MRI brain with contrast ordered.', undefined], ['MRI of the spine booked 12/02/2026 with contrast.', undefined], ['MRI C-spine normal for age.', undefined],
  ])('MRI: %s', (text, expected) => expect(read(text).find(({ concept }) => concept === 'mri')?.name).toBe(expected));
});

describe('response to treatment', () => {
  const necrosis = 'Radiation necrosis of the brain.\n';
  test.each<Row>([
    ['Worsening despite dexamethasone 8 mg.', 'present'], ['Steroid-dependent.', 'present'], ['Dexamethasone cannot be weaned below 6 mg.', 'present'], ['Headaches return with each dexamethasone taper.', 'present'], ['Not responding to steroids.', 'present'], ['Failed dexamethasone.', 'present'], ['No better on Decadron.', 'present'], ['Dexamethasone stopped because of psychosis.', 'present'], ['Steroid refractory.', 'present'],
    ['Much improved on dexamethasone.', 'absent'], ['Responded well to dexamethasone.', 'absent'], ['Dexamethasone helped.', 'absent'],
    ['On dexamethasone 6 mg since June, gait worse despite it.', 'present'], ['Decadron 4 mg bid: seizures worse on it.', 'present'], ['Dexamethasone 2 mg for 3 weeks in 05/2026, no better.', 'present'], ['Dexamethasone 1.5 mg daily x 14 d: no benefit, stopped.', 'present'], ['Decadron 4 mg for a week. No improvement.', 'present'], ['On dexamethasone since May. Speech declined despite it.', 'present'], ['Dexamethasone 4 mg - worse.', 'present'], ['Dexamethasone 4 mg for 6 days: much better.', 'absent'],
    ['Dexamethasone 4 mg and levetiracetam 500 mg: no better.', ''], ['Dexamethasone 4 mg, lacosamide added; seizures worse on it.', ''], ['Dexamethasone 4 mg daily, no change.', ''], ['Dexamethasone 4 mg daily, diabetes worse.', ''], ['Dexamethasone 4 mg; if no better, call.', ''], ['Dexamethasone 4 mg daily. No fever.', ''], ['Dexamethasone 4 mg, no better tolerated drug known.', ''],
    ['Started dexamethasone 4 mg.', ''], ['Not steroid-dependent.', ''], ['If worse on dexamethasone, call.', ''],
  ])('steroid: %s', (text, expected) => expect(said(necrosis + text, 'steroid-failed')).toBe(expected));

  test('without anything a steroid is given for here, its effect is not read', () => expect(said('Asthma worse despite prednisone.', 'steroid-failed')).toBe(''));

  test.each<readonly [string, string, string | undefined]>([
    ['Duloxetine 60 mg for 8 weeks: no relief.', 'present', 'inadequate-relief'], ['Failed duloxetine.', 'present', 'failed'], ['Duloxetine stopped because of nausea.', 'present', 'intolerance'], ['Could not tolerate Cymbalta.', 'present', 'intolerance'], ['Duloxetine did not help.', 'present', 'inadequate-relief'], ['Inadequate response to duloxetine.', 'present', 'inadequate-relief'], ['Duloxetine 60 mg daily since May, no better.', 'present', 'inadequate-relief'],
    ['Duloxetine helps a lot.', 'absent', 'helped'], ['Quit duloxetine because of the copay, not because of side effects.', '', undefined], ['Duloxetine 30 mg, too soon to judge, no relief yet.', '', undefined], ['Started duloxetine.', '', undefined], ['Gabapentin did not help.', '', undefined],
  ])('duloxetine: %s', (text, expected, name) => {
    expect(said(text, 'duloxetine-failed')).toBe(expected);
    expect(read(text).find(({ concept }) => concept === 'duloxetine-failed')?.name).toBe(name);
  });

  test.each<Row>([['Steroid-naive.', 'absent'], ['Never had systemic steroids.', 'absent'], ['He has not had any steroid since.', 'absent'], ['Steroid cream to rash.', ''], ['On steroids.', '']])('group denied: %s', (text, expected) => expect(said(text, 'medication', 'glucocorticoid')).toBe(expected));
});

describe('disease', () => {
  test.each<Row>([
    ['CT chest: NED.', 'present'], ['PET 09/2026 no evidence of disease.', 'present'], ['Remains in remission.', 'present'], ['Biopsy negative for tumor.', 'present'], ['PET-CT without FDG-avid focus, NED.', 'present'], ['bNED.', 'present'], ['Not in remission.', 'absent'], ['Ned came along.', ''],
    ['No malignancy on biopsy 02/03/2026.', 'present'], ['PET: no tumor.', 'present'], ['Needle biopsy 04/2026: benign fibrosis.', 'present'], ['Biopsied in May, was benign.', 'present'], ['Biopsy not benign.', 'absent'],
    ['No tumor board this week, CT booked.', ''], ['CT of the father: no cancer in her family.', 'other-person'], ['Skin biopsy: benign.', ''], ['Biopsy planned; benign prostatic hyperplasia.', ''], ['Biopsy pending: benign or not.', ''],
  ])('excluded: %s', (text, expected) => expect(said(text, 'recurrence-excluded')).toBe(expected));

  test.each<Row>([
    ['Recurrent glioma.', 'present'], ['Local recurrence in the breast.', 'present'], ['Tumor progression on MRI.', 'present'], ['No evidence of recurrence.', 'absent'], ['Recurrence cannot be excluded.', 'possible'], ['Concern for recurrence.', 'possible'],
    ['Recurrence of pain.', ''], ['Recurrent UTI.', ''], ['Higher risk of local relapse.', ''], ['Seizure recurrence.', ''],
  ])('recurrence: %s', (text, expected) => expect(said(text, 'recurrence')).toBe(expected));

  test('the date is that of the examination', () => {
    expect(read('NOTE 11/20/2026\nPET/CT 03/11/2026: NED. Scope clean.').find(({ concept }) => concept === 'recurrence-excluded')?.date).toEqual({ iso: '2026-03-11', source: 'own' });
    const dated = (text: string, concept: string) => read(text).filter((finding) => finding.concept === concept).map(({ name, date }) => [name, date?.iso]);
    expect(dated('NOTE 11/20/2026\nMRI 02/2026 a 3 cm mass in the axilla, biopsied 05/2026: benign.', 'recurrence-excluded')).toEqual([['benign', '2026-05']]);
    expect(dated('NOTE 11/20/2026\nMRI 02/2026 a 3 cm mass in the axilla, biopsied 05/2026: benign.', 'sign')).toEqual([['mass', '2026-02']]);
    expect(dated('NOTE 11/20/2026\nMRI 02/2026 clear, now a mass in the axilla.', 'sign')).toEqual([['mass', '2026-11-20']]);
    expect(dated('NOTE 11/20/2026\nBiopsy was benign, MRI 02/2026 reviewed.', 'recurrence-excluded')).toEqual([['benign', '2026-11-20']]);
    expect(dated('No tumor on biopsy 03/04/2026.', 'recurrence-excluded')).toEqual([['biopsy', '2026-03-04']]);
    expect(read('Hodgkin lymphoma 1988, in remission.').find(({ concept }) => concept === 'recurrence-excluded')?.date).toBeUndefined();
  });
});

describe('red flags and signs', () => {
  test.each<readonly [string, string, string]>([
    ['4 days of low back pain.', 'back-pain', 'present'], ['No back pain.', 'back-pain', 'absent'], ['New weakness of both legs.', 'leg-weakness', 'present'], ['Numb in the saddle area.', 'saddle-anaesthesia', 'present'], ['No saddle numbness.', 'saddle-anaesthesia', 'absent'], ['He could no longer walk since yesterday.', 'leg-weakness', 'present'], ['He can not walk anymore.', 'leg-weakness', 'present'], ['She can no longer void.', 'sphincter-change', 'present'], ['He could no longer pass urine.', 'sphincter-change', 'present'], ['He is no longer able to urinate.', 'sphincter-change', 'present'], ['Urinary retention since morning.', 'sphincter-change', 'present'], ['She cannot pass urine today.', 'sphincter-change', 'present'], ['No bladder or bowel change.', 'sphincter-change', 'absent'],
    ['Cord compression at T8.', 'cord-compression', 'present'], ['Cauda equina syndrome.', 'cauda-equina', 'present'], ['Return precautions: saddle numbness.', 'saddle-anaesthesia', 'planned'],
  ])('%s', (text, name, expected) => expect(said(text, 'red-flag', name)).toBe(expected));

  test.each<readonly [string, string, string]>([
    ['R ptosis and miosis, Horner syndrome.', 'horner', 'present'], ['Denies ptosis.', 'horner', 'absent'], ['Droopy lid, ptosis.', 'horner', ''], ['Sensory loss C8-T1.', 'lower-trunk', 'present'], ['Epidural injection at C7-T1.', 'lower-trunk', ''], ['EMG: upper trunk plexopathy.', 'upper-trunk', 'present'], ['Rapidly progressive weakness.', 'rapid-progression', 'present'],
    ['CT: 2 cm soft tissue nodule at the apex.', 'mass', 'present'], ['MRI: no mass.', 'mass', 'absent'], ['CT: mass effect.', 'mass', ''], ['Body mass index 30.', 'mass', ''], ['FDG-avid lesion.', 'fdg-avid', 'present'], ['Rising PSA.', 'rising-marker', 'present'], ['Severe burning pain of the arm.', 'severe-pain', 'present'], ['Excruciating neuralgia.', 'severe-pain', 'present'], ['Shooting pain of the left arm is severe.', 'severe-pain', 'present'], ['No severe neuropathic pain, mild neuralgia.', 'severe-pain', 'absent'], ['Severe headache, burning foot.', 'severe-pain', ''], ['Moderate to severe burning pain of the hand.', 'severe-pain', ''], ['Severe knee pain.', 'severe-pain', ''], ['Leptomeningeal disease.', 'leptomeningeal', 'present'], ['Primary CNS lymphoma suspected.', 'untissued-mass', 'present'], ['Suspected PCNSL.', 'untissued-mass', 'present'], ['PCNSL in 2009.', 'untissued-mass', ''], ['Stocking-glove sensory loss.', 'stocking-glove', 'present'], ['Compression stockings.', 'stocking-glove', ''],
    ['EMG: myokymic discharges.', 'myokymia', 'present'], ['Arm lymphedema.', 'lymphoedema', 'present'], ['Weakness outside the irradiated field.', 'out-of-field', 'present'], ['Zoster rash.', 'zoster-trauma', 'present'], ['Zoster vaccine given 2024.', 'zoster-trauma', ''], ['Shingles shots last year.', 'zoster-trauma', ''], ['Herpes zoster vaccination up to date.', 'zoster-trauma', ''], ['Vaccine against shingles declined.', 'zoster-trauma', ''], ['Zoster vaccine given. Zoster of T4 since May.', 'zoster-trauma', 'present'],
  ])('%s', (text, name, expected) => expect(said(text, 'sign', name)).toBe(expected));
});

describe('problems, codes, procedures', () => {
  test.each<readonly [string, string, string]>([
    ['Type 2 diabetes.', 'diabetes', 'present'], ['No diabetes.', 'diabetes', 'absent'], ['E11.42', 'diabetes', 'present'], ['Cirrhosis, Child-Pugh B, chronic hepatitis B.', 'hepatitis-b', 'present'], ['Complete heart block.', 'heart-block-unspecified', ''], ['Complete heart block.', 'av-block-severe', 'present'], ['CKD stage 4.', 'severe-ckd', 'present'], ['EP recommends a pacemaker, patient declines.', 'pacemaker', 'planned'], ['s/p pacemaker 2019.', 'pacemaker', 'present'], ['Pulmonary hypertension.', 'hypertension', ''],
  ])('%s %s', (text, name, expected) => expect(said(text, 'problem', name)).toBe(expected));

  test.each<readonly [string, string, string]>([
    ['Personal history of irradiation Z92.3', 'radiotherapy', 'present'], ['Y84.2', 'radiotherapy', 'present'], ['G62.82', 'radiotherapy', 'present'], ['G62.82 drug-induced polyneuropathy', 'radiotherapy', 'possible'], ['G54.0', 'neuropathy', 'present'], ['G60.0', 'neuropathy', 'present'], ['Room B12.5', 'problem', ''],
  ])('code %s', (text, concept, expected) => expect(read(text).filter((finding) => finding.concept === concept).map(({ assertion }) => assertion).at(-1) ?? '').toBe(expected));

  test('an operation has the date written beside it, never that of the note', () => {
    const note = 'NOTE 11/20/2026\n';
    const found = (text: string) => read(note + text).filter(({ concept }) => concept === 'procedure').map(({ name, assertion, date }) => [name, assertion, date?.iso]);
    expect(found('Stereotactic biopsy 10/28/2026.')).toEqual([['biopsy', 'present', '2026-10-28']]);
    expect(found('s/p craniotomy.')).toEqual([['major-surgery', 'present', undefined]]);
    expect(found('Too small for biopsy.')).toEqual([]);
    expect(found('LITT scheduled for 12/03/2026.')).toEqual([['litt', 'planned', '2026-12-03']]);
  });

  test('grades of nerve findings', () => {
    expect(read('Grade 2 neuropathy.').find(({ concept }) => concept === 'grade')?.name).toBe('grade 2');
    expect(read('Grade 2 mucositis.').some(({ concept }) => concept === 'grade')).toBe(false);
  });
});
