/** Which options are listed, in what order, and what one line says about each. Pure. */
import type { Assessment, Option, OptionText } from '../../lib/decide/types.ts';
import type { Severity, Step } from '../../lib/guideline/types.ts';
import type { GlyphName } from '../parts/Glyph.tsx';
import { dotted } from '../format.ts';
import type { LadderStep } from '../types.ts';
import { optionWords as words, severityWord } from '../words.ts';

const WORST: readonly Severity[] = ['contraindicated', 'avoid', 'caution', 'monitor'];

export interface StepOptions {
  readonly step: Step;
  readonly options: readonly Option[];
}

/**
 * The options of each open step, the primary step first; blocked ones last. A
 * blocked drug that leads an earlier step of an open track is listed under the
 * primary step, because it explains how that step was reached.
 */
export function optionsByStep(assessment: Assessment, ladder: readonly LadderStep[]): StepOptions[] {
  const { primaryStep } = assessment;
  const open = assessment.options.filter((option) => option.open);
  const explains = assessment.options.filter((option) => !option.open && option.use === 'blocked'
    && primaryStep !== null && option.step < primaryStep && leadsOpenTrack(assessment, ladder, option));
  const steps = [...new Set(open.map(({ step }) => step))]
    .toSorted((a, b) => Number(b === primaryStep) - Number(a === primaryStep) || a - b);
  return steps.map((step) => {
    const own = open.filter((option) => option.step === step);
    return { step, options: blockedLast(step === primaryStep ? [...own, ...explains] : own) };
  });
}

function leadsOpenTrack(assessment: Assessment, ladder: readonly LadderStep[], option: Option): boolean {
  const nodes = ladder.find(({ step }) => step === option.step)?.nodes ?? [];
  return nodes.some(({ track, drug }) => drug === option.drug
    && assessment.tracks.some((result) => result.track === track && result.status !== 'closed'));
}

function blockedLast(options: readonly Option[]): Option[] {
  return options.toSorted((a, b) => Number(a.use === 'blocked') - Number(b.use === 'blocked'));
}

/** Reasons, worst first. */
export function sortedReasons(option: Option): Option['reasons'] {
  return option.reasons.toSorted((a, b) => WORST.indexOf(a.severity) - WORST.indexOf(b.severity));
}

export interface StatusLine {
  readonly glyph: GlyphName;
  readonly tone: '' | 'stop' | 'care' | 'note' | 'unk';
  readonly text: string;
}

/** The one line under an option: whether it is taken, at more than the kidneys allow, or was tried before, where its use is narrow, its heaviest rule, and how many rules could be checked. Never "safe". */
export function statusLine(option: Option, { taken, qualifier }: Partial<OptionText> = {}): StatusLine {
  const line = ruleLine(option);
  const above = option.takenNow !== undefined && taken?.above === true;
  const text = dotted(option.takenNow && (above ? `${words.takenNow}, ${taken.text}` : words.takenNow), option.triedBefore && words.triedBefore, qualifier, line.text);
  const look = above && line.tone !== 'stop' ? { glyph: 'care', tone: 'care' } as const : option.triedBefore && line.tone === '' ? { glyph: 'aware', tone: 'note' } as const : {};
  return { ...line, ...look, text };
}

function ruleLine(option: Option): StatusLine {
  const checked = words.checked(option.rules.checked, option.rules.of);
  const worst = sortedReasons(option)[0];
  if (option.use === 'blocked') {
    return { glyph: 'stop', tone: 'stop', text: worst ? `${severityWord[worst.severity].toLowerCase()}: ${worst.because}` : words.blocked };
  }
  if (!worst) {
    return option.rules.checked === 0
      ? { glyph: 'unseen', tone: 'unk', text: words.noneChecked(option.rules.of) }
      : { glyph: 'none', tone: '', text: `${words.noRule} · ${checked}` };
  }
  const same = option.reasons.filter(({ severity }) => severity === worst.severity).length;
  return worst.severity === 'monitor'
    ? { glyph: 'aware', tone: 'note', text: `${words.toMonitor(same)} · ${checked}` }
    : { glyph: 'care', tone: 'care', text: `${words.cautions(same)} · ${checked}` };
}
