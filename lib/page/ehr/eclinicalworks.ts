import type { Adapter } from './adapter.ts';

export const eClinicalWorks: Adapter = {
  name: 'eClinicalWorks',
  checked: 'public sources, not run',
  banners: ['tr.patient_header_tr'],
};
