import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { judge, placeOfText, readNote, type NoteText } from '../../../lib/page/insert/read-back.ts';
import { documentSeams } from '../../../lib/page/read.ts';

const { document } = new JSDOM().window;
const BEFORE = 'First line.\nSecond line.';
const TEXT = 'Step 3\n\n- one, two\n- three';

describe('what became of the text', () => {
  test.each<[string, string, string]>([
    ['as it was sent', 'First Step 3\n\n- one, two\n- threeline.\nSecond line.', 'inserted'],
    ['with other white space at the ends of lines and paragraphs', 'First Step 3 \n- one, two\n\n\n- threeline.\n\nSecond line.\n', 'inserted'],
    ['in one line', 'First Step 3 - one, two - threeline.\nSecond line.', 'altered'],
    ['with the words run together', 'First Step3\n- one, two\n- threeline.\nSecond line.', 'altered'],
    ['cut short', 'First Step 3\n- online.\nSecond line.', 'altered'],
    ['backwards', 'First - three\n- one, two\nStep 3line.\nSecond line.', 'altered'],
    ['in place of what stood there', TEXT, 'altered'],
    ['with a loss elsewhere', 'First Step 3\n- one, two\n- threeline.', 'altered'],
    ['not at all', 'First line.\nSecond line.\n', 'not-inserted'],
  ])('%s', (_, after, outcome) => {
    expect(judge(BEFORE, after, TEXT)).toBe(outcome);
  });

  test('a second time beside the first', () => {
    expect(judge(TEXT, `${TEXT}\n${TEXT}`, TEXT)).toBe('inserted');
    expect(judge(TEXT, TEXT, TEXT)).toBe('not-inserted');
  });

  test('its place, to be taken out again', () => {
    const after = 'First Step 3\n\n- one, two\n- threeline.\nSecond line.';
    const { start, end } = placeOfText(BEFORE, after, TEXT)!;
    expect(after.slice(start, end)).toBe(TEXT);
    expect(placeOfText(BEFORE, 'something else', TEXT)).toBeNull();
  });

  test('a long note', () => {
    const note = 'word '.repeat(40_000);
    expect(judge(note, `${note}${TEXT}`, TEXT)).toBe('inserted');
  });
});

function read(html: string): NoteText {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  return readNote(element.localName === 'textarea' ? { kind: 'field', element: element as HTMLTextAreaElement } : { kind: 'rich', element }, documentSeams(document));
}

describe('reading an editor', () => {
  test('lines, without fillers and what is no part of the note', () => {
    const { text, offsets, page } = read('<div contenteditable="true"><p>One\u00a0two\ufeff</p><p><span contenteditable="false">Write the note</span>\u200bthree</p></div>');
    expect(text.split('\n').filter(Boolean)).toEqual(['One two', 'three']);
    expect(page!.text[offsets![text.indexOf('three')]!]).toBe('t');
  });

  test('a field by its value', () => {
    expect(read('<textarea>old</textarea>').text).toBe('old');
  });
});
