/** Dates and numbers as the panel writes them. Pure. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const NB = '\u00a0';

/** How dates are written: 7 Jun 2024, Jun 7, 2024 or 2024-06-07. */
export type DateStyle = 'day-month' | 'month-day' | 'iso';
let style: DateStyle = 'day-month';

/** One reader, one way of writing dates: set by the entrypoint before it renders. */
export function writeDatesAs(wanted: DateStyle): void {
  style = wanted;
}

/** "2024", "Jun 2024" or "7 Jun 2024", or as the reader wants them, from an ISO date as far as it was written; anything else is returned as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year!;
  if (style === 'iso') return [year, month, day].filter(Boolean).join('-');
  if (day === undefined) return `${name}${NB}${year}`;
  return style === 'month-day' ? `${name}${NB}${Number(day)},${NB}${year}` : `${Number(day)}${NB}${name}${NB}${year}`;
}

/** "09:14" on the reader's clock; empty when the time cannot be read. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** "3 y 11 mo", "8 mo", "2 y" from whole months. */
export function formatMonths(months: number): string {
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  if (years === 0) return `${rest}${NB}mo`;
  return rest === 0 ? `${years}${NB}y` : `${years}${NB}y ${rest}${NB}mo`;
}

/** What a time from the end of radiotherapy says; one that is less than none began before it. */
export function sinceEnd(months: number, before: string, after: (time: string) => string): string {
  return months < 0 ? before : after(formatMonths(months));
}

/** Last four characters of a record number behind an ellipsis; a short one is shown whole. */
export function lastFour(record: string): string {
  const plain = record.trim();
  return plain.length > 4 ? `…${plain.slice(-4)}` : plain;
}

/** Words joined by a middle dot; empty ones are left out. */
export function dotted(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
