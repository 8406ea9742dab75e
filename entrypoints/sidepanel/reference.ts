/** What the panel shows of the guideline by itself, in the shape its components ask for. Takes single data files, so that the panel stays small. */
import type { LadderStep, Question, Reference } from '../../components/types.ts';
import { latency } from '../../lib/guideline/data/latency.ts';
import { meta } from '../../lib/guideline/data/meta.ts';
import { rungs } from '../../lib/guideline/data/steps.ts';
import { articleWindow } from '../../lib/guideline/data/thresholds.ts';
import { questions } from '../../lib/guideline/data/wording.ts';
import type { LatencyRow, PlanDrug, StepRow } from '../../lib/guideline/types.ts';
import type { Details, TabState } from '../../lib/messages.ts';

/** The tracks of each step; what the article calls a step is one rung, whatever its tracks offer. */
export function ladderOf(rows: readonly Pick<StepRow, 'track' | 'step' | 'title' | 'options'>[]): LadderStep[] {
  const numbers = [...new Set(rows.map(({ step }) => step))].toSorted();
  return numbers.map((step) => {
    const own = rows.filter((row) => row.step === step);
    const titles = [...new Set(own.map(({ title }) => title))].map((title, index) => ({
      title: index === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1), tracks: own.filter((row) => row.title === title).map(({ track }) => track) }));
    // Only a step with one choice has a drug that leads it: the one whose failure opens the next.
    return { step, label: titles.map(({ title }) => title).join('; '), titles, nodes: own.map(({ track, options }) => (options.length === 1 ? { track, drug: options[0] as PlanDrug } : { track })) };
  });
}

export const reference: Omit<Reference, keyof Details> = {
  ladder: ladderOf(rungs),
  window: articleWindow,
  latency: (latency as readonly LatencyRow[]).filter(({ id }) => id !== 'article').map((row) => ({ label: row.entity, ...row })),
  questions: Object.fromEntries(questions.map(({ fact, question, lookedFor, yes, no }) => [fact, { question, lookedFor, yes, no } satisfies Question])),
  article: { title: meta.article.title, href: meta.article.url, review: meta.article.review, references: meta.article.references },
  intendedUse: meta.intendedUse,
  provenance: meta.provenance,
  attributes: meta.attributes,
};

const NONE: Details = { sources: {}, rules: {} };

/** With the rules and sources that came with a state. */
export function referenceFor(state: TabState | null): Reference {
  return { ...reference, ...(state?.details ?? NONE) };
}
