import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS, reportSizes, sizesOf, tooHeavy } from './sizes.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  const files = {
    'manifest.json': '{}', 'background.js': 'b'.repeat(500), 'detector.js': 'd'.repeat(70),
    'frame.js': 'c'.repeat(320),
    'sidepanel.html': '<script type="module" src="/chunks/panel.js"></script><link rel="stylesheet" href="/assets/panel.css">',
    'chunks/panel.js': 'import{a}from"./shared.js";import("./late.js");', 'chunks/shared.js': 's'.repeat(100), 'chunks/late.js': 'import "./panel.js";import{o}from"./beside.js"', 'chunks/beside.js': 'l'.repeat(30), 'chunks/other.js': 'o'.repeat(9000),
    'assets/panel.css': 'p'.repeat(40),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (part: string) => sizesOf(folder).find((size) => size.part === part)?.min;

describe('what counts', () => {
  test('a part is all its files', () => {
    expect(bytesOf('content script')).toBe(320);
    expect(bytesOf('worker')).toBe(500);
  });
  test('the panel is what its page loads before it shows anything, directly or not, each file once', () => {
    expect(bytesOf('panel')).toBe('import{a}from"./shared.js";import("./late.js");'.length + 100 + 40);
  });
  test('what it asks for later is counted apart, with what that needs, without what is there already', () => {
    expect(bytesOf('panel, later')).toBe('import "./panel.js";import{o}from"./beside.js"'.length + 30);
  });
  test('compressed it is smaller', () => {
    for (const { part, min, gzip } of sizesOf(folder).filter(({ min: bytes }) => bytes > 200)) expect(gzip, part).toBeLessThan(min);
  });
  test('no build is an error that says what to run', () => {
    expect(() => sizesOf(join(folder, 'chunks'))).toThrow(/npm run build/);
  });
});

describe('limits', () => {
  test('the content script and the panel have one', () => {
    expect(LIMITS.find(({ part }) => part === 'content script')).toMatchObject({ min: 100_000, gzip: 32_500 });
    expect(LIMITS.find(({ part }) => part === 'panel')).toMatchObject({ gzip: 60_000 });
    expect(LIMITS.find(({ part }) => part === 'panel, later')).toMatchObject({ gzip: 0 });
  });
  test.each([
    [{ min: 10, gzip: 5 }, []],
    [{ min: 11, gzip: 5 }, ['x: 0.0 kB minified, at most 0.0 kB']],
    [{ min: 10, gzip: 6 }, ['x: 0.0 kB gzip, at most 0.0 kB']],
  ])('%j', (size, problems) => {
    expect(tooHeavy([{ part: 'x', ...size }], [{ part: 'x', min: 10, gzip: 5 }])).toEqual(problems);
  });
  test('a part that is not in the build is no pass', () => {
    expect(tooHeavy([], [{ part: 'x', min: 10 }])).toEqual(['x: not in the build']);
  });
  test('the report names each part with its limit', () => {
    const lines: string[] = [];
    reportSizes(folder, (line) => lines.push(line));
    expect(lines.join('\n')).toMatch(/content script\s+0\.3 kB\s+0\.0 kB\s+at most 100\.0 kB minified, 32\.5 kB gzip/);
  });
});
