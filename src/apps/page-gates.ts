import { newGate } from "#platform/http/places/gate.ts";
import type { AppServices } from "./site/site-app.ts";

type PageGates = Pick<AppServices, "formGate" | "storedGate" | "originalGate" | "exportGate">;

interface Asked {
  /** Proxies before us, as `clientAddress` takes them. */
  readonly proxies: number;
  /** Processes that read and write what strangers send. */
  readonly workers: number;
}

/**
 * How many do what costs much at the same time: together, and of one client. What strangers send and what is stored do not
 * wait for each other.
 */
export function pageGates({ proxies, workers }: Asked): PageGates {
  return {
    // Bodies come in slowly or fast; their memory is bounded by itself (`BodyRoom`), the work by its queue.
    formGate: newGate({ proxies, all: 200, each: formsOfOne(workers) }),
    // Each may hold an original of 20 MB.
    storedGate: newGate({ proxies, all: 6, each: 2 }),
    // Each holds a piece of a file and what unpacks it, some 3 MB.
    originalGate: newGate({ proxies, all: 24, each: 4 }),
    // Each holds a connection to the database.
    exportGate: newGate({ proxies, all: 5, each: 2 }),
  };
}

/** Two, but never as many as there are processes: what takes them long would shut out everybody else. */
function formsOfOne(workers: number): number {
  return Math.max(1, Math.min(2, workers - 1));
}
