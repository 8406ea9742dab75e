/** What a second copy holds: the lines that are new, under their titles, what no longer stands, and always the provenance line. */
import { describe, expect, test } from 'vitest';
import { makePlan, planText } from '../../lib/decide/index.ts';
import { changesSince } from '../../lib/decide/text-changes.ts';
import type { Answers } from '../../lib/decide/types.ts';
import { assess, drug, PAIN, PERSISTENT, RECEIVED } from './make.ts';

const END = 'RadNerve, 23 Nov 2026. Article pending. Verify before use.';
const LATER = 'RadNerve, 24 Nov 2026. Article pending. Verify before use.';
const text = (...lines: readonly string[]) => [...lines, END].join('\n');
const BASE = ['Headline', 'Summary.', 'Assessment', '- Pain', 'Monitoring', '- Sodium', '- Weight'] as const;

describe('changes since a copy', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['none', text(...BASE), text(...BASE), ['Nothing changed since the last copy.']],
    ['a line more', text(...BASE), text(...BASE, '- ECG'), ['Changed since the last copy', 'Monitoring', '- ECG']],
    ['two lines of one section under one title', text(...BASE), text(...BASE, '- ECG', '- INR'), ['Changed since the last copy', 'Monitoring', '- ECG', '- INR']],
    ['another headline', text(...BASE), text('Other', ...BASE.slice(1)), ['Changed since the last copy', 'Other']],
    ['a line that became another', text(...BASE), text(...BASE, '- Pain: step 3').replace('- Pain\n', ''), ['Changed since the last copy', 'Monitoring', '- Pain: step 3', 'No longer', 'Assessment', '- Pain']],
    ['a line of the same subject', text('Headline', 'Summary.', 'Assessment', '- Pain track: step 2.'), text('Headline', 'Summary.', 'Assessment', '- Pain track: step 3.'), ['Changed since the last copy', 'Assessment', '- Pain track: step 3.']],
    ['one of several of a subject', text('Headline', 'Summary.', 'Assessment', '- Red flag: A', '- Red flag: B'), text('Headline', 'Summary.', 'Assessment', '- Red flag: B'), ['Changed since the last copy', 'No longer', 'Assessment', '- Red flag: A']],
    ['another subject in one section', text('Headline', 'Summary.', 'Assessment', '- Pain track: step 2.'), text('Headline', 'Summary.', 'Assessment', '- Function track: step 1.'), ['Changed since the last copy', 'Assessment', '- Function track: step 1.', 'No longer', 'Assessment', '- Pain track: step 2.']],
    ['a subject that begins alike', text('Headline', 'Summary.', 'Assessment', '- Pain track: step 2.'), text('Headline', 'Summary.', 'Assessment', '- Pain, stabbing: yes.'), ['Changed since the last copy', 'Assessment', '- Pain, stabbing: yes.', 'No longer', 'Assessment', '- Pain track: step 2.']],
    ['a line less', text(...BASE), text(...BASE.slice(0, -1)), ['Changed since the last copy', 'No longer', 'Monitoring', '- Weight']],
    ['a line that moved to another section', text(...BASE), text(...BASE.slice(0, 3), '- Pain', '- Sodium', 'Monitoring', '- Weight'), ['Changed since the last copy', 'Assessment', '- Sodium', 'No longer', 'Monitoring', '- Sodium']],
    ['a first section', text(...BASE.slice(0, 2)), text(...BASE.slice(0, 4)), ['Changed since the last copy', 'Assessment', '- Pain']],
    ['one line', `Step 2. ${END}`, `Step 3. ${END}`, ['Changed since the last copy', 'Step 3.']],
    ['one line, the same', `Step 2. ${END}`, `Step 2. ${END}`, ['Nothing changed since the last copy.']],
  ])('%s', (_, previous, next, expected) => expect(changesSince(previous, next).text).toBe([...expected, END].join('\n')));

  test('another day alone is no change, and the new day stands in it', () => {
    expect(changesSince(text(...BASE), [...BASE, LATER].join('\n')).text).toBe(`Nothing changed since the last copy.\n${LATER}`);
  });

  test('the chart\'s words are escaped', () => {
    expect(changesSince(text(...BASE), text(...BASE, '- "<b>"')).html).toBe(`<p>Changed since the last copy</p><p>Monitoring</p><p>- &#34;&#60;b&#62;&#34;</p><p>${END}</p>`);
  });

  test.each(['one-liner', 'short', 'full'] as const)('of a plan, %s: what an answer changed, nothing twice', (size) => {
    const write = (answers: Answers) => {
      const assessment = assess([RECEIVED, PAIN, PERSISTENT, drug('nitrofurantoin')], answers);
      return planText(assessment, makePlan(assessment), { size }).text;
    };
    const [before, after] = [write({}), write({ 'recurrence-excluded': 'yes' })];
    const changes = changesSince(before, after).text;
    expect(changes).toMatch(/^Changed since the last copy\n/);
    expect(changes.endsWith('Verify before use.')).toBe(true);
    // One line is of one subject: it only became another.
    if (size === 'one-liner') expect(changes).not.toContain('No longer');
    else expect(changes.split('No longer')[1]).toMatch(/recurrence/i);
    expect(changes).not.toContain('- Nitrofurantoin');
    expect(changesSince(after, after).text.split('\n')).toHaveLength(2);
  });
});
