import { expect, test } from 'vitest';
import { guideline } from '../../lib/guideline/index.ts';
import { PLAN_DRUGS, type Severity } from '../../lib/guideline/types.ts';

const severityOf = new Map(guideline.rules.map(({ id, severity }) => [id, severity]));

test('bevacizumab is never contraindicated: its label lists none', () => {
  expect(guideline.rules.filter(({ drug, severity }) => drug === 'bevacizumab' && severity === 'contraindicated')).toEqual([]);
});

test.each(PLAN_DRUGS)('%s: a recorded allergy blocks', (drug) => {
  const rules = guideline.rules.filter((rule) => rule.drug === drug && 'allergy' in rule.when && rule.when.allergy.includes(drug));
  expect(rules.map(({ severity }) => severity)).toEqual([drug === 'bevacizumab' || drug === 'duloxetine' ? 'avoid' : 'contraindicated']);
});

test.each<[Severity, string]>([
  ['contraindicated', '3/dexamethasone/systemic-fungal-infection'], ['contraindicated', '5/dexamethasone/live-vaccine'], ['contraindicated', '5/duloxetine/maoi'],
  ['contraindicated', '5/duloxetine/linezolid'], ['contraindicated', '5/duloxetine/methylene-blue-iv'], ['contraindicated', '5/duloxetine/safinamide'],
  ['contraindicated', '3/lidocaine/heart-block'], ['contraindicated', '3/lidocaine/wpw'], ['contraindicated', '3/lidocaine/stokes-adams'],
  ['avoid', '3/dexamethasone/optic-neuritis'], ['avoid', '5/duloxetine/tamoxifen'], ['avoid', '5/duloxetine/rasagiline'], ['avoid', '5/duloxetine/selegiline'], ['avoid', '5/duloxetine/procarbazine'],
  ['avoid', '3/duloxetine/cyp1a2-inhibitor'], ['avoid', '3/duloxetine/thioridazine'], ['avoid', '3/duloxetine/chronic-liver-disease'], ['avoid', '3/duloxetine/alcohol'], ['avoid', '3/duloxetine/gfr-below-30'],
  ['avoid', '5/lidocaine/class-1-antiarrhythmic'], ['avoid', '5/lidocaine/local-anaesthetic'], ['avoid', '5/donepezil/anticholinergic'], ['avoid', '5/donepezil/arsenic-trioxide'],
  ['avoid', '5/bevacizumab/recent-surgery'], ['avoid', '5/bevacizumab/planned-surgery'], ['avoid', '5/bevacizumab/sunitinib'], ['avoid', '5/bevacizumab/vegf-tki'], ['avoid', '3/bevacizumab/haemoptysis'],
  ['avoid', '3/bevacizumab/urine-protein-24h'], ['avoid', '3/bevacizumab/open-wound'],
  ['caution', '5/memantine/nmda-antagonist'], ['caution', '5/dexamethasone/checkpoint-inhibitor'], ['caution', '5/dexamethasone/olaparib-abemaciclib'], ['caution', '5/lidocaine/class-3-antiarrhythmic'],
  ['caution', '3/duloxetine/methylene-blue-oral'], ['caution', '5/bevacizumab/bleeding-drug'], ['caution', '5/pregabalin/opioid'], ['caution', '5/donepezil/qt-drug'],
  ['monitor', '5/dexamethasone/doac'], ['monitor', '5/dexamethasone/warfarin'], ['monitor', '5/pregabalin/ace-inhibitor'], ['monitor', '5/duloxetine/abiraterone'], ['monitor', '5/duloxetine/gabapentinoid'],
])('severity %s of %s', (severity, id) => {
  expect(severityOf.get(id)).toBe(severity);
});

test('no other rule blocks than those worded so', () => {
  const blocking = guideline.rules.filter(({ severity }) => severity === 'contraindicated' || severity === 'avoid').map(({ id }) => id);
  expect(blocking).toEqual([
    '3/dexamethasone/systemic-fungal-infection', '3/dexamethasone/allergy', '5/dexamethasone/live-vaccine', '3/dexamethasone/optic-neuritis',
    '3/duloxetine/allergy', '5/duloxetine/maoi', '5/duloxetine/selegiline-transdermal', '5/duloxetine/linezolid',
    '5/duloxetine/methylene-blue-iv', '5/duloxetine/safinamide', '5/duloxetine/selegiline', '5/duloxetine/rasagiline',
    '5/duloxetine/procarbazine', '5/duloxetine/tamoxifen', '3/duloxetine/cyp1a2-inhibitor', '3/duloxetine/thioridazine',
    '3/duloxetine/chronic-liver-disease', '3/duloxetine/liver-dysfunction', '3/duloxetine/alcohol', '3/duloxetine/gfr-below-30',
    '3/gabapentin/allergy', '3/pregabalin/allergy', '3/lidocaine/amide-allergy', '3/lidocaine/stokes-adams',
    '3/lidocaine/wpw', '3/lidocaine/heart-block', '5/lidocaine/class-1-antiarrhythmic', '5/lidocaine/local-anaesthetic',
    '3/memantine/allergy', '3/donepezil/allergy', '5/donepezil/anticholinergic', '5/donepezil/arsenic-trioxide',
    '3/bevacizumab/allergy', '3/bevacizumab/gi-perforation', '3/bevacizumab/fistula', '5/bevacizumab/recent-surgery',
    '5/bevacizumab/planned-surgery', '3/bevacizumab/open-wound', '3/bevacizumab/haemoptysis', '3/bevacizumab/serious-bleeding',
    '3/bevacizumab/severe-arterial-thromboembolism', '3/bevacizumab/vte-grade-4', '3/bevacizumab/severe-hypertension', '3/bevacizumab/pres',
    '3/bevacizumab/urine-protein-24h', '3/bevacizumab/nephrotic', '5/bevacizumab/sunitinib', '5/bevacizumab/vegf-tki',
  ]);
});

test.each([
  ['dexamethasone', ['bortezomib']], ['bevacizumab', ['irinotecan', 'dexamethasone', 'glucocorticoid']], ['memantine', ['donepezil']], ['donepezil', ['memantine']], ['duloxetine', ['doxorubicin', 'vinca', 'anthracycline']],
] as const)('%s has no rule for %j: none is to be shown', (drug, partners) => {
  const taken = JSON.stringify(guideline.rules.filter((rule) => rule.drug === drug).map(({ when }) => when));
  for (const partner of partners) expect(taken).not.toContain(`"${partner}"`);
});

test('avoid among the cautions is what the article names, and vincristine in hereditary neuropathy', () => {
  const avoided = guideline.cautions.filter(({ level, levels }) => level === 'avoid' || levels?.some((row) => row.level === 'avoid')).map(({ drug }) => drug);
  expect(avoided).toEqual(['thalidomide', 'bortezomib', 'vincristine']);
});
