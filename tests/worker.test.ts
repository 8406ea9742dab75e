import { describe, expect, test } from 'vitest';
import type { Assessment } from '../lib/decide/types.ts';
import { patternOf, readableOrigin } from '../lib/sites.ts';
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
