import { expect, test } from "vitest";
import { pdfFile } from "#tests/support/office/pdf-file.ts";
import { doubtsOf } from "./doubts-of.ts";

const bytes = pdfFile([{ texts: [{ x: 60, y: 100, text: "证人钱十在场", font: "gb", size: 16 }] }]);
const box = { left: 90, top: 80, right: 130, bottom: 110 };

test("a copy that still says what was marked is doubted by each reader, and for what is seen", async () => {
  const page = { kind: "picture", text: "证人在场", marks: [box], areas: [box] } as const;
  const doubts = await doubtsOf(bytes, { pages: [page], pagesBehind: 0, secrets: ["钱十"] });
  expect(doubts).toEqual([
    { kind: "text-left", page: 1, reader: "ours" },
    { kind: "text-left", page: 1, reader: "pdfium" },
    { kind: "not-covered", page: 1 },
    { kind: "in-bytes" },
  ]);
});

test("bytes that hold it are found however they are written, and so is a page too many", async () => {
  const hex = Buffer.from("钱十一", "utf16le").swap16().toString("hex");
  const telling = pdfFile([{ content: `% ${hex}` }]);
  const page = { kind: "kept", text: "", characters: "" } as const;
  const expected = { pages: [page], pagesBehind: 0, secrets: ["钱十一"] };
  expect(await doubtsOf(telling, expected)).toEqual([{ kind: "in-bytes" }]);
  expect(await doubtsOf(telling, { ...expected, pagesBehind: 1 })).toEqual([
    { kind: "other-pages" },
  ]);
});
