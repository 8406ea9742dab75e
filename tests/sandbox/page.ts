/** The chart as a server sends it. */
import { htmlOf } from '../../lib/sandbox/markup.ts';
import { chartOf, scheduleOf, type AddressOf, type Tab } from '../../lib/sandbox/render.ts';
import type { Patient } from '../../lib/sandbox/types.ts';

/** Address of a view of a chart on the server. */
export const addressOf: AddressOf = (id, tab) => `/patient/${id}${tab === 'summary' ? '' : `/${tab}`}`;

export const chartHtml = (patient: Patient, tab: Tab): string => htmlOf(chartOf(patient, tab, addressOf));

export const scheduleHtml = (patients: readonly Patient[], openId: string): string => htmlOf(scheduleOf(patients, openId, addressOf));

/** The whole page. */
export function pageOf(patients: readonly Patient[], patient: Patient, tab: Tab): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Larkfield EHR</title>
<link rel="stylesheet" href="/sandbox.css"><link rel="icon" href="data:,"><script type="module" src="/client.js"></script></head>
<body><header class="app-bar"><b class="logo">Larkfield Clinic</b><nav aria-label="Main"><a href="/">Schedule</a><a href="/">Inbox</a><a href="/">Orders</a></nav><span class="user">Signed in: I. Fenwick, NP</span></header>
<div class="frame"><aside class="schedule"><h2>Today</h2><ul>${scheduleHtml(patients, patient.id)}</ul></aside>
<main id="chart">${chartHtml(patient, tab)}</main></div></body></html>`;
}
