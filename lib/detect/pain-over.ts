/** Pain of nerves that the note says is over: what it tells of that pain before was so once. */
import { painOver } from '../guideline/data/concepts-phrases.ts';
import type { Span } from './document.ts';
import { matches, patternOf } from './patterns.ts';
import { asserted, contextAt, findingOf, PRESENT, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt } from './sentences.ts';
import type { Finding } from './types.ts';

const SAID = patternOf(painOver.said, 'gim');
const NOT_OVER = patternOf(painOver.notOver, 'i');
const BACK = patternOf(painOver.back, 'i');
/** Sections that do not speak of the pain of now. */
const ELSEWHERE = new Set(['history', 'family-history', 'problem-list', 'vitals', 'education']);

/**
 * Findings with what is over: pain told in the same note before is historical,
 * where a sentence ends it; in the same section, where a pain that is listed as
 * resolved does. The words that end it deny it. Pain told behind them stays.
 */
export function withPainOver(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const { doc, text } = reading;
  const told = findings.filter(({ concept, name, assertion, temporality }) => concept === 'neuropathic-pain' && name !== 'code' && assertion === 'present' && temporality === 'current');
  if (told.length === 0) return findings;
  const said = matches(text, SAID).map((match): Span => ({ start: match.index + match[0].search(/\w/), end: match.index + match[0].length })).filter((span) => isOver(reading, span));
  const past = new Set<Finding>();
  const added = [...said, ...findings.filter((finding) => isOverItself(findings, finding))].flatMap((one) => {
    const { start, end } = one;
    const kind = sectionAt(doc, start);
    const before = told.filter((pain) => {
      const its = sectionAt(doc, pain.start);
      return pain.start < start && ('concept' in one ? its === kind : its.date?.iso === kind.date?.iso);
    });
    if (before.length === 0 || ELSEWHERE.has(kind.kind)) return [];
    for (const pain of before) past.add(pain);
    return [findingOf(reading, { concept: 'neuropathic-pain', name: 'over', start, end, context: asserted(PRESENT, 'absent') })];
  });
  return [...findings.map((finding): Finding => (past.has(finding) ? { ...finding, temporality: 'historical' } : finding)), ...added].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** "Neuropathic pain, resolved.", or a pain score of 0 beside no other. */
function isOverItself(findings: readonly Finding[], { concept, name, assertion, cue, measure }: Finding): boolean {
  if (concept === 'neuropathic-pain') return assertion === 'absent' && /resolved|gone/i.test(cue?.text ?? '');
  return name === 'nrs' && measure?.value === 0 && !findings.some((other) => other.name === 'nrs' && other.measure!.value > 0);
}

/** Said of this patient and of all the pain, and not taken back behind. */
function isOver(reading: Reading, span: Span): boolean {
  const { start, end } = sentenceAt(reading.doc, span.start);
  const { experiencer, assertion } = contextAt(reading, span, 'finding');
  return experiencer === 'patient' && assertion !== 'template' && !NOT_OVER.test(reading.text.slice(start, end)) && !BACK.test(reading.text.slice(end, end + 60));
}
