/** Arithmetic of partial ISO dates (`2024`, `2024-06`, `2024-06-07`), without time zones. */

export type Precision = 'year' | 'month' | 'day';
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_OF: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const OLDEST = 1900;

/** 1 to 12 from a month's name or its first letters. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** ISO text of a year, a month or a day; undefined when there is no such date. */
export function isoDay(year: number, month?: number, day?: number): string | undefined {
  if (year < OLDEST || year > 2100) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return validDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** Does the month have such a day? */
export function validDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : LENGTHS[month - 1]!);
}

/** Full year of two digits: never more than a year after the reference, so 93 is 1993 and 26 is 2026. */
export function fullYear(digits: string, reference: string | undefined): number {
  const value = Number(digits.replace("'", ''));
  if (value >= 100) return value;
  const latest = reference ? Number(reference.slice(0, 4)) + 1 : 2040;
  return 2000 + value > latest ? 1900 + value : 2000 + value;
}

/** Length of a span of time in days; a month is 30.4, a year 365.25. */
export const daysOf = (value: number, unit: Unit): number => value * DAYS_OF[unit];

/** The date so long before `reference`, no more precise than the unit and the reference are. */
export function before(reference: string, value: number, unit: Unit): { iso: string; precision: Precision } | undefined {
  const [year = 0, month, day] = reference.split('-').map(Number);
  if (unit === 'year' || month === undefined) {
    const iso = isoDay(Math.floor(year - (unit === 'year' ? value : daysOf(value, unit) / DAYS_OF.year)));
    return iso ? { iso, precision: 'year' } : undefined;
  }
  if (unit === 'month' || day === undefined) {
    const months = year * 12 + month - 1 - Math.round(unit === 'month' ? value : daysOf(value, unit) / DAYS_OF.month);
    const iso = isoDay(Math.floor(months / 12), (months % 12) + 1);
    return iso ? { iso, precision: 'month' } : undefined;
  }
  const date = new Date(Date.UTC(year, month - 1, day) - Math.round(daysOf(value, unit)) * 86_400_000);
  const iso = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return iso ? { iso, precision: 'day' } : undefined;
}

/** The year that puts a month (and day) last before `reference`, or with `next` first after it. */
export function yearOf(month: number, day: number | undefined, reference: string, next = false): number {
  const [year = 0, nowMonth = 12, nowDay = 31] = reference.split('-').map(Number);
  const later = month > nowMonth || (month === nowMonth && day !== undefined && day > nowDay);
  if (next) return later ? year : year + 1;
  return later ? year - 1 : year;
}

const timeOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** Days from one date to a later one; a month counts from its first day, a year from its first of January. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / 86_400_000);
