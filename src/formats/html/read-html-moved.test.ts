import { describe, expect, test } from "vitest";
import { doubt, unreadObject } from "#kernel/unread-marks.ts";
import { readHtml } from "./read-html.ts";

/** The texts of three rows of a page, the middle one with a cell written as given. */
function rowsWith(cell: string, rules = ""): readonly (readonly string[])[] {
  const row = (figure: string) => `<tr><td>行政许可<td>35${figure}<td>—<td></tr>`;
  const page = `<!DOCTYPE html><style>${rules}</style><p>年报</p><table>${row("<td>1")}${row(cell)}${row("<td>4")}</table>`;
  const grid = readHtml(page).blocks.find(({ kind }) => kind === "grid");
  if (grid?.kind !== "grid") throw new Error("no table");
  return grid.rows.map((cells) => cells.map((one) => one?.text ?? ""));
}

const isCertain = (text: string) => !text.includes(doubt) && !text.includes(unreadObject);
const certainIn = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.slice(1).every(isCertain));
const uncertainIn = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.slice(1).every((text) => !isCertain(text)));

describe("what is moved, even unseen, makes figures, marks and empty cells around it uncertain", () => {
  test.each([
    ["it moves what stands behind it", '<td><b style="margin-left:-20px"></b>128'],
    ["though it is not seen", '<td><b style="opacity:0;margin-left:-20px"></b>128'],
    ["a block reaches over the cell before", '<td><summary style="margin-left:-8px">128</summary>'],
    [
      "what is cut off on its left",
      '<td><pre style="direction:rtl;overflow-x:hidden;max-width:1px;display:block">54</pre>',
    ],
    ["or behind", '<td><p style="margin:0 -10px">128</p>'],
    ["the next row slides up over it", '<td><a style="margin-bottom:-20px;display:block">128</a>'],
    ["its padding lies over them", '<td>0<mark style="padding-top:2em">95</mark>'],
    ["something floats beside", '<td>1<big style="float:left">95</big>245'],
    ["its shadow is a figure too", '<td><b style="text-shadow:40px 0 #000">128</b>'],
  ])("%s: %s", (_, cell) => {
    expect(uncertainIn(rowsWith(cell))).toEqual([true, true, true]);
  });

  test.each(["display:inline", "display:block", "display:block;overflow:hidden;height:0"])(
    "a dialog that is shown stands anywhere: %s",
    (style) => {
      const rows = rowsWith(`<td>0<dialog class="o">96</dialog>`, `.o{${style}}`);
      expect(uncertainIn(rows)).toEqual([true, true, true]);
    },
  );

  test("an item's sign hangs over the cell before, where no list makes room for it", () => {
    expect(certainIn(rowsWith("<td><li>128</li>"))).toEqual([true, false, true]);
    expect(certainIn(rowsWith("<td><ul><li>128</li></ul>"))).toEqual([true, true, true]);
  });

  test("sizes that perhaps hold make no threshold larger", () => {
    const rules = "span ~ b,b ~ b{font-size:150%}";
    const cell = '<td><b><b><b><b><i style="margin-left:-20px"></i></b></b></b></b>128';
    expect(certainIn(rowsWith(cell, rules))).toEqual([false, false, false]);
  });

  test.each([
    '<td><p align="center" style="margin-left:-5.25pt;margin-right:-5.25pt;text-align:center">128</p>',
    '<td><b style="text-shadow:1px 1px 1px rgba(0,0,0,.2)">128</b>',
    '<td><b style="display:none;margin-left:-20px"></b>128',
  ])("and what stays in its place does not: %s", (cell) => {
    expect(certainIn(rowsWith(cell))).toEqual([true, true, true]);
  });
});

describe("a cell stands in its column only where it is laid out as one", () => {
  test.each([
    ["as a table", "", "display:table"],
    ["as something else, by where it is", ":where(.o){display:inline-block}", ""],
    ["in a rule inside of a rule", ".x{&.o{max-width:1px;display:block}}", ""],
    ["on every screen", "@media (min-width:10px){.o{display:block}}", ""],
    ["on a wide screen", "@media (min-width:1000px){.o{display:block}}", ""],
  ])("%s", (_, rules, style) => {
    const rows = rowsWith(`<td class="x o" style="${style}">128`, rules);
    expect(certainIn(rows)).toEqual([true, false, true]);
  });

  test.each([
    "@media (max-width:600px){td{display:block}}",
    "td{display:block}@media (min-width:700px){td{display:table-cell}}",
    "@media (max-width:10px){.o{display:block}}",
  ])("small screens have their own labels: %s", (rules) => {
    expect(certainIn(rowsWith('<td class="o">128', rules))).toEqual([true, true, true]);
  });
});

describe("text has the size and the visibility its own element gives it", () => {
  test("a button has a size of its own", () => {
    const cell = '<td><a style="font-size:0%;color:#fff"><button>128</button></a>';
    expect(rowsWith(cell)[1]?.[2]).toBe("128");
  });

  test.each([
    '<td><span style="visibility:hidden"><b style="all:initial">128</b></span>',
    '<td><details style="height:0">128</details>',
    '<td>33<b style="font-size:2pt;overflow:hidden;max-width:1px;display:block">0</b>',
    '<td><noscript style="display:contents">128</noscript>',
    '<td><b style="background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)">128</b>',
    '<td><script type="text/plain" style="display:block">128</script>',
  ])("it is never taken for nothing: %s", (cell) => {
    expect(certainIn(rowsWith(cell))[1]).toBe(false);
  });

  test("what follows the end of an inner noscript is shown: where scripts run its tags are text", () => {
    const cell = "<td><noscript>1<noscript>2</noscript>128</noscript>";
    expect(rowsWith(cell)[1]?.[2]).toBe("128");
  });

  test("what a template holds is never shown", () => {
    const cell = '<td><template style="display:block">128</template>';
    expect(rowsWith(cell)[1]?.[2]).toBe("");
  });

  test("that stand from right to left are in doubt", () => {
    const cell = '<td><pre dir="rtl"><abbr dir="RTL">39</abbr>0</pre>';
    expect(certainIn(rowsWith(cell))).toEqual([true, false, true]);
  });

  test.each([
    '56<big style="vertical-align:top">0</big>',
    '56<b style="line-height:3"><i style="vertical-align:bottom">0</i></b>',
    '56<small style="vertical-align:text-top">0</small>',
  ])("that hang in their line are in doubt: %s", (content) => {
    expect(certainIn(rowsWith(`<td>${content}`))[1]).toBe(false);
  });

  test.each([
    ["of so different sizes are perhaps two figures", '<font size="1">66</font>0', ""],
    [
      "parted by what keeps its room",
      '66<b class="o">0</b>',
      ".o::before{content:'0';visibility:hidden}",
    ],
    [
      "of which some are set as superior ones",
      `66<b style="font-feature-settings:'sups'">0</b>`,
      "",
    ],
  ])("digits %s", (_, content, rules) => {
    expect(certainIn(rowsWith(`<td>${content}`, rules))).toEqual([true, false, true]);
  });

  test.each([
    ["66<code>0</code>", ""],
    ["66<small>0</small>", ""],
    ['<b class="o">660</b>', ".o::after{content:'0';visibility:hidden;display:block;height:0}"],
  ])("and these are one: %s", (content, rules) => {
    expect(rowsWith(`<td>${content}`, rules)[1]?.[2]).toBe("660");
  });
});

describe("what fades away is in doubt", () => {
  const frames =
    "@keyframes go{from{opacity:1}to{opacity:0}}@keyframes come{0%{opacity:0}100%{opacity:1}}";
  test.each([
    ["animation:go 1s forwards", false],
    ["animation-name:go", false],
    ["animation:come 1s both", true],
    ["animation:unknown 1s", true],
  ])("%s", (style, certain) => {
    const rows = rowsWith(`<td><b style="${style}">128</b>`, frames);
    expect(certainIn(rows)).toEqual([true, certain, true]);
  });
});

describe("selectors that ask for one of several, or for none", () => {
  test.each([
    [":is(b,.o){display:none}", ""],
    [":where(.o):not(.p){display:none}", ""],
    [":is(b, i.o){display:none}", ""],
    [".o:not(.p,.q){display:none}", "7"],
    [".o:not(.p,.r){display:none}", ""],
    [".o{display:inline}:where(i.o){display:none}", "7"],
    [":is(i,#z).o{display:none}i.o.q{display:inline}", ""],
  ])("%s", (rules, text) => {
    expect(rowsWith('<td><i class="o q">7</i>', rules)[1]?.[2]).toBe(text);
  });
});
