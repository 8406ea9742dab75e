/** The patients that come with the extension, of the invented Larkfield Clinic. */
import { calendarOf } from './calendar.ts';
import { cellulitis } from './charts/cellulitis.ts';
import { necrosis } from './charts/necrosis.ts';
import { silent } from './charts/silent.ts';
import type { Patient } from './types.ts';

/** In the order of the day's schedule; their dates run backwards from `today`. */
export function bundledPatients(today: Date): Patient[] {
  const calendar = calendarOf(today);
  return [cellulitis, necrosis, silent].map((chart) => chart(calendar));
}
