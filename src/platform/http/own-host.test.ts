import { expect, test } from "vitest";
import { ownHost, refuseOtherHosts } from "./own-host.ts";
import { newRouter } from "./router.ts";

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
