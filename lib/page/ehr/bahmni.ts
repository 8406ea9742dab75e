import type { Adapter } from './adapter.ts';

export const bahmni: Adapter = {
  banners: ['.patient-info', '#patientContext'],
};
