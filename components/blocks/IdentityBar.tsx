import type { JSX } from 'preact';
import type { TabState } from '../../lib/messages.ts';
import { dotted, formatDate, formatTime, lastFour } from '../format.ts';
import { count, identityWords as words } from '../words.ts';

export interface IdentityBarProps {
  readonly state: TabState | null;
}

/** Whose chart this is: always in view, because the panel outlives a change of tab. Says nothing while it is in doubt. */
export function IdentityBar({ state }: IdentityBarProps): JSX.Element {
  const identity = state?.identity;
  if (!state || state.status !== 'ready' || !identity) return <Plain {...plainWords(state)} />;
  if (identity.state === 'doubt') return <Plain name={words.unclear} meta={words.nothingShown} />;
  const read = readWords(state);
  if (identity.state === 'absent') return <Plain name={words.absent} meta={dotted(words.thisDocument, read)} />;
  return (
    <header class="who">
      <p class="name">{identity.name ?? words.noName}{' '}<span>{[identity.age, identity.sex].filter(Boolean).join(' ')}</span></p>
      <p class="meta">{dotted(
        identity.birthDate && `${words.born} ${formatDate(identity.birthDate)}`,
        identity.recordNumber && `${words.record} ${lastFour(identity.recordNumber)}`,
        read,
      )}</p>
    </header>
  );
}

interface PlainProps {
  readonly name: string;
  readonly meta: string;
}

/** The bar without a patient. */
function Plain({ name, meta }: PlainProps): JSX.Element {
  return <header class="who"><p class="name">{name}</p><p class="meta">{meta}</p></header>;
}

function plainWords(state: TabState | null): PlainProps {
  if (state?.status === 'doubt') return { name: words.unclear, meta: words.nothingShown };
  if (state?.status === 'changed') return { name: words.reading, meta: words.former };
  if (state?.status === 'reading') return { name: words.reading, meta: words.nothingYet };
  return { name: words.product, meta: words.noChart };
}

/** "3 frames, read once 09:14" */
function readWords(state: TabState): string {
  const time = state.readAt ? formatTime(state.readAt) : '';
  const when = `${state.reading === 'once' ? words.once : words.read}${time && ` ${time}`}`;
  return state.frames > 1 ? `${count(state.frames, words.part)}, ${when}` : when;
}
