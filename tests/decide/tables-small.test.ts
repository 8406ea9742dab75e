/** The small readers on their bounds: dates, what findings say together, the chart, drugs and radiotherapy. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { newestOf, openChart, statedOn } from '../../lib/decide/chart.ts';
import { addMonths, dateWords, isOlder, isoDay, middle, monthsBetween, spanOf } from '../../lib/decide/dates.ts';
import { drugUses } from '../../lib/decide/medications.ts';
import { readRadiotherapy } from '../../lib/decide/radiotherapy.ts';
import { openReading, readingOf } from '../../lib/decide/reading.ts';
import { resolve, type Evidence } from '../../lib/decide/resolve.ts';
import { asEvidence, readSigns } from '../../lib/decide/signs.ts';
import { guideline } from '../../lib/guideline/index.ts';
import { assess, chart, course, days, drug, finding, lab, NECROSIS, note, NUMB, own, PAIN, RECEIVED } from './make.ts';

const day = (iso: string): number => spanOf(iso)!.first;
const open = (...findings: readonly Finding[]) => openChart({ ...chart([]), findings });
const places = (items: readonly { readonly index: number }[]) => items.map(({ index }) => index);

describe('dates', () => {
  test.each([
    ['2026-01', 'Jan 2026'], ['2026-02', 'Feb 2026'], ['2026-03', 'Mar 2026'], ['2026-04', 'Apr 2026'], ['2026-05', 'May 2026'], ['2026-06', 'Jun 2026'],
    ['2026-07', 'Jul 2026'], ['2026-08', 'Aug 2026'], ['2026-09', 'Sep 2026'], ['2026-10', 'Oct 2026'], ['2026-11-30', '30 Nov 2026'], ['2026-12-01', '1 Dec 2026'],
  ])('%s reads %s', (iso, words) => expect(dateWords(iso)).toBe(words));

  test.each([
    ['2024-01-01', '2024-01-01', 0], ['2024-01-31', '2024-02-29', 1], ['2024-02-29', '2025-02-28', 12], ['2024-06-07', '2024-07-06', 29 / 30],
    ['2024-06-07', '2024-07-07', 1], ['2024-07-07', '2024-06-07', -1], ['2024-12-15', '2025-01-15', 1], ['2023-03-10', '2026-03-10', 36], ['2026-01-15', '2026-01-25', 10 / 31],
  ])('%s to %s is %s months', (from, to, months) => expect(monthsBetween(day(from), day(to))).toBeCloseTo(months, 10));

  test.each([['2024-12-31', 2, '2025-02-28'], ['2026-01-01', -1, '2025-12-01'], ['2026-03-31', -1, '2026-02-28'], ['2026-05-17', 0, '2026-05-17'], ['2026-01-01', 12, '2027-01-01']])('%s and %s months is %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });

  test.each([['2026-02', '2026-02-14'], ['2026', '2026-07-02'], ['2026-02-05', '2026-02-05']])('the middle of %s is %s', (iso, mid) => expect(isoDay(middle(spanOf(iso)!))).toBe(mid));

  test('a day after is older, the same day is not', () => {
    expect([isOlder(spanOf('2026-01-01')!, spanOf('2026-01-02')!), isOlder(spanOf('2026-01-02')!, spanOf('2026-01-02')!), isOlder(spanOf('2026-01-03')!, spanOf('2026-01-02')!)]).toEqual([true, false, false]);
  });

  test.each([['x2024'], ['2024x'], ['12024-06'], ['2024-06-071']])('%s is no date', (iso) => expect([spanOf(iso), dateWords(iso)]).toEqual([undefined, iso]));
});

const say = (says: Evidence['says'], iso?: string, past = false): Omit<Evidence, 'index'> => ({ says, past, when: days(iso) });
const together = (evidence: readonly Omit<Evidence, 'index'>[], precedence?: 'no-first') => resolve(evidence.map((rest, index) => ({ index, ...rest })), precedence);

describe('findings together', () => {

  test.each<[string, () => ReturnType<typeof resolve>, object]>([
    ['nothing against is no property', () => together([say('yes')]), { answer: 'yes', evidence: [0] }],
    ['two things that were once stand', () => together([say('yes', undefined, true), say('no', undefined, true)]), { answer: 'yes', evidence: [0], against: [1], because: 'findings disagree and dates do not decide; yes counts' }],
    ['a newer possible undoes an older no, where no comes first too', () => together([say('no', '2024'), say('possible', '2026')], 'no-first'), { answer: 'unknown', evidence: [1], against: [0], because: 'written as possible only' }],
    ['no first', () => together([say('no'), say('possible'), say('yes')], 'no-first'), { answer: 'no', evidence: [0], against: [2], because: 'findings disagree and dates do not decide; no counts' }],
    ['possible before yes, where no comes first', () => together([say('possible'), say('yes')], 'no-first'), { answer: 'unknown', evidence: [0], against: [1], because: 'written as possible only' }],
    ['possible before no, where yes comes first', () => together([say('possible'), say('no')]), { answer: 'unknown', evidence: [0], against: [1], because: 'written as possible only' }],
    ['an older possible gives way to a newer yes', () => together([say('possible', '2024'), say('yes', '2026')], 'no-first'), { answer: 'yes', evidence: [1] }],
    ['was once, dated on the day of what is now', () => together([say('yes', '2026-02-01', true), say('no', '2026-02-01')]), { answer: 'no', evidence: [1], against: [0], because: 'findings disagree; the newest dated one counts' }],
    ['was once, dated the day after what is now', () => together([say('yes', '2026-02-02', true), say('no', '2026-02-01')]), { answer: 'yes', evidence: [0], against: [1], because: 'findings disagree; the newest dated one counts' }],
    ['was once, dated; what is now has no date', () => together([say('yes', '2026-02-02', true), say('no')]), { answer: 'no', evidence: [1], against: [0], because: 'findings disagree; the newest dated one counts' }],
    ['the newest of three sides', () => together([say('yes', '2023'), say('no', '2024'), say('no', '2025')]), { answer: 'no', evidence: [1, 2], against: [0], because: 'findings disagree; the newest dated one counts' }],
    ['the day after', () => together([say('no', '2026-02-01'), say('yes', '2026-01-31')]), { answer: 'no', evidence: [0], against: [1], because: 'findings disagree; the newest dated one counts' }],
    ['only the newest first day counts', () => together([say('no', '2026'), say('yes', '2026-06')]), { answer: 'yes', evidence: [1], against: [0], because: 'findings disagree and dates do not decide; yes counts' }],
  ])('%s', (_, fact, expected) => expect(fact()).toEqual(expected));
});

describe('the chart', () => {
  const findings = [finding('sign', { name: 'mass' }), PAIN, finding('sign', { name: 'horner' }), finding('sign'), finding('sign', { name: 'mass', assertion: 'template' }), finding('sign', { name: 'horner', assertion: 'other-person' }), finding('sign', { name: 'mass', assertion: 'planned' })];
  test.each<[string, readonly string[], readonly number[]]>([['sign', [], [0, 2, 3, 6]], ['sign', ['mass'], [0, 6]], ['sign', ['horner', 'mass'], [0, 2, 6]], ['sign', ['fdg-avid'], []], ['sign', ['fdg-avid', 'horner'], [2]], ['sign', ['a', 'b'], []], ['problem', [], []], ['problem', ['mass'], []]])(
    '%s %j', (concept, names, expected) => expect(places(open(...findings).of(concept, ...names))).toEqual(expected));

  test('knows today, or not', () => {
    expect([openChart(chart([], { today: '1970-01-03' })).day, openChart(chart([], { today: 'soon' })).day]).toEqual([2, undefined]);
  });

  test.each<[string, Finding, string | undefined]>([
    ['its own date', finding('sign', { date: own('2026-02') }), '2026-02'],
    ['none', finding('sign'), undefined],
    ['the older first writing', finding('sign', { date: own('2026-02'), repeats: 0 }), '2025-01-01'],
    ['the first writing, where it has none', finding('sign', { repeats: 0 }), '2025-01-01'],
    ['its own, older than the first writing read', finding('sign', { date: own('2024-02'), repeats: 0 }), '2024-02'],
    ['its own, where the first writing has none', finding('sign', { date: own('2024-02'), repeats: 1 }), '2024-02'],
    ['its own, where the first writing is not there', finding('sign', { date: own('2024-02'), repeats: 99 }), '2024-02'],
  ])('stated on: %s', (_, one, iso) => {
    const all = [finding('sign', { date: note('2025-01-01') }), finding('sign'), one];
    expect(statedOn(open(...all), { index: 2, finding: one })).toEqual(spanOf(iso));
  });

  test.each<[string, readonly (string | undefined)[], readonly number[]]>([
    ['the newest', ['2025', '2026'], [1]], ['those that may be as new', ['2026-02', '2026', '2025'], [0, 1]], ['undated ones stay', [undefined, '2026', '2025'], [0, 1]], ['undated alone', [undefined, undefined], [0, 1]], ['none', [], []],
  ])('newest: %s', (_, dates, expected) => {
    const all = dates.map((iso) => finding('sign', iso === undefined ? {} : { date: own(iso) }));
    const opened = open(...all);
    expect(places(newestOf(opened, opened.of('sign')))).toEqual(expected);
  });
});

const signsOf = (...findings: readonly Finding[]) => readSigns(open(...findings));
const mass = (iso?: string, more = {}) => finding('sign', { name: 'mass', ...(iso ? { date: own(iso) } : {}), ...more });

const item = (more = {}) => ({ index: 3, finding: finding('sign', more) });

describe('signs', () => {

  test('what is planned says nothing, what was once is past', () => {
    expect(asEvidence(open(), item({ assertion: 'planned' }))).toEqual([]);
    expect(asEvidence(open(), item({ temporality: 'historical', date: own('2026') }))).toEqual([{ index: 3, says: 'yes', when: spanOf('2026'), past: true }]);
    expect(asEvidence(open(), item({ assertion: 'absent' }))).toEqual([{ index: 3, says: 'no', when: undefined, past: false }]);
    expect(asEvidence(open(), item({ assertion: 'possible' }))).toEqual([{ index: 3, says: 'possible', when: undefined, past: false }]);
  });

  test.each<[string, readonly Finding[], readonly number[]]>([
    ['no necrosis', [mass()], []],
    ['possible necrosis', [mass(), finding('necrosis', { assertion: 'possible' })], []],
    ['necrosis', [mass(), NECROSIS, finding('sign', { name: 'untissued-mass' })], [0, 2]],
    ['a mass on the problem list', [finding('problem', { name: 'mass' }), NECROSIS], [0]],
    ['a mass of the day it was read', [mass('2026-10-10'), finding('necrosis', { date: own('2026-10-10') })], [0]],
    ['a mass of a later day', [mass('2026-10-11'), finding('necrosis', { date: own('2026-10-10') })], []],
    ['a mass of a later day, the newest reading counts', [mass('2026-10-11'), finding('necrosis', { date: own('2026-10-10') }), finding('necrosis', { date: own('2026-11') })], [0]],
    ['an undated mass, a dated reading', [mass(), finding('necrosis', { date: own('2026-10-10') })], [0]],
    ['a dated mass, an undated reading', [mass('2026-10-11'), NECROSIS], [0]],
    ['another sign', [finding('sign', { name: 'horner' }), NECROSIS], []],
  ])('discounted: %s', (_, findings, expected) => expect([...signsOf(...findings).discounted]).toEqual(expected));

  test('a sign and a problem of one name count together', () => {
    expect(signsOf(finding('sign', { name: 'mass' }), finding('problem', { name: 'mass' })).of('mass')).toEqual({ answer: 'yes', evidence: [0, 1] });
    expect(signsOf(NECROSIS, mass()).of('mass')).toEqual({ answer: 'unknown', evidence: [] });
  });
});

const uses = (...findings: readonly Finding[]) => drugUses(open(...findings), guideline.drugs);
const denied = (name: string, more = {}) => finding('medication', { name, assertion: 'absent', ...more });

describe('drugs', () => {

  test('by id, by class, by neither', () => {
    const { systemic } = uses(drug('sertraline'), drug('fluoxetine', { status: 'inactive' }), drug('aspirin', { systemic: 'no' }), drug('not-a-drug'));
    expect([systemic('ssri'), systemic('sertraline'), systemic('aspirin'), systemic('not-a-drug'), systemic('maoi')].map((list) => list.map((use) => use.drug)))
      .toEqual([['sertraline', 'fluoxetine'], ['sertraline'], [], ['not-a-drug'], []]);
  });

  test('active: taken, or of a status that cannot be told', () => {
    const { active } = uses(drug('sertraline'), drug('fluoxetine', { status: 'inactive' }), drug('citalopram', { status: 'unknown' }));
    expect(active('ssri').map(({ drug: name, status }) => [name, status])).toEqual([['sertraline', 'active'], ['citalopram', 'unknown']]);
  });

  test('mentioned and denied, by class too', () => {
    const { mentioned, denied: not } = uses(denied('phenelzine'), drug('sertraline', { systemic: 'no' }));
    expect(['maoi', 'phenelzine', 'ssri', 'tamoxifen'].map(mentioned)).toEqual([true, true, true, false]);
    expect(['maoi', 'phenelzine', 'ssri'].map((name) => places(not(name)))).toEqual([[0], [0], []]);
  });

  test('a finding without a name or without details is no entry', () => {
    const { all, mentioned } = uses(finding('medication'), finding('medication', { name: 'sertraline' }));
    expect([all, mentioned(''), mentioned('sertraline')]).toEqual([[], true, true]);
  });

  test('the drug of the details before the name', () => expect(uses(drug('sertraline', {}, { name: 'ssri' })).all[0]!.drug).toBe('sertraline'));

  test.each<[string, string, readonly Finding[]]>([
    ['unknown', 'a mere mention that may be as new as the denial', [drug('sertraline', { status: 'unknown' }), denied('sertraline')]],
    ['inactive', 'a mention before the denial', [drug('sertraline', { status: 'unknown' }, { date: note('2026-01-01') }), denied('sertraline', { date: note('2026-11-01') })]],
    ['active', 'taken after the denial', [drug('sertraline', {}, { date: note('2026-11-20') }), denied('sertraline', { date: note('2026-11-01') })]],
    ['active', 'another drug denied', [drug('sertraline', {}, { date: note('2026-01-01') }), denied('fluoxetine', { date: note('2026-11-01') })]],
    ['inactive', 'stopped after the note that says so, by its own date', [drug('sertraline', {}, { date: note('2026-03-10') }), drug('sertraline', { status: 'inactive', stopped: own('2026-03-20') }, { date: note('2026-03-01') })]],
    ['inactive', 'stopped long before the note that says so', [drug('sertraline', {}, { date: note('2026-03-10') }), drug('sertraline', { status: 'inactive', stopped: own('2020-03-20') }, { date: note('2026-03-12') })]],
    ['active', 'stopped, and listed again later', [drug('sertraline', {}, { date: note('2026-03-10') }), drug('sertraline', { status: 'inactive', stopped: own('2026-03-09') }, { date: note('2026-03-01') })]],
  ])('%s: %s', (status, _, findings) => expect(uses(...findings).all[0]!.status).toBe(status));

  test('a local form is not made inactive by a denial of the drug', () => {
    expect(uses(drug('lidocaine', { systemic: 'no' }, { date: note('2026-01-01') }), denied('lidocaine', { date: note('2026-11-01') })).all.map(({ systemic, status }) => [systemic, status])).toEqual([['no', 'active']]);
  });

  test('a route that was not seen', () => {
    expect(uses(drug('lidocaine', { systemic: 'unknown' }), drug('levofloxacin', { systemic: 'unknown' }), drug('prednisone', { systemic: 'unknown' })).routeUnseen).toEqual(['lidocaine', 'levofloxacin', 'prednisone']);
    expect(uses(drug('lidocaine', { systemic: 'unknown' }), drug('lidocaine', { systemic: 'no' })).routeUnseen).toEqual([]);
    expect(uses(drug('lidocaine', { systemic: 'unknown' }), drug('lidocaine')).routeUnseen).toEqual([]);
    expect(uses(drug('sertraline', { systemic: 'unknown' })).routeUnseen).toEqual([]);
  });

  test('by the names its own list gives it', () => {
    const { systemic, namesOf, all } = drugUses(open(drug('a'), drug('b')), [{ id: 'a', classes: ['x', 'y'] }, { id: 'b' }]);
    expect([['a'], ['b'], ['x'], ['y'], ['z']].map(([name]) => systemic(name!).map((use) => use.drug))).toEqual([['a'], ['b'], ['a'], ['a'], []]);
    expect([[...namesOf('a')], [...namesOf('b')], [...namesOf('c')], all.length]).toEqual([['a', 'x', 'y'], ['b'], ['c'], 2]);
  });

  test('a mention goes with the local form, of whatever drug', () => {
    expect(uses(drug('metronidazole', { systemic: 'no' }), drug('metronidazole', { systemic: 'unknown' })).all.map(({ systemic, entries }) => [systemic, places(entries)])).toEqual([['no', [0, 1]]]);
  });

  test('ways of use in their order, each with its entries', () => {
    const all = uses(drug('sertraline', { systemic: 'no' }), drug('sertraline', { systemic: 'unknown' }), drug('sertraline')).all;
    expect(all.map(({ systemic, entries }) => [systemic, places(entries)])).toEqual([['yes', [1, 2]], ['no', [0]]]);
  });
});

const read = (today: string | undefined, ...findings: readonly Finding[]) => readRadiotherapy(openChart({ findings, seen: chart([]).seen, answers: {}, ...(today && { today }) }));
const ended = (iso: string, details = {}) => course({ ended: own(iso), ...details });
const onset = (iso: string) => finding('symptom-onset', { date: own(iso) });

describe('radiotherapy', () => {

  test('where it stands: the end that counts and the onset', () => {
    expect(read('2026-11-23', NUMB, ended('2024-06-10'), onset('2025-06-10')).latency).toEqual({ months: 12, toToday: false, evidence: [1, 2] });
    expect(read('2026-11-10', NUMB, ended('2024-06-10')).latency).toEqual({ months: 29, toToday: true, evidence: [1] });
    expect(read(undefined, ended('2024-06-10')).latency).toBeUndefined();
    expect(read(undefined, ended('2024-06-10'), onset('2025-06-10')).latency).toEqual({ months: 12, toToday: false, evidence: [0, 1] });
  });

  test('since the last end, whatever the symptoms', () => {
    const two = read('2026-11-10', ended('2024-06-10'), ended('2026-05-10'), onset('2025-06-10'));
    expect([two.latency!.months, two.sinceEnd]).toEqual([12, { months: 6, toToday: true, evidence: [1], range: [6, 6] }]);
    expect(read('2026-11-10', course()).sinceEnd).toBeUndefined();
  });

  test('an end in the future is none before today, and no span of time where it is the only one', () => {
    expect(read('2026-11-10', ended('2027-05-10'), ended('2024-11-10')).latency!.months).toBe(24);
    expect(read('2026-11-10', ended('2027-05-10')).latency).toBeUndefined();
  });

  test.each<[string, readonly Finding[], string | undefined]>([
    ['the exact one of two writings, read last', [ended('2024'), ended('2024-06-10')], '2024-06-10'],
    ['the exact one of two writings, read first', [ended('2024-06-10'), ended('2024-06')], '2024-06-10'],
    ['one reckoned gives way to one written out', [course({ ended: { iso: '2025', source: 'own', approximate: true } }), ended('2020-06')], '2020-06'],
    ['one reckoned, alone', [course({ ended: { iso: '2025', source: 'own', approximate: true } })], '2025'],
    ['an entry\'s date, where no end is written', [course({}, { date: own('2023-06') })], '2023-06'],
    ['an entry\'s date is none beside a written end', [course({}, { date: own('2025-06') }), ended('2023')], '2023'],
    ['not a date that is none', [ended('soon')], undefined],
  ])('the end: %s', (_, findings, iso) => expect(read('2026-11-23', ...findings).summary.ended).toBe(iso));

  test.each<[string, readonly Finding[], readonly string[]]>([
    ['the site as written before the region', [course({ site: 'left breast', region: 'breast' }), course({ region: 'axilla' }), course({ site: 'left breast' })], ['left breast', 'axilla']],
    ['only of courses received', [course({ region: 'brain' }, { assertion: 'planned' }), course({ region: 'brain' }, { assertion: 'possible' })], []],
  ])('sites: %s', (_, findings, sites) => expect(read('2026-11-23', ...findings).summary.sites).toEqual(sites));

  test.each<[string, readonly Finding[], object]>([
    ['a dose before fractions', [course({ fractions: 30 }), course({ doseGy: 50 })], { doseGy: 50 }],
    ['dose and fractions before a dose', [course({ doseGy: 60 }), course({ doseGy: 50, fractions: 25 })], { doseGy: 50, fractions: 25 }],
    ['the course whose end counts before one as full', [course({ doseGy: 60 }), ended('2024-06', { doseGy: 50 })], { doseGy: 50 }],
    ['of courses as full the larger dose', [course({ doseGy: 50 }), course({ doseGy: 60 }), course({ doseGy: 40 })], { doseGy: 60 }],
    ['fractions of the course alone', [course({ fractions: 30 })], { fractions: 30 }],
    ['the modality of the course before another', [course({ modality: 'protons' }), course({ doseGy: 50, modality: 'IMRT' })], { doseGy: 50, modality: 'IMRT' }],
  ])('the course: %s', (_, findings, expected) => {
    const { doseGy, fractions, modality } = read('2026-11-23', ...findings).summary;
    expect({ doseGy, fractions, modality }).toEqual({ doseGy: undefined, fractions: undefined, modality: undefined, ...expected });
  });

  test.each<[string, readonly Finding[], readonly Evidence[]]>([
    ['none', [], []],
    ['brain', [course({ region: 'brain' }), course({ region: 'breast' })], [{ index: 0, says: 'yes' }]],
    ['elsewhere', [course({ region: 'breast' }), course()], [{ index: 0, says: 'no' }]],
    ['a region that is not listed is elsewhere', [course({ region: 'left-toe' })], [{ index: 0, says: 'no' }]],
    ['a field that may hold the brain', [course({ region: 'head' }), course({ region: 'breast' })], [{ index: 0, says: 'possible' }]],
    ['a course of another time without a site', [ended('2020', { region: 'breast' }), ended('2024')], [{ index: 1, says: 'possible' }]],
    ['a course of an earlier time without a site', [ended('2024', { region: 'breast' }), ended('2020')], [{ index: 1, says: 'possible' }]],
    ['a course that may be of one time', [ended('2024-06', { region: 'breast' }), ended('2024')], [{ index: 0, says: 'no' }]],
    ['a course beside one of unknown time', [course({ region: 'breast' }), ended('2024')], [{ index: 0, says: 'no' }]],
    ['no course with a site', [ended('2024')], []],
    ['said', [finding('brain-radiotherapy', { date: note('2026-01-01') })], [{ index: 0, says: 'yes', when: spanOf('2026-01-01') }]],
    ['said to be possible', [finding('brain-radiotherapy', { assertion: 'possible' })], [{ index: 0, says: 'possible', when: undefined }]],
    ['only planned', [finding('brain-radiotherapy', { assertion: 'planned' })], []],
    ['denied, whatever the field', [finding('brain-radiotherapy', { assertion: 'absent' }), course({ region: 'head' })], [{ index: 0, says: 'no', when: undefined }]],
    ['denied, and a course to the brain', [finding('brain-radiotherapy', { assertion: 'absent' }), course({ region: 'brain' })], [{ index: 0, says: 'no', when: undefined }, { index: 1, says: 'yes' }]],
    ['said, and a course elsewhere', [finding('brain-radiotherapy'), course({ region: 'breast' })], [{ index: 0, says: 'yes', when: undefined }, { index: 1, says: 'no' }]],
  ])('the brain: %s', (_, findings, evidence) => expect(read('2026-11-23', ...findings).brain).toEqual(evidence));
});

const months = (iso: string) => openReading(chart([course({ ended: own(iso) })]), guideline).measures.newest('months-since-radiotherapy');

describe('the reading', () => {
  test('names things as they show on screen', () => {
    const { label } = openReading(chart([]), guideline);
    expect(['ssri', 'diabetes', 'major-surgery', 'tamoxifen'].map(label)).toEqual(['SSRI', 'diabetes', 'major surgery', 'tamoxifen']);
    const other = openReading(chart([lab('x', 3)]), { ...guideline, classes: [], problems: [{ ...guideline.problems[0]!, id: 'p', label: 'P' }], procedures: [], measures: [{ ...guideline.measures[0]!, id: 'x', label: 'X' }] });
    expect([other.label('p'), other.label('ssri'), other.measures.newest('x')!.words]).toEqual(['P', 'ssri', 'X 3']);
  });

  test('of an assessment: the same chart, the clinician\'s answers, today', () => {
    const { chart: again } = readingOf(assess([RECEIVED, PAIN], { necrosis: 'no', urgent: 'unknown' }), guideline);
    expect([again.answers, again.today, again.findings.length]).toEqual([{ necrosis: 'no', urgent: 'unknown' }, '2026-11-23', 2]);
    const { today: _, ...without } = assess([RECEIVED]);
    expect(readingOf(without, guideline).chart).not.toHaveProperty('today');
  });

  test('months since radiotherapy, never below none', () => {
    expect(months('2026-09-18')).toMatchObject({ words: '2 months since radiotherapy', evidence: [0], old: false });
    const two = [course({ ended: own('2020-09-18') }), course({ ended: own('2026-09-18') }), finding('symptom-onset', { date: own('2022-09') })];
    expect(openReading(chart(two), guideline).measures.newest('months-since-radiotherapy')).toMatchObject({ words: '2 months since radiotherapy', evidence: [1] });
    expect(months('2027-03-18')!.words).toBe('0 months since radiotherapy');
    expect(openReading(chart([course()]), guideline).measures.newest('months-since-radiotherapy')).toBeUndefined();
  });
});
