import type { Adapter } from './adapter.ts';

/** The name stands in the head of the summary beside the chart; birth date and sex are lines below it. */
export const medplum: Adapter = {
  name: 'Medplum',
  checked: '@medplum/react 5.2.13, run over its mock client; an application that builds the components anew may give its classes other names',
  names: ['[class*="PatientSummary_headerContent"]'],
  banners: ['[class*="PatientSummary_panel"] [class*="SummaryItem_item"]'],
};
