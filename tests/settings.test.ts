import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consentGiven, CONSENT_TEXT, giveConsent, onConsent, parseConsent, takeConsentBack } from '../lib/consent.ts';
import { choose, DEFAULTS, onSettings, readSettings, settle, type ReadSettings } from '../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults where nothing was chosen', () => {
    expect(settle({}, {})).toEqual({ ...DEFAULTS, byPolicy: [], unknown: [] });
  });

  test('policy stands before choice, choice before default', () => {
    expect(settle({ marks: false, density: 'compact' }, { marks: true, copySize: 'full' })).toEqual({ ...DEFAULTS, marks: true, density: 'compact', copySize: 'full', byPolicy: ['marks', 'copySize'], unknown: [] });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, Partial<ReadSettings>]>([
    ['a choice nobody knows', { density: 'tiny' }, {}, { density: 'standard', unknown: [{ from: 'choice', name: 'density' }] }],
    ['a policy of the wrong type leaves the choice', { marks: false }, { marks: 'yes' }, { marks: false, byPolicy: [], unknown: [{ from: 'policy', name: 'marks' }] }],
    ['a policy of null', {}, { dateStyle: null }, { dateStyle: 'day-month', unknown: [{ from: 'policy', name: 'dateStyle' }] }],
    ['a bad choice under a good policy is told as well', { copySize: 7 }, { copySize: 'one-liner' }, { copySize: 'one-liner', byPolicy: ['copySize'], unknown: [{ from: 'choice', name: 'copySize' }] }],
    ['names that objects have by themselves', JSON.parse('{"__proto__":{"marks":false}}') as Record<string, unknown>, {}, { marks: true, unknown: [] }],
    ['keys of others', { tamper: 1, consent: {} }, { sites: [] }, { byPolicy: [], unknown: [] }],
  ])('%s', (_, chosen, managed, expected) => {
    expect(settle(chosen, managed)).toMatchObject(expected);
  });

  test('a choice is kept, heard, and heard no more after the end', async () => {
    const heard: ReadSettings[] = [];
    const end = new AbortController();
    onSettings((settings) => heard.push(settings), end.signal);
    await choose('density', 'roomy');
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatchObject({ density: 'roomy', marks: true });
    end.abort();
    await choose('density', 'compact');
    expect(await readSettings()).toMatchObject({ density: 'compact' });
    expect(heard).toHaveLength(1);
  });

  test('the policy that stands is read where one is kept, and its change is heard', async () => {
    const heard: ReadSettings[] = [];
    const end = new AbortController();
    onSettings((settings) => heard.push(settings), end.signal);
    await fakeBrowser.storage.local.set({ policy: { marks: false } });
    expect(await readSettings()).toMatchObject({ marks: false, byPolicy: ['marks'] });
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatchObject({ marks: false, byPolicy: ['marks'] });
    end.abort();
  });
});

describe('consent', () => {
  const AT = new Date('2026-11-29T09:00:00Z');

  test('is not given until it is, and not after it was taken back', async () => {
    const heard: unknown[] = [];
    onConsent((consent) => heard.push(consent));
    expect(await consentGiven()).toBeNull();
    await giveConsent(AT);
    const given = { version: 1, text: CONSENT_TEXT, at: '2026-11-29T09:00:00.000Z' };
    expect(await consentGiven()).toEqual(given);
    await takeConsentBack();
    expect(await consentGiven()).toBeNull();
    expect(heard).toEqual([given, null]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  const good = { version: 1, text: CONSENT_TEXT, at: AT.toISOString() };
  test.each<[string, unknown]>([
    ['nothing', undefined], ['a word', 'yes'], ['true', true], ['another text', { ...good, text: CONSENT_TEXT + 1 }], ['another shape', { ...good, version: 2 }],
    ['no date', { ...good, at: 'today' }], ['more than is known', { ...good, by: 'somebody' }], ['a list', [good]],
  ])('%s is none', (_, kept) => { expect(parseConsent(kept)).toBeNull(); });
  test('what was written as it must be is one', () => { expect(parseConsent(good)).toEqual(good); });
});
