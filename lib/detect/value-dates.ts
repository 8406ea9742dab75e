/** Dates of values: in their column, row, label or line. */
import { datesIn, datesInText, ownDate as own } from './dates.ts';
import { indexAt } from './sentences.ts';
import type { DocumentMap, Span } from './document-types.ts';
import type { ChartDate } from './types.ts';

/** Does a header name a day, or a year? */
export const isDate = (words: string): boolean => /\d[/.-]\d|\b(?:19|20)\d\d\b/.test(words);

/** The date that heads a column. */
export function columnDate(doc: DocumentMap, header: string): ChartDate | undefined {
  if (!isDate(header)) return undefined;
  const found = datesInText(header, 0, header.length, { dayFirst: doc.dayFirst, ...(doc.past ? { reference: doc.past } : {}) })[0];
  return found && own(found);
}

/** The first date of a cell. */
export function ownDate(doc: DocumentMap, { start, end }: Span): ChartDate | undefined {
  const found = datesIn(doc, start, end)[0];
  return found && own(found);
}

/** A date between a name and its value: "eGFR (09/11/2026): 22", "creatinine 11/12/2026 1.1 mg/dL". */
export function labelDate(doc: DocumentMap, at: number, limit: number): { readonly end: number; readonly date: ChartDate } | undefined {
  const found = datesIn(doc, at, Math.min(limit, at + 40))[0];
  if (!found || !/^[\s(,:-]*(?:drawn|collected)?\s?(?:on|of|from|as of)?[\s(:]*$/i.test(doc.text.slice(at, found.start))) return undefined;
  const close = /^\s?[):,]?/.exec(doc.text.slice(found.end, limit))![0].length;
  return { end: found.end + close, date: own(found) };
}

/** A date right behind a value: "1.1 mg/dL (11/12/2026)", "1.1 mg/dL on 11/12/2026"; without a word between, where it ends its part of the line. */
export function dateBehind(doc: DocumentMap, at: number, limit: number): ChartDate | undefined {
  const found = datesIn(doc, at, Math.min(limit, at + 36))[0];
  if (!found) return undefined;
  const between = doc.text.slice(at, found.start);
  const led = /^\s?(?:[([]|on |in |from |as of |,? ?(?:drawn|collected) )(?:on )?$/i.test(between);
  return led || (/^[ \t]?[,–-]?[ \t]$/.test(between) && /^[ \t]*(?:$|[\n;,.)|])/.test(doc.text.slice(found.end, found.end + 12))) ? own(found) : undefined;
}

/** A date at the beginning of the line, or before a colon in it: "2026-11-10 creatinine ...", "ECG 11/13: SR, QTc 418 ms". */
export function dateBefore(doc: DocumentMap, at: number): ChartDate | undefined {
  const line = doc.lines[indexAt(doc.lines, at)];
  const start = Math.max(line?.content ?? at, at - 300);
  const found = datesIn(doc, start, at).findLast((date) => {
    if (date.start === start) return true;
    const lead = doc.text.slice(Math.max(start, date.start - 24), date.start);
    return date.end >= at - 1 && /[.;,]\s$/.test(lead)
      || /^\s?[:)]/.test(doc.text.slice(date.end, date.end + 2)) && !/[.;]\s$/.test(lead) && !/\b(?:since|until|started|stopped|dob)\s$/i.test(lead)
      || /\b(?:labs?|bloods?|ecg|ekg|vitals?|vs|obs|results?|drawn|collected|bmp|cmp|cbc|lfts?)\s(?:on |of |from |dated )?$/i.test(lead);
  });
  if (!found || /[.;]\s/.test(doc.text.slice(found.end, at)) && found.start !== start) return undefined;
  return own(found);
}
