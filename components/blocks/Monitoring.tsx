import type { JSX } from 'preact';
import type { MonitoringItem, ScaleText } from '../../lib/decide/types.ts';
import { Sources, Tag } from '../parts/Bits.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { formatDate } from '../format.ts';
import { count, monitoringWords as words, sentence } from '../words.ts';

export interface MonitoringProps {
  readonly items: readonly MonitoringItem[];
  /** Standard scales to reassess with. */
  readonly scales: readonly ScaleText[];
}

/** What to watch after the choice: for the step first, then drug by drug. */
export function Monitoring({ items, scales }: MonitoringProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <Section title={words.title} result={count(items.length, words.item)}>
      {byDrug(items).map(([drug, own]) => (
        <div key={drug}>
          {drug !== '' && <h3 class="sub">{sentence(drug)}</h3>}
          <ul class="list">{own.map((item) => <li key={item.what + item.when}><ItemRow item={item} /></li>)}</ul>
        </div>
      ))}
      {scales.length > 0 && (
        <details class="more">
          <summary>{words.scales(scales.length)} <Glyph name="chevron" /></summary>
          <ul class="list">{scales.map(({ label, text, evidence, verification, sources }) => (
            <li key={label}><p><b>{label}</b> <span class="small">{text} <Tag verification={verification} /> <Sources ids={sources} /></span></p><Quotes evidence={evidence} most={2} /></li>
          ))}</ul>
        </details>
      )}
    </Section>
  );
}

function byDrug(items: readonly MonitoringItem[]): (readonly [string, readonly MonitoringItem[]])[] {
  const drugs = [...new Set(items.map(({ drug }) => drug ?? ''))].toSorted((a, b) => Number(a !== '') - Number(b !== ''));
  return drugs.map((drug) => [drug, items.filter((item) => (item.drug ?? '') === drug)]);
}

interface ItemRowProps {
  readonly item: MonitoringItem;
}

/** One row: what, when, threshold, why, and where it comes from. */
function ItemRow({ item: { what, when, noInterval, due, threshold, why, verification, sources } }: ItemRowProps): JSX.Element {
  return <>
    <p><b>{what}</b> <span class="dim">{when}{noInterval && `; ${noInterval}`}{due && ` (${words.by} ${formatDate(due)})`}</span></p>
    <p class="small">{threshold && `${sentence(threshold)}. `}{sentence(why)}. <Tag verification={verification} /> <Sources ids={sources} /></p>
  </>;
}
