// Runs in the page: switches patients and views without loading it anew, as single-page record systems do.

/** How long the old patient stays on screen after the address has changed, in ms, as in real systems. */
const SWITCH_DELAY = 120;

/** Drafts by patient, in memory: lost with the page. */
const drafts = new Map();
let turn = 0;

const patientId = () => document.querySelector('.patient-banner')?.dataset.patient ?? '';

function showDraft() {
  const note = document.querySelector('#note');
  const draft = drafts.get(patientId());
  if (note && draft !== undefined) note.value = draft;
}

async function open(path) {
  turn += 1;
  const mine = turn;
  await new Promise((done) => { setTimeout(done, SWITCH_DELAY); });
  // oxlint-disable-next-line no-restricted-globals -- this is the record system's page, not the extension
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok || mine !== turn) return;
  const { chart, schedule } = await answer.json();
  // A later switch may have come meanwhile: its answer is the one to show.
  if (mine !== turn) return;
  document.getElementById('chart').innerHTML = chart;
  document.querySelector('.schedule ul').innerHTML = schedule;
  showDraft();
}

function save(button) {
  const note = document.querySelector('#note');
  drafts.set(patientId(), note.value);
  const now = new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  document.querySelector('.editor .aside').textContent = `${button.value === 'sign' ? 'Signed' : 'Draft saved'} ${now}`;
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest('.editor button');
  if (button) return save(button);
  const link = event.target.closest('a[href^="/patient/"]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  void open(location.pathname);
});
addEventListener('popstate', () => void open(location.pathname));
