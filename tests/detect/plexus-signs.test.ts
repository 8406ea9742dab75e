/** Signs that ask for a tumour, and places of nerve symptoms, in the words of a patient or a ward. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';

const found = (text: string) => detect({ text: `Left chest wall radiotherapy 50 Gy 2021. ${text}`, structure: [] }, { today: '2026-11-23' }).findings;
const signs = (text: string): string[] => [...new Set(found(text).filter(({ concept, assertion }) => concept === 'sign' && assertion === 'present').map(({ name }) => name ?? ''))];
const place = (text: string): string | undefined => found(text).find(({ concept }) => concept.startsWith('neuropath'))?.distribution;

describe('Horner syndrome by its signs', () => {
  test.each(['Left ptosis and small pupil noticed today.', 'Ptosis and miosis on the left.', 'Drooping left eyelid with a constricted pupil.', 'Left eyelid droop, the pupil is smaller on that side.', 'Ptosis, miotic left pupil.'])('%s', (text) => expect(signs(text)).toContain('horner'));
  test.each(['Left ptosis.', 'Small pupils from opioids.', 'No ptosis, no small pupil.', 'Drooping left eyelid since childhood.', 'Pupil small.', 'Ptosis; pupils equal and reactive.'])('not: %s', (text) => expect(signs(text)).not.toContain('horner'));
});

describe('rapid worsening', () => {
  test.each(['Weak hand, getting worse by the week.', 'Numbness getting worse day by day.', 'Weakness worsening every week.', 'Arm growing weaker from week to week.', 'Rapidly progressive weakness.', 'Weakness deteriorating within days.'])('%s', (text) => expect(signs(text)).toContain('rapid-progression'));
  test.each(['Pain is worse every day after work.', 'Pain is getting worse.', 'Slowly worse over years.', 'No worsening by the week.', 'Seen every week.', 'Pain worse at night.'])('not: %s', (text) => expect(signs(text)).not.toContain('rapid-progression'));
});

describe('places', () => {
  test.each([
    ['Burning in the left armpit and inner arm.', 'left armpit'], ['Tingling of the inner forearm.', 'inner forearm'], ['Numb ring and little finger.', 'ring and little finger'], ['Burning feet both sides to mid-shin, symmetric.', 'both sides to mid-shin'],
    ['Numbness of both soles.', 'both soles'], ['Tingling in both arms.', 'both arms'], ['Numb right shins.', 'right shins'], ['Numb left foot.', 'left foot'],
  ])('%s', (text, expected) => expect(place(text)).toBe(expected));
  test.each(['Numbness on waking.', 'Tingling, inner peace.', 'Numbness; heard on both sides of the family.', 'Numbness, wears a ring.'])('none: %s', (text) => expect(place(text)).toBeUndefined());
});
