import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { drainBodies } from "./drain-bodies.ts";

const opened: { close: () => void }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** Reads a little of each body as a web stream, then refuses it. */
async function refusing(limits: Parameters<typeof drainBodies>[1]): Promise<number> {
  const server = createServer(async (incoming, outgoing) => {
    await Readable.toWeb(incoming).getReader().read();
    outgoing.writeHead(503).end("忙");
  });
  drainBodies(server, limits);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => server.closeAllConnections() }, server);
  return (server.address() as AddressInfo).port;
}

interface Sent {
  readonly status: number | undefined;
  readonly isWhole: boolean;
}

/** Sends `pieces` of 64 KiB, one each ten milliseconds, and reads the answer only when all is sent. */
function send(port: number, pieces: number): Promise<Sent> {
  return new Promise((resolve) => {
    let isWhole = false;
    let status: number | undefined;
    const sent = request({ port, method: "POST" }, (answer) => {
      status = answer.statusCode;
      answer.resume();
    });
    sent.on("error", () => {});
    sent.on("close", () => resolve({ status, isWhole }));
    let left = pieces;
    const timer = setInterval(() => {
      if (sent.destroyed) return clearInterval(timer);
      if (left-- > 0) return void sent.write(Buffer.alloc(65_536));
      clearInterval(timer);
      sent.end(() => {
        isWhole = true;
      });
    }, 10);
  });
}

test("a body that is refused while it comes is taken in to its end", async () => {
  const port = await refusing({ patience: 20_000, most: 64 * 1024 * 1024 });
  expect(await send(port, 80)).toEqual({ status: 503, isWhole: true });
});

test("what is more than the limit is cut off", async () => {
  const port = await refusing({ patience: 20_000, most: 512 * 1024 });
  expect((await send(port, 400)).isWhole).toBe(false);
});

test("who sends longer than the server is patient is cut off", async () => {
  const port = await refusing({ patience: 100, most: 64 * 1024 * 1024 });
  expect((await send(port, 400)).isWhole).toBe(false);
});
