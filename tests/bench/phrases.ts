/** Every phrase the detector looks for, for the baseline's regex. */
import { allergyClasses } from '../../lib/guideline/data/allergy-classes.ts';
import { anchors, concepts } from '../../lib/guideline/data/concepts.ts';
import { radiotherapyTerms } from '../../lib/guideline/data/concepts-radiotherapy.ts';
import { drugs } from '../../lib/guideline/data/drugs.ts';
import { measures } from '../../lib/guideline/data/measures.ts';
import { problems } from '../../lib/guideline/data/problems.ts';
import { procedures } from '../../lib/guideline/data/procedures.ts';
import { scales } from '../../lib/guideline/data/scales.ts';
import { expand } from '../../lib/detect/context-cues.ts';

/** Fields of a row that hold phrases. */
const FIELDS = ['terms', 'except', 'names', 'brands', 'localBrands', 'combinations'] as const;
type Row = Readonly<Partial<Record<(typeof FIELDS)[number], readonly string[]>>>;

/** Each once, lower case, in the order of the alphabet, which V8 turns into the quickest alternation. */
export function phrases(): string[] {
  const rows = [...concepts, ...anchors, ...radiotherapyTerms, ...drugs, ...allergyClasses, ...problems, ...procedures, ...measures, ...scales] as readonly Row[];
  const written = rows.flatMap((row) => FIELDS.flatMap((field) => row[field] ?? [])).flatMap(expand);
  return [...new Set([...written, ...drugs.map(({ id }) => id)].map((phrase) => phrase.toLowerCase().trim()))].filter((phrase) => phrase !== '').toSorted().toReversed();
}
