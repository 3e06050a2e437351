import { type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { megabytesOf } from "#tests/support/soak/memory.ts";
import { faulty } from "../inputs.ts";
import { type Served, serve } from "../serve.ts";

/** One client does what stopped the site once; meanwhile others are served. */

let served: Served;
const sockets: Socket[] = [];
beforeAll(async () => {
  served = await serve();
  // The first of each kind starts what it needs.
  await send({ path: "/" });
  await send(checkOf(faulty));
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await served.stop();
});

interface Sent {
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
  /** This machine has many addresses: each is another client. */
  readonly from?: string;
}

interface Answered {
  readonly status: number;
  readonly milliseconds: number;
  readonly text: string;
}

const cutOff = -1;

function send({ path, type, body, from = "127.0.0.1" }: Sent): Promise<Answered> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined ? {} : { "content-type": type, "content-length": body.length };
    const method = body === undefined ? "GET" : "POST";
    const sent = request(
      served.origin + path,
      { method, headers, localAddress: from, agent: false },
      (response) => resolve(answerOf(response, start)),
    );
    // A body refused unread may be answered by a closed connection before the page arrives.
    sent.on("error", (fault: NodeJS.ErrnoException) =>
      fault.code === "EPIPE" || fault.code === "ECONNRESET"
        ? resolve({ status: cutOff, milliseconds: performance.now() - start, text: "" })
        : reject(fault),
    );
    sent.end(body, "latin1");
  });
}

async function answerOf(response: IncomingMessage, start: number): Promise<Answered> {
  let text = "";
  for await (const piece of response.setEncoding("utf8")) text += piece;
  return { status: response.statusCode ?? 0, milliseconds: performance.now() - start, text };
}

const multipart = "multipart/form-data; boundary=x";
const urlEncoded = "application/x-www-form-urlencoded";

function checkOf(text: string): Sent {
  const body = `--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n${text}\r\n--x--\r\n`;
  const bytes = Buffer.from(body).toString("latin1");
  return { path: "/annual-reports/check", type: multipart, body: bytes };
}

const manyParts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(307_000);

test.each([
  {
    rule: "20 MB of pairs",
    path: "/annual-reports/check",
    type: urlEncoded,
    body: "a&".repeat(10e6),
    status: 415,
  },
  {
    rule: "20 MB of pairs for a file",
    path: "/annual-reports/check/download",
    type: urlEncoded,
    body: "a&".repeat(10e6),
    status: 415,
  },
  {
    rule: "pairs as an error report",
    path: "/site/feedback/",
    type: urlEncoded,
    body: "a&".repeat(32_000),
    status: 422,
  },
  {
    rule: "307,000 parts",
    path: "/annual-reports/check",
    type: multipart,
    body: manyParts,
    status: 422,
  },
])("$rule are refused at once while others are served", async ({ status, ...sent }) => {
  const answer = send(sent);
  const page = await send({ path: "/", from: "127.0.0.2" });
  const { status: refused, milliseconds } = await answer;
  expect([status, cutOff]).toContain(refused);
  expect(page.status).toBe(200);
  expect(page.milliseconds).toBeLessThan(500);
  expect(milliseconds).toBeLessThan(2000);
});

test("slow uploads of one client close the page for nobody else", async () => {
  const { port } = new URL(served.origin);
  const head = `POST /annual-reports/check HTTP/1.1\r\nHost: a\r\nContent-Type: ${multipart}\r\nContent-Length: 1000000\r\n\r\n--x\r\n`;
  for (let one = 0; one < 20; one += 1) {
    const socket = connect({ port: Number(port), host: "127.0.0.1", localAddress: "127.0.0.3" });
    socket.on("error", () => {}).write(head);
    sockets.push(socket);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const answer = await send({ ...checkOf(faulty), from: "127.0.0.2" });
  expect(answer.status).toBe(200);
  expect(answer.text).toContain("青岚县文化和旅游局");
});

test("reports that would be laid out for ever leave the memory as it was", async () => {
  const page = await send({ path: "/annual-reports/check?example=qinglan" });
  const [, seal = ""] = /name="seal" value="([^"]*)"/.exec(page.text) ?? [];
  expect(seal).not.toBe("");
  const lines = "a\\n".repeat(240_000);
  const fields = { report: `{"sections":[{"text":"${lines}"}]}`, preface: '""', seal, to: "pdf" };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const path = "/annual-reports/check/download";
  const before = megabytesOf(served.server.pid ?? 0);
  for (let round = 0; round < 20; round += 1) {
    const { status } = await send({ path, type: multipart, body: `${parts.join("")}--x--\r\n` });
    expect(status).toBe(422);
  }
  expect(megabytesOf(served.server.pid ?? 0) - before).toBeLessThan(100);
});

test("a request with two hosts is refused", async () => {
  const { port } = new URL(served.origin);
  const socket = connect(Number(port), "127.0.0.1");
  sockets.push(socket);
  socket.write("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
  const [first] = await new Promise<readonly Buffer[]>((resolve) =>
    socket.once("data", (bytes) => resolve([bytes])),
  );
  expect(first?.toString()).toMatch(/^HTTP\/1.1 400 /);
});
