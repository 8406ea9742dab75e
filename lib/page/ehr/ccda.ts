import type { Adapter } from './adapter.ts';

/** A document through HL7's style sheet: the first header table is of the patient, those after it of authors and keepers. */
export const ccda: Adapter = {
  name: 'C-CDA',
  checked: 'vendor documents through HL7\'s style sheet; tag names are lower case also where the browser transforms them',
  banners: ['table.header_table:first-of-type'],
};
