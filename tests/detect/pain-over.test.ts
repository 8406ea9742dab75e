import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const LEAD = 'Breast cancer, radiotherapy 50 Gy in 25 fractions in 2018. Brachial plexopathy with burning neuropathic pain of the right arm since 02/2026. ';
const decided = (text: string): ReturnType<typeof decide> => decide({ ...detect({ text, structure: [] }, { today: TODAY }), answers: {}, today: TODAY });
const pain = (text: string): string => decided(text).facts['neuropathic-pain'].answer;

describe('pain that is over now', () => {
  test.each([
    'Pain has resolved.', 'The pain is now completely gone.', 'Her neuropathic pain is gone.', 'Neuropathic pain, resolved.', 'Pain free since October.', 'She is pain-free.', 'Now pain free.', 'Currently denies pain.', 'Today she has no pain.', 'Denies any pain now.', 'No pain at present.', 'NRS 0/10.', 'Pain score 0/10.',
  ])('%s', (words) => {
    const { facts, tracks } = decided(LEAD + words);
    expect([facts['neuropathic-pain'].answer, facts.neuropathy.answer, tracks.map(({ track, step }) => `${track} ${step}`)]).toEqual(['no', 'yes', ['function 1']]);
  });

  test.each([
    'Pain has not resolved.', 'Pain has nearly resolved.', 'Pain has resolved but returned in May.', 'Pain resolved. It came back last week.', 'Pain resolved on pregabalin.', 'Pain is gone with gabapentin 300 mg.', 'Back pain has resolved.', 'Left arm pain has resolved.', 'Pain in the left leg is gone.',
    'Pain free at times.', 'She wants to be pain free.', 'Not pain free.', 'Was pain free.', 'Pain-free range of motion.', 'If pain has resolved, stop.', 'Pain should be gone until spring.', 'Mother is pain free.', 'Currently denies chest pain.', 'No more pain medication.', 'Pain resolved in 2021.',
    'NRS 0/10 at rest, 6/10 on movement.', '\nVITALS\nBP 120/70, pain 0/10', '\nPAST MEDICAL HISTORY\nArm pain, resolved.', '\nREVIEW OF SYSTEMS:\nResolved burning pain of the left hand.', 'Denies fever.',
    'Pain has resolved. New burning pain of the right hand since last week.',
  ])('not over: %s', (words) => expect(pain(LEAD + words)).toBe('yes'));

  test('what is told in another note is judged by its date', () => {
    expect(pain('Note 10/01/2026\nPelvic radiotherapy 45 Gy. Burning foot pain.\n\nNote 11/20/2026\nBurning foot pain. Pain has resolved.')).toBe('no');
    expect(pain('Note 11/20/2026\nPelvic radiotherapy 45 Gy. Burning foot pain.\n\nNote 10/01/2026\nPain has resolved.')).toBe('yes');
  });

  test('what was told before is kept as past, and shown against', () => {
    const { findings } = detect({ text: `${LEAD}Pain has resolved.`, structure: [] }, { today: TODAY });
    expect(findings.filter(({ concept }) => concept === 'neuropathic-pain').map(({ quote, assertion, temporality }) => `${quote} ${assertion} ${temporality}`)).toEqual(['burning present historical', 'neuropathic pain present historical', 'Pain has resolved absent current']);
    expect(decided(`${LEAD}Pain has resolved.`).facts['neuropathic-pain'].against).toHaveLength(2);
  });

  test('without a pain of nerves nothing is over', () => {
    expect(detect({ text: 'Numb hand. Pain has resolved.', structure: [] }).findings.filter(({ concept }) => concept === 'neuropathic-pain')).toEqual([]);
  });
});
