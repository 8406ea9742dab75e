/** Whether a term of the concept table stands for its concept where it is written. */
import { causeOfOedema, conditions, hornerSigns, necrosisAbbreviation, painQuality, screeningCues } from '../guideline/data/concepts-phrases.ts';
import { patternOf } from './patterns.ts';
import type { Span } from './document.ts';
import type { FullContext } from './context.ts';
import type { Found } from './vocabulary.ts';

interface Condition { readonly has?: RegExp; readonly hasNot?: RegExp; readonly notBefore?: RegExp; readonly notAfter?: RegExp; readonly before?: RegExp; readonly around?: RegExp; readonly aroundNot?: RegExp; readonly capitals?: boolean | undefined }

type Row = Readonly<Partial<Record<keyof typeof WRITTEN, string>>> & { readonly id: string; readonly capitals?: boolean };
/** What stands before and behind each pattern of a condition. */
const WRITTEN = { has: ['', ''], hasNot: ['', ''], around: ['', ''], aroundNot: ['', ''], before: ['(?:', ')$'], notBefore: ['(?:^|\\b)(?:', ')$'], notAfter: ['^', ''] } as const;
const CONDITIONS: ReadonlyMap<string, Condition> = new Map((conditions as readonly Row[]).map((row) => [row.id, {
  capitals: row.capitals,
  ...Object.fromEntries(Object.entries(WRITTEN).flatMap(([key, [begin, end]]) => {
    const source = row[key as keyof typeof WRITTEN];
    return source ? [[key, patternOf(begin + source + end, 'i')]] : [];
  })),
}]));
const PAIN = patternOf(painQuality.pain, 'i');
const PLACE = patternOf(painQuality.place, 'i');
const OTHERS = patternOf(painQuality.others, 'i');
const ALONE = patternOf(painQuality.alone, 'i');
const TYPICAL = patternOf(painQuality.typical, 'i');
const LID = patternOf(hornerSigns.lid, 'i');
const PUPIL = patternOf(hornerSigns.pupil, 'i');
const CAUSE_OF_OEDEMA = patternOf(causeOfOedema, 'i');
const RN_BEFORE = patternOf(necrosisAbbreviation.before, 'i');
const RN_NEAR = patternOf(necrosisAbbreviation.near, 'i');
const RN_NOT_AFTER = patternOf(necrosisAbbreviation.notAfter, 'i');
/** How far from "burning" its pain or place may stand. */
const NEAR = 60;
const LEAD = 30;
/** How far before a term what it is of may stand. */
const REPORT = 300;
/** Whoever is screened or tested is not suspected. */
const SCREENED = patternOf(`^(?:${screeningCues.join('|')})`, 'i');

/** What the terms of a sentence share. */
export interface Sentence extends Span {
  readonly text: string;
  /** Sensory symptoms stand in it, too. */
  readonly sensory: boolean;
}

/** Does the term count? `text` is that of the chart, the context that of the term. */
export function counts(text: string, sentence: Sentence, { start, end, entry }: Found, context: FullContext): boolean {
  const { needs, name } = entry.concept!;
  if (needs === undefined) return true;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(sentence.start, start - LEAD), start);
  const after = text.slice(end, Math.min(sentence.end, end + LEAD));
  switch (needs) {
    case 'pain-quality': return isNervePain(words, text, sentence, start, end);
    case 'rn': return words === 'RN' && RN_BEFORE.test(text.slice(Math.max(sentence.start, start - LEAD), start)) && RN_NEAR.test(sentence.text) && !RN_NOT_AFTER.test(after);
    case 'horner': return /horner/i.test(words) ? !/\bdr\.? $/i.test(before) : context.negated || (LID.test(sentence.text) && PUPIL.test(sentence.text));
    case 'optic': return words.length > 4 || words === words.toUpperCase() && /\b(?:optic|vision|visual|eye)\b/i.test(sentence.text);
    case 'nerve': if (!/pals(?:y|ies)$/i.test(words)) return true; break;
    case 'radiation': return isBrainOedema(words, sentence.text, context);
    case 'current-disease':
      // That there is none of one kind excludes nothing.
      if (context.temporality !== 'current' || context.negated) return false; break;
    case 'denied-on-brain':
      if (!context.negated || context.certainty === 'possible') return false; break;
    // A tumour that is only thought of: no history, no likelihood denied, no screening.
    case 'suspected':
      if (context.assertion !== 'possible' || context.temporality !== 'current' || context.affirmed || SCREENED.test(context.cue?.text ?? '')) return false; break;
    // That there is none excludes no neuropathy.
    case 'not-als':
      if (context.negated) return false; break;
    case 'mass-untaken':
      if (context.experiencer !== 'patient' || context.assertion === 'template' || context.temporality === 'historical') return false; break;
    case 'lesion':
      if (name === 'treatment-effect' && CAUSE_OF_OEDEMA.test(text.slice(sentence.start, start))) return false;
      if (name === 'progression' && !(context.negated && context.certainty === 'possible') && !/(?:versus|vs\.?|\/|\bor|from|over|(?:rather|likely) than|instead of|favou?rs?|suspicious for|concern(?:ing)? for|suggest\w*|possible|exclude|rule out|r\/o)\s?(?:\w+\s)?$/i.test(before) && !/^\s?(?:versus|vs\.?|or|\/)\s?(?:radi|treat|post|necro|pseudo|RN\b)|^\s?(?:\w+ ){0,3}?(?:less |un)likely\b/i.test(after)) return false; break;
    default:
  }
  const condition = CONDITIONS.get(needs);
  if (!condition) return true;
  if (condition.capitals && words !== words.toUpperCase()) return false;
  if (condition.around ?? condition.aroundNot) {
    const around = text.slice(Math.max(text.lastIndexOf('\n\n', start) + 1, start - REPORT), sentence.end);
    if (condition.around?.test(around) === false || condition.aroundNot?.test(around)) return false;
  }
  if (condition.before && !condition.before.test(text.slice(Math.max(sentence.start, start - NEAR), start))) return false;
  return (condition.has?.test(sentence.text) ?? true) && !condition.hasNot?.test(sentence.text) && !condition.notBefore?.test(before) && !condition.notAfter?.test(after);
}

/** "Burning" of a foot or with pain, not of the urine, stomach or eye. */
function isNervePain(words: string, text: string, sentence: Sentence, start: number, end: number): boolean {
  const around = text.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR));
  if (OTHERS.test(around)) return false;
  if (/^burns?$/i.test(words)) return PLACE.test(text.slice(Math.max(sentence.start, start - 12), Math.min(sentence.end, end + 24))) && !/^(?:a|the|his|her)\b/i.test(text.slice(end + 1, end + 5));
  if (/^(?:shocks|jolts)$/i.test(words)) return /electric/i.test(around);
  return ALONE.test(words) || PAIN.test(around) || PLACE.test(around) || sentence.sensory;
}

/** A quality of pain without a place or another word of nerves in its sentence: it takes a neuropathy elsewhere to count. */
export function isWeak(sentence: Sentence, { entry }: Found, words: string): boolean {
  return entry.concept!.needs === 'pain-quality' && !TYPICAL.test(words) && !sentence.sensory && !PLACE.test(sentence.text);
}

/** Oedema of the brain, put down to radiation; denied, it needs no cause. */
function isBrainOedema(words: string, sentence: string, context: FullContext): boolean {
  const brain = /brain|cerebr|vasogenic|perilesion|white matter|intracranial|radi|srs|cord|swelling around/i.test(words) || /\b(?:mri|brain|lesion|enhanc\w+|flair|meningioma|met|glioma|perfusion)\b/i.test(sentence);
  if (!brain) return false;
  return context.negated || CONDITIONS.get('radiation')!.has!.test(sentence);
}
