/** All patients of the sandbox: those that come with the extension, and more for the tests. */
import { calendarOf } from '../../lib/sandbox/calendar.ts';
import { bundledPatients } from '../../lib/sandbox/patients.ts';
import type { Patient } from '../../lib/sandbox/types.ts';
import { numbness } from './charts/numbness.ts';
import { plexus } from './charts/plexus.ts';
import { redFlag } from './charts/red-flag.ts';

/** The day's patients, in the order of the schedule. */
export function patientsOn(today: Date): Patient[] {
  const calendar = calendarOf(today);
  return [...bundledPatients(today), ...[plexus, numbness, redFlag].map((chart) => chart(calendar))].toSorted((one, other) => (one.visit < other.visit ? -1 : 1));
}
