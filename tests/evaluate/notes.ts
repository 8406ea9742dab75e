import { decide } from '../../lib/decide/index.ts';
import type { Assessment } from '../../lib/decide/types.ts';
import { detect } from '../../lib/detect/index.ts';
import { PLAN_DRUGS } from '../../lib/guideline/types.ts';
import { count, readJsonl, scores, tally, type Figure } from './negex.ts';

/** A note of the labelled corpus. */
export interface NoteRow {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly radiotherapy: 'yes' | 'planned' | 'no' | 'possible';
    readonly brain_radiotherapy: boolean;
    readonly neuropathy: 'yes' | 'no' | 'possible';
    readonly neuropathic_pain: 'yes' | 'no';
    readonly necrosis: 'yes' | 'no' | 'possible';
    readonly cautions: readonly { readonly drug: string; readonly level: string }[];
    readonly plan_drugs: readonly string[];
  };
}

/** The drugs the labels of the corpus speak of. */
const LABELLED = new Set([
  'thalidomide', 'bortezomib', 'vincristine', 'vinblastine', 'vinorelbine', 'paclitaxel', 'docetaxel', 'ixabepilone', 'eribulin', 'cisplatin', 'oxaliplatin',
  'brentuximab vedotin', 'polatuzumab vedotin', 'enfortumab vedotin', 'arsenic trioxide', 'nelarabine', 'lorlatinib', 'ixazomib', 'amiodarone', 'nitrofurantoin', 'linezolid',
  'isoniazid', 'leflunomide', 'teriflunomide', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'stavudine', 'didanosine', 'cabazitaxel', 'carboplatin',
  'lenalidomide', 'pomalidomide', 'carfilzomib', 'cytarabine', 'ifosfamide', 'nivolumab', 'pembrolizumab', 'ipilimumab', 'atezolizumab', 'durvalumab', 'dronedarone',
  'metronidazole', 'ethambutol', 'dapsone', 'phenytoin', 'fosphenytoin', 'colchicine', 'hydroxychloroquine', 'chloroquine', 'disulfiram', 'nitrous oxide',
]);

/** What `assess` says of one note, in the words of the labels. */
export interface NoteAnswer {
  readonly radiotherapy: 'yes' | 'planned' | 'no';
  readonly brain: boolean;
  readonly neuropathy: boolean;
  readonly pain: boolean;
  readonly cautions: readonly string[];
  readonly planDrugs: readonly string[];
}

/** Reads and decides one note. Cautions are those the medication list gives whether or not a neuropathy lets them show. */
export function answerOf(text: string): NoteAnswer {
  const { findings, seen, newestDate } = detect({ text, structure: [] });
  const assessment = decide({ findings, seen, answers: {}, ...(newestDate === undefined ? {} : { today: newestDate }) });
  const shown = decide({ findings, seen, answers: { neuropathy: 'yes' }, ...(newestDate === undefined ? {} : { today: newestDate }) });
  const { radiotherapy, neuropathy } = assessment.facts;
  return {
    radiotherapy: radiotherapy.answer === 'yes' ? 'yes' : isPlanned(assessment) ? 'planned' : 'no',
    brain: assessment.facts['brain-radiotherapy'].answer === 'yes',
    neuropathy: neuropathy.answer === 'yes',
    pain: assessment.facts['neuropathic-pain'].answer === 'yes',
    cautions: [...new Set(shown.cautions.map(({ drug }) => drug))].filter((drug) => LABELLED.has(drug)),
    planDrugs: PLAN_DRUGS.filter((drug) => assessment.medications.some((use) => use.drug === drug && use.status !== 'inactive' && use.systemic !== 'no')),
  };
}

function isPlanned({ outcome, findings }: Assessment): boolean {
  return outcome === 'radiotherapy-planned' || findings.some(({ concept, assertion }) => concept === 'radiotherapy' && assertion === 'planned');
}

/** Figures on the labelled notes, and each error in a line: note, question, what was said and what is right. */
export function evaluateNotes(path: string): { figures: Figure[]; errors: string[] } {
  const radiotherapy = tally();
  const planned = tally();
  const brain = tally();
  const neuropathy = tally();
  const pain = tally();
  const cautions = tally();
  const planDrugs = tally();
  const errors: string[] = [];
  for (const { id, text, gold } of readJsonl<NoteRow>(path)) {
    const said = answerOf(text);
    const wrong = (question: string, is: unknown, should: unknown): void => {
      if (String(is) !== String(should)) errors.push(`${id}: ${question}: got ${String(is)}, labelled ${String(should)}`);
    };
    count(radiotherapy, said.radiotherapy === 'yes', gold.radiotherapy === 'yes');
    count(planned, said.radiotherapy === 'planned', gold.radiotherapy === 'planned');
    wrong('radiotherapy', said.radiotherapy, gold.radiotherapy);
    count(brain, said.brain, gold.brain_radiotherapy);
    wrong('brain radiotherapy', said.brain, gold.brain_radiotherapy);
    if (gold.neuropathy !== 'possible') {
      count(neuropathy, said.neuropathy, gold.neuropathy === 'yes');
      wrong('neuropathy', said.neuropathy ? 'yes' : 'no', gold.neuropathy);
    }
    count(pain, said.pain, gold.neuropathic_pain === 'yes');
    tallyNames(cautions, said.cautions, gold.cautions.map(({ drug }) => drug));
    wrong('cautions', said.cautions.toSorted(), gold.cautions.map(({ drug }) => drug).toSorted());
    tallyNames(planDrugs, said.planDrugs, gold.plan_drugs);
    wrong('plan drugs', said.planDrugs.toSorted(), gold.plan_drugs.toSorted());
  }
  const figures = [
    ...scores('notes radiotherapy', radiotherapy), ...scores('notes radiotherapy planned', planned), ...scores('notes brain radiotherapy', brain),
    ...scores('notes neuropathy', neuropathy), ...scores('notes neuropathic pain', pain), ...scores('notes cautions', cautions), ...scores('notes plan drugs', planDrugs),
    { name: 'notes cautions errors', value: cautions.extra + cautions.missed }, { name: 'notes plan drugs errors', value: planDrugs.extra + planDrugs.missed },
  ];
  return { figures, errors };
}

function tallyNames(into: ReturnType<typeof tally>, said: readonly string[], gold: readonly string[]): void {
  for (const name of new Set([...said, ...gold])) count(into, said.includes(name), gold.includes(name));
}
