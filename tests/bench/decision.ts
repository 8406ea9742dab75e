/** The decision over charts of many findings. */
import { decide } from '../../lib/decide/index.ts';
import type { ChartFacts } from '../../lib/decide/types.ts';
import { detect } from '../../lib/detect/index.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { textOf } from './blocks.ts';
import { chartOf } from './chart.ts';
import { medianTimes, type Figure, type Work } from './measure.ts';

const FEW = 500;
const MANY = 2000;
/** Times as many rules. */
const MORE = 4;

/** A single decision is too short for the clock. */
const timesTen = (work: Work): Work => () => {
  let last: unknown;
  for (let round = 0; round < 10; round++) last = work();
  return last;
};

export function benchDecision(): Figure[] {
  const { findings, seen } = detect({ text: textOf(chartOf(MANY * 250)), structure: [] });
  if (findings.length < MANY) throw new Error(`The chart has only ${findings.length} findings.`);
  const chart = (count: number): ChartFacts => ({ findings: findings.slice(0, count), seen, answers: {}, today: '2026-11-23' });
  const [few, many] = [chart(FEW), chart(MANY)];
  const longer = { ...guideline, rules: Array.from({ length: MORE }, () => guideline.rules).flat() };
  const rules = guideline.rules.length;
  const times = medianTimes([timesTen(() => decide(few)), timesTen(() => decide(many)), timesTen(() => decide(few, longer))], { warmUp: 5 }).map((time) => time / 10);
  const [small, large, ruled] = times as [number, number, number];
  return [
    { name: `decision over ${FEW} findings (ms, below 2)`, value: small },
    { name: `decision over ${MANY} findings (ms)`, value: large },
    { name: `decision, time per finding at ${MANY} to that at ${FEW}`, value: (large / MANY) / (small / FEW) },
    { name: `decision, time per rule with ${rules * MORE} rules to that with ${rules}`, value: ruled / small / MORE },
  ];
}
