import type { TableId } from "#report/form/cell-names.ts";
import type { Draft } from "../draft.ts";
import { paragraphs } from "../layouts/row-writers.ts";
import { type Piece, plain } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import type { HtmlHabit } from "./habit.ts";
import { escaped, htmlTable, scaledRows, titleRow, wrapped } from "./table.ts";

const tableOfSection: readonly (TableId | undefined)[] = [undefined, "t2", "t3", "t4"];

/** A report as a web page with navigation, script, metadata and footer around it. */
export function htmlPage(draft: Draft, habit: HtmlHabit, random: Random): Piece[] {
  const { newline } = habit;
  return [
    ...pageHead(draft, habit, random),
    ...draft.title.flatMap((text) => block("h1", text, "title", newline)),
    ...draft.preface.flatMap((text) => block("p", text, "paragraph", newline)),
    ...(habit.oneTable ? oneTableBody(draft, habit) : body(draft, habit, random)),
    ...draft.after.flatMap((text) => block("p", text, "chrome", newline)),
    plain(pageFoot(random)),
  ];
}

function block(
  tag: string,
  text: string,
  prose: Piece["prose"] & string,
  newline: string,
): Piece[] {
  return [plain(`<${tag}>`), { text: escaped(text), prose }, plain(`</${tag}>${newline}`)];
}

function body(draft: Draft, habit: HtmlHabit, random: Random): Piece[] {
  const headingTag = random.pick(["h2", "p", "strong", "div"]);
  return draft.sections.flatMap((section, index) => [
    ...(section.heading === "" ? [] : block(headingTag, section.heading, "heading", habit.newline)),
    ...tableOf(draft, tableOfSection[index], habit),
    ...section.paragraphs.flatMap((text) => block("p", text, "paragraph", habit.newline)),
  ]);
}

function tableOf(draft: Draft, table: TableId | undefined, habit: HtmlHabit): Piece[] {
  if (table === undefined) return [];
  if (draft.absent.has(table))
    return [plain(`<p><img src="/upload/1700000000000.jpg" alt=""></p>`)];
  return draft.sheets
    .filter((sheet) => sheet.table === table)
    .flatMap((sheet) => [
      ...captionOf(sheet, habit),
      ...(habit.paragraphs ? asParagraphs(sheet, habit) : htmlTable(sheet, habit)),
    ]);
}

function captionOf({ table, caption }: Sheet, { newline }: HtmlHabit): Piece[] {
  if (caption === undefined) return [];
  return [plain("<p>"), { text: escaped(caption), head: table }, plain(`</p>${newline}`)];
}

function asParagraphs(sheet: Sheet, { newline }: HtmlHabit): Piece[] {
  const end = `</p>${newline}`;
  return paragraphs(sheet, end).flatMap((piece) =>
    piece.text === end ? [piece] : [plain("<p>"), { ...piece, text: escaped(piece.text) }],
  );
}

/** Sections two to four as one table whose title rows are the headings. */
function oneTableBody(draft: Draft, habit: HtmlHabit): Piece[] {
  const rows = draft.sections.slice(1, 4).flatMap((section, index) => {
    const sheet = draft.sheets.find(({ table }) => table === tableOfSection[index + 1]);
    const shown = sheet !== undefined && !draft.absent.has(sheet.table);
    return [...titleRow(section.heading, habit), ...(shown ? scaledRows(sheet, habit) : [])];
  });
  const prose = (from: number, to: number) =>
    draft.sections
      .slice(from, to)
      .flatMap((section) => [
        ...block("p", section.heading, "heading", habit.newline),
        ...section.paragraphs.flatMap((text) => block("p", text, "paragraph", habit.newline)),
      ]);
  return [...prose(0, 1), ...wrapped(rows, habit), ...prose(4, 6)];
}

function pageHead(draft: Draft, { newline }: HtmlHabit, random: Random): Piece[] {
  const title = draft.title.join("") || "政府信息公开年报";
  return [
    plain(
      `<!DOCTYPE html>${newline}<html lang="zh-CN"><head><title>${escaped(title)}_${draft.model.place.county}人民政府</title>` +
        `<style>.t{width:${random.int(600, 1200)}px;margin:0 auto}</style>` +
        `<script>var id=${random.int(1, 99999)},cells="<td>规章</td><td>9</td>";</script></head><body>${newline}` +
        `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/col/col${random.int(100, 9999)}/">年报</a></li></ul></div>${newline}` +
        `<!-- 规章 0 0 0 --><div class="t" id="zoom">${newline}`,
    ),
    ...draft.before.flatMap((text) => block("div", text, "chrome", newline)),
  ];
}

function pageFoot(random: Random): string {
  const links = random.chance(0.5)
    ? "<table><tr><td>友情链接</td><td>省政府</td><td>市政府</td></tr></table>"
    : "";
  return `</div><div class="foot">${links}<p>主办:县人民政府办公室 电话:0${random.int(310, 999)}-${random.int(2_000_000, 8_999_999)}</p></div></body></html>\n`;
}
