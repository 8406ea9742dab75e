// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../components/pages/Welcome.tsx';
import { accessible, show } from './render.tsx';

afterEach(cleanup);

function welcome(more: Partial<WelcomeProps> = {}): WelcomeProps {
  const props = { given: null, onAgree: vi.fn(async () => undefined), onTakeBack: vi.fn(async () => undefined), sandbox: '/sandbox-chart.html', ...more };
  render(<Welcome {...props} />);
  return props;
}

describe('the welcome page', () => {
  test('says what is read and what never leaves, and asks', async () => {
    const { onAgree } = welcome();
    for (const name of ['What it reads', 'What never leaves', 'Your consent']) expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^Not given\. No page is read/);
    expect(screen.queryByRole('button', { name: 'Take consent back' })).toBeNull();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Agree: read the pages I ask for' }));
    expect(onAgree).toHaveBeenCalledOnce();
  });

  test('says when it was given, and takes it back', async () => {
    const { onTakeBack } = welcome({ given: '2026-11-29T09:00:00.000Z' });
    expect(screen.getByRole('status').textContent!.replaceAll('\u00a0', ' ')).toBe('You agreed on 29 Nov 2026. RadNerve reads the pages you ask for.');
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Take consent back' }));
    expect(onTakeBack).toHaveBeenCalledOnce();
  });

  test('says so where the browser does not keep it', async () => {
    welcome({ onAgree: () => Promise.reject(new Error('disk full')) });
    fireEvent.click(screen.getByRole('button', { name: 'Agree: read the pages I ask for' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The browser did not keep it. Try again.');
    await accessible();
  });

  test('offers the sandbox chart without consent', () => {
    welcome();
    expect(screen.getByRole('link', { name: 'Open the sandbox chart' }).getAttribute('href')).toBe('/sandbox-chart.html');
  });
});

describe('the panel without consent', () => {
  test('says so, offers the welcome page, and nothing else', async () => {
    const { props } = show(null, { enable: false, onWelcome: vi.fn() });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No page is read yet');
    expect(screen.queryByRole('button', { name: 'Enable on this site' })).toBeNull();
    await accessible();
    fireEvent.click(screen.getByRole('button', { name: 'Open the welcome page' }));
    expect(props.onWelcome).toHaveBeenCalledOnce();
  });
});
