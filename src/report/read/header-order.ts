import type { HeaderSeen } from "./runs.ts";

/**
 * Whether the legible column headers stand in the order of the form and name no column of another
 * kind. A page that prints 总计 first, or a column 序号, cannot be read by the form's order.
 */
export function followsForm(headers: readonly HeaderSeen[]): boolean {
  const known = judged.get(headers);
  if (known !== undefined) return known;
  const follows = !isForeign(headers) && isInOrder(headers);
  judged.set(headers, follows);
  return follows;
}

/** The rows of a table share their headers. */
const judged = new WeakMap<readonly HeaderSeen[], boolean>();

function isForeign(headers: readonly HeaderSeen[]): boolean {
  return headers.some(({ header }) => header === "foreign");
}

function isInOrder(headers: readonly HeaderSeen[]): boolean {
  const printed = headers.map(({ text }) => text.replaceAll(/\s|年/g, "")).join("|");
  return orders.every((columns) => isRising(columns.map((column) => printed.search(column))));
}

/** Columns in printed order; each is looked for where it first stands. */
const orders: readonly (readonly RegExp[])[] = [
  [/制发/, /废止/, /现行有效/],
  [/新制作/, /新公开/, /对外公开/],
  [/上一?项目/, /本增/, /(?<!本)处理决定/],
  [/采购项目/, /采购总金额/],
  [/自然人/, /商业/, /科研/, /社会公益/, /法律服务/],
  [/自然人/, /总计/],
  [/行政复议/, /行政诉讼/],
  [/维持/, /纠正/, /尚未/, /总计/],
  [/未经复议/, /复议后/],
];

/** Positions that were found rise; `-1`: not found. */
function isRising(positions: readonly number[]): boolean {
  const found = positions.filter((position) => position >= 0);
  return found.every((position, index) => index === 0 || position > (found[index - 1] ?? 0));
}
