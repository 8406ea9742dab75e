import { describe, expect, test } from 'vitest';
import { comparePatients, patientKey, signalsIn, urlIdOf } from '../../lib/page/identity-text.ts';
import type { PatientSignals } from '../../lib/page/types.ts';

describe('a banner says who it is', () => {
  test.each<[string, PatientSignals]>([
    ['QUILLFEATHER, ADA M | F, 61 y | DOB 03/14/1965 | MRN 8800-12 | PCP: Nobody, N., MD', { name: 'QUILLFEATHER, ADA', age: '61', sex: 'F', birthDate: '1965-03-14', recordNumber: '8800-12' }],
    ['Mrs Inkwell, Berta \u2014 born 14/03/1965 (61 y) \u2014 Hosp no. K778899 \u2014 NHS no. 999 111 2222', { name: 'Inkwell, Berta', age: '61', birthDate: '1965-03-14', recordNumber: 'K778899' }],
    ['Name\tInkwell-Blott, Cyril\tSex/Age\tM 57\nDOB\t02/02/1969\tMRN\t23-023', { name: 'Inkwell-Blott, Cyril', age: '57', sex: 'M', birthDate: '1969-02-02', recordNumber: '23-023' }],
    ['Patient: Ada Quillfeather Age/Sex: 22 M DOB: 2004-01-15 MRN: 13-1313', { name: 'Ada Quillfeather', age: '22', sex: 'M', birthDate: '2004-01-15', recordNumber: '13-1313' }],
    ['Quillfeather, Ada\nAge 61 \u00b7 F \u00b7 05/05/1965\nMRN 8-08', { name: 'Quillfeather, Ada', age: '61', sex: 'F', birthDate: '1965-05-05', recordNumber: '8-08' }],
    ['Ada Quillfeather Female 61 yrs 01 \u2014 Jun \u2014 1965 Patient ID 100GEJ', { name: 'Ada Quillfeather', age: '61', sex: 'Female', birthDate: '1965-06-01', recordNumber: '100GEJ', recordKind: 1 }],
    ['QUILLFEATHER, ADA 61F DOB Jun 1, 1965 MRN A.77', { name: 'QUILLFEATHER, ADA', age: '61', sex: 'F', birthDate: '1965-06-01', recordNumber: 'A.77' }],
    ['Quillfeather, Ada NHS no. 999 111 2222 10:42', { name: 'Quillfeather, Ada', recordNumber: '999 111 2222', recordKind: 1 }],
    ['Quillfeather, Ada MRN 8800-12 10:42', { name: 'Quillfeather, Ada', recordNumber: '8800-12' }],
    ['Quillfeather, Ada MRN 880012 2026-11-30', { name: 'Quillfeather, Ada', recordNumber: '880012' }],
    ['Snapshot | Chart Review | Results', {}],
    ['', {}],
  ])('%s', (text, signals) => {
    expect(signalsIn(text)).toEqual(signals);
  });

  test('a birth date that cannot be is none', () => {
    expect(signalsIn('DOB 45/45/1965').birthDate).toBeUndefined();
  });
});

describe('an address holds an id, or none', () => {
  test.each<[string, string | undefined]>([
    ['https://ehr.example/Patient/3f2b-77/chart', 'ehr.example 3f2b-77'],
    ['https://ehr.example/interface/main.php?set_pid=12&x=1', 'ehr.example 12'],
    ['https://ehr.example/casemgmt/forward.jsp?action=view&demographicNo=44', 'ehr.example 44'],
    ['https://ehr.example/#/patients/20c1/summary', 'ehr.example 20c1'],
    ['https://ehr.example/patients/search', undefined],
    ['https://ehr.example/chart.html', undefined],
  ])('%s', (address, id) => {
    expect(urlIdOf(address)).toBe(id);
  });
});

describe('two readings are of one patient, of two, or cannot be compared', () => {
  const ada = { name: 'Quillfeather, Ada M', birthDate: '1965-03-14', recordNumber: '8800-12' };
  test.each<[string, PatientSignals, PatientSignals, ReturnType<typeof comparePatients>]>([
    ['all the same', ada, ada, 'same'],
    ['names in another order, without the initial', ada, { name: 'Ada Quillfeather' }, 'same'],
    ['another case', ada, { name: 'ADA QUILLFEATHER' }, 'same'],
    ['a number written otherwise', ada, { recordNumber: '880012' }, 'same'],
    ['another birth date, all else alike', ada, { ...ada, birthDate: '1965-03-15' }, 'different'],
    ['another name', ada, { name: 'Inkwell, Berta' }, 'different'],
    ['siblings', ada, { name: 'Quillfeather, Otto' }, 'different'],
    ['another number', ada, { recordNumber: '8800-13' }, 'different'],
    ['another kind of number, same name and birth date', ada, { ...ada, recordNumber: '77', recordKind: 1 }, 'same'],
    ['another number, same name and birth date', ada, { ...ada, recordNumber: '77' }, 'different'],
    ['one name, a birth date here and a number there', { name: 'Nib, Otto', birthDate: '1950-01-02' }, { name: 'Nib, Otto', recordNumber: '77' }, 'namesake'],
    ['one name, two kinds of number', { name: 'Nib, Otto', recordNumber: '77' }, { name: 'Nib, Otto', recordNumber: '78', recordKind: 1 }, 'namesake'],
    ['one name at two addresses', { name: 'Nib, Otto', urlId: 'x 7' }, { name: 'Nib, Otto', urlId: 'x 8' }, 'namesake'],
    ['one name, another sex', { name: 'Nib, Kim', sex: 'F' }, { name: 'Nib, Kim', sex: 'Male' }, 'namesake'],
    ['one name, one sex in two words', { name: 'Nib, Kim', sex: 'F', birthDate: '1950-01-02' }, { name: 'Nib, Kim', sex: 'woman' }, 'same'],
    ['a second first name each, same birth date', { name: 'Nib, Anna Maria', birthDate: '1950-01-02' }, { name: 'Nib, Maria Eva', birthDate: '1950-01-02' }, 'different'],
    ['a second first name, where one of them is left out', { name: 'Nib, Anna Maria', birthDate: '1950-01-02' }, { name: 'Anna Nib', birthDate: '1950-01-02' }, 'same'],
    ['a name of two with a hyphen and without', { name: 'Nib-Blott, Anna', birthDate: '1950-01-02' }, { name: 'Anna Blott Nib', birthDate: '1950-01-02' }, 'same'],
    ['a new surname, same number and birth date', ada, { ...ada, name: 'Nib, Ada' }, 'same'],
    ['nothing in common', ada, { urlId: '7' }, 'unknown'],
    ['nothing at all', {}, {}, 'unknown'],
    ['addresses alone', { urlId: 'x 7' }, { urlId: 'x 8' }, 'different'],
    ['addresses of two sites', { urlId: 'x 7' }, { urlId: 'y 7' }, 'unknown'],
    ['addresses alone, alike', { urlId: 'x 7' }, { urlId: 'x 7' }, 'same'],
    ['an address does not outvote a name', { ...ada, urlId: '7' }, { name: 'Inkwell, Berta', urlId: '7' }, 'different'],
  ])('%s', (_, one, other, compared) => {
    expect(comparePatients(one, other)).toBe(compared);
    expect(comparePatients(other, one)).toBe(compared);
  });

  test('keys: one for a patient, another for another, none for nobody', () => {
    expect(patientKey(ada)).toBe(patientKey({ ...ada, name: 'Quillfeather, A' }));
    expect(patientKey(ada)).not.toBe(patientKey({ ...ada, recordNumber: '8800-13' }));
    expect(patientKey({ age: '61', sex: 'F' })).toBe('');
    expect(patientKey(ada)).not.toContain('8800');
  });
});
