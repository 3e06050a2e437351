import { describe, expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { clientAddress, clientGroup, isLoopback } from "./client-address.ts";

async function seen(proxies: number, header?: string, remoteAddress = "10.0.0.9") {
  const app = newRouter().get("/", (c) => c.text(`${clientAddress(c, proxies)}`));
  const headers = header === undefined ? {} : { "x-forwarded-for": header };
  const answer = await app.request("/", { headers }, { incoming: { socket: { remoteAddress } } });
  return answer.text();
}

describe("the client is", () => {
  test.each([
    {
      rule: "the other end, when no proxy is trusted",
      proxies: 0,
      header: "1.2.3.4",
      is: "10.0.0.9",
    },
    { rule: "what the one proxy wrote", proxies: 1, header: "6.6.6.6, 1.2.3.4", is: "1.2.3.4" },
    {
      rule: "what the outer of two wrote",
      proxies: 2,
      header: "6.6.6.6, 1.2.3.4, 10.0.0.1",
      is: "1.2.3.4",
    },
    {
      rule: "the other end, when the proxy wrote nothing",
      proxies: 1,
      header: undefined,
      is: "10.0.0.9",
    },
    {
      rule: "the other end, when entries are too few",
      proxies: 2,
      header: "6.6.6.6",
      is: "10.0.0.9",
    },
    {
      rule: "written without its port",
      proxies: 1,
      header: "[2001:db8::1]:4711",
      is: "2001:db8::1",
    },
  ])("$rule", async ({ proxies, header, is }) => {
    expect(await seen(proxies, header)).toBe(is);
  });

  test("an IPv4 address though the socket is IPv6", async () => {
    expect(await seen(0, undefined, "::ffff:192.0.2.7")).toBe("192.0.2.7");
  });
});

test.each([
  { address: "192.0.2.7", group: "192.0.2.7" },
  { address: "2001:db8:0:1:aaaa::1", group: "2001:db8:0:1::/64" },
  { address: "2001:0DB8:0000:0001:bbbb:0:0:2", group: "2001:db8:0:1::/64" },
  { address: "2001:db8::5", group: "2001:db8:0:0::/64" },
  { address: "fe80::1%eth0", group: "fe80:0:0:0::/64" },
  { address: "<script>", group: "unknown" },
  { address: undefined, group: "unknown" },
])("$address counts as $group", ({ address, group }) => {
  expect(clientGroup(address)).toBe(group);
});

test.each([
  { address: "127.0.0.1", own: true },
  { address: "127.8.0.1", own: true },
  { address: "::1", own: true },
  { address: "10.0.0.1", own: false },
  { address: "127.0.0.1.evil.example", own: false },
  { address: undefined, own: false },
])("$address is this machine: $own", ({ address, own }) => {
  expect(isLoopback(address)).toBe(own);
});
