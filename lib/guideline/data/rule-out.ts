/** What is to be told from a radiation neuropathy, as the panel lists it: the causes of AA8, AA9 and AA13, in this order (a choice of this tool). `problems` are ids of data/problems. */
export const ruleOut = [
  { id: 'recurrence', label: 'Recurrence of the tumour', problems: [] },
  { id: 'leptomeningeal', label: 'Leptomeningeal disease', problems: ['leptomeningeal-disease'] },
  { id: 'als', label: 'ALS', problems: ['als'] },
  { id: 'neurotoxic', label: 'Neurotoxic chemotherapy or other drug', problems: ['chemotherapy-neuropathy'] },
  { id: 'diabetes', label: 'Diabetes', problems: ['diabetes'] },
  { id: 'b12', label: 'Vitamin B12 or other B vitamin deficiency', problems: ['low-b12', 'b-vitamin-deficiency'] },
  { id: 'alcohol', label: 'Alcohol', problems: ['alcohol'] },
  { id: 'thyroid', label: 'Thyroid disorder', problems: ['thyroid'] },
  { id: 'hereditary', label: 'Hereditary neuropathy', problems: ['hereditary-neuropathy'] },
  { id: 'compressive', label: 'Compressive cause', problems: ['compressive', 'tumour-nerve-compression'] },
] as const;
