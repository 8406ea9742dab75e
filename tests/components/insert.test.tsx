// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { CopyResult, InsertResult, InsertSeam } from '../../components/types.ts';
import { accessible, show } from './render.tsx';
import { changed, painBlocked } from './states.ts';

const done = { outcome: 'inserted', token: 3, place: { frameId: 2, loaded: 9 } } as const satisfies InsertResult;
const seam = (result: InsertResult, more: Partial<InsertSeam> = {}) => ({ onInsert: vi.fn(async () => result), onUndo: vi.fn(async () => 'undone' as const), ...more });
const lost = () => document.querySelector('main > [role=alert]')?.textContent;
const press = (name: string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

describe('insert into note', () => {
  test('puts in the text of the preview, says so, and takes it back', async () => {
    const insert = seam(done);
    show(painBlocked, { insert });
    await press('Insert into note');
    expect(insert.onInsert).toHaveBeenCalledExactlyOnceWith('text of short');
    expect(screen.getByText('Inserted')).toBeTruthy();
    await accessible();
    await press('Undo');
    expect(insert.onUndo).toHaveBeenCalledExactlyOnceWith(done);
    expect(screen.getByText('Taken back')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('what the editor changed is said, and can be taken back too', async () => {
    show(painBlocked, { insert: seam({ ...done, outcome: 'altered' }) });
    await press('Insert into note');
    expect(screen.getByText('Inserted, but the editor changed it: check the note')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test.each([['no-editor', 'Click into the note on the page first'], ['no-name', 'Not possible where the page does not say whose chart it is']] as const)('closed: %s', async (closed, reason) => {
    const insert = seam(done, { closed });
    const { props } = show(painBlocked, { insert });
    const button = screen.getByRole('button', { name: 'Insert into note' });
    expect([button.getAttribute('aria-disabled'), button.title]).toEqual(['true', reason]);
    await press('Insert into note');
    expect(screen.getByText(reason)).toBeTruthy();
    expect(insert.onInsert).not.toHaveBeenCalled();
    expect(props.onCopy).not.toHaveBeenCalled();
    await accessible();
  });

  test('what the note does not take is copied', async () => {
    const { props } = show(painBlocked, { insert: seam({ outcome: 'refused', why: 'read-only' }) });
    await press('Insert into note');
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('short');
    expect(await screen.findByText('Not inserted: the note cannot be written to. Copied instead')).toBeTruthy();
  });

  test('where the clipboard does not take it either, the text is opened', async () => {
    show(painBlocked, { insert: seam({ outcome: 'refused', why: 'hidden' }), onCopy: async () => 'failed' });
    await press('Insert into note');
    expect(await screen.findByText('Not inserted: the note is not visible')).toBeTruthy();
    expect(screen.getByText(/Select the text below and copy it/)).toBeTruthy();
  });

  test.each([
    ['patient', 'Not inserted: it is not sure that this note is the patient’s'], ['gone', 'Not inserted: the note is no longer on the page'], ['no-editor', 'Not inserted: click into the note first'],
    ['busy', 'Not inserted: the page is still busy with the last one'], ['unanswered', 'No answer came: check the note'],
  ] as const)('what may be another patient’s note by now gets nothing, and nothing is copied for it: %s', async (why, words) => {
    const { props } = show(painBlocked, { insert: seam({ outcome: 'refused', why }) });
    await press('Insert into note');
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(screen.getByText(words)).toBeTruthy();
    await accessible();
  });

  describe('overtaken by another chart', () => {
    const others = { 'another patient': { ...painBlocked, identity: { ...painBlocked.identity!, key: 'another' } }, 'another visit': { ...painBlocked, whose: 'another' }, 'another tab': { ...painBlocked, tabId: 99 }, 'no chart': changed, nothing: null };
    test.each(Object.entries(others))('%s: nothing is copied, and what became of it is told', async (_, other) => {
      const { promise, resolve } = Promise.withResolvers<InsertResult>();
      const { props, again } = show(painBlocked, { insert: seam(done, { onInsert: () => promise }) });
      await press('Insert into note');
      again(other);
      await act(async () => resolve({ outcome: 'refused', why: 'not-taken' }));
      expect(props.onCopy).not.toHaveBeenCalled();
      expect(lost()).toBe('Of the chart shown before: Not inserted: the editor did not take it');
      await accessible();
    });

    test('a moment after the note had gone: it is told beside the next chart', async () => {
      const { again } = show(painBlocked, { insert: seam({ outcome: 'refused', why: 'gone' }) });
      await press('Insert into note');
      expect(lost()).toBeUndefined();
      again(others['another patient']);
      expect(lost()).toBe('Of the chart shown before: Not inserted: the note is no longer on the page');
    });

    test('what was inserted is told as of that chart, and not to be taken back from this one', async () => {
      const { promise, resolve } = Promise.withResolvers<InsertResult>();
      const { again } = show(painBlocked, { insert: seam(done, { onInsert: () => promise }) });
      await press('Insert into note');
      again(others['another patient']);
      await act(async () => resolve(done));
      expect(lost()).toBe('Of the chart shown before: Inserted');
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
      // The next press of this chart is about this chart.
      await press('Insert into note');
      expect(lost()).toBeUndefined();
    });

    test.each([['copied', 'Copied'], ['overtaken', 'Not copied'], ['stale', 'Copied, and still on the clipboard: do not paste it into another chart']] as const)('a copy is told as of that chart: %s', async (result, words) => {
      const { promise, resolve } = Promise.withResolvers<CopyResult>();
      const { again } = show(painBlocked, { insert: seam(done), onCopy: () => promise });
      await press('Copy short plan');
      again(others['another patient']);
      await act(async () => resolve(result));
      expect(lost()).toBe(`Of the chart shown before: ${words}`);
      expect(screen.getByRole('button', { name: 'Copy short plan' })).toBeTruthy();
      await accessible();
    });

    test('a copy in place of an insertion, too', async () => {
      show(painBlocked, { insert: seam({ outcome: 'refused', why: 'hidden' }), onCopy: async () => 'overtaken' });
      await press('Insert into note');
      expect(await screen.findByText('Not inserted: the note is not visible')).toBeTruthy();
      expect(lost()).toBe('Of the chart shown before: Not copied');
    });
  });

  test('a second press while the first is on its way does nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<InsertResult>();
    const insert = seam(done, { onInsert: vi.fn(() => promise) });
    show(painBlocked, { insert });
    await press('Insert into note');
    await press('Insert into note');
    await act(async () => resolve(done));
    expect(insert.onInsert).toHaveBeenCalledOnce();
  });

  test('for another patient the line is gone', async () => {
    const { again } = show(painBlocked, { insert: seam(done) });
    await press('Insert into note');
    again({ ...painBlocked, identity: { ...painBlocked.identity!, key: 'another' } });
    expect(screen.queryByText('Inserted')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
