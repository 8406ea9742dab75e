/** The chart as markup: the server sends it, and the page puts it in place when the patient is switched. */
import type { Medicine, Note, Patient } from './patients.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The views of one chart. */
export const TABS = [['summary', 'Summary'], ['notes', 'Notes'], ['results', 'Results']] as const;
export type Tab = (typeof TABS)[number][0];

/** Address of a view of a chart. */
export const addressOf = (id: string, tab: Tab = 'summary') => `/patient/${id}${tab === 'summary' ? '' : `/${tab}`}`;

/** Dates stay on one line, and a value out of range stands out. */
function classOf(cell: string): string {
  if (/^(?:[A-Z][a-z]{2} )?(?:\d{1,2}, )?\d{4}$/.test(cell)) return ' class="day"';
  return cell === 'H' || cell === 'L' ? ' class="flag"' : '';
}

function tableRow(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}${classOf(cell)}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<table><thead>${tableRow('th', head)}</thead><tbody>${rows.map((cells) => tableRow('td', cells)).join('')}</tbody></table>`;
}

function card(title: string, body: string, aside = ''): string {
  return `<section class="card"><header><h2>${escaped(title)}</h2>${aside ? `<span class="aside">${escaped(aside)}</span>` : ''}</header>${body}</section>`;
}

function medicationList(patient: Patient): string {
  const head = ['Medication', 'Directions', 'Route', 'Start', 'Status'];
  const list = (medicines: readonly Medicine[]) => table(head, medicines.map(({ name, directions, route, started, status, stopped = '' }) => [name, directions, route, started, `${status} ${stopped}`.trim()]));
  return `${list(patient.medicines.filter(({ status }) => status === 'Active'))}<h3>Past medications</h3>${list(patient.medicines.filter(({ status }) => status !== 'Active'))}`;
}

function allergies(patient: Patient): string {
  if (patient.allergies.length === 0) return '<p>No known drug allergies</p>';
  return `<ul>${patient.allergies.map(({ substance, reaction }) => `<li><b>${escaped(substance)}</b> ${escaped(reaction)}</li>`).join('')}</ul>`;
}

function labs(patient: Patient): string {
  return table(['Test', 'Result', 'Reference', ''], patient.labs.map(({ name, value, unit, range, flag = '' }) => [name, `${value} ${unit}`.trim(), range, flag]));
}

function vitals(patient: Patient): string {
  return `<dl class="vitals">${patient.vitals.map(({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;
}

/** A heading at the start of a paragraph stands out, as in most note viewers. */
function paragraph(text: string): string {
  const [, heading, rest] = /^([A-Z][A-Za-z -]{1,30}:)( .*)$/s.exec(text) ?? [];
  return heading && rest ? `<p><b>${escaped(heading)}</b>${escaped(rest)}</p>` : `<p>${escaped(text)}</p>`;
}

function noteArticle({ title, date, author, paragraphs }: Note): string {
  return `<article class="card note"><header><h2>${escaped(title)}</h2><span class="aside">${escaped(date)}</span></header>${paragraphs.map(paragraph).join('')}<footer>Electronically signed by ${escaped(author)}</footer></article>`;
}

const editor = '<section class="card editor"><header><h2>New note</h2><span class="aside">Draft, not signed</span></header><label for="note">Note text</label><textarea id="note" rows="7" spellcheck="false"></textarea><div class="buttons"><button type="button" value="save">Save draft</button><button type="button" value="sign">Sign</button></div></section>';

function viewOf(patient: Patient, tab: Tab): string {
  const [newest] = patient.notes;
  if (tab === 'notes') return `${patient.notes.map(noteArticle).join('')}${editor}`;
  if (tab === 'results') return card('Laboratory', labs(patient), patient.labsDate);
  return `<div class="columns"><div>${[
    card('Problem list', table(['Problem', 'ICD-10-CM', 'Noted'], patient.problems.map(({ name, code, since }) => [name, code, since]))),
    card('Medications', `<div class="medications">${medicationList(patient)}</div>`),
    newest ? noteArticle(newest) : '',
  ].join('')}</div><div>${[
    card('Allergies', allergies(patient)),
    card('Vitals', vitals(patient), 'Today'),
    card('Labs', labs(patient), patient.labsDate),
    editor,
  ].join('')}</div></div>`;
}

/** Banner, tabs and the open view of one patient. */
export function chartOf(patient: Patient, tab: Tab): string {
  const { name, sex, age, birthDate, recordNumber } = patient;
  return `<header class="patient-banner" data-patient="${patient.id}">
    <h1 class="patient-name">${escaped(name)}</h1>
    <span>${sex}</span><span>${age} y</span><span>DOB ${birthDate}</span><span>MRN ${recordNumber}</span></header>
  <nav class="tabs" aria-label="Chart">${TABS.map(([key, label]) => `<a href="${addressOf(patient.id, key)}"${key === tab ? ' aria-current="page"' : ''}>${label}</a>`).join('')}</nav>
  <div class="view">${viewOf(patient, tab)}</div>`;
}

/** The day's list at the left; other patients' names stand here, as in most record systems. */
export function scheduleOf(patients: readonly Patient[], openId: string): string {
  return patients.map(({ id, name, visit }) => `<li><a href="${addressOf(id)}"${id === openId ? ' aria-current="true"' : ''}><span class="time">${visit.slice(0, 5)}</span> ${escaped(name)}<small>${escaped(visit.slice(6))}</small></a></li>`).join('');
}

/** The whole page, as the server sends it. */
export function pageOf(patients: readonly Patient[], patient: Patient, tab: Tab): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Larkfield EHR</title>
<link rel="stylesheet" href="/sandbox.css"><link rel="icon" href="data:,"><script type="module" src="/client.js"></script></head>
<body><header class="app-bar"><b class="logo">Larkfield Clinic</b><nav aria-label="Main"><a href="/">Schedule</a><a href="/">Inbox</a><a href="/">Orders</a></nav><span class="user">Signed in: I. Fenwick, NP</span></header>
<div class="frame"><aside class="schedule"><h2>Today</h2><ul>${scheduleOf(patients, patient.id)}</ul></aside>
<main id="chart">${chartOf(patient, tab)}</main></div></body></html>`;
}
