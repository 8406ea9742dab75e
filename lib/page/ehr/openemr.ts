import type { Adapter } from './adapter.ts';

/** Frames within frames: the banner is in the top document. Cards of the dashboard are lists made of divs. */
export const openemr: Adapter = {
  name: 'OpenEMR, LibreHealth',
  checked: 'a running LibreHealth EHR for its banner; public sources of OpenEMR 7 for the cards, not run',
  banners: ['#patient_data_column_left', '#attendantData', '#patientData'],
  rows: ['.pami-list > .list-group-item'],
};
