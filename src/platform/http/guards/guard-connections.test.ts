import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { type ConnectionLimits, guardConnections, ordinaryLimits } from "./guard-connections.ts";

/** Pieces of a file, 20 MB in all: more than the buffers on its way hold. */
const pieces = Array.from({ length: 320 }, () => Buffer.alloc(64 * 1024));
const length = 320 * 64 * 1024;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function givenServer(limits: Partial<ConnectionLimits>): Promise<number> {
  const server = createServer((_request, response) => {
    Readable.from(pieces).pipe(response);
  });
  servers.push(server);
  guardConnections(server, { ...ordinaryLimits, ...limits });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Asks, and reads a piece every `pause` milliseconds; never where that is 0. */
function reader(port: number, pause: number): { readonly socket: Socket; closed: boolean } {
  const socket = connect({ port, host: "127.0.0.1" }, () => {
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  });
  const state = { socket, closed: false };
  socket.on("close", () => {
    state.closed = true;
  });
  socket.on("error", () => {});
  if (pause === 0) return state;
  socket.on("data", () => {
    socket.pause();
    setTimeout(() => socket.resume(), pause);
  });
  return state;
}

const connections = (server: Server | undefined) =>
  new Promise<number>((resolve) => server?.getConnections((_fault, count) => resolve(count)));

test("who takes nothing is closed", async () => {
  const port = await givenServer({ idle: 300 });
  reader(port, 0);
  await expect.poll(() => connections(servers[0])).toBe(1);
  await expect.poll(() => connections(servers[0]), { timeout: 5000 }).toBe(0);
});

test("who takes a little now and then is closed as well", async () => {
  const port = await givenServer({ window: 400, least: 100_000_000 });
  reader(port, 100);
  await expect.poll(() => connections(servers[0])).toBe(1);
  await expect.poll(() => connections(servers[0]), { timeout: 5000 }).toBe(0);
});

test("who reads slowly but steadily is served to the end", async () => {
  const port = await givenServer({ idle: 2000, window: 2000, least: 1000 });
  const { socket } = reader(port, 10);
  let taken = 0;
  socket.on("data", (bytes) => {
    taken += bytes.length;
  });
  await expect.poll(() => taken, { timeout: 30_000 }).toBeGreaterThan(length);
});

test("one address opens so many connections, and another is not kept out by it", async () => {
  const port = await givenServer({ each: 2 });
  const crowd = [reader(port, 1), reader(port, 1), reader(port, 1)];
  await expect.poll(() => crowd.filter(({ closed }) => closed).length).toBe(1);
  const other = connect({ port, host: "127.0.0.1", localAddress: "127.0.0.2" });
  await new Promise((resolve) => other.once("connect", resolve));
  await expect.poll(() => connections(servers[0])).toBe(3);
  for (const { socket } of crowd) socket.destroy();
  other.destroy();
});
