/** Reported times from radiotherapy to symptoms. One commentary finds no predictive value: latency raises a note, never excludes. */
export const latency = [
  { id: 'article', entity: 'Article', text: 'typically 3 months to 3 years', fromMonths: 3, toMonths: 36, regions: [], verification: 'C', sources: ['article'], note: 'Fits necrosis, not nerves.' },
  { id: 'necrosis-radiosurgery', entity: 'Brain necrosis after radiosurgery', text: '3-24 months (trial criterion)', fromMonths: 3, toMonths: 24, regions: ['brain', 'skull-base'], verification: 'C', sources: ['best'] },
  { id: 'plexus-nasopharynx', entity: 'Brachial plexopathy, nasopharynx', text: 'mean 4.26 years', regions: ['nasopharynx', 'head-neck'], verification: 'C', sources: ['cai-2016'] },
  { id: 'plexus-pooled', entity: 'Brachial plexopathy, 31 papers', text: 'about three quarters beyond 3 years', regions: ['breast', 'chest', 'axilla', 'head-neck', 'nasopharynx'], verification: 'C', sources: ['shabeeb-2020'], note: '8.2 % of cases mean 1.2 years, 15.8 % 2.6, 51 % 5, 14 % 7.8, 11 % 10.5; the last clause is derived.' },
  { id: 'plexus-13', entity: 'Brachial plexopathy, 13 cases', text: '1 month to 15 years', fromMonths: 1, toMonths: 180, regions: ['breast', 'chest', 'axilla', 'head-neck', 'nasopharynx'], verification: 'C', sources: ['emg-1990'] },
  { id: 'plexus-average', entity: 'Brachial plexopathy', text: 'average 7.5 months to 6 years; decades possible', fromMonths: 7.5, toMonths: 72, regions: ['breast', 'chest', 'axilla', 'head-neck', 'nasopharynx'], verification: 'C', sources: ['medscape-316497'] },
  { id: 'lumbosacral', entity: 'Lumbosacral plexopathy', text: 'from 2-3 months, median about 5 years, to 36 years', fromMonths: 2, toMonths: 432, regions: ['pelvis', 'abdomen', 'spine'], verification: 'S', sources: ['lumbosacral-mirror'] },
  { id: 'optic', entity: 'Optic neuropathy', text: '3 months to 9 years, most around 18 months', fromMonths: 3, toMonths: 108, regions: ['brain', 'skull-base', 'nasopharynx', 'head', 'head-neck'], verification: 'C', sources: ['archer-2019'] },
  { id: 'early-transient', entity: 'Early transient plexopathy, Lhermitte', text: 'weeks to 6 months, reversible', fromMonths: 0, toMonths: 6, regions: [], verification: 'GK', sources: ['general-knowledge'] },
  { id: 'general', entity: 'Radiation neuropathy', text: 'usually several years', regions: [], verification: 'C', sources: ['pradat-2013'] },
] as const;
