import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

/** Time of each red flag of a text, `name: temporality`, but for those not said to be present. */
function flags(text: string): string[] {
  const { findings } = detect({ text, structure: [] }, { today: '2026-11-23' });
  return findings.filter(({ concept, assertion }) => concept === 'red-flag' && assertion === 'present').map(({ name, temporality }) => `${name}: ${temporality}`);
}

type Row = readonly [text: string, expected: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [text, expected] of rows) test(text, () => expect(flags(text)).toEqual(expected));
  });
}

table('a red flag said to be old is historical, back pain beside it stays', [
  ['Chronic low back pain. Long-standing leg weakness, unchanged.', ['back-pain: current', 'leg-weakness: historical']],
  ['Chronic low back pain for decades; leg weakness since 2021, stable.', ['back-pain: current', 'leg-weakness: historical']],
  ['Backache as ever. Leg weakness is old as well, the same power as in 2023.', ['back-pain: current', 'leg-weakness: historical']],
  ['Low back pain for years. Leg weakness slowly progressive since 2022.', ['back-pain: current', 'leg-weakness: historical']],
  ['Back pain and leg weakness, both unchanged for years.', ['back-pain: current', 'leg-weakness: historical']],
  ['Back pain. Leg weakness and urinary incontinence. Both unchanged from baseline, no new deficit.', ['back-pain: current', 'leg-weakness: historical', 'sphincter-change: historical']],
  ['Chronic urinary incontinence, not worse.', ['sphincter-change: historical']],
  ['Leg weakness (left more than right) 4/5, unchanged.', ['leg-weakness: historical']],
  ['Leg weakness. This is long-standing.', ['leg-weakness: historical']],
  ['Leg weakness since childhood polio.', ['leg-weakness: historical']],
]);

table('a red flag of a date long past is historical', [
  ['Cord compression T6 in 2021.', ['cord-compression: historical']],
  ['Cord compression at T6, decompressed in March 2021.', ['cord-compression: historical']],
  ['2019: cord compression.', ['cord-compression: historical']],
  ['In 2020 cauda equina syndrome.', ['cauda-equina: historical']],
  ['In 2020 he had cord compression at L1, operated, full recovery.', ['cord-compression: historical']],
  ['Cord compression at L1, operated, made a full recovery.', ['cord-compression: historical']],
  ['Leg weakness with complete recovery.', ['leg-weakness: historical']],
]);

table('whatever may be new stays current', [
  ['Chronic low back pain with leg weakness.', ['back-pain: current', 'leg-weakness: current']],
  ['Chronic low back pain, new leg weakness.', ['back-pain: current', 'leg-weakness: current']],
  ['Long-standing leg weakness, worse since Friday.', ['leg-weakness: current']],
  ['Stable for years, leg weakness began last week.', ['leg-weakness: current']],
  ['Chronic leg weakness now much worse.', ['leg-weakness: current']],
  ['Leg weakness since 11/2026.', ['leg-weakness: current']],
  ['Cord compression on MRI 11/20/2026.', ['cord-compression: current']],
  ['Leg weakness. Radiotherapy ended 2019.', ['leg-weakness: current']],
  ['Leg weakness in a patient irradiated in 2019.', ['leg-weakness: current']],
  ['Cord compression at L1, operated, no full recovery.', ['cord-compression: current']],
  ['In 2020 he had cord compression, now worse again.', ['cord-compression: current']],
  ['Leg weakness, she had surgery in 2019.', ['leg-weakness: current']],
  ['Leg weakness, radiotherapy in 2019.', ['leg-weakness: current']],
  ['Leg weakness in a woman irradiated in 2019.', ['leg-weakness: current']],
  ['Old scoliosis. Urinary retention today.', ['sphincter-change: current']],
  ['Leg weakness is new; backache for years.', ['leg-weakness: current', 'back-pain: current']],
  ['Back pain. Leg weakness, haemodynamically stable.', ['back-pain: current', 'leg-weakness: current']],
  ['Leg weakness, MRI of the brain unchanged.', ['leg-weakness: current']],
  ['Leg weakness 3/5, unchanged since admission.', ['leg-weakness: current']],
  ['Known metastatic cord compression.', ['cord-compression: current']],
  ['Stable disease elsewhere. Leg weakness.', ['leg-weakness: current']],
  ['Cord compression; stable blood pressure.', ['cord-compression: current']],
]);
