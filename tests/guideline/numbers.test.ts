import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Line {
  readonly file: string;
  readonly text: string;
}

/** Lines of code of a room, without comments and without what stands in quotes or regular expressions. */
function linesOf(room: string): Line[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).toSorted()
    .flatMap((name) => bare(readFileSync(join(root, room, name), 'utf8')).split('\n').map((text) => ({ file: `${room}/${name}`, text: text.trim() })));
}

function bare(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/(?<=[=(,:&|?!\s])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '//');
}

/** Numbers of a line beyond those that only count: none, one, two. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w.$])\d[\d_]*(?:\.\d+)?(?!\w)/g)].map(([number]) => number).filter((number) => !['0', '1', '2'].includes(number));
}

/** What may stand in the decision as a number, and why it is no clinical one. */
const IN_DECIDE: readonly { readonly file: string; readonly holds: RegExp; readonly because: string }[] = [
  { file: 'dates.ts', holds: /86_400_000|match\[3\]|slice\(0, 10\)|\* 12/, because: 'the calendar' },
  { file: 'facts.ts', holds: /\) \/ 7;/, because: 'days of a week' },
  { file: 'rules.ts', holds: /weeks \* 7/, because: 'days of a week' },
  { file: 'tracks.ts', holds: /step: [34]/, because: 'the article\'s own names of its steps' },
  { file: 'changes.ts', holds: /mentioned( \+ [34]|\b.*\? 8 : 0)/, because: 'order of the questions' },
  { file: 'calendar-steps.ts', holds: /\* 10\) \/ 10/, because: 'mg to one decimal' },
  { file: 'earlier-intake.ts', holds: /WEEK = 7;/, because: 'days of a week' },
  { file: 'measures.ts', holds: /\* 10\) \/ 10/, because: 'kg to one decimal' },
  { file: 'courses.ts', holds: /Number\(|STEM = 5/, because: 'how fully a course is told; how alike two words are' },
  { file: 'doses.ts', holds: /\* 10\) \/ 10/, because: 'mg to one decimal' },
  { file: 'text-parts.ts', holds: /most = 4/, because: 'quotes named in a line' },
];

test('no clinical number stands in the code of the decision', () => {
  const broken = linesOf('lib/decide').filter(({ file, text }) => numbersIn(text).length > 0 && !IN_DECIDE.some((one) => file.endsWith(`/${one.file}`) && one.holds.test(text)));
  expect(broken.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('what may stand there does stand there', () => {
  const lines = linesOf('lib/decide');
  expect(IN_DECIDE.filter(({ file, holds }) => !lines.some((line) => line.file.endsWith(`/${file}`) && holds.test(line.text))).map(({ file, because }) => `${file}: ${because}`)).toEqual([]);
});

/** Names of what a patient is given or measured by. A number beside one of them would be knowledge. */
const CLINICAL = 'gy|dose|doses|fractions|fraction|mg|dailyDoseMg|creatinine|egfr|crcl|weight|score|nrs|moca|weeks|months|years|age|outOf|severity|latency\\w*|threshold\\w*';
const BESIDE = new RegExp(`\\b(?:${CLINICAL})\\b(?:\\.value)?!?\\s*(?:[<>]=?|===|!==)\\s*(\\d[\\d_.]*)|(?<![\\w.])(\\d[\\d_.]*)\\s*(?:[<>]=?|===)\\s*(?:\\w+\\.)*(?:${CLINICAL})\\b`, 'gi');

/** Numbers beside such a name, beyond none, one and two. */
function beside(text: string): string[] {
  return [...text.matchAll(BESIDE)].map(([, after, before]) => (after ?? before)!).filter((number) => !['0', '1', '2'].includes(number));
}

test('the components compare nothing clinical with a number', () => {
  const drawing = /^const tick = TICKS\.find/;
  expect(linesOf('components').filter(({ text }) => beside(text).length > 0 && !drawing.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

/** What reading may compare, and why. Distances in characters have other names and are not looked at. */
const IN_DETECT: readonly { readonly holds: RegExp; readonly because: string }[] = [
  { holds: /\bgy <=? 8\b|gy \/ fractions > 20/, because: 'what dose a course can have (section 7.3: 8 to 80 Gy): it tells a dose from other numbers, and decides nothing' },
  { holds: /score\.outOf === 24/, because: 'the range of the scale, as charts write it' },
];

test('reading compares no dose, score or time with a number', () => {
  const broken = linesOf('lib/detect').filter(({ text }) => beside(text).length > 0 && !IN_DETECT.some(({ holds }) => holds.test(text)));
  expect(broken.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('such a comparison would be seen', () => {
  expect(beside('if (weeks > 4) return')).toEqual(['4']);
  expect(beside('return 60 <= value.dose')).toEqual(['60']);
  expect(beside('score.outOf === 24')).toEqual(['24']);
  expect(beside('start - last.end > 24')).toEqual([]);
  expect(numbersIn(bare('/** 30 mg */ const a = b < 30; // 4'))).toEqual(['30']);
});
