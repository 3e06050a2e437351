import { type LocalDate, localDate } from "#kernel/local-date.ts";
import type { AnnualReport, CellNote, Cells, ReportCell, Section } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { formRows } from "#tests/support/generator/form.ts";
import { type PrintedEdition, printedEditions } from "#tests/support/generator/model.ts";
import { type Place, placeOf } from "#tests/support/generator/places.ts";
import { otherMatters, overview, shortcomings } from "#tests/support/generator/prose.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";

/** A report of any content, and whether its prose holds lines that look like parts of the form. */
export interface RandomReport {
  readonly report: AnnualReport;
  readonly edition: PrintedEdition;
  readonly hasLookalikes: boolean;
  /** It holds characters that the fonts of a PDF need not have. */
  readonly hasEmoji: boolean;
}

/** Report `number` under `seed`: figures, states and prose as no agency would dare. */
export function randomReport(seed: number, number: number): RandomReport {
  const random = randomOf(seed, number);
  const edition = random.pick(printedEditions);
  const place = placeOf(random);
  const year = random.chance(0.1) ? null : random.int(2019, 2026);
  const hasLookalikes = random.chance(0.04);
  const preface = random.chance(0.4) ? { preface: prefaceOf(place, year) } : {};
  const signature = signatureOf(place, year ?? 2023, random);
  const report: AnnualReport = {
    agency: random.chance(0.1) ? null : place.name,
    year,
    signedOn: signature.signedOn,
    edition: edition === "hybrid-results" ? "hybrid" : edition,
    ...preface,
    sections: signed(sectionsOf({ place, year, random }, hasLookalikes), signature.lines),
    cells: cellsOf(edition, random),
    warnings: [],
  };
  const hasEmoji = report.sections.some(({ text }) => /\p{Extended_Pictographic}/u.test(text));
  return { report, edition, hasLookalikes, hasEmoji };
}

/** 落款 at the end, or under the title: then no line of a section holds it. */
function signatureOf({ name }: Place, year: number, random: Random) {
  const lot = random.fraction();
  const day = localDate(year + 1, random.int(1, 4), random.int(1, 30) % 28 || 1);
  if (lot < 0.4) return { signedOn: { value: null, state: "missing" }, lines: [] } as const;
  const signedOn = { value: day, state: "read" } as const;
  return { signedOn, lines: lot < 0.8 ? [name, wordsOf(day, random)] : [] };
}

function wordsOf(day: LocalDate, random: Random): string {
  const [year, month, date] = day.split("-").map(Number);
  const digits = `${year}年${month}月${date}日`;
  return random.pick([digits, digits, day, `${year} 年 ${month} 月 ${date} 日`]);
}

function signed(sections: readonly Section[], lines: readonly string[]): Section[] {
  return sections.map((section) =>
    section.number === 6 ? { ...section, text: [section.text, ...lines].join("\n") } : section,
  );
}

function prefaceOf({ name }: Place, year: number | null): string {
  const period =
    year === null ? "" : `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  return `本报告根据《中华人民共和国政府信息公开条例》要求，由${name}编制。${period}`;
}

function cellsOf(edition: PrintedEdition, random: Random): Cells {
  const cells: Record<CellName, ReportCell> = {};
  const certain = random.pick([1, 1, 0.95, 0.7]);
  for (const { cells: names } of formRows(edition)) {
    for (const name of names) {
      cells[name] = random.chance(certain)
        ? { value: figureOf(name, random), state: "read" }
        : uncertain(random);
    }
  }
  return cells;
}

function figureOf(name: CellName, random: Random): number {
  if (random.chance(0.5)) return 0;
  if (name.endsWith(".change")) return random.int(-4000, 4000);
  if (name.endsWith(".amountWan")) return random.int(1, 4_000_000_000) / 10 ** random.int(1, 6);
  if (name.endsWith(".amountYuan")) return random.int(1, 1_800_000_000) / 100;
  const most = random.pick([9, 60, 999, 12_000, 99_999]);
  return name.startsWith("t2.") && random.chance(0.1) ? random.int(1e6, 2e9) : random.int(1, most);
}

const notes: readonly CellNote[] = [
  { kind: "fewer-values", found: 2, expected: 7 },
  { kind: "glued-digits", digits: "207" },
  { kind: "not-a-number", text: "见附件" },
];

function uncertain(random: Random): ReportCell {
  const state = random.pick(["blank", "blank", "missing", "lost", "ambiguous"]);
  if (state !== "ambiguous") return { value: null, state };
  return { value: null, state, note: random.pick(notes), candidates: [1, random.int(2, 99)] };
}

interface Telling {
  readonly place: Place;
  readonly year: number | null;
  readonly random: Random;
}

function sectionsOf(telling: Telling, hasLookalikes: boolean): Section[] {
  const { place, random } = telling;
  const story = { place, year: telling.year ?? undefined, random };
  const prose = [
    overview(story),
    random.chance(0.3) ? ["本年度主动公开工作按目录进行，另有说明如上。"] : [],
    random.chance(0.3) ? ["申请均在法定期限内办理完毕，未收取费用。"] : [],
    random.chance(0.3) ? ["本年度行政复议、行政诉讼均已依法应诉。"] : [],
    shortcomings(story),
    otherMatters(story),
  ];
  const strange = new Set([random.int(0, 5), random.int(0, 5)]);
  const alike = hasLookalikes ? random.int(0, 5) : -1;
  return prose.flatMap((lines, index): Section[] => {
    const more = strange.has(index) ? [hostileLine(random)] : [];
    const looks = index === alike ? [random.pick(lookalikes)] : [];
    const text = [...lines, ...more, ...looks].join("\n");
    if (index !== 0 && random.chance(0.04)) return [];
    return [{ number: index + 1, heading: headings[index] ?? "", text }];
  });
}

const headings = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
];

/** Lines a format, a spreadsheet or a page might take for something else; prose all the same. */
const hostile = [
  "=SUM(A1:A9)的写法仅为示例，请勿作公式处理。",
  "+86开头的号码不予公开，其他信息照常公开。",
  "-本年度无其他情况需要说明，特此说明。",
  "@全体工作人员：请按时报送信息，逾期将通报。",
  "他说：“公开是'常态'，\"不公开\"是例外。”本机关照办。",
  "左列\t右列\t之间以制表符隔开，内容仍为一段文字。",
  "群众点赞👍🏽，好评如潮🎉，满意率𠮷高，本机关备受鼓舞。",
  "#重点领域# 栏目累计更新，*加粗*与_下划线_均为正文。",
  "若a<b且b>c，则&amp;与&nbsp;均为正文，<script>亦为正文。",
  "附注：$x_1$、\\section、{花括号}、[方括号]、~波浪~均照录。",
  "1. 完善制度，明确责任；2) 加强培训，压实责任。",
  "信息公开指南，网址为https://www.example.gov.cn/zwgk?a=1&b=2#top，欢迎查阅。",
  "零宽\u200b字符与不换行\u00a0空格以及全角\u3000空格都可能出现在文中。",
  "公开内容涵盖㎡、№、①②③、Ⅳ、½、㈠等符号，均按原样刊载。",
];

function hostileLine(random: Random): string {
  if (random.chance(0.85)) return random.pick(hostile);
  const sentence = "本机关持续推进政府信息公开工作，及时回应群众关切，不断提升公开质量。";
  return sentence.repeat(random.int(20, 120));
}

/** Lines that a reader must take for headings or rows of the tables: these may be refused. */
const lookalikes = [
  "二、主动公开政府信息情况",
  "规章 | 1 | 2 | 3 |",
  "五、存在的主要问题及改进情况",
  "行政许可 15",
  "四、结转下年度继续办理 0 0 0 0 0 0 0",
  "总计 3 1 0 0 0 0 4",
];
