import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../lib/limits.ts';
import { accept, admit, MESSAGES, NotReadHere, RefusedMessage, WORDS_LENGTH, type MessageName } from '../lib/message-schema.ts';
import type { Finding } from '../lib/detect/types.ts';
import type { FrameReport } from '../lib/page/types.ts';
import type { Sender, Sites } from '../lib/sender.ts';

const OWN = { id: 'ownid', root: 'chrome-extension://ownid/' };

/** Reading is allowed on ehr.example, and once in tab 6. */
const SITES: Sites = { allows: async (address) => address?.startsWith('https://ehr.example/') === true || address === 'https://ehr.example', looksAt: async (tabId) => tabId === 6 };

/** Everyone who could send something, and as what they pass. */
const SENDERS: Readonly<Record<string, { readonly sender: Sender; readonly as: readonly (typeof MESSAGES)[MessageName]['from'][] }>> = {
  'a content script of an enabled site': { sender: { id: 'ownid', url: 'https://ehr.example/chart', origin: 'https://ehr.example', frameId: 0, tab: { id: 4, url: 'https://ehr.example/chart' } }, as: ['site', 'content'] },
  'its frame of another, not enabled site': { sender: { id: 'ownid', url: 'https://ads.example/', origin: 'https://ads.example', frameId: 3, tab: { id: 4, url: 'https://ehr.example/chart' } }, as: ['content'] },
  'its sandboxed frame': { sender: { id: 'ownid', url: 'about:srcdoc', origin: 'null', frameId: 7, tab: { id: 4, url: 'https://ehr.example/chart' } }, as: ['site', 'content'] },
  'a content script in a page that is looked at once': { sender: { id: 'ownid', url: 'https://once.example/', origin: 'https://once.example', frameId: 0, tab: { id: 6 } }, as: ['site', 'content'] },
  'a sandboxed frame in a page that is looked at once': { sender: { id: 'ownid', url: 'about:srcdoc', origin: 'null', frameId: 2, tab: { id: 6 } }, as: ['site', 'content'] },
  'a content script of a site that is not enabled, or no longer': { sender: { id: 'ownid', url: 'https://left.example/', origin: 'https://left.example', frameId: 0, tab: { id: 5 } }, as: ['content'] },
  'a sandboxed frame of a site that is not enabled': { sender: { id: 'ownid', url: 'about:srcdoc', origin: 'null', frameId: 2, tab: { id: 5 } }, as: ['content'] },
  'a content script where the browser tells no origin': { sender: { id: 'ownid', url: 'https://left.example/', frameId: 0, tab: { id: 5 } }, as: ['content'] },
  'a content script whose address imitates ours': { sender: { id: 'ownid', url: 'https://chrome-extension.example/ownid/', origin: 'https://chrome-extension.example', frameId: 0, tab: { id: 5 } }, as: ['content'] },
  'the panel': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sidepanel.html', origin: 'chrome-extension://ownid' }, as: ['page', 'worker'] },
  'the panel in a tab': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sidepanel.html', origin: 'chrome-extension://ownid', frameId: 0, tab: { id: 9 } }, as: ['page'] },
  'the sandbox chart': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sandbox-chart.html?patient=2#top', origin: 'chrome-extension://ownid', frameId: 0, tab: { id: 9 } }, as: ['site', 'content'] },
  'the sandbox chart in a frame': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sandbox-chart.html', origin: 'chrome-extension://ownid', frameId: 3, tab: { id: 9 } }, as: [] },
  'the sandbox chart in no tab': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sandbox-chart.html', origin: 'chrome-extension://ownid' }, as: [] },
  'a page of ours that is called like it': { sender: { id: 'ownid', url: 'chrome-extension://ownid/sandbox-chart.html.html', origin: 'chrome-extension://ownid', frameId: 0, tab: { id: 9 } }, as: ['page'] },
  'the sandbox chart of another extension': { sender: { id: 'otherid', url: 'chrome-extension://otherid/sandbox-chart.html', origin: 'chrome-extension://otherid', frameId: 0, tab: { id: 9 } }, as: [] },
  'the worker': { sender: { id: 'ownid', url: 'chrome-extension://ownid/background.js', origin: 'chrome-extension://ownid' }, as: ['page', 'worker'] },
  'the worker of an engine that names no address': { sender: { id: 'ownid' }, as: ['worker'] },
  'a page of another extension': { sender: { id: 'otherid', url: 'chrome-extension://otherid/page.html', origin: 'chrome-extension://otherid' }, as: [] },
  'a page of another extension that claims our address': { sender: { id: 'otherid', url: 'chrome-extension://ownid/sidepanel.html', origin: 'chrome-extension://ownid' }, as: [] },
  'a content script of another extension': { sender: { id: 'otherid', url: 'https://ehr.example/', origin: 'https://ehr.example', frameId: 0, tab: { id: 4, url: 'https://ehr.example/chart' } }, as: [] },
  'a web page': { sender: { url: 'https://ehr.example/chart', origin: 'https://ehr.example', frameId: 0, tab: { id: 4, url: 'https://ehr.example/chart' } }, as: [] },
  nobody: { sender: {}, as: [] },
};

const finding: Finding = {
  concept: 'medication', name: 'vincristine', quote: 'vincristine', start: 3, end: 14, section: 'medications', assertion: 'present', certainty: 'definite',
  temporality: 'current', experiencer: 'patient', negated: false, cue: { text: 'active', start: 20, end: 26 }, date: { iso: '2026-05', approximate: true, source: 'note' },
  repeats: 0, course: { site: 'left breast', region: 'breast', doseGy: 50, fractions: 25, modality: 'photons', started: { iso: '2020', source: 'own' }, ended: { iso: '2020-02-03', source: 'own' }, implausible: false },
  medication: { drug: 'vincristine', status: 'active', statusBecause: 'Active', systemic: 'yes', route: 'iv', dailyDoseMg: 2, doseText: '2 mg', started: { iso: '2026', source: 'own' }, stopped: { iso: '2026', source: 'own' }, weeks: 3, indication: 'lymphoma', from: 'list' },
  measure: { id: 'egfr', value: 41.5, unit: 'mL/min', written: '41.5' }, distribution: 'feet',
};
const report: FrameReport = {
  read: 1, page: 'p1', title: 'Chart', loaded: 1000.5, since: 1000.5, embedded: false, characters: 400, frames: 0, findings: [finding],
  seen: { medicationList: true, problemList: false, allergyList: false, labs: false, notes: false }, newestDate: '2026-11-01',
  identity: { state: 'known', key: 'k', name: 'Quillfeather, Ada', birthDate: '1965-03-14', recordNumber: '8800-12', age: '61', sex: 'F', urlId: '3' }, notRead: ['an image'],
};
const target = { start: 3, end: 14, quote: 'vincristine' };

/** A good message of every name. */
const GOOD: Readonly<Record<MessageName, unknown>> = {
  report: { ...report, once: true }, detector: undefined, blank: { identity: { state: 'doubt', key: '' }, once: true, loaded: 1000.5, read: 4 }, gone: { loaded: 1000.5, read: 5 }, removePage: { tabId: 4, whose: 'k', page: 'abc' }, dismiss: { tabId: 4, whose: 'k', caution: '4/nitrofurantoin@caution', reason: 'will-monitor' },
  tabState: { tabId: 4 }, answer: { tabId: 4, whose: 'k', fact: 'neuropathy', answer: null }, calendar: { tabId: 4, whose: 'k', drug: 'dexamethasone', calendar: { start: '2026-12-01', steps: [{ mgPerDay: '12', days: 'seven' }], asked: true } }, siteEnabled: { tabId: 4, origin: 'https://ehr.example:8443' },
  editorUsed: { loaded: 1000.5 }, insert: { tabId: 4, key: 'k', text: 'Step 3' }, undoInsert: { tabId: 4, place: { frameId: 2, loaded: 1000.5 }, token: 1 },
  insertText: { loaded: 1000.5, identity: report.identity, text: 'Step 3' }, takeBack: { loaded: 1000.5, token: 1 },
  clearCharts: undefined, showInChart: { tabId: 4, frameId: 0, read: 1, ...target }, show: { read: 1, ...target }, readAgain: undefined, paint: { read: 1, marks: [{ start: 3, end: 14, level: 'avoid', words: ['Why'] }] }, stop: undefined,
};
const NAMES = Object.keys(MESSAGES) as MessageName[];

const senderOf = (who: string): Sender => SENDERS[who]!.sender;

describe('every message from every sender', () => {
  test('every message has a row here', () => { expect(Object.keys(GOOD).toSorted()).toEqual(NAMES.toSorted()); });
  test('every kind of sender stands here', () => {
    const kinds = new Set(NAMES.map((name) => MESSAGES[name].from));
    expect([...kinds].filter((kind) => !Object.values(SENDERS).some(({ as }) => as.includes(kind)))).toEqual([]);
  });

  test.each(NAMES.flatMap((name) => Object.entries(SENDERS).map(([who, { sender, as }]) => [name, who, as.includes(MESSAGES[name].from), sender] as const)))(
    '%s from %s: %s', async (name, _, allowed, sender) => {
      const sent = admit(name, GOOD[name], sender, OWN, SITES);
      if (allowed) expect(await sent).toEqual(GOOD[name]);
      else await expect(sent).rejects.toThrow(RefusedMessage);
    });

  test.each(['report', 'blank'] as const)('%s from a script that follows is heard on an enabled site, and not where a click had the page looked at', async (name) => {
    const follows = { ...(GOOD[name] as object), once: false };
    expect(await admit(name, follows, senderOf('a content script of an enabled site'), OWN, SITES)).toEqual(follows);
    await expect(admit(name, follows, senderOf('a content script in a page that is looked at once'), OWN, SITES)).rejects.toThrow(NotReadHere);
  });

  test('only what takes away is heard from a script that outlived its permission', () => {
    expect(NAMES.filter((name) => MESSAGES[name].from === 'content')).toEqual(['gone']);
  });
});

/** A sender whom the message is accepted from. */
function send(name: MessageName, data: unknown): unknown {
  const { sender } = Object.values(SENDERS).find(({ as }) => as.includes(MESSAGES[name].from))!;
  return accept(name, data, sender, OWN);
}

describe('what does not fit is refused', () => {
  test.each(NAMES.flatMap((name) => ([null, 'words', 7, [], {}, { ...(GOOD[name] as object), extra: 1 }] as unknown[]).map((data) => [name, data] as const)))('%s: %j', (name, data) => {
    expect(() => send(name, data)).toThrow(RefusedMessage);
  });

  const without = (key: keyof Finding) => { const { [key]: _, ...rest } = finding; return rest; };
  test.each<[string, unknown]>([
    ['a quote that is a note', { ...finding, quote: 'x'.repeat(WORDS_LENGTH + 1) }],
    ['a status nobody knows', { ...finding, medication: { ...finding.medication!, status: 'maybe' } }],
    ['a negative offset', { ...finding, start: -1 }],
    ['half an offset', { ...finding, start: 1.5 }],
    ['no number', { ...finding, end: Number.NaN }],
    ['a date that is none', { ...finding, date: { iso: 'yesterday', source: 'own' } }],
    ['no assertion', without('assertion')],
    ['an extra key', { ...finding, html: '<b>' }],
    ['a key that is undefined', { ...finding, name: undefined }],
    ['a polluted prototype', JSON.parse(JSON.stringify(finding).replace('{', '{"__proto__":{"negated":true},')) as unknown],
  ])('a finding with %s', (_, broken) => {
    expect(() => send('report', { ...report, once: true, findings: [broken] })).toThrow(RefusedMessage);
  });

  test('more findings than a page can have', () => {
    expect(() => send('report', { ...report, once: true, findings: Array.from({ length: FINDINGS + 1 }, () => finding) })).toThrow('findings is too long');
  });

  test.each(['ftp://x.example', 'https://x.example/path', 'https://*', 'javascript:alert(1)', 'file:///', 'chrome://settings'])('a site of %s', (origin) => {
    expect(() => send('siteEnabled', { tabId: 4, origin })).toThrow(RefusedMessage);
  });
});

describe('a refusal names the field and holds nothing of the page', () => {
  test.each<[string, unknown, string]>([
    ['a value', { ...report, once: true, findings: [{ ...finding, start: 'SECRET' }] }, '"report" was refused: findings.0.start is of the wrong type or missing.'],
    ['a word', { ...report, once: true, findings: [{ ...finding, assertion: 'SECRET' }] }, '"report" was refused: findings.0.assertion is none of the values allowed.'],
    ['a key', { ...report, once: true, SECRET: 1 }, '"report" was refused: its data has keys nobody knows.'],
    ['a long quote', { ...report, once: true, findings: [{ ...finding, quote: 'SECRET'.repeat(99) }] }, '"report" was refused: findings.0.quote is too long.'],
  ])('%s', (_, data, message) => {
    expect(() => send('report', data)).toThrow(message);
    try { send('report', data); } catch (error) { expect(String((error as Error).stack)).not.toContain('SECRET'); }
  });
});
