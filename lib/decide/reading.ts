/** Everything read from a chart once, for facts, rules, gates and cautions to ask. */
import type { Guideline } from '../guideline/index.ts';
import { openChart, type Chart } from './chart.ts';
import { readMeasures, type Measures, type Value } from './measures.ts';
import { drugUses, type DrugUses } from './medications.ts';
import { oncePer } from './once.ts';
import { readRadiotherapy, type Radiotherapy } from './radiotherapy.ts';
import { readSigns, type Signs } from './signs.ts';
import type { Assessment, ChartFacts } from './types.ts';

export interface Reading {
  readonly chart: Chart;
  readonly guideline: Guideline;
  readonly uses: DrugUses;
  readonly radiotherapy: Radiotherapy;
  readonly measures: Measures;
  readonly signs: Signs;
  /** How a drug, class, problem or procedure is called on screen. */
  readonly label: (id: string) => string;
}

/** Reads a chart by a guideline. Linear in the findings. */
export function openReading(facts: ChartFacts, guideline: Guideline): Reading {
  const chart = openChart(facts);
  const radiotherapy = readRadiotherapy(chart);
  const { labOldMonths, adultAge, cockcroftGault } = guideline.thresholds;
  const labels = namesOf(guideline);
  return {
    chart,
    guideline,
    radiotherapy,
    uses: drugUses(chart, guideline.drugs),
    measures: readMeasures(chart, { labels: labels.measures, oldMonths: labOldMonths, adultAge, cockcroftGault }, reckoned(radiotherapy)),
    signs: readSigns(chart),
    label: (id) => labels.things.get(id) ?? id,
  };
}

/** The reading an assessment was made from. */
export function readingOf({ findings, seen, today, facts }: Assessment, guideline: Guideline): Reading {
  const answers = Object.fromEntries(Object.entries(facts).flatMap(([name, { answered, answer }]) => (answered ? [[name, answer]] : [])));
  return openReading({ findings, seen, answers, ...(today !== undefined && { today }) }, guideline);
}

interface Names {
  readonly measures: ReadonlyMap<string, string>;
  readonly things: ReadonlyMap<string, string>;
}

/** Names on screen, worked out once a guideline. */
const namesOf = oncePer(({ measures, classes, problems, procedures }: Guideline): Names => ({
  measures: new Map(pairs(measures)),
  things: new Map([...pairs(classes), ...pairs(problems), ...pairs(procedures)]),
}));

function pairs(rows: readonly { readonly id: string; readonly label: string }[]): [string, string][] {
  return rows.map(({ id, label }) => [id, label]);
}

/** Values the tool reckons itself, by measure id. */
function reckoned({ sinceEnd }: Radiotherapy): ReadonlyMap<string, Value> {
  if (!sinceEnd) return new Map();
  const { months, range, evidence } = sinceEnd;
  const [least, most] = range.map(Math.floor) as [number, number];
  const words = `${least === most ? '' : `${least} to `}${most} months since radiotherapy`;
  return new Map([['months-since-radiotherapy', { value: months, words, evidence, when: undefined, old: false, range }]]);
}
