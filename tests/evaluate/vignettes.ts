import { assessDocument } from '../../lib/cli/assess-document.ts';
import { parseDocument } from '../../lib/cli/document.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import type { Figure } from './negex.ts';

/** What a worked chart must come to; every key given must match. */
export interface Expected {
  readonly outcome?: string;
  readonly primaryStep?: number | null;
  /** Each must be among the tracks. */
  readonly tracks?: readonly { readonly track: string; readonly step: number | null; readonly status: string }[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly gates?: Readonly<Record<string, string>>;
  readonly blocked?: readonly string[];
  readonly notBlocked?: readonly string[];
  /** The complete list. */
  readonly cautions?: readonly { readonly drug: string; readonly level: string }[];
  readonly noCautions?: readonly string[];
}

export interface Vignette {
  readonly id: string;
  readonly today: string;
  readonly html: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly expect: Expected;
  readonly why: string;
}

/** Where an assessment differs from what is expected, one line each: "fact necrosis: got unknown, expected yes". */
export function differences(got: Assessment, expect: Expected): string[] {
  const wrong: string[] = [];
  const compare = (what: string, is: unknown, should: unknown) => {
    if (is !== should) wrong.push(`${what}: got ${String(is)}, expected ${String(should)}`);
  };
  if (expect.outcome !== undefined) compare('outcome', got.outcome, expect.outcome);
  if (expect.primaryStep !== undefined) compare('primaryStep', got.primaryStep, expect.primaryStep);
  for (const { track, step, status } of expect.tracks ?? []) {
    const found = got.tracks.filter((candidate) => candidate.track === track).map((candidate) => `${candidate.step} ${candidate.status}`);
    if (!found.includes(`${step} ${status}`)) compare(`track ${track}`, found.join(' and ') || 'none', `${step} ${status}`);
  }
  for (const [fact, answer] of Object.entries(expect.facts ?? {})) compare(`fact ${fact}`, got.facts[fact as keyof typeof got.facts]?.answer, answer);
  for (const [gate, state] of Object.entries(expect.gates ?? {})) compare(`gate ${gate}`, got.gates.find((candidate) => candidate.gate === gate)?.state, state);
  const use = (drug: string) => got.options.find((option) => option.drug === drug)?.use;
  for (const drug of expect.blocked ?? []) compare(`use of ${drug}`, use(drug), 'blocked');
  for (const drug of expect.notBlocked ?? []) {
    if (use(drug) === 'blocked' || use(drug) === undefined) compare(`use of ${drug}`, use(drug), 'not blocked');
  }
  const cautions = got.cautions.map(({ drug, level }) => `${drug} ${level}`);
  if (expect.cautions !== undefined) {
    const should = expect.cautions.map(({ drug, level }) => `${drug} ${level}`);
    compare('cautions', cautions.toSorted().join(', '), should.toSorted().join(', '));
  }
  for (const drug of expect.noCautions ?? []) {
    if (got.cautions.some((caution) => caution.drug === drug)) compare(`caution ${drug}`, 'there', 'none');
  }
  return wrong;
}

/** Assesses one worked chart as `assess` would. */
export async function assessVignette({ id, today, html, answers }: Vignette): Promise<Assessment> {
  return await assessDocument(parseDocument(JSON.stringify({ id, today, html, answers }), 1)) as Assessment;
}

/** How many charts are wholly right, and for each other one what differs. */
export async function evaluateVignettes(vignettes: readonly Vignette[]): Promise<{ figures: Figure[]; wrong: Map<string, string[]> }> {
  const wrong = new Map<string, string[]>();
  for (const vignette of vignettes) {
    const found = differences(await assessVignette(vignette), vignette.expect);
    if (found.length > 0) wrong.set(vignette.id, found);
  }
  return {
    figures: [{ name: 'vignettes wholly right', value: vignettes.length - wrong.size }, { name: 'vignettes', value: vignettes.length }],
    wrong,
  };
}
