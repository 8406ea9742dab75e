/** Every sentence the panel says by itself; with terms.ts, every word of it. Clinical sentences come from the plan and the guideline, not from here. */
import type { Answer, GateState } from '../lib/decide/types.ts';
import type { PlanSection } from '../lib/decide/texts.ts';
import { count } from './terms.ts';

export * from './terms.ts';

export const quoteWords = {
  gone: 'No longer on the page', hidden: 'Folded away on the page: open it there',
  show: (quote: string, place: string): string => `Show in chart: ${quote}. ${place}`,
  more: (n: number): string => `and ${n} more under “Read in the chart”`,
} as const;

const MARKS = ['randomised', 'in radiation injury', 'primary endpoint met'] as const;
/** Of an empty square. Where there is no trial, no endpoint was missed. */
const EMPTY = ['not randomised', 'not in radiation injury', 'no primary endpoint met'] as const;

export const localWords = { title: 'Local', result: 'by policy', what: 'Set by policy of the institution; no part of the guideline, and it changes nothing of it.' } as const;

export const evidenceWords = {
  title: 'Evidence and sources', review: 'review status', source: 'source', weak: 'Where it is weak',
  noGrade: 'They are no grade; the sentence beside them says what was shown.',
  all: (n: number): string => `All ${count(n, 'source')} of this plan`,
  article: 'Article', guideline: 'Guideline', use: 'Intended use', changes: 'Changes',
  says: (n: number): string => `What the article says of these steps: ${count(n, 'statement')}`,
  attributes: (n: number): string => `${n} source attributes: what is used, what is not`,
  legend: `Squares, filled when true: ${MARKS.join(' · ')}.`,
  /** What the three squares say, for readers of text. */
  marks: (marks: readonly boolean[]): string => `Evidence: ${MARKS.map((word, index) => (marks[index] ? word : EMPTY[index])).join(', ')}`,
} as const;

export const identityWords = {
  product: 'RadNerve', noChart: 'No chart is shown',
  unclear: 'Patient unclear', nothingShown: 'Nothing is shown or copied',
  reading: 'Reading this chart', former: 'What was known of the former patient is dropped', nothingYet: 'Nothing is shown yet',
  absent: 'Patient not identified', thisDocument: 'this page alone counts', noName: 'Name not on the page',
  born: 'DOB', record: 'MRN', read: 'read', once: 'read once', part: 'part',
} as const;

export const glanceWords = {
  why: (n: number): string => `Why: ${count(n, 'fact')}`,
  also: 'Also open:', closed: 'Closed:', redFlag: 'Red flag', noStep: 'No step',
  step: (step: number): string => `Step\u00a0${step}`,
  on: (facts: string): string => `on ${facts}`,
  own: (n: number): string => `${n} of them yours`,
} as const;

export const obstacleWords = {
  answer: 'Answer',
  noMedications: 'Medication list not visible: interactions not checked',
} as const;

export const gateWords = {
  title: 'Before treatment',
  result: (n: Readonly<Record<GateState, number>>): string =>
    [n.flag && `${n.flag} flagged`, n['not-seen'] && `${n['not-seen']} not seen`, n.done && `${n.done} documented`].filter(Boolean).join(', '),
} as const;

export const ladderWords = {
  title: 'Ladder', result: 'Steps 1–4 of the article',
  here: 'here', failed: 'tried, failed', notReached: 'not\u00a0reached', passed: 'earlier\u00a0step',
  hereWith: (status: string): string => `here, ${status}`,
  also: (track: string, status: string): string => `${track}: ${status}`,
  /** Of a track that is not open: what is known of the fact that would open it. */
  closed: (track: string, known: Answer): string => `${track} ${known === 'no' ? 'negated' : known === 'yes' ? 'not open' : 'not documented'}`,
  row: (step: number, label: string, state: string): string => `Step ${step}, ${label}: ${state}`,
} as const;

export const optionWords = {
  title: (step: number): string => `Options at Step ${step}`,
  one: 'consider one', only: 'one option', lead: 'consider',
  checked: (n: number, of: number): string => `${n} of ${of} rules checked`,
  blocked: 'not for this patient as charted',
  takenNow: 'in progress', triedBefore: 'tried before', seen: 'Seen:',
  noRule: 'no rule fired',
  noneChecked: (of: number): string => `0 of ${count(of, 'rule')} checked: nothing needed was seen`,
  toMonitor: (n: number): string => `${n} to monitor`,
  cautions: (n: number): string => count(n, 'caution'),
  adult: 'Adult dose', doseTable: 'Dose table by kidney function', moreDosing: 'More on dosing',
  notChecked: 'Not checked:',
  /** What a rule needs is a problem, a lab, a drug; where none of it was seen, the rule says nothing. */
  notSeen: (n: number): string => `${count(n, 'rule')}, input not seen`,
  dose: 'Dose', ask: 'Ask: ', procedure: 'not checked against drugs or problems',
  adjuncts: 'Adjuncts',
} as const;

export const cautionWords = {
  title: 'Cautions on the medication list',
  drug: 'drug', marks: 'Mark drugs in the chart', byPolicy: 'set by policy', ask: 'Ask: ', statusNotSeen: 'Status not seen.',
  noneShort: 'none found', notChecked: 'list not visible',
  none: 'No active drug of the caution list was read. Entries on pages or list parts that were not shown are not known.',
  notVisible: 'The medication list was not visible: drugs named elsewhere in the chart are shown, others are not known.',
} as const;

export const dismissWords = {
  title: 'Dismissed by you', dismiss: 'Dismiss', back: 'Bring back', kept: 'For this patient, until the browser is closed. Dismissed is not the same as solved.',
  named: (name: string): string => `Dismiss ${name}`,
  backNamed: (name: string): string => `Bring ${name} back`,
  why: (name: string): string => `Why ${name} is dismissed`,
  dismissed: (n: number): string => `${n} dismissed`,
  reason: { 'will-monitor': 'Will monitor', tolerated: 'Tolerated before', other: 'Other reason' },
} as const;

export const monitoringWords = { title: 'Monitoring', scales: (n: number): string => count(n, 'standard scale'), item: 'item', by: 'by' } as const;

export const notKnownWords = {
  title: 'Not known', question: 'question', gap: 'item', allAnswered: 'all answered by you',
  someOpen: (open: number, of: number): string => `${open} of ${of} questions open`,
  yes: 'Yes', no: 'No', unknown: 'Not known',
  lookedFor: 'Looked for:', yours: 'Your answer.', against: 'The chart says otherwise:', undo: 'Undo',
  more: (n: number): string => count(n, 'more question'),
  notRead: (what: string): string => `Not read: ${what}`,
} as const;

export const radiotherapyWords = {
  title: 'Radiotherapy and course', courses: 'Courses',
  site: 'Site', dose: 'Dose', modality: 'Modality', end: 'End', firstSymptom: 'First symptom', latency: 'Latency', notWritten: 'Not written',
  fraction: 'fraction', fractions: 'fractions', in: 'in', yours: 'your answer', noDetails: 'no dose, site or date', before: 'began before radiotherapy ended',
  implausible: (dose: string): string => `${dose}: not a possible dose, not used`,
  ended: (date: string, about: boolean): string => `ended ${about ? 'about ' : ''}${date}`,
  onset: (time: string): string => `onset ${time} after`,
  toToday: (time: string): string => `${time} to today`,
  latencyToOnset: (time: string): string => `${time} from the end to the first symptom`,
  latencyToToday: (time: string): string => `${time} from the end to today; the onset has no date`,
} as const;

export const latencyWords = { note: 'Latency can raise a note; it never excludes.', table: 'As a table' } as const;

export const timelineWords = {
  what: 'What', when: 'When', line: 'line', today: 'today', course: 'Radiotherapy', window: 'Article window', symptoms: 'Symptoms', noDate: 'no date read', failed: 'failed',
  status: { active: 'taken now', inactive: 'past', unknown: 'status not seen' },
  picture: (lines: string): string => `Time line of radiotherapy, reported times, symptoms and drugs: ${lines}; the table follows.`,
  span: (from: string, to: string): string => `${from} to ${to} after radiotherapy`,
  since: (date: string, latency: string): string => `since ${date}${latency && `, ${latency}`}`,
  started: (date: string): string => `since ${date}`,
  stopped: (date: string): string => `stopped ${date}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
} as const;

export const ruleOutWords = {
  title: 'Rule-out list', notSeen: 'Not seen on the pages read', silence: 'Not written is not the same as not present.',
  state: { found: 'found', possible: 'possible', negated: 'negated', 'not-seen': 'not seen' },
} as const;

export const scoreWords = {
  title: 'Scores', same: 'unchanged', noDate: 'no date read', noRange: 'range not known',
  worse: (by: number): string => `worse by ${by}`,
  better: (by: number): string => `better by ${by}`,
  of: ([low, high]: readonly [number, number]): string => `${low} to ${high}`,
  picture: (scale: string, scores: readonly string[]): string => `${scale} over time: ${scores.join('; ')}`,
} as const;

export const findingWords = {
  title: 'Read in the chart', quote: 'quote', historical: 'historical',
  more: (n: number): string => `${n} more`,
  because: (cue: string): string => `by “${cue}”`,
  again: (n: number): string => `written again ${n === 1 ? 'once' : `${n} times`}`,
  counted: 'Found on these pages', notCounted: 'Related words, not counted',
} as const;

/** The sections of a copied plan, in its order. */
export const planSectionWord: Readonly<Record<PlanSection, string>> = {
  assessment: 'Assessment', gates: 'Before treatment', options: 'Options', adjuncts: 'Adjuncts', cautions: 'Cautions', monitoring: 'Monitoring', calendars: 'Calendar', 'not-known': 'Not known', evidence: 'Evidence',
};

const SIZES = { 'one-liner': 'One-liner', short: 'Short', full: 'Full' } as const;

export const copyWords = {
  size: SIZES, sizes: 'Size and preview', sections: 'Sections', stays: 'Red flags and what is contraindicated stay in the text.', preview: 'Preview of the text', plan: 'plan', findings: 'findings',
  copy: (what: string, size: keyof typeof SIZES): string => (size === 'one-liner' ? `Copy ${what}, one line` : `Copy ${size} ${what}`),
  result: { copied: 'Copied', plain: 'Copied, plain text only', failed: 'Not copied', overtaken: 'Not copied', stale: 'Copied, and still on the clipboard: do not paste it into another chart' },
  byHand: 'The browser did not let it be copied. Select the text below and copy it.',
  nothing: 'Nothing to copy', onlyChanges: 'Copy changes only', copyChanges: 'Copy changes',
} as const;

export const insertWords = {
  button: 'Insert', where: 'into note', undo: 'Undo',
  closed: { 'no-editor': 'Click into the note on the page first', 'no-name': 'Not possible where the page does not say whose chart it is' },
  inserted: 'Inserted', altered: 'Inserted, but the editor changed it: check the note',
  undone: 'Taken back', changed: 'Not taken back: the note has changed since', failed: 'Not taken back: check the note',
  refused: {
    'no-editor': 'Not inserted: click into the note first', gone: 'Not inserted: the note is no longer on the page', 'read-only': 'Not inserted: the note cannot be written to',
    hidden: 'Not inserted: the note is not visible', 'one-line': 'Not inserted: the field holds one line only', 'too-long': 'Not inserted: the field is too small for it',
    patient: 'Not inserted: it is not sure that this note is the patient’s', busy: 'Not inserted: the page is still busy with the last one', 'not-taken': 'Not inserted: the editor did not take it',
    unanswered: 'No answer came: check the note',
  },
  copiedInstead: (why: string): string => `${why}. Copied instead`,
} as const;

export const readWords = {
  title: 'What was read', seen: 'seen', notSeen: 'not seen', unreadable: 'not readable',
  part: { problemList: 'Problem list', medicationList: 'Medication list', allergyList: 'Allergy list', labs: 'Labs', notes: 'Notes' },
  result: (n: number, of: number): string => `${n} of ${of} parts of a chart`,
} as const;

export const earlierWords = {
  title: 'Earlier pages of this visit', untitled: 'Page without a title', remove: 'Leave out',
  why: 'Read before of the same patient, and counted as read then. A page that is opened again is read anew.',
  result: (n: number): string => (n === 1 ? '1 page counts too' : `${n} pages count too`),
  findings: (n: number): string => (n === 1 ? '1 finding' : `${n} findings`),
  removeNamed: (title: string, time: string): string => `Leave out ${title}, read at ${time}`,
  quote: 'On an earlier page', removed: 'Page left out', notRemoved: 'The page was not left out. Close and open the panel.',
} as const;

export const blankWords = {
  'not-enabled': { title: 'Not enabled on this site', text: ['Nothing has been read.', 'RadNerve would read the text of the open chart and show beside it the matching step, what stands against each option, and what was not seen.'] },
  reading: { title: 'Reading this chart', text: ['The panel fills when the page has been read.'] },
  'no-chart': { title: 'No chart on this page', text: ['Open a patient’s chart. RadNerve reads the text you can see, and only on sites you allow.', 'It looks for radiotherapy received, neuropathy, pain, brain necrosis and cognition, and for drugs that stand against an option.'] },
  'not-readable': { title: 'This page cannot be read', text: ['It is a scan, an image or a protected viewer. Its content is not known.', 'If the same note can be opened as text, open it there. What cannot be read counts as not seen, never as “no”.'] },
  doubt: { title: 'Not sure whose chart this is', text: ['The page is changing, or its parts name different patients. Nothing is shown until they agree.', 'If this stays, close the other chart, or open the note from this one.'] },
  changed: { title: 'Patient changed', text: ['Nothing read before is kept. Press the RadNerve button in the toolbar if this stays.'] },
  error: { title: 'Something went wrong', text: ['Nothing is shown, so that nothing wrong is shown.'] },
  consent: { title: 'No page is read yet', text: 'Reading was not agreed to. The welcome page says what is read, and where it stays.', open: 'Open the welcome page' },
  enable: 'Enable on this site',
  enableFrames: 'Enable frames of ',
  site: (origin: string): string => `The browser asks you to allow ${origin}. It stays in this browser.`,
  click: 'Press the RadNerve button in the toolbar to read the page once.',
  enableResult: { refused: 'Not allowed. The page can still be read once with the toolbar button.', failed: 'The browser could not ask. Press the RadNerve button in the toolbar first.' },
  notRead: (what: readonly string[]): string => `Not read: ${what.join(', ')}.`,
  once: 'This page was read once. It is not followed.',
} as const;

export const urgentWords = {
  ifWrong: 'Read as current, not historical. If that is wrong:', notCurrent: 'Not current',
  possible: 'Possible red flag', aside: 'Red flag read, set aside by you as not current', undo: 'Undo',
  alert: (headline: string): string => `Red flag: ${headline}`,
} as const;

export const saidWords = {
  before: (what: string): string => `Of the chart shown before: ${what}`,
  dismissed: 'Dismissed for this patient', broughtBack: 'Brought back', notDismissed: 'It was not recorded. Close and open the panel, then try again.',
  answered: 'Answer recorded', takenBack: 'Answer taken back', notRecorded: 'The answer was not recorded. Close and open the panel, then answer again.', notKept: 'What was typed was not recorded, and is not in the copied plan. Close and open the panel, then type it again.', gone: quoteWords.gone, hidden: quoteWords.hidden } as const;

export const changeWords = {
  title: 'What would change this', thing: 'thing', leadsTo: 'then', redFlag: 'Red flag', noStep: 'no step',
  step: (step: number): string => `Step\u00a0${step}`,
  sameStep: 'The step stays', sameResult: 'The result stays',
  /** Why no step would be matched, by what the outcome would be. */
  noStepBecause: {
    urgent: 'red-flag findings', specialist: 'the article has no step for this: refer', 'radiotherapy-planned': 'radiotherapy is only planned',
    'no-radiotherapy': 'no radiotherapy received was read', 'no-neuropathy': 'no neuropathy, necrosis or cognitive finding read', matched: 'no track has a step',
  } as const,
  /** What becomes of a track; `to` is its step or status. */
  track: (track: string, becomes: 'open' | 'closed' | 'stays' | 'other', to: string): string => `${track} ${{ open: `opens: ${to}`, closed: 'closes', stays: 'stays closed', other: `becomes ${to}` }[becomes]}`,
  all: (n: number): string => `Show all ${n}`,
} as const;

export const calendarWords = {
  title: 'Calendar', proposal: 'Dates are a proposal, no order.', after: 'Then:',
  first: 'First day', of: (drug: string): string => `First day, ${drug}`,
  today: (date: string): string => `today, ${date}, until a day is typed`, yours: 'your day',
  day: (n: number): string => `day ${n}`,
  /** Of what the clinician types; "taper step", so that it is no step of the article. */
  own: (drug: string): string => `${drug}, your own taper steps`,
  ask: (drug: string): string => `Date your own ${drug} steps`,
  step: (n: number): string => `Taper step ${n}`, mgPerDay: 'mg/day', days: 'days',
  field: (n: number, unit: string): string => `Taper step ${n}: ${unit}`,
  add: 'Add a taper step', remove: (n: number): string => `Remove taper step ${n}`, clear: 'Take all back',
  span: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  plot: (steps: string): string => `Dose over time: ${steps}.`, dosed: (when: string): string => `Doses over time: ${when}.`,
  goesOn: (mg: number): string => `then ${mg} mg/day`, checked: (when: string): string => `Check: ${when}.`, rings: 'A ring is a check.', open: 'A bar with no end goes on.',
  bar: (mg: number, days: number): string => `${mg} mg/day for ${days} ${days === 1 ? 'day' : 'days'}`,
  leftOut: (drug: string): string => `${drug} not shown`, table: 'As a table', when: 'Days', dayOf: (from: number, to: number): string => (from === to ? `day ${from}` : `day ${from} to ${to}`),
} as const;
