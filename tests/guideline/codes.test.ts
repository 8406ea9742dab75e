import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';

const prefixes = [...guideline.problems, ...guideline.procedures].flatMap(({ id, codes }) => (codes ?? []).map((code) => ({ id, code })));
const material = resolve(import.meta.dirname, '../../../shared/clinical');
const icd = resolve(material, 'icd10cm_subset.csv');
const rxnorm = resolve(material, 'rxnorm_subset.csv');

/** First column and the rest of each data line of a simple CSV file. */
function lines(file: string): string[][] {
  return readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split(','));
}

test('every ICD-10-CM prefix is well formed', () => {
  expect(prefixes.filter(({ code }) => !/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code))).toEqual([]);
});

test('no problem repeats a prefix or holds one inside another', () => {
  const broken = [...guideline.problems].flatMap(({ id, codes = [] }) => codes
    .filter((code, index) => codes.some((other, place) => place !== index && code.startsWith(other)))
    .map((code) => `${id}: ${code}`));
  expect(broken).toEqual([]);
});

test.skipIf(!existsSync(icd))('a prefix marked as read covers a code of the code list (skipped without it)', () => {
  const codes = lines(icd).map(([code]) => code!);
  const read = guideline.problems.filter(({ verification, codes: own }) => verification === 'C' && own);
  const broken = read.filter(({ codes: own = [] }) => !own.some((prefix) => codes.some((code) => code.startsWith(prefix)))).map(({ id }) => id);
  expect(broken).toEqual([]);
});

test.skipIf(!existsSync(rxnorm))('a drug marked as read has the code of the drug list (skipped without it)', () => {
  const byCode = new Set(lines(rxnorm).map(([, , code]) => code!));
  expect(guideline.drugs.filter(({ verification, rxcui }) => verification === 'C' && !(rxcui && byCode.has(rxcui))).map(({ id }) => id)).toEqual([]);
});

test('LOINC codes are not shared by two measures', () => {
  const codes = guideline.measures.flatMap(({ loinc }) => loinc ?? []);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('the canonical unit of a measure is among its units with factor 1', () => {
  const broken = guideline.measures.filter(({ unit, units }) => units && !Object.entries(units).some(([name, factor]) => factor === 1 && name.replaceAll(' ', '') === unit.toLowerCase().replaceAll(' ', '')));
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['creatinine', 'umol/l', 248, 2.805], ['bilirubin', 'umol/l', 34.2, 2], ['glucose', 'mmol/l', 10, 180], ['b12', 'pmol/l', 148, 200.5],
  ['albumin', 'g/l', 40, 4], ['weight', 'lb', 150, 68.04], ['upcr', 'mg/g', 2000, 2], ['urine-protein-24h', 'mg/24h', 2100, 2.1], ['platelets', '/ul', 48000, 48],
])('%s in %s', (id, unit, value, canonical) => {
  const factor = guideline.measures.find((measure) => measure.id === id)!.units![unit]!;
  expect(value * factor).toBeCloseTo(canonical, 1);
});
