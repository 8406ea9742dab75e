/** What an allergen did once, in an allergy list: no symptom of now and no problem of the patient. */
import { cellAt } from './document-rows.ts';
import { tableOf } from './drug-entries.ts';
import { sectionAt } from './sections.ts';
import { indexAt, sentenceAt } from './sentences.ts';
import type { DocumentMap, Span } from './document-types.ts';

/** "Codeine: vomiting", "penicillin (headache)", "aspirin - hives, sulfa - rash": an allergen of few words, a mark, what it did. */
const ALLERGEN = /^[^.]{0,200}?[A-Za-z][\w/-]{2,}(?:\s[\w/-]+){0,3}\s?(?:[:(=–—]|->|\s-\s|,\s|\bcaus(?:ed|es)\b|\bgave\b)[^.]{0,60}$/;
/** A line that is an allergen of few words and what it did: "Codeine vomiting". */
const BARE = /^[\s•*-]*[A-Za-z][\w/-]{2,}(?:\s[\w/-]+){0,2}\s$/;
/** In running text: "codeine allergy: vomiting", "allergic to codeine (nausea, vomiting)". */
const SAID = /\ballerg(?:y|ies|ic|en)\b(?: to [\w-]+)?\s?[:(=–-]\s?(?:\w+, ){0,3}$/i;
const FARTHEST = 240;
/** How far before it in a sentence the word of an allergy may stand. */
const SAID_WITHIN = 80;

/** Does the term stand behind an allergen of an allergy list or table? Offsets are UTF-16 units. */
export function isReaction(doc: DocumentMap, { start }: Pick<Span, 'start'>): boolean {
  const place = cellAt(doc, start);
  const table = place && place.row.headers.length > 0 ? tableOf(place.row.headers) : undefined;
  if (table) return table === 'allergies';
  const section = sectionAt(doc, start);
  if (section.kind !== 'allergies') return SAID.test(doc.text.slice(Math.max(sentenceAt(doc, start).start, start - SAID_WITHIN), start));
  if (place) return place.row.cells.length > 1;
  const line = doc.lines[indexAt(doc.lines, start)];
  const label = section.start + (section.heading?.length ?? 0) + 1;
  const from = Math.max(line?.content ?? 0, label, start - FARTHEST);
  return BARE.test(doc.text.slice(from, start)) || ALLERGEN.test(doc.text.slice(from, start).replaceAll('\n', ' '));
}
