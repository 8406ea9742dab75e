import { describe, expect, test } from 'vitest';
import { findBrowser, hasDisplay, howToInstall, type Machine } from './browser.ts';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = { PATH: '/usr/local/bin:/usr/bin:/snap/bin' }): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

describe('findBrowser', () => {
  test.each<[string, Machine, string | undefined]>([
    ['none', machine('linux', []), undefined],
    ['Chrome before Chromium', machine('linux', ['/usr/bin/chromium', '/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
    ['Chromium before Edge and Brave', machine('linux', ['/usr/bin/brave', '/usr/bin/microsoft-edge', '/usr/bin/chromium']), '/usr/bin/chromium'],
    ['a browser off the PATH', machine('linux', ['/opt/brave.com/brave/brave']), '/opt/brave.com/brave/brave'],
    ["Snap's Chromium after all others", machine('linux', ['/snap/bin/chromium', '/usr/bin/brave']), '/usr/bin/brave'],
    ["Snap's Chromium when it is the only one", machine('linux', ['/snap/bin/chromium']), '/snap/bin/chromium'],
    ['no PATH at all', machine('linux', ['/opt/google/chrome/chrome'], {}), '/opt/google/chrome/chrome'],
    ['macOS', machine('darwin', ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'], {}), '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    ["macOS, the user's own folder", machine('darwin', ['/Users/u/Applications/Chromium.app/Contents/MacOS/Chromium'], { HOME: '/Users/u' }), '/Users/u/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['Windows', machine('win32', ['C:\\PF\\Microsoft\\Edge\\Application\\msedge.exe'], { PROGRAMFILES: 'C:\\PF' }), 'C:\\PF\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('%s', (_, on, path) => {
    expect(findBrowser(on)).toBe(path);
  });

  test('BROWSER_PATH goes before all', () => {
    const files = ['/usr/bin/google-chrome', '/home/u/my-chromium'];
    expect(findBrowser(machine('linux', files, { PATH: '/usr/bin', BROWSER_PATH: '/home/u/my-chromium' }))).toBe('/home/u/my-chromium');
  });

  test('a BROWSER_PATH that names nothing is an error, not another browser', () => {
    expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin', BROWSER_PATH: '/gone' }))).toThrow('BROWSER_PATH names /gone');
  });
});

describe('howToInstall', () => {
  test.each<[NodeJS.Platform, string, string]>([
    ['linux', 'ID=debian\n', 'sudo apt-get update && sudo apt-get install -y chromium'],
    ['linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'sudo apt-get update && sudo apt-get install -y chromium'],
    ['linux', 'ID=ubuntu\nID_LIKE=debian\n', 'wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb'],
    ['linux', 'ID=fedora\n', 'sudo dnf install -y chromium'],
    ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'sudo dnf install -y chromium'],
    ['linux', 'ID=manjaro\nID_LIKE=arch\n', 'sudo pacman -S chromium'],
    ['linux', '', 'the package chromium, or Google Chrome'],
    ['darwin', '', 'brew install --cask google-chrome'],
    ['win32', '', 'winget install Google.Chrome'],
  ])('%s %j', (platform, release, line) => {
    expect(howToInstall(platform, release)).toContain(`Install one:  ${line}`);
  });

  test('names the way to a browser of one\'s own', () => {
    expect(howToInstall('linux')).toContain('BROWSER_PATH=');
  });
});

describe('hasDisplay', () => {
  test.each<[NodeJS.Platform, Machine['env'], boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ])('%s %j: %s', (platform, env, shows) => {
    expect(hasDisplay(machine(platform, [], env))).toBe(shows);
  });
});
