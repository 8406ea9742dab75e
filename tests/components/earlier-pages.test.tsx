// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { accessible, open, show } from './render.tsx';
import { painBlocked } from './states.ts';

const pages = [{ id: 'p1', title: 'Notes', at: '2026-11-24T09:14:00', findings: 3 }, { id: 'p2', title: '', at: '2026-11-24T09:20:00', findings: 1 }];

test('without earlier pages there is nothing to say of them', () => {
  show(painBlocked);
  expect(screen.queryByText('Earlier pages of this visit')).toBeNull();
});

test('each is listed with its time and can be left out', async () => {
  const { props } = show({ ...painBlocked, pages });
  const section = open('Earlier pages of this visit');
  expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Notes'), expect.stringContaining('Page without a title')]);
  expect(section.getAllByRole('listitem')[0]!.textContent).toMatch(/09:14.*3 findings/);
  fireEvent.click(section.getByRole('button', { name: 'Leave out Notes, read at 09:14' }));
  expect(props.onRemovePage).toHaveBeenCalledWith('p1');
  await accessible();
});

test('one that could not be left out is said', async () => {
  show({ ...painBlocked, pages }, { onRemovePage: async () => false });
  fireEvent.click(open('Earlier pages of this visit').getByRole('button', { name: /Leave out Notes/ }));
  expect(await screen.findByText(/was not left out/, {}, { timeout: 10_000 })).toBeDefined();
});

test('a quote of an earlier page leads nowhere, and says where it is', () => {
  show({ ...painBlocked, findings: painBlocked.findings.map((finding) => ({ ...finding, page: 'p1' })), pages });
  expect(screen.queryByRole('button', { name: /^Show in chart/ })).toBeNull();
  expect(screen.getAllByText('On an earlier page').length).toBeGreaterThan(0);
});
