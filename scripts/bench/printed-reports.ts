import { writeCsv } from "#formats/csv/write-csv.ts";
import { writeDocx } from "#formats/docx/write-docx.ts";
import { writeHtml } from "#formats/html/write-html.ts";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { readPlain } from "#formats/read-plain.ts";
import { writeXlsx } from "#formats/xlsx/write-xlsx.ts";
import type { AnnualReport, Section } from "#report/annual-report.ts";
import { readAnnualReport } from "#report/read/read-annual-report.ts";
import { reportDocument } from "#report/write/report-document.ts";
import { textReports } from "./corpus.ts";

export type Write = (document: PrintedDocument) => Uint8Array | Promise<Uint8Array>;

/** Every format that a report is printed in. */
export const writersByFormat: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["pdf", writePdf],
  ["docx", writeDocx],
  ["xlsx", writeXlsx],
  ["html", writeHtml],
  ["csv", writeCsv],
]);

/** Generated reports laid out in the form, each with 4,000 characters of prose and its three tables. */
export function printedReports(wanted: number): PrintedDocument[] {
  return formReports(wanted).flatMap((report) => {
    const document = reportDocument(report);
    return document.ok ? [document.value] : [];
  });
}

/** Characters of prose in each section that has any: 4,000 in all, a report of middle size. */
const lengths: Readonly<Record<number, number>> = { 1: 2_500, 5: 1_100, 6: 400 };
const paragraphLength = 180;
const clauses = [
  "坚持以人民为中心，围绕重点领域和群众关切",
  "及时、准确、规范公开政府信息",
  "健全审核发布机制，压实工作责任",
  "推动政务公开与业务工作深度融合",
  "主动公开政府信息#条，比上年增长#%",
  "通过门户网站公开#条，政务新媒体公开#条",
  "收到政府信息公开申请#件，均按期答复",
  "开展业务培训#次，覆盖工作人员#人次",
  "政策解读的形式还不够丰富，“一图读懂”数量偏少",
  "下一步将完善制度、加强指导（含镇、街道）",
  "对#个政务新媒体账号进行清理规范",
  "办理建议提案#件，答复全部公开",
];

/** Reports in the form, with figures of the generator and prose in which no paragraph is like another. */
export function formReports(count: number): AnnualReport[] {
  return textReports(count).flatMap((bytes, index) => {
    const document = readPlain(bytes);
    if (typeof document === "string") throw new Error(`a generated report is ${document}`);
    const report = readAnnualReport(document);
    const isInForm = report.edition === "2021" || report.edition === "2019-trial";
    return isInForm ? [{ ...report, preface: "", sections: sectionsOf(index) }] : [];
  });
}

function sectionsOf(report: number): Section[] {
  return Object.entries(lengths).map(([number, length]) => ({
    number: Number(number),
    heading: "",
    text: Array.from({ length: Math.ceil(length / paragraphLength) }, (_, paragraph) =>
      paragraphOf(report * 97 + Number(number) * 31 + paragraph),
    ).join("\n"),
  }));
}

function paragraphOf(seed: number): string {
  let text = "";
  for (let index = 0; text.length < paragraphLength; index += 1) {
    const clause = clauses[(seed * 7 + index * (1 + (seed % 5))) % clauses.length] ?? "";
    const end = index % 3 === 2 ? "。" : "，";
    text += clause.replaceAll("#", () => String(((seed + index) * 7_919) % 1_500)) + end;
  }
  return `${text.slice(0, -1)}。`;
}
