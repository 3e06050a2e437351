import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { newGate } from "./gate.ts";

const outgoing = () =>
  Object.assign(new EventEmitter(), { closed: false }) as unknown as ServerResponse;

function givenApp(handler: () => Response | Promise<Response> = () => new Response("answered")) {
  const gate = newGate({ all: 2, each: 1, patience: 20, proxies: 0 });
  const app = newRouter()
    .use(gate((c) => c.text("full", 503)))
    .get("/", handler);
  app.onError((_cause, c) => c.text("failed", 500));
  return (remoteAddress: string, response?: ServerResponse) =>
    app.request(
      "/",
      {},
      {
        incoming: { socket: { remoteAddress } },
        ...(response && { outgoing: response }),
      },
    );
}

test("a place is kept until the answer has been taken", async () => {
  const ask = givenApp();
  const slow = outgoing();
  expect((await ask("192.0.2.1", slow)).status).toBe(200);
  expect((await ask("192.0.2.1")).status).toBe(503);
  expect((await ask("192.0.2.2")).status).toBe(200);
  slow.emit("close");
  expect((await ask("192.0.2.1")).status).toBe(200);
});

test("a client that went away keeps its place until its work is done", async () => {
  const done = Promise.withResolvers<void>();
  const ask = givenApp(async () => {
    await done.promise;
    return new Response("answered");
  });
  const gone = outgoing();
  const first = ask("192.0.2.1", gone);
  Object.assign(gone, { closed: true });
  gone.emit("close");
  expect((await ask("192.0.2.1")).status).toBe(503);
  done.resolve();
  await first;
  expect((await ask("192.0.2.1")).status).toBe(200);
});

test("a request that fails gives its place back", async () => {
  const ask = givenApp(() => {
    throw new Error("broken");
  });
  expect((await ask("192.0.2.1")).status).toBe(500);
  expect((await ask("192.0.2.1")).status).toBe(500);
});
