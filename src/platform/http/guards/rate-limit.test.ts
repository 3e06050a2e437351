import { expect, test } from "vitest";
import { newRouter } from "../router.ts";
import { rateLimit } from "./rate-limit.ts";

function givenApp() {
  const limit = rateLimit({
    points: 2,
    seconds: 60,
    proxies: 0,
    refuse: (c, seconds) => c.text("full", 429, { "Retry-After": `${seconds}` }),
  });
  const app = newRouter().get("/", limit, (c) => c.text("answered"));
  return (remoteAddress: string) =>
    app.request("/", {}, { incoming: { socket: { remoteAddress } } });
}

test("a client's third request is refused, and it is told when to come back", async () => {
  const ask = givenApp();
  expect((await ask("192.0.2.1")).status).toBe(200);
  expect((await ask("192.0.2.1")).status).toBe(200);
  const refused = await ask("192.0.2.1");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
});

test("another client is not held up; another address of the same household is", async () => {
  const ask = givenApp();
  await ask("2001:db8:0:1::1");
  await ask("2001:db8:0:1::2");
  expect((await ask("2001:db8:0:1::3")).status).toBe(429);
  expect((await ask("2001:db8:0:2::1")).status).toBe(200);
});
