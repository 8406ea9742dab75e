import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { changed, createIdentityTracker, identityOf, shownPatient, type Settled } from '../../lib/page/identity.ts';
import { documentSeams, readPage } from '../../lib/page/read.ts';
import type { Identity, PatientSignals } from '../../lib/page/types.ts';

const known = (name: string): Identity => ({ state: 'known', key: name, name });

function shown(body: string) {
  const { document } = new JSDOM(body).window;
  const seams = documentSeams(document);
  return shownPatient(document, readPage(document, seams), seams);
}

const ADA = 'Quillfeather, Ada DOB 03/14/1965 MRN 8800-12';
const BERTA = 'Inkwell, Berta DOB 01/02/1950 MRN 9900-13';

describe('a page shows its patient', () => {
  test.each<[string, string]>([
    ['in a header', `<header>${ADA}</header><p>x</p>`],
    ['in a banner by class', `<div class="pt-banner"><span>Quillfeather, Ada</span> <span>DOB: 03/14/1965</span> <span>MRN: 8800-12</span></div>`],
    ['in a storyboard', `<div class="storyboard"><div>Quillfeather, Ada</div><div>DOB 03/14/1965</div><div>MRN 8800-12</div></div>`],
    ['in a list of demographics', '<dl class="demographics"><dt>Patient</dt><dd>Quillfeather, Ada</dd><dt>DOB</dt><dd>03/14/1965</dd><dt>MRN</dt><dd>8800-12</dd></dl>'],
    ['in a first line nobody named', `<div class="b1">${ADA}</div><h2>Problems</h2>`],
    ['beside a hidden copy of another', `<header>${ADA}</header><header style="display:none">${BERTA}</header>`],
    ['above a list of others', `<header>${ADA}</header><table><tr><td class="patient-info">${BERTA}</td></tr></table>`],
    ['above another\'s article header without numbers', `<header>${ADA}</header><article><header>A letter by Dr Inkwell</header></article>`],
  ])('%s', (_, body) => {
    expect(shown(body)).toMatchObject({ signals: { name: 'Quillfeather, Ada', birthDate: '1965-03-14', recordNumber: '8800-12' }, conflict: false });
  });

  test.each<[string, PatientSignals]>([
    ['ehr-cards', { name: 'Penny Foolscap', sex: 'Female', birthDate: '1971-08-02' }],
    ['ehr-banner', { name: 'Otis Margin', sex: 'Male', age: '63', birthDate: '1963-09-04', recordNumber: '1007QX' }],
    ['ehr-document', { name: 'Wilma Ledger', birthDate: '1949-03-09', recordNumber: '5512-7' }],
    ['ehr-fields', { name: 'Hugo Vellum', age: '70', birthDate: '1955-11-30' }],
    ['tables', {}],
  ])('on the page %s', (name, signals) => {
    expect(shown(readFileSync(join(import.meta.dirname, `../pages/${name}.html`), 'utf8'))).toMatchObject({ signals, conflict: false });
  });

  test('two banners of two patients are a conflict', () => {
    expect(shown(`<header>${ADA}</header><div class="patient-banner">${BERTA}</div>`).conflict).toBe(true);
    expect(identityOf(shown(`<header>${ADA}</header><div class="patient-banner">${BERTA}</div>`), 'https://x.example/').state).toBe('doubt');
  });

  test('two banners of one patient add up', () => {
    expect(shown('<header>Ada Quillfeather MRN 8800-12</header><div class="patient-banner">Quillfeather, Ada DOB 03/14/1965</div>'))
      .toMatchObject({ conflict: false, signals: { birthDate: '1965-03-14', recordNumber: '8800-12' } });
  });

  test('nobody is named: absent, unless the address has an id', () => {
    const nobody = shown('<header><nav>Home</nav></header><h1>Drug information</h1><p>General text.</p>');
    expect(nobody.signals).toEqual({});
    expect(identityOf(nobody, 'https://x.example/leaflet').state).toBe('absent');
    expect(identityOf(nobody, 'https://x.example/patient/77/chart')).toMatchObject({ state: 'known', urlId: 'x.example 77' });
  });
});

describe('one document through time', () => {
  const ada = { name: 'Quillfeather, Ada', recordNumber: '8800-12' };
  const berta = { name: 'Inkwell, Berta', recordNumber: '9900-13' };
  /** Looks: what the banner says, the id in the address, whether the page has settled; and the identity expected. */
  type Look = readonly [signals: PatientSignals, id: string | null, settled: Settled, state: Identity['state'], name?: string | undefined, urlId?: string | undefined];

  test.each<[string, readonly Look[]]>([
    ['the address goes first: doubt until the banner follows', [
      [ada, '1', 'yes', 'known', 'Quillfeather, Ada', '1'], [ada, '2', 'no', 'doubt'], [ada, '2', 'yes', 'doubt'], [berta, '2', 'yes', 'known', 'Inkwell, Berta', '2']]],
    ['the banner changes and the address stays: it is no longer trusted', [
      [ada, '1', 'yes', 'known', 'Quillfeather, Ada', '1'], [berta, '1', 'yes', 'known', 'Inkwell, Berta', undefined], [berta, '1', 'yes', 'known', 'Inkwell, Berta', undefined]]],
    ['the banner goes first and the address follows: doubt, until nothing else has moved for long', [
      [ada, '1', 'yes', 'known'], [berta, '1', 'yes', 'known', 'Inkwell, Berta', undefined], [berta, '2', 'yes', 'doubt'], [berta, '2', 'long', 'known', 'Inkwell, Berta', '2']]],
    ['the address alone moves: doubt however long', [[ada, '1', 'yes', 'known'], [ada, '2', 'long', 'doubt']]],
    ['no banner: the address alone counts once the page has settled', [
      [{}, '1', 'yes', 'known', undefined, '1'], [{}, '2', 'no', 'doubt'], [{}, '2', 'yes', 'known', undefined, '2']]],
    ['both go together', [[ada, '1', 'yes', 'known', 'Quillfeather, Ada', '1'], [berta, '2', 'yes', 'known', 'Inkwell, Berta', '2']]],
    ['other pages of one patient', [[ada, '1', 'yes', 'known'], [ada, '1', 'yes', 'known', 'Quillfeather, Ada', '1']]],
    ['the banner comes late', [[{}, null, 'yes', 'absent'], [ada, null, 'yes', 'known', 'Quillfeather, Ada']]],
    ['the banner goes: nobody', [[ada, null, 'yes', 'known'], [{}, null, 'yes', 'absent']]],
  ])('%s', (_, looks) => {
    const tracker = createIdentityTracker();
    for (const [signals, id, settled, state, name, urlId] of looks) {
      const identity = tracker.next({ signals, conflict: false }, `https://x.example/${id === null ? '' : `patient/${id}`}`, settled);
      expect(identity.state).toBe(state);
      if (name !== undefined) expect(identity.name).toBe(name);
      if (state === 'known' && (urlId !== undefined || looks[0]![1] === null || name !== undefined)) expect(identity.urlId).toBe(urlId && `x.example ${urlId}`);
      expect(identity.key === '').toBe(state !== 'known');
    }
  });

  test('two banners are doubt, and leave no trace', () => {
    const tracker = createIdentityTracker();
    tracker.next({ signals: ada, conflict: false }, 'https://x.example/', 'yes');
    expect(tracker.next({ signals: ada, conflict: true }, 'https://x.example/', 'yes').state).toBe('doubt');
    expect(tracker.next({ signals: ada, conflict: false }, 'https://x.example/', 'yes').state).toBe('known');
  });
});

describe('a change is what must blank first', () => {
  const absent: Identity = { state: 'absent', key: '' };
  const doubt: Identity = { state: 'doubt', key: '' };
  test.each<[string, Identity | null, Identity, boolean]>([
    ['the first look', null, known('Ada Quillfeather'), false],
    ['the same', known('Ada Quillfeather'), known('Quillfeather, Ada'), false],
    ['another', known('Ada Quillfeather'), known('Berta Inkwell'), true],
    ['a name appears', absent, known('Ada Quillfeather'), false],
    ['a name goes', known('Ada Quillfeather'), absent, true],
    ['doubt begins', known('Ada Quillfeather'), doubt, true],
    ['doubt begins where nobody was named', absent, doubt, true],
    ['doubt stays', doubt, doubt, false],
    ['doubt ends', doubt, known('Ada Quillfeather'), true],
  ])('%s', (_, before, now, expected) => {
    expect(changed(before, now)).toBe(expected);
  });
});
