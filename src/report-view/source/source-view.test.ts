import { expect, test } from "vitest";
import type { Block, SourceDocument } from "#formats/document.ts";
import { type Run, sourceView } from "./source-view.ts";

/** A text document of these lines. */
function textOf(lines: readonly string[]): SourceDocument {
  let start = 0;
  const blocks = lines.map((text): Block => {
    const line: Block = { kind: "line", text, start };
    start += text.length + 1;
    return line;
  });
  return { source: lines.join("\n"), mediaType: "text/plain", encoding: "utf-8", blocks };
}

function runsOf(document: SourceDocument, targets: Parameters<typeof sourceView>[1]): Run[] {
  return sourceView(document, targets).blocks.flatMap((block) =>
    block.kind === "line" ? block.runs : block.kind === "gap" ? ["<gap>"] : [],
  );
}

test("a place is marked with its anchor, the text around it is kept", () => {
  const document = textOf(["规章", "| 12 |"]);
  const runs = runsOf(document, [{ start: 5, end: 7, anchor: "c-a" }]);
  expect(runs).toEqual(["规章", "| ", { text: "12", start: 5, anchors: ["c-a"] }, " |"]);
});

test("cells that share a place share one mark, so that an anchor stands once in the page", () => {
  const document = textOf(["1 2"]);
  const runs = runsOf(document, [
    { start: 0, end: 3, anchor: "c-a" },
    { start: 0, end: 3, anchor: "c-b" },
  ]);
  expect(runs).toEqual([{ text: "1 2", start: 0, anchors: ["c-a", "c-b"] }]);
});

test("a place that reaches into the next is cut there", () => {
  const runs = runsOf(textOf(["1 2 3"]), [
    { start: 0, end: 5, anchor: "c-a" },
    { start: 2, end: 3, anchor: "c-b" },
  ]);
  expect(runs).toEqual([
    { text: "1 ", start: 0, anchors: ["c-a"] },
    { text: "2", start: 2, anchors: ["c-b"] },
    " 3",
  ]);
});

test("a place over two lines has its anchor in the first alone", () => {
  const runs = runsOf(textOf(["ab", "cd"]), [{ start: 1, end: 4, anchor: "c-a" }]);
  expect(runs).toEqual([
    "a",
    { text: "b", start: 1, anchors: ["c-a"] },
    { text: "c", start: 1, anchors: [] },
    "d",
  ]);
});

test("a grid prints each merged cell once, with its spans", () => {
  const wide = { text: "规章", start: 0, row: 0, column: 0, rowSpan: 1, columnSpan: 2 };
  const figure = { text: "7", start: 9, row: 0, column: 2, rowSpan: 1, columnSpan: 1 };
  const view = sourceView(
    {
      source: "<td>规章<td>7",
      mediaType: "text/html",
      encoding: "utf-8",
      blocks: [{ kind: "grid", table: 1, rows: [[wide, wide, figure]] }],
    },
    [{ start: 9, end: 10, anchor: "c-a" }],
  );
  expect(view.blocks).toEqual([
    {
      kind: "grid",
      table: 1,
      rows: [
        [
          { rowSpan: 1, columnSpan: 2, runs: ["规章"] },
          { rowSpan: 1, columnSpan: 1, runs: [{ text: "7", start: 9, anchors: ["c-a"] }] },
        ],
      ],
    },
  ]);
});

test("a long document shows its marked lines, and gaps between", () => {
  const filler = Array.from({ length: 500 }, () => "字".repeat(100));
  const lines = [...filler, "规章 7", ...filler, "处罚 8"];
  const start = lines.slice(0, 500).join("\n").length + 1;
  const runs = runsOf(textOf(lines), [{ start: start + 3, end: start + 4, anchor: "c-a" }]);
  expect(runs).toEqual([
    "<gap>",
    "规章 ",
    { text: "7", start: start + 3, anchors: ["c-a"] },
    "<gap>",
  ]);
});

test("a long document on one line keeps what stands around its marks", () => {
  const line = `${"前".repeat(50_000)}7${"后".repeat(50_000)}`;
  const view = sourceView(textOf([line]), [{ start: 50_000, end: 50_001, anchor: "c-a" }]);
  expect(view.isWhole).toBe(false);
  expect(JSON.stringify(view.blocks).length).toBeLessThan(600);
});
