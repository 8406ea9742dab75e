import { describe, expect, test } from 'vitest';
import { contextOf, type ConceptKind, type FullContext } from '../../lib/detect/context.ts';
import { mapDocument } from '../../lib/detect/document.ts';

/** Context of the words between double square brackets. */
function judge(marked: string, kind: ConceptKind = 'finding'): FullContext {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  return contextOf(mapDocument({ text, structure: [] }), start, end, kind);
}

/** Assertion, then what differs from definite, current and the patient, in a fixed order. */
function said({ assertion, certainty, temporality, experiencer, negated, over }: FullContext): string {
  return [
    assertion,
    negated && assertion !== 'absent' ? 'negated' : '',
    certainty === 'possible' && assertion !== 'possible' ? 'doubtful' : '',
    temporality === 'current' || (temporality === 'planned' && assertion === 'planned') ? '' : temporality,
    experiencer === 'other' && assertion !== 'other-person' ? 'other' : '',
    over ? 'over' : '',
  ].filter(Boolean).join(' ');
}

type Row = readonly [marked: string, expected: string, cue?: string];

function table(name: string, kind: ConceptKind, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [marked, expected, cue] of rows) {
      test(marked, () => {
        const context = judge(marked, kind);
        expect(said(context)).toBe(expected);
        if (cue !== undefined) expect(context.cue?.text).toBe(cue);
      });
    }
  });
}

table('negation before the concept', 'finding', [
  ['No [[numbness]].', 'absent', 'No'],
  ['She denies [[tingling]] in her feet.', 'absent', 'denies'],
  ['Denies any weakness, falls, headaches, or [[numbness]] since the last visit.', 'absent', 'Denies any'],
  ['Denies fevers, sweats, weight loss, cough, rash, dizziness, palpitations, visual change, hearing loss or [[paresthesias]].', 'absent'],
  ['There is no evidence of [[neuropathy]] on today\'s exam.', 'absent', 'no evidence of'],
  ['Walks briskly without [[foot drop]].', 'absent', 'without'],
  ['MRI without progression or radiation [[necrosis]].', 'absent', 'without progression or'],
  ['No progression or improvement of the [[numbness]].', 'present'],
  ['Without progression or regression of the [[foot drop]].', 'present'],
  ['Negative for [[numbness]], weakness and falls.', 'absent', 'Negative for'],
  ['Neuro: negative for weakness, tremor, [[tingling]].', 'absent'],
  ['He did not report [[burning pain]] at night.', 'absent', 'not report'],
  ['He doesn\'t have [[neuropathy]].', 'absent', 'doesn\'t have'],
  ['Never had [[numbness]] of the hand.', 'absent historical', 'Never had'],
  ['Neither [[numbness]] nor tingling was described.', 'absent'],
  ['Neither numbness nor [[tingling]] was described.', 'absent', 'nor'],
  ['MRI failed to show [[radiation necrosis]].', 'absent', 'failed to show'],
  ['The picture is not consistent with [[plexopathy]].', 'absent', 'not consistent with'],
  ['EMG ruled out [[radiculopathy]].', 'absent', 'ruled out'],
  ['Absence of [[sensory loss]] in both legs.', 'absent', 'Absence of'],
  ['Lungs clear, no [[edema]].', 'absent', 'no'],
  ['w/o [[numbness]]', 'absent', 'w/o'],
  ['No pain with movement, [[numbness]], or weakness.', 'absent'],
  ['No loss of power, bulk or tone; no [[sensory deficit]].', 'absent'],
  ['She has not noticed [[numbness]].', 'absent', 'has not noticed'],
  ['Patient is not aware of any [[deficit]].', 'absent'],
  ['Nil [[paraesthesia]].', 'absent', 'Nil'],
  ['No acute [[numbness]] of the face.', 'absent'],
  ['ROS -ve for [[tingling]].', 'absent', '-ve for'],
  ['Neuro (-) [[numbness]], (-) falls, (+) headache', 'absent', '(-)'],
  ['Neuro (-) numbness, (-) falls, (+) [[headache]]', 'present'],
  ['Denies: [[numbness]], tingling, weakness', 'absent', 'Denies'],
  ['Denies: fever, chills, tingling, weakness, [[numbness]]', 'absent'],
  ['Pertinent negatives: [[numbness]], weakness', 'absent', 'Pertinent negatives'],
  ['I see no sign of [[recurrence]] in the plexus.', 'absent', 'no sign of'],
  ['Low suspicion for [[radiation necrosis]].', 'absent doubtful', 'Low suspicion for'],
  ['[[Recurrence]] is felt to be unlikely.', 'absent doubtful'],
  ['A central cause of [[numbness]] seems unlikely.', 'absent doubtful'],
]);

table('negation after the concept', 'finding', [
  ['[[Radiculopathy]] was ruled out.', 'absent', 'was ruled out'],
  ['[[Numbness]] is denied.', 'absent', 'is denied'],
  ['[[Ankle clonus]] not seen.', 'absent', 'not seen'],
  ['[[Neuropathy]]: no', 'absent', 'no'],
  ['[[Paresthesia]] - none', 'absent', 'none'],
  ['[[Numbness]] in hands and feet: no', 'absent', 'no'],
  ['[[Tingling]] (denied)', 'absent', 'denied'],
  ['Any [[numbness]]? No.', 'absent', 'No'],
  ['[[Allodynia]]: absent; hyperalgesia: present', 'absent', 'absent'],
  ['Allodynia: absent; [[hyperalgesia]]: present', 'present'],
  ['[[Light touch]] is grossly intact.', 'absent'],
  ['Seizures, [[headache]] and vomiting were not present.', 'absent', 'were not present'],
  ['He is [[pain]] free.', 'absent', 'free'],
  ['[[Tumour cells]]: not detected', 'absent', 'not detected'],
  ['Cytology negative for [[malignancy]].', 'absent'],
  ['[[Neuropathy]] testing was negative.', 'absent'],
  ['Scan showed [[edema]], haemorrhage was excluded.', 'present'],
  ['Scan showed edema, [[haemorrhage]] was excluded.', 'absent', 'was excluded'],
]);

table('where a denial ends', 'finding', [
  ['No fever but has [[numbness]].', 'present'],
  ['Denies headache; reports [[tingling]].', 'present'],
  ['Denies falls, however the [[numbness]] is worse.', 'present'],
  ['No weakness, mild [[numbness]] of the toes.', 'present'],
  ['No weakness and moderate [[tingling]].', 'present'],
  ['No weakness, numbness, or severe [[pain]].', 'absent'],
  ['No complaints other than [[numbness]] of the sole.', 'present'],
  ['No new problems except [[tingling]].', 'present'],
  ['She denies pain and complains of [[numbness]].', 'present'],
  ['No tumor was seen and she has [[numbness]].', 'present'],
  ['No relapse since her [[plexopathy]] began.', 'present'],
  ['No weakness associated with her [[neuropathy]].', 'present'],
  ['No surgery has been done for the [[carpal tunnel syndrome]].', 'present'],
  ['No falls despite [[foot drop]].', 'present'],
  ['No medicine so far for his [[neuropathic pain]].', 'present'],
  ['He does not sleep because of [[burning pain]].', 'present'],
  ['Without a walker he has [[foot drop]].', 'present'],
  ['GENERAL: no distress; NEURO: [[numbness]] of the thumb', 'present'],
  ['No headache - reports [[tingling]] of fingers', 'present'],
  ['No seizures.\nNumbness: [[tingling]] of fingers', 'present'],
  ['No wheeze. [[Numbness]] of both feet.', 'present'],
]);

table('words that only look like a denial', 'finding', [
  ['No change in [[numbness]].', 'present'],
  ['There is no improvement in the [[burning pain]].', 'present'],
  ['Not only [[numbness]] but also weakness.', 'present'],
  ['Gabapentin gave no relief of the [[neuropathic pain]].', 'present'],
  ['The [[tingling]] has not improved.', 'present'],
  ['[[Numbness]] did not respond to heat.', 'present'],
  ['There is no doubt about the [[neuropathy]].', 'present'],
  ['Her [[neuropathy]] is not well controlled.', 'present'],
  ['No worsening of the [[foot drop]].', 'present'],
  ['No progression of [[sensory loss]].', 'present'],
  ['Triple negative breast cancer with [[numbness]].', 'present'],
  ['Non-diabetic [[neuropathy]].', 'present'],
  ['Non-length-dependent [[neuropathy]] on EMG.', 'present'],
  ['Physiotherapy without benefit for [[foot drop]].', 'present'],
  ['No difficulty with gait, [[numbness]] persists.', 'present'],
  ['[[Pain]] not relieved by acetaminophen.', 'present'],
]);

table('certainty', 'finding', [
  ['Possible [[radiation necrosis]].', 'possible', 'Possible'],
  ['[[Recurrence]] cannot be excluded.', 'possible', 'cannot be excluded'],
  ['Cannot exclude [[recurrence]] at the margin.', 'possible', 'Cannot exclude'],
  ['[[Necrosis]] has not been ruled out.', 'possible'],
  ['[[Neuropathy]] not ruled out.', 'possible', 'not ruled out'],
  ['Rule out [[radiculopathy]].', 'possible', 'Rule out'],
  ['R/o [[plexopathy]].', 'possible', 'R/o'],
  ['Concern for [[tumor progression]].', 'possible', 'Concern for'],
  ['This may represent [[radionecrosis]].', 'possible', 'may represent'],
  ['Findings suggestive of [[plexitis]].', 'possible', 'suggestive of'],
  ['[[Plexopathy]] is suspected.', 'possible', 'is suspected'],
  ['Differential includes [[neuropathy]] and stroke.', 'possible', 'Differential includes'],
  ['Radiation change vs [[recurrence]].', 'possible', 'vs'],
  ['[[Recurrence]] vs treatment effect.', 'possible', 'vs'],
  ['?[[neuropathy]]', 'possible', '?'],
  ['Questionable [[sensory loss]] on the left.', 'possible', 'Questionable'],
  ['It is unclear whether this is [[neuropathy]].', 'possible'],
  ['Most likely [[radiation plexopathy]].', 'possible'],
  ['Consistent with [[radiation plexopathy]].', 'present'],
  ['Compatible with [[carpal tunnel syndrome]].', 'present'],
  ['[[Neuropathy]], likely due to cisplatin.', 'present'],
  ['[[Neuropathy]] confirmed by EMG, recurrence suspected.', 'present'],
  ['Suspected recurrence; [[numbness]] of the hand.', 'present'],
  ['[[Neuropathy]]: suspected', 'possible', 'suspected'],
  ['Evaluate for [[neuropathy]].', 'possible', 'Evaluate for'],
  ['No findings suspicious for [[metastasis]].', 'absent'],
]);

table('time', 'finding', [
  ['History of [[neuropathy]].', 'present historical', 'History of'],
  ['h/o [[carpal tunnel syndrome]] and gout.', 'present historical', 'h/o'],
  ['3-week history of [[numbness]].', 'present'],
  ['She gives a two month history of [[tingling]].', 'present'],
  ['[[Numbness]] resolved after surgery.', 'present historical over', 'resolved'],
  ['Her [[tingling]] has now completely resolved.', 'present historical over'],
  ['The [[numbness]] went away in May.', 'present historical over', 'went away'],
  ['No longer has [[numbness]].', 'absent historical', 'No longer has'],
  ['No prior [[seizures]].', 'absent historical', 'No prior'],
  ['Previous [[brachial plexopathy]].', 'present historical', 'Previous'],
  ['Past medical history significant for diabetes, gout, and [[neuropathy]], who presents with a cough.', 'present historical'],
  ['Past medical history significant for diabetes, who presents with [[numbness]].', 'present'],
  ['History of breast cancer, now with [[numbness]].', 'present'],
  ['History of lymphoma and new onset [[tingling]].', 'present'],
  ['PAST MEDICAL HISTORY: gout, [[neuropathy]], asthma', 'present historical'],
  ['PAST MEDICAL HISTORY: chronic [[neuropathy]]', 'present'],
  ['HISTORY OF PRESENT ILLNESS: [[numbness]] of the hand', 'present'],
  ['[[Shingles]] 20 years ago.', 'present historical', 'years ago'],
  ['In remission: [[lymphoma]].', 'present'],
  ['[[Lymphoma]] in remission.', 'present historical', 'in remission'],
  ['[[Neuropathy]]: resolved', 'present historical over', 'resolved'],
  ['Over the past month the [[numbness]] has spread.', 'present'],
  ['58 year old man with [[numbness]].', 'present'],
  ['No history of [[neuropathy]].', 'absent historical', 'No history of'],
]);

table('what might come', 'finding', [
  ['Return at once for leg weakness, incontinence, saddle [[numbness]].', 'planned hypothetical', 'Return at once for'],
  ['I explained the rationale, side effects and logistics of treatment, including fatigue, memory loss and [[nerve injury]].', 'planned hypothetical', 'explained the rationale'],
  ['Return if [[numbness]] develops.', 'planned hypothetical', 'Return if'],
  ['If he develops [[weakness]], call us.', 'planned hypothetical', 'If he develops'],
  ['Should [[tingling]] occur, reduce the dose.', 'planned hypothetical'],
  ['Risks include bleeding, infection, [[nerve injury]], and [stroke].', 'planned hypothetical', 'Risks include'],
  ['Watch for [[numbness]] of the hands.', 'planned hypothetical', 'Watch for'],
  ['Side effects include nausea and [[neuropathy]].', 'planned hypothetical'],
  ['Toxicities have been discussed with her including mucositis, hair loss and [[neuropathy]].', 'planned hypothetical'],
  ['Labs for [[stroke]] risk were sent.', 'planned hypothetical'],
  ['Has questions about his [[neuropathy]].', 'present'],
  ['Paclitaxel may cause [[numbness]].', 'planned hypothetical', 'may cause'],
  ['[[Neuropathy]] may occur with this drug.', 'planned hypothetical', 'may occur'],
  ['At risk for [[radiation necrosis]].', 'planned hypothetical', 'At risk for'],
  ['Monitor for [[neuropathy]] on therapy.', 'planned hypothetical', 'Monitor for'],
  ['Call for fever, new [[weakness]], or bleeding.', 'planned hypothetical', 'Call for'],
  ['[[Seizure]] precautions in place.', 'planned hypothetical', 'precautions'],
  ['Counseled about the risk of [[neuropathy]].', 'planned hypothetical'],
  ['She was told about [[neuropathy]] by a neighbour.', 'present'],
  ['Acetaminophen as needed for [[pain]].', 'planned hypothetical'],
]);

table('whose it is', 'finding', [
  ['Mother had [[breast cancer]].', 'other-person', 'Mother'],
  ['Her sister was treated for [[neuropathy]].', 'other-person', 'sister'],
  ['Family history of [[neuropathy]].', 'other-person historical', 'Family history of'],
  ['FHx: father with [[stroke]]', 'other-person', 'father'],
  ['FAMILY HISTORY: [[Breast cancer]] in an aunt.', 'other-person'],
  ['Brought in by his wife for [[numbness]].', 'present'],
  ['His wife reports that he has [[numbness]].', 'present'],
  ['Her daughter noticed [[foot drop]].', 'present'],
  ['She did not present a [[recurrence]] during 12 months of follow-up.', 'absent'],
  ['He does not present [[numbness]].', 'absent'],
  ['He lives with his mother and has [[neuropathy]].', 'present'],
  ['He lives with his mother who has [[neuropathy]].', 'other-person'],
  ['Lives with mother, who had [[radiation]].', 'other-person'],
  ['Cared for by her sister, who received [[radiotherapy]] in 2010.', 'other-person'],
  ['Seen with his wife, who has noticed [[numbness]] of his hand.', 'present'],
  ['Came with his wife who has to help him walk, [[numb]] feet.', 'present'],
  ['His mother, who has brought him in, reports [[numbness]].', 'present'],
  ['His mother, who has diabetes, reports that he has [[numb]] feet.', 'present'],
  ['According to her husband, the [[headache]] is worse.', 'present'],
  ['Accompanied by her sister; [[tingling]] continues.', 'present'],
  ['[[Neuropathy]] in his father.', 'other-person', 'father'],
  ['Her mother had cancer and she has [[numbness]].', 'present'],
  ['No family history of [[neuropathy]].', 'other-person negated historical'],
  ['Seen in family medicine for [[numbness]].', 'present'],
  ['FAMILY HISTORY: Mother died of stroke. Patient has [[numbness]].', 'present'],
  ['Social history: lives with husband. [[Numbness]] limits her work.', 'present historical'],
]);

table('radiotherapy and procedures', 'treatment', [
  ['s/p [[XRT]] 2019', 'present historical', 's/p'],
  ['She received [[radiation]] to the left breast.', 'present historical', 'received'],
  ['Completed [[radiotherapy]] in June.', 'present historical', 'Completed'],
  ['Treated with surgery followed by [[radiation]].', 'present historical', 'followed by'],
  ['[[Radiotherapy]] was completed last year.', 'present historical', 'was completed'],
  ['Currently receiving [[radiation]] to the hip.', 'present', 'Currently receiving'],
  ['She is undergoing [[chemoradiation]].', 'present', 'is undergoing'],
  ['Will receive adjuvant [[radiation]].', 'planned', 'Will receive'],
  ['[[Radiation]] was recommended.', 'planned', 'was recommended'],
  ['Recommend [[radiation]] to the bed.', 'planned', 'Recommend'],
  ['He was offered [[radiation]] and declined.', 'planned'],
  ['She declined [[radiation]].', 'planned', 'declined'],
  ['[[Radiotherapy]] was offered but she refused.', 'planned'],
  ['Candidate for [[brachytherapy]].', 'planned', 'Candidate for'],
  ['Options include surgery and [[radiation]].', 'planned', 'Options include'],
  ['Consider [[radiosurgery]].', 'planned', 'Consider'],
  ['Scheduled for [[radiation]] in May.', 'planned', 'Scheduled for'],
  ['Consult radiation oncology for [[radiation]].', 'planned'],
  ['Referred for [[radiotherapy]].', 'planned', 'Referred for'],
  ['[[Radiation]] will be given after surgery.', 'planned', 'will be given'],
  ['No prior [[radiation]].', 'absent historical', 'No prior'],
  ['Never had [[radiation]].', 'absent historical', 'Never had'],
  ['She did not receive [[radiotherapy]].', 'absent'],
  ['Surgery alone, without [[radiation]].', 'absent', 'without'],
  ['Not a candidate for [[radiation]].', 'absent', 'Not a candidate for'],
  ['No numbness since [[radiation]].', 'present historical'],
  ['No recurrence after [[radiotherapy]].', 'present historical'],
  ['Numbness due to [[radiation]].', 'present historical'],
  ['No response to [[radiation]].', 'present'],
  ['PLAN: [[RT]] to the left breast', 'planned'],
  ['PLAN: continue [[RT]]', 'present'],
  ['Numbness is not due to [[radiation]].', 'possible', 'not due to'],
  ['Neuropathy not from [[radiotherapy]].', 'possible', 'not from'],
  ['CT simulation 12/01/2026 for [[SBRT]] 50 Gy/5.', 'planned', 'CT simulation'],
  ['CONSENT FORM FOR [[RADIOSURGERY]]', 'planned', 'CONSENT FORM FOR'],
  ['[[Radiosurgery]] delivers a high dose to the tumor.', 'planned hypothetical', 'delivers'],
  ['Mother had [[radiation]] for breast cancer.', 'other-person historical'],
  ['If the margin is positive, [[radiation]] follows.', 'planned hypothetical'],
  ['Lumpectomy 2018, [[radiation]] 50 Gy.', 'present'],
  ['Undergoing conformally planned [[radiation]].', 'present'],
  ['Surgery is scheduled. She had [[radiation]] in 2010.', 'present historical'],
  ['Completed chemotherapy and will start [[radiation]].', 'planned'],
  ['The patient refused [[radiotherapy]] in 2015.', 'planned'],
  ['Discussed [[radiation]] versus observation.', 'planned doubtful', 'Discussed'],
  ['[[Radiation]] declined.', 'planned', 'declined'],
  ['His last [[radiation]] was in 2011.', 'present historical', 'last'],
]);

table('medications', 'medication', [
  ['Taking [[duloxetine]] 60 mg daily.', 'present', 'Taking'],
  ['Started [[gabapentin]] 300 mg.', 'present', 'Started'],
  ['Will start [[pregabalin]] 75 mg.', 'present'],
  ['Neuropathy not due to [[duloxetine]].', 'absent', 'not due to'],
  ['Stopped [[duloxetine]] because of nausea.', 'present historical over', 'Stopped'],
  ['[[Duloxetine]] was discontinued.', 'present historical over', 'was discontinued'],
  ['Previously on [[gabapentin]].', 'present historical over', 'Previously on'],
  ['No longer taking [[gabapentin]].', 'present historical over', 'No longer taking'],
  ['Not on [[gabapentin]].', 'absent', 'Not on'],
  ['Has never tried [[duloxetine]].', 'absent', 'Has never tried'],
  ['She has not had [[duloxetine]] or any other pain drug.', 'absent'],
  ['Consider [[duloxetine]] next.', 'planned', 'Consider'],
  ['Declined [[gabapentin]].', 'planned', 'Declined'],
  ['[[Duloxetine]] was offered.', 'planned', 'was offered'],
  ['A friend told her about [[duloxetine]].', 'planned hypothetical', 'told her about'],
  ['Asked about [[duloxetine]].', 'planned hypothetical'],
  ['Could not tolerate [[pregabalin]].', 'present historical over', 'Could not tolerate'],
  ['Failed [[gabapentin]] and tramadol.', 'present historical over', 'Failed'],
  ['[[Nortriptyline]] never picked up.', 'absent', 'never picked up'],
  ['Started on [[dexamethasone]] in May, stopped in June.', 'present historical over'],
  ['[[Dexamethasone]] was stopped and then was restarted.', 'present'],
  ['Weaned off [[dexamethasone]].', 'present historical over', 'Weaned off'],
  ['No relief on [[duloxetine]] 60 mg.', 'present historical over'],
  ['Avoid [[duloxetine]].', 'planned', 'Avoid'],
  ['Her husband takes [[gabapentin]].', 'other-person'],
  ['Continue [[dexamethasone]] 4 mg bid.', 'present', 'Continue'],
  ['If pain persists add [[pregabalin]].', 'planned hypothetical'],
]);

table('forms and check boxes', 'finding', [
  ['[ ] [[numbness]]', 'template'],
  ['[x] [[numbness]]', 'present'],
  ['[x] numbness  [ ] [[tingling]]', 'template'],
  ['☐ [[weakness]]', 'template'],
  ['☑ [[weakness]]', 'present'],
  ['[[Numbness]]: Yes / No', 'template'],
  ['[[Numbness]] [ ] yes [x] no', 'absent'],
  ['[[Numbness]] [x] yes [ ] no', 'present'],
  ['[[Numbness]] [ ] yes [ ] no', 'template'],
  ['[[Numbness]]: yes', 'present'],
  ['[[Numbness]]: positive, tingling: negative', 'present'],
  ['[] [[numbness]]', 'template'],
  ['( ) [[numbness]]', 'template'],
  ['( ) pain (x) [[numbness]]', 'present'],
  ['(x) pain ( ) [[numbness]]', 'template'],
  ['( ) pain ( X ) [[numbness]] ( ) tingling', 'present'],
  ['[[Numbness]] ( ) yes (x) no', 'absent', '(x) no'],
  ['[[Numbness]] (x) yes ( ) no', 'present'],
  ['[[Numbness]] ( ) yes ( ) no', 'template'],
  ['Denies pain (x), [[numbness]]', 'absent'],
  ['○ [[numbness]]', 'template'],
  ['[X] pain [] [[numbness]]', 'template'],
  ['[ x ] [[numbness]]', 'present'],
  ['[ ] pain [ x ] [[numbness]]', 'present'],
  ['[ ] pain [✓] [[numbness]]', 'present'],
  ['[[Numbness]] [ x ] yes [] no', 'present'],
  ['[[Numbness]] []yes [x]no', 'absent', '[x]no'],
  ['[[Numbness]] [] Yes [ X ] No', 'absent', '[ X ] No'],
  ['[[Numbness]] [] yes [] no', 'template'],
  ['[[Numbness]] [x] present [ ] absent', 'present'],
  ['Numbness: positive, [[tingling]]: negative', 'absent', 'negative'],
]);

table('answers behind a label', 'finding', [
  ['[[Numbness]]:  no', 'absent'],
  ['[[Numbness]] - none', 'absent', 'none'],
  ['[[Numbness]] – none', 'absent', 'none'],
  ['[[Numbness]] — denied', 'absent', 'denied'],
  ['[[Numbness]] = no', 'absent', 'no'],
  ['[[Numbness]]? No', 'absent', 'No'],
  ['[[Tingling]] (denied)', 'absent', 'denied'],
  ['[[Tingling]] [none]', 'absent', 'none'],
  ['[[Numbness]] no', 'absent', 'no'],
  ['[[Numbness]] none, pain present', 'absent', 'none'],
  ['[[Numbness]] of the left hand: no', 'absent', 'no'],
  ['[[Numbness]] or tingling: no', 'absent', 'no'],
  ['[[Numbness]]; tingling: no', 'present'],
  ['[[Numbness]] (y/n): no', 'absent', 'no'],
  ['[[Numbness]] (Y/N) - Y', 'present'],
  ['[[Numbness]] Y/N', 'template'],
  ['[[Numbness]]: no/yes', 'template'],
  ['[[Numbness]]: No / Yes', 'template'],
  ['[[Numbness]]: N/Y', 'template'],
  ['[[Numbness]]: yes / n', 'template'],
  ['[[Numbness]] - yes|no', 'template'],
  ['[[Numbness]]? ( Y / N )', 'template'],
  ['[[Numbness]] (Y/N):N', 'absent', 'N'],
  ['[[Numbness]] (Y/N) = n', 'absent', 'n'],
  ['[[Numbness]] Y/N : no', 'absent', 'no'],
  ['[[Numbness]]: yes/no: yes', 'present'],
  ['[[Numbness]]:no', 'absent', 'no'],
  ['[[Numbness]]:- no', 'absent', 'no'],
  ['[[Numbness]] --- none', 'absent', 'none'],
  ['[[Tingling]] ( denied )', 'absent', 'denied'],
  ['[[Numbness]] nil', 'absent', 'nil'],
  ['[[Neuropathy]]: resolved', 'present historical over', 'resolved'],
  ['[[Neuropathy]]: suspected', 'possible', 'suspected'],
  ['[[Neuropathy]]: yes. Tremor: no', 'present'],
  ['[ ] pain  [x] [[numbness]]', 'present'],
  ['[[Numbness]] denied.', 'absent', 'denied'],
  ['[[Numbness]] and tingling denied.', 'absent', 'denied'],
  ['Numbness and [[tingling]] denied.', 'absent', 'denied'],
  ['[[Numbness]], tingling and weakness denied.', 'absent', 'denied'],
  ['Numbness, [[tingling]] and weakness denied.', 'absent', 'denied'],
  ['[[Numbness]]/tingling denied', 'absent', 'denied'],
  ['Has [[numbness]], tingling denied.', 'present'],
  ['Has [[numbness]] and tingling, weakness denied.', 'present'],
  ['[[Numbness]] and tingling, denied weakness.', 'present'],
  ['[[Numbness]] of the left hand since March, weakness denied.', 'present'],
  ['(+) [[numbness]] (-) tingling', 'present'],
  ['(-) [[numbness]] (+) tingling', 'absent'],
  ['(+) numbness (-) [[tingling]]', 'absent'],
  ['[[numbness]] (-), tingling (+)', 'absent', '-'],
  ['[[Plexopathy]]?', 'possible', '?'],
  ['Any [[numbness]]?', 'possible', '?'],
  ['[[Numbness]]? Yes.', 'present'],
  ['[[Numbness]]? [ ] Yes [x] No', 'absent', '[x] No'],
  ['[[Numbness]]? [x] Yes [ ] No', 'present'],
  ['[[Numbness]]? ☐ Yes ☐ No', 'template'],
  ['[[Numbness]]? (x) Yes ( ) No', 'present'],
  ['No [[numbness]] except in the left thumb.', 'present'],
  ['No [[numbness]] other than on the sole.', 'present'],
  ['No [[numbness]] except during chemotherapy.', 'absent'],
  ['[x] pain  [ ] [[numbness]]', 'template'],
  ['[[Numbness]] [ ] present [x] absent', 'absent', '[x] absent'],
  ['[[Numbness]] ☑ y ☐ n', 'present'],
  ['[[Numbness]] ☐ y ☑ n', 'absent', '☑ n'],
]);

table('rows of tables', 'finding', [
  ['Symptom\tYes\tNo\nPain\tx\t \n[[Numbness]]\t \tx', 'absent', 'x'],
  ['Symptom\tYes\tNo\nPain\t \tx\n[[Numbness]]\tx\t ', 'present'],
  ['Symptom\tPresent\tSince\n[[Numbness]]\tno\t', 'absent', 'no'],
  ['Symptom\tYes / No\tSince\n[[Numbness]]\tx\t2024', 'present'],
  ['Symptom\tYes\tNo\nPain\tx\t \n[[Numbness]]\t \t[x]', 'absent', '[x]'],
  ['Problem\tNote\tSince\n[[Neuropathy]]\tnever resolved\t2024', 'present'],
  ['Symptom\tReply\tSide\n[[Numbness]]\tdenied\tleft', 'absent', 'denied'],
  ['Problem\tOnset\tStatus\n[[Neuropathy]]\t2019\tresolved', 'present historical over', 'resolved'],
  ['Problem\tOnset\tStatus\n[[Neuropathy]]\t2019\tactive', 'present'],
  ['Problem\tStatus\n[[Numbness]]\tResolved since the dose was lowered', 'present historical over'],
  ['Problem\tNotes\n[[Neuropathy]]\tCompleted physical therapy in 2020', 'present'],
  ['Problem\tSince\tSide\n[[Numbness]]\tn/a\tleft', 'present'],
  ['Problem\tResult\tOnset\n[[Sensory loss]]\tn/a\tMarch', 'absent', 'n/a'],
  ['[[Numbness]]\tnormal', 'absent', 'normal'],
  ['[[Neuropathy]]\tsuspected', 'possible', 'suspected'],
]);

table('rows of lists of drugs', 'medication', [
  ['Medication\tDose\tStatus\n[[Duloxetine]]\t60 mg\tDiscontinued', 'present historical over', 'Discontinued'],
  ['Medication\tDose\tStatus\n[[Duloxetine]]\t60 mg\tNo longer taking', 'present historical over', 'No longer taking'],
  ['Medication\tDose\tStatus\n[[Duloxetine]]\t60 mg\tTaking differently', 'present'],
  ['Medication\tStatus\tDose\n[[Duloxetine]]\ton hold\t60 mg', 'planned', 'on hold'],
]);

table('telegraphic notes', 'finding', [
  ['Neuro: no N/T, no [[weakness]]', 'absent'],
  ['No numbness/[[tingling]]/weakness', 'absent', 'No'],
  ['c/o pain; denies [[numbness]]', 'absent'],
  ['no bowel/bladder sx, no saddle [[anesthesia]]', 'absent'],
  ['no steroid given at present, [[edema]] stable', 'present'],
  ['R plexopathy, probable late effect, w [[neuropathic pain]]', 'present'],
  ['[[tumor]] felt unlikely on PET', 'absent doubtful'],
  ['suspicion of [[recurrence]] is low', 'absent doubtful'],
  ['[[recurrence]] is not suspected', 'absent doubtful'],
  ['c/f [[recurrence]]', 'possible', 'c/f'],
  ['c/w [[radionecrosis]]', 'present'],
  ['[[leptomeningeal disease]] until proven otherwise', 'possible'],
  ['differential: [[recurrence]], necrosis', 'possible'],
  ['negative for tumour, i.e. [[radionecrosis]]', 'present'],
  ['[[numbness]], now resolved', 'present historical over'],
  ['[[numbness]], which was severe, has resolved', 'present historical over'],
  ['[[numbness]], tingling and weakness resolved', 'present historical over'],
  ['[[numbness]]/tingling resolved', 'present historical over'],
  ['Has [[numbness]], pain has resolved.', 'present'],
  ['[[Numbness]] better, tingling resolved.', 'present'],
  ['[[Numbness]] improving, pain gone.', 'present'],
  ['Numbness improving, [[pain]] gone.', 'present historical over'],
  ['transient [[numbness]], gone since May', 'present historical over'],
  ['r/b/a discussed incl [[nerve damage]]', 'planned hypothetical'],
  ['If [[neuropathy]] worsens, hold paclitaxel', 'planned hypothetical'],
  ['stopped thalidomide due to [[neuropathy]]', 'present'],
  ['sister with MS; patient has [[numbness]]', 'present'],
  ['husband has [[neuropathy]], she does not', 'other-person'],
  ['ED if new [[weakness]]', 'planned hypothetical'],
]);

table('telegraphic treatment lines', 'treatment', [
  ['Hx of [[radiation therapy]] R breast 2019', 'present historical', 'Hx of'],
  ['status post chemo[[radiation]] for anal ca', 'present historical'],
  ['[[Radiation]] was not given.', 'absent', 'was not given'],
  ['Prior [[radiation]]: No', 'absent historical'],
  ['Prior [[radiation]] (Y/N): N', 'absent historical', 'N'],
  ['Prior [[radiation]] (Y/N): Y', 'present historical'],
  ['Previous [[radiotherapy]]? Yes, 2015', 'present historical'],
  ['chemotherapy alone (no [[RT]])', 'absent'],
  ['The brain was not [[irradiated]].', 'absent'],
  ['She is not interested in [[radiation]]', 'planned', 'not interested in'],
  ['Document refusal of [[PMRT]].', 'planned'],
  ['due to start [[radiation]]', 'planned'],
  ['He will complete [[radiation]] next week', 'present'],
  ['received [[radiation]] as recommended', 'present historical'],
  ['FAMILY HISTORY\nAunt: thyroid cancer, had [[radiation]].', 'other-person historical'],
]);

table('telegraphic drug lines', 'medication', [
  ['gave up thiamine and is not taking [[pyridoxine]] or iron', 'absent'],
  ['Cannot be weaned from [[dexamethasone]]', 'present', 'Cannot be weaned from'],
  ['[[Dexamethasone]] could not be tapered', 'present'],
  ['Tried [[gabapentin]] 300 mg TID without relief', 'present historical over'],
  ['[[gabapentin]] caused sedation, stopped', 'present historical over'],
  ['Tried so far: [[venlafaxine]] 37.5 mg over two weeks, quit because of sweating', 'present historical over'],
  ['worse despite [[dexamethasone]] 8 mg for 3 wks', 'present'],
  ['awaiting approval for [[bevacizumab]]', 'planned', 'awaiting'],
  ['Start [[duloxetine]] if pain persists', 'planned hypothetical'],
  ['[[Pregabalin]] not started.', 'absent planned', 'not started'],
]);

table('leaflets and menus', 'finding', [
  ['SIDE EFFECTS\nThis medicine can make your hands [[numb]].', 'template'],
  ['PATIENT EDUCATION\n[[Numbness]] and tingling of the toes.', 'template'],
  ['PATIENT EDUCATION\nShe has [[numbness]] of the toes and was shown how to check her feet.', 'present'],
  ['QUICK ORDERS\n- EMG for [[neuropathy]]', 'template'],
]);

test('cues inside the concept do not count', () => {
  expect(said(judge('Has [[loss of sensation without pain]] in the foot.'))).toBe('present');
  expect(said(judge('EMG: [[no evidence of disease]] today.'))).toBe('present');
});

test('leaning tells a likely finding from an open question', () => {
  expect(judge('Favors [[radiation necrosis]].').leaning).toBe(true);
  expect(judge('Cannot exclude [[radiation necrosis]].').leaning).toBe(false);
});

test('the cue quotes the text at its offsets', () => {
  const text = 'Today she denies any numbness.';
  const { cue } = contextOf(mapDocument({ text, structure: [] }), 21, 29);
  expect(cue).toEqual({ text: 'denies any', start: 10, end: 20 });
  expect(text.slice(cue!.start, cue!.end)).toBe(cue!.text);
});

describe('a past date outweighs the heading of a plan', () => {
  const rows: readonly (readonly [marked: string, expected: string])[] = [
    ['Follow-up:\nMeningioma, [[SRS]] 14 Gy, 03/2026.', 'present'],
    ['Plan:\n[[Radiotherapy]] 50 Gy in 25 fractions, completed 2024.', 'present historical'],
    ['Plan:\n[[Radiotherapy]] (05/2024).', 'present'],
    ['Plan:\n[[Radiotherapy]] 50 Gy in 25 fractions.', 'planned'],
    ['Plan:\n[[SRS]] to the lesion that grew on MRI 11/01/2026.', 'planned'],
    ['Plan:\n[[SRS]] 12/02/2026.', 'planned'],
  ];
  for (const [marked, expected] of rows) test(marked, () => {
    const start = marked.indexOf('[[');
    const text = marked.replace('[[', '').replace(']]', '');
    expect(said(contextOf(mapDocument({ text, structure: [] }, { today: '2026-11-23' }), start, marked.indexOf(']]') - 2, 'treatment'))).toBe(expected);
  });
});

table('what may have been given is possible', 'treatment', [
  ['Chemotherapy, possibly with [[radiation]].', 'possible', 'possibly with'],
  ['Possibly with [[radiation]].', 'possible', 'Possibly with'],
  ['Perhaps had [[radiotherapy]] abroad.', 'possible'],
  ['Treated with [[radiation]].', 'present historical'],
  ['Surgery with [[radiation]], possibly in 2010.', 'present'],
]);
