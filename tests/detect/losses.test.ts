/** A loss told with a word that denies: it is there, and what follows is not denied. Beside it what is a denial all the same. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/decide/index.ts';
import { detect } from '../../lib/detect/index.ts';

const TODAY = '2026-11-23';
const AFTER = 'Pelvic radiotherapy 45 Gy in 25 fractions completed 2020.';
const read = (words: string): ReturnType<typeof detect> => detect({ text: `${AFTER} ${words}`, structure: [] }, { today: TODAY });
const outcome = (words: string): string => decide({ ...read(words), answers: {}, today: TODAY }).outcome;
const WATCHED = new Set(['red-flag', 'neuropathy', 'neuropathic-pain']);
/** Names of what is told of nerves, as it is told, each once. */
const told = (words: string, assertion: string): string[] => [...new Set(read(words).findings
  .filter((one) => WATCHED.has(one.concept) && one.assertion === assertion).map(({ name }) => name ?? ''))].toSorted();

describe('red flags told as a loss', () => {
  test.each([
    ['Back pain for two days. She cannot feel the saddle area, incontinent of urine, legs weak.', ['back-pain', 'leg-weakness', 'saddle-anaesthesia', 'sensory', 'sphincter-change']],
    ['No sensation around the anus, back pain, both legs weak since Saturday.', ['back-pain', 'leg-weakness', 'saddle-anaesthesia', 'sensory']],
    ['No sensation below the waist, legs weak, back pain since Saturday.', ['back-pain', 'leg-weakness', 'sensory']],
    ['No longer continent, both legs weak, back pain.', ['back-pain', 'leg-weakness', 'sphincter-change']],
    ['Could not get up from bed, back pain, incontinent of stool.', ['back-pain', 'sphincter-change']],
    ['Back pain. Bladder: not emptying, legs going numb and weak.', ['back-pain', 'leg-weakness', 'sensory', 'sphincter-change']],
    ['Back pain, no power in the legs, unable to pass urine.', ['back-pain', 'leg-weakness', 'sphincter-change']],
    ['Back pain. Without warning both legs became weak.', ['back-pain', 'leg-weakness']],
    ['Back pain. Could not move his legs this morning, wet himself.', ['back-pain', 'leg-weakness', 'sphincter-change']],
    ['Back pain. He can no longer walk, wet the bed.', ['back-pain', 'leg-weakness', 'sphincter-change']],
    ['Back pain. No bladder control, numb between the legs.', ['back-pain', 'saddle-anaesthesia', 'sensory', 'sphincter-change']],
    ['No movement of the toes, no feeling in the buttocks, back pain.', ['back-pain', 'leg-weakness', 'saddle-anaesthesia', 'sensory']],
    ['Back pain. Couldn\'t feel the toilet paper, couldn\'t walk.', ['back-pain', 'leg-weakness', 'saddle-anaesthesia', 'sensory']],
    ['Absence of sensation below T10, legs weak, back pain.', ['back-pain', 'leg-weakness', 'sensory']],
    ['Absent perianal sensation, back pain, incontinent.', ['back-pain', 'saddle-anaesthesia', 'sensory', 'sphincter-change']],
    ['No anal tone, no perianal sensation, back pain.', ['back-pain', 'saddle-anaesthesia', 'sphincter-change']],
    ['No urge to void, back pain, legs weak.', ['back-pain', 'leg-weakness']],
    ['Back pain. Can hardly walk, not able to feel her feet.', ['back-pain', 'leg-weakness', 'sensory']],
    ['Left leg won\'t move, back pain, incontinent.', ['back-pain', 'leg-weakness', 'sphincter-change']],
    ['Doesn\'t know when she has to go, back pain, numb bottom.', ['back-pain', 'saddle-anaesthesia', 'sensory']],
    ['Not been able to pass water since Friday, back pain.', ['back-pain', 'sphincter-change']],
    ['No strength left in the right leg, back pain.', ['back-pain', 'leg-weakness']],
    ['Back pain. No fever, no power in the legs, unable to pass urine.', ['back-pain', 'leg-weakness', 'sphincter-change']],
  ])('%s', (words, names) => {
    expect(told(words, 'present')).toEqual(names);
    expect(outcome(words)).toBe('urgent');
  });

  test('without back pain all signs are read', () => {
    expect(told('Both legs weak, cannot feel the toilet paper, wet herself twice. No back pain.', 'present')).toEqual(['leg-weakness', 'saddle-anaesthesia', 'sensory', 'sphincter-change']);
  });
});

describe('nerve symptoms beside a loss', () => {
  test.each([
    ['Cannot feel her feet, burning pain at night.', ['quality', 'sensory']],
    ['No ankle reflexes, burning pain in both feet.', ['quality']],
    ['Not sleeping, burning pain of the left foot.', ['quality']],
    ['Can\'t feel his toes, electric shocks in the legs.', ['quality', 'sensory']],
    ['Denies fever, cannot feel her feet, burning pain of the soles.', ['quality', 'sensory']],
    ['No pinprick below the knees, burning feet.', ['quality', 'sensory']],
    ['Absent ankle jerks, burning pain in both feet.', ['quality']],
    ['Without feeling in both feet, burning pain.', ['quality']],
    ['No knee or ankle reflexes, burning feet.', ['quality']],
    ['No power or sensation in the legs, burning feet.', ['quality']],
    ['No muscle power below the knees, tingling feet.', ['sensory']],
    ['Numbness with absent pulses.', ['sensory']],
    ['Numbness, absent pulses.', ['sensory']],
    ['No obvious trigger, numbness of the left hand.', ['sensory']],
  ])('%s', (words, names) => expect(told(words, 'present')).toEqual(names));
});

describe('denials', () => {
  test.each([
    'No fever, chills, numbness or weakness.', 'No sensory loss, weakness, back pain.', 'No loss of sensation, leg weakness or incontinence.', 'No loss of power, numbness.', 'No loss of bladder control, saddle anaesthesia, leg weakness.',
    'No feeling of numbness, tingling or burning pain in the feet.', 'No sensation of pins and needles, burning pain of the feet.', 'No power deficit, numbness or incontinence.', 'No reflex changes, numbness.', 'No movement disorder, numbness.', 'No strength loss, numbness.', 'No control issues, numbness or incontinence.',
    'Not incontinent, no leg weakness, not numb.', 'Does not have numbness, tingling, leg weakness.', 'Could not elicit numbness, tingling.', 'Cannot feel any numbness, tingling.', 'No longer feels numbness, tingling.', 'No longer has burning pain in the feet.', 'She cannot recall numbness, leg weakness.',
    'No warning signs such as back pain, incontinence, leg weakness.', 'No red flags: no saddle numbness, no loss of bladder or bowel control, no leg weakness.', 'No new weakness, numbness, bladder or bowel dysfunction.', 'She denies being unable to void, numbness.', 'No burning sensation, no abnormal sensation.', 'I cannot feel the left inguinal node, numbness.',
    'Negative for: back pain, unable to void, saddle numbness, leg weakness.', 'Denies: numbness, unable to walk, incontinence.', 'Absence of numbness, weakness.', 'Without feeling numb, tingling.', 'Numbness absent, tingling absent.',
    'Doesn\'t have numbness, tingling, leg weakness.', 'Didn\'t report numbness, incontinence.', 'Not numb at the bottom of the foot.', 'No power or sensory deficit, numbness.', 'No bottom lip numbness.',
    'Denies fever, chills, numbness, or unable to walk.', 'He is not numb, weak or incontinent.', 'She does not complain of back pain, incontinence, numbness.', 'No abnormal movements, numbness, leg weakness.', 'No episodes of incontinence, numbness.',
  ])('%s', (words) => {
    expect(told(words, 'present')).toEqual([]);
    expect(outcome(words)).toBe('no-neuropathy');
  });
});
