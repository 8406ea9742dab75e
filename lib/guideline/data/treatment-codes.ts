/**
 * Codes of radiotherapy that is given, numbers only. CPT and HCPCS of delivery
 * and its management (facts.md 6.3), old ones too; `to` is included. They
 * count only beside a word that says what they are (`codeWords`).
 */
export const deliveryCodes = [
  { from: '77402', to: '77402', verification: 'C' },
  { from: '77407', to: '77407', verification: 'C' },
  { from: '77412', to: '77412', verification: 'C' },
  { from: '77385', to: '77385', verification: 'C' },
  { from: '77386', to: '77386', verification: 'C' },
  { from: '77371', to: '77373', verification: 'C' },
  { from: '77432', to: '77432', verification: 'C' },
  { from: '77435', to: '77435', verification: 'C' },
  { from: '77520', to: '77525', verification: 'GK' },
  { from: '77423', to: '77423', verification: 'GK' },
  { from: '77750', to: '77799', verification: 'GK' },
  { from: 'G6001', to: 'G6017', verification: 'C' },
  { from: 'G0339', to: 'G0340', verification: 'C' },
] as const;

/** In the line, the heading or the column header of a procedure code. */
export const codeWords = '\\b(?:cpt|hcpcs|codes?|procedures?|billing|charges?|services?)\\b';

/** Procedures of radiotherapy in SNOMED CT (facts.md 6.2), read in a published implementation guide (C). */
export const snomedProcedures = [
  '1217123003', '1156506007', '45643008', '10611004', '1156505006', '80347004', '441799006', '1162782007', '1156526006', '1163157007', '394902000', '1156708005', '1156384006', '169359004', '113120007', '384692006', '384691004', '14473006', '1156383000', '168524008', '440252007', '16560241000119104',
] as const;
