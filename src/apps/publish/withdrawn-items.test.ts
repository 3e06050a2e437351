import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sitePages } from "#platform/http/site-pages.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import { newFileTree } from "./files/file-tree.ts";
import { publishSite } from "./publish-site.ts";

const given = givenDatabase();
const origin = "https://www.example.gov.cn";
const folder = mkdtempSync(join(tmpdir(), "tongming-withdrawn-"));
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The whole site as files, under `/zwgk`, in both modes. */
async function publish(to: string, before?: string) {
  const { site } = testServices(given.db);
  const asFiles = { elder: true, downloads: false };
  const app = givenApp(given.db, { site: { ...site, base: "/zwgk", origin, asFiles } });
  const tree = newFileTree(join(folder, to), before && join(folder, before));
  return publishSite(
    {
      app: { request: (path) => app.request(path) },
      standing: { base: "/zwgk", origin },
      isOnline: sitePages(app).isOnline,
      foreign: [],
      notFoundPage: () => "没有",
    },
    tree,
  );
}

/** Every file in which a word stands. */
function filesWith(to: string, word: string): readonly string[] {
  const cwd = join(folder, to);
  const files = globSync("**", { cwd }).filter((file) => statSync(join(cwd, file)).isFile());
  return files.filter((file) => readFileSync(join(cwd, file), "utf8").includes(word)).sort();
}

test("a withdrawn item is in no file of the next publication; its address says why, and another's link to it still leads there", async () => {
  const publishItem = async (title: string, link?: string) => {
    const content = wholeContent(title, "甲某领取补助。");
    const linked = { type: "text", text: "见此", marks: [{ type: "link", attrs: { href: link } }] };
    const text = {
      type: "doc",
      content: [...content.text.content, { type: "paragraph", content: [linked] }],
    };
    const path = await items.signed((link ? { ...content, text } : content) as typeof content);
    const { body } = await items.call("author", "POST", `${path}/publish`);
    return { path, id: (body as { readonly itemId: number }).itemId };
  };
  const gone = await publishItem("补助名单公示");
  const stays = await publishItem("补助办法", `${origin}/zwgk/items/${gone.id}/`);
  await publish("one");
  const page = `items/${gone.id}/index.html`;
  expect(filesWith("one", "补助名单公示")).toEqual(
    expect.arrayContaining([page, `elder/${page}`, "feed.xml", "items/index.html"]),
  );

  const asked = { kind: "privacy", says: "涉及个人信息" };
  await items.call("author", "POST", `${gone.path}/withdrawals`, asked);
  await items.call("head", "POST", `${gone.path}/withdrawals/approve`);
  await publish("two", "one");
  expect(filesWith("two", "补助名单公示")).toEqual([]);
  expect(filesWith("two", "涉及个人信息")).toEqual([`elder/${page}`, page]);
  expect(readFileSync(join(folder, "two", "gone.txt"), "utf8")).toBe(
    `${origin}/zwgk/items/${gone.id}/\n`,
  );
  expect(readFileSync(join(folder, "two", "gone.map"), "utf8")).toBe(
    `/zwgk/items/${gone.id}/ 1;\n`,
  );
  // Lists, feed and sitemap lead to it no more; what was signed with a link to it says what was signed.
  const leading = filesWith("two", `items/${gone.id}/`);
  expect(leading.filter((file) => !file.includes(`items/${gone.id}/`))).toEqual([
    `elder/items/${stays.id}/index.html`,
    "gone.map",
    "gone.txt",
    `items/${stays.id}/index.html`,
  ]);
}, 60_000);
