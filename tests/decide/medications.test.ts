import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { assess, drug, finding, note, own, RECEIVED } from './make.ts';

type Line = readonly [string, string, string];
const denied = (name: string) => finding('medication', { name, assertion: 'absent' });

const ROWS: readonly [string, readonly Finding[], readonly Line[]][] = [
  ['taken', [drug('docetaxel')], [['docetaxel', 'active', 'yes']]],
  ['completed', [drug('docetaxel', { status: 'inactive' })], [['docetaxel', 'inactive', 'yes']]],
  ['mentioned', [drug('docetaxel', { status: 'unknown' })], [['docetaxel', 'unknown', 'yes']]],
  ['a mention says nothing beside a discontinued entry', [drug('tamoxifen', { status: 'inactive' }), drug('tamoxifen', { status: 'unknown', from: 'text' })], [['tamoxifen', 'inactive', 'yes']]],
  ['two undated entries, one active', [drug('tamoxifen', { status: 'inactive' }), drug('tamoxifen')], [['tamoxifen', 'active', 'yes']]],
  ['stopped after the list was written', [drug('tamoxifen', {}, { date: note('2026-03-01') }), drug('tamoxifen', { status: 'inactive', stopped: own('2026-06-01') })], [['tamoxifen', 'inactive', 'yes']]],
  ['restarted after it was stopped', [drug('tamoxifen', {}, { date: note('2026-11-01') }), drug('tamoxifen', { status: 'inactive', stopped: own('2026-06-01') })], [['tamoxifen', 'active', 'yes']]],
  ['an older note said stopped', [drug('tamoxifen', {}, { date: note('2026-11-01') }), drug('tamoxifen', { status: 'inactive' }, { date: note('2026-06-01') })], [['tamoxifen', 'active', 'yes']]],
  ['a start date does not date the statement', [drug('tamoxifen', { started: own('2019') }, { date: own('2019') }), drug('tamoxifen', { status: 'inactive' }, { date: note('2026-06-01') })], [['tamoxifen', 'active', 'yes']]],
  ['the note denies it later', [drug('pyridoxine', {}, { date: note('2026-08-01') }), finding('medication', { name: 'pyridoxine', assertion: 'absent', date: note('2026-11-16') })], [['pyridoxine', 'inactive', 'yes']]],
  ['tablet stopped, ear drops used', [drug('ciprofloxacin', { systemic: 'no' }), drug('ciprofloxacin', { status: 'inactive' })], [['ciprofloxacin', 'inactive', 'yes'], ['ciprofloxacin', 'active', 'no']]],
  ['a mention goes with the patch', [drug('lidocaine', { systemic: 'no' }), drug('lidocaine', { systemic: 'unknown', from: 'text' })], [['lidocaine', 'active', 'no']]],
  ['a mention goes with the tablet', [drug('metronidazole'), drug('metronidazole', { systemic: 'unknown', from: 'text' })], [['metronidazole', 'active', 'yes']]],
  ['no route, no local forms asked for', [drug('metronidazole', { systemic: 'unknown' })], [['metronidazole', 'active', 'unknown']]],
  ['a mention of long ago', [drug('vincristine', { status: 'unknown', from: 'text' }, { temporality: 'historical' })], [['vincristine', 'inactive', 'yes']]],
  ['dexamethasone for the oedema, no route', [drug('dexamethasone', { systemic: 'unknown', indication: 'edema' })], [['dexamethasone', 'active', 'yes']]],
  ['no route, a quinolone', [drug('levofloxacin', { systemic: 'unknown' })], [['levofloxacin', 'active', 'no']]],
  ['planned', [drug('vincristine', {}, { assertion: 'planned' })], []],
  ['never taken', [denied('vincristine')], []],
  ['of a relative', [drug('vincristine', {}, { assertion: 'other-person' })], []],
  ['in an order menu', [drug('vincristine', {}, { assertion: 'template' })], []],
];

describe('medications', () => {
  test.each(ROWS)('%s', (_, findings, lines) => {
    expect(assess(findings).medications.map(({ drug: name, status, systemic }) => [name, status, systemic])).toEqual(lines);
  });

  test('name the entries they stand on', () => {
    expect(assess([drug('docetaxel'), RECEIVED, drug('docetaxel', { status: 'unknown' })]).medications).toEqual([{ drug: 'docetaxel', status: 'active', systemic: 'yes', evidence: [0, 2] }]);
  });
});
