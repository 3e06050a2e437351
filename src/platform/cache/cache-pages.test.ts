import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Context } from "hono";
import { describe, expect, test } from "vitest";
import type { AppEnv } from "../http/app-env.ts";
import { newRouter } from "../http/router.ts";
import { showsOnlyOf } from "../http/shows-only-of.ts";
import { cachePages } from "./cache-pages.ts";
import { newPageStore } from "./page-store.ts";
import type { Narrowed } from "./shown.ts";

const page = `<p>${"青岚县".repeat(1000)}</p>`;

/** An app whose only page counts how often it is rendered. */
function givenApp(
  answer: (c: Context<AppEnv>) => Response | Promise<Response> = (c) => c.html(page),
) {
  const given = { version: "1" as string | undefined, ofAgency: "1", rendered: 0 };
  const store = newPageStore(10_000_000);
  const app = newRouter()
    .use(cachePages({ store, versionOf: () => versionNow(given) }))
    .all("/*", (c) => {
      given.rendered += 1;
      return answer(c);
    });
  return { given, store, ask: (path: string, init?: RequestInit) => app.request(path, init) };
}

/** The version as it is now: it stays what it was, whatever changes later. */
function versionNow({ version, ofAgency }: { version: string | undefined; ofAgency: string }) {
  if (version === undefined) return;
  return (narrowed?: Narrowed) => (narrowed ? ofAgency : version);
}

test("a page that shows one agency alone is rendered anew when that changes, and not with others", async () => {
  const { given, ask } = givenApp((c) => {
    showsOnlyOf(c, "items", [7]);
    return c.html(page);
  });
  await ask("/a/");
  given.version = "2";
  await ask("/a/");
  expect(given.rendered).toBe(1);
  given.ofAgency = "2";
  await ask("/a/");
  expect(given.rendered).toBe(2);
});

test("what changes of the one agency while its page is rendered is shown to the next who asks", async () => {
  const { given, ask } = givenApp((c) => {
    showsOnlyOf(c, "items", [7]);
    const shown = given.ofAgency;
    given.ofAgency = "2";
    return c.text(shown);
  });
  expect(await (await ask("/a/")).text()).toBe("1");
  expect(await (await ask("/a/")).text()).toBe("2");
});

test("a page is rendered once, until the content changes", async () => {
  const { given, ask } = givenApp();
  await ask("/a/");
  expect(await (await ask("/a/")).text()).toBe(page);
  expect(given.rendered).toBe(1);
  given.version = "2";
  await ask("/a/");
  expect(given.rendered).toBe(2);
});

test("a page that many ask for at once is rendered once", async () => {
  const { given, ask } = givenApp(async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return c.html(page);
  });
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/a/")));
  expect(await Promise.all(answers.map((one) => one.text()))).toEqual(Array(50).fill(page));
  expect(given.rendered).toBe(1);
});

test("while the version is not known nothing is kept", async () => {
  const { given, store, ask } = givenApp();
  given.version = undefined;
  await ask("/a/");
  await ask("/a/");
  expect([given.rendered, store.size().pages]).toEqual([2, 0]);
});

test("what changes while a page is rendered is shown to the next who asks", async () => {
  const { given, ask } = givenApp((c) => {
    const shown = given.version;
    given.version = "2";
    return c.text(`${shown}`);
  });
  expect(await (await ask("/a/")).text()).toBe("1");
  expect(await (await ask("/a/")).text()).toBe("2");
});

describe("not kept is", () => {
  test.each<{ rule: string; answer: (c: Context<AppEnv>) => Response | Promise<Response> }>([
    { rule: "an error", answer: (c) => c.html(page, 404) },
    { rule: "a redirect", answer: (c) => c.redirect("/b/") },
    { rule: "no-store", answer: (c) => c.html(page, 200, { "Cache-Control": "no-store" }) },
    { rule: "a private page", answer: (c) => c.html(page, 200, { "Cache-Control": "private" }) },
    {
      rule: "a page that sets a cookie",
      answer: (c) => c.html(page, 200, { "Set-Cookie": "a=b" }),
    },
    {
      rule: "a download",
      answer: (c) => c.html(page, 200, { "Content-Disposition": "attachment" }),
    },
    { rule: "an export", answer: (c) => c.body(page, 200, { "Content-Type": "text/csv" }) },
  ])("$rule", async ({ answer }) => {
    const { given, ask } = givenApp(answer);
    const first = await ask("/a/");
    await ask("/a/");
    expect(given.rendered).toBe(2);
    expect(first.headers.get("etag")).toBeNull();
  });

  test("a post, or the page of a program that signs in", async () => {
    const { given, ask } = givenApp();
    await ask("/a/", { method: "POST" });
    await ask("/a/", { headers: { authorization: "Bearer x" } });
    await ask("/a/");
    expect(given.rendered).toBe(3);
  });
});

test("a fault while rendering is not passed on to those who wait", async () => {
  let calls = 0;
  const { ask } = givenApp(async (c) => {
    calls += 1;
    if (calls > 1) return c.html(page);
    await new Promise((resolve) => setTimeout(resolve, 10));
    throw new Error("broken");
  });
  const [first, second] = await Promise.all([ask("/a/"), ask("/a/")]);
  expect([first.status, second.status]).toEqual([500, 200]);
});

test("each encoding is sent as it is, with an ETag of its own", async () => {
  const { given, ask } = givenApp();
  const plain = await ask("/a/");
  const zipped = await ask("/a/", { headers: { "accept-encoding": "gzip" } });
  const brotli = await ask("/a/", { headers: { "accept-encoding": "gzip, br" } });
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(page);
  expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(page);
  expect([plain, zipped, brotli].map((one) => one.headers.get("content-encoding"))).toEqual([
    null,
    "gzip",
    "br",
  ]);
  expect(new Set([plain, zipped, brotli].map((one) => one.headers.get("etag"))).size).toBe(3);
  expect(zipped.headers.get("vary")).toBe("Accept-Encoding");
  expect(given.rendered).toBe(1);
});

test("who has the page is told so, whatever the encoding", async () => {
  const { ask } = givenApp();
  const etag =
    (await ask("/a/", { headers: { "accept-encoding": "br" } })).headers.get("etag") ?? "";
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await ask("/a/", { headers: { "if-none-match": known } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  expect((await ask("/a/", { headers: { "if-none-match": '"x"' } })).status).toBe(200);
});

test("a browser asks again each time; a CDN may keep a page for a minute", async () => {
  const { headers } = await givenApp().ask("/a/");
  expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=60");
  expect(headers.get("cdn-cache-control")).toBe("max-age=30, stale-while-revalidate=30");
});

test("what a handler says of keeping stands", async () => {
  const { ask } = givenApp((c) => c.html(page, 200, { "Cache-Control": "public, max-age=9" }));
  await ask("/a/");
  expect((await ask("/a/")).headers.get("cache-control")).toBe("public, max-age=9");
});

test("HEAD gets the headers of the page", async () => {
  const { ask } = givenApp();
  const etag = (await ask("/a/")).headers.get("etag");
  const head = await ask("/a/", { method: "HEAD" });
  expect([head.headers.get("etag"), await head.text()]).toEqual([etag, ""]);
});

test("a page whose route says nothing of keeping is rendered each time and never looked for", async () => {
  const { given, store, ask } = givenApp();
  await ask("/a/");
  given.version = undefined;
  await ask("/a/");
  expect([given.rendered, store.size().pages]).toEqual([2, 1]);
});

test("a page of another version is put in the place of the one before it", async () => {
  const { given, store, ask } = givenApp();
  for (const version of ["1", "2", "3"]) {
    given.version = version;
    await ask("/a/");
  }
  expect(store.size().pages).toBe(1);
});
