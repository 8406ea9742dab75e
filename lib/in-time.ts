/** A worker that is stopped over a message mostly ends its port, and sometimes just never answers. */

/** Longest wait for an answer, in ms: a machine that is busy may need seconds to start a worker. */
const LONGEST = 10_000;

/** What is awaited; rejects where it has not come in time. What comes later counts for nothing. */
export function inTime<T>(awaited: Promise<T>, longest = LONGEST): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), longest);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
