/** The rules and sources that one plan names, in words: the worker sends them along with it, so that the panel loads no data of the guideline. Pure. */
import type { Assessment, Plan } from './decide/types.ts';
import { guideline as ours, type Guideline } from './guideline/index.ts';
import { NO_PUBLICATION, sourceLabel } from './guideline/source-label.ts';
import type { CautionLevel, Severity, Source, Verification } from './guideline/types.ts';

/** A publication, label or rule list, ready to be shown. */
export interface SourceLine {
  /** "Jiang 2019": what a link says. */
  readonly label: string;
  readonly title: string;
  /** Opened only by a click of the reader; absent where there is no address. */
  readonly href?: string;
  readonly note?: string;
  readonly verification: Verification;
}

/** A rule of a drug, or of the list of neurotoxic drugs, by its id. */
export interface RuleLine {
  /** "linezolid", "GFR below 30": what the rule is about. */
  readonly name?: string;
  readonly effect: string;
  readonly ask?: string;
  readonly severity?: Severity | CautionLevel;
  readonly verification: Verification;
  readonly sources: readonly string[];
}

/** By id. */
export interface Details {
  readonly sources: Readonly<Record<string, SourceLine>>;
  readonly rules: Readonly<Record<string, RuleLine>>;
}

/** The address of a source: its DOI, else PubMed, else the trial registry. */
export function sourceAddress({ doi, pmid, registry }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return registry?.startsWith('NCT') ? `https://clinicaltrials.gov/study/${registry}` : undefined;
}

/** Short forms within the ids of rules, written as clinicians write them. */
const SHORT_FORM = /\b(?:cyp\w+|maoi|tca|vte|gi|gfr|wpw|upcr|pres|vegf|tki|iv|5ht3|av|pr|qt|copd|mi|doac|nsaid|nmda|ace|cns)\b/g;
/** Things that one rule names together. */
const EITHER = /\b(asthma|nsaid|kidney|psychosis|shock|opioid|varicella|olaparib|glaucoma|ulcer)-(copd|aspirin|liver|mood|hypovolaemia|benzodiazepine|measles|abemaciclib|cataract|fracture)\b/;

/** "GFR below 30" from "3/duloxetine/gfr-below-30". */
export function ruleName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replace(EITHER, '$1 or $2').replaceAll('-', ' ').replace(SHORT_FORM, (word) => word.toUpperCase()).replace(/\bcrcl\b/, 'CrCl');
}

/** Lines for every rule that fired or could not be checked of the options a panel lists (open, or blocked), every caution, and every source named anywhere in the plan or beside them. */
export function detailsOf(assessment: Assessment, plan: Plan, guideline: Guideline = ours): Details {
  const listed = assessment.options.filter(({ open, use }) => open || use === 'blocked');
  const named = new Set([...listed.flatMap(({ reasons, notChecked }) => [...reasons.map(({ rule }) => rule), ...notChecked]), ...assessment.cautions.map(({ rule }) => rule)]);
  const rules = Object.fromEntries(ruleLines(guideline, named));
  const cited = new Set([...sourcesIn(plan), ...sourcesIn(Object.values(rules)), ...sourcesIn(guideline.latency)]);
  const sources = guideline.sources.filter(({ id }) => cited.has(id) && !NO_PUBLICATION.includes(id)).map((source) => [source.id, sourceLine(source, guideline)] as const);
  return { rules, sources: Object.fromEntries(sources) };
}

/** Of hundreds of rules a plan names a few: only those are put into words. */
function ruleLines({ rules, cautions }: Guideline, named: ReadonlySet<string>): (readonly [string, RuleLine])[] {
  return [
    ...rules.filter(({ id }) => named.has(id)).map(({ id, effect, ask, severity, verification, sources }) => [id, { name: ruleName(id), effect, severity, verification, sources, ...(ask === undefined ? {} : { ask }) }] as const),
    ...cautions.filter(({ id }) => named.has(id)).map(({ id, reason, ask, verification, sources }) => [id, { effect: reason, ask, verification, sources }] as const),
  ];
}

/** Every id that stands in a list called `sources`, however deep. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? inner as string[] : sourcesIn(inner)));
}

function sourceLine(source: Source, { meta }: Guideline): SourceLine {
  const href = source.id === 'article' ? meta.article.url : sourceAddress(source);
  const { title, note, verification, journal, label } = source;
  return {
    label: sourceLabel(source), verification, title: [title, journal, label].filter(Boolean).join('. '),
    ...(href === undefined ? {} : { href }), ...(note === undefined ? {} : { note }),
  };
}
