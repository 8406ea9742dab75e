/** Runs in the page: switches patients and views without loading it anew, as single-page record systems do. */
import { patientsOn } from './patients.ts';
import { chartOf, scheduleOf, TABS, type Tab } from './render.ts';

/** How long the old patient stays on screen after the address has changed, in ms; real systems keep it 90 to 150. */
const SWITCH_DELAY = 120;

const patients = patientsOn(new Date());
let pending: ReturnType<typeof setTimeout> | undefined;

function draw(path: string): void {
  const [, , id, view = 'summary'] = path.split('/');
  const patient = patients.find((candidate) => candidate.id === id);
  const tab: Tab | undefined = TABS.map(([key]) => key).find((key) => key === view);
  const chart = document.getElementById('chart');
  const schedule = document.querySelector('.schedule ul');
  if (!patient || !tab || !chart || !schedule) return;
  chart.innerHTML = chartOf(patient, tab);
  schedule.innerHTML = scheduleOf(patients, patient.id);
}

function drawLater(): void {
  clearTimeout(pending);
  pending = setTimeout(() => draw(location.pathname), SWITCH_DELAY);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/patients/"]') : null;
  const href = link?.getAttribute('href');
  if (!href || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, '', href);
  drawLater();
});
addEventListener('popstate', drawLater);
