/**
 * The shape of what we know. Data files under data/ are plain literals of these
 * shapes; schema.ts checks them at build and in the tests. Every row says where
 * it comes from (`sources`) and how far that was checked (`verification`).
 */
export type * from './types/doses.ts';
export type * from './types/rules.ts';
export type * from './types/sources.ts';
export type * from './types/steps.ts';
export type * from './types/vocabulary.ts';
export type * from './types/wording.ts';
export * from './types/words.ts';
