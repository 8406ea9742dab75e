/** What an institution adds to one plan, told as local. Only words beside the plan: what is blocked stays blocked, and says so here too. */
import { escape, type WrittenPlan } from './decide/texts.ts';
import { dateWords } from './decide/dates.ts';
import type { Assessment, Option } from './decide/types.ts';
import type { Institution } from './policy.ts';

export interface Local {
  /** "St. Elsewhere, signed by A. Name, 1 Nov 2026" */
  readonly by: string;
  /** Each kind with its lines, in the order they are read. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly copyLines: readonly string[];
}

const words = {
  local: 'Local, not of the guideline', signed: 'signed by', preferred: 'Preferred here', monitoring: 'Monitored here', contacts: 'Contacts',
  blocked: 'contraindicated in this chart', copied: 'Institution',
} as const;

/** What is said beside this assessment: preferences and drugs' monitoring only of options that are open, none while the chart is urgent. */
export function localOf({ name, signedBy, date, monitoring = [], preferred = [], contacts = [], copyLines = [] }: Institution, { outcome, options }: Assessment): Local {
  const open = (drug: string): Option | undefined => (outcome === 'matched' ? options.find((option) => option.drug === drug && option.open) : undefined);
  const parts = [
    { title: words.preferred, lines: preferred.flatMap(({ drug, why }) => preference(open(drug), why)) },
    { title: words.monitoring, lines: monitoring.flatMap(({ drug, what, when }) => (outcome === 'matched' && (drug === undefined || (open(drug) ?? { use: 'blocked' }).use !== 'blocked') ? [`${drug === undefined ? '' : `${drug}, `}${what}: ${when}`] : [])) },
    { title: words.contacts, lines: contacts.map(({ what, how }) => `${what}: ${how}`) },
  ];
  return { by: `${name}, ${words.signed} ${signedBy}, ${dateWords(date)}`, parts: parts.filter(({ lines }) => lines.length > 0), copyLines };
}

function preference(option: Option | undefined, why: string | undefined): string[] {
  if (!option) return [];
  return [option.use === 'blocked' ? `${option.drug}: ${words.blocked}` : `${option.drug}${why === undefined ? '' : `: ${why}`}`];
}

/** A written plan with what is local before its last line; one line stays one line. */
export function withLocal({ text, html }: WrittenPlan, { by, parts, copyLines }: Local): WrittenPlan {
  const at = text.lastIndexOf('\n');
  const all = [...parts, ...(copyLines.length > 0 ? [{ title: words.copied, lines: copyLines }] : [])];
  if (at < 0 || all.length === 0) return { text, html };
  const title = `${words.local}: ${by}`;
  const rows = all.flatMap(({ title: kind, lines }) => lines.map((line) => `${kind}: ${line}`));
  const end = html.lastIndexOf('<p>');
  return {
    text: [text.slice(0, at), title, ...rows.map((row) => `- ${row}`), text.slice(at + 1)].join('\n'),
    html: `${html.slice(0, end)}<p><b>${escape(title)}</b></p><ul>${rows.map((row) => `<li>${escape(row)}</li>`).join('')}</ul>${html.slice(end)}`,
  };
}
