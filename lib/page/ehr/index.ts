/** All families of EHRs that something is known of; the generic rules are in generic.ts. */
import type { StructureKind } from '../../detect/types.ts';
import type { Adapter } from './adapter.ts';
import { bahmni } from './bahmni.ts';
import { ccda } from './ccda.ts';
import { eClinicalWorks } from './eclinicalworks.ts';
import { medplum } from './medplum.ts';
import { openemr } from './openemr.ts';
import { openmrs } from './openmrs.ts';
import { oscar } from './oscar.ts';
import { practiceFusion } from './practice-fusion.ts';

export const ADAPTERS: readonly Adapter[] = [medplum, openmrs, openemr, oscar, bahmni, practiceFusion, ccda, eClinicalWorks];

const KINDS: readonly (readonly [string, StructureKind])[] = [
  [ADAPTERS.flatMap(({ rows = [] }) => rows).join(), 'item'],
  [ADAPTERS.flatMap(({ notes = [] }) => notes).join(), 'document'],
];

/** What an adapter knows an element to be, better than its markup says. The selectors ask for its path alone, so that what is true of one is true of all alike. */
export function knownKind(element: Element): StructureKind | null {
  for (const [selector, kind] of KINDS) if (selector !== '' && element.matches(selector)) return kind;
  return null;
}
