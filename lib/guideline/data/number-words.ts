/** Numbers written as words. Linguistic knowledge, verification D. */

/** The place in the list is the number. */
export const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;

/** Tens, alone or before one to nine: "thirty", "twenty-five". */
export const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 } as const;

/** What loose counts amount to at least; `exact` ones are no estimate. */
export const looseNumbers = [
  { source: 'half\\s+an?', value: 0.5, exact: true },
  { source: '(?:a\\s+)?couple(?:\\s+of)?', value: 2, exact: false },
  { source: '(?:a\\s+)?few|several|many', value: 3, exact: false },
] as const;
