/** Rules and sources of the guideline, in the shape the components ask for: a script of its own, loaded behind the first paint. Takes single data files, so that it stays small. */
import type { Details, RuleLine, SourceLine } from '../../components/types.ts';
import { cautions } from '../../lib/guideline/data/cautions.ts';
import { meta } from '../../lib/guideline/data/meta.ts';
import { rules as bevacizumab } from '../../lib/guideline/data/rules/bevacizumab.ts';
import { rules as dexamethasone } from '../../lib/guideline/data/rules/dexamethasone.ts';
import { rules as donepezil } from '../../lib/guideline/data/rules/donepezil.ts';
import { rules as duloxetine } from '../../lib/guideline/data/rules/duloxetine.ts';
import { rules as gabapentin } from '../../lib/guideline/data/rules/gabapentin.ts';
import { rules as lidocaine } from '../../lib/guideline/data/rules/lidocaine.ts';
import { rules as memantine } from '../../lib/guideline/data/rules/memantine.ts';
import { rules as pregabalin } from '../../lib/guideline/data/rules/pregabalin.ts';
import { sources } from '../../lib/guideline/data/sources.ts';
import { NO_PUBLICATION, sourceLabel } from '../../lib/guideline/source-label.ts';
import type { CautionRule, DrugRule, Source } from '../../lib/guideline/types.ts';

const drugRules: readonly DrugRule[] = [dexamethasone, duloxetine, gabapentin, pregabalin, lidocaine, memantine, donepezil, bevacizumab].flat();

/** The address of a source: its DOI, else PubMed, else the trial registry. */
export function sourceAddress({ doi, pmid, registry }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return registry?.startsWith('NCT') ? `https://clinicaltrials.gov/study/${registry}` : undefined;
}

function sourceLine(source: Source): SourceLine {
  const href = source.id === 'article' ? meta.article.url : sourceAddress(source);
  const { title, note, verification, journal, label } = source;
  return {
    label: sourceLabel(source), verification, title: [title, journal, label].filter(Boolean).join('. '),
    ...(href === undefined ? {} : { href }), ...(note === undefined ? {} : { note }),
  };
}

/** Short forms within the ids of rules, written as clinicians write them. */
const SHORT_FORM = /\b(?:cyp\w+|maoi|tca|vte|gi|gfr|crcl|wpw|upcr|pres|vegf|tki|iv|5ht3|av|pr)\b/g;

/** "GFR below 30" from "3/duloxetine/gfr-below-30". */
export function ruleName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ').replace(SHORT_FORM, (word) => word.toUpperCase());
}

function ruleLines(): Record<string, RuleLine> {
  const own = drugRules.map(({ id, effect, ask, severity, verification, sources: from }) => [id, { name: ruleName(id), effect, severity, verification, sources: from, ...(ask === undefined ? {} : { ask }) }] as const);
  const neurotoxic = (cautions as readonly CautionRule[]).map(({ id, reason, ask, verification, sources: from }) => [id, { effect: reason, ask, verification, sources: from }] as const);
  return Object.fromEntries([...own, ...neurotoxic]);
}

export const details: Details = {
  sources: Object.fromEntries((sources as readonly Source[]).filter(({ id }) => !NO_PUBLICATION.includes(id)).map((source) => [source.id, sourceLine(source)])),
  rules: ruleLines(),
};
