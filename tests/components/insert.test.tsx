// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { InsertResult, InsertSeam } from '../../components/types.ts';
import { accessible, show } from './render.tsx';
import { painBlocked } from './states.ts';

const done = { outcome: 'inserted', token: 3, place: { frameId: 2, loaded: 9 } } as const satisfies InsertResult;
const seam = (result: InsertResult, more: Partial<InsertSeam> = {}) => ({ onInsert: vi.fn(async () => result), onUndo: vi.fn(async () => 'undone' as const), ...more });
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
    show(painBlocked, { insert: seam({ outcome: 'refused', why: 'gone' }), onCopy: async () => 'failed' });
    await press('Insert into note');
    expect(await screen.findByText('Not inserted: the note is no longer on the page')).toBeTruthy();
    expect(screen.getByText(/Select the text below and copy it/)).toBeTruthy();
  });

  test('what may be another patient’s note gets nothing, and nothing is copied for it', async () => {
    const { props } = show(painBlocked, { insert: seam({ outcome: 'refused', why: 'patient' }) });
    await press('Insert into note');
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(screen.getByText('Not inserted: it is not sure that this note is the patient’s')).toBeTruthy();
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
