/** A date and time as kept: ISO, in UTC, as `Date.toISOString` writes it. */
import * as z from 'zod/mini';

export const time = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/));
