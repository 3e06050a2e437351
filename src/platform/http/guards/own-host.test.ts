import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { listen } from "../server.ts";
import { ownHost, refuseOtherHosts } from "./own-host.ts";

const statusOf = async (address: string, origin?: string) =>
  (
    await newRouter()
      .use(refuseOtherHosts(ownHost(origin)))
      .get("/*", (c) => c.text("a"))
      .request(address)
  ).status;

const origin = "https://www.example.gov.cn";

test.each([
  { rule: "the site's own", address: "http://www.example.gov.cn/", status: 200 },
  {
    rule: "with a port, as behind a proxy",
    address: "http://www.example.gov.cn:8080/",
    status: 200,
  },
  { rule: "with a dot at its end", address: "http://www.example.gov.cn./a", status: 200 },
  { rule: "an address of a proxy's", address: "http://127.0.0.1:8080/", status: 200 },
  { rule: "an IPv6 address", address: "http://[::1]:8080/", status: 200 },
  { rule: "a name within the house", address: "http://tongming:8080/", status: 200 },
  { rule: "another's", address: "http://evil.example/", status: 421 },
  {
    rule: "one that begins like ours",
    address: "http://www.example.gov.cn.evil.example/",
    status: 421,
  },
  { rule: "another's, for the program's state", address: "http://a.internal/healthz", status: 200 },
])("$rule: $status", async ({ address, status }) => {
  expect(await statusOf(address, origin)).toBe(status);
});

test("without an origin every host will do", async () => {
  expect(await statusOf("http://evil.example/")).toBe(200);
});

/** The status of an answer to a request written as it stands, by a site with or without an origin. */
async function statusOfRaw(request: string, own?: string): Promise<number> {
  const app = newRouter()
    .use(refuseOtherHosts(ownHost(own)))
    .get("/*", (c) => c.text("a"));
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.end(request);
  const [answer] = await once(socket, "data");
  socket.destroy();
  await server.stop(0);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(`${answer}`)?.[1]);
}

test.each([
  { rule: "an empty host", request: "GET / HTTP/1.1\r\nHost:\r\n\r\n", status: 421 },
  { rule: "a host of blanks", request: "GET / HTTP/1.1\r\nHost: \t \r\n\r\n", status: 421 },
  { rule: "no host, as HTTP/1.0 allows", request: "GET / HTTP/1.0\r\n\r\n", status: 421 },
  { rule: "no host", request: "GET / HTTP/1.1\r\n\r\n", status: 400 },
  { rule: "a port alone", request: "GET / HTTP/1.1\r\nHost: :80\r\n\r\n", status: 400 },
  { rule: "no host, for the state", request: "GET /healthz HTTP/1.0\r\n\r\n", status: 200 },
  {
    rule: "the site's own",
    request: "GET / HTTP/1.1\r\nHost: www.example.gov.cn\r\n\r\n",
    status: 200,
  },
])("$rule, as it comes in: $status", async ({ request, status }) => {
  expect(await statusOfRaw(request, origin)).toBe(status);
});

test("without an origin a host that is not named will do", async () => {
  expect(await statusOfRaw("GET / HTTP/1.0\r\n\r\n")).toBe(200);
});
