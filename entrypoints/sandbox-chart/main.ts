/** The sandbox chart: a small record system of invented patients, read by the same modules as any page. Loads nothing and sends nothing but what a content script would. */
import { sandboxWords as words } from '../../components/pages/words.ts';
import { detectWith, type Detect } from '../../lib/detector.ts';
import { pause, startFrame } from '../../lib/frame.ts';
import { el, nodesOf, type Part } from '../../lib/sandbox/markup.ts';
import { bundledPatients } from '../../lib/sandbox/patients.ts';
import { chartOf, scheduleOf, TABS, type AddressOf, type Tab } from '../../lib/sandbox/render.ts';
import type { Patient } from '../../lib/sandbox/types.ts';
import { canOpenPanel, openPanel } from '../../lib/panel-door.ts';

const patients = bundledPatients(new Date());
/** Drafts by patient, in memory: lost with the page. */
const drafts = new Map<string, string>();

const addressOf: AddressOf = (id, tab) => `#patient=${id}${tab === 'summary' ? '' : `&view=${tab}`}`;

/** What the address asks for; the first patient where it asks for none that is here. */
function asked(): { readonly patient: Patient; readonly tab: Tab } {
  const query = new URLSearchParams(location.hash.slice(1));
  const [first] = patients;
  return {
    patient: patients.find(({ id }) => id === query.get('patient')) ?? first!,
    tab: TABS.map(([key]) => key).find((key) => key === query.get('view')) ?? 'summary',
  };
}

function fill(place: Element | null, parts: readonly Part[]): void {
  place?.replaceChildren(...nodesOf(document, parts));
}

function show(): void {
  const { patient, tab } = asked();
  fill(document.querySelector('#chart'), chartOf(patient, tab, addressOf));
  fill(document.querySelector('.schedule ul'), scheduleOf(patients, patient.id, addressOf));
  const note = document.querySelector<HTMLTextAreaElement>('#note');
  if (note) note.value = drafts.get(patient.id) ?? '';
}

function save({ value }: HTMLButtonElement): void {
  const note = document.querySelector<HTMLTextAreaElement>('#note')!;
  drafts.set(asked().patient.id, note.value);
  const now = new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  fill(document.querySelector('.editor .aside'), [words.saved(value === 'sign', now)]);
}

function onClick({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.editor button') : null;
  if (button) save(button);
}

function begin(): void {
  const door = canOpenPanel() ? el('button', { type: 'button', class: 'door' }, words.open) : el('span', {}, words.byIcon);
  document.body.prepend(...nodesOf(document, [
    el('aside', { class: 'notice', 'aria-label': words.title }, el('p', {}, el('b', {}, words.title), ` ${words.what}`), door),
    el('header', { class: 'app-bar' }, el('b', { class: 'logo' }, words.clinic), el('span', { class: 'user' }, words.user)),
    el('div', { class: 'frame' }, el('nav', { class: 'schedule', 'aria-label': words.today }, el('h2', {}, words.today), el('ul', {})), el('main', { id: 'chart' })),
  ]));
  show();
  document.querySelector('.door')?.addEventListener('click', () => void openPanel());
  document.addEventListener('click', onClick);
  addEventListener('hashchange', show);
}

let detect: Detect | undefined;

begin();
startFrame({
  detect: detectWith(() => detect, async () => { detect = (await import('../../lib/detect/index.ts')).detectSliced; }, pause),
  shadowOf: ({ shadowRoot }) => shadowRoot,
  holder: () => null, once: () => false,
});
