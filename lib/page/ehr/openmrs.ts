import type { Adapter } from './adapter.ts';

/** Classes are hashed; the names of slots and extensions are not. */
export const openmrs: Adapter = {
  name: 'OpenMRS O3',
  checked: 'the running reference application for the banner; public sources of its modules for the slot',
  banners: ['[data-extension-id="patient-banner"]', '[data-extension-slot-name="patient-header-slot"]'],
};
