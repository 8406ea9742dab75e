import type { JSX } from 'preact';
import type { Assessment } from '../../lib/decide/types.ts';
import { useChart } from '../parts/chart.ts';
import { dotted } from '../format.ts';
import { ladderWords as words, trackLetter, trackShort } from '../words.ts';
import { columns, ladder, type Mark, type Node, type Rung } from './ladder-view.ts';

/** Width of one rail and height of the middle of a node, in px. */
const RAIL = 18;
const MIDDLE = 12;

export interface LadderProps {
  readonly assessment: Assessment;
}

/** The article's steps with one rail a track: where the patient stands, what was tried, what is blocked. */
export function Ladder({ assessment }: LadderProps): JSX.Element {
  const { reference } = useChart();
  const shown = columns(assessment);
  return (
    <section class="sec">
      <div class="hd"><h2>{words.title}</h2><span class="sum">{words.result}</span></div>
      <div class="ladder">
        <p class="rh" aria-hidden="true">
          <span class="letters">{shown.map((track) => <span key={track}>{trackLetter[track]}</span>)}</span>
          <span>{dotted(...shown.map((track) => `${trackLetter[track]}\u00a0${trackShort[track]}`))}</span>
        </p>
        <ol>{ladder(assessment, reference.ladder).map((rung) => <RungRow key={rung.step} rung={rung} />)}</ol>
      </div>
    </section>
  );
}

interface RungRowProps {
  readonly rung: Rung;
}

/** One step: its piece of the rails, its name, and the state in words. */
function RungRow({ rung }: RungRowProps): JSX.Element {
  const dim = rung.tone === 'dim';
  return (
    <li class={rung.here ? 'here' : dim ? 'mute' : ''} {...(rung.here ? { 'aria-current': 'step' as const } : {})}>
      <span class="sr">{words.row(rung.step, rung.label, rung.words)}</span>
      <svg class="rail" aria-hidden="true" focusable="false">
        {rung.nodes.map((node) => <RailPiece key={node.track} node={node} />)}
        {rung.nodes.filter(({ through }) => !through).map((node) => <NodeMark key={node.track} mark={node.mark} x={middleOf(node)} live={node.live} />)}
      </svg>
      <div class="tx" aria-hidden="true">
        <span class="n">{rung.step}</span><span class="w">{rung.parts.map(({ text, own }, place) => <span key={text} class={own ? '' : 'other'}>{place > 0 && '; '}{text}</span>)}</span><span class={`s ${rung.tone}`}>{rung.words}</span>
      </div>
    </li>
  );
}

function middleOf(node: Node): number {
  return node.column * RAIL + RAIL / 2;
}

interface RailPieceProps {
  readonly node: Node;
}

/** The rail within one row: up, down, or through. */
function RailPiece({ node }: RailPieceProps): JSX.Element {
  const x = middleOf(node);
  const kind = node.live ? '' : 'off';
  return <>
    {node.above && <line class={kind} x1={x} x2={x} y1="0" y2={MIDDLE} />}
    {node.below && <line class={kind} x1={x} x2={x} y1={MIDDLE} y2="100%" />}
  </>;
}

interface NodeMarkProps {
  readonly mark: Mark;
  readonly x: number;
  readonly live: boolean;
}

/** The shape of a node; every state has one of its own. */
function NodeMark({ mark, x, live }: NodeMarkProps): JSX.Element {
  const at = { cx: x, cy: MIDDLE };
  const move = `translate(${x} ${MIDDLE})`;
  switch (mark) {
    case 'here': return <g class="act"><circle class="hole" {...at} r="7" /><circle fill="currentColor" {...at} r="3.8" /></g>;
    case 'in-progress': return <g class="act"><circle class="hole" {...at} r="6.4" /><path fill="currentColor" transform={move} d="M0-6.4A6.4 6.4 0 0 1 0 6.4Z" /></g>;
    case 'provisional': return <g class="act"><circle class="hole dash" {...at} r="6.4" /><circle fill="currentColor" {...at} r="2" /></g>;
    case 'consider': return <g class="act"><circle class="hole" {...at} r="6.4" /></g>;
    case 'failed': return <g class="done"><circle fill="currentColor" {...at} r="6.4" /><path class="cut" transform={move} d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" /></g>;
    case 'blocked': return <g class="stop" transform={move}><path fill="currentColor" d="M-2.9-7h5.8L7-2.9v5.8L2.9 7h-5.8L-7 2.9v-5.8Z" /><path class="cut" d="M-3.6 0h7.2" /></g>;
    case 'open': return <g class={live ? 'live' : 'idle'}><circle class="hole" {...at} r="3.6" /></g>;
  }
}
