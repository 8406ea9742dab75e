/**
 * Messages between the parts of the extension, over the runtime's own channel:
 * one that is sent, one that answers it, and the answer, or what went wrong, on
 * the way back. Nothing is kept or logged, and nothing is checked: who receives
 * parses what comes and looks at who sent it.
 */
import type { Sender } from './sender.ts';

/** Names of messages with what they carry and what is replied. */
type Messages<P> = { readonly [Name in keyof P]: (data: never) => unknown };

/** A tab, or one frame of it. */
export type To = number | { readonly tabId: number; readonly frameId?: number };

type Data<F extends (data: never) => unknown> = Parameters<F>[0];
type Sent<F extends (data: never) => unknown> = Parameters<F> extends [] ? [data?: undefined, to?: To] : [data: Data<F>, to?: To];
type Answer<F extends (data: never) => unknown> = (message: { readonly data: Data<F>; readonly sender: Sender }) => ReturnType<F> | Promise<ReturnType<F>>;

interface Envelope { readonly type: string; readonly data?: unknown }
interface Reply { readonly res?: unknown; readonly err?: { readonly name: string; readonly message: string } | null }

/** The runtime as it is called here; of the browser's own, not of the page. */
declare const chrome: {
  readonly runtime: {
    readonly lastError?: { readonly message?: string };
    readonly sendMessage: (message: Envelope, done: (reply?: Reply) => void) => void;
    readonly onMessage: Record<'addListener' | 'removeListener', (listen: Listen) => void>;
  };
  readonly tabs: { readonly sendMessage: (tabId: number, message: Envelope, options: { readonly frameId: number } | undefined, done: (reply?: Reply) => void) => void };
};
type Listen = (message: Envelope | null | undefined, sender: Sender, reply: (reply: Reply) => void) => boolean;

/** Sends and answers messages of a protocol; one answer a name. */
export function createMessenger<P extends Messages<P>>() {
  const answers = new Map<unknown, Answer<never>>();
  const listen: Listen = (message, sender, reply) => {
    const answer = answers.get(message?.type);
    if (!answer) return false;
    (async () => answer({ data: message!.data as never, sender }))().then((res) => reply({ res }), (error: Partial<Error> | undefined) => reply({ err: { name: error?.name ?? 'Error', message: error?.message ?? '' } }));
    return true;
  };
  return {
    /**
     * Resolves to the reply: of a tab's content scripts, or without `to` of the worker.
     * @throws what the answer threw, by name and message; an Error where nobody answers
     */
    async sendMessage<Name extends keyof P & string>(type: Name, ...[data, to]: Sent<P[Name]>): Promise<Awaited<ReturnType<P[Name]>>> {
      const reply = await new Promise<Reply | undefined>((done) => {
        const answered = (given?: Reply): void => done(given ?? { err: { name: 'Error', message: chrome.runtime?.lastError?.message ?? 'No response' } });
        const { tabId, frameId } = typeof to === 'number' ? { tabId: to, frameId: undefined } : to ?? {};
        if (tabId === undefined) chrome.runtime.sendMessage({ type, data }, answered);
        else chrome.tabs.sendMessage(tabId, { type, data }, frameId === undefined ? undefined : { frameId }, answered);
      });
      if (reply?.err) throw Object.assign(new Error(reply.err.message), { name: reply.err.name });
      return reply?.res as Awaited<ReturnType<P[Name]>>;
    },
    onMessage<Name extends keyof P & string>(type: Name, answer: Answer<P[Name]>): void {
      if (answers.size === 0) chrome.runtime.onMessage.addListener(listen);
      answers.set(type, answer as Answer<never>);
    },
    removeAllListeners(): void {
      answers.clear();
      chrome.runtime.onMessage.removeListener(listen);
    },
  };
}
