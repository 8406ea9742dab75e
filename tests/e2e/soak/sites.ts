/** Forty sites, each with habits of its own: ten ways to show a chart, four to change to another. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PATIENTS, type MixingPatient } from '../mixing/charts.ts';

/** How a site shows the medication list. */
const LISTS: readonly ((drugs: readonly string[]) => string)[] = [
  (drugs) => `<table><tr><th>Medication</th><th>Status</th></tr>${drugs.map((drug) => `<tr><td>${drug}</td><td>Active</td></tr>`).join('')}</table>`,
  (drugs) => `<ul>${drugs.map((drug) => `<li>${drug}, active</li>`).join('')}</ul>`,
  (drugs) => `<dl>${drugs.map((drug) => `<dt>${drug}</dt><dd>daily, active</dd>`).join('')}</dl>`,
  (drugs) => drugs.map((drug) => `<div style="display:flex;gap:8px"><div><b>${drug}</b></div><span>ACTIVE</span></div>`).join(''),
  (drugs) => `<div role="grid" aria-label="Medications">${drugs.map((drug) => `<div role="row"><span role="gridcell">${drug}</span><span role="gridcell">Active</span></div>`).join('')}</div>`,
  (drugs) => `<pre>${drugs.map((drug) => `- ${drug}, active`).join('\n')}</pre>`,
  (drugs) => drugs.map((drug) => `<p><label>Drug <input value="${drug}, active"></label></p>`).join(''),
  (drugs) => `<details open><summary>Current</summary><ul>${drugs.map((drug) => `<li>${drug}, active</li>`).join('')}</ul></details>`,
  (drugs) => `<div><template shadowrootmode="open"><ul>${drugs.map((drug) => `<li>${drug}, active</li>`).join('')}</ul></template></div>`,
  (drugs) => `<iframe width="600" height="120" srcdoc="&lt;h2&gt;Medications&lt;/h2&gt;&lt;ul&gt;${drugs.map((drug) => `&lt;li&gt;${drug}, active&lt;/li&gt;`).join('')}&lt;/ul&gt;"></iframe>`,
];
/** How it changes to another patient: by an address, by new nodes, by a page that comes in two goes, by a whole new body. */
const CHANGES = ['address', 'nodes', 'late', 'body'] as const;
type Change = (typeof CHANGES)[number];

export interface Site { readonly number: number; readonly list: (typeof LISTS)[number]; readonly change: Change }
export const SITES: readonly Site[] = LISTS.flatMap((list) => CHANGES.map((change) => ({ list, change }))).map((site, number) => ({ number, ...site }));

const bodyOf = ({ list }: Site, { name, born, record, drugs: [first, second] }: MixingPatient): string => `<header class="patient-banner">${name} · DOB ${born} · MRN ${record}</header><main>
<section><h2>Problem list</h2><ul><li>Breast cancer, left, treated with radiotherapy</li><li>Neuropathy of the left arm</li></ul></section>
<section><h2>Medications</h2>${list([`${first} 2 mg`, `${second} 100 mg`])}</section>
<section><h2>Progress note</h2><p>Radiotherapy to the left breast, 50 Gy in 25 fractions, in 2011. Burning neuropathic pain of the left arm for 8 months.</p><p>Numb fingers since she takes ${second}. Continues ${first}.</p></section></main>`;

/** Functions of the sites' pages: shows another patient in the page that is open. */
const SCRIPT = `<script>
function turnTo(id, how) {
  const { banner, main, body } = charts[id];
  if (how === 'body') { const fresh = document.createElement('body'); fresh.setHTMLUnsafe(body); document.body = fresh; return; }
  document.querySelector('.patient-banner').textContent = banner;
  const fill = () => document.querySelector('main').setHTMLUnsafe(main);
  if (how === 'late') { document.querySelector('main').replaceChildren(); setTimeout(fill, 300); } else fill();
}
</script>`;

function pageOf(site: Site, patient: MixingPatient): string {
  const charts = Object.fromEntries(PATIENTS.map((one) => {
    const body = bodyOf(site, one);
    return [one.id, { body, banner: /banner">([^<]*)/.exec(body)![1], main: /<main>([^]*)<\/main>/.exec(body)![1] }];
  }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site ${site.number}</title><script>charts=${JSON.stringify(charts).replaceAll('</', '<\\/')}</script>${SCRIPT}<body>${bodyOf(site, patient)}</body></html>`;
}

/** Serves `/site/<number>/<patient>`. */
export async function serveSites(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [, , number, id] = new URL(request.url ?? '/', 'http://x').pathname.split('/');
    const [site, patient] = [SITES[Number(number)], PATIENTS.find((one) => one.id === id)];
    if (site && patient) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(site, patient));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => { server.closeAllConnections(); return new Promise((done) => { server.close(() => done()); }); },
  };
}
