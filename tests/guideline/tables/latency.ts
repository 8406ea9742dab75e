/** Reported latencies of section 2.3: from and to in months, the numbers of the sentence and of its note, regions, places, mark and sources. */
export const latency: readonly (readonly [id: string, months: string, numbers: string, regions: string, places: string, mark: string, sources: string])[] = [
  ['article', '3 to 36', '3 3', '', '', 'C', 'article'],
  ['necrosis-radiosurgery', '3 to 24', '3 24', 'brain skull-base', 'brain', 'C', 'best'],
  ['plexus-nasopharynx', '', '4.26', 'nasopharynx head-neck', 'arm plexus', 'C', 'cai-2016'],
  ['plexus-pooled', '', '31 3 8.2 1.2 15.8 2.6 51 5 14 7.8 11 10.5', 'breast chest axilla head-neck nasopharynx', 'arm plexus', 'C', 'shabeeb-2020'],
  ['plexus-13', '1 to 180', '13 1 15', 'breast chest axilla head-neck nasopharynx', 'arm plexus', 'C', 'emg-1990'],
  ['plexus-average', '7.5 to 72', '7.5 6', 'breast chest axilla head-neck nasopharynx', 'arm plexus', 'C', 'medscape-316497'],
  ['lumbosacral', '2 to 432', '2 3 5 36', 'pelvis abdomen spine', 'leg plexus', 'S', 'lumbosacral-mirror'],
  ['optic', '3 to 108', '3 9 18', 'brain skull-base nasopharynx head head-neck', 'optic', 'C', 'archer-2019'],
  ['early-transient', '0 to 6', '6', '', '', 'GK', 'general-knowledge'],
  ['general', '', '', '', '', 'C', 'pradat-2013'],
];
