import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const read = (text: string): ReturnType<typeof detect>['findings'] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings;
const onset = (text: string): (string | undefined)[] => read(text).filter(({ concept }) => concept === 'symptom-onset').map(({ date }) => date?.iso);
const weeks = (text: string): (number | undefined)[] => read(text).filter(({ concept }) => concept === 'pain-persistent').map(({ measure }) => measure?.value);

describe('when a symptom began', () => {
  test.each<[string, string]>([
    ['Radiation lumbosacral plexopathy since 2021.', '2021'], ['Radiation-induced brachial plexopathy since March 2022.', '2022-03'], ['Post-RT neuropathy since 2019.', '2019'], ['Neuropathy since 2021.', '2021'],
    ['Radiation plexopathy. Since about 2020 slowly progressive weakness.', '2020'], ['Lumbosacral plexopathy. Weakness began in 2018.', '2018'], ['Headaches for three weeks.', '2026-11-02'], ['Burning foot pain without any relief for 8 weeks.', '2026-09-28'],
  ])('%s', (text, iso) => expect(onset(text)).toEqual([iso]));

  test.each([
    'Numb hand. Radiation in 2019.', 'Numb hand after radiation therapy in 2019.', 'Initial relief for one week on dexamethasone, since then headaches are worse.', 'Headache better for 2 weeks.', 'Two weeks of relief of the burning pain.', 'Headaches, improved for a month.',
    'He takes valproate since a seizure in 2001.', 'She is on phenytoin since her first seizure in 1998.', 'Weakness since 2015.', 'Brain tumour. No weakness since 2015.', 'Plexopathy. No weakness since 2015.',
  ])('no onset: %s', (text) => expect(onset(text)).toEqual([]));

  test('nor does what was better so long last', () => {
    expect(weeks('Burning foot pain, better for 2 weeks.')).toEqual([]);
    expect(weeks('Burning foot pain for 2 weeks.')).toEqual([2]);
  });
});
