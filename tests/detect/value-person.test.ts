/** Age and sex in every place where charts write them, and what is neither. */
import { describe, expect, test } from 'vitest';
import { person, personQuoted, type Row } from './values.ts';

describe('age and sex', () => {
  const rows: readonly Row[] = [
    ['HPI: 58 yo woman.\n', '58 female'], ['HPI: 158 yo woman.\n', 'female'], ['HPI: 58 yo postmenopausal\n', ''], ['HPI: 120 yo woman.\n', '120 female'],
    ['HPI: 58 yo LHF.\n', '58 female'], ['HPI: his 60-year-old\n', ''], ['HPI: the 60-year-old woman\n', '60 female'], ['HPI: when 58 years old\n', ''],
    ['HPI: as a 58-year-old woman she\n', '58 female'], ['HPI: 2-year-old MRI.\n', ''], ['HPI: 58 yo and 3 months\n', ''], ['HPI: 58 yo of age\n', '58'],
    ['MRN 12 | 58 y FEMALE\n', '58 female'], ['MRN 12 | F, 58 y\n', 'female 58'], ['MRN 12 | female (58 y)\n', 'female 58'], ['MRN 12 | M: 58 yo\n', 'male 58'],
    ['MRN 12 | 55 M\n', '55 male'], ['MRN 12 | F 52\n', '52 female'], ['MRN 12 | F 52.5\n', 'female'], ['MRN 12 | M 57 mg\n', 'male'], ['MRN 12 | M 80%\n', 'male'],
    ['MRN 12 | F 52 - 60\n', '52 female'], ['MRN 12 | Age 67\n', '67'], ['MRN 12 | age = 67\n', '67'], ['MRN 12 | AGE:67\n', '67'], ['MRN 12 | Age / Sex: 67\n', '67'],
    ['MRN 12 | Age (years): 67\n', '67'], ['MRN 12 | Age (y): 67\n', '67'], ['MRN 12 | age 67%\n', ''], ['MRN 12 | age 60 to 70\n', ''],
    ['MRN 12 | Sex assigned at birth: female\n', 'female'], ['MRN 12 | Gender = woman\n', 'female'], ['MRN 12 | sex: man\n', 'male'], ['MRN 12 | SEX:M\n', 'male'],
    ['MRN 12 | DOB 03/14/1968\n', '58'], ['MRN 12 | DOB: 11/20/1968\n', '58'], ['MRN 12 | DOB: 11/21/1968\n', '57'], ['MRN 12 | DOB 1968\n', ''],
    ['MRN 12 | DOB 11/20/2026\n', '0'], ['MRN 12 | DOB 11/21/2026\n', ''], ['MRN 12 | DOB pending: 03/14/1968\n', ''], ['HPI: at age 29, MRN\n', ''], ['HPI: Age: 29\n', '29'],
    ['HPI: Patient, age 29\n', '29'], ['HPI: He was age 29\n', ''], ['Age 29\n', '29'], ['Sex\tF\n', 'female'], ['Age\t68\n', '68'], ['Age / Sex\t68 / M\n', '68 male'],
    ['Age\tF\n', ''], ['Sex\t68\n', ''], ['Ages\t68\n', ''], ['Mrs. Poe, DOB 03/14/1968\n', 'female 58'], ['Ms Poe, MRN 12\n', 'female'], ['Mr. Poe, MRN 12\n', 'male'],
    ['Subjective 55M with pain\n', '55 male'], ['CC: 55M with pain\n', '55 male'], ['Seen: the 55M with pain\n', ''], ['NOTE\nSaw F 52 with pain\n', ''],
  ];
  test.each(rows)('%j', (text, expected) => expect(person(text)).toBe(expected));
});

describe('a child, an age without "old" and a sex in few letters', () => {
  const rows: readonly Row[] = [
    ['HPI: 8-month-old boy.\n', '0'], ['HPI: 18 month old little girl.\n', '1'], ['HPI: 20-months-old previously well baby girl.\n', '1'], ['HPI: 10 week old infant.\n', '0'], ['HPI: clothes for a 12-18 month old child.\n', ''],
    ['HPI: has an 8-month-old boy.\n', ''], ['HPI: with 8-month-old girl.\n', ''], ['HPI: 14-month-old scan.\n', ''], ['HPI: 14-month-old MRI.\nShe has a boy.\n', ''],
    ['MRN 12 | 64yM\n', '64 male'], ['MRN 12 | 64 yF\n', '64 female'], ['MRN 12 | Male, 59\n', '59 male'], ['MRN 12 | female 59\n', '59 female'], ['MRN 12 | Female / 59\n', '59 female'], ['MRN 12 | M 150 lbs\n', 'male'], ['MRN 12 | M 118 LBS\n', 'male'], ['MRN 12 | F 60KG\n', 'female'],
    ['MRN 12 | Age/Sex: 67\n', '67'], ['MRN 12 | Age(y): 67\n', '67'], ['MRN 12 | Sex/Age: F\n', 'female'], ['HPI: Sex/Age: F\n', 'female'], ['HPI: Sex / age: F\n', 'female'],
    ['MRS. Poe, MRN 12\n', 'female'], ['MRS Poe, MRN 12\n', ''], ['MR. Poe, MRN 12\n', 'male'], ['MR brain, MRN 12\n', ''], ['Miss Poe, MRN 12\n', 'female'],
    ['HPI: 58 yo RHM with ataxia.\n', '58 male'], ['HPI: 58 yo RH M with ataxia.\n', '58 male'], ['HPI: 58 yo WF with pain.\n', '58 female'], ['HPI: 58 yo pt, husband (WM) at bedside.\n', '58'],
    ['HPI: here for pain, 58 y, F.\n', '58 female'], ['HPI: smoker for 40 y, male.\n', ''], ['HPI: CHADS: >65 y, female.\n', ''], ['HPI: menarche at the age of 13 y, F.\n', ''], ['HPI: at age 13 y, F.\n', ''], ['HPI: age of onset 29 y, F.\n', ''], ['HPI: since age 29 y, F.\n', ''],
    ['HPI: diabetes 5 y, lives with son; M\n', ''], ['HPI: 61 y (M), pain.\n', '61 male'], ['HPI: 61 y·M, pain.\n', '61 male'], ['HPI: 61 y|M|pain.\n', '61 male'], ['HPI: 61 y Male with pain.\n', '61 male'], ['HPI: 61 y female with pain.\n', '61 female'], ['HPI: 61 y F', '61 female'],
    ['HPI: 61 y female friend drove her.\n', ''], ['HPI: male - 61 y.\n', 'male 61'], ['HPI: M: 61 y\n', 'male 61'], ['HPI: I\'m 61 y\n', ''], ['HPI: I’m 61 years old.\n', '61'], ['HPI: male relatives died at 61 y\n', ''],
    ['HPI: Seen at GMC, age: 29\n', '29'], ['HPI: Seen at GMC: 58 yo woman.\n', '58 female'], ['HPI: Brought by her son; 58 yo woman.\n', '58 female'], ['HPI: Pain, began age 29\n', ''], ['Patient Poe|age 29\n', '29'], ['HPI: Poe,age 29\n', '29'], ['Poe\n age 29\n', '29'],
    ['Seen (55M) with pain\n', '55 male'], ['Seen: 55M\n', '55 male'], ['Seen: 55M-12\n', ''], ['Subjective: 55M with pain\n', '55 male'], ['Subj 55M with pain\n', '55 male'], [' 55M with pain\n', '55 male'], ['Note. Saw 55M with pain\n', ''],
    ['Age\tabout 68\n', '68'], ['Sex/Age\tfemale, 68\n', '68 female'], ['Age/Sex\tabout 68, m\n', '68 male'], ['Gender\tfemale\n', 'female'], ['Birth sex\tmale\n', 'male'], ['HPI: 58 y/o woman.\n', '58 female'], ['HPI: 58 y.o. woman.\n', '58 female'], ['HPI: 58y o woman.\n', '58 female'], ['FEMALE, MRN 12\n', 'female'], ['Male, MRN 12\n', 'male'], ['MRN 12 | MALE 59\n', '59 male'], ['Bandage\t68\n', ''], ['Sex at\tmale\n', ''],
  ];
  test.each(rows)('%j', (text, expected) => expect(person(text)).toBe(expected));
});

describe('what is quoted of a person', () => {
  const rows: readonly Row[] = [
    ['HPI: 59 y/o RHM with ataxia.\n', '59|59 y/o| male|59 y/o RHM|'], ['MRN 12 | F, 58 y\n', 'female|F, 58 y|b 58|58 y|b'], ['Sex / age\tF / 70\n', '70|F / 70| female|F / 70|'],
    ['MRN 12 | DOB 03/14/1968\n', '58|DOB 03/14/1968|b'], ['Mrs Poe, DOB 03/14/1968\n', 'female|Mrs|b 58|DOB 03/14/1968|b'], ['MRN 12 | 55M\n', '55|55M|b male|55M|b'],
    ['MRN 12 | Sex: F\n', 'female|Sex: F|b'],
  ];
  test.each(rows)('%j', (text, expected) => expect(personQuoted(text)).toBe(expected));
});
