/** Takes what the clinician states to the worker. */
import { inTime } from '../../lib/in-time.ts';
import { sendMessage, type Protocol } from '../../lib/messages.ts';

/** Each says how something is from now on: heard twice it means the same. */
type Statement = 'answer' | 'calendar' | 'dismiss';

/** The worker may just have been stopped, and is woken by a second message after this long, ms; the third comes later still. */
const WAITS = [100, 800];

/** The worker has looked at it and refused it. Names of errors are all that crosses. */
const REFUSALS: ReadonlySet<unknown> = new Set(['RefusedMessage', 'NotAllowed']);

export type Tell = <Name extends Statement>(name: Name, data: Parameters<Protocol[Name]>[0]) => Promise<boolean>;

/** One after the other, so that what is stated last counts, and twice more where nobody answered. Resolves with whether it was recorded. */
export function createTeller(send: (name: Statement, data: never) => Promise<unknown> = sendMessage as never, waits: readonly number[] = WAITS): Tell {
  let last: Promise<unknown> = Promise.resolve();

  async function insist(attempt: () => Promise<unknown>): Promise<boolean> {
    for (const wait of [0, ...waits]) {
      if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
      try {
        await inTime(attempt());
        return true;
      } catch (error) {
        if (REFUSALS.has((error as Error | null)?.name)) return false;
      }
    }
    return false;
  }
  return (name, data) => {
    const turn = last.then(() => insist(() => send(name, data as never)));
    last = turn;
    return turn;
  };
}
