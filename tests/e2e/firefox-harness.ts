/** What the tests in a real Firefox share: the words of the sidebar, its buttons, and the way from installation to an enabled site. */
import { ROOT_URL, type Firefox, type Place } from '../tools/firefox.ts';
import { until } from './harness.ts';

export type Tab = Place & object;

export interface Sidebar {
  words(): Promise<string>;
  /** Waits until it says so; returns all its words of that moment. */
  says(what: RegExp): Promise<string>;
  /** Presses a button by its name, also one in a part that is folded; in the sidebar or elsewhere. */
  press(name: string, place?: Place): Promise<void>;
}

const PATIENCE = 40_000;

export function sidebarOf(firefox: Firefox): Sidebar {
  const words = (): Promise<string> => firefox.run('sidebar', () => document.body.innerText.replaceAll('\u00a0', ' ')).catch((error: unknown) => String(error));
  return {
    words,
    async says(what) {
      let said = '';
      await until(async () => what.test(said = await words()), () => `the sidebar to say ${what}`, PATIENCE);
      return said;
    },
    press: (name, place = 'sidebar') => firefox.run(place, pressButton, name),
  };
}

function pressButton(wanted: string): void {
  // Made here: it runs in the other world.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const nameOf = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent).replaceAll('\u00a0', ' ').trim();
  const button = [...document.querySelectorAll('button')].find((candidate) => nameOf(candidate) === wanted);
  if (!button) throw new Error(`No button "${wanted}" among ${[...document.querySelectorAll('button')].map(nameOf).join(', ')}`);
  for (let box: Element | null = button; box; box = box.parentElement) if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  button.click();
}

/** The welcome page, once it stands. */
export async function welcomePage(firefox: Firefox): Promise<Tab> {
  let welcome: Tab | undefined;
  await until(async () => (welcome = await firefox.tabAt(`${ROOT_URL}/welcome.html`)) !== undefined, 'the welcome page', PATIENCE);
  return welcome!;
}

/** Agrees on the welcome page. */
export async function agree(firefox: Firefox, welcome: Tab): Promise<void> {
  await until(() => firefox.run(welcome, () => document.querySelector('.consent .main') !== null), 'the question for consent', PATIENCE);
  await firefox.run(welcome, () => { document.querySelector<HTMLButtonElement>('.consent .main')!.click(); });
  await until(() => firefox.run(welcome, () => document.querySelector('.consent .main') === null), 'the consent');
}

/** Enables the site of the tab in front from the sidebar; the page was read once before. */
export async function enableSite({ press, words }: Sidebar): Promise<void> {
  await press('Enable on this site');
  await until(async () => !/Enable on this site/.test(await words()), 'the site to be enabled');
}
