/** A part of the changes of a room, drawn at random: each by itself, with the same chance, the same for a seed on the same code. */
export interface Sample {
  /** Chance of each change, 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

/** FNV-1a over the text, mixed at the end so that texts that differ in one digit lie far apart. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Is the change with this id drawn? Without a sample all are. */
export function isDrawn(sample: Sample | undefined, id: string): boolean {
  return sample === undefined || hash(`${sample.seed}/${id}`) / 2 ** 32 < sample.share;
}
