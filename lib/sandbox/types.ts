/** What a chart of the sandbox holds. Every patient is invented. */

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
