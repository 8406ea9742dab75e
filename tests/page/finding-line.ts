/** Findings as test pages write them beside themselves. */
import type { Finding } from '../../lib/detect/types.ts';

/** "medication bortezomib, active"; what is not plainly present says so. */
export const lineOf = ({ concept, name, assertion, medication }: Pick<Finding, 'concept' | 'name' | 'assertion' | 'medication'>): string =>
  [[concept, name].filter(Boolean).join(' '), medication?.status, assertion === 'present' ? undefined : assertion].filter(Boolean).join(', ');
