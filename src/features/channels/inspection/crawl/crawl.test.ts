import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ok } from "#kernel/result.ts";
import { openToAll } from "../../domain/inspection/robots.ts";
import { fetchAddress } from "./fetch-address.ts";
import { fileFault } from "./file-fault.ts";
import { newPace } from "./pace.ts";
import { newRobotsOf } from "./robots-of.ts";
import { type Visiting, visitPage } from "./visit-page.ts";

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/slow") return;
    if (request.url === "/long") {
      response.end("x".repeat(100_000));
      return;
    }
    const status = Number(/^\/(\d{3})$/.exec(request.url ?? "")?.[1] ?? 200);
    response.writeHead(status, { location: "/elsewhere", "content-type": "text/html" });
    response.end("<title>x</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const asked = { most: 1_000, timeout: 2_000, mayBePrivate: true };

describe("an address is asked once", () => {
  test("and never of a private network, whatever name it hides behind", async () => {
    const closed = { ...asked, mayBePrivate: false };
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433"]) {
      const answer = await fetchAddress(`http://${host}:${port}/`, closed);
      expect([host, answer]).toEqual([host, { ok: false, error: "private" }]);
    }
  });

  test("no further than its limits, and follows nothing", async () => {
    const long = await fetchAddress(`http://127.0.0.1:${port}/long`, asked);
    expect(long.ok && [long.value.bytes.length, long.value.isCut]).toEqual([1_000, true]);
    const slow = await fetchAddress(`http://127.0.0.1:${port}/slow`, { ...asked, timeout: 100 });
    expect(slow).toEqual({ ok: false, error: "timeout" });
    const moved = await fetchAddress(`http://127.0.0.1:${port}/302`, asked);
    expect(moved.ok && [moved.value.status, moved.value.location]).toEqual([302, "/elsewhere"]);
  });
});

test("requests leave evenly, however many ask at once, and time that was lost is not made up for", async () => {
  const pace = newPace(50);
  const left: number[] = [];
  const ask = async () => {
    await pace();
    left.push(performance.now());
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all(Array.from({ length: 6 }, ask));
  const gaps = left.slice(1).map((at, index) => at - (left[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(18);
});

test.each([
  ["pdf", "%PDF-1.7", undefined],
  ["pdf", "", "empty"],
  ["pdf", "\n <!DOCTYPE html><p>x", "web-page"],
  ["docx", "MZ\u0090", "not-its-kind"],
  ["docx", "PK\u0003\u0004", undefined],
  ["txt", "anything", undefined],
])("a %s that begins with %j is %s", (ending, head, fault) => {
  expect(fileFault(ending, Buffer.from(head, "latin1"))).toBe(fault);
});

describe("a visit", () => {
  const visit = (path: string, tries: number) => {
    const visiting: Visiting = {
      ...{ host: `127.0.0.1:${port}`, hosts: [], mayBePrivate: true, pace: async () => {} },
      robotsOf: async () => openToAll,
      run: async ({ load }, job) => ok(await (await load())(job, {})),
    };
    const address = `http://127.0.0.1:${port}${path}`;
    const page = { id: 1, address, kind: "page", tries, seenOn: "http://a/" } as const;
    return visitPage({ ...page, linkText: "某页", snapshot: "" }, visiting);
  };
  const told = async (path: string, tries = 0) => {
    const { visited, findings } = await visit(path, tries);
    return [visited.state, ...findings.map(({ kind }) => kind)];
  };

  test("of what may pass is made again before it is told as dead", async () => {
    expect(await told("/503")).toEqual(["waiting"]);
    expect(await told("/503", 1)).toEqual(["done", "dead-link"]);
    expect(await told("/404")).toEqual(["done", "dead-link"]);
  });

  test("to what asks for leave is no dead link", async () => {
    for (const path of ["/401", "/403", "/405"]) expect(await told(path)).toEqual(["done"]);
  });
});

test("a site whose robots.txt fails lets nothing be done; one that has none, everything", async () => {
  const robotsOf = newRobotsOf({ pace: async () => {}, mayBePrivate: true });
  const failing = createServer((_request, response) => response.writeHead(500).end());
  await new Promise<void>((resolve) => failing.listen(0, "127.0.0.1", resolve));
  const at = (failing.address() as AddressInfo).port;
  expect((await robotsOf(`http://127.0.0.1:${at}/x`)).mayVisit("/x")).toBe(false);
  failing.closeAllConnections();
  failing.close();
});
