import { describe, expect, test } from 'vitest';
import { contextOfSpan } from '../../lib/detect/span.ts';

/** What is said of the words between double square brackets, each axis that is not as usual. */
function said(marked: string): string {
  const start = marked.indexOf('[[');
  const { negated, certainty, temporality, experiencer } = contextOfSpan(marked.replace('[[', '').replace(']]', ''), start, marked.indexOf(']]') - 2);
  return [negated ? 'negated' : '', certainty === 'possible' ? 'possible' : '', temporality === 'current' ? '' : temporality, experiencer === 'other' ? 'other' : ''].filter(Boolean).join(' ') || 'plain';
}

function table(name: string, rows: readonly (readonly [marked: string, expected: string])[]): void {
  describe(name, () => {
    for (const [marked, expected] of rows) test(marked, () => expect(said(marked)).toBe(expected));
  });
}

table('what is denied is not left open by other words', [
  ['Screened for [[vitamin B12 deficiency]], which was excluded.', 'negated'],
  ['Evaluation for possible [[carpal tunnel syndrome]] was negative.', 'negated'],
  ['No nodule suspicious for [[metastasis]].', 'negated'],
  ['There are no EMG signs to suggest [[myokymia]].', 'negated'],
  ['No tracer uptake to indicate [[local relapse]].', 'negated'],
  ['EMG findings that suggest [[myokymia]].', 'possible'],
  ['Unlikely to be [[carpal tunnel syndrome]].', 'negated possible'],
]);

table('denials after the concept', [
  ['The [[lumbosacral plexus lesion]] could not be identified on CT.', 'negated'],
  ['[[Malignant cells]] could not be found in the CSF.', 'negated'],
  ['Serology for [[syphilis]] came back negative.', 'negated'],
  ['Cultures for [[listeria]] remained negative.', 'negated'],
  ['B12 normal, [[syphilis]] neg.', 'negated'],
  ['The [[enhancing focus]] is no longer visible.', 'historical'],
  ['The [[oedema]] was no longer seen at follow-up.', 'historical'],
]);

table('denials of experience, written short', [
  ['He hasn\'t experienced [[tingling]].', 'negated'],
  ['She hasn\'t noticed any [[numbness]] in her toes.', 'negated'],
  ['She isn\'t having [[cramps]].', 'negated'],
  ['He denied ever having had [[sciatica]].', 'negated'],
  ['Troponin was flat, ruling out [[infarction]].', 'negated'],
  ['Does not meet criteria for [[complex regional pain syndrome]].', 'negated'],
]);

table('denials with a verb of their own', [
  ['She has never complained of [[numbness]].', 'negated'],
  ['He was not found to have [[neuropathy]].', 'negated'],
  ['He does not appear to be in [[pain]].', 'negated'],
  ['The nerve roots are not involved by [[tumour]].', 'negated'],
  ['He was never exposed to [[asbestos]].', 'negated'],
  ['[[Crackles]] not heard.', 'negated'],
  ['There is no indication that she has [[plexopathy]].', 'negated'],
]);

table('signs before each word of a list', [
  ['- numbness, - [[weakness]], + burning', 'negated'],
  ['- numbness, - weakness, + [[burning]]', 'plain'],
]);

table('where a denial ends', [
  ['Fracture was excluded by CT, and [[a disc prolapse]] was found.', 'plain'],
  ['Fever was absent and [[leg pain]] went on.', 'plain'],
  ['In the absence of relapse, the diagnosis of [[plexopathy]] was made.', 'plain'],
  ['In the absence of [[relapse]], a plexopathy was diagnosed.', 'negated'],
  ['Despite the absence of pain, [[weakness]] progressed.', 'plain'],
  ['He has no pain and a [[foot drop]].', 'plain'],
  ['There was no fever, no rash and [[an ataxic gait]].', 'plain'],
  ['There was no fever and [[ataxia]].', 'negated'],
  ['No evidence of a mass and a [[fistula]].', 'negated'],
  ['She was ruled out for [[stroke]].', 'negated'],
]);

table('two denials affirm', [
  ['She does not deny [[drinking]].', 'plain'],
  ['He is unable to walk without [[calf pain]].', 'plain'],
  ['She cannot sit without [[back pain]].', 'plain'],
  ['He walks without [[calf pain]].', 'negated'],
]);

table('words that only look like a denial', [
  ['[[Discharge]] of clear fluid from the wound.', 'plain'],
  ['The [[ulcer]] was treated with negative pressure.', 'plain'],
  ['No biopsy of the [[axillary mass]] was taken.', 'plain'],
  ['Without treatment, the [[ulcer]] grew.', 'plain'],
  ['A negative attitude towards her [[disability]].', 'plain'],
]);

table('words of doubt', [
  ['The signal pointed to [[radiation myelopathy]].', 'possible'],
  ['An image reminiscent of [[glioma]].', 'possible'],
  ['The mass mimicked [[a schwannoma]].', 'possible'],
  ['It was assumed to be [[sciatica]].', 'possible'],
  ['He seemed to have [[a mild plexopathy]].', 'possible'],
  ['The most likely diagnosis was [[lymphoedema]].', 'possible'],
  ['The working diagnosis was [[Parsonage-Turner syndrome]].', 'possible'],
  ['The presumed diagnosis was [[plexitis]].', 'possible'],
  ['The scan made us think of [[lymphoma]].', 'possible'],
  ['Initial impression: [[sciatica]].', 'possible'],
  ['The differential diagnoses were [[relapse]] and radiation injury.', 'possible'],
  ['There was concern regarding [[cord compression]].', 'possible'],
  ['[[Sarcoidosis]] was proposed by the neurologist.', 'possible'],
  ['The diagnosis of [[vasculitis]] was suggested.', 'possible'],
  ['A small [[leak]] would be difficult to exclude.', 'possible'],
  ['His foot pain might be explained by [[neuropathy]].', 'possible'],
  ['Could this be [[radiation plexopathy]]?', 'possible'],
  ['This might not be [[neuropathy]].', 'possible'],
  ['He possibly has [[plexopathy]].', 'possible'],
  ['She probably had [[a seizure]].', 'possible'],
  ['It is likely that the patient had [[a seizure]].', 'possible'],
  ['The suspicion that this is [[plexopathy]] remains.', 'possible'],
  ['She met criteria for [[major depression]].', 'plain'],
]);

table('what was long ago, told from its time on', [
  ['Fifteen years ago she had [[cervical cancer]].', 'historical'],
  ['Twelve years earlier, he had undergone [[pelvic irradiation]].', 'historical'],
  ['Five years prior to presentation she had [[a wrist fracture]].', 'historical'],
  ['In childhood she had [[poliomyelitis]].', 'historical'],
  ['As a child he suffered from [[meningitis]].', 'historical'],
  ['Last year he was admitted with [[pancreatitis]].', 'historical'],
  ['[[Meningitis]] as a teenager.', 'historical'],
  ['[[Hepatitis]] at the age of 12.', 'historical'],
  ['Ten years ago she had surgery and now has [[numbness]].', 'plain'],
  ['Ten years ago she had surgery and has had [[numbness]] for a month.', 'plain'],
  ['Two years ago he noticed [[numbness]] in his hand.', 'plain'],
  ['She had surgery ten years ago and was found to have [[numbness]].', 'plain'],
]);

table('what was before', [
  ['She previously had [[sciatica]].', 'historical'],
  ['He was previously diagnosed with [[Crohn\'s disease]].', 'historical'],
  ['Her medical history was notable for [[hypertension]].', 'historical'],
  ['PMH significant for [[gout]].', 'historical'],
  ['The previous physician treated the [[neuropathy]].', 'plain'],
]);

table('whose it is', [
  ['The child had [[a foot drop]].', 'plain'],
  ['Her child had [[a foot drop]].', 'other'],
  ['The father of the child has [[neuropathy]].', 'other'],
  ['Two maternal uncles had [[neuropathy]].', 'other'],
]);
