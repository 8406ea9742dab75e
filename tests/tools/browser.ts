/** Finding a Chromium-family browser, and getting one where that can be done without asking. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

/** What decides which browser is taken; a test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const here: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** In the order they are tried. Snap's Chromium comes last: it cannot read a profile outside the home folder. */
const LINUX_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser', 'brave'];
const LINUX_PLACES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/opt/brave.com/brave/brave', '/snap/bin/chromium'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PLACES = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'];

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => `${folder}\\${place}`));
  }
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.startsWith('/snap/'));
  return [...LINUX_NAMES.flatMap((name) => path.map((folder) => join(folder, name))), ...LINUX_PLACES];
}

/**
 * The browser to use: `BROWSER_PATH`, else Chrome, Chromium, Edge or Brave.
 * @returns its path, or undefined when there is none
 * @throws when `BROWSER_PATH` names nothing, rather than silently taking another
 */
export function findBrowser(machine: Machine = here): string | undefined {
  const named = machine.env.BROWSER_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`BROWSER_PATH names ${named}, and there is no such file.`);
  }
  return candidates(machine).find((path) => machine.exists(path));
}

/** What to do on a machine where nothing can be installed without asking. */
export function howToInstall(platform: NodeJS.Platform, release = ''): string {
  const family = release.match(/^ID(?:_LIKE)?=.*$/gm)?.join(' ') ?? '';
  const how = platform === 'darwin' ? 'brew install --cask google-chrome (or get it from https://www.google.com/chrome/)'
    : platform === 'win32' ? 'winget install Google.Chrome (Microsoft Edge does as well)'
    // Ubuntu's own Chromium is a snap, which cannot use a profile in the temporary folder.
    : /\bID=ubuntu/.test(family) ? 'wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb && sudo apt-get install -y ./google-chrome-stable_current_amd64.deb'
    : /debian/.test(family) ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : /fedora|rhel/.test(family) ? 'sudo dnf install -y chromium'
    : /arch/.test(family) ? 'sudo pacman -S chromium'
    : /suse/.test(family) ? 'sudo zypper install chromium'
    : /alpine/.test(family) ? 'apk add chromium'
    : 'the package chromium, or Google Chrome from https://www.google.com/chrome/';
  return `No Chromium-family browser was found (Chrome, Chromium, Edge or Brave).\nInstall one:  ${how}\nor name yours: BROWSER_PATH=/path/to/browser`;
}

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** Only as root on a Debian family system can it be done without a question. */
function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * The browser to use, installed first where there is none and that needs no question.
 * @param say receives progress
 * @throws with what to install when there is none and it cannot be installed
 */
export async function ensureBrowser(say: (line: string) => void): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (!mayInstall()) throw new Error(howToInstall(process.platform, osRelease()));
  say('No browser found: installing chromium with apt-get (a minute or two) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { quiet: true, env });
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { quiet: true, env });
  const now = findBrowser();
  if (installed.code === 0 && now) return now;
  const tail = `${updated.code === 0 ? '' : updated.output}${installed.output}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`apt-get could not install chromium:\n${tail}\n\n${howToInstall(process.platform, osRelease())}`);
}

/** Whether windows can be shown. */
export function hasDisplay({ platform, env }: Machine = here): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
