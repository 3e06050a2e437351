import { type Random, randomOf } from "#tests/support/generator/random.ts";
import { damagedReport, randomBytes } from "./damage.ts";
import { hugePage, largestRead, longLine, tooLarge } from "./large.ts";

export interface FuzzCase {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const words = [
  "|",
  " | ",
  "\n",
  "\n\n",
  " ",
  "\t",
  "0",
  "1",
  "12",
  "1,113",
  "2.5",
  "-3",
  "/",
  "—",
  "无",
  "（",
  "）",
  "1.",
  "一、",
  "（一）",
  "规章",
  "行政规范性文件",
  "行政许可",
  "行政处罚",
  "行政强制",
  "行政事业性收费",
  "信息内容",
  "现行有效件数",
  "第二十条第（一）项",
  "自然人",
  "总计",
  "予以公开",
  "部分公开",
  "其他",
  "结转下年度继续办理",
  "行政复议",
  "行政诉讼",
  "结果维持",
  "2023年",
  "人民政府",
  "政府信息公开工作年度报告",
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "<p>",
  "</p>",
  "<br>",
  "<table>",
  "</table>",
  "<tr>",
  "</tr>",
  "<td>",
  "</td>",
  "<td rowspan=3>",
  "<td colspan='2'>",
  "<th>",
  "<div>",
  "</div>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<pre>",
  "<select>",
  "<div hidden>",
  "<caption>",
  "&nbsp;",
  "&#49;",
  "&",
  "<",
  ">",
] as const;

/** The input number `number` under `seed`. A few are large; most are small, so that a hundred thousand are soon run. */
export function fuzzCase(seed: number, number: number): FuzzCase {
  const random = randomOf(seed, number);
  const turn = number % 10_000;
  if (turn === 500) return { kind: "20 MB", bytes: largestRead(random) };
  if (turn === 501) return { kind: "50 MB", bytes: tooLarge() };
  if (number % 250 === 3) return { kind: "long line", bytes: longLine(random) };
  if (number % 500 === 2) return { kind: "huge page", bytes: hugePage(random) };
  return small(random);
}

function small(random: Random): FuzzCase {
  const roll = random.fraction();
  if (roll < 0.7) return { kind: "damaged report", bytes: damagedReport(random) };
  if (roll < 0.75) return { kind: "random bytes", bytes: randomBytes(random, 5_000) };
  return { kind: "random words", bytes: Buffer.from(randomWords(random)) };
}

function randomWords(random: Random): string {
  const count = random.int(1, 600);
  const few = random.chance(0.5) ? random.some(words, random.int(2, 12)) : words;
  return Array.from({ length: count }, () => random.pick(few)).join("");
}
