import type { PrintedBlock, PrintedCell, PrintedDocument } from "#formats/printed-document.ts";
import { writeXlsx } from "#formats/xlsx/write-xlsx.ts";
import type { FieldCatalogue } from "../data/read-fields.ts";
import { type OfficialColumn, officialTable } from "../domain/official-table.ts";
import { officialWords, tableTitle } from "../words/field-words.ts";

/** Millimetres. */
const widths: Readonly<Record<OfficialColumn, number>> = {
  firstMatter: 14,
  secondMatter: 16,
  thirdMatter: 16,
  content: 40,
  basis: 34,
  timeLimit: 20,
  discloser: 18,
  channels: 26,
  audience: 12,
  way: 12,
  level: 12,
};
const numberWidth = 8;

/** The catalogues of an agency as a workbook: each field's official table on a sheet of its own, matters merged. */
export function officialSheets(
  agencyName: string,
  fields: readonly FieldCatalogue[],
): Promise<Uint8Array> {
  return writeXlsx(printed(agencyName, fields));
}

function printed(agencyName: string, fields: readonly FieldCatalogue[]): PrintedDocument {
  return {
    title: `${agencyName}基层政务公开标准目录`,
    blocks: fields.flatMap((one): PrintedBlock[] => [
      { kind: "heading", text: tableTitle(one.field) },
      tableOf(one),
    ]),
  };
}

function tableOf({ field, rows }: FieldCatalogue): PrintedBlock {
  const table = officialTable(rows);
  const head = ["序号", ...table.columns.map((column) => officialWords[column])];
  return {
    kind: "table",
    name: field,
    widths: [numberWidth, ...table.columns.map((column) => widths[column])],
    headerRows: 1,
    rows: [
      head.map((text) => cell(text, "header")),
      ...table.rows.map(({ number, cells }) => [
        cell(`${number}`, "group"),
        ...cells.map(({ text, rowSpan }) => cell(oneLine(text), "label", rowSpan)),
      ]),
    ],
  };
}

function cell(text: string, role: PrintedCell["role"], rowSpan = 1): PrintedCell {
  return { text, role, rowSpan, columnSpan: 1 };
}

/** A printed cell holds no line ends. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
