import { expect, test } from "vitest";
import { readPage } from "./read-page.ts";

function read(body: string, head = "<title>某页</title>") {
  const html = `<!doctype html><html lang="zh"><head>${head}</head><body>${body}</body></html>`;
  const seen = readPage({ address: "http://a.gov.cn/x/", bytes: Buffer.from(html) }, {});
  if (!seen) throw new Error("not read");
  return seen;
}

const kinds = (body: string, head?: string) => read(body, head).findings.map(({ kind }) => kind);

test("an item of a list is the innermost block with a link and a day", () => {
  const seen =
    read(`<main><table><tr><td><a href="1">关于某事的通知</a></td><td>2024-03-07</td></tr>
    <tr><td><a href="2">关于另一事的通知</a></td><td>2024年3月8日</td></tr></table>
    <div><p><a href="3">没有日期的一条</a></p></div></main>`);
  expect(seen.entries).toEqual([
    { target: "http://a.gov.cn/x/1", on: "2024-03-07" },
    { target: "http://a.gov.cn/x/2", on: "2024-03-08" },
  ]);
  expect(seen.isEmpty).toBe(false);
});

test("what stands on every page is no content", () => {
  const frame = `<div class="top-nav"><a href="/a">政务公开栏目</a></div><div id="footer">${"版权所有".repeat(30)}</div>`;
  expect(read(`${frame}<div><h1>应急管理</h1></div>`).isEmpty).toBe(true);
  expect(read(`${frame}<div><p>${"正文内容".repeat(20)}</p></div>`).isEmpty).toBe(false);
  expect(read(`${frame}<p>${"说明".repeat(40)}</p><p>暂无内容</p>`).isEmpty).toBe(true);
  expect(read(`${frame}<p><a href="b">一条公开的信息</a></p>`).isEmpty).toBe(false);
});

test("columns are what the navigation names, and not 首页 or 更多", () => {
  const { links } =
    read(`<nav><a href="/">首页</a><a href="/zw/">政务公开</a><a href="/en/">English</a></nav>
    <a href="/m/">更多公开信息</a>`);
  expect(links.map(({ column }) => column)).toEqual([null, "政务公开", null, null]);
});

test.each([
  ["hidden by its own style", `<a style="display: none" href="http://bad.example/">x</a>`, 1],
  [
    "hidden by what it stands in",
    `<div style="height:1px;overflow:hidden"><p><a href="http://bad.example/">x</a></p></div>`,
    1,
  ],
  [
    "moved out of sight",
    `<p style="text-indent:-9999px"><a href="http://bad.example/">x</a></p>`,
    1,
  ],
  ["of the state", `<a hidden href="http://www.gov.cn/">x</a>`, 0],
  ["of the site itself", `<ul style="display:none"><li><a href="/menu">x</a></li></ul>`, 0],
  ["seen", `<a style="left:10px" href="http://bad.example/">x</a>`, 0],
  ["half seen through", `<a style="opacity:0.5" href="http://bad.example/">x</a>`, 0],
])("a link that is %s", (_, body, found) => {
  expect(kinds(body)).toHaveLength(found);
});

test("a rule of the page's own style hides too", () => {
  const head =
    "<title>某</title><style>/* x */ .gone, #away { font-size:0 } .seen{color:red}</style>";
  expect(kinds(`<p class="gone"><a href="http://bad.example/">x</a></p>`, head)).toEqual([
    "hidden-link",
  ]);
  expect(kinds(`<p class="seen"><a href="http://bad.example/">x</a></p>`, head)).toEqual([]);
});

test("what a page lacks for those who do not see it; a picture that only adorns says so by an empty text", () => {
  const html = `<html><body><img src="a.png"><img src="b.png" alt=""></body></html>`;
  const seen = readPage({ address: "http://a.gov.cn/x/", bytes: Buffer.from(html) }, {});
  expect(seen?.findings.map(({ kind, target }) => [kind, target])).toEqual([
    ["no-title", "http://a.gov.cn/x/"],
    ["no-language", "http://a.gov.cn/x/"],
    ["no-alternative", "http://a.gov.cn/x/a.png"],
  ]);
});

test("a personal number is told masked, wherever it is quoted", () => {
  const seen = read(`<p>联系人手机 13812345678 <a href="/t?m=1">电话13812345678</a></p>`);
  expect(seen.findings.map(({ kind }) => kind)).toEqual(["personal-data", "personal-data"]);
  expect(JSON.stringify(seen)).not.toContain("13812345678");
});

test("GB18030 is read as such, and what is no text is not read", () => {
  const gb = Buffer.concat([
    Buffer.from(`<html lang=zh><meta charset=gbk><title>`),
    Buffer.from("d5fecef1b9abbfaa", "hex"),
    Buffer.from("</title>"),
  ]);
  expect(readPage({ address: "http://a.gov.cn/", bytes: gb }, {})?.title).toBe("政务公开");
  const bytes = Uint8Array.from({ length: 2000 }, (_, at) => (at * 7) % 256);
  expect(readPage({ address: "http://a.gov.cn/", bytes }, {})).toBeNull();
});

test("a page whose elements stand a hundred thousand deep is not read, and costs nothing", () => {
  const began = performance.now();
  const html = `<title>某页</title>${"<div>".repeat(100_000)}`;
  expect(readPage({ address: "http://a.gov.cn/", bytes: Buffer.from(html) }, {})).toBeNull();
  expect(performance.now() - began).toBeLessThan(1_000);
  const deep = read(
    `${"<div>".repeat(600)}<a href="b">一条公开的信息</a>${"</div>".repeat(600)}<a href="c">另一条</a>`,
  );
  expect(deep.links.map(({ target }) => target)).toContain("http://a.gov.cn/x/c");
});
