import type { Adapter } from './adapter.ts';

/** Frames within frames: the banner is in the top document. Cards of the dashboard are lists made of divs. */
export const openemr: Adapter = {
  names: ['a.ptName'],
  banners: ['#patient_data_column_left', '#attendantData', '#patientData'],
  rows: ['.pami-list > .list-group-item'],
};
