import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { insertOrder, takeBackOrder, TEXT_LENGTH } from '../../../lib/page/insert/types.ts';
import { isPatientOf, whoseChart, type Settled, type WhoseSeams } from '../../../lib/page/insert/whose.ts';
import { patientKey } from '../../../lib/page/identity-text.ts';
import { documentSeams } from '../../../lib/page/read.ts';
import type { Identity, PatientSignals } from '../../../lib/page/types.ts';

const known = (signals: PatientSignals): Identity => ({ ...signals, state: 'known', key: patientKey(signals) });
const ada = known({ name: 'Thornquist, Ada', birthDate: '1958-04-11', recordNumber: '7700-31' });
const good = { loaded: 1, identity: ada, text: 'Step 3' };

describe('an order', () => {
  test('is taken in its exact shape', () => {
    expect(insertOrder(good)).toEqual(good);
    expect(takeBackOrder({ loaded: 1, token: 2 })).toEqual({ loaded: 1, token: 2 });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['words', 'Step 3'], ['no text', { ...good, text: undefined }], ['only white space', { ...good, text: ' \n' }],
    ['markup that is no text', { ...good, text: { html: '<b>' } }], ['too much', { ...good, text: 'x'.repeat(TEXT_LENGTH + 1) }], ['no document', { ...good, loaded: '1' }],
    ['nobody', { ...good, identity: null }], ['a patient in doubt', { ...good, identity: { ...ada, state: 'doubt' } }], ['a name that is none', { ...good, identity: { ...ada, name: 7 } }],
  ])('is refused: %s', (_, data) => {
    expect(insertOrder(data)).toBeNull();
    expect(takeBackOrder(data)).toBeNull();
  });
});

describe('a plan may go into the note', () => {
  test.each<[string, Identity, boolean]>([
    ['of the same signals', ada, true],
    ['of a frame with name and birth date alone', known({ name: 'Ada Thornquist', birthDate: '1958-04-11' }), true],
    ['of a frame with the number alone', known({ recordNumber: '770031' }), true],
    ['of a frame with a name alone', known({ name: 'Ada Thornquist' }), false],
    ['of a frame with a birth date alone', known({ birthDate: '1958-04-11' }), false],
    ['of another number', known({ recordNumber: '7700-32' }), false],
    ['of the same number and another birth date', known({ recordNumber: '7700-31', birthDate: '1959-04-11' }), false],
    ['of nobody named', { state: 'absent', key: '' }, false],
    ['in doubt', { ...ada, state: 'doubt' }, false],
  ])('%s: %#', (_, now, may) => {
    expect(isPatientOf(ada, now)).toBe(may);
  });

  test('never without a known patient of its own', () => {
    expect(isPatientOf({ state: 'absent', key: '' }, { state: 'absent', key: '' })).toBe(false);
  });
});

const banner = (name: string, number: string) => `<header class="patient-banner">${name} DOB 1958-04-11 MRN ${number}</header><textarea>note</textarea>`;
function ask(html: string, address: string, more: Partial<Settled> = {}, seams: Partial<WhoseSeams> = {}) {
  const { window } = new JSDOM(html, { url: address });
  const whose = whoseChart({
    view: window as never, seams: () => documentSeams(window.document), pause: async () => undefined, signal: new AbortController().signal,
    settled: () => ({ identity: ada, since: 5, urlId: 'ehr.example 31', foreign: () => false, ...more }), turn: () => 0, holder: () => null, ...seams,
  });
  return { whose, note: window.document.querySelector('textarea') };
}

const HERE = 'https://ehr.example/patients/31';
const chart = (around: string) => ask(`${banner('Thornquist, Ada', '7700-31')}<main>${around}</main>`.replace('<textarea>note</textarea>', ''), HERE);

describe('whose chart it is at this instant', () => {

  test('the one that was settled, where the page still says so', async () => {
    const { whose, note } = ask(banner('Thornquist, Ada', '7700-31'), HERE);
    expect(await whose.now(note)).toMatchObject({ state: 'known', recordNumber: '7700-31' });
  });

  test.each<[string, ReturnType<typeof ask>]>([
    ['the banner has changed', ask(banner('Merriweather, Bea', '7700-58'), HERE)],
    ['the address has', ask(banner('Thornquist, Ada', '7700-31'), 'https://ehr.example/patients/58')],
    ['the banner is gone', ask('<textarea>note</textarea>', HERE)],
    ['two banners', ask(banner('Thornquist, Ada', '7700-31') + banner('Merriweather, Bea', '7700-58'), HERE)],
    ['nothing has settled', ask(banner('Thornquist, Ada', '7700-31'), HERE, {}, { settled: () => null })],
    ['the note stands since another patient', ask(banner('Thornquist, Ada', '7700-31'), HERE, { foreign: () => true })],
  ])('not sure: %s', async (_, { whose, note }) => {
    expect(await whose.now(note)).toBeNull();
  });

  describe('beside the name of another', () => {
    const NOTE = '<textarea></textarea>';
    const OTHER = '<p>Patient: Merriweather, Bea</p><p>DOB: 1971-09-02</p><p>MRN: 7700-58</p>';
    const long = '<p>Burning pain in the left hand, day and night.</p>'.repeat(60);

    test.each([
      ['a message', `<section>To: Merriweather, Bea DOB 1971-09-02 MRN 7700-58 ${NOTE}</section>`],
      ['a dialog', `<dialog open>${OTHER}<div><div>${NOTE}</div></div></dialog>`],
      ['a card with a name and a birth date', `<div><div>MERRIWEATHER, Bea</div><div>Born 2 Sep 1971</div>${NOTE}</div>`],
      ['a label above what it names', `<div><p>DOB</p><p>1971-09-02</p>${NOTE}</div>`],
      ['a name alone, behind its label', `<div><p>Patient: Bea Merriweather</p>${NOTE}</div>`],
      ['a name alone, below its label', `<div><p>Patient</p><p>MERRIWEATHER, Bea</p>${NOTE}</div>`],
      ['a name below the note', `<div>${NOTE}${OTHER}</div>`],
      ['a form', `<table><tr><td>MRN</td><td>7700-58</td></tr><tr><td>Note</td><td>${NOTE}</td></tr></table>`],
      ['values of fields', `<form><input name="parentElement"><input value="DOB 1971-09-02">${NOTE}</form>`],
      ['a long thread under a title', `<article><header-of>${OTHER}</header-of>${long}${NOTE}</article>`],
      ['one of the own patient, in another’s', `<article>${OTHER}<div><p>Patient: Thornquist, Ada</p>${NOTE}</div></article>`],
    ])('nobody’s: %s', async (_, html) => {
      const { whose, note } = chart(html);
      expect(await whose.now(note)).toBeNull();
      note!.remove();
      expect(await whose.now(null)).not.toBeNull();
    });

    test('out of a shadow tree', async () => {
      const { whose, note } = chart(`<div><p>DOB 1971-09-02</p><div id="host"></div></div>${NOTE}`);
      note!.ownerDocument.querySelector('#host')!.attachShadow({ mode: 'open' }).append(note!);
      expect(await whose.now(note)).toBeNull();
    });

    test.each([
      ['the own patient’s', `<div><p>Patient: Ada Thornquist DOB 1958-04-11 MRN 7700-31</p>${NOTE}</div>`],
      ['nobody named', `<section><h3>Progress note</h3><p>Patient: alert and oriented. Seen 20 Nov 2026, 68 y, by Smith, John MD.</p><p>Pharmacy</p><p>Name: Corner Drug Store</p>${NOTE}</section>`],
      ['another section’s', `<p>Notes</p>${long}<section>${OTHER}</section><section>${NOTE}</section>`],
      ['a list of patients', `<aside><ul>${['1', '2', '3', '4', '5'].map((day) => `<li>Sample, Case DOB 1970-01-0${day}</li>`).join('')}</ul></aside><section>${NOTE}</section>`],
    ])('the patient’s: %s', async (_, html) => {
      const { whose, note } = chart(html);
      expect(await whose.now(note)).not.toBeNull();
    });

    test('asked of the document around a frame with the frame, and of the frame with what that says', async () => {
      const asked: unknown[] = [];
      const around = { turn: () => '3', patient: () => ada, now: async (within: unknown) => { asked.push(within); return ada; } };
      const nobody = { identity: { state: 'absent', key: '' }, urlId: undefined } as const;
      const inFrame = (html: string) => ask(html, 'about:blank', nobody, { holder: () => around });
      const frame = { localName: 'iframe' };
      const named = inFrame(`<p>Patient: Merriweather, Bea</p>${NOTE}`);
      expect(await named.whose.now(named.note)).toBeNull();
      const unnamed = inFrame(NOTE);
      expect(await unnamed.whose.now(unnamed.note)).toEqual(ada);
      const { window } = new JSDOM(NOTE);
      const whose = whoseChart({
        view: { document: window.document, location: { href: 'about:blank' }, performance, frameElement: frame } as never, seams: () => documentSeams(window.document), pause: async () => undefined, signal: new AbortController().signal,
        settled: () => ({ since: 5, foreign: () => false, ...nobody }), turn: () => 0, holder: () => around,
      });
      await whose.now(window.document.querySelector('textarea'));
      expect(asked.at(-1)).toBe(frame);
    });
  });

  test('a document made for the patient before is nobody’s', async () => {
    const { whose } = ask(banner('Thornquist, Ada', '7700-31'), HERE);
    expect(await whose.now(null, 4)).toBeNull();
    expect(await whose.now(null, 6)).not.toBeNull();
  });

  test('a frame that names nobody asks the document it was made in, and no other', async () => {
    const around = { turn: () => '3', patient: () => ada, now: async () => ada };
    const nobody = { identity: { state: 'absent', key: '' }, urlId: undefined } as const;
    expect(await ask('<textarea>note</textarea>', 'about:blank', nobody, { holder: () => around }).whose.now(null)).toEqual(ada);
    expect(await ask('<textarea>note</textarea>', 'https://ehr.example/note', nobody).whose.now(null)).toBeNull();
    expect(ask('', 'about:blank', nobody, { holder: () => around }).whose.patient()).toEqual(ada);
    expect(ask('', 'about:blank', nobody, { holder: () => ({ ...around, patient: () => null }) }).whose.patient()).toEqual(nobody.identity);
    expect(ask('', HERE, {}, { settled: () => null }).whose.patient()).toBeNull();
    expect(ask('', HERE, {}, { holder: () => around }).whose.turn()).toBe('0 in 3');
    expect(ask('', HERE, {}, { holder: () => ({ ...around, turn: () => null }) }).whose.turn()).toBeNull();
  });
});
