import { describe, expect, test } from "vitest";
import { newRouter } from "../http/router.ts";
import { operatorOnly } from "./operator-only.ts";

async function statusFor(
  token: string | undefined,
  remoteAddress: string | undefined,
  headers: Readonly<Record<string, string>> = {},
  proxies = 0,
) {
  const app = newRouter().get("/metrics", operatorOnly({ token, proxies }), (c) =>
    c.text("figures"),
  );
  const bindings = remoteAddress ? { incoming: { socket: { remoteAddress } } } : {};
  return (await app.request("/metrics", { headers }, bindings)).status;
}

const token = "0123456789abcdef";

describe("without a token", () => {
  test.each([
    { rule: "this machine may", address: "127.0.0.1", headers: {}, status: 200 },
    { rule: "this machine by IPv6 may", address: "::1", headers: {}, status: 200 },
    { rule: "a stranger may not", address: "192.0.2.1", headers: {}, status: 404 },
    { rule: "who has no address may not", address: undefined, headers: {}, status: 404 },
    {
      rule: "a stranger behind a proxy of this machine may not",
      address: "127.0.0.1",
      headers: { "x-forwarded-for": "192.0.2.1" },
      status: 404,
    },
    {
      rule: "a stranger who claims to be this machine may not",
      address: "192.0.2.1",
      headers: { "x-forwarded-for": "127.0.0.1" },
      status: 404,
    },
  ])("$rule", async ({ address, headers, status }) => {
    expect(await statusFor(undefined, address, { ...headers } as Record<string, string>)).toBe(
      status,
    );
  });
});

describe("with a token", () => {
  test.each([
    { rule: "who brings it may", authorization: `Bearer ${token}`, status: 200 },
    { rule: "who brings another may not", authorization: `Bearer ${token}x`, status: 404 },
    { rule: "who brings none may not, of this machine either", authorization: "", status: 404 },
  ])("$rule", async ({ authorization, status }) => {
    expect(await statusFor(token, "127.0.0.1", authorization ? { authorization } : {})).toBe(
      status,
    );
  });
});

test("behind a proxy that does not say whom it speaks for, the token alone counts", async () => {
  expect(await statusFor(undefined, "127.0.0.1", {}, 1)).toBe(404);
  expect(await statusFor(token, "127.0.0.1", {}, 1)).toBe(404);
  expect(await statusFor(token, "127.0.0.1", { authorization: `Bearer ${token}` }, 1)).toBe(200);
});
