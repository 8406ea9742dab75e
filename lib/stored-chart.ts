/** The exact shape of a chart as kept in storage.session. Apart from the rest: only the worker reads it. */
import * as z from 'zod/mini';
import type { Chart } from './chart-types.ts';
import { FINDINGS } from './limits.ts';
import { finding, identity, report, seen, words } from './message-schema.ts';
import { FRAMES, reading, version } from './stored-schema.ts';
import { time } from './time.ts';

/** Most earlier pages a tab has. */
const PAGES = 50;
const may = z.exactOptional;

const frame = z.strictObject({ report, origin: z.string().check(z.maxLength(300)), at: time });
const page = z.strictObject({ id: words, title: words, at: time, findings: z.array(finding).check(z.maxLength(FINDINGS)), seen });

const chart = z.strictObject({
  version, tabId: z.int(), reading, origin: may(z.string()), closed: may(z.enum(['not-enabled', 'not-readable'])),
  identity, banner: z.nullable(identity), changed: z.boolean(),
  frames: z.array(z.tuple([z.int(), frame])).check(z.maxLength(FRAMES)),
  heard: z.array(z.strictObject({ frameId: z.int(), loaded: z.number(), read: z.int() })).check(z.maxLength(FRAMES)),
  leftAt: may(z.number()), awaitsTop: may(z.boolean()), pages: z.array(page).check(z.maxLength(PAGES)), pagesOf: identity, forgot: may(z.boolean()), problem: may(z.string()),
});

/** A chart as kept; null when it is not one, or of another tab. */
export function parseChart(stored: unknown, tabId: number): Chart | null {
  const parsed = chart.safeParse(stored);
  return parsed.success && parsed.data.tabId === tabId ? parsed.data as Chart : null;
}
