import { expect, test } from 'vitest';
import { expand } from '../../lib/detect/context-cues.ts';
import { guideline } from '../../lib/guideline/index.ts';

/** Problems and procedures with every phrase written out. */
const writtenOut = [...guideline.problems, ...guideline.procedures].map(({ id, terms, except = [] }) => ({ id, terms: terms.flatMap(expand), except: except.flatMap(expand) }));

/** Words of a name, parted and framed by single spaces. */
const words = (text: string): string => ` ${text.replaceAll(/[^a-z0-9+#']+/g, ' ').trim()} `;

/** Names that hold another of the list as a word. */
const longer = (list: readonly string[]): string[] => list.filter((one) => list.some((other) => words(other) !== words(one) && words(one).includes(words(other))));

/** Drugs by each name that stands for one drug alone and is systemic or undecided. */
function claims(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, names, brands } of guideline.drugs) {
    for (const name of [id, ...(names ?? []), ...(brands ?? [])]) {
      found.set(name, (found.get(name) ?? new Set()).add(id));
    }
  }
  return found;
}

test('no two drugs claim one name or brand', () => {
  expect([...claims()].filter(([, drugs]) => drugs.size > 1).map(([name, drugs]) => `${name}: ${[...drugs].join(', ')}`)).toEqual([]);
});

test('no name of one drug is a local brand, a combination or a class term of another', () => {
  const taken = claims();
  const broken = guideline.drugs.flatMap(({ id, localBrands, combinations }) => [...(localBrands ?? []), ...(combinations ?? [])]
    .filter((name) => taken.has(name)).map((name) => `${id}: ${name} is also ${[...taken.get(name)!].join(', ')}`));
  const terms = guideline.allergyClasses.flatMap(({ id, terms: own }) => own.filter((term) => taken.has(term)).map((term) => `${id}: ${term}`));
  expect([...broken, ...terms]).toEqual([]);
});

test('no term or name holds a shorter one of its own as a word', () => {
  const drugs = guideline.drugs.flatMap(({ id, names = [], brands = [] }) => longer([id, ...names, ...brands]).filter((name) => name !== id).map((name) => `${id}: ${name}`));
  const problems = writtenOut.flatMap(({ id, terms }) => longer(terms).map((term) => `${id}: ${term}`));
  expect([...drugs, ...problems]).toEqual([]);
});

test('a brand is either local or a combination, never both', () => {
  const combinations = new Set(guideline.drugs.flatMap((drug) => drug.combinations ?? []));
  expect(guideline.drugs.flatMap((drug) => drug.localBrands ?? []).filter((name) => combinations.has(name))).toEqual([]);
});

test('every brand with a fixed route is a brand of that drug', () => {
  const broken = guideline.drugs.flatMap(({ id, brands, combinations, brandRoutes }) => Object.keys(brandRoutes ?? {})
    .filter((brand) => !brands?.includes(brand) && !combinations?.includes(brand)).map((brand) => `${id}: ${brand}`));
  expect(broken).toEqual([]);
});

test.each([
  ['dexamethasone', ['decadron', 'hemady'], ['maxidex', 'tobradex', 'maxitrol', 'ciprodex', 'dexycu', 'dextenza', 'ozurdex']],
  ['ciprofloxacin', ['cipro', 'proquin'], ['ciprodex', 'ciloxan', 'cipro hc', 'cetraxal', 'otiprio', 'otovel']],
  ['moxifloxacin', ['avelox'], ['vigamox']],
  ['ofloxacin', ['floxin'], ['ocuflox']],
  ['metronidazole', ['flagyl', 'likmez'], ['metrogel', 'nuvessa', 'metrocream', 'vandazole']],
  ['dapsone', [], ['aczone']],
  ['lidocaine', ['xylocaine'], ['lidoderm', 'ztlido', 'radiaguard', 'glydo']],
  ['tacrolimus', ['prograf', 'envarsus'], ['protopic']],
])('%s: systemic and local brands are told apart', (drug, systemic, local) => {
  const found = guideline.drugs.find(({ id }) => id === drug)!;
  for (const brand of systemic) expect(found.brands).toContain(brand);
  for (const brand of local) {
    expect(found.localBrands).toContain(brand);
    expect(found.brands ?? []).not.toContain(brand);
  }
});

test('no code of RxNorm stands for two drugs', () => {
  const codes = guideline.drugs.flatMap(({ rxcui }) => (rxcui ? [rxcui] : []));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('a multivitamin is no name of pyridoxine, and no statin has a caution', () => {
  const pyridoxine = guideline.drugs.find(({ id }) => id === 'pyridoxine')!;
  expect([...(pyridoxine.brands ?? []), ...(pyridoxine.combinations ?? [])].filter((name) => /vita|multi|prenat/.test(name))).toEqual([]);
  expect(guideline.cautions.filter(({ drug }) => drug.endsWith('statin'))).toEqual([]);
});

test('an exception of a problem holds one of its terms, and is none itself', () => {
  const broken = writtenOut.flatMap(({ id, terms, except }) => except
    .filter((phrase) => terms.includes(phrase) || !terms.some((term) => phrase.replaceAll('-', ' ').includes(term.replaceAll('-', ' '))))
    .map((phrase) => `${id}: ${phrase}`));
  expect(broken).toEqual([]);
});

test('no term of a problem stands twice', () => {
  const broken = writtenOut.flatMap(({ id, terms }) => terms.filter((term, index) => terms.indexOf(term) !== index).map((term) => `${id}: ${term}`));
  expect(broken).toEqual([]);
});
