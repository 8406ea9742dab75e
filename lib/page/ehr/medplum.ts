import type { Adapter } from './adapter.ts';

/** The name stands in the head of the summary beside the chart; birth date and sex are lines below it. */
export const medplum: Adapter = {
  names: ['[class*="PatientSummary_headerContent"]'],
  banners: ['[class*="PatientSummary_panel"] [class*="SummaryItem_item"]'],
};
