import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { AppEnv } from "./app-env.ts";
import { drainBodies, ordinaryDrain } from "./guards/drain-bodies.ts";
import { guardConnections, ordinaryLimits } from "./guards/guard-connections.ts";

export interface Listening {
  /** `http://host:port/`, with the port the system gave. */
  readonly url: string;
  /** Takes no new connection, lets running answers finish for up to `patience` milliseconds, then closes all. */
  readonly stop: (patience: number) => Promise<void>;
}

/** Starts to listen; rejects with the system's error (`EADDRINUSE`, `EACCES` …) when it cannot. */
export async function listen(
  app: Pick<Hono<AppEnv>, "fetch">,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    // The adaptor's own way closes the connection half a second after the answer: `drainBodies`.
    autoCleanupIncoming: false,
    // A body has its own limit, which is answered with a page (`readBody`). Two Host headers become one that no host has.
    serverOptions: { requestTimeout: 150_000, headersTimeout: 20_000, joinDuplicateHeaders: true },
  }) as Server; // without a createServer option the adaptor makes a node:http server
  guardConnections(server, ordinaryLimits);
  drainBodies(server, ordinaryDrain);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    url: addressOf(server.address(), host),
    stop: (patience) => stop(server, patience),
  };
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
}

function stop(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
