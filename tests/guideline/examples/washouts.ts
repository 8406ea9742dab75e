/** Days a drug must have been stopped for before duloxetine, as section 3.2 gives them, and how each is taken. */
export const washouts: readonly (readonly [rule: string, drug: string, route: string, days: number])[] = [
  ['5/duloxetine/maoi', 'phenelzine', 'PO', 14],
  ['5/duloxetine/maoi', 'tranylcypromine', 'PO', 14],
  ['5/duloxetine/maoi', 'isocarboxazid', 'PO', 14],
  ['5/duloxetine/selegiline-transdermal', 'selegiline', 'transdermal patch', 14],
  ['5/duloxetine/safinamide', 'safinamide', 'PO', 14],
  ['5/duloxetine/selegiline', 'selegiline', 'PO', 14],
  ['5/duloxetine/rasagiline', 'rasagiline', 'PO', 14],
  ['5/duloxetine/procarbazine', 'procarbazine', 'PO', 14],
];
