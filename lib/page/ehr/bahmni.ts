import type { Adapter } from './adapter.ts';

export const bahmni: Adapter = {
  name: 'Bahmni',
  checked: 'public sources, not run',
  banners: ['.patient-info', '#patientContext'],
};
