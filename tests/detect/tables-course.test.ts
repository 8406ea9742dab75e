/** When a symptom began and how long it has lasted, each with all that is read beside it. */
import { expect, test } from 'vitest';
import { told } from './told.ts';

const READINGS: readonly (readonly [text: string, findings: readonly string[]])[] = [
  ['2024-03: burning in the left hand.', [
    'symptom-onset "2024-03": on 2024-03',
    'pain-persistent length "2024-03": = 140 weeks',
    'neuropathic-pain quality "burning": at left hand',
  ]],
  ['March 2024, tingling of the feet began.', [
    'symptom-onset "March 2024": on 2024-03',
    'neuropathy sensory "tingling"',
  ]],
  ['Plexopathy. Arm pain since 11/2025.', [
    'neuropathy plexopathy "Plexopathy"',
  ]],
  ['Burning arm pain daily. Arm pain since 11/2025.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "11/2025": on 2025-11',
  ]],
  ['Burning arm pain daily. Knee pain since 11/2025.', [
    'neuropathic-pain quality "Burning"',
  ]],
  ['Burning feet. Foot pain started around 06/2025.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "06/2025": on ~2025-06',
  ]],
  ['Burning of the hand, 18 months of numbness.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "18 months": on ~2025-05',
    'pain-persistent length "18 months": = 78.3 weeks',
    'neuropathy sensory "numbness"',
  ]],
  ['Gabapentin 300 mg for 6 months for burning pain of the feet.', [
    'medication "Gabapentin": unknown, "300 mg", 26.1 wk, for pain, listed',
    'neuropathic-pain quality "burning"',
  ]],
  ['Relief for 2 months from burning pain of the feet.', [
    'neuropathic-pain quality "burning"',
  ]],
  ['Burning arm pain 1 year.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "1 year": on ~2025',
    'pain-persistent length "1 year": = 52.2 weeks',
  ]],
  ['Burning arm pain x 3 weeks, constant.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "3 weeks": on ~2026-10-30',
    'pain-persistent length "3 weeks": = 3 weeks',
    'pain-persistent said "constant"',
  ]],
  ['New burning pain in the left leg.', [
    'pain-persistent new "New burning": absent',
    'neuropathic-pain quality "burning": at left leg',
  ]],
  ['Burning pain in the left leg. It started in 05/2026.\n\nIt started in 06/2026 with fever.', [
    'neuropathic-pain quality "Burning": at left leg',
    'symptom-onset "05/2026": on 2026-05',
    'pain-persistent length "05/2026": = 27 weeks',
  ]],
  // How long: each wording on its own line.
  ...[['for 3 years', '3 years'], ['w/ 3 years', '3 years'], ['for ~3 years', '3 years'], ['for > 3 years', '3 years'], ['x3 years', '3 years'], ['for the past 3 years', '3 years'], ['has had 3 years', '3 years'], ['- 3 years duration', '3 years'], ['3 years now', '3 years']].map(([how, length]): readonly [string, readonly string[]] => [`Burning feet ${how}, worse at night.`, [
    'neuropathic-pain quality "Burning"',
    `symptom-onset "${length}": on ~2023`,
    `pain-persistent length "${length}": = 156.5 weeks`,
  ]]),
  ['Burning feet ongoing 3 years, worse at night.', [
    'neuropathic-pain quality "Burning"',
    'pain-persistent said "ongoing"',
    'symptom-onset "3 years": on ~2023',
    'pain-persistent length "3 years": = 156.5 weeks',
  ]],
  // So long something else was done, or it is a time to come.
  ...['Burning feet 3 years after surgery, worse at night.', 'Burning feet, 0.5 mg for 3 years, worse at night.', 'Burning feet, tried it for 3 years, worse at night.', 'Burning feet, worse at night, back 3 years'].map((text): readonly [string, readonly string[]] => [text, ['neuropathic-pain quality "Burning"']]),
  ['Burning toes daily. Toe pain since 11/2025.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "11/2025": on 2025-11',
  ]],
  ['Burning toes daily. Toe pain started - in early 11/2025.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "11/2025": on ~2025-11',
  ]],
  ['- 03/2024 : tingling of the feet.', [
    'symptom-onset "03/2024": on 2024-03',
    'neuropathy sensory "tingling"',
  ]],
  ['- 03/2024 tingling of the feet.', [
    'symptom-onset "03/2024": on 2024-03',
    'neuropathy sensory "tingling"',
  ]],
  ['Tingling of the feet. Onset: 03/2024.', [
    'neuropathy sensory "Tingling"',
    'symptom-onset "03/2024": on 2024-03',
  ]],
  ['In clinic: burning arm pain 1 year.', [
    'neuropathic-pain quality "burning"',
    'symptom-onset "1 year": on ~2025',
    'pain-persistent length "1 year": = 52.2 weeks',
  ]],
  ['Radiation myelopathy since 2021.', [
    'radiotherapy effect "Radiation myelopathy": historical',
    'myelopathy myelopathy "myelopathy"',
    'symptom-onset "2021": on 2021',
  ]],
  ['Neuropathy: G62.9 in 2019.', [
    'neuropathy peripheral "Neuropathy"',
    'neuropathy code "G62.9": on 2019',
    'symptom-onset "2019": on 2019',
  ]],
  ['Brachial plexopathy. Weakness of the hand began in 2022.', [
    'neuropathy plexopathy "plexopathy"',
    'neuro-symptom deficit "Weakness of the hand"',
    'symptom-onset "2022": on 2022',
  ]],
  ['Weakness of the hand began in 2022.', [
    'neuro-symptom deficit "Weakness of the hand"',
    'symptom-onset "2022": on 2022',
  ]],
  ['Numbness since March 2025 and, on MRI in June 2025, no mass.', [
    'neuropathy sensory "Numbness"',
    'symptom-onset "March 2025": on 2025-03',
    'sign mass "mass": absent, on 2025-06',
  ]],
  ['Burning pain for 12 hours.', [
  ]],
  ['Burning feet pain, history of 3 years.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "3 years": on ~2023',
    'pain-persistent length "3 years": = 156.5 weeks',
  ]],
  ['More than 2 years of burning pain in the toes.', [
    'symptom-onset "2 years": on ~2024',
    'pain-persistent length "2 years": = 104.4 weeks',
    'neuropathic-pain quality "burning"',
  ]],
  ['Father has had burning feet for 3 years.', [
    'neuropathic-pain quality "burning": other-person',
  ]],
  ['Burning feet for over a year now, persistent despite gabapentin.', [
    'neuropathic-pain quality "Burning"',
    'symptom-onset "a year": on ~2025',
    'pain-persistent length "a year": = 52.2 weeks',
    'pain-persistent said "persistent"',
    'medication "gabapentin": active, systemic unknown, by "despite"',
  ]],
];

test.each(READINGS)('%j', (text, findings) => expect(told(text)).toEqual(findings));
