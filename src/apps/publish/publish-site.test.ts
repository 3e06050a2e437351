import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { newFileTree } from "./files/file-tree.ts";
import { publishSite } from "./publish-site.ts";
import type { SiteOfFiles } from "./site-of-files.ts";

const origin = "https://www.example.gov.cn";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tongming-publish-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** A small site under `/zwgk`: pages by path, and files with the name they are saved under. */
function siteOf(
  pages: Readonly<Record<string, string>>,
  more: Partial<SiteOfFiles> & { readonly saved?: Readonly<Record<string, string>> } = {},
): SiteOfFiles {
  const { saved = {}, ...rest } = more;
  const app = new Hono();
  for (const [path, html] of Object.entries(pages)) {
    app.get(`/zwgk${path}`, (c) => (path.includes(".") ? c.text(html) : c.html(html)));
  }
  for (const [path, name] of Object.entries(saved)) {
    const disposition = `attachment; filename="x"; filename*=UTF-8''${encodeURIComponent(name)}`;
    app.get(`/zwgk${path}`, (c) =>
      c.body(`bytes of ${name}`, 200, { "Content-Disposition": disposition }),
    );
  }
  app.get("/zwgk/broken/", (c) => c.text("", 500));
  return {
    app: { request: (path) => app.request(path) },
    standing: { base: "/zwgk", origin },
    isOnline: (path) => /^\/(annual-reports\/check|compare\/|search\/)/.test(path),
    foreign: [],
    notFoundPage: () => "没有",
    ...rest,
  };
}

const publish = (site: SiteOfFiles) => publishSite(site, newFileTree(folder, undefined));
const written = (file: string) => readFileSync(join(folder, file), "utf8");

test("pages and files link to each other as files, with their fragments", async () => {
  const site = siteOf({
    "/": '<link href="/zwgk/assets/site.css"/><a href="/zwgk/agencies/3/#t3">甲</a>',
    "/agencies/3/":
      '<a href="/zwgk/">首页</a><a href="#t3">表三</a><a href="/zwgk/agencies/3/">本页</a>',
    "/assets/site.css": "body{}",
  });
  expect(await publish(site)).toEqual({ pages: 2, files: 1, dead: [], forms: 0 });
  expect(written("index.html")).toBe(
    '<link href="assets/site.css"/><a href="agencies/3/index.html#t3">甲</a>',
  );
  expect(written("agencies/3/index.html")).toBe(
    '<a href="../../index.html">首页</a><a href="#t3">表三</a><a href="index.html">本页</a>',
  );
  expect(written("assets/site.css")).toBe("body{}");
});

test("files keep the names they are saved under, and pages of others do not run", async () => {
  const site = siteOf(
    { "/": '<a href="/zwgk/a/original">原文件</a><a href="/zwgk/b/original">原文件</a>' },
    { saved: { "/a/original": "年报.docx", "/b/original": "年报.HTML" } },
  );
  await publish(site);
  expect(written("index.html")).toBe(
    '<a href="a/original.docx" download="年报.docx">原文件</a>' +
      '<a href="b/original.html.txt" download="年报.HTML">原文件</a>',
  );
  expect(written("b/original.html.txt")).toBe("bytes of 年报.HTML");
});

test("what a page names from where it stands is written beside it, pictures too", async () => {
  const site = siteOf(
    {
      "/": '<a href="/zwgk/items/12/">通知</a>',
      "/items/12/": '<a href="files/1">附件</a><img src="files/2" alt="图"/>',
    },
    { saved: { "/items/12/files/1": "名单.docx", "/items/12/files/2": "图.png" } },
  );
  await publish(site);
  expect(written("items/12/index.html")).toBe(
    '<a href="files/1.docx" download="名单.docx">附件</a>' + '<img src="files/2.png" alt="图"/>',
  );
  expect(written("items/12/files/2.png")).toBe("bytes of 图.png");
});

test("what needs a server leads to the running site; without one it is told and no link", async () => {
  const pages = {
    "/": '<a href="/zwgk/annual-reports/check">核对</a><a href="/zwgk/compare/?a=1&amp;a=2">比较</a>',
  };
  const { dead } = await publish(siteOf(pages));
  expect(written("index.html")).toBe("<a>核对</a><a>比较</a>");
  expect(dead).toEqual([
    { path: "/annual-reports/check", on: "/" },
    { path: "/compare/?a=1&a=2", on: "/" },
  ]);
  await publish(siteOf(pages, { online: "https://t.example/x" }));
  expect(written("index.html")).toBe(
    '<a href="https://t.example/x/annual-reports/check">核对</a>' +
      '<a href="https://t.example/x/compare/?a=1&amp;a=2">比较</a>',
  );
});

test("the page of what is not there leads on from any depth", async () => {
  const notFoundPage = () =>
    '<link href="/zwgk/assets/site.css"/><form action="/zwgk/search/"></form><a href="#content">正文</a>' +
    '<a href="/zwgk/">首页</a><a href="/zwgk/annual-reports/check">核对</a><a href="/zwgk/gone.csv">无</a>';
  const pages = { "/": "首", "/assets/site.css": "body{}" };
  await publish(siteOf(pages, { notFoundPage }));
  expect(written("404.html")).toBe(
    '<link href="/zwgk/assets/site.css"/><a href="#content">正文</a>' +
      '<a href="/zwgk/index.html">首页</a><a>核对</a><a>无</a>',
  );
});

test("forms to the site are left out, those to a running one stay", async () => {
  const stays = '<form action="https://t.example/search/"><input name="q"/></form>';
  const site = siteOf({
    "/": `<form action="/zwgk/search/">甲</form>${stays}<form method="post">乙</form>`,
  });
  expect(await publish(site)).toMatchObject({ forms: 2 });
  expect(written("index.html")).toBe(stays);
});

test("links to nothing become text, in pages written before that was known too", async () => {
  const site = siteOf({
    "/": '<a href="/zwgk/gone/">甲</a><a href="/zwgk/b/">乙</a><a href="/zwgk/gone.csv">丙</a>',
    "/b/": '<a href="/zwgk/gone/">甲</a><a href="/zwgk/?page=2">二</a>',
  });
  expect((await publish(site)).dead).toEqual([
    { path: "/gone.csv", on: "/" },
    { path: "/gone/", on: "/" },
    { path: "/?page=2", on: "/b/" },
  ]);
  expect(written("index.html")).toBe('<a>甲</a><a href="b/index.html">乙</a><a>丙</a>');
  expect(written("b/index.html")).toBe("<a>甲</a><a>二</a>");
});

test("other years are not written and not linked", async () => {
  const site = siteOf(
    {
      "/": [2023, 2024]
        .flatMap((year) => [
          `/annual-reports/${year}/`,
          `/elder/agencies/3/${year}/v1/`,
          `/open-data/reports-${year}.csv`,
        ])
        .map((path) => `<a href="/zwgk${path}">${path}</a>`)
        .join(""),
      "/annual-reports/2024/": "甲",
      "/elder/agencies/3/2024/v1/": "乙",
      "/open-data/reports-2024.csv": "丙",
    },
    { years: [2024] },
  );
  expect(await publish(site)).toMatchObject({ pages: 3, files: 1, dead: [] });
  expect(written("index.html").match(/href="[^"]*"/g)).toHaveLength(3);
});

test("an application that fails is not published", async () => {
  const site = siteOf({ "/": '<a href="/zwgk/broken/">甲</a>' });
  await expect(publish(site)).rejects.toMatchObject({ path: "/broken/", status: 500 });
});

test("another site's header keeps its links", async () => {
  const header = '<a href="/zwgk/other-system/">上级栏目</a>';
  const site = siteOf({ "/": `${header}<p></p>` }, { foreign: [header] });
  expect(await publish(site)).toMatchObject({ dead: [] });
  expect(written("index.html")).toBe(`${header}<p></p>`);
});

const sitemap = (...paths: readonly string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${origin}/zwgk${path}</loc></url>`).join("")}</urlset>`;

test("sitemap and feed name the files, and pages that nobody links to are written", async () => {
  const site = siteOf({
    "/": `<link rel="canonical" href="${origin}/zwgk/"/><link href="/zwgk/feed.xml"/>`,
    "/alone/": "独",
    "/sitemap.xml": sitemap("/", "/alone/", "/annual-reports/check"),
    "/feed.xml": `<entry><id>${origin}/zwgk/alone/</id><link href="${origin}/zwgk/alone/"/></entry>`,
  });
  await publish(site);
  expect(written("alone/index.html")).toBe("独");
  expect(written("sitemap.xml")).toBe(sitemap("/index.html", "/alone/index.html"));
  expect(written("feed.xml")).toBe(
    `<entry><id>${origin}/zwgk/alone/</id><link href="${origin}/zwgk/alone/index.html"/></entry>`,
  );
  expect(written("index.html")).toBe(
    `<link rel="canonical" href="${origin}/zwgk/index.html"/><link href="feed.xml"/>`,
  );
});

test("entries of years that are not published stand in no list", async () => {
  const link = (path: string) => `<entry><link href="${origin}/zwgk${path}"/></entry>`;
  const [kept, dropped] = ["/agencies/3/2024/", "/agencies/3/2023/"];
  const pages = {
    "/": "",
    [kept]: "",
    "/sitemap.xml": sitemap(kept, dropped),
    "/feed.xml": link(kept) + link(dropped),
  };
  await publish(siteOf(pages, { years: [2024] }));
  expect(written("feed.xml")).toBe(link(`${kept}index.html`));
  expect(written("sitemap.xml")).toBe(sitemap(`${kept}index.html`));
});

test("without an origin there is neither sitemap nor feed; robots.txt stands at the root alone", async () => {
  const pages = { "/": "", "/sitemap.xml": sitemap("/"), "/feed.xml": "", "/robots.txt": "x" };
  await publish(siteOf(pages, { standing: { base: "/zwgk" } }));
  const names = ["sitemap.xml", "feed.xml", "robots.txt"];
  expect(names.filter((name) => existsSync(join(folder, name)))).toEqual([]);
});
