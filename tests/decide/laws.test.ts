import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, makePlan, planText } from '../../lib/decide/index.ts';
import { FACTS, type Answer, type Answers, type Assessment, type ChartFacts } from '../../lib/decide/types.ts';
import type { Assertion, ChartDate, Finding, Medication, RadiotherapyCourse } from '../../lib/detect/types.ts';
import { guideline } from '../../lib/guideline/index.ts';

/** Names that findings of each concept carry, and some that nothing knows. */
const NAMES: Readonly<Record<string, readonly (string | undefined)[]>> = {
  radiotherapy: [undefined, 'code', 'course'],
  'brain-radiotherapy': [undefined],
  neuropathy: ['peripheral', 'plexopathy', 'radiculopathy', 'entrapment', 'cranial', 'sensory', 'motor', 'pain', 'code', undefined],
  'optic-neuropathy': [undefined],
  myelopathy: [undefined],
  'neuropathic-pain': ['said', undefined],
  'pain-persistent': ['said', 'new', 'length', undefined],
  necrosis: [undefined],
  inflammation: [undefined],
  'necrosis-symptomatic': [undefined],
  'neuro-symptom': ['headache', 'seizure', 'deficit'],
  'cognitive-impairment': [undefined],
  'recurrence-excluded': ['ned', 'biopsy', undefined],
  recurrence: [undefined],
  'steroid-failed': [undefined, 'failed', 'helped'],
  'duloxetine-failed': ['failed', 'intolerance', 'inadequate-relief', undefined],
  'red-flag': ['cord-compression', 'cauda-equina', 'back-pain', 'leg-weakness', 'sphincter-change', 'saddle-anaesthesia'],
  sign: ['horner', 'severe-pain', 'lower-trunk', 'rapid-progression', 'mass', 'fdg-avid', 'leptomeningeal', 'stocking-glove', 'out-of-field', 'untissued-mass', 'myokymia', 'nothing'],
  'symptom-onset': [undefined],
  mri: ['necrosis', 'tumour', 'indeterminate', 'reported'],
  problem: [...guideline.problems.map(({ id }) => id), 'nothing'],
  medication: [...guideline.drugs.map(({ id }) => id), 'glucocorticoid', 'nothing'],
  allergy: [...guideline.drugs.map(({ id }) => id), 'amide-anaesthetic', undefined],
  measure: guideline.measures.map(({ id }) => id),
  score: guideline.scales.map(({ id }) => id),
  grade: [undefined],
  sex: ['male', 'female', undefined],
  procedure: guideline.procedures.map(({ id }) => id),
  nothing: [undefined],
};

const iso = fc.oneof(
  fc.record({ y: fc.integer({ min: 1985, max: 2028 }), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }), length: fc.constantFrom(4, 7, 10) })
    .map(({ y, m, d, length }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length)),
  fc.constantFrom('2026-02-31', 'soon', ''),
);
const date = fc.record<ChartDate>({ iso, source: fc.constantFrom('own', 'note'), approximate: fc.boolean() });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const number = fc.oneof(fc.double({ min: 0, max: 300, noNaN: true }), fc.constantFrom(0, 0.7, 4, 15, 24, 60, 84, -1, 1e9));

/** Drops what is undefined: an optional key is there or not. */
const without = <T extends object>(of: T): T => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

function finding(concept: string, absent: boolean): fc.Arbitrary<Finding> {
  const assertions: readonly Assertion[] = absent ? ['absent'] : ['present', 'present', 'present', 'absent', 'possible', 'planned', 'other-person', 'template'];
  const course = fc.record({ region: maybe(fc.constantFrom('brain', 'skull-base', 'breast', 'pelvis', 'head', 'whole-body', 'moon')), site: maybe(fc.constant('site')), doseGy: maybe(number), fractions: maybe(fc.integer()), ended: maybe(date), implausible: maybe(fc.boolean()) });
  return fc.record({
    name: fc.constantFrom(...NAMES[concept]!), assertion: fc.constantFrom(...assertions), temporality: fc.constantFrom('current', 'current', 'historical', 'planned', 'hypothetical' as const),
    date: maybe(date), section: fc.constantFrom('note', 'banner', 'imaging', 'medications' as const), distribution: maybe(fc.constantFrom('left arm', '')),
    course: concept === 'radiotherapy' ? maybe(course) : fc.constant(undefined),
    value: number, written: fc.constantFrom('5', '> 60', '<15', ''), hasMeasure: fc.boolean(),
    medication: fc.record({ status: fc.constantFrom('active', 'inactive', 'unknown'), systemic: fc.constantFrom('yes', 'yes', 'no', 'unknown'), route: maybe(fc.constantFrom('iv', 'oral')), dailyDoseMg: maybe(number), started: maybe(date), stopped: maybe(date), weeks: maybe(number), indication: maybe(fc.constantFrom('necrosis', 'neuropathy', 'sleep')) }),
  }).map(({ name, assertion, temporality, course: details, value, written, hasMeasure, medication, ...rest }) => without({
    concept, name, quote: `${concept} ${name}`, start: 0, end: 0, assertion, temporality, certainty: 'definite', experiencer: 'patient', negated: assertion === 'absent', ...rest,
    course: details && (without(details) as RadiotherapyCourse),
    measure: ['measure', 'score', 'pain-persistent'].includes(concept) && hasMeasure ? { id: concept === 'pain-persistent' ? 'weeks' : name ?? '', value, unit: '', written } : undefined,
    medication: concept === 'medication' ? without({ drug: name ?? '', from: 'list', ...medication }) as Medication : undefined,
  }) as Finding);
}

const anyFinding = fc.constantFrom(...Object.keys(NAMES)).chain((concept) => finding(concept, false));
const absentFinding = fc.constantFrom(...Object.keys(NAMES)).chain((concept) => finding(concept, true));
/** Each finding at its own place in the text: places never meet. */
const findings = fc.array(anyFinding, { maxLength: 24 }).map((list) => list.map((one, place) => ({ ...one, start: place * 50, end: place * 50 + 10 })));
const answers: fc.Arbitrary<Answers> = fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom<Answer>('yes', 'no', 'unknown'), { maxKeys: 4 }) as fc.Arbitrary<Answers>;
const seen = fc.record({ medicationList: fc.boolean(), problemList: fc.boolean(), allergyList: fc.boolean(), labs: fc.boolean(), notes: fc.boolean() });
const chart: fc.Arbitrary<ChartFacts> = fc.record({ findings, answers, seen, today: fc.constantFrom('2026-11-23', undefined, 'soon') }).map((of) => without(of) as ChartFacts);

/** What an assessment says, without places. */
function essence(of: Assessment): unknown {
  return JSON.parse(JSON.stringify(of, (key, value) => (['findings', 'evidence', 'against'].includes(key) ? undefined : value)));
}
const blocked = (of: Assessment) => new Set(of.options.filter(({ use }) => use === 'blocked').map(({ drug }) => drug));
const says = (of: Assessment) => [of.outcome, of.primaryStep, of.tracks.map(({ track, step, status }) => [track, step, status]), Object.values(of.facts).map(({ answer }) => answer),
  of.gates.map(({ state }) => state), of.options.map(({ drug, use, reasons }) => [drug, use, reasons.map(({ rule }) => rule).toSorted()]), of.cautions.map(({ drug, level, status }) => [drug, level, status]), of.missing];

describe('laws', () => {
  test('total: every chart has an assessment, a plan and a text, and every place named exists', () => {
    fc.assert(fc.property(chart, (of) => {
      const got = decide(of);
      const places = [...Object.values(got.facts), ...got.tracks, ...got.gates, ...got.options.flatMap(({ reasons }) => reasons), ...got.cautions, ...got.medications, ...got.redFlags].flatMap(({ evidence }) => evidence);
      expect(places.every((place) => Number.isInteger(place) && place >= 0 && place < of.findings.length)).toBe(true);
      expect(got.options).toHaveLength(8);
      expect(got.rules.checked).toBeLessThanOrEqual(got.rules.of);
      const plan = makePlan(got);
      expect(plan.headline).not.toBe('');
      for (const size of ['one-liner', 'short', 'full'] as const) expect(planText(got, plan, { size }).text).toContain('Verify before use.');
    }), { numRuns: 150 });
  });

  test('a match has a track; without one there is no step', () => {
    fc.assert(fc.property(chart, (of) => {
      const got = decide(of);
      expect(got.tracks.length > 0).toBe(got.outcome === 'matched');
      if (got.outcome !== 'matched') expect([got.primaryStep, got.options.some(({ open }) => open)]).toEqual([null, false]);
    }), { numRuns: 150 });
  });

  test('the same twice, and the chart stays as it was', () => {
    fc.assert(fc.property(chart, (of) => {
      const before = JSON.stringify(of);
      expect(decide(of)).toEqual(decide(of));
      expect(JSON.stringify(of)).toBe(before);
    }), { numRuns: 80 });
  });

  test('the order of findings does not matter', () => {
    fc.assert(fc.property(chart, fc.infiniteStream(fc.nat()), (of, random) => {
      const order = of.findings.map((one) => ({ one, key: random.next().value as number })).toSorted((a, b) => a.key - b.key).map(({ one }) => one);
      expect(says(decide({ ...of, findings: order }))).toEqual(says(decide(of)));
    }), { numRuns: 150 });
  });

  test('removing all findings gives no step', () => {
    fc.assert(fc.property(seen, (of) => {
      const got = decide({ findings: [], answers: {}, seen: of });
      expect([got.outcome, got.primaryStep, got.tracks, got.cautions]).toEqual(['no-radiotherapy', null, [], []]);
    }));
  });

  test('an answer taken back restores the former assessment', () => {
    fc.assert(fc.property(chart, answers, (of, more) => {
      const before = decide(of);
      decide({ ...of, answers: { ...of.answers, ...more } });
      expect(decide(of)).toEqual(before);
    }), { numRuns: 80 });
  });

  test('an answer stands, whatever the findings', () => {
    fc.assert(fc.property(chart, (of) => {
      const { facts } = decide(of);
      for (const fact of FACTS) {
        const answer = of.answers[fact];
        if (answer !== undefined) expect(facts[fact]).toMatchObject({ answer, answered: true });
        else expect(facts[fact].answered).toBeUndefined();
      }
    }), { numRuns: 80 });
  });

  test('an unknown answer, or a possible finding, never unblocks a drug', () => {
    const possible = fc.constantFrom('neuropathy', 'necrosis', 'measure', 'allergy', 'medication', 'recurrence', 'score').chain((concept) => finding(concept, false)).map((one): Finding => ({ ...one, assertion: 'possible', certainty: 'possible' }));
    fc.assert(fc.property(chart, fc.constantFrom(...FACTS), possible, (of, fact, more) => {
      const before = blocked(decide(of));
      expect(blocked(decide({ ...of, answers: { ...of.answers, [fact]: 'unknown' } }))).toEqual(before);
      expect([...before].every((drug) => blocked(decide({ ...of, findings: [...of.findings, { ...more, start: 9999, end: 9999 }] })).has(drug))).toBe(true);
    }), { numRuns: 80 });
  });

  test('an absent finding never creates a caution', () => {
    fc.assert(fc.property(chart, absentFinding, (of, more) => {
      const before = new Set(decide(of).cautions.map(({ drug }) => drug));
      const after = decide({ ...of, findings: [...of.findings, { ...more, start: 9999, end: 9999 }] });
      expect(after.cautions.filter(({ drug }) => !before.has(drug))).toEqual([]);
    }), { numRuns: 150 });
  });

  test('what is of another person, or on a form, changes nothing', () => {
    fc.assert(fc.property(chart, anyFinding, fc.constantFrom<Assertion>('other-person', 'template'), (of, more, assertion) => {
      expect(essence(decide({ ...of, findings: [...of.findings, { ...more, assertion, start: 9999, end: 9999 }] }))).toEqual(essence(decide(of)));
    }), { numRuns: 80 });
  });

  test('each change listed is what the answer then makes', () => {
    fc.assert(fc.property(chart, (of) => {
      for (const { fact, to, outcome, primaryStep, primaryTrack } of decide(of).changes!.slice(0, 3)) {
        const then = decide({ ...of, answers: { ...of.answers, [fact]: to } });
        expect([fact, to, then.outcome, then.primaryStep, then.primaryTrack]).toEqual([fact, to, outcome, primaryStep, primaryTrack]);
      }
    }), { numRuns: 80 });
  });
});
