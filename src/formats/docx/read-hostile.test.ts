import { describe, expect, test } from "vitest";
import { extractedContent } from "#formats/extracted.ts";
import { archiveBomb } from "#tests/support/office/archive-bomb.ts";
import { cell, docxFile, paragraph, row, run, table } from "#tests/support/office/docx-file.ts";
import { officeFile, relationships } from "#tests/support/office/office-file.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { readDocx } from "./read-docx.ts";

/** Milliseconds that one file may take here; on an idle machine they take a fraction. */
const patience = 6_000;

/** What becomes of a file: why it is not read, or whether all of it is. */
function outcome(file: Uint8Array): string {
  const before = process.cpuUsage();
  const read = readDocx(file);
  if (!read.ok) return read.error;
  const content = extractedContent(read.value.blocks);
  expect(processorMilliseconds(before)).toBeLessThan(patience);
  const isAll = read.value.truncated !== true && content.truncated !== true;
  return `${isAll ? "all" : "part"} of it`;
}

const nested = (depth: number) => `${"<w:sdt>".repeat(depth)}${"</w:sdt>".repeat(depth)}`;
const tables = (depth: number): string => {
  const open = "<w:tbl><w:tr><w:tc>";
  const close = "<w:p/></w:tc></w:tr></w:tbl>";
  return `${open.repeat(depth)}${paragraph("内")}${close.repeat(depth)}`;
};
const style = (id: number) =>
  `<w:style w:type="paragraph" w:styleId="s${id}"><w:basedOn w:val="s${id + 1}"/></w:style>`;

describe("a file that is more than a report is refused or cut, and soon", () => {
  const single = row(["1", "2"]);
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    [
      "a part that unpacks to a gigabyte",
      () => archiveBomb("word/document.xml", 1_024, 1_024),
      "too-much-inside",
    ],
    [
      "a million cells",
      () => docxFile(table(Array(500_000).fill("<w:tr><w:tc/><w:tc/></w:tr>"))),
      "part of it",
    ],
    ["80,000 cells", () => docxFile(table(Array(40_000).fill(single))), "part of it"],
    [
      "200,000 empty cells in a row",
      () => docxFile(table(["<w:tr>".concat("<w:tc/>".repeat(200_000), "</w:tr>")])),
      "part of it",
    ],
    [
      "cells over many columns",
      () =>
        docxFile(table(Array(20_000).fill(row([cell("1", '<w:gridSpan w:val="999999"/>'), "2"])))),
      "part of it",
    ],
    ["a long text", () => docxFile(paragraph("字".repeat(5_000_000))), "part of it"],
    [
      "a letter, a million blanks and a letter",
      () => docxFile(`<w:p><w:r><w:t>a${" ".repeat(1_000_000)}b</w:t></w:r></w:p>`),
      "part of it",
    ],
    [
      "fields in fields and as many texts",
      () =>
        docxFile(
          `<w:p><w:r><w:t>a</w:t>${'<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>'.repeat(100_000)}${"<w:tab/>".repeat(100_000)}</w:r></w:p>`,
        ),
      "part of it",
    ],
    ["a million paragraphs", () => docxFile("<w:p/>".repeat(1_000_000)), "too-much-inside"],
    ["deep nesting", () => docxFile(nested(5_000)), "too-much-inside"],
    ["tables in tables", () => docxFile(tables(80)), "all of it"],
    ["too many of them", () => docxFile(tables(100)), "too-much-inside"],
    [
      "a table in each of many rows",
      () => docxFile(table(Array(21_000).fill([cell(table([["1", "2"]])), "3"]))),
      "part of it",
    ],
    [
      "one cell merged over many rows",
      () => docxFile(table(Array(15_000).fill(row([cell("", "<w:vMerge/>"), "2"])))),
      "all of it",
    ],
    [
      "styles on styles on styles",
      () =>
        docxFile(paragraph(run("字"), '<w:pStyle w:val="s0"/>').repeat(20_000), {
          styles: Array.from({ length: 20_000 }, (_, id) => style(id)).join(""),
        }),
      "all of it",
    ],
    [
      "elements deep in a style",
      () =>
        docxFile(paragraph("字"), {
          styles: `<w:style>${nested(200).replace("</", `${"<w:b/>".repeat(1_000_000)}</`)}</w:style>`,
        }),
      "all of it",
    ],
    [
      "attributes without number",
      () =>
        docxFile(`<w:p ${Array.from({ length: 200_000 }, (_, id) => `a${id}="1"`).join(" ")}/>`),
      "too-much-inside",
    ],
    [
      "entities in entities",
      () =>
        officeFile({
          "word/document.xml": '<!DOCTYPE a [<!ENTITY b "1"><!ENTITY c "&b;&b;">]><a>&c;</a>',
        }),
      "damaged",
    ],
    [
      "parts that lead to each other",
      () =>
        officeFile({
          "_rels/.rels": relationships([["r", "officeDocument", "/_rels/.rels"]]),
          "_rels/_rels/.rels.rels": relationships([["r", "styles", "/_rels/.rels"]]),
        }),
      "damaged",
    ],
  ];
  test.each(cases)("%s", (_, file, expected) => {
    expect(outcome(file())).toBe(expected);
  });
});

test("a file changed anywhere reads the same or not at all", () => {
  const whole = docxFile(paragraph("总体情况") + table([["规章", "25", "3", "7"]]));
  const expected = readDocx(whole);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Uint8Array.from(whole);
    changed[at] = (whole[at] ?? 0) ^ 0x11;
    const read = readDocx(changed);
    if (read.ok) expect(read).toEqual(expected);
    expect(readDocx(whole.subarray(0, at)).ok).toBe(false);
  }
});
