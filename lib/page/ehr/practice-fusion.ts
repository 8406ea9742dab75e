import type { Adapter } from './adapter.ts';

/** The ribbon also names the plan of the insurance: only these two parts are the patient. */
export const practiceFusion: Adapter = {
  names: ['[data-element="patient-ribbon-patient-name"]'],
  banners: ['[data-element="patient-ribbon-dob"]'],
};
