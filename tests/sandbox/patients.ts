/** Invented patients of the invented Larkfield Clinic. */
import { calendarOf } from './calendar.ts';
import { necrosis } from './charts/necrosis.ts';
import { numbness } from './charts/numbness.ts';
import { plexus } from './charts/plexus.ts';
import { redFlag } from './charts/red-flag.ts';
import { silent } from './charts/silent.ts';

export interface Medicine {
  readonly name: string;
  readonly directions: string;
  readonly route: string;
  readonly started: string;
  readonly status: 'Active' | 'Completed' | 'Discontinued';
  readonly stopped?: string;
}

export interface Note {
  readonly title: string;
  readonly date: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

export interface Patient {
  readonly id: string;
  readonly name: string;
  readonly sex: 'Female' | 'Male';
  readonly age: number;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly visit: string;
  readonly problems: readonly { readonly name: string; readonly code: string; readonly since: string }[];
  readonly medicines: readonly Medicine[];
  readonly allergies: readonly { readonly substance: string; readonly reaction: string }[];
  readonly vitals: readonly { readonly name: string; readonly value: string }[];
  readonly labsDate: string;
  readonly labs: readonly { readonly name: string; readonly value: string; readonly unit: string; readonly range: string; readonly flag?: 'H' | 'L' }[];
  readonly notes: readonly Note[];
}

/** The day's patients, in the order of the schedule. */
export function patientsOn(today: Date): Patient[] {
  const calendar = calendarOf(today);
  return [plexus, necrosis, silent, numbness, redFlag].map((chart) => chart(calendar));
}
