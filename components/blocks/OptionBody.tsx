import type { JSX } from 'preact';
import type { Option, OptionText, Reason } from '../../lib/decide/types.ts';
import type { Severity } from '../../lib/guideline/types.ts';
import { Row, Sources, Squares, Tag } from '../parts/Bits.tsx';
import { useChart } from '../parts/chart.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { Quotes } from '../parts/Quote.tsx';
import { optionWords as words, sentence, severityWord } from '../words.ts';
import { Dismiss } from './Dismiss.tsx';
import { keyOf, standing } from './dismissed-view.ts';
import { sortedReasons } from './options-view.ts';

const LOOK: Readonly<Record<Severity, { readonly glyph: GlyphName; readonly tone: string }>> = {
  contraindicated: { glyph: 'stop', tone: 'stop' }, avoid: { glyph: 'stop', tone: 'stop' },
  caution: { glyph: 'care', tone: 'care' }, monitor: { glyph: 'aware', tone: 'note' },
};

export interface OptionBodyProps {
  readonly option: Option;
  readonly text?: OptionText;
  /** Doses are for adults: the age is not known. */
  readonly adult: boolean;
}

/** Everything about one option: doses, the rules that fired, what was not checked, the evidence. */
export function OptionBody({ option, text, adult }: OptionBodyProps): JSX.Element {
  const { dismissals } = useChart();
  const reasons = standing(sortedReasons(option), dismissals).map((reason) => <ReasonRow key={reason.rule} drug={option.drug} reason={reason} />);
  // No dose of a drug that is not for this patient as charted.
  const doses = text && option.use !== 'blocked' && <Doses text={text} adult={adult} />;
  return (
    <div class="body">
      {text?.taken && <Taken {...text.taken} />}
      {option.triedBefore && <Row glyph="aware" tone="note"><p><b>{sentence(words.triedBefore)}:</b> {text?.tried}</p><Quotes evidence={option.triedBefore} /></Row>}
      {doses}
      {reasons}
      <NotChecked rules={option.notChecked} />
      {text?.values?.map((value) => <div key={value.text}><p class="small">{words.seen} {value.text}</p><Quotes evidence={value.evidence} /></div>)}
      {text && (
        <p class="small">
          <Squares marks={text.evidenceMarks} /> {text.evidenceNote} <Sources ids={text.sources} />{text.sources.length > 0 && '.'} {text.offLabel}
        </p>
      )}
    </div>
  );
}

/** The dose taken now, against the most at this kidney function. */
function Taken({ text, above }: NonNullable<OptionText['taken']>): JSX.Element {
  return above
    ? <Row glyph="care" tone="care"><p class="care">{sentence(words.takenNow)}, {text}</p></Row>
    : <p class="small">{sentence(words.takenNow)}, {text}</p>;
}

interface DosesProps {
  readonly text: OptionText;
  readonly adult: boolean;
}

/** Dose rows as the guideline has them, or why none is shown. */
function Doses({ text, adult }: DosesProps): JSX.Element | null {
  if (text.doseWithheld) return <Row glyph="unseen" tone="unk"><p>{text.doseWithheld}</p></Row>;
  if (text.doses.length === 0) return null;
  const at = (place: DoseLine['folded']): readonly DoseLine[] => text.doses.filter(({ folded }) => folded === place);
  return <>
    {adult && <p class="small">{words.adult}</p>}
    <DoseLines lines={at(undefined)} />
    <Folded title={words.doseTable} lines={at('table')} />
    <Folded title={words.moreDosing} lines={at('more')} />
  </>;
}

type DoseLine = OptionText['doses'][number];

interface DoseLinesProps {
  readonly lines: readonly DoseLine[];
}

function DoseLines({ lines }: DoseLinesProps): JSX.Element {
  return (
    <dl class="kv">
      {lines.map((dose) => (
        <div key={dose.label + dose.text}>
          <dt>{dose.label}</dt>
          <dd>{dose.text} <Tag verification={dose.verification} /></dd>
        </div>
      ))}
    </dl>
  );
}

interface FoldedProps extends DoseLinesProps {
  readonly title: string;
}

/** Dose lines that few ask for: one line until it is opened. */
function Folded({ title, lines }: FoldedProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <details class="more">
      <summary>{title} <Glyph name="chevron" /></summary>
      <DoseLines lines={lines} />
    </details>
  );
}

interface ReasonRowProps {
  readonly drug: string;
  readonly reason: Reason;
}

/** One rule that fired: its severity, what in this chart fired it, what may happen, the quote. */
function ReasonRow({ drug, reason }: ReasonRowProps): JSX.Element {
  const { reference } = useChart();
  const rule = reference.rules[reason.rule];
  const { glyph, tone } = LOOK[reason.severity];
  const key = keyOf(reason);
  return (
    <Row glyph={glyph} tone={tone}>
      <p><b class={tone}>{severityWord[reason.severity]}:</b> {reason.because}{reason.effect.toLowerCase() === reason.because.toLowerCase() ? '' : `, ${reason.effect}`} {rule && <Tag verification={rule.verification} />}</p>
      {rule?.ask && <p class="small">{words.ask}{rule.ask}</p>}
      <Quotes evidence={reason.evidence} />
      {key !== undefined && <Dismiss caution={key} name={`${drug}: ${reason.because}`} />}
    </Row>
  );
}

interface NotCheckedProps {
  /** Ids of rules whose input was not seen. */
  readonly rules: readonly string[];
}

/** The rules nothing can be said about; listed, because silence is not an answer. */
function NotChecked({ rules }: NotCheckedProps): JSX.Element | null {
  const { reference } = useChart();
  if (rules.length === 0) return null;
  const lines = rules.map((id) => ({ id, name: reference.rules[id]?.name, effect: reference.rules[id]?.effect ?? id }));
  return (
    <Row glyph="unseen" tone="unk">
      <details class="more">
        <summary><b>{words.notChecked}</b> {words.notSeen(rules.length)} <Glyph name="chevron" /></summary>
        <ul class="plain small">{lines.map(({ id, name, effect }) => <li key={id}>{name && <b class="ink">{sentence(name)}: </b>}{effect}</li>)}</ul>
      </details>
    </Row>
  );
}
