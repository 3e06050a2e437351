import { expect, test } from "vitest";
import { atMost } from "./at-most.ts";
import { newRouter } from "./router.ts";

test("one request more than there are places is turned away; when one is answered its place is free", async () => {
  const open: (() => void)[] = [];
  const app = newRouter()
    .use(atMost(2, (c) => c.text("full", 503)))
    .get("/", async (c) => {
      await new Promise<void>((resolve) => open.push(resolve));
      return c.text("answered");
    });
  const first = [app.request("/"), app.request("/")];
  expect((await app.request("/")).status).toBe(503);

  for (const answer of open.splice(0)) answer();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);

  const later = app.request("/");
  for (const answer of open.splice(0)) answer();
  expect((await later).status).toBe(200);
});

test("a request that fails gives its place back", async () => {
  const app = newRouter()
    .use(atMost(1, (c) => c.text("full", 503)))
    .get("/", () => {
      throw new Error("broken");
    });
  app.onError((_cause, c) => c.text("failed", 500));
  expect((await app.request("/")).status).toBe(500);
  expect((await app.request("/")).status).toBe(500);
});
