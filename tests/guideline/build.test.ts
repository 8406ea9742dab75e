import { afterEach, expect, test, vi } from 'vitest';
import config from '../../wxt.config.ts';

const before = async (): Promise<void> => (config.hooks as unknown as Record<'build:before', () => Promise<void>>)['build:before']();

afterEach(() => { vi.doUnmock('../../lib/guideline/index.ts'); vi.resetModules(); });

test('a build takes the guideline as it is', async () => {
  await expect(before()).resolves.toBeUndefined();
});

test('a build stops at a guideline that lost its shape', async () => {
  const { guideline } = await import('../../lib/guideline/index.ts');
  vi.resetModules();
  vi.doMock('../../lib/guideline/index.ts', () => ({ guideline: { ...guideline, rules: [{ ...guideline.rules[0], severity: 'stop' }] } }));
  await expect(before()).rejects.toThrow();
});
