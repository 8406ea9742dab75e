import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../lib/sandbox/calendar.ts';
import { htmlOf, nodesOf } from '../../lib/sandbox/markup.ts';
import { bundledPatients } from '../../lib/sandbox/patients.ts';
import { chartOf, TABS } from '../../lib/sandbox/render.ts';
import { addressOf, chartHtml, pageOf } from './page.ts';
import { patientsOn } from './patients.ts';
import { startSandbox, type Sandbox } from './server.ts';

const TODAY = new Date(2026, 10, 24);

describe('calendarOf', () => {
  test.each<[string, Date, (calendar: ReturnType<typeof calendarOf>) => string | number, string | number]>([
    ['a day ago', TODAY, ({ day }) => day(1), 'Nov 23, 2026'],
    ['across a year', new Date(2027, 0, 2), ({ day }) => day(3), 'Dec 30, 2026'],
    ['the month before one that has no such day', new Date(2026, 2, 31), ({ month }) => month(1), 'Feb 2026'],
    ['the day before the birthday', TODAY, ({ age }) => age([1965, 11, 25]), 60],
    ['the birthday', TODAY, ({ age }) => age([1965, 11, 24]), 61],
    ['a birth date', TODAY, ({ birthDate }) => birthDate([1965, 3, 9]), 'Mar 9, 1965'],
  ])('%s', (_, today, read, written) => {
    expect(read(calendarOf(today))).toBe(written);
  });
});

describe('charts', () => {
  const patients = patientsOn(TODAY);
  const plexus = patients.find(({ id }) => id === '1')!;

  test('no two patients share a number, a name or a record number', () => {
    for (const key of ['id', 'name', 'recordNumber'] as const) expect(new Set(patients.map((patient) => patient[key])).size).toBe(patients.length);
  });

  test.each(patients.map((patient) => [patient.name, patient] as const))('%s: the notes give the age of the banner', (_, patient) => {
    const ages = patient.notes.flatMap(({ paragraphs }) => paragraphs).flatMap((text) => [...text.matchAll(/(\d+)-year-old/g)].map(([, age]) => Number(age)));
    expect(new Set(ages)).toEqual(new Set([patient.age]));
  });

  test('the summary shows banner, problems, both medication lists, allergies, labs, newest note and editor', () => {
    const { document } = new JSDOM(pageOf(patients, plexus, 'summary')).window;
    const rows = (title: string) => {
      const card = [...document.querySelectorAll('.card')].find((each) => each.querySelector('h2')?.textContent === title);
      return [...card?.querySelectorAll('tbody tr') ?? []].map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
    };
    expect(document.querySelector('.patient-banner')?.textContent).toContain('MRN LF-204417');
    expect(rows('Problem list')).toHaveLength(plexus.problems.length);
    expect(rows('Medications')).toHaveLength(plexus.medicines.length);
    expect(rows('Medications')[0]).toBe('ciprofloxacin 500 mg tablet | 1 tablet twice daily for 10 days | Oral | Nov 20, 2026 | Active');
    expect(rows('Labs')[0]).toBe('Creatinine | 0.9 mg/dL | 0.5 - 1.1 | ');
    expect(document.querySelector('.note')?.textContent).toContain('HPI: 61-year-old woman');
    expect(document.querySelector('label[for="note"]')).not.toBeNull();
  });

  test('text of a chart is text in the page', () => {
    const hostile = { ...patients[0]!, name: '<img src=x onerror=alert(1)>' };
    const { document } = new JSDOM(chartHtml(hostile, 'summary')).window;
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.patient-name')?.textContent).toBe(hostile.name);
  });

  test('three come with the extension, and stand in the schedule in the order of their times', () => {
    expect(bundledPatients(TODAY).map(({ name }) => name)).toEqual(['Thornbury, Celeste', 'Harrowgate, Lionel', 'Pellbrook, Marguerite']);
    const times = patients.map(({ visit }) => visit.slice(0, 5));
    expect(times).toEqual(times.toSorted());
  });

  test.each(patients.flatMap((patient) => TABS.map(([tab]) => [patient.name, tab, patient] as const)))('%s, %s: the nodes are what the HTML says', (_, tab, patient) => {
    const { document } = new JSDOM('<main></main>').window;
    const main = document.querySelector('main')!;
    const hostile = { ...patient, name: `${patient.name} <b>&amp;"` };
    main.append(...nodesOf(document, chartOf(hostile, tab, addressOf)));
    expect(main.innerHTML).toBe(new JSDOM(`<main>${htmlOf(chartOf(hostile, tab, addressOf))}</main>`).window.document.querySelector('main')!.innerHTML);
  });
});

describe('startSandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => { sandbox = await startSandbox(); });
  afterAll(() => sandbox.close());

  const get = async (path: string, accept = 'text/html') => {
    // oxlint-disable-next-line no-restricted-globals -- asks the sandbox on this machine
    const answer = await fetch(sandbox.url + path, { headers: { accept } });
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  test.each(TABS.map(([tab]) => tab))('serves the view %s of a chart', async (tab) => {
    const { status, text } = await get(tab === 'summary' ? '/patient/2' : `/patient/2/${tab}`);
    expect(status).toBe(200);
    expect(text).toContain('<h1 class="patient-name">Harrowgate, Lionel</h1>');
  });

  test('opens the first chart at the root', async () => {
    expect((await get('/')).text).toContain('<h1 class="patient-name">Brambleton, Odette</h1>');
  });

  test('gives what changes at a switch of patient as JSON', async () => {
    const { type, text } = await get('/patient/3', 'application/json');
    const { chart, schedule } = JSON.parse(text) as Record<string, string>;
    expect(type).toContain('application/json');
    expect(chart).toContain('data-patient="3"');
    expect(schedule).toContain('<a href="/patient/3" aria-current="true">');
  });

  test.each(['/patient/99', '/patient/1/orders', '/patient/1/notes/2', '/patient/../server.ts', '/server.ts', '/toString'])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([['/client.js', 'text/javascript'], ['/sandbox.css', 'text/css']])('%s is %s', async (path, type) => {
    expect((await get(path)).type).toContain(type);
  });

  test('serves a page that was added', async () => {
    expect(sandbox.add('/chart/x', '<p>added</p>')).toBe(`${sandbox.url}/chart/x`);
    expect((await get('/chart/x')).text).toBe('<p>added</p>');
  });

  test('says that a port is taken', async () => {
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
