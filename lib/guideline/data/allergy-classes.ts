/** Groups that an allergy rule names, as charts write the group itself. */
export const allergyClasses = [
  { id: 'amide-anaesthetic', terms: ['amide anesthetic', 'amide anesthetics', 'amide anaesthetic', 'amide anaesthetics', 'amide local anesthetic', 'amide local anesthetics', 'amide local anaesthetic', 'amide local anaesthetics', 'amide type local anesthetics', 'amide type anesthetics', 'anesthetics, amide', 'caine anesthetics'] },
  { id: 'local-anaesthetic', terms: ['local anesthetic', 'local anesthetics', 'local anaesthetic', 'local anaesthetics'] },
  { id: 'piperidine-derivative', terms: ['piperidine', 'piperidines'] },
] as const;
