/** Listeners that outlive a document that is written anew. */

/** Adds listeners by `add`, and again whenever the document is written anew, which drops them all. Added twice, a listener stands once. */
export function keepListening({ document, MutationObserver }: { readonly document: Document; readonly MutationObserver: typeof globalThis.MutationObserver }, signal: AbortSignal, add: () => void): void {
  add();
  const rewritten = new MutationObserver(add);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}
