import { describe, expect, test } from "vitest";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import { readHtml } from "./read-html.ts";

/** The texts of a page's first row, of cells written as given. */
function cellsOf(row: string, rules = ""): readonly (string | undefined)[] {
  const page = `<!DOCTYPE html><html><head><style>${rules}</style></head><body><p>年报</p><table><tr>${row}</tr><tr><td>规章<td>9</table></body></html>`;
  const grid = readHtml(page).blocks.find(({ kind }) => kind === "grid");
  if (grid?.kind !== "grid") throw new Error("no table");
  return (grid.rows[0] ?? []).map((cell) => cell?.text);
}

const isCertain = (text: string | undefined) =>
  text !== undefined && !text.includes(doubt) && !text.includes(unreadObject);

describe("a figure that may be seen otherwise is in doubt", () => {
  const ways = [
    '<span style="filter:invert(1)">128</span>',
    '<span style="filter:brightness(9)">128</span>',
    '<span style="color:#e5e5e5">128</span>',
    '12<span style="vertical-align:sub">8</span>',
    '<span style="position:relative;left:-9999px">128</span>',
    '<span style="display:block;overflow:hidden;height:0;padding-bottom:20px">128</span>',
    '<span style="mix-blend-mode:difference">128</span>',
    '<span style="font-size:calc(1em * 0)">128</span>',
    '<span style="font-size:min(0px, 1em)">128</span>',
    '<span style="font-size-adjust:.1">128</span>',
    '<span style="background:linear-gradient(#000,#000)">128</span>',
    '<span style="background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)">128</span>',
    '<span style="text-decoration:underline;text-underline-offset:-6px">128</span>',
    '<span style="writing-mode:vertical-rl">128</span>',
    '<span style="contain:paint;width:0;display:inline-block">128</span>',
    '<span style="width:0;display:inline-block">128</span>',
    '<span style="line-height:0;overflow:hidden;display:block">128</span>',
    '<span style="display:block;text-indent:-1em">128</span>',
    '<span style="visibility:hidden;all:initial">128</span>',
    '<span hidden="until-found">7</span>128',
    '<span style="content-visibility:hidden">7</span>128',
    '<span style="display:grid">12<b>8</b></span>',
    '<div style="overflow:hidden;width:40px"><blockquote>128</blockquote></div>',
    '<div style="overflow:hidden;width:40px"><p style="margin-left:20px">128</p></div>',
    '<input value="1" style="width:8px">',
    "<marquee>7</marquee>128",
    "<button>1</button>28",
    "<q>128</q>",
    "<details>128</details>",
    "<dialog open>7</dialog>128",
    '<span style="position:absolute;left:0;width:99px;height:1px;background:#000"></span>128',
  ];
  test.each(ways)("%s", (way) => {
    expect(cellsOf(`<td>行政许可<td>${way}`).map(isCertain)).toEqual([true, false]);
  });

  test("where a line is drawn over it by the page's style", () => {
    const rule =
      ".o{position:relative}.o::after{content:'';position:absolute;border-top:1px solid}";
    expect(cellsOf('<td>行政许可<td class="o">128', rule).map(isCertain)).toEqual([true, false]);
  });
});

describe("a picture behind a cell may show or strike a figure", () => {
  const rules = ".own{background:#fff url(line.png) no-repeat} .none{background:none}";
  const cells = [
    '<td style="background-image:url(128.png)">',
    '<td style="background:url(128.png)">',
    '<td background="128.png">',
    '<td class="own">',
    '<td style="background:linear-gradient(#fff,#eee),url(128.png)">',
    '<td><div class="own">',
  ];
  test.each(cells)("%s", (cell) => {
    const [, figure, empty, other] = cellsOf(`<td>许可${cell}128</div>${cell}</div><td>7`, rules);
    expect([figure, empty].map(isCertain)).toEqual([false, false]);
    expect(empty).toContain(unreadObject);
    expect(other).toBe("7");
  });

  test("of its row", () => {
    const page = (row: string) =>
      readHtml(`<p>年报</p><table>${row}<td>规章<td>128<td></tr><tr><td>许可<td>7<td></table>`);
    const [block] = page('<tr background="a.png">').blocks.slice(1);
    const texts = block?.kind === "grid" ? block.rows.map((row) => row[1]?.text) : [];
    expect(texts.map(isCertain)).toEqual([false, true]);
  });

  test("and not of what is around the table, nor where it is taken away or not seen", () => {
    const layout = `<body background="a.png"><table background="b.png"><tr><td class="own"><div class="own"><p>年报</p><table class="own"><tr><td class="none" background="c.png">许可<td>128<td></table></table>`;
    const { blocks } = readHtml(`<style>${rules}</style>${layout}`);
    const grid = blocks.find(({ kind }) => kind === "grid");
    expect(grid?.kind === "grid" && grid.rows[0]?.map((cell) => cell?.text)).toEqual([
      "许可",
      "128",
      "",
    ]);
  });
});

describe("a script in a cell may write there", () => {
  test.each([
    ["<script>document.write(128)</script>", false],
    ['<SCRIPT type="text/javascript">document.write(128)</SCRIPT>', false],
    ['<script src="a.js"></script>', false],
    ["<script>var a = 1</script>document", true],
    ['<script type="application/json">{"document":1}</script>', true],
  ])("%s", (script, certain) => {
    expect(cellsOf(`<td>许可<td>${script}<td>7`).map(isCertain)).toEqual([true, certain, true]);
  });
});

describe("a figure is read that is seen as it is written", () => {
  const ways = [
    '<span style="filter:grayscale(100%)">128</span>',
    '<span style="background:linear-gradient(#fff,#eee)">128</span>',
    '<span style="font-size:calc(12px + 1vw)">128</span>',
    '<span style="visibility:hidden;all:unset;opacity:0">7</span>128',
    '<span style="color:#d9d9d9">128</span>',
    '<span style="left:-9999px">128</span>',
    '<span style="opacity:.01">7</span>128',
    '<span style="line-height:1.5">128</span>',
    '<span style="mix-blend-mode:multiply">128</span>',
    "<dialog>7</dialog>128",
    "<audio>7</audio>128",
    "<title>7</title>128",
    "<details open>128</details>",
  ];
  test.each(ways)("%s", (way) => {
    expect(cellsOf(`<td>行政许可<td>${way}`)).toEqual(["行政许可", "128"]);
  });
});

describe("of two rules that say different things the weightier holds", () => {
  test.each([
    ["a class over names that stand later", ".a{display:none}table tr td span{display:inline}"],
    [
      "what is important over the element's own style",
      "span{display:none!important}",
      "display:inline",
    ],
    ["the first child is one of the odd ones", "span:nth-child(odd){display:none}"],
    [
      "dark colours are none, whatever else is asked",
      "span{display:none}@media (prefers-color-scheme:dark) and (min-width:600px){span{display:inline}}",
    ],
  ])("%s", (_, rules, style = "") => {
    const row = `<td>行政许可<td><span class="a" style="${style}">7</span>128`;
    expect(cellsOf(row, rules)).toEqual(["行政许可", "128"]);
  });
});

test("what scrolls in a box without height shows nothing", () => {
  const row = '<td>行政许可<td><span style="overflow:auto;height:0;display:block">7</span>128';
  expect(cellsOf(row)).toEqual(["行政许可", "128"]);
});

describe("the text of a control", () => {
  const controls =
    '<input value="请输入"><button>搜索</button><select><option>全文<option>标题</select><textarea>意见</textarea>';

  test("is no prose of the page", () => {
    const { blocks } = readHtml(`<form>${controls}</form><p>年报</p>`);
    expect(blocks.map((block) => block.kind === "line" && block.text)).toEqual(["年报"]);
  });

  test("is read in a cell", () => {
    const row =
      '<td>规章<td><input value="128"><td><select><option>35</select><td><button>4</button>';
    expect(cellsOf(row)).toEqual(["规章", "128", "35", "4"]);
  });
});

describe("what is moved may stand over its neighbours", () => {
  test("what is shifted makes the row uncertain, its empty cells too", () => {
    const row = '<td>规章<td><span style="position:relative;left:60px">7</span><td>128<td>';
    expect(cellsOf(row).map(isCertain)).toEqual([true, false, false, false]);
  });

  test("a cell laid out as something else makes its row uncertain", () => {
    const row = '<td>规章<td style="display:inline-block">7<td>128';
    expect(cellsOf(row).map(isCertain)).toEqual([true, false, false]);
  });

  test("a cell that cannot be seen keeps its column", () => {
    const row = '<td>规章<td style="clip-path:inset(100%)">7<td>128';
    expect(cellsOf(row)).toHaveLength(3);
  });
});
