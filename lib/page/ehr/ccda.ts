import type { Adapter } from './adapter.ts';

/** A document through HL7's style sheet: the first header table is of the patient, those after it of authors and keepers. */
export const ccda: Adapter = {
  banners: ['table.header_table:first-of-type'],
};
