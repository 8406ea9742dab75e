/** Calendars of section 3: each dated step as day, kind and sentence, with the dose of a day; the numbers of what follows and of the note; mark and sources. */
export const calendars: readonly (readonly [id: string, steps: string, afterwards: string, mark: string, sources: string])[] = [
  ['duloxetine', '0 dose: 30 mg once daily = 30 | 7 dose: 60 mg once daily = 60 | 35 check: pain score: end of the trial\'s 5 weeks', '', 'C', 'article smith-2013'],
  ['gabapentin', '0 dose: 300 mg once = 300 | 1 dose: 300 mg twice = 600 | 2 dose: 300 mg three times = 900', '1800 60', 'C', 'label-gabapentin'],
  ['pregabalin', '0 dose: 150 mg/day = 150 | 7 dose: up to 300 mg/day by now = 300', '60', 'C', 'label-pregabalin'],
  ['memantine', '0 dose: 5 mg daily = 5 | 7 dose: 5 mg twice daily = 10 | 14 dose: 5 mg and 10 mg = 15 | 21 dose: 10 mg twice daily = 20', '24 30', 'C', 'label-memantine brown-2013'],
  ['donepezil', '0 dose: 5 mg nightly = 5 | 28 check: heart rate; label allows 10 mg from 4 weeks | 42 dose: 10 mg nightly = 10', '18', 'C', 'label-donepezil rapp-2015'],
  ['bevacizumab', '0 dose: dose 1 | 21 dose: dose 2 | 42 check: clinical review and MRI: stop point | 42 dose: dose 3, if benefit | 63 dose: dose 4, if benefit; the last in the trial', '', 'C', 'levin-2011'],
  ['bevacizumab-2-weeks', '0 dose: dose 1 | 14 dose: dose 2 | 28 dose: dose 3 | 42 dose: dose 4; the last in the trial', '', 'C', 'xu-2018'],
];
