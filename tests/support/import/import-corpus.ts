import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeHtml } from "#formats/html/write-html.ts";
import type { AnnualReport, Cells, ReportCell } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { reportDocument } from "#report/write/report-document.ts";
import { numbersOf } from "#tests/support/generator/figures.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";

/** How large a folder of published reports is. */
export interface ImportCorpus {
  readonly regions: number;
  /** Of each region. */
  readonly agencies: number;
  readonly years: readonly number[];
  /** UTF-8 bytes of prose a report; published ones have 3,000 to 7,500. */
  readonly proseBytes: number;
  /** Bytes of navigation around the report; published pages have 30,000 to 70,000. */
  readonly pageBytes: number;
}

/**
 * Writes a folder as an operator has it: a folder a region, in it one a year, in that a web page an agency. The same for the
 * same corpus. Gives the number of files.
 */
export function writeImportCorpus(folder: string, corpus: ImportCorpus): number {
  let number = 0;
  for (let region = 0; region < corpus.regions; region += 1) {
    const code = `33${String(Math.floor(region / 60) + 1).padStart(2, "0")}${String((region % 60) + 21)}`;
    const name = `${placeName(region)}县`;
    for (const year of corpus.years) {
      const below = join(folder, `${code}-${name}`, String(year));
      mkdirSync(below, { recursive: true });
      for (let agency = 0; agency < corpus.agencies; agency += 1) {
        const title = `${name}${agencyName(agency)}`;
        const random = randomOf(20_260_101, number);
        const html = page(
          corpusReport(title, { year, random, bytes: corpus.proseBytes }),
          corpus,
          random,
        );
        writeFileSync(join(below, `${title}${year}年报告.html`), html);
        number += 1;
      }
    }
  }
  return number;
}

interface Making {
  readonly year: number;
  readonly random: Random;
  /** Of prose. */
  readonly bytes: number;
}

/** An ordinary report of edition 2021: figures as agencies have them, and prose of words drawn by chance. */
export function corpusReport(agency: string, { year, random, bytes }: Making): AnnualReport {
  const cells: Record<CellName, ReportCell> = {};
  for (const [name, value] of numbersOf("2021", random)) cells[name] = { value, state: "read" };
  return {
    agency,
    year,
    signedOn: { value: null, state: "missing" },
    edition: "2021",
    sections: sectionsOf(agency, { year, random, bytes }),
    cells: cells as Cells,
    warnings: [],
  };
}

const headings = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
];

function sectionsOf(agency: string, { year, random, bytes }: Making) {
  const parts = [0.62, 0, 0, 0, 0.32, 0.06];
  return headings.map((heading, index) => {
    const opening = index === 0 ? `${year}年，${agency}推进政府信息公开。` : "";
    const text = opening + prose(random, bytes * (parts[index] ?? 0));
    return { number: index + 1, heading, text };
  });
}

/** About what Chinese prose compresses to: words of two characters, drawn from two thousand, in sentences. */
function prose(random: Random, bytes: number): string {
  let text = "";
  while (text.length * 3 < bytes) {
    for (let words = random.int(5, 14); words > 0; words -= 1) text += random.pick(vocabulary);
    text += random.chance(0.5) ? "，" : "。";
    if (random.chance(0.03)) text += "\n";
  }
  return text === "" ? "" : `${text}完毕。`;
}

const characters =
  "公开政府信息工作推进落实规范管理制度完善加强领导组织机制责任监督考核培训宣传平台建设网站栏目更新及时准确全面主动申请答复办理依法行政法规政策解读回应关切群众服务便民提高质量水平能力重点领域民生财政预算决算教育医疗卫生环保安全生产社会保障就业住房土地规划项目审批";
const vocabulary = Array.from({ length: 2000 }, (_, index) => {
  const random = randomOf(7, index);
  return random.pick([...characters]) + random.pick([...characters]);
});

function page(report: AnnualReport, { pageBytes }: ImportCorpus, random: Random): string {
  const document = reportDocument(report);
  if (!document.ok) throw new Error(`no page can be made: ${document.error.kind}`);
  const site = random.int(1, 3000);
  const html = new TextDecoder().decode(writeHtml(document.value));
  let links = "";
  for (let number = 0; links.length < pageBytes; number += 1) {
    // A site has some sixty columns, and names them in more than one place.
    const column = randomOf(site, number % 60);
    const name = column.pick(vocabulary) + column.pick(vocabulary);
    links += `<li class="nav-item nav-item-${number % 12}"><a href="/zwgk/fdzdgknr/${column.int(1000, 9999)}/index.html" title="${name}">${name}</a></li>\n`;
  }
  return html.replace(/<body[^>]*>/i, `$&<ul class="nav">${links}</ul>`);
}

const stems = [..."青柳石白安河临云丰平崇新大双长永"];
const seconds = [..."岚溪桥林泉川湖原山城坪源阳陵江宁"];

function placeName(number: number): string {
  return `${stems[number % 16] ?? ""}${seconds[Math.floor(number / 16) % 16] ?? ""}${number >= 256 ? stems[Math.floor(number / 256)] : ""}`;
}

const bureaus =
  "发展和改革 教育 科学技术 经济和信息化 公安 民政 司法 财政 审计 人力资源和社会保障 自然资源和规划 住房和城乡建设 交通运输 水利 商务 农业农村 文化和旅游 卫生健康 退役军人事务 应急管理 市场监督管理 统计 医疗保障 综合行政执法 信访 林业 生态环境 体育 乡村振兴 行政审批".split(
    " ",
  );

function agencyName(number: number): string {
  const bureau = bureaus[number];
  return bureau ? `${bureau}局` : `${placeName(number + 37)}镇人民政府`;
}
