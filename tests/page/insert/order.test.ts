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

describe('whose chart it is at this instant', () => {
  const HERE = 'https://ehr.example/patients/31';

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
