/** Invented notes in the styles of many clinics, labelled by hand as a clinician would read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import { detect } from '../../lib/detect/index.ts';
import { readingsOf, without } from './readings.ts';
import { told } from './told.ts';

type FactName = keyof Assessment['facts'];

interface Expected {
  readonly radiotherapy?: 'yes' | 'planned' | 'possible' | 'no';
  readonly brain?: string;
  readonly neuropathy?: 'yes' | 'no';
  readonly pain?: 'yes' | 'no';
  readonly recurrence?: 'excl' | 'flag' | 'none';
  readonly outcome?: string;
  readonly cautions?: readonly string[];
  /** Drugs of which the note leaves open whether they go on. */
  readonly cautionsOpen?: readonly string[];
  readonly medications?: Readonly<Record<string, string>>;
  readonly facts?: Partial<Record<FactName, string>>;
}
interface Row { readonly id: string; readonly text: string; readonly expected: Expected }

const rows = readFileSync(join(import.meta.dirname, 'clinic-notes.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);

function assess(text: string, answers: Readonly<Record<string, 'yes'>> = {}): Assessment {
  const { findings, seen, newestDate } = detect({ text, structure: [] });
  return decide({ findings, seen, answers, ...(newestDate ? { today: newestDate } : {}) });
}

function radiotherapyOf({ facts, findings, outcome }: Assessment): string {
  const has = (assertion: string): boolean => findings.some((finding) => finding.concept === 'radiotherapy' && finding.assertion === assertion);
  if (facts.radiotherapy.answer === 'yes') return 'yes';
  return has('possible') ? 'possible' : outcome === 'radiotherapy-planned' || has('planned') ? 'planned' : 'no';
}

function recurrenceOf({ facts, gates }: Assessment): string {
  if (gates.find(({ gate }) => gate === 'recurrence')?.state === 'flag') return 'flag';
  return facts['recurrence-excluded'].answer === 'yes' ? 'excl' : 'none';
}

const yes = (answer: string): string => (answer === 'yes' ? 'yes' : 'no');

/** What is read, as far as it is expected. */
function readingOf(text: string, expected: Expected): Expected {
  const assessment = assess(text);
  const { facts, medications, outcome } = assessment;
  const shown = assess(text, { neuropathy: 'yes' }).cautions.map(({ drug }) => drug).filter((drug) => !expected.cautionsOpen?.includes(drug)).toSorted();
  const all = { radiotherapy: radiotherapyOf(assessment), brain: facts['brain-radiotherapy'].answer, neuropathy: yes(facts.neuropathy.answer), pain: yes(facts['neuropathic-pain'].answer), recurrence: recurrenceOf(assessment), outcome, cautions: shown, cautionsOpen: expected.cautionsOpen };
  return {
    ...Object.fromEntries(Object.entries(all).filter(([key]) => key in expected)),
    ...(expected.medications ? { medications: Object.fromEntries(Object.keys(expected.medications).map((drug) => [drug, medications.find((use) => use.drug === drug)?.status ?? 'none'])) } : {}),
    ...(expected.facts ? { facts: Object.fromEntries(Object.keys(expected.facts).map((fact) => [fact, facts[fact as FactName].answer])) } : {}),
  };
}

describe('notes of many clinics', () => {
  test.each(rows)('$id', ({ text, expected }) => expect(readingOf(text, expected)).toEqual(expected.cautions ? { ...expected, cautions: expected.cautions.toSorted() } : expected));
});

const readings = readingsOf(join(import.meta.dirname, 'clinic-notes.findings'));

/** Nothing missing and nothing more. */
describe('the whole reading of a note', () => {
  test('every note has one', () => expect(readings.map(({ id }) => id)).toEqual(rows.map(({ id }) => id)));
  test.each(readings)('$id', (reading) => expect(without(told(rows.find(({ id }) => id === reading.id)!.text), reading)).toEqual(reading.wanted));
});
