/** Invented patients who can be told apart by any finding, and the pages that show them. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface MixingPatient {
  readonly id: string;
  readonly name: string;
  readonly born: string;
  readonly record: string;
  /** Drugs nobody else has; the plan names none of them by itself. */
  readonly drugs: readonly [string, string];
}

const NAMES = ['Ashgrove, Nell', 'Birchall, Otto', 'Cawthorne, Ivy', 'Dunmore, Hugo', 'Elverton, Maud', 'Farrow, Silas', 'Greaves, Thea', 'Hollins, Rufus', 'Ingleby, Cora', 'Jessop, Amos'];
const DRUGS: readonly (readonly [string, string])[] = [
  ['vincristine', 'metronidazole'], ['thalidomide', 'nitrofurantoin'], ['bortezomib', 'amiodarone'], ['paclitaxel', 'isoniazid'], ['docetaxel', 'dapsone'],
  ['cisplatin', 'linezolid'], ['oxaliplatin', 'ciprofloxacin'], ['vinblastine', 'colchicine'], ['eribulin', 'disulfiram'], ['ixabepilone', 'phenytoin'],
];

export const PATIENTS: readonly MixingPatient[] = NAMES.map((name, at) => ({
  id: `7${at}10`, name, born: `0${1 + (at % 9)}/1${at % 9}/19${40 + at}`, record: `MX-${5100 + at * 37}`, drugs: DRUGS[at]!,
}));

/** The patients whom a text of the state, the panel or a mark is about. */
export function ownersOf(words: string): string[] {
  const text = words.toLowerCase();
  return PATIENTS.filter(({ name, drugs }) => [name.toLowerCase(), ...drugs].some((word) => text.includes(word))).map(({ id }) => id);
}

const banner = ({ name, born, record }: MixingPatient): string => `${name} · DOB ${born} · MRN ${record}`;

/** Parts of a chart, each of which may come late. Much is the same in all of them. */
function partsOf({ drugs: [first, second] }: MixingPatient): Readonly<Record<'problems' | 'medications' | 'note', string>> {
  return {
    problems: '<h2>Problem list</h2><ul><li>Breast cancer, left, treated with radiotherapy</li><li>Neuropathy of the left arm</li></ul>',
    medications: `<h2>Medications</h2><table><tr><th>Medication</th><th>Status</th></tr><tr><td>${first} 2 mg</td><td>Active</td></tr><tr><td>${second} 100 mg</td><td>Active</td></tr></table>`,
    note: `<h2>Progress note</h2><p>Radiotherapy to the left breast, 50 Gy in 25 fractions, in 2011.</p><p>Numb fingers since she takes ${second}. Continues ${first}.</p>`,
  };
}

const chartHtml = (patient: MixingPatient): string => Object.entries(partsOf(patient)).map(([part, html]) => `<section id="${part}">${html}</section>`).join('');
const DATA = JSON.stringify(Object.fromEntries(PATIENTS.map((patient) => [patient.id, { banner: banner(patient), parts: partsOf(patient) }])));

function pageOf(kind: string, patient: MixingPatient): string {
  const frames = kind === 'frames';
  const body = frames
    ? `<iframe id="named" src="/frame/${patient.id}" width="700" height="300"></iframe><iframe id="made" width="700" height="200"></iframe>`
    : `<main id="chart">${chartHtml(patient)}</main>`;
  return `<!doctype html><title>Chart</title><style>iframe,main{display:block}</style><script>charts=${DATA};patient="${patient.id}";kind="${kind}"</script><script src="/page.js"></script>`
    + `<header class="patient-banner">${banner(patient)}</header>${body}<script>begin()</script>`;
}

const frameOf = (patient: MixingPatient): string => `<!doctype html><title>Frame</title><header class="patient-banner">${banner(patient)}</header><section>${partsOf(patient).medications}</section>`;

/** Serves `/spa/<id>`, `/silent/<id>`, `/frames/<id>`, `/plain/<id>` and `/frame/<id>`; `?wait=` holds the answer back, in ms. Pages may be kept by the back/forward cache. */
export async function serveCharts(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const script = readFileSync(join(import.meta.dirname, 'page.js'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const [, kind = '', id] = pathname.split('/');
    const patient = PATIENTS.find((candidate) => candidate.id === id);
    const answer = (): void => {
      if (pathname === '/page.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      else if (patient) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(kind === 'frame' ? frameOf(patient) : pageOf(kind, patient));
      else response.writeHead(404).end();
    };
    setTimeout(answer, Number(searchParams.get('wait') ?? 0));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => { server.closeAllConnections(); return new Promise((done) => { server.close(() => done()); }); },
  };
}
