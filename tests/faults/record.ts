/** The words of outcomes.md around its tables, and the faults that only a browser can show. */

export const INTRODUCTION = `# What comes of a fault

Written by \`tests/faults/faults.test.ts\`, which fails when it is no longer so. Two patients
pass through one tab (\`story.ts\`); each fault befalls each message in turn, once with the
story ending there, and once with the morning going on ("at noon", where that differs). The
outcome is that of the panel, beside the same morning without the fault. Whatever it is, no
state that the panel was shown holds words of another patient's chart, and nothing that was
stated is lost unsaid.

Wherever the storage cannot be used, the message is sent again, at first soon and then every
half minute, until it is taken or something newer is to be said.`;

export const BROWSER = `## In the browser`;

export const IN_THE_BROWSER: readonly { readonly fault: string; readonly outcome: string; readonly file: string }[] = [
  { fault: 'worker stopped while nothing happens', outcome: 'what is known stays; an answer, a quote, a new page wake it', file: 'tests/e2e/rough-weather.test.ts' },
  { fault: 'page vanishes while it is read', outcome: 'only the next one counts', file: 'tests/e2e/rough-weather.test.ts' },
  { fault: 'message of a wrong shape or sender', outcome: 'refused, nothing changes', file: 'tests/e2e/rough-weather.test.ts' },
  { fault: 'frame removed while it is read', outcome: 'the rest of the page counts, and nothing of the frame', file: 'tests/e2e/faults.test.ts' },
  { fault: 'worker stopped while a page is read, a patient switched, an answer given', outcome: 'as without it', file: 'tests/e2e/faults.test.ts' },
  { fault: 'storage full', outcome: 'error that says so; nothing of the chart before; read anew once there is room', file: 'tests/e2e/faults.test.ts' },
  { fault: 'clock of the machine set back or on', outcome: 'as without it', file: 'tests/e2e/faults.test.ts' },
  { fault: 'consent taken back while a page is read', outcome: 'nothing is kept or shown, then or later', file: 'tests/e2e/faults.test.ts' },
  { fault: 'extension updated or reloaded while charts are open', outcome: 'the scripts of the one before fall silent and its marks go; on an enabled site the page is read anew, elsewhere once it is asked for; what was stated went with the memory of the one before', file: 'tests/e2e/update.test.ts' },
  { fault: 'site taken back', outcome: 'its scripts fall silent, marks and what was read and stated go; a page of another site around its frame is read anew without it', file: 'tests/worker-sites.test.ts' },
  { fault: 'the patient of a page left by the back button, unheard', outcome: 'the first patient alone', file: 'tests/e2e/patient-switch.test.ts' },
];
