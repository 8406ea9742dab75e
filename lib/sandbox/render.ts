/** The chart as a tree of elements: the server sends it as HTML, the page of the extension puts it in place as nodes. */
import { el, type Element, type Part } from './markup.ts';
import type { Medicine, Note, Patient } from './types.ts';

/** The views of one chart. */
export const TABS = [['summary', 'Summary'], ['notes', 'Notes'], ['results', 'Results']] as const;
export type Tab = (typeof TABS)[number][0];

/** Address of a view of a chart. */
export type AddressOf = (id: string, tab: Tab) => string;

/** Dates stay on one line, and a value out of range stands out. */
function classOf(cell: string): string | undefined {
  if (/^(?:[A-Z][a-z]{2} )?(?:\d{1,2}, )?\d{4}$/.test(cell)) return 'day';
  return cell === 'H' || cell === 'L' ? 'flag' : undefined;
}

function tableRow(tag: 'th' | 'td', cells: readonly string[]): Element {
  // An empty heading names nothing: it is a cell like any other.
  return el('tr', {}, cells.map((cell) => el(cell === '' ? 'td' : tag, { class: classOf(cell) }, cell)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Element {
  return el('table', {}, el('thead', {}, tableRow('th', head)), el('tbody', {}, rows.map((cells) => tableRow('td', cells))));
}

function card(title: string, body: readonly Part[], aside = ''): Element {
  return el('section', { class: 'card' }, el('header', {}, el('h2', {}, title), aside ? [el('span', { class: 'aside' }, aside)] : []), body);
}

function medicationList({ medicines }: Patient): Part[] {
  const head = ['Medication', 'Directions', 'Route', 'Start', 'Status'];
  const list = (some: readonly Medicine[]) => table(head, some.map(({ name, directions, route, started, status, stopped = '' }) => [name, directions, route, started, `${status} ${stopped}`.trim()]));
  return [list(medicines.filter(({ status }) => status === 'Active')), el('h3', {}, 'Past medications'), list(medicines.filter(({ status }) => status !== 'Active'))];
}

function allergies(patient: Patient): Element {
  if (patient.allergies.length === 0) return el('p', {}, 'No known drug allergies');
  return el('ul', {}, patient.allergies.map(({ substance, reaction }) => el('li', {}, el('b', {}, substance), ` ${reaction}`)));
}

function labs(patient: Patient): Element {
  return table(['Test', 'Result', 'Reference', ''], patient.labs.map(({ name, value, unit, range, flag = '' }) => [name, `${value} ${unit}`.trim(), range, flag]));
}

function vitals(patient: Patient): Element {
  return el('dl', { class: 'vitals' }, patient.vitals.map(({ name, value }) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
}

/** A heading at the start of a paragraph stands out, as in most note viewers. */
function paragraph(text: string): Element {
  const [, heading, rest] = /^([A-Z][A-Za-z -]{1,30}:)( .*)$/s.exec(text) ?? [];
  return heading && rest ? el('p', {}, el('b', {}, heading), rest) : el('p', {}, text);
}

function noteArticle({ title, date, author, paragraphs }: Note): Element {
  return el('article', { class: 'card note' }, el('header', {}, el('h2', {}, title), el('span', { class: 'aside' }, date)), paragraphs.map(paragraph), el('footer', {}, `Electronically signed by ${author}`));
}

const button = (value: string, label: string) => el('button', { type: 'button', value }, label);

const editor = el('section', { class: 'card editor' },
  el('header', {}, el('h2', {}, 'New note'), el('span', { class: 'aside' }, 'Draft, not signed')),
  el('label', { for: 'note' }, 'Note text'), el('textarea', { id: 'note', rows: '7', autocomplete: 'off', spellcheck: 'false' }),
  el('div', { class: 'buttons' }, button('save', 'Save draft'), button('sign', 'Sign')));

function viewOf(patient: Patient, tab: Tab): Part[] {
  const [newest] = patient.notes;
  if (tab === 'notes') return [...patient.notes.map(noteArticle), editor];
  if (tab === 'results') return [card('Laboratory', [labs(patient)], patient.labsDate)];
  return [el('div', { class: 'columns' },
    el('div', {},
      card('Problem list', [table(['Problem', 'ICD-10-CM', 'Noted'], patient.problems.map(({ name, code, since }) => [name, code, since]))]),
      card('Medications', [el('div', { class: 'medications' }, medicationList(patient))]),
      newest ? [noteArticle(newest)] : []),
    el('div', {},
      card('Allergies', [allergies(patient)]),
      card('Vitals', [vitals(patient)], 'Today'),
      card('Labs', [labs(patient)], patient.labsDate),
      editor))];
}

/** Banner, tabs and the open view of one patient. */
export function chartOf(patient: Patient, tab: Tab, addressOf: AddressOf): Part[] {
  const { id, name, sex, age, birthDate, recordNumber } = patient;
  return [
    el('header', { class: 'patient-banner', 'data-patient': id }, '\n    ',
      el('h1', { class: 'patient-name' }, name), '\n    ',
      [sex, `${age} y`, `DOB ${birthDate}`, `MRN ${recordNumber}`].map((text) => el('span', {}, text))), '\n  ',
    el('nav', { class: 'tabs', 'aria-label': 'Chart' }, TABS.map(([key, label]) => el('a', { href: addressOf(id, key), 'aria-current': key === tab ? 'page' : undefined }, label))), '\n  ',
    el('div', { class: 'view' }, viewOf(patient, tab)),
  ];
}

/** The day's list; other patients' names stand here, as in most record systems. */
export function scheduleOf(patients: readonly Patient[], openId: string, addressOf: AddressOf): Part[] {
  return patients.map(({ id, name, visit }) => el('li', {}, el('a', { href: addressOf(id, 'summary'), 'aria-current': id === openId ? 'true' : undefined },
    el('span', { class: 'time' }, visit.slice(0, 5)), ` ${name}`, el('small', {}, visit.slice(6)))));
}
