/** The shape of every data file, checked at every build and in the tests. Nothing at run time imports this. */
import * as z from 'zod/mini';
import { PLAN_DRUGS } from './types.ts';

const text = z.string().check(z.minLength(1), z.trim());
const id = z.string().check(z.regex(/^\S(.*\S)?$/));
const lower = z.string().check(z.minLength(1), z.refine((value: string) => value === value.toLowerCase() && value === value.trim(), 'lower case, trimmed'));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.minLength(1));

const verification = z.enum(['C', 'S', 'GK', 'D']);
const sourced = { verification, sources: list(id), note: z.optional(text) };
const planDrug = z.enum(PLAN_DRUGS);
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const track = z.enum(['necrosis', 'pain', 'cognition', 'function']);
const severity = z.enum(['contraindicated', 'avoid', 'caution', 'monitor']);
const level = z.enum(['avoid', 'caution', 'aware']);
const route = z.enum(['oral', 'enteral', 'iv', 'sc', 'im', 'intrathecal', 'transdermal', 'topical', 'ophthalmic', 'otic', 'nasal', 'inhaled', 'vaginal', 'rectal', 'dental']);
const domain = z.enum(['brain_RN', 'CIPN_extrapolated', 'radiation_neuropathy_direct', 'POEMS_extrapolated', 'cognition_brain_RT']);
const days = z.number().check(z.int(), z.gte(0));

const bounds = { below: z.optional(z.number()), atMost: z.optional(z.number()), above: z.optional(z.number()), atLeast: z.optional(z.number()) };
const bounded = z.refine<Readonly<Record<string, unknown>>>((value) => ['below', 'atMost', 'above', 'atLeast'].some((bound) => value[bound] !== undefined), 'needs a bound');

/** A condition has one kind; kinds are combined by `all`, `any` and `absent` only. */
export const condition: z.ZodMiniType = z.lazy(() => z.union([
  z.strictObject({ takes: list(id), washoutDays: z.optional(days), route: z.optional(route), once: z.optional(z.literal(true)) }),
  z.strictObject({ takenForDays: z.strictObject({ drug: id, above: days }) }),
  z.strictObject({ dailyDose: z.strictObject({ drug: id, aboveMg: z.number() }) }),
  z.strictObject({ problem: list(id), unless: z.optional(list(id)), ever: z.optional(z.boolean()), withinDays: z.optional(days) }),
  z.strictObject({ measure: id, ...bounds }).check(bounded),
  z.strictObject({ age: z.strictObject({ below: z.optional(z.number()), atLeast: z.optional(z.number()) }).check(bounded) }),
  z.strictObject({ allergy: list(id) }),
  z.strictObject({ procedure: list(id), withinDays: z.optional(days), planned: z.optional(z.boolean()) }),
  z.strictObject({ radiotherapySite: list(id) }),
  z.strictObject({ all: z.array(condition).check(z.minLength(2)) }),
  z.strictObject({ any: z.array(condition).check(z.minLength(2)) }),
  z.strictObject({ absent: condition }),
]));

const drug = z.strictObject({
  id: lower, names: z.optional(list(lower)), brands: z.optional(list(lower)), localBrands: z.optional(list(lower)), combinations: z.optional(list(lower)),
  brandRoutes: z.optional(z.record(z.string(), route)), systemicRoutes: z.optional(list(route)),
  rxcui: z.optional(z.string().check(z.regex(/^\d+$/))), classes: z.optional(list(id)), verification,
});
const drugClass = z.strictObject({ id: lower, label: text, members: list(lower), verification });
const allergyClass = z.strictObject({ id: lower, terms: list(lower) });
const problem = z.strictObject({ id: lower, label: text, terms: list(lower), abbreviations: z.optional(list(lower)), except: z.optional(list(lower)), codes: z.optional(list(z.string())), lasting: z.optional(z.literal(true)), verification });
const measure = z.strictObject({
  id: lower, label: text, terms: z.array(lower), loinc: z.optional(list(z.string().check(z.regex(/^\d{1,5}-\d$/)))), unit: text,
  units: z.optional(z.record(lower, z.number().check(z.positive()))),
  plausible: z.tuple([z.number(), z.number()]).check(z.refine(([low, high]: [number, number]) => low < high, 'low before high')),
  unitOptional: z.optional(z.boolean()), verification,
});
const scale = z.strictObject({
  id: lower, label: text, terms: list(lower), range: z.optional(z.tuple([z.number(), z.number()])), higherIs: z.enum(['worse', 'better']), tracks: list(track),
  cutoff: z.optional(z.strictObject({ atLeast: z.optional(z.number()), below: z.optional(z.number()), meaning: text }).check(bounded)), ...sourced,
});
const rule = z.strictObject({
  id: z.string().check(z.regex(/^[235]\/[a-z]+\/[a-z0-9-]+$/)), drug: planDrug, severity, when: condition, effect: text, ask: z.optional(text), ...sourced,
});
const caution = z.strictObject({
  id: z.string().check(z.regex(/^4\/[a-z0-9-]+$/)), drug: lower, level: z.nullable(level),
  levels: z.optional(list(z.strictObject({ level, when: condition, because: text }))), raise: z.optional(list(z.strictObject({ when: condition, because: text }))),
  reason: text, ask: text, ...sourced,
});
const source = z.strictObject({
  id: lower, title: text, year: z.optional(z.number().check(z.gte(1960), z.lte(2026))), journal: z.optional(text), label: z.optional(text),
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,}\/\S+$/))), pmid: z.optional(z.string().check(z.regex(/^\d{6,8}$/))),
  registry: z.optional(z.string().check(z.regex(/^NCT\d{8}$/))), verification, note: z.optional(text),
});
const statement = z.strictObject({ id: z.string().check(z.regex(/^S\d+$/)), text, domain: z.optional(domain), caveat: z.optional(text), place: text, ...sourced });
const stepRow = z.strictObject({
  track, step, title: text, options: list(planDrug), alsoShow: z.optional(z.strictObject({ drug: planDrug, because: text })), honestNotes: list(text), statements: list(id),
});
const option = z.strictObject({
  drug: planDrug, track, step, label: text, qualifier: z.optional(text), domain, offLabel: text, evidenceNote: text,
  evidenceMarks: z.tuple([z.boolean(), z.boolean(), z.boolean()]), statements: list(id), ...sourced,
});
const intervention = z.strictObject({
  id: lower, label: text, kind: z.enum(['procedure', 'adjunct', 'not-supported']), tracks: list(track), step: z.optional(step), onlyWhen: z.optional(id), statements: list(id), ...sourced, note: text,
});
const dose = z.strictObject({
  id, drug: planDrug, kind: z.enum(['setting', 'start', 'titrate', 'target', 'max', 'stop', 'stop-point', 'label', 'alternative', 'frail', 'form', 'kidney', 'liver', 'reported']),
  label: text, text, mgPerKg: z.optional(z.number().check(z.positive())), ...sourced,
});
const renalRow = z.strictObject({
  id, drug: planDrug, from: z.number(), to: z.nullable(z.number()), row: text, text, most: z.optional(list(z.strictObject({ mg: z.number().check(z.positive()), form: z.optional(text) }))), columns: z.optional(list(z.strictObject({ usual: text, daily: text }))), ...sourced,
});
const calendar = z.strictObject({
  id, drug: planDrug, label: text, steps: list(z.strictObject({ day: days, text, kind: z.enum(['dose', 'check']), mgPerDay: z.optional(z.number().check(z.positive())) })), afterwards: text, ...sourced,
});
const monitoringRow = z.strictObject({
  id, drug: z.optional(planDrug), tracks: z.optional(list(track)), what: text, when: text, noInterval: z.optional(text), threshold: z.optional(text), why: text, dueDays: z.optional(days), onlyWhen: z.optional(condition), onlyStatus: z.optional(z.literal('observe')), ...sourced,
});
const latencyRow = z.strictObject({ id, entity: text, text, fromMonths: z.optional(z.number()), toMonths: z.optional(z.number()), regions: z.array(lower), places: z.array(lower), ...sourced });
const gate = z.strictObject({
  gate: z.enum(['severity', 'distribution', 'timing', 'recurrence', 'other-causes', 'mri']), label: text, asks: text, flagged: z.string(), notSeen: text, statements: list(id), ...sourced,
});
const headline = z.strictObject({
  track, step: z.nullable(step), status: z.enum(['matched', 'in-progress', 'provisional', 'consider', 'observe', 'refer', 'closed']), text,
  names: z.array(z.strictObject({ name: text, drug: z.optional(planDrug), reserve: z.optional(z.boolean()) })), allBlocked: z.optional(text), summary: text,
});
const outcome = z.strictObject({ outcome: z.enum(['urgent', 'specialist', 'radiotherapy-planned', 'no-radiotherapy', 'no-neuropathy', 'matched']), title: text, text });
const question = z.strictObject({ fact: id, label: text, question: text, lookedFor: text, yes: text, no: text });
const argument = z.strictObject({
  id, trigger: text, kind: z.enum(['exclude-tumour', 'recurrence-suspected', 'note', 'emergency', 'other-diagnosis', 'other-cause', 'argues-against', 'biopsy-first', 'supports']),
  message: text, names: z.array(lower), place: text, ...sourced,
});
const notKnownRow = z.strictObject({ id: z.string().check(z.regex(/^NE\d$/)), fact: z.optional(id), missing: text, says: text, place: text, ...sourced });
const meta = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+(\.\d+)?$/)), released: isoDay, review: text,
  article: z.strictObject({ title: text, site: text, url: z.string().check(z.regex(/^https:\/\//)), updated: isoDay, review: text, references: text }),
  provenance: text, changes: list(z.strictObject({ version: text, date: isoDay, text })), intendedUse: text,
  attributes: z.array(z.strictObject({ id: z.number(), name: text, value: text })).check(z.length(13)),
});

/** The whole guideline. */
export const guidelineSchema = z.strictObject({
  drugs: list(drug), classes: list(drugClass), allergyClasses: list(allergyClass), problems: list(problem), procedures: list(problem), measures: list(measure), scales: list(scale),
  rules: list(rule), cautions: list(caution), sources: list(source), statements: list(statement), steps: list(stepRow), options: list(option),
  interventions: list(intervention), doses: list(dose), renalRows: list(renalRow), dialysisRows: list(dose), calendars: list(calendar),
  monitoring: list(monitoringRow), latency: list(latencyRow), thresholds: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
  thresholdSources: list(z.strictObject({ id, ...sourced })), gates: list(gate), headlines: list(headline), outcomes: list(outcome), questions: list(question),
  honestWords: z.record(z.string(), text), argues: list(argument), notKnown: list(notKnownRow), meta,
});
