/** A window whose time goes on with the timers of the test, and stays when the test sets the machine's clock. */
export function clocked<T extends object>(window: T): T {
  const timeOrigin = Date.now();
  const began = performance.now();
  Object.defineProperty(window, 'performance', { value: { timeOrigin, now: () => performance.now() - began } });
  return window;
}
