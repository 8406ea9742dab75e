/** Numbers of a sentence in their order; those inside a name (CYP2D6, 5-HT3) are none. */
export function numbersOf(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text = '') => [...text.matchAll(/(?<![A-Za-z\d.])\.?\d+(?:\.\d+)?(?!-?[A-Z]|\d)/g)].map(([number]) => number)).join(' ');
}
