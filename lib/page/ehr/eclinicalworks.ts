import type { Adapter } from './adapter.ts';

export const eClinicalWorks: Adapter = {
  banners: ['tr.patient_header_tr'],
};
