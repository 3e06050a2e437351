import type { Random } from "#tests/support/generator/random.ts";

/** What a pattern could stumble over when it stands a million times in one line. */
const units = [
  ..."| \t1<>&(（[《、-一年第a\u3000\u200b\r\n/,.",
  " | ",
  "|\n",
  " \n",
  "0 ",
  "1,1",
  "1.1",
  "- 1 -",
  "<p",
  "</",
  "<td>",
  "<td>1",
  "<tr><td>1",
  "<p>1</p>",
  "<br>",
  "<!--",
  "<table>",
  "<table><tr><td>",
  "<div>",
  "<div hidden>",
  "&#",
  "&#49;",
  "&nbsp;",
  "<a b='",
  "规章",
  "规章 ",
  "规章 | 0 | ",
  "规章000",
  "规章\n0\n0\n0\n",
  "行政许可 1 ",
  "总计\n",
  "总计 0 ",
  "第二十条第（",
  "第二十条",
  "（一）",
  "(一)予以公开 | 0 ",
  "三、",
  "一、总体情况",
  "一、总体情况\n",
  "二、主动公开政府信息情况\n",
  "2023年",
  "2023",
  "20231",
  "年1月1日",
  "政府信息公开工作年度报告",
  "2023年政府信息公开",
  "人民政府",
  "fu(",
  "制(zhi)",
  "公(gōng",
  "结果\n维持\n",
  "信息内容 ",
  "自然人 | ",
  "其他 ",
  "1.",
  "1.其他",
  "二、二、",
  "（",
  "（（一）",
  "件",
  "收到12件",
  "无",
  "/ ",
  "本年",
  "○",
  "⼀",
  "檔案",
] as const;

/** One to five million characters of one or two units, with something before and after. */
export function longLine(random: Random): Uint8Array {
  const unit = random.chance(0.5) ? random.pick(units) : random.pick(units) + random.pick(units);
  const length = random.int(1_000_000, 5_000_000);
  const ends = [
    "",
    "\n",
    "一、总体情况\n",
    "规章 | 1 | 2 | 3 |\n",
    "<table><tr><td>",
    "x",
    "<!DOCTYPE html>",
  ];
  return Buffer.from(random.pick(ends) + repeated(unit, length / 3) + random.pick(ends));
}

let room: Buffer | undefined;

/** One unit over and over in 20 MB; always in the same memory, so that the input is not what grows. */
export function largestRead(random: Random): Uint8Array {
  room ??= Buffer.alloc(20 * 1024 * 1024);
  return room.fill(random.pick(units));
}

/** 50 MB that are refused by their size; no page of the memory is ever touched. */
export function tooLarge(): Uint8Array {
  return new Uint8Array(50 * 1024 * 1024);
}

/** A table, or a nest of elements, as deep and wide as no page is. */
export function hugePage(random: Random): Uint8Array {
  const rows = random.int(1, 20_000);
  const columns = random.int(1, 3_000_000 / rows / 10);
  const span = random.pick([
    "",
    ' rowspan="65534"',
    ' colspan="1000"',
    ' rowspan="0" colspan="9999"',
  ]);
  const tag = random.pick([
    "div",
    "table",
    "table><tr><td",
    "ul><li",
    "span",
    "td",
    "p",
    "pre",
    "b",
  ]);
  const depth = random.int(10_000, 200_000);
  return Buffer.from(
    random.pick([
      `<html><table>${`<tr>${`<td${span}>1`.repeat(columns)}`.repeat(rows)}</table>`,
      `<html>${`<${tag}>`.repeat(depth)}1${`</${tag.split(">")[0]}>`.repeat(depth)}`,
      `<html>${`<${tag}>1`.repeat(depth)}`,
      `<html>${`<${tag}${span}>`.repeat(depth)}<table><tr><td>规章<td>1</table>`,
    ]),
  );
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.max(1, Math.floor(length / unit.length)));
}
