import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import type { CautionLevel } from '../../lib/guideline/types.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, course, drug, finding, lab, NUMB, own, problem, RECEIVED } from './make.ts';

const levels = (findings: readonly Finding[]) => assess([RECEIVED, ...findings]).cautions.map(({ drug: name, level }) => [name, level]);

describe('level', () => {
  test.each<[string, CautionLevel | null, string, readonly Finding[]]>([
    ['thalidomide', 'avoid', 'active', [drug('thalidomide')]],
    ['bortezomib', 'avoid', 'active', [drug('bortezomib')]],
    ['vincristine', 'caution', 'no hereditary neuropathy', [drug('vincristine')]],
    ['vincristine', 'avoid', 'hereditary neuropathy', [drug('vincristine'), problem('hereditary-neuropathy')]],
    ['vincristine', 'caution', 'hereditary neuropathy of a parent', [drug('vincristine'), problem('hereditary-neuropathy', { assertion: 'other-person' })]],
    ['linezolid', 'aware', 'length unknown', [drug('linezolid')]],
    ['linezolid', 'aware', '28 days', [drug('linezolid', { started: own('2026-10-26') })]],
    ['linezolid', 'caution', '29 days', [drug('linezolid', { started: own('2026-10-25') })]],
    ['metronidazole', 'aware', 'a week', [drug('metronidazole', { started: own('2026-11-16') })]],
    ['metronidazole', 'caution', 'six weeks', [drug('metronidazole', { weeks: 6 })]],
    ['isoniazid', 'caution', 'without pyridoxine', [drug('isoniazid')]],
    ['isoniazid', 'caution', 'pyridoxine stopped', [drug('isoniazid'), drug('pyridoxine', { status: 'inactive' })]],
    ['isoniazid', 'aware', 'with pyridoxine', [drug('isoniazid'), drug('pyridoxine')]],
    ['pyridoxine', 'aware', '25 mg', [drug('pyridoxine', { dailyDoseMg: 25 })]],
    ['pyridoxine', 'caution', '200 mg', [drug('pyridoxine', { dailyDoseMg: 200 })]],
    ['colchicine', 'aware', 'nothing else', [drug('colchicine')]],
    ['colchicine', 'caution', 'CrCl 25', [drug('colchicine'), lab('crcl', 25)]],
    ['colchicine', 'caution', 'eGFR 22', [drug('colchicine'), lab('egfr', 22)]],
    ['colchicine', 'caution', 'clarithromycin', [drug('colchicine'), drug('clarithromycin')]],
    ['colchicine', 'caution', '74 years', [drug('colchicine'), lab('age', 74)]],
    ['nitrous oxide', 'aware', 'B12 unknown', [drug('nitrous oxide')]],
    ['nitrous oxide', 'caution', 'B12 150', [drug('nitrous oxide'), lab('b12', 150)]],
    ['levodopa', null, 'nothing else', [drug('levodopa')]],
    ['levodopa', 'aware', 'enteral', [drug('levodopa', { route: 'enteral' })]],
    ['levodopa', 'aware', 'low B12', [drug('levodopa'), problem('low-b12')]],
    ['nitrofurantoin', 'caution', 'CrCl 40 keeps the level', [drug('nitrofurantoin'), lab('crcl', 40)]],
    ['pembrolizumab', 'aware', 'active', [drug('pembrolizumab')]],
    ['docetaxel', null, 'completed', [drug('docetaxel', { status: 'inactive' })]],
    ['docetaxel', null, 'planned', [drug('docetaxel', {}, { assertion: 'planned' })]],
    ['docetaxel', null, 'denied', [finding('medication', { name: 'docetaxel', assertion: 'absent' })]],
    ['moxifloxacin', null, 'eye drops', [drug('moxifloxacin', { systemic: 'no' })]],
    ['levofloxacin', null, 'allergy', [finding('allergy', { name: 'levofloxacin' })]],
    ['atorvastatin', null, 'statins have no row', [drug('atorvastatin')]],
    ['docetaxel', 'caution', 'status not seen', [drug('docetaxel', { status: 'unknown' })]],
  ])('%s %s: %s', (name, level, _, findings) => {
    expect(levels(findings).filter(([one]) => one === name)).toEqual(level === null ? [] : [[name, level]]);
  });
});

describe('cautions', () => {
  test('show when radiotherapy or neuropathy is yes', () => {
    const taking = drug('bortezomib');
    expect(assess([taking]).cautions).toEqual([]);
    expect(assess([RECEIVED, taking]).cautions).toHaveLength(1);
    expect(assess([NUMB, taking]).cautions).toHaveLength(1);
    expect(assess([course({}, { assertion: 'planned' }), taking]).cautions).toEqual([]);
    expect(assess([course({}, { assertion: 'planned' }), NUMB, taking]).cautions).toHaveLength(1);
    expect(assess([RECEIVED, finding('red-flag', { name: 'cauda-equina' }), taking]).cautions).toHaveLength(1);
  });

  test('say the reason, what raised it, what to ask, and stand on entries', () => {
    const row = guideline.cautions.find(({ drug: name }) => name === 'nitrofurantoin')!;
    expect(assess([RECEIVED, drug('nitrofurantoin'), lab('crcl', 40, { written: '40 mL/min' })]).cautions).toEqual([{
      drug: 'nitrofurantoin', level: 'caution', status: 'active', rule: '4/nitrofurantoin', ask: row.ask, evidence: [1, 2], verification: row.verification,
      reasons: [row.reason, 'CrCl below 60 mL/min: a US label contraindication of nitrofurantoin. Creatinine clearance 40 mL/min.'],
    }]);
    expect(assess([RECEIVED, drug('isoniazid')]).cautions[0]!.reasons).toContain('No pyridoxine seen.');
  });

  test('one line a drug, whatever the entries', () => {
    expect(levels([drug('docetaxel'), drug('docetaxel', { status: 'unknown' }), drug('docetaxel', { systemic: 'unknown' })])).toEqual([['docetaxel', 'caution']]);
  });

  test('a status that cannot be told counts, and says so', () => {
    expect(assess([RECEIVED, drug('docetaxel', { status: 'unknown' })]).cautions[0]).toMatchObject({ status: 'unknown' });
  });

  test('come in the order of the guideline', () => {
    expect(levels([drug('lithium'), drug('cisplatin'), drug('thalidomide')]).map(([name]) => name)).toEqual(['thalidomide', 'cisplatin', 'lithium']);
  });

  test('every row shows its own level on its drug alone', () => {
    const alone = guideline.cautions.filter(({ level }) => level !== null).map(({ drug: name }) => [name, levels([drug(name)]).map(([one]) => one)]);
    expect(alone.every(([name, shown]) => (shown as string[]).includes(name as string))).toBe(true);
  });
});
