import type { JSX } from 'preact';
import type { Plan } from '../../lib/decide/types.ts';
import { SourceLink, Sources, Squares, Tag } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Section } from '../parts/Section.tsx';
import { formatDate } from '../format.ts';
import { count, evidenceWords as words } from '../words.ts';

export interface EvidenceProps {
  readonly plan: Plan;
}

/** How far to trust it: where the evidence is weak, the sources, the review status, what was used of the patient. */
export function Evidence({ plan }: EvidenceProps): JSX.Element {
  const { reference } = useChart();
  const { statements = [] } = plan;
  const ids = [...new Set([...plan.options, ...plan.procedures, ...plan.adjuncts, ...plan.monitoring].flatMap(({ sources }) => sources))];
  const sources = ids.flatMap((id) => reference.sources[id] ?? []);
  return (
    <Section title={words.title} result={sources.length > 0 ? count(sources.length, words.source) : words.review}>
      {plan.honestNotes.length > 0 && <><h3 class="sub">{words.weak}</h3><ul class="bullets">{plan.honestNotes.map((note) => <li key={note}>{note}</li>)}</ul></>}
      {plan.options.length > 0 && (
        <ul class="list strengths">
          {plan.options.map(({ drug, label, evidenceMarks, evidenceNote }) => (
            <li key={drug}><Squares marks={evidenceMarks} /><p class="small"><b class="ink">{label}.</b> {evidenceNote}</p></li>
          ))}
        </ul>
      )}
      {plan.options.length > 0 && <p class="small">{words.legend} {words.noGrade}</p>}
      {statements.length > 0 && (
        <details class="more">
          <summary>{words.says(statements.length)} <Glyph name="chevron" /></summary>
          <ul class="list">{statements.map(({ text, caveat, verification, sources: of }) => (
            <li key={text}><p>{text}</p><p class="small">{caveat} <Tag verification={verification} /> <Sources ids={of} /></p></li>
          ))}</ul>
        </details>
      )}
      {sources.length > 0 && (
        <details class="more">
          <summary>{words.all(sources.length)} <Glyph name="chevron" /></summary>
          <ul class="list small">{sources.map((source) => (
            <li key={source.label + source.title}><SourceLink source={source} />. {source.title}. {source.note} <Tag verification={source.verification} /></li>
          ))}</ul>
        </details>
      )}
      <Review plan={plan} />
    </Section>
  );
}

/** Article, guideline and the source attributes. */
function Review({ plan: { guideline } }: EvidenceProps): JSX.Element {
  const { reference: { article, attributes, intendedUse } } = useChart();
  return <>
    <dl class="kv">
      <div><dt>{words.article}</dt><dd><a href={article.href} target="_blank" rel="noreferrer noopener">{article.title}</a>, {article.review}. {article.references}</dd></div>
      <div><dt>{words.guideline}</dt><dd>{guideline.version}, {formatDate(guideline.released)}, {guideline.review}</dd></div>
      {guideline.changes?.map(({ version, date, text }) => <div key={text}><dt>{words.changes}</dt><dd>{version}, {formatDate(date)}: {text}</dd></div>)}
      <div><dt>{words.use}</dt><dd>{intendedUse}</dd></div>
    </dl>
    <details class="more">
      <summary>{words.attributes(attributes.length)} <Glyph name="chevron" /></summary>
      <dl class="kv wide">{attributes.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </details>
  </>;
}
