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

describe('what is quoted of a person', () => {
  const rows: readonly Row[] = [
    ['HPI: 59 y/o RHM with ataxia.\n', '59|59 y/o| male|59 y/o RHM|'], ['MRN 12 | F, 58 y\n', 'female|F, 58 y|b 58|58 y|b'], ['Sex / age\tF / 70\n', '70|F / 70| female|F / 70|'],
    ['MRN 12 | DOB 03/14/1968\n', '58|DOB 03/14/1968|b'], ['Mrs Poe, DOB 03/14/1968\n', 'female|Mrs|b 58|DOB 03/14/1968|b'], ['MRN 12 | 55M\n', '55|55M|b male|55M|b'],
    ['MRN 12 | Sex: F\n', 'female|Sex: F|b'],
  ];
  test.each(rows)('%j', (text, expected) => expect(personQuoted(text)).toBe(expected));
});
