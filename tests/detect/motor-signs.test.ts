/** Signs of lower motor neurones, denervation and wasting of a limb count as neuropathy; denied or of another cause they say nothing. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const motor = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-23' }).findings.filter(({ concept, name }) => concept === 'neuropathy' && name === 'motor').map(({ quote, assertion }) => `${quote}: ${assertion}`);

describe('motor signs', () => {
  test.each([
    ['Painless wasting and weakness of both legs, fasciculations.', ['wasting and weakness of both legs: present', 'fasciculations: present']], ['EMG: lower motor neuron signs L3-S1.', ['lower motor neuron signs: present']], ['Wasting of the small hand muscles.', ['Wasting of the small hand muscles: present']],
    ['EMG: acute denervation in the right deltoid.', ['denervation: present']], ['Atrophy of the left calf.', ['Atrophy of the left calf: present']], ['Possible fasciculations.', ['fasciculations: possible']],
  ])('%s', (text, expected) => expect(motor(text)).toEqual(expected));
  test.each(['No wasting of the hands, no fasciculations.', 'Tongue fasciculations.', 'Benign fasciculations.', 'Upper and lower motor neuron signs.', 'Renal denervation in 2015.', 'Disuse atrophy of the legs.', 'Atrophy of the brain.', 'Wasting, cachexia.', 'Wasting of the legs in cachexia.', 'Normal EMG without denervation.', 'Fasciculations outside the field.'])('not: %s', (text) => expect(motor(text)).toEqual([]));
});
