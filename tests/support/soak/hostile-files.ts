import { exampleReport } from "#features/report-check/portal/check-report/example-report.ts";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import { xlsxFile } from "#tests/support/office/xlsx-file.ts";

/** Files that once took a time that grew with the square of their size, or memory that was not given back. */
export function hostileFiles(): readonly (readonly [fileName: string, bytes: Uint8Array])[] {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const cells = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at + 1}"><c><v>1</v></c></row>`,
  );
  const format = `<numFmts><numFmt numFmtId="170" formatCode="${"[".repeat(200_000)}"/></numFmts>`;
  return [
    ["空白.docx", docxFile(paragraph(run(`1${" ".repeat(2_000_000)}2`)))],
    ["域.docx", docxFile(paragraph(begin.repeat(60_000)))],
    ["格式.xlsx", xlsxFile({ sheets: [{ xml: "<sheetData/>" }], styles: format })],
    ["一列.xlsx", xlsxFile({ sheets: [{ xml: `<sheetData>${cells.join("")}</sheetData>` }] })],
    ["长行.html", Buffer.from(exampleReport.replace("一、", `${"一\n".repeat(240_000)}一、`))],
    ["长名.html", Buffer.from(exampleReport.replaceAll("青岚县", "青".repeat(30_000)))],
    ["标签.html", Buffer.from("<table><tr><td>".repeat(400_000))],
    ["年报\u202efdp.exe", Buffer.from("MZ\0".repeat(1000))],
  ];
}
