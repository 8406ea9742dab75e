/** What a chart tells of one course in several places: which tellings are one, under which words, with which details. */
import { describe, expect, test } from 'vitest';
import type { RadiotherapyCourse } from '../../lib/detect/types.ts';
import { coursesOf } from '../../lib/decide/courses.ts';
import type { Course } from '../../lib/decide/types.ts';
import { assess, course, finding, own } from './make.ts';

const of = (...courses: readonly (RadiotherapyCourse | undefined)[]): Course[] =>
  coursesOf(courses.map((details, index) => ({ index, finding: details === undefined ? finding('radiotherapy') : course(details) })));
/** Sites and places of each course. */
const told = (...courses: readonly (RadiotherapyCourse | undefined)[]) => of(...courses).map(({ sites, evidence }) => [sites.join(' + '), evidence]);
const brain = (more: RadiotherapyCourse = {}): RadiotherapyCourse => ({ region: 'brain', ...more });
const breast = (more: RadiotherapyCourse = {}): RadiotherapyCourse => ({ region: 'breast', ...more });
const pelvis = (site: string, more: RadiotherapyCourse = {}): RadiotherapyCourse => ({ site, region: 'pelvis', ...more });

describe('one course or several', () => {
  test.each<[string, readonly (RadiotherapyCourse | undefined)[], readonly (readonly [string, readonly number[]])[]]>([
    ['nothing told', [undefined, {}], []],
    ['the same words twice', [brain({ doseGy: 30 }), breast(), brain({ doseGy: 30 })], [['brain', [0, 2]], ['breast', [1]]]],
    ['no two regions', [brain(), breast()], [['brain', [0]], ['breast', [1]]]],
    ['a detail alone is a course', [{ modality: 'protons' }], [['', [0]]]],
    ['a region alone is a course', [brain()], [['brain', [0]]]],
    ['an end alone is a course', [{ ended: own('2024') }], [['', [0]]]],
    ['fractions alone are a course', [{ fractions: 5 }], [['', [0]]]],
    ['two counts of fractions', [brain({ fractions: 10 }), brain({ fractions: 5 })], [['brain', [0]], ['brain', [1]]]],
    ['a dose and the same dose with its site', [breast({ doseGy: 50 }), { doseGy: 50 }], [['breast', [0, 1]]]],
    ['a dose with fractions, and those fractions', [breast({ doseGy: 50, fractions: 25 }), { fractions: 25 }], [['breast', [0, 1]]]],
    ['a day within the year of the course', [breast({ ended: own('2024') }), { ended: own('2024-06-10') }], [['breast', [0, 1]]]],
    ['a dose, and the site of another dose', [breast({ doseGy: 50 }), { doseGy: 10 }], [['breast', [0]], ['', [1]]]],
    ['a dose is not put to a site without one', [breast({ ended: own('2024') }), { doseGy: 50 }], [['breast', [0]], ['', [1]]]],
    ['an end before', [brain({ ended: own('2019') }), brain({ ended: own('2020-01-01') })], [['brain', [0]], ['brain', [1]]]],
    ['an end after', [brain({ ended: own('2020') }), brain({ ended: own('2019-12-31') })], [['brain', [0]], ['brain', [1]]]],
    ['the first day of the year', [brain({ ended: own('2020') }), brain({ ended: own('2020-01-01') })], [['brain', [0, 1]]]],
    ['the last day of the year', [brain({ ended: own('2020') }), brain({ ended: own('2020-12-31') })], [['brain', [0, 1]]]],
    ['an end that is reckoned parts nothing', [brain({ ended: own('2019') }), brain({ ended: { iso: '2023', source: 'own', approximate: true } })], [['brain', [0, 1]]]],
    ['two days of one year are two', [brain({ ended: own('2020') }), brain({ ended: own('2020-03-01'), doseGy: 30 }), brain({ ended: own('2020-09-01'), doseGy: 30, fractions: 10 })], [['brain', [0, 2]], ['brain', [1]]]],
    ['the year, its half, and a day of it', [brain({ doseGy: 30, ended: own('2020-06') }), brain({ ended: own('2020') }), brain({ ended: own('2020-02-02') })], [['brain', [0, 1]], ['brain', [2]]]],
    ['both sides are no other side', [breast({ site: 'bilateral breast' }), breast({ site: 'left breast' })], [['bilateral breast', [0, 1]]]],
    ['a side that comes later parts', [breast({ doseGy: 50 }), breast({ site: 'left breast' }), breast({ site: 'right breast' })], [['left breast', [0, 1]], ['right breast', [2]]]],
    ['a dose that comes later parts', [breast({ site: 'left breast', ended: own('2024-06-10') }), breast({ doseGy: 50 }), breast({ doseGy: 60 })], [['left breast', [0, 1]], ['breast', [2]]]],
    ['a dose that no course can have stands alone', [brain({ doseGy: 300, implausible: true }), brain(), brain({ doseGy: 300, implausible: true, fractions: 3 })], [['brain', [0]], ['brain', [1]], ['brain', [2]]]],
    ['of two that fit, the one of which one place is alike', [pelvis('rectum', { doseGy: 45 }), pelvis('prostate', { doseGy: 78 }), pelvis('prostate and nodes')], [['rectum', [0]], ['prostate + nodes', [1, 2]]]],
    ['of two that fit, the one that holds its noun among others', [pelvis('rectum', { doseGy: 45 }), pelvis('prostate and seminal vesicles', { doseGy: 78 }), pelvis('prostate')], [['rectum', [0]], ['prostate + seminal vesicles', [1, 2]]]],
    ['a noun that joined counts', [pelvis('rectum', { doseGy: 45, fractions: 25 }), pelvis('prostate', { doseGy: 78 }), pelvis('seminal vesicles', { doseGy: 78 }), pelvis('seminal vesicles')], [['rectum', [0]], ['prostate + seminal vesicles', [1, 2, 3]]]],
    ['a region that joined counts', [breast({ doseGy: 50 }), { site: 'left breast and axilla', region: 'breast' }, { site: 'axilla', region: 'axilla' }], [['left breast', [0, 1, 2]]]],
    ['fractions that joined part', [breast({ doseGy: 50, ended: own('2024') }), breast({ fractions: 25 }), breast({ fractions: 20 })], [['breast', [0, 1]], ['breast', [2]]]],
    ['an end that joined parts', [brain({ doseGy: 30 }), brain({ ended: own('2020-03-01') }), brain({ ended: own('2021-03-01') })], [['brain', [0, 1]], ['brain', [2]]]],
    ['a day of the year that joined parts a later day', [brain({ doseGy: 30, ended: own('2020') }), brain({ ended: own('2020-03-01') }), brain({ ended: own('2020-09-01') })], [['brain', [0, 1]], ['brain', [2]]]],
    ['and an earlier day', [brain({ doseGy: 30, ended: own('2020') }), brain({ ended: own('2020-03-01') }), brain({ ended: own('2020-01-01') })], [['brain', [0, 1]], ['brain', [2]]]],
    ['a dose with fractions without a site, and its site', [{ doseGy: 50, fractions: 25 }, breast({ doseGy: 50 })], [['breast', [0, 1]]]],
    ['fractions are not put to a site without them', [breast({ doseGy: 50 }), { fractions: 5 }], [['breast', [0]], ['', [1]]]],
    ['a dose and an end, both without a site', [{ doseGy: 50 }, { ended: own('2024') }], [['', [0, 1]]]],
    ['two sides in one telling are no side', [breast({ site: 'left breast and right chest wall', doseGy: 50 }), breast({ site: 'right breast' })], [['left breast + right chest wall', [0, 1]]]],
    ['the longest word of a site tells its region', [{ site: 'frontal sinus', doseGy: 60 }, { region: 'nasopharynx', ended: own('2020') }], [['frontal sinus', [0, 1]]]],
    ['of two that fit, the one of its noun', [pelvis('rectum', { doseGy: 45 }), pelvis('prostate', { doseGy: 78 }), pelvis('prostate')], [['rectum', [0]], ['prostate', [1, 2]]]],
    ['of two that fit, the one of its noun, by words', [pelvis('prostate bed', { doseGy: 66 }), pelvis('cervix', { doseGy: 45 }), pelvis('cervix stump')], [['prostate bed', [0]], ['cervix', [1, 2]]]],
    ['a site of two regions meets each', [{ site: 'left breast and axilla', region: 'breast', doseGy: 50 }, { site: 'left axilla', region: 'axilla' }], [['left breast + left axilla', [0, 1]]]],
  ])('%s', (_, courses, expected) => expect(told(...courses)).toEqual(expected));
});

describe('site words', () => {
  test.each<[string, readonly RadiotherapyCourse[], string]>([
    ['short sides in full', [breast({ site: 'rt breast' })], 'right breast'],
    ['a region in plain words', [{ region: 'skull-base' }], 'skull base'],
    ['an adjective of the region is its name', [{ site: 'pelvic', region: 'pelvis' }], 'pelvis'],
    ['a diagnosis gives way to the region', [brain({ site: 'glioblastoma' })], 'brain'],
    ['a diagnosis without a region stays', [{ site: 'left melanoma' }], 'left melanoma'],
    ['a diagnosis beside a place goes', [brain({ site: 'left frontal mass' })], 'left frontal'],
    ['two diagnoses go', [brain({ site: 'metastatic frontal melanoma' })], 'frontal'],
    ['the bed of a tumour is a place', [breast({ site: 'tumor bed' })], 'tumor bed'],
    ['spaces do not count', [breast({ site: ' left   breast ' })], 'left breast'],
    ['spaces around a diagnosis do not count', [{ site: ' metastatic   melanoma ' }], 'metastatic melanoma'],
    ['an organ by its adjective', [pelvis('cervical')], 'cervix'],
    ['an organ by its adjective in its own region only', [{ site: 'cervical', region: 'head-neck' }], 'cervical'],
    ['joined by commas and signs', [{ site: 'left breast, axilla & scv', region: 'breast' }], 'left breast + axilla + scv'],
    ['joined by with and including', [{ site: 'prostate with seminal vesicles incl. nodes', region: 'pelvis' }], 'prostate + seminal vesicles + nodes'],
    ['one vertebra', [{ site: 'T4', region: 'spine' }], 'T4'],
    ['a closer place before the region', [brain({ doseGy: 30 }), brain({ site: 'left frontal' })], 'left frontal'],
    ['one place in two ways', [pelvis('prostate', { doseGy: 45 }), pelvis('prostatic')], 'prostate'],
    ['two places whose words begin alike, but are short', [pelvis('anal', { doseGy: 45 }), pelvis('anus')], 'anal + anus'],
    ['a place in more words', [pelvis('prostate', { doseGy: 45 }), pelvis('prostate fossa')], 'prostate'],
    ['a place in fewer words', [pelvis('prostate fossa', { doseGy: 45 }), pelvis('prostate')], 'prostate fossa'],
    ['two places that share a word', [pelvis('left iliac nodes', { doseGy: 45 }), pelvis('left inguinal nodes')], 'left iliac nodes + left inguinal nodes'],
    ['another place of a region of many', [pelvis('prostate', { doseGy: 45 }), pelvis('seminal vesicles')], 'prostate + seminal vesicles'],
    ['another place of a region of one stays out', [breast({ site: 'chest wall', doseGy: 50 }), breast({ site: 'internal mammary' })], 'chest wall'],
    ['a side behind its place', [breast({ site: 'breast left' })], 'left breast'],
    ['a diagnosis in the middle goes', [brain({ site: 'frontal metastatic lobe' })], 'frontal lobe'],
    ['two forms of a short word', [pelvis('vulva', { doseGy: 45 }), pelvis('vulvar')], 'vulva'],
    ['two places that end in one long word', [pelvis('left iliac lymphatics', { doseGy: 45 }), pelvis('left inguinal lymphatics')], 'left iliac lymphatics + left inguinal lymphatics'],
    ['a place alike the first of two', [pelvis('prostate', { doseGy: 45 }), pelvis('seminal vesicles'), pelvis('prostatic')], 'prostate + seminal vesicles'],
    ['a place of another region', [breast({ site: 'chest wall', doseGy: 50 }), breast({ site: 'chest wall and scv' })], 'chest wall + scv'],
    ['a side told elsewhere', [breast({ site: 'breast', doseGy: 50 }), breast({ site: 'l breast' })], 'left breast'],
    ['a side of another place stays there', [pelvis('prostate', { doseGy: 45 }), pelvis('left ilium')], 'prostate + left ilium'],
  ])('%s', (_, courses, sites) => expect(told(...courses).map(([words]) => words)).toEqual([sites]));
});

describe('details', () => {
  test('the fullest first: dose before fractions before end before site', () => {
    expect(of(brain({ site: 'left frontal' }), brain({ ended: own('2024-06') }), brain({ fractions: 10 }), brain({ doseGy: 30 }), brain({ doseGy: 30, modality: 'SRS' }))).toStrictEqual([
      { sites: ['left frontal'], doseGy: 30, fractions: 10, modality: 'SRS', ended: own('2024-06'), evidence: [0, 1, 2, 3, 4] }]);
  });

  test('of two ends the one of the fuller telling', () => {
    expect(of(brain({ ended: own('2024') }), brain({ doseGy: 30, ended: own('2024-06') }))[0]!.ended).toEqual(own('2024-06'));
    expect(of(brain({ site: 'brain', ended: own('2024-06') }), brain({ fractions: 5, ended: own('2024') }))[0]!.ended).toEqual(own('2024'));
    expect(of(brain({ fractions: 10, ended: own('2024-06') }), brain({ doseGy: 30, ended: own('2024') }))[0]!.ended).toEqual(own('2024'));
  });

  test('of two modalities the one told with an end, then the one told with a site', () => {
    expect(of(brain({ site: 'left frontal', modality: 'VMAT' }), brain({ ended: own('2024'), modality: 'IMRT' }))[0]!.modality).toBe('IMRT');
    expect(of(brain({ modality: 'IMRT' }), brain({ site: 'left frontal', modality: 'SRS' }))[0]!.modality).toBe('SRS');
  });

  test('nothing that was not told', () => {
    expect(of(brain())).toStrictEqual([{ sites: ['brain'], evidence: [0] }]);
    expect(of(brain({ doseGy: 300, implausible: true }))).toStrictEqual([{ sites: ['brain'], doseGy: 300, implausible: true, evidence: [0] }]);
  });

  test('courses in the order of the chart', () => expect(told(breast({ site: 'left breast' }), brain({ doseGy: 30, fractions: 10 })).map(([, places]) => places)).toEqual([[0], [1]]));
});

const nerve = (distribution: string | undefined, more = {}) => finding('neuropathy', { name: 'sensory', ...(distribution !== undefined && { distribution }), ...more });

const flagged = (...findings: Parameters<typeof assess>[0]) => assess([course({ region: 'breast' }), ...findings]).gates.find(({ gate }) => gate === 'distribution')!;

describe('a symptom outside every field', () => {
  test.each<[string, string, readonly number[], Parameters<typeof assess>[0]]>([
    ['flag', 'another part of the body', [1], [nerve('left foot')]],
    ['flag', 'two other parts', [1, 2], [nerve('left foot'), nerve('both legs')]],
    ['done', 'one part that fits', [1, 2], [nerve('left foot'), nerve('left hand')]],
    ['done', 'one place in two parts, one of which fits', [1], [nerve('hands and feet')]],
    ['done', 'a place that names no part', [1], [nerve('left side')]],
    ['done', 'a field that may hold any', [2], [course({ region: 'whole-body' }), nerve('left foot')]],
    ['flag', 'one denied elsewhere does not count', [1], [nerve('left foot'), nerve('left hand', { assertion: 'absent' })]],
    ['flag', 'one possible elsewhere does not count', [1], [nerve('left foot'), nerve('left hand', { assertion: 'possible' })]],
    ['flag', 'one without a place does not count', [1], [nerve('left foot'), nerve(undefined)]],
    ['not-seen', 'no place', [], [nerve(undefined)]],
  ])('%s: %s', (state, _, evidence, findings) => expect(flagged(...findings)).toMatchObject({ state, evidence }));
});
