/**
 * Codes of radiotherapy that is given, numbers only. CPT and HCPCS of delivery
 * and its management (facts.md 6.3), old ones too; the last of a range is included. They
 * count only beside a word that says what they are (`codeWords`).
 */
export const deliveryCodes = [
  { verification: 'C', codes: ['77402', '77407', '77412', '77385', '77386', '77371-77373', '77432', '77435', 'G6001-G6017', 'G0339-G0340'] },
  { verification: 'GK', codes: ['77520-77525', '77423', '77750-77799'] },
] as const;

/** In the line, the heading or the column header of a procedure code. */
export const codeWords = '\\b(?:cpt|hcpcs|codes?|procedures?|billing|charges?|services?)\\b';

/** Procedures of radiotherapy in SNOMED CT (facts.md 6.2), read in a published implementation guide (C). */
export const snomedProcedures = [
  '1217123003', '1156506007', '45643008', '10611004', '1156505006', '80347004', '441799006', '1162782007', '1156526006', '1163157007', '394902000', '1156708005', '1156384006', '169359004', '113120007', '384692006', '384691004', '14473006', '1156383000', '168524008', '440252007', '16560241000119104',
] as const;
