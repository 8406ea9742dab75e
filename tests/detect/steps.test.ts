import { describe, expect, test, vi } from 'vitest';
import { detect, detectSliced } from '../../lib/detect/index.ts';
import { atOnce, inSlices, madeOf, type Steps } from '../../lib/detect/steps.ts';

const NOTE = 'Oncology note 06/07/2024\nRadiotherapy to the left breast, 50 Gy in 25 fractions, 2019. Burning pain and numbness of the feet. Denies foot drop.\nMedications:\ngabapentin 300 mg three times a day\n- creatinine 1.1 mg/dL\n';

function* three(): Steps<string> {
  yield;
  yield;
  return 'done';
}

/** A clock that is so many ms later each time it is looked at. */
const clock = (step: number): void => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
};

describe('work in steps', () => {
  test('comes to the same at once and in slices', async () => {
    expect(atOnce(three())).toBe('done');
    expect(await inSlices(three(), async () => undefined)).toBe('done');
  });

  test.each([['used up', 100, 2], ['left', 0, 0]])('others have their turn when the slice of time is %s', async (_name, step, pauses) => {
    clock(step);
    const pause = vi.fn(async () => undefined);
    await inSlices(three(), pause);
    expect(pause).toHaveBeenCalledTimes(pauses);
    vi.restoreAllMocks();
  });

  test('one of a list at a step', () => {
    const steps = madeOf([1, 2], (one) => [one, one * 10]);
    expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([undefined, undefined, [1, 10, 2, 20]]);
  });

  test('ends with the error of a pause', async () => {
    clock(100);
    await expect(inSlices(three(), async () => { throw new Error('gone'); })).rejects.toThrow('gone');
    vi.restoreAllMocks();
  });
});

describe('detection in slices', () => {
  test('finds what detection at once finds, and stops on the way', async () => {
    clock(100);
    const pause = vi.fn(async () => undefined);
    const sliced = await detectSliced({ text: NOTE, structure: [] }, pause, { today: '2026-11-23' });
    vi.restoreAllMocks();
    expect(sliced).toEqual(detect({ text: NOTE, structure: [] }, { today: '2026-11-23' }));
    expect(sliced.findings.length).toBeGreaterThan(4);
    expect(pause.mock.calls.length).toBeGreaterThan(20);
  });

  test('two that take turns do not disturb each other', async () => {
    clock(100);
    const other = NOTE.replaceAll('gabapentin', 'duloxetine');
    const [one, two] = await Promise.all([NOTE, other].map((text) => detectSliced({ text, structure: [] }, () => Promise.resolve())));
    vi.restoreAllMocks();
    expect(one).toEqual(detect({ text: NOTE, structure: [] }));
    expect(two).toEqual(detect({ text: other, structure: [] }));
  });
});
