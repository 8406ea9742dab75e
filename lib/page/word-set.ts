/** Lists of words as people read them. */

/** Words parted by one space each. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
