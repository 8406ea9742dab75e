import { describe, expect, test } from 'vitest';
import { detectWith, type Detect } from '../lib/detector.ts';
import type { Detection } from '../lib/detect/types.ts';

const seen = { medicationList: false, problemList: false, allergyList: false, labs: false, notes: true };
const found: Detection = { findings: [], seen };
const pause = async (): Promise<void> => undefined;

describe('the detector', () => {
  test('is not brought into a frame without text', async () => {
    let brought = 0;
    const detect = detectWith(() => undefined, async () => { brought++; }, pause);
    expect((await detect({ text: ' \n\t', structure: [] })).findings).toEqual([]);
    expect(brought).toBe(0);
  });
  test('is brought once, on first need', async () => {
    let here: Detect | undefined;
    let brought = 0;
    const detect = detectWith(() => here, async () => { brought++; here = async () => found; }, pause);
    expect(await detect({ text: 'Numb hand.', structure: [] })).toBe(found);
    expect(await detect({ text: 'Numb hand.', structure: [] })).toBe(found);
    expect(brought).toBe(1);
  });
  test('is asked for once more when the worker did not answer', async () => {
    let here: Detect | undefined;
    let asked = 0;
    const detect = detectWith(() => here, async () => {
      asked++;
      if (asked === 1) throw new Error('No response');
      here = async () => found;
    }, pause, 1);
    expect(await detect({ text: 'Numb hand.', structure: [] })).toBe(found);
    expect(asked).toBe(2);
    const never = detectWith(() => undefined, async () => { throw new Error('No response'); }, pause, 1);
    await expect(never({ text: 'a', structure: [] })).rejects.toThrow('No response');
  });
  test('comes also from a worker that is long in waking, and is not asked for again once that was refused', async () => {
    let asked = 0;
    const bring = async (): Promise<void> => { asked += 1; if (asked < 5) throw new Error('No response'); };
    await expect(detectWith(() => (asked === 5 ? async () => found : undefined), bring, pause, 1)({ text: 'a', structure: [] })).resolves.toBe(found);
    let refused = 0;
    const refuse = async (): Promise<void> => { refused += 1; throw Object.assign(new Error('No.'), { name: 'NotReadHere' }); };
    await expect(detectWith(() => undefined, refuse, pause, 1)({ text: 'a', structure: [] })).rejects.toThrow('No.');
    expect(refused).toBe(1);
  });
  test('that does not come is an error', async () => {
    await expect(detectWith(() => undefined, async () => undefined, pause)({ text: 'a', structure: [] })).rejects.toThrow('did not come');
  });
});
