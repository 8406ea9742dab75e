import type { Adapter } from './adapter.ts';

/** Classes are hashed; the names of slots and extensions are not. */
export const openmrs: Adapter = {
  banners: ['[data-extension-id="patient-banner"]', '[data-extension-slot-name="patient-header-slot"]'],
};
