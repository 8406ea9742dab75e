// Runs in the campaign's pages: shows another patient with delays, in any order, and writes down what stood on screen when.
/* global charts, patient, kind */
/* oxlint-disable no-unused-vars -- called by the page and the campaign */

/** Newest switch, and the newest whose address, banner and parts are on screen: what is older comes too late and is dropped. */
let turn = 0;
const shown = { address: 0, banner: 0, named: 0, made: 0, problems: 0, medications: 0, note: 0 };

function tell(banner, more = {}) {
  const log = JSON.parse(sessionStorage.truth ?? '[]');
  log.push({ at: Date.now(), banner, hidden: document.hidden, ...more });
  sessionStorage.truth = JSON.stringify(log.slice(-400));
}

const bannerNow = () => document.querySelector('.patient-banner')?.dataset.id ?? patient;

function begin() {
  document.querySelector('.patient-banner').dataset.id = patient;
  if (kind === 'frames') document.querySelector('#made').srcdoc = `<section>${charts[patient].parts.note}</section>`;
  tell(patient);
}

addEventListener('pageshow', ({ persisted }) => tell(bannerNow(), { persisted }));
addEventListener('pagehide', () => tell(null));
document.addEventListener('visibilitychange', () => tell(bannerNow()));

const later = (what, mine, wait, act) => setTimeout(() => {
  if (shown[what] > mine) return;
  shown[what] = mine;
  act();
}, wait);

function texts(root) {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all = [];
  while (walk.nextNode()) all.push(walk.currentNode);
  return all;
}

/** Puts new nodes in place of the old, or writes new words into the old nodes. */
function put(element, html, how) {
  if (how === 'nodes') {
    element.innerHTML = html;
    return;
  }
  const fresh = document.createElement('div');
  fresh.innerHTML = html;
  const now = texts(element);
  const next = texts(fresh);
  if (now.length !== next.length) element.innerHTML = html;
  else now.forEach((node, at) => { if (node.data !== next[at].data) node.data = next[at].data; });
}

/** Shows another patient; each part comes after its delay, in ms. */
function switchTo({ id, address, waits, how }) {
  turn += 1;
  const mine = turn;
  const { banner, parts } = charts[id];
  if (address) later('address', mine, waits.address, () => history.pushState(null, '', `/spa/${id}`));
  later('banner', mine, waits.banner, () => {
    const element = document.querySelector('.patient-banner');
    put(element, banner, how);
    element.dataset.id = id;
    tell(id);
  });
  if (kind === 'frames') {
    later('named', mine, waits.problems, () => { document.querySelector('#named').src = `/frame/${id}?wait=${waits.note}`; });
    later('made', mine, waits.medications, () => { document.querySelector('#made').srcdoc = `<section>${parts.note}</section>`; });
    return;
  }
  for (const part of ['problems', 'medications', 'note']) later(part, mine, waits[part], () => put(document.getElementById(part), parts[part], how));
}
