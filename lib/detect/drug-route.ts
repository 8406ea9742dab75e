/** By which route a drug is given, and whether that counts as systemic. */
import { drugs } from '../guideline/data/drugs.ts';
import { localInjection, localPatches, routes, systemicRoutes, systemicWords } from '../guideline/data/drug-cues.ts';
import { patternOf } from './patterns.ts';
import type { DrugNames, Route } from '../guideline/types.ts';
import type { DrugEntry } from './drug-entries.ts';

export interface GivenBy { readonly route?: Route; readonly systemic: 'yes' | 'no' | 'unknown' }

const any = (words: readonly string[]): RegExp => patternOf(`(?<![\\w-])(?:${words.join('|')})(?!\\w)`, 'i');
const ROUTES = routes.map(({ route, words }) => ({ route, form: any(words) }));
/** Most entries write none. */
const ANY_ROUTE = any(routes.flatMap(({ words }) => words));
const LOCAL_INJECTION = any(localInjection);
const SYSTEMIC_WORDS = any(systemicWords);
const SYSTEMIC: ReadonlySet<string> = new Set(systemicRoutes);
const LOCAL_PATCH: ReadonlySet<string> = new Set(localPatches);
const OWN: ReadonlyMap<string, readonly Route[]> = new Map((drugs as readonly DrugNames[]).map(({ id, systemicRoutes: own = [] }) => [id, own]));
const BRANDS: ReadonlySet<string> = new Set((drugs as readonly DrugNames[]).flatMap(({ brands = [] }) => brands));
/** What is said of all drugs of an enumeration. */
const LOCAL_BEHIND = /^[^.;\n]{0,30}? (?:was|were|is|are) (?:then |slowly |carefully )?(?:injected (?:into|in|around)|infiltrated|instilled|applied)\b/i;
const PERCENT = /^\W{0,3}\d+(?:\.\d+)?\s?%/;
const MG_DOSE = /\d\s?(?:mg|g|mcg|micrograms?)\b(?!\s?\/\s?(?:ml|g))/i;

/**
 * Route and systemic use by brand, route words, form and unit. A local brand is
 * never systemic; a plain dose in mg, or a brand without local words, is.
 */
export function givenBy(text: string, { hit, start, end, row, place, chain }: DrugEntry, dosed: boolean): GivenBy {
  const { drug, local, route: fixed } = hit.name;
  const quote = text.slice(hit.start, hit.end).toLowerCase();
  const around = place === 'text' || !row ? text.slice(Math.max(start, hit.start - 40), Math.min(end, hit.end + 120)) : text.slice(start, end);
  const route = fixed ?? routeIn(around);
  const behind = text.slice(chain.end, chain.end + 40);
  if (place === 'text' && LOCAL_BEHIND.test(behind)) return { systemic: 'no' };
  if (local) return { systemic: 'no', ...(route && !SYSTEMIC.has(route) ? { route } : {}) };
  if (fixed) return { route: fixed, systemic: 'yes' };
  if (chain.wholeBody && place === 'text' && !route) return { systemic: 'yes' };
  if (route) return { route, systemic: isSystemic(drug, route) ? 'yes' : 'no' };
  if (LOCAL_INJECTION.test(around) || PERCENT.test(text.slice(hit.end, end)) || /\d\s?%\s?$/.test(text.slice(Math.max(0, hit.start - 8), hit.start))) return { systemic: LOCAL_INJECTION.test(around) ? 'no' : 'unknown' };
  if (BRANDS.has(quote) || dosed || SYSTEMIC_WORDS.test(around) || MG_DOSE.test(text.slice(hit.end, Math.min(end, hit.end + 60)))) return { systemic: 'yes' };
  return { systemic: 'unknown' };
}

function routeIn(around: string): Route | undefined {
  if (!ANY_ROUTE.test(around)) return undefined;
  for (const { route, form } of ROUTES) if (form.test(around)) return route;
  return undefined;
}

function isSystemic(drug: string, route: Route): boolean {
  if (route === 'transdermal' && LOCAL_PATCH.has(drug)) return false;
  return SYSTEMIC.has(route) || OWN.get(drug)!.includes(route);
}
