/** All that is looked for, compiled once at first use. */
import { allergyClasses } from '../guideline/data/allergy-classes.ts';
import { anchors, concepts } from '../guideline/data/concepts.ts';
import { radiotherapyTerms } from '../guideline/data/concepts-radiotherapy.ts';
import { drugs } from '../guideline/data/drugs.ts';
import { measures } from '../guideline/data/measures.ts';
import { problems } from '../guideline/data/problems.ts';
import { procedures } from '../guideline/data/procedures.ts';
import { scales } from '../guideline/data/scales.ts';
import { sites } from '../guideline/data/sites.ts';
import type { DrugNames, MeasureTerms, ProblemTerms, Route, ScaleTerms } from '../guideline/types.ts';
import { expand } from './context-cues.ts';
import { buildingVocabulary, matching, type Hit, type Vocabulary } from './match.ts';
import { atOnce, type Steps } from './steps.ts';

export interface ConceptRow { readonly concept: string; readonly name: string; readonly needs?: string; readonly terms: readonly string[]; readonly exceptAs?: string }
export interface RadiotherapyRow { readonly id: string; readonly modality?: string; readonly terms: readonly string[] }
/** How a name stands for a drug: a local brand is never systemic; a combination holds it together with others. */
export interface DrugName { readonly drug: string; readonly local?: boolean; readonly combination?: boolean; readonly route?: Route }

/** What a phrase stands for; one field by family. */
export interface Term {
  readonly family: 'radiotherapy' | 'concept' | 'anchor' | 'drug' | 'class' | 'problem' | 'except' | 'procedure' | 'measure' | 'scale' | 'site';
  readonly id: string;
  readonly concept?: ConceptRow;
  readonly radiotherapy?: RadiotherapyRow;
  readonly drug?: DrugName;
  readonly measure?: MeasureTerms;
  readonly scale?: ScaleTerms;
}
export type Found = Hit<Term>;

/** Tables of which each row has a name of its own. */
const TABLES: readonly (readonly [Term['family'], readonly { readonly id: string; readonly terms: readonly string[] }[]])[] = [['anchor', anchors], ['class', allergyClasses], ['problem', problems], ['procedure', procedures], ['measure', measures]];

function* phrases(): Generator<readonly [string, Term]> {
  for (const [index, concept] of (concepts as readonly ConceptRow[]).entries()) {
    for (const term of concept.terms.flatMap(expand)) yield [term, { family: 'concept', id: `${index}`, concept }];
  }
  for (const [index, radiotherapy] of (radiotherapyTerms as readonly RadiotherapyRow[]).entries()) {
    for (const term of radiotherapy.terms.flatMap(expand)) yield [term, { family: 'radiotherapy', id: `${index}`, radiotherapy }];
  }
  for (const [family, rows] of TABLES) for (const row of rows) for (const term of row.terms.flatMap(expand)) yield [term, { family, id: row.id, [family]: row }];
  for (const drug of drugs as readonly DrugNames[]) yield* namesOf(drug);
  for (const { id, except } of problems as readonly ProblemTerms[]) for (const term of except?.flatMap(expand) ?? []) yield [term, { family: 'except', id }];
  for (const scale of scales as readonly ScaleTerms[]) for (const term of scale.terms) yield [term, { family: 'scale', id: scale.id, scale }];
  for (const { region, words } of sites) for (const word of words) yield [word, { family: 'site', id: region }];
}

function* namesOf({ id, names = [], brands = [], localBrands = [], combinations = [], brandRoutes = {} }: DrugNames): Generator<readonly [string, Term]> {
  const term = (name: string, rest: Omit<DrugName, 'drug'> = {}): readonly [string, Term] => [name, { family: 'drug', id, drug: { drug: id, ...rest } }];
  yield term(id);
  for (const name of names) yield term(name);
  for (const name of localBrands) yield term(name, { local: true });
  for (const name of brands) yield term(name, brandRoutes[name] ? { route: brandRoutes[name] } : {});
  for (const name of combinations) yield term(name, { combination: true, ...(brandRoutes[name] ? { route: brandRoutes[name] } : {}) });
}

let compiled: Vocabulary<Term> | undefined;

/** Everything of the vocabulary in the text, by family, each in order of place. One pass. */
export const findTerms = (text: string): ReadonlyMap<Term['family'], readonly Found[]> => atOnce(findingTerms(text));

/** The same in steps. */
export function* findingTerms(text: string): Steps<ReadonlyMap<Term['family'], readonly Found[]>> {
  compiled ??= yield* buildingVocabulary(phrases());
  const byFamily = new Map<Term['family'], Found[]>();
  for (const hit of yield* matching(text, compiled)) {
    const list = byFamily.get(hit.entry.family);
    if (list) list.push(hit);
    else byFamily.set(hit.entry.family, [hit]);
  }
  return byFamily;
}
