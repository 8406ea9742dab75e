/** Every word of the pages beside the panel, in one place. */

export const sandboxWords = {
  title: 'Sandbox chart',
  what: 'Invented patients that come with RadNerve. Works with no network and no record system.',
  open: 'Open the panel',
  byIcon: 'Open the panel with the icon in the toolbar.',
  clinic: 'Larkfield Clinic', today: 'Today', user: 'Signed in: I. Fenwick, NP',
  saved: (signed: boolean, time: string): string => `${signed ? 'Signed' : 'Draft saved'} ${time}`,
} as const;

export const consentWords = {
  title: 'Your consent',
  given: (date: string): string => `You agreed on ${date}. RadNerve reads the pages you ask for.`,
  missing: 'Not given. No page is read, not by a click and not on an enabled site.',
  agree: 'Agree: read the pages I ask for', takeBack: 'Take consent back',
  effect: 'Taking it back stops reading at once and drops all that was read. Enabled sites stay listed, and are not read.',
  failed: 'The browser did not keep it. Try again.',
} as const;

export const welcomeWords = {
  title: 'Before RadNerve reads a page',
  lead: 'RadNerve reads the chart you have open and shows beside it what is known of nerve injury after radiotherapy: the matching step, what speaks against each option, and the monitoring.',
  parts: [
    { title: 'What it reads', lines: [
      'The text on the page in front of you, once, when you click the icon in the toolbar.',
      'On a site you enable: its pages, for as long as they are open. Each site is asked for by the browser, and can be taken back.',
      'No images, scans or PDF viewers, and nothing the page does not show.',
    ] },
    { title: 'What never leaves', lines: [
      'Everything. RadNerve has no server and opens no connection; its pages are not allowed to.',
      'What was read is kept in memory only. It goes with the tab, the next patient or the browser; what you answered goes with the browser.',
      'On disk are only your settings and the date of your consent.',
    ] },
    { title: 'What it changes', lines: [
      'Drugs that may worsen a neuropathy are underlined; the page itself stays as it is.',
      'Text goes into a note, or on the clipboard, only when you press for it.',
    ] },
    { title: 'What it is not', lines: [
      'It offers options with reasons to clinicians. It orders nothing, is not a medical device, and no clinician has reviewed its guideline yet. Verify before use.',
    ] },
  ],
  try: 'Try it first',
  sandbox: 'Open the sandbox chart',
  sandboxWhat: 'Three invented patients that come with RadNerve. They can be read without your consent: nobody’s chart is read there.',
  options: 'Options', next: 'Then',
  steps: ['Open a chart.', 'Click the RadNerve icon in the toolbar. The panel opens.', 'To have a site read by itself, press “Enable on this site” in the panel.'],
} as const;

export const optionsWords = {
  title: 'RadNerve options',
  sites: {
    title: 'Enabled sites', none: 'No site is enabled. Open a chart, click the icon in the toolbar, and press “Enable on this site” in the panel.',
    what: 'These sites are read for as long as their pages are open. Taking one back stops reading there at once and drops what was read.',
    takeBack: 'Take back', takeBackNamed: (site: string): string => `Take back ${site}`,
    gone: (site: string): string => `${site} is no longer enabled.`,
    refused: (site: string): string => `The browser does not let ${site} be taken back: it was set by policy, or with the installation.`,
  },
  institution: {
    title: 'Your institution',
    signed: (name: string, by: string, date: string): string => `${name} adds words of its own to the plan, signed by ${by} on ${date}. They are shown as local.`,
    waiting: 'Your institution wants these sites read. The browser asks you once:', enable: 'Enable the sites of your institution', refused: 'The browser did not allow them.',
  },
  policyFault: {
    where: (place: string, fault: string): string => `Policy: “${place}” ${fault}.`,
    type: 'is missing or of the wrong type', unknown: 'holds a name or a value RadNerve does not know', form: 'is not written as it must be', length: 'is empty, too long or too many',
  },
  /** Under the faults of a policy. */
  stands: {
    earlier: 'Nothing of this policy is used. The last one without a fault stays in force until it is mended.',
    none: 'Nothing of this policy is used, and there was no earlier one: your choices and the defaults stand.',
  },
  settings: 'Panel and marks',
  marks: 'Mark drugs in the chart',
  density: { title: 'Density of the panel', compact: 'Compact', standard: 'Standard', roomy: 'Roomy' },
  copySize: { title: 'Size of the copied text', 'one-liner': 'One line', short: 'Short', full: 'Full' },
  dateStyle: { title: 'Dates in the panel', note: 'A copied text always says 7 Jun 2024: notes travel, and nobody takes its day for the month.', 'day-month': '7 Jun 2024', 'month-day': 'Jun 7, 2024', iso: '2024-06-07' },
  byPolicy: 'Set by policy of your institution.',
  notKept: 'The browser did not keep it. Try again.',
  unknown: {
    title: 'Not everything could be used',
    names: { marks: 'marks', density: 'density', copySize: 'copy size', dateStyle: 'date style' },
    policy: (name: string): string => `Policy sets “${name}” to a value RadNerve does not know.`,
    choice: (name: string): string => `What was kept for “${name}” is not known to this version. The default is used; choose again to replace it.`,
  },
  clear: {
    title: 'Open charts', button: 'Clear everything kept of open charts',
    what: 'Drops what was read, your answers, calendars and earlier pages of all patients. Charts still open on enabled sites are read anew.',
    done: 'Cleared.', failed: 'It was not cleared. Close the browser: nothing is kept after that.',
  },
  keys: {
    title: 'Keyboard', key: 'Keys', what: 'What they do', none: 'not set',
    escape: 'Esc', escapeWhat: 'Close the words over a mark, or the preview in the panel',
    change: 'Change them in the browser', where: {
      chromium: 'The keys are set in the browser, at chrome://extensions/shortcuts.',
      firefox: 'The keys are set in the browser: about:addons, the gear, Manage Extension Shortcuts.',
    },
    copies: 'The browser lets the panel copy only while the panel has the focus. Elsewhere the shortcut makes Copy ready: Shift+F6 goes into the panel, Enter copies.',
  },
  more: 'More', welcome: 'What RadNerve reads, and what never leaves', sandbox: 'Sandbox chart',
} as const;
