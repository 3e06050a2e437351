import { fictionalNotice } from "../county/regions.ts";
import { escaped, type Page, type PageBlock, publishedOn, tableMarkup } from "./page-parts.ts";

/** A page of the county's website: menus and metadata before the report, what a site adds behind it. */
export function sitePage(page: Page): Uint8Array {
  return new TextEncoder().encode(`${head(page)}${body(page)}${foot}`);
}

function head(page: Page): string {
  const title = escaped(page.title);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_青岚县人民政府门户网站</title>
<meta name="SiteName" content="青岚县人民政府门户网站"><meta name="ColumnName" content="政府信息公开年报">
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${publishedOn(page)} 09:30">
<style>body{font:16px/1.8 "SimSun",serif;margin:0}.top,.foot{background:#1f5fa8;color:#fff;padding:12px 24px}
.content{max-width:1000px;margin:0 auto;padding:24px}td{text-align:center;padding:4px}.content p{text-indent:2em}</style></head>
<body><div class="top">青岚县人民政府门户网站</div>
<div class="nav"><ul><li>首页</li><li>走进青岚</li><li>政务公开</li><li>办事服务</li><li>互动交流</li></ul></div>
<div class="crumb">当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>
`;
}

function body(page: Page): string {
  return `<div class="content">
<table class="meta"><tr><td>索引号</td><td>990121-${page.year + 1}-${String(page.title.length * 37 + page.year).padStart(5, "0")}</td><td>发布日期</td><td>${publishedOn(page)}</td></tr>
<tr><td>发布机构</td><td>${escaped(page.agency)}</td><td>主题分类</td><td>政府信息公开年报</td></tr></table>
<h1>${escaped(page.title)}</h1>
<div class="tools">字号：【大 中 小】 打印</div>
<div id="zoom">
${page.blocks.map(block).join("\n")}
</div>
`;
}

function block(part: PageBlock): string {
  switch (part.kind) {
    case "heading":
      return `<p><strong>${escaped(part.text)}</strong></p>`;
    case "paragraph":
      return `<p>${escaped(part.text)}</p>`;
    case "signature":
      return `<p align="right">${escaped(part.text)}</p>`;
    case "table":
      return tableMarkup(part, "");
    case "picture":
      return `<p><img src="W020${part.name.length}.jpg" alt=""></p>`;
  }
}

const foot = `</div><div class="foot"><p>主办：青岚县人民政府办公室</p><p>${fictionalNotice}</p></div></body></html>
`;
