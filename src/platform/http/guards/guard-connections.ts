import type { Server } from "node:http";
import type { Socket } from "node:net";

export interface ConnectionLimits {
  /** Milliseconds without a byte in either direction after which a connection is closed. */
  readonly idle: number;
  /** Milliseconds within which a reader must take `least` bytes, or all that waits for it. */
  readonly window: number;
  readonly least: number;
  /** Connections from one address: of a proxy, for all who come through it. */
  readonly each: number;
}

export const ordinaryLimits: ConnectionLimits = {
  idle: 60_000,
  window: 300_000,
  least: 256 * 1024,
  each: 500,
};

/** Where a reader's window began. */
interface Reader {
  readonly since: number;
  readonly taken: number;
}

/**
 * Closes connections whose other end takes nothing of what it asked for, or a byte now and then: what waits for them is
 * memory. One address opens so many and no more.
 */
export function guardConnections(
  server: Server,
  { idle, window, least, each }: ConnectionLimits,
): void {
  const readers = new Map<Socket, Reader>();
  const byAddress = new Map<string, number>();
  // Node counts bytes that leave, not those handed over to be sent.
  server.setTimeout(idle);
  server.on("connection", (socket) => {
    const address = socket.remoteAddress ?? "";
    const open = (byAddress.get(address) ?? 0) + 1;
    byAddress.set(address, open);
    readers.set(socket, readerOf(socket));
    socket.once("close", () => {
      readers.delete(socket);
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left > 0) byAddress.set(address, left);
      else byAddress.delete(address);
    });
    if (open > each) socket.destroy();
  });
  const look = setInterval(() => {
    for (const [socket, reader] of readers) {
      const now = readerOf(socket);
      const isWaitedFor = socket.writableLength > 0;
      if (!isWaitedFor || now.taken - reader.taken >= least) readers.set(socket, now);
      else if (now.since - reader.since > window) socket.destroy();
    }
  }, window / 10);
  look.unref();
  server.once("close", () => clearInterval(look));
}

function readerOf(socket: Socket): Reader {
  return { since: performance.now(), taken: socket.bytesWritten - socket.writableLength };
}
