import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import type { Sourced } from '../../lib/guideline/types.ts';

const rows: readonly (Sourced & { readonly name: string })[] = [
  ...[...guideline.statements, ...guideline.rules, ...guideline.cautions, ...guideline.scales, ...guideline.interventions, ...guideline.doses, ...guideline.renalRows,
    ...guideline.dialysisRows, ...guideline.calendars, ...guideline.monitoring, ...guideline.latency, ...guideline.argues, ...guideline.notKnown, ...guideline.thresholdSources]
    .map(({ id, sources, verification }) => ({ name: id, sources, verification })),
  ...guideline.options.map(({ drug, track, sources, verification }) => ({ name: `${drug} on ${track}`, sources, verification })),
  ...guideline.gates.map(({ gate, sources, verification }) => ({ name: gate, sources, verification })),
];

test('every citation resolves', () => {
  const known = new Set(guideline.sources.map(({ id }) => id));
  const broken = rows.flatMap(({ name, sources }) => sources.filter((id) => !known.has(id)).map((id) => `${name} cites ${id}`));
  expect(broken).toEqual([]);
});

test('every source is cited', () => {
  const cited = new Set(rows.flatMap(({ sources }) => sources));
  const standing = new Set(['cfr-170-315', 'fda-cds-2026', 'van-der-sijs-2006', 'fda-avastin-2008', 'li-2021', 'ash-2010-3983']);
  expect(guideline.sources.map(({ id }) => id).filter((id) => !cited.has(id) && !standing.has(id))).toEqual([]);
});

test('no row claims more than its best source allows', () => {
  const marks = new Map(guideline.sources.map(({ id, verification }) => [id, verification]));
  const broken = rows.filter(({ verification, sources }) => verification === 'C' && !sources.some((id) => marks.get(id) === 'C')).map(({ name }) => name);
  expect(broken).toEqual([]);
});

test('every statement named by a step, option, gate or intervention exists', () => {
  const known = new Set(guideline.statements.map(({ id }) => id));
  const named = [...guideline.steps, ...guideline.options, ...guideline.gates, ...guideline.interventions].flatMap(({ statements }) => statements);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
