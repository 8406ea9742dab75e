/** A whole reading written short for tables: one line a finding. */
import { detect } from '../../lib/detect/index.ts';
import type { ChartDate, Finding, Structure } from '../../lib/detect/types.ts';

const day = ({ iso, source, approximate }: ChartDate): string => `${approximate ? '~' : ''}${iso}${source === 'note' ? ' of the note' : ''}`;

/** `concept name "quote": assertion, section, what else is read`. What is present, current and of section `other` is left out, and cue words. */
function line({ concept, name, quote, assertion, temporality, certainty, section, date, measure, medication, course, distribution }: Finding): string {
  const drug = medication && [
    medication.status, medication.systemic !== 'yes' && `systemic ${medication.systemic}`, medication.route, medication.doseText && `"${medication.doseText}"`, medication.dailyDoseMg !== undefined && `${medication.dailyDoseMg} mg/d`,
    medication.started && `from ${day(medication.started)}`, medication.stopped && `to ${day(medication.stopped)}`, medication.weeks !== undefined && `${Math.round(medication.weeks * 10) / 10} wk`, medication.indication && `for ${medication.indication}`, medication.from === 'list' && 'listed', medication.statusBecause && `by "${medication.statusBecause}"`,
  ];
  const radiotherapy = course && [course.region, course.site, course.modality, course.doseGy !== undefined && `${course.doseGy} Gy`, course.fractions !== undefined && `${course.fractions} fx`, course.started && `from ${day(course.started)}`, course.ended && `ended ${day(course.ended)}`, course.implausible && 'implausible'];
  const rest = [
    assertion !== 'present' && assertion, temporality !== 'current' && temporality !== assertion && temporality, certainty === 'possible' && assertion !== 'possible' && 'unsure', section !== 'other' && `in ${section}`,
    ...(drug ?? []), ...(radiotherapy ?? []), measure && `= ${measure.value} ${measure.unit}`, distribution && `at ${distribution}`, date && `on ${day(date)}`,
  ].filter(Boolean).join(', ');
  return `${concept}${name && name !== medication?.drug ? ` ${name}` : ''} "${quote}"${rest ? `: ${rest}` : ''}`;
}

/** The findings of a text, in order, as read on 20 November 2026. */
export const told = (text: string, structure: readonly Structure[] = []): string[] => detect({ text, structure }, { today: '2026-11-20' }).findings.map(line);

/** The same, each with the words that decided it, and whether it repeats another; those of a drug stand among what is told of it. */
export const toldWhy = (text: string): string[] => detect({ text, structure: [] }, { today: '2026-11-20' }).findings.map((finding) => `${line(finding)}${finding.cue && !finding.medication ? ` because "${finding.cue.text}"` : ''}${finding.repeats === undefined ? '' : ' repeats'}`);
