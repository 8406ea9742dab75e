/** Every word of the pages beside the panel, in one place. */

export const sandboxWords = {
  title: 'Sandbox chart',
  what: 'Invented patients that come with RadNerve. Works with no network and no record system.',
  open: 'Open the panel',
  byIcon: 'Open the panel with the icon in the toolbar.',
  clinic: 'Larkfield Clinic', today: 'Today', chart: 'Chart', user: 'Signed in: I. Fenwick, NP',
  saved: (signed: boolean, time: string): string => `${signed ? 'Signed' : 'Draft saved'} ${time}`,
} as const;
