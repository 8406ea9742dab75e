/** Puts the text of a plan together from its sections, plain and HTML. Stands on these alone, so that the panel loads no guideline for it. Every word of the chart is escaped. */
export const PLAN_SECTIONS = ['assessment', 'gates', 'options', 'adjuncts', 'cautions', 'monitoring', 'calendars', 'not-known', 'evidence'] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

export interface PlanPart {
  readonly section: PlanSection;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The lines of a plan in each size; a section that has none is not there. */
export interface PlanTexts {
  /** All in one line. */
  readonly line: string;
  readonly headline: string;
  readonly summary: string;
  readonly short: readonly PlanPart[];
  readonly full: readonly PlanPart[];
  /** The provenance line. */
  readonly end: string;
}

export interface WrittenPlan {
  readonly text: string;
  readonly html: string;
}

/** A text of a size, without the sections that are left out. The provenance line cannot be. */
export function written({ line, headline, summary, end, ...sizes }: PlanTexts, size: 'one-liner' | 'short' | 'full', without: readonly PlanSection[] = []): WrittenPlan {
  if (size === 'one-liner') return { text: `${line} ${end}`, html: `<p>${escape(line)} ${escape(end)}</p>` };
  const parts = sizes[size].filter(({ section }) => !without.includes(section));
  return {
    text: [headline, summary, ...parts.flatMap(({ title, lines }) => [title, ...lines.map((one) => `- ${one}`)]), end].join('\n'),
    html: [`<p><b>${escape(headline)}</b><br>${escape(summary)}</p>`, ...parts.map(({ title, lines }) => `<p><b>${escape(title)}</b></p><ul>${lines.map((one) => `<li>${escape(one)}</li>`).join('')}</ul>`), `<p>${escape(end)}</p>`].join(''),
  };
}

/** Text fit for HTML, in elements and attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
