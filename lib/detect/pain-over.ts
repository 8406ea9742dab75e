/** Pain of nerves that the note says is over: what it tells of that pain before was so once. */
import { painOver, painScores } from '../guideline/data/concepts-phrases.ts';
import type { Span } from './document.ts';
import { regionOfPain, sameRegion } from './pain-region.ts';
import { matches, patternOf } from './patterns.ts';
import { asserted, contextAt, datesOf, findingOf, PRESENT, type Reading } from './reading.ts';
import { sectionAt } from './sections.ts';
import { sentenceAt, sentenceIndexAt } from './sentences.ts';
import type { Finding } from './types.ts';

const SAID = patternOf(painOver.said.join('|'), 'gi');
const NOT_OVER = patternOf(painOver.notOver, 'i');
const BACK = patternOf(painOver.back, 'i');
const RESOLVED = patternOf(painOver.resolved, 'i');
const PAIN_SCORES: ReadonlySet<string> = new Set(painScores);
/** Sections that do not speak of the pain of now. */
const ELSEWHERE = new Set(['history', 'family-history', 'problem-list', 'vitals', 'education', 'orders', 'past-medications']);
/** A longer sentence is none. */
const LONGEST = 400;

/**
 * Findings with what is over: pain told in the same note before is historical,
 * and the words that end it deny it. Pain told behind them stays.
 */
export function withPainOver(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const told = findings.filter(isTold);
  if (told.length === 0) return findings;
  const resolved = findings.filter(isResolved);
  const ends = [...resolved, ...said(reading, findings), ...findings.filter((finding) => isZero(findings, finding))];
  const ended = ends.map((end) => ({ end, before: told.filter((pain) => endsIt(reading, end, pain)) })).filter(({ before }) => before.length > 0);
  const past = new Set<Finding>(ended.flatMap(({ before }) => before));
  const now = new Set<Finding>(ended.flatMap(({ end }) => (resolved.includes(end as Finding) ? [end as Finding] : [])));
  const added = ended.flatMap(({ end }) => (now.has(end as Finding) ? [] : [denial(reading, end)]));
  const kept = findings.map((finding): Finding => (past.has(finding) ? { ...finding, temporality: 'historical' } : now.has(finding) ? { ...finding, temporality: 'current' } : finding));
  return added.length === 0 ? kept : [...kept, ...added].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isPain = ({ concept, name }: Finding): boolean => (concept === 'neuropathic-pain' && name !== 'code') || (concept === 'score' && PAIN_SCORES.has(name ?? ''));
const isTold = (finding: Finding): boolean => isPain(finding) && finding.assertion === 'present' && finding.temporality === 'current';

/** "Neuropathic pain, resolved." */
function isResolved({ concept, assertion, temporality, experiencer, cue, section }: Finding): boolean {
  return concept === 'neuropathic-pain' && assertion === 'absent' && temporality === 'historical' && experiencer === 'patient' && cue !== undefined && RESOLVED.test(cue.text) && !ELSEWHERE.has(section);
}

/** A pain score of 0 beside no other. */
function isZero(findings: readonly Finding[], { concept, name, measure, date, section }: Finding): boolean {
  return concept === 'score' && name === 'nrs' && measure?.value === 0 && !ELSEWHERE.has(section)
    && !findings.some((other) => other.concept === 'score' && other.name === 'nrs' && other.date?.iso === date?.iso && other.measure!.value > 0);
}

/** "Pain has resolved.", "pain free since October", "currently denies pain". */
function said(reading: Reading, findings: readonly Finding[]): Span[] {
  const { doc, text } = reading;
  return matches(text, SAID).flatMap((match): Span[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(doc, span.start);
    if (sentence.end - sentence.start > LONGEST || ELSEWHERE.has(sectionAt(doc, span.start).kind) || NOT_OVER.test(text.slice(sentence.start, sentence.end))) return [];
    const next = doc.sentences[sentenceIndexAt(doc, span.start) + 1];
    if (next && BACK.test(text.slice(next.start, Math.min(next.end, next.start + LONGEST)))) return [];
    // Under a drug it is held down, not over.
    if (findings.some(({ concept, start }) => concept === 'medication' && start >= span.end && start < sentence.end)) return [];
    const { experiencer, assertion, certainty, temporality } = contextAt(reading, span, 'finding');
    if (experiencer !== 'patient' || assertion === 'template' || certainty === 'possible' || temporality === 'planned' || temporality === 'hypothetical') return [];
    const dated = datesOf(reading, sentence).at(-1);
    return findings.some(({ concept, date }) => concept === 'symptom-onset' && dated !== undefined && date !== undefined && date.iso.slice(0, dated.iso.length) > dated.iso) ? [] : [span];
  });
}

/** The pain is told before, in the same note, of the same part of the body as far as said. */
function endsIt(reading: Reading, end: Span, pain: Finding): boolean {
  if (pain.start >= end.start) return false;
  const [there, here] = [sectionAt(reading.doc, pain.start), sectionAt(reading.doc, end.start)];
  if (there.date?.iso !== here.date?.iso) return false;
  const region = regionOfPain(reading.text, end);
  const { start, end: stop } = sentenceAt(reading.doc, pain.start);
  return region === undefined || sameRegion(region, reading.text.slice(start, Math.min(stop, start + LONGEST)));
}

function denial(reading: Reading, { start, end }: Span): Finding {
  return findingOf(reading, { concept: 'neuropathic-pain', name: 'over', start, end, context: asserted(PRESENT, 'absent') });
}
