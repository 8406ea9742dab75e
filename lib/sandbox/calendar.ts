/**
 * Dates of the sandbox run backwards from today, so that a chart stays as recent as it was meant to be. The month is
 * written in letters: which number is the day never depends on the day the sandbox is opened.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export interface Calendar {
  /** The day so many days ago: "Nov 20, 2026". */
  day(ago: number): string;
  /** The month so many months ago: "Nov 2026". */
  month(ago: number): string;
  /** Whole years from a birth date (year, month from 1, day) to today. */
  age(birth: readonly [number, number, number]): number;
  /** A birth date as the banner writes it. */
  birthDate(birth: readonly [number, number, number]): string;
}

const written = (date: Date) => `${MONTHS[date.getMonth()]} ${date.getDate()}, ${date.getFullYear()}`;

/** Dates as seen from `today`, in the reader's time zone. */
export function calendarOf(today: Date): Calendar {
  return {
    day: (ago) => written(new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago)),
    month(ago) {
      const date = new Date(today.getFullYear(), today.getMonth() - ago, 1);
      return `${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
    },
    age([year, month, day]) {
      const before = today.getMonth() + 1 < month || (today.getMonth() + 1 === month && today.getDate() < day);
      return today.getFullYear() - year - (before ? 1 : 0);
    },
    birthDate: ([year, month, day]) => written(new Date(year, month - 1, day)),
  };
}
