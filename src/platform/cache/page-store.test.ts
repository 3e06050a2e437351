import { expect, test } from "vitest";
import { newPageStore } from "./page-store.ts";
import { newStoredPage, sentAs, sizeOf } from "./stored-page.ts";

const page = (bytes: number) => newStoredPage(new Uint8Array(bytes), {}, { version: "1" });

test("beyond its bytes the page not asked for longest goes first", () => {
  const store = newPageStore(32 * 2048);
  for (let at = 0; at < 32; at += 1) store.put(`${at}`, page(1024));
  store.get("0");
  store.put("32", page(1024));
  expect(store.get("1")).toBeUndefined();
  expect(store.get("0")).toBeDefined();
  expect(store.size()).toEqual({ pages: 32, bytes: 32 * 2048 });
});

test("a page put again counts once, with what it has grown by", async () => {
  const store = newPageStore(1_000_000);
  const one = page(20_000);
  store.put("a", one);
  await sentAs(one, "gzip");
  store.put("a", one);
  expect(store.size()).toEqual({ pages: 1, bytes: sizeOf(one) });
});

test("a page that would push out too many others is not kept", () => {
  const store = newPageStore(16 * 2048);
  store.put("a", page(2048));
  expect(store.size()).toEqual({ pages: 0, bytes: 0 });
});
