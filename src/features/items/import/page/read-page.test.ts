import { expect, test } from "vitest";
import { contentSchema } from "../../data/drafts/content-schema.ts";
import { emptyContent } from "../../domain/draft/item-content.ts";
import type { Block } from "../../domain/draft/item-text.ts";
import type { FoundPage } from "../../domain/import/found-page.ts";
import { textMarkup } from "../../drafts/markup/text-markup.ts";
import { readPage } from "./read-page.ts";

function read(html: string): FoundPage {
  const page = readPage(html);
  if (!page) throw new Error("the page is not read");
  return page;
}

const trs = `<!DOCTYPE html><html><head><title>关于做好招生工作的通知 - 青岚县人民政府门户网站</title>
<meta name="ArticleTitle" content="关于做好招生工作的通知"><meta name="PubDate" content="2023-05-06 09:30">
<meta name="ColumnName" content="通知公告"><meta name="Url" content="http://www.qinglan.example/zwgk/art_12_345.html">
<script>var x = "<p>不要</p>";</script></head><body>
<nav><a href="/">首页</a> <a href="/zwgk">政务公开</a></nav>
<table class="xxgk"><tr><td>索 引 号：</td><td>QL001-2023-00012</td><td>发布机构</td><td>青岚县教育局</td></tr>
<tr><th>成文日期</th><td>2023年5月4日</td><th>文 号</th><td>青教〔2023〕8号</td></tr></table>
<h1>关于做好招生工作的通知</h1>
<div class="TRS_Editor" id="zoom"><style>p{}</style>
<p style="text-align:center"><strong>通　知</strong></p>
<p>　　各学校：<br>按<a href="http://www.gov.cn/x">规定</a>办理，见<a href="/old/list.html">旧页</a>。</p>
<h3><b>一、时间</b></h3>
<ul><li>报名<ol><li>小学</li></ol></li></ul>
<table><thead><tr><td>学校</td><td>名额</td></tr></thead><tr><td rowspan="2">一中</td><td>50</td></tr><tr><td><img src="p1.jpg" alt="图"></td></tr></table>
<p><img src="./W020230506_1.png" alt="学区图"></p>
<iframe src="http://v.example/1"></iframe>
<p onclick="alert(1)" style="display:none">隐藏</p>
<p style="text-align:right">青岚县教育局</p>
</div>
<div class="attachment">附件：<a href="./P020230506.doc">1.报名表.doc</a></div>
<footer>主办单位</footer></body></html>`;

test("a page says its facts in its table, its head and its title", () => {
  expect(read(trs).facts).toMatchObject({
    title: "关于做好招生工作的通知",
    publishedOn: "2023-05-06",
    formedOn: "2023-05-04",
    indexNumber: "QL001-2023-00012",
    documentNumber: "青教〔2023〕8号",
    agencyName: "青岚县教育局",
    category: "通知公告",
    address: "http://www.qinglan.example/zwgk/art_12_345.html",
  });
});

test("its text is taken in the parts of an item, and nothing else of it", () => {
  const { text } = read(trs);
  expect(textMarkup(text.content)).toBe(
    '<p class="align-center"><strong>通 知</strong></p>' +
      '<p>各学校：<br>按<a href="http://www.gov.cn/x">规定</a>办理，见旧页。</p><h3>一、时间</h3>' +
      "<ul><li><p>报名</p><ol><li><p>小学</p></li></ol></li></ul>" +
      '<section class="item-table" tabindex="0" aria-label="表格"><table><tbody>' +
      '<tr><th><p>学校</p></th><th><p>名额</p></th></tr><tr><td rowspan="2"><p>一中</p></td><td><p>50</p></td></tr>' +
      "<tr><td><p></p></td></tr></tbody></table></section>" +
      '<figure><img src="files/1" alt="图"><figcaption>图</figcaption></figure>' +
      '<figure><img src="files/2" alt="学区图"><figcaption>学区图</figcaption></figure>' +
      '<p class="align-right">青岚县教育局</p>',
  );
  expect(contentSchema.safeParse({ ...emptyContent, text }).success).toBe(true);
});

test("its files are found, and what could not be taken is told with its place", () => {
  const { files, lost } = read(trs);
  expect(files.map(({ kind, href, name }) => [kind, href, name])).toEqual([
    ["picture", "p1.jpg", "p1.jpg"],
    ["picture", "./W020230506_1.png", "W020230506_1.png"],
    ["attachment", "./P020230506.doc", "1.报名表.doc"],
  ]);
  expect(lost).toEqual([
    { place: "第 11 行", what: "link", quote: "/old/list.html" },
    { place: "第 14 行", what: "picture-moved", quote: "图" },
    { place: "第 16 行", what: "object", quote: "http://v.example/1" },
  ]);
});

test("without names the text is where most words stand in paragraphs", () => {
  const page = read(
    `<title>标题_青岚县政府网</title><div id=top><a href=/a>导航一</a><a href=/b>导航二</a></div>
    <div><div class=l><p>信息来源：县府办　发布时间：2022/1/9</p></div><div class=c><p>第一段很长很长很长很长很长很长很长很长很长很长。</p>
    <p>第二段也很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长。</p></div></div>`,
  );
  expect(page.facts).toMatchObject({ title: "标题", publishedOn: "2022-01-09" });
  expect(page.text.content.map(({ type }: Block) => type)).toEqual(["paragraph", "paragraph"]);
});

test("a table that lays the page out is no table", () => {
  const { text } = read(
    "<div id=zoom><table><tr><td><p>甲</p><p>乙</p></td></tr></table><center>丙</center>丁<div>戊</div></div>",
  );
  expect(textMarkup(text.content)).toBe(
    '<p>甲</p><p>乙</p><p class="align-center">丙</p><p>丁</p><p>戊</p>',
  );
});

test("a hostile page costs little and leaves no markup", () => {
  const began = performance.now();
  expect(readPage(`<div id=zoom>${"<div>".repeat(20_000)}深`)).toBeUndefined();
  const deep = `<div id=zoom>${"<div>".repeat(300)}深<img src=x onerror=alert(1)>`;
  const { text } = read(
    `${deep}<a href="javascript:alert(1)">点</a><a href='data:text/html,x'>二</a></div>`,
  );
  expect(performance.now() - began).toBeLessThan(2000);
  expect(textMarkup(text.content)).toContain("深");
  expect(textMarkup(text.content)).not.toMatch(/onerror|javascript|data:/);
});

test("a page of one row of names, or of many words far within, is read in time", () => {
  const began = performance.now();
  read(`<table><tr>${"<td>索引号".repeat(100_000)}</tr></table><div id=zoom>字</div>`);
  read(`<div id=zoom>${"<div>".repeat(190)}${"<b>字</b>".repeat(40_000)}</div>`);
  expect(performance.now() - began).toBeLessThan(10_000);
});
