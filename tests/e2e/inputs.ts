import { exampleReport } from "#features/report-check/portal/check-report/example-report.ts";
import { readReport } from "#report-files/read-report.ts";
import { writeReport } from "#report-files/write-report.ts";
import { pdfFile } from "#tests/support/office/pdf-file.ts";

/** Reports made from the example, one for each state of the page. */

export const faulty = exampleReport;

/** The example with its faults put right. */
export const faultless = exampleReport
  .replace(
    /<p>根据.*?<\/p>/,
    "<p>根据《中华人民共和国政府信息公开条例》和国务院办公厅政府信息与政务公开办公室印发的《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号），编制本报告。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。</p>",
  )
  .replace(
    "<td>规章</td><td>1</td><td>0</td><td>1</td>",
    "<td>规章</td><td>0</td><td>0</td><td>0</td>",
  )
  .replace('<td colspan="3"></td>', '<td colspan="3">0</td>')
  .replace('<td colspan="3">约12</td>', '<td colspan="3">12.5</td>')
  .replace(/(结转下年度继续办理<\/td>)<td>2<\/td>(.*)<td>2<\/td>/, "$1<td>1</td>$2<td>1</td>")
  .replace(
    "<td>1</td><td>1</td><td>0</td><td>0</td><td>3</td>",
    "<td>1</td><td>1</td><td>0</td><td>0</td><td>2</td>",
  );

/** Labels of the results overwritten, as seen on published pages: their rows are lost. */
export const lostTables = faultless
  .replace(/<td rowspan="\d+">[三（][^<]*<\/td>/g, "<td>0</td>")
  .replace(/<td colspan="[12]">(?:（[一二七]）|\d\.)[^<]*<\/td>(?=<td>)/g, "<td>0</td>");

/** Headings without tables, as where they are images. */
export const withoutTables = faultless.replace(
  /<table[\s\S]*?<\/table>/g,
  '<p><img src="1.jpg"></p>',
);

export const blankTemplate = faultless
  .replaceAll("青岚县文化和旅游局", "（单位名称）")
  .replaceAll("2024", "")
  .replace(/<td([^>]*)>[\d.]+<\/td>/g, "<td$1></td>")
  .replace(/<p>（[一二三四五]）.*?<\/p>/g, "");

export const notice = `关于做好2024年度政府信息公开工作年度报告编制发布工作的通知
各乡镇人民政府，县政府各部门：
根据《中华人民共和国政府信息公开条例》有关规定，现就做好2024年度政府信息公开工作年度报告编制发布工作通知如下。
一、编制内容
各单位要按照国务院办公厅政府信息与政务公开办公室规定的格式编制年度报告。
二、时间要求
请于2025年1月20日前报送县政府办公室，1月31日前在县政府门户网站公开发布。
联系人：张某，联系电话：0000-0000000。
青岚县人民政府办公室
2025年1月6日`;

export const before2019 = `青岚县农业局2015年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》要求，编制本报告。
一、概述
2015年，我局认真做好政府信息公开工作。
二、主动公开政府信息情况
全年主动公开政府信息 56 条。
三、依申请公开政府信息情况
全年未收到申请。
四、政府信息公开的收费及减免情况
没有收费。
五、行政复议、提起诉讼情况
没有发生。
六、存在的主要问题及改进措施
下一步加强培训。
附表 政府信息公开情况统计表（2015年度）
指标名称 单位 代码 统计数
主动公开政府信息数 条 11 56`;

/** An agency with the longest kind of name. */
export const longName = faulty.replaceAll(
  "青岚县文化和旅游局",
  "青岚省青岚市青岚国家高新技术产业开发区管理委员会经济发展和科技创新促进局",
);

/** Every figure wrong: more findings than the page lists. */
export const hundredsOfFindings = faultless.replace(/<td([^>]*)>[\d.]+<\/td>/g, "<td$1>-1.5</td>");

/** About 15 MB: a report with a long text after its tables, as when a whole site was saved. */
export const large = faulty.replace(
  "<h2>六、",
  `${`<p>${"政府信息公开工作按计划推进，".repeat(40)}</p>\n`.repeat(9000)}<h2>六、`,
);

/** The faulty report as a Word file. */
export const wordFile = await written("docx");

/** Two pages that are pictures alone. */
export const scannedPdf = pdfFile([
  { pictures: [[0, 0, 595, 842]] },
  { pictures: [[0, 0, 595, 842]] },
]);

/** A PDF that asks for a password. */
export const lockedPdf = pdfFile([{ texts: [{ x: 90, y: 90, text: "年度报告" }] }], {
  isLocked: true,
});

async function written(to: "docx"): Promise<Uint8Array> {
  const read = await readReport(new TextEncoder().encode(faulty));
  if (!read.ok) throw new Error(read.error.kind);
  const source = { name: "a.html", sha256: "", mediaType: "text/html", encoding: "utf-8" };
  const file = await writeReport(read.value.report, to, source);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value.bytes;
}
