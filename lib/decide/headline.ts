/** The first lines of a plan: what a colleague must know before all else, then the step. */
import { headlineWords as words, redFlagWords } from '../guideline/data/decide-wording.ts';
import { stepless } from '../guideline/data/headlines.ts';
import { guideline as ours, type Guideline } from '../guideline/index.ts';
import type { HeadlineName, PlanDrug } from '../guideline/types.ts';
import { fill } from './fill.ts';
import { leadTrack } from './lead.ts';
import type { Reading } from './reading.ts';
import type { Assessment, FactName, Plan, TrackResult } from './types.ts';

/** A referral that stands beside a step, then the step, or why there is none; and the red-flag signs that are told before it. `notRead`: what of the page could not be read. */
export function leadWords(assessment: Assessment, reading: Reading, notRead: readonly string[]): Pick<Plan, 'headline' | 'lead' | 'summary' | 'signs'> {
  const { guideline } = reading;
  const lead = leadTrack(assessment);
  const row = guideline.outcomes.find(({ outcome }) => outcome === assessment.outcome);
  if (!lead && assessment.outcome !== 'no-neuropathy') return { headline: row?.title ?? '', summary: row?.text ?? '' };
  const signs = signWords(assessment);
  const told = signs === undefined ? {} : { signs };
  if (lead) {
    const headline = [...referral(reading), forAge(assessment, trackHeadline(assessment, lead, guideline))].join('. ');
    return { headline, lead: lead.track, summary: [lead.because, ...(lead.track === 'function' ? [words.therapy] : [])].join(' '), ...told };
  }
  // Beside signs nothing is said to be missing.
  return { headline: signs ?? `${row!.title}: ${found(assessment, reading, notRead)}`, summary: row!.text, ...told };
}

/** "Red-flag signs: sphincter change, saddle anaesthesia; no back pain read". Where they are urgent the outcome says it. */
function signWords({ redFlags }: Assessment): string | undefined {
  if (redFlags.length === 0) return undefined;
  const names = redFlags.map(({ name }) => redFlagWords[name as keyof typeof redFlagWords].toLowerCase()).join(', ');
  return `${stepless.signs}: ${names}${redFlags.some(({ name }) => name === 'back-pain') ? '' : `; ${words.noBackPain}`}`;
}

/** A step that something else opened does not take the referral away (facts.md 2.2). */
function referral({ chart, guideline }: Reading): string[] {
  const stands = ['optic-neuropathy', 'myelopathy'].some((concept) => chart.of(concept).some(({ finding }) => finding.assertion === 'present'));
  return stands ? guideline.outcomes.filter((row) => row.outcome === 'specialist').map(({ title }) => title) : [];
}

function forAge({ dosesShown }: Assessment, headline: string): string {
  return dosesShown === 'no' ? `${headline} (${words.adults})` : headline;
}

/** What is only possible before what was not read at all; never "no" of a page that was not read. */
function found({ facts }: Assessment, { chart, guideline }: Reading, notRead: readonly string[]): string {
  const asked = (['neuropathy', 'neuropathic-pain', 'necrosis', 'inflammation', 'cognitive-impairment'] as const).filter((fact) => isPossible(chart, facts[fact]));
  const possible = [
    ...(['optic-neuropathy', 'myelopathy'] as const).filter((concept) => chart.of(concept).some(({ finding }) => finding.assertion === 'possible')).map((concept) => words.concept[concept]),
    ...guideline.questions.filter(({ fact }) => (asked as readonly FactName[]).includes(fact as FactName)).map(({ label }) => label),
  ];
  const unread = notRead.length > 0 ? `${words.notRead}; ` : '';
  if (possible.length > 0) return `${unread}${fill(words.possible, { what: possible.join(', ') })}`;
  return `${unread}${unread === '' ? words.none : words.noneRead}`;
}

function isPossible(chart: Reading['chart'], { answer, evidence }: Assessment['facts'][FactName]): boolean {
  return answer === 'unknown' && evidence.some((index) => chart.findings[index]!.assertion === 'possible');
}

/** "Step 3: consider pregabalin or gabapentin", of a track at its step and status. */
export function trackHeadline(assessment: Assessment, { track, step, status }: TrackResult, guideline: Guideline = ours): string {
  const row = guideline.headlines.find((one) => one.track === track && one.step === step && one.status === status);
  if (!row) return '';
  const option = (drug: PlanDrug | undefined) => assessment.options.find((one) => one.drug === drug);
  const free = row.names.filter(({ drug }) => option(drug)?.use !== 'blocked');
  if (row.names.length > 0 && free.length === 0) return row.allBlocked ?? row.text;
  // What was tried and is taken no more is not named first.
  const inOrder = free.toSorted((a, b) => Number(option(a.drug)?.triedBefore !== undefined) - Number(option(b.drug)?.triedBefore !== undefined));
  const named = inOrder.map((one) => (option(one.drug)?.takenNow ? { ...one, name: `${one.name} (${words.inProgress})` } : one));
  return row.text.replace('{options}', listed(named));
}

const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "a, b or c"; a reserve is named only when no other is left. */
function listed(free: readonly HeadlineName[]): string {
  const first = free.filter(({ reserve }) => !reserve);
  return CHOICE.format((first.length > 0 ? first : free).map(({ name }) => name));
}
