import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the next request may leave; `host` may ask for more time between two of its own (Crawl-delay). */
export type Pace = (host?: { readonly name: string; readonly delay: number }) => Promise<void>;

/** Milliseconds added to every gap: what leaves in time may arrive a little closer together. */
const spare = 1;

/**
 * At most so many requests a second, evenly: each leaves at least the gap after the one before, and time that was lost is not
 * made up for. The first waits a second: another program may have asked just before it died.
 */
export function newPace(perSecond: number): Pace {
  const gap = 1000 / perSecond + spare;
  const lastOf = new Map<string, number>();
  let last = performance.now() + 1000 - gap;
  let before: Promise<void> = Promise.resolve();
  const turn = async (host?: { readonly name: string; readonly delay: number }) => {
    const ofHost = host ? (lastOf.get(host.name) ?? 0) + host.delay * 1000 : 0;
    const at = Math.max(last + gap, ofHost);
    // A timer may end a little early.
    for (let left = at - performance.now(); left > 0; left = at - performance.now()) {
      await sleep(Math.ceil(left));
    }
    last = performance.now();
    if (host) lastOf.set(host.name, last);
  };
  return (host) => {
    before = before.then(() => turn(host));
    return before;
  };
}
