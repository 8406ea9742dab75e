import type { Adapter } from './adapter.ts';

/** The head of an encounter names the responsible physician first: only its second part is the patient. */
export const oscar: Adapter = {
  banners: ['#encounterHeader .Header'],
};
