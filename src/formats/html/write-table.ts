import { escapeMarkup } from "../escape-markup.ts";
import type { PrintedCell, PrintedTable } from "../printed-document.ts";

/** A table with its headers marked for those who hear it; `heading`: the id of the heading that names it. */
export function htmlTable(
  { widths, headerRows, rows, name }: PrintedTable,
  heading?: string,
): string {
  const narrowest = Math.min(...widths) / widths.reduce((total, width) => total + width, 0);
  const line = (cells: readonly PrintedCell[]) =>
    `<tr>${cells.map((cell) => htmlCell(cell, widths.length, narrowest)).join("")}</tr>\n`;
  const head = rows.slice(0, headerRows).map(line).join("");
  const bodies = groupsOf(rows.slice(headerRows)).map(
    (group) => `<tbody>\n${group.map(line).join("")}</tbody>\n`,
  );
  const label =
    heading === undefined ? `aria-label="${escapeMarkup(name)}"` : `aria-labelledby="${heading}"`;
  return [
    `<div class="scroll${rows.length > shortest ? " long" : ""}" role="region" ${label} tabindex="0">\n<table ${label}>\n`,
    `<colgroup>${colgroup(widths)}</colgroup>\n`,
    head === "" ? "" : `<thead>\n${head}</thead>\n`,
    ...bodies,
    "</table>\n</div>\n",
  ].join("");
}

/** A longer table is set closer on paper, so that it stands on one page. */
const shortest = 20;

function colgroup(widths: readonly number[]): string {
  const all = widths.reduce((total, width) => total + width, 0);
  const share = (width: number) => Math.round((width / all) * 1000) / 10;
  return widths.map((width) => `<col style="width:${share(width)}%">`).join("");
}

/** Rows up to the next that heads others: headers inside a table begin a group of rows. */
function groupsOf(rows: readonly (readonly PrintedCell[])[]): (readonly PrintedCell[])[][] {
  const groups: (readonly PrintedCell[])[][] = [];
  let isHead = false;
  for (const row of rows) {
    const wasHead = isHead;
    isHead = row.every(({ role }) => role === "header");
    const last = groups.at(-1);
    if (last && (!isHead || wasHead)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** `narrowest`: the narrowest column's share of the table's width. */
function htmlCell(cell: PrintedCell, columns: number, narrowest: number): string {
  const { text, columnSpan, rowSpan, role } = cell;
  const spans =
    (columnSpan > 1 ? ` colspan="${columnSpan}"` : "") +
    (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "");
  const content = escapeMarkup(text);
  if (role === "figure")
    return `<td${spans}${fitting(text, narrowest * columnSpan)}>${content}</td>`;
  // A group's name breaks behind its number: （三） over 不予公开.
  const lines = role === "group" ? content.replace(/^（.）/, "$&<br>") : content;
  return `<th scope="${scopeOf(cell, columns)}"${spans}>${lines}</th>`;
}

/**
 * The size in which a long figure stands on one line in its column on paper, where it must be smaller than others: so
 * that it does not widen its column and lengthen the table.
 */
function fitting(text: string, share: number): string {
  const room = share * textWidth - cellPadding;
  // A digit is half as wide as it is high.
  const size = Math.floor((room / text.length) * 20) / 10;
  return size < ordinarySize ? ` style="--fitting:${Math.max(size, smallest)}pt"` : "";
}

/** Points, as `page-style.ts` sets paper. */
const textWidth = 442;
const cellPadding = 4.5;
const ordinarySize = 10.5;
const smallest = 4.5;

function scopeOf({ role, columnSpan }: PrintedCell, columns: number): string {
  if (role === "label") return "row";
  if (role === "group" || columnSpan === columns) return "rowgroup";
  return columnSpan > 1 ? "colgroup" : "col";
}
