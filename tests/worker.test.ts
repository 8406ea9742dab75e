import { describe, expect, test } from 'vitest';
import type { Assessment } from '../lib/decide/types.ts';
import { framesOf, isLookedAt, patternOf, readableOrigin } from '../lib/sites.ts';
import { badgeOf } from '../lib/worker.ts';

const assessment = (cautions: number, redFlags: number) => ({ cautions: Array.from({ length: cautions }), redFlags: Array.from({ length: redFlags }) }) as unknown as Assessment;

describe('the badge', () => {
  test.each<[string, Assessment | undefined, string]>([
    ['nothing read', undefined, ''],
    ['nothing to say', assessment(0, 0), ''],
    ['cautions', assessment(3, 0), '3'],
    ['a red flag', assessment(3, 1), '!'],
  ])('%s', (_, judged, text) => {
    expect(badgeOf(judged ? { assessment: judged } : {})).toBe(text);
  });
});

describe('sites', () => {
  test.each([
    ['https://ehr.example', 'https://ehr.example/*'],
    ['http://localhost:8080', 'http://localhost/*'],
  ])('%s is allowed as %s', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });

  test('of frames that were not read', () => {
    expect(framesOf(['an image', 'a frame of another site (https://labs.example:8443)', 'frame of unknown site (null)', 'frame of another site (http://pacs.example)'])).toEqual(['https://labs.example:8443', 'http://pacs.example']);
  });

  test.each<[string | undefined, string | undefined]>([
    ['https://ehr.example/chart?id=1', 'https://ehr.example'],
    ['http://127.0.0.1:81/', 'http://127.0.0.1:81'],
    ['chrome://extensions', undefined],
    ['file:///home/chart.html', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('the origin of %s is %s', (address, origin) => {
    expect(readableOrigin(address)).toBe(origin);
  });
});

describe('a look by a click', () => {
  const origin = 'https://ehr.example';
  test.each<[string, Parameters<typeof isLookedAt>[0], boolean]>([
    ['nothing is kept of the tab', null, false],
    ['it is being read', { reading: 'once', status: 'reading' }, true],
    ['it was read', { reading: 'once', status: 'ready' }, true],
    ['the page was left', { reading: 'once', status: 'not-enabled' }, false],
    ['the page could not be read', { reading: 'once', status: 'not-readable' }, false],
    ['no click opened it', { reading: 'enabled', status: 'ready' }, false],
  ])('holds when %s: %s', (_, state, holds) => { expect(isLookedAt(state, origin)).toBe(holds); });

  test.each([['https://ehr.example', true], ['https://ehr.example:8443', true], ['null', true], ['https://labs.example', false], ['http://ehr.example', false]])('of its frames it opened that of %s: %s', (of, holds) => {
    expect(isLookedAt({ reading: 'once', status: 'ready', origin }, of)).toBe(holds);
  });
});
