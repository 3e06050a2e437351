import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { linksIn, withLinks } from "./page-links.ts";

const foreign = '<p title="a>b"><a href="/">上级门户</a></p>';
const page = renderToStaticMarkup(
  <html lang="zh-CN">
    <head>
      <link rel="stylesheet" href="/assets/site.css" />
    </head>
    <body title={'href="/no/" <a href="/no/">'}>
      FOREIGN
      {'<a href="/no/"> is text'}
      <a href="/compare/?a=1&a=2" className="x">
        比较
      </a>
      <a download="年报.docx" href="/report.docx">
        Word
      </a>
      <source src="/assets/icon.svg" />
      <svg>
        <title>图</title>
        <a href="/agencies/3/">
          <use xlinkHref="/assets/marks.svg#m" />
        </a>
      </svg>
      <form action="/search/" />
    </body>
  </html>,
).replace("FOREIGN", foreign);

test("every address of the markup is found, and none of texts, values and foreign markup", () => {
  const links = linksIn(page, [foreign, ""]);
  expect(links.map(({ tag, address, download }) => [tag, address, download])).toEqual([
    ["link", "/assets/site.css", undefined],
    ["a", "/compare/?a=1&a=2", undefined],
    ["a", "/report.docx", "年报.docx"],
    ["source", "/assets/icon.svg", undefined],
    ["a", "/agencies/3/", undefined],
    ["use", "/assets/marks.svg#m", undefined],
    ["form", "/search/", undefined],
  ]);
});

test("an address is replaced, given a name to save under, or taken away; the rest stays as it is", () => {
  const markup = '<a href="/a/?x=1&amp;y=2" class="k">甲</a><a href="/b">乙</a><a href="/c">丙</a>';
  const changed = withLinks(markup, linksIn(markup, []), ({ address }) => {
    if (address === "/c") return "unchanged";
    return address === "/b" ? "no-link" : { address: "a&b/", download: '"x".csv' };
  });
  expect(changed).toBe(
    '<a href="a&amp;b/" download="&quot;x&quot;.csv" class="k">甲</a><a>乙</a><a href="/c">丙</a>',
  );
});

test("a name that the page gives stays", () => {
  const markup = '<a download="年报.docx" href="/r">甲</a>';
  const changed = withLinks(markup, linksIn(markup, []), () => ({ address: "r", download: "x" }));
  expect(changed).toBe('<a download="年报.docx" href="r">甲</a>');
});
