import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decide, makePlan } from '../lib/decide/index.ts';
import { planText } from '../lib/decide/plan-text.ts';
import { changesSince } from '../lib/decide/text-changes.ts';
import { localOf, withLocal } from '../lib/local.ts';
import { readInstitution } from '../lib/institution.ts';
import { keepPolicy, onPolicy, parsePolicy, readPolicy, standing, type Institution, type ReadPolicy } from '../lib/policy.ts';
import { choose, readSettings, SETTINGS } from '../lib/settings.ts';
import { chart, course, drug, finding } from './decide/make.ts';

beforeEach(() => fakeBrowser.reset());

const INSTITUTION: Institution = {
  name: 'Invented Clinic', signedBy: 'Dr. Nobody', date: '2026-11-01',
  monitoring: [{ drug: 'gabapentin', what: 'Sedation', when: 'every month' }, { drug: 'duloxetine', what: 'Sodium', when: 'every week' }, { what: 'Pain score', when: 'each visit' }],
  preferred: [{ drug: 'duloxetine', why: 'in stock' }, { drug: 'gabapentin', why: 'in <b>stock</b>' }, { drug: 'bevacizumab' }],
  contacts: [{ what: 'Pain clinic', how: 'extension 100' }], copyLines: ['Discussed with <i>nobody</i>.'],
};

describe('a policy', () => {
  test('that is none sets nothing and has no fault', async () => {
    expect(parsePolicy({})).toEqual({ sites: [], institution: null, faults: [] });
    expect(await readPolicy()).toEqual({ policy: {}, sites: [], institution: null, faults: [], settings: [], stands: 'set' });
  });

  test('is read whole, settings beside it', () => {
    expect(parsePolicy({ marks: false, density: 'tiny', sites: ['https://ehr.example', 'http://*.clinic.example'], institution: INSTITUTION }))
      .toEqual({ sites: ['https://ehr.example/*', 'http://*.clinic.example/*'], institution: INSTITUTION, faults: [] });
  });

  test.each<[string, Record<string, unknown>, ReadPolicy['faults']]>([
    ['a name nobody knows', { site: ['https://ehr.example'] }, [{ place: 'site', fault: 'unknown' }]],
    ['sites that are no list', { sites: 'https://ehr.example' }, [{ place: 'sites', fault: 'type' }]],
    ['a site with a path', { sites: ['https://ehr.example/chart'] }, [{ place: 'sites.0', fault: 'form' }]],
    ['a whole top-level domain', { sites: ['https://*.com', 'https://*'] }, [{ place: 'sites.0', fault: 'form' }, { place: 'sites.1', fault: 'form' }]],
    ['what is for anybody below a host of many', { sites: ['https://*.github.io', 'https://*.ltd.uk', 'https://*.uk.com', 'https://*.eu.org', 'https://*.azurewebsites.net', 'http://*.0.0.1'] }, [0, 1, 2, 3, 4, 5].map((at) => ({ place: `sites.${at}`, fault: 'form' as const }))],
    ['what is for anybody below a country\'s ending', { sites: ['https://*.co.uk', 'http://*.com.au', 'https://*.ac.jp'] }, [0, 1, 2].map((at) => ({ place: `sites.${at}`, fault: 'form' as const }))],
    ['all sites', { sites: ['<all_urls>', 'https://*', '*://*'] }, [0, 1, 2].map((at) => ({ place: `sites.${at}`, fault: 'form' as const }))],
    ['nobody who signs', { institution: { name: 'Invented Clinic', date: '2026-11-01' } }, [{ place: 'institution.signedBy', fault: 'type' }]],
    ['a day that is none', { institution: { ...INSTITUTION, date: '2026-02-31' } }, [{ place: 'institution.date', fault: 'form' }]],
    ['a drug that is no option', { institution: { ...INSTITUTION, preferred: [{ drug: 'carbamazepine' }] } }, [{ place: 'institution.preferred.0.drug', fault: 'unknown' }]],
    ['a word for what is contraindicated', { institution: { ...INSTITUTION, blocked: [] } }, [{ place: 'institution', fault: 'unknown' }]],
    ['a line that is too long', { institution: { ...INSTITUTION, copyLines: ['x'.repeat(201)] } }, [{ place: 'institution.copyLines.0', fault: 'length' }]],
    ['a line that is two', { institution: { ...INSTITUTION, copyLines: ['one\nStep 1'] } }, [{ place: 'institution.copyLines.0', fault: 'form' }]],
    ['a line with signs nobody sees', { institution: { ...INSTITUTION, copyLines: ['one\u202etwo'] } }, [{ place: 'institution.copyLines.0', fault: 'form' }]],
  ])('%s is told by its place, and not used', (_, managed, faults) => {
    expect(parsePolicy(managed)).toEqual({ sites: [], institution: null, faults });
  });

  test('a health service\'s own ending is a site', () => {
    expect(parsePolicy({ sites: ['https://*.nhs.uk', 'https://*.trust.nhs.uk', 'https://*.clinic.co.uk', 'https://*.hospital.org', 'https://*.clinic.azurewebsites.net'] }).faults).toEqual([]);
  });

  test('the good sites stay beside a bad one', () => {
    expect(parsePolicy({ sites: ['https://ehr.example', 5] })).toEqual({ sites: ['https://ehr.example/*'], institution: null, faults: [{ place: 'sites.1', fault: 'type' }] });
  });

  test('is heard when it changes, until the end', async () => {
    const heard: ReadPolicy[] = [];
    const end = new AbortController();
    onPolicy((policy) => heard.push(policy), end.signal);
    await fakeBrowser.storage.managed.set({ sites: ['https://ehr.example'] });
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]!.sites).toEqual(['https://ehr.example/*']);
    end.abort();
    await fakeBrowser.storage.managed.set({ sites: [] });
    expect(heard).toHaveLength(1);
  });

  test('the schema that browsers check names all that is read, and nothing else', () => {
    const { properties } = JSON.parse(readFileSync(join(import.meta.dirname, '../public/policy.json'), 'utf8')) as { properties: Record<string, { properties?: object }> };
    expect(Object.keys(properties).toSorted()).toEqual([...Object.keys(SETTINGS), 'institution', 'sites'].toSorted());
    expect(Object.keys(properties['institution']!.properties!).toSorted()).toEqual(Object.keys(INSTITUTION).toSorted());
  });
});

const GOOD = { marks: false, copySize: 'full', sites: ['https://ehr.example'], institution: INSTITUTION };
/** Each has one fault, and beside it parts that would change something, were they used. */
const BAD: readonly (readonly [string, Record<string, unknown>])[] = [
  ['a setting', { ...GOOD, marks: 'no', copySize: 'short', sites: ['https://other.example'] }],
  ['a site', { ...GOOD, marks: true, sites: ['https://other.example', '*://*'] }],
  ['the institution', { ...GOOD, marks: true, sites: ['https://other.example'], institution: { ...INSTITUTION, name: 'Another', contraindications: [] } }],
  ['a name', { ...GOOD, marks: true, sites: ['https://other.example'], rules: { duloxetine: 'clear' } }],
];

describe('a policy with a fault', () => {
  test.each(BAD)('in %s: nothing of it is used, and the last one without stands', (_, bad) => {
    const good = standing(GOOD, {});
    expect(good).toMatchObject({ policy: GOOD, stands: 'set', sites: ['https://ehr.example/*'], institution: INSTITUTION });
    const { faults, settings, ...rest } = standing(bad, GOOD);
    expect(rest).toEqual({ policy: GOOD, stands: 'earlier', sites: good.sites, institution: INSTITUTION });
    expect(faults.length + settings.length).toBe(1);
  });

  test.each(BAD)('in %s: nothing of it is used, and where there was none before, none stands', (_, bad) => {
    expect(standing(bad, {})).toMatchObject({ policy: {}, stands: 'none', sites: [], institution: null });
  });

  test.each(BAD)('in %s is no earlier one for another: what is kept is checked again', (_, bad) => {
    expect(standing({ sites: 5 }, bad)).toMatchObject({ policy: {}, stands: 'none', sites: [], institution: null, faults: [{ place: 'sites', fault: 'type' }] });
  });

  test('what was kept is no policy at all: none stands', async () => {
    await fakeBrowser.storage.managed.set({ sites: 5 });
    for (const kept of ['all', 7, null, ['https://ehr.example']]) {
      await fakeBrowser.storage.local.set({ policy: kept });
      expect(await readPolicy()).toMatchObject({ stands: 'none', sites: [], institution: null });
      expect(await readSettings()).toMatchObject({ byPolicy: [], marks: true });
    }
  });
});

/** Puts this policy in the place of what was set. */
async function set(policy: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(policy);
}

describe('the worker', () => {
  test('keeps the words for the panel, also after all that was kept of charts is cleared', async () => {
    await fakeBrowser.storage.managed.set({ institution: INSTITUTION });
    keepPolicy();
    await expect.poll(readInstitution).toEqual(INSTITUTION);
    await fakeBrowser.storage.session.clear();
    await expect.poll(readInstitution).toEqual(INSTITUTION);
  });

  test('keeps the policy that stands over a bad one, over its own end, and lets go of it with the policy', async () => {
    const own = { density: 'compact' as const };
    await choose('density', own.density);
    keepPolicy();
    await set(GOOD);
    await expect.poll(readSettings).toMatchObject({ marks: false, copySize: 'full', ...own, byPolicy: ['marks', 'copySize'] });
    await set({ ...GOOD, marks: true, institution: { ...INSTITUTION, date: 'last week' } });
    await expect.poll(readPolicy).toMatchObject({ stands: 'earlier' });
    // As after a start of the browser: memory is empty, and a worker that knows of nothing begins.
    await fakeBrowser.storage.session.clear();
    keepPolicy();
    await expect.poll(readInstitution).toEqual(INSTITUTION);
    expect(await readSettings()).toMatchObject({ marks: false, copySize: 'full', ...own });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ ...own, policy: GOOD });
    await fakeBrowser.storage.managed.clear();
    await fakeBrowser.storage.managed.set({});
    await expect.poll(() => fakeBrowser.storage.local.get(null)).toEqual(own);
    await expect.poll(readInstitution).toBe(null);
    expect(await readSettings()).toMatchObject({ marks: true, copySize: 'short', byPolicy: [] });
  });

  test('keeps nothing of a bad one where there was none before, and writes nothing anew that is kept', async () => {
    await set({ ...GOOD, sites: ['*://*'] });
    keepPolicy();
    await expect.poll(readPolicy).toMatchObject({ stands: 'none' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await set(GOOD);
    await expect.poll(() => fakeBrowser.storage.local.get(null)).toEqual({ policy: GOOD });
    const written: unknown[] = [];
    fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(changes));
    await fakeBrowser.storage.session.clear();
    await expect.poll(readInstitution).toEqual(INSTITUTION);
    expect(written).toEqual([]);
  });
});

describe('local words', () => {
  const decided = decide(chart([course({ site: 'breast' }), finding('neuropathic-pain'), drug('tamoxifen')], { answers: { 'pain-persistent': 'yes', necrosis: 'no' } }));
  // The blocked one is listed beside the others.
  const assessment = { ...decided, options: decided.options.map((option) => (option.drug === 'duloxetine' ? { ...option, open: true } : option)) };
  const plan = makePlan(assessment);
  const local = localOf(INSTITUTION, assessment);
  const use = (name: string) => assessment.options.find((option) => option.drug === name);

  test('say of what is contraindicated that it is, and nothing of what is not open', () => {
    expect(use('duloxetine')).toMatchObject({ use: 'blocked' });
    const lines = local.parts.flatMap((part) => part.lines);
    expect(lines.filter((line) => line.startsWith('duloxetine'))).toEqual(['duloxetine: contraindicated in this chart']);
    expect(lines).toContain('gabapentin: in <b>stock</b>');
    expect(lines).toContain('gabapentin, Sedation: every month');
    expect(lines.some((line) => line.includes('Sodium'))).toBe(false);
    expect(use('bevacizumab')!.open).toBe(false);
    expect(lines.some((line) => line.startsWith('bevacizumab'))).toBe(false);
    expect(lines).toContain('Pain clinic: extension 100');
    expect(local.by).toBe('Invented Clinic, signed by Dr. Nobody, 1 Nov 2026');
  });

  test.each(['short', 'full'] as const)('stand before the last line of the %s text, which keeps every line it had', (size) => {
    const written = planText(assessment, plan, { size });
    const { text, html } = withLocal(written, local);
    const rows = text.split('\n');
    for (const row of written.text.split('\n')) expect(rows).toContain(row);
    expect(rows.at(-1)).toBe(written.text.split('\n').at(-1));
    expect(rows).toContain('Local, not of the guideline: Invented Clinic, signed by Dr. Nobody, 1 Nov 2026');
    expect(rows).toContain('- Institution: Discussed with <i>nobody</i>.');
    expect(html).not.toMatch(/<i>|<b>stock/);
    expect(html.endsWith(written.html.slice(written.html.lastIndexOf('<p>')))).toBe(true);
    // Copied before with the same words, nothing is new.
    expect(changesSince(text, text).text).toBe(changesSince(written.text, written.text).text);
  });

  test('leave one line one line, and say nothing where they hold nothing', () => {
    const line = planText(assessment, plan, { size: 'one-liner' });
    expect(withLocal(line, local)).toEqual(line);
    const short = planText(assessment, plan, { size: 'short' });
    expect(withLocal(short, localOf({ name: 'A', signedBy: 'B', date: '2026-11-01' }, assessment))).toEqual(short);
  });

  test('while the chart is urgent only contacts are left', () => {
    expect(localOf(INSTITUTION, { ...assessment, outcome: 'urgent' }).parts.map(({ title }) => title)).toEqual(['Contacts']);
  });
});
