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

const written = (row: Row): string[] => FIELDS.flatMap((field) => row[field] ?? []).flatMap(expand).map((phrase) => phrase.toLowerCase().trim()).filter((phrase) => phrase !== '');
const rows = [...concepts, ...anchors, ...radiotherapyTerms, ...drugs, ...allergyClasses, ...problems, ...procedures, ...measures, ...scales] as readonly Row[];

/** The phrases of each row of the vocabulary. */
export const phrasesByRow = (): string[][] => rows.map(written).filter(({ length }) => length > 0);

/** Each once, lower case, in the order of the alphabet, which V8 turns into the quickest alternation. */
export function phrases(): string[] {
  return [...new Set([...rows.flatMap(written), ...drugs.map(({ id }) => id)])].toSorted().toReversed();
}
