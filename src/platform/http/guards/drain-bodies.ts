import type { IncomingMessage, Server } from "node:http";

export interface DrainLimits {
  /** Milliseconds for which the rest of a refused body is taken in. */
  readonly patience: number;
  /** Bytes of it. */
  readonly most: number;
}

export const ordinaryDrain: DrainLimits = { patience: 60_000, most: 512 * 1024 * 1024 };

/**
 * Lets a body that was answered before its end come in and drops it. A connection that is closed while the other end
 * still sends is a broken one to a browser, which then shows its own error in place of the answer. Whoever sends beyond
 * the limits is cut off.
 */
export function drainBodies(server: Server, limits: DrainLimits): void {
  server.on("request", (incoming, outgoing) => {
    // Behind the turn in which the answer's own last bytes are handed over.
    outgoing.once("finish", () => setImmediate(() => drain(incoming, limits)));
  });
}

function drain(incoming: IncomingMessage, { patience, most }: DrainLimits): void {
  if (incoming.complete || incoming.destroyed) return;
  let dropped = 0;
  const cutOff = () => incoming.socket.destroySoon();
  const timer = setTimeout(cutOff, patience);
  timer.unref();
  // The stream that the program read from would hold back what nobody reads on.
  incoming.removeAllListeners("data");
  incoming.on("data", (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > most) cutOff();
  });
  incoming.once("close", () => clearTimeout(timer));
  incoming.resume();
}
