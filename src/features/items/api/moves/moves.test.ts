import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { AddressesAnswer } from "./move-routes.ts";

const given = givenDatabase();
let items: GivenItems;
const path = "/api/item-old-addresses";

beforeAll(async () => {
  items = await givenItems(given);
});

/** By which pages that are kept, the list of old addresses among them, are made anew. */
const contentVersion = async () => {
  const { rows } = await sql<{
    readonly version: number;
  }>`select version from content_version`.execute(given.db);
  return Number(rows[0]?.version);
};

test("an old address is added, leads on, is found, and leads nowhere once it is taken away", async () => {
  const draft = await items.signed(wholeContent("招生办法"));
  const { body } = await items.call("author", "POST", `${draft}/publish`);
  const { itemId } = body as { readonly itemId: number };
  const site = givenApp(given.db);
  const page = await (await site.request(`/items/${itemId}/`)).text();
  const indexNumber = /<dt>索引号<\/dt><dd>([^<]+)</.exec(page)?.[1] ?? "";
  const added = { address: "http://old.example.cn/a/1.html?x=2", indexNumber };
  expect((await items.call("author", "POST", path, added)).status).toBe(201);
  const again = await items.call("author", "POST", path, added);
  expect(again).toMatchObject({ status: 409, body: { title: "这个旧地址已经指向别的信息" } });
  const nobody = await items.call("author", "POST", path, { ...added, indexNumber: "没有" });
  expect(nobody).toMatchObject({ status: 409, body: { field: "indexNumber" } });
  for (const own of ["/items/", `/items/${itemId}/`, "/moved.txt", "/office/login", "/api/x?y=1"]) {
    const asked = await items.call("author", "POST", path, { ...added, address: own });
    expect(asked, own).toMatchObject({
      status: 409,
      body: { title: "这个地址是本网站自己的网页" },
    });
  }
  const home = await items.call("author", "POST", path, { ...added, address: "http://x.cn/" });
  expect(home).toMatchObject({ status: 409, body: { field: "address" } });
  const moved = await site.request("/a/1.html?x=2");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, `/items/${itemId}/`]);
  // What a web server is told leads away from no address of this site: an item that is not there yet may be.
  const future = await items.call("author", "POST", path, { ...added, address: "/items/99999/" });
  expect(future.status).toBe(201);
  expect((await site.request("/items/99999/")).status).toBe(404);
  expect(await (await site.request("/moved.txt")).text()).toBe(
    `/a/1.html?x=2\t/items/${itemId}/\n`,
  );
  const listed = await items.call("author", "GET", `${path}?q=1.html`);
  const { addresses } = listed.body as AddressesAnswer;
  expect(addresses).toMatchObject([{ path: "/a/1.html?x=2", title: "招生办法", isGone: false }]);
  expect((await items.call("reviewer", "DELETE", `${path}/${addresses[0]?.id}`)).status).toBe(403);
  const before = await contentVersion();
  expect((await items.call("author", "DELETE", `${path}/${addresses[0]?.id}`)).status).toBe(200);
  expect((await site.request("/a/1.html?x=2")).status).toBe(404);
  expect(await contentVersion()).toBeGreaterThan(before);
});
