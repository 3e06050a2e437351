import type { HeaderSeen, Slot } from "../runs/runs.ts";

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
  const printed = headers.map(({ text }) => plain(text)).join("|");
  const known = inOrder.get(printed);
  if (known !== undefined) return known;
  const rises = orders.every((columns) =>
    isRising(columns.map((column) => printed.search(column))),
  );
  if (inOrder.size >= mostKnown) inOrder.clear();
  inOrder.set(printed, rises);
  return rises;
}

/** Reports print the same few rows of headers. */
const inOrder = new Map<string, boolean>();
const mostKnown = 500;

/** Columns in printed order; each is looked for where it first stands. */
const orders: readonly (readonly RegExp[])[] = [
  [/制发/, /废止/, /现行有效/],
  [/新制作/, /新公开/, /对外公开/],
  [/上一?项目/, /本增/, /(?<!本)处理决定/],
  [/采购项目/, /采购总金额/],
  [/自然人/, /商业/, /科研/, /社会公益/, /法律服务/],
  [/自然人/, /[总合]计/],
  [/法律服务/, /\|其[他它](?:\||$)/],
  [/行政复议/, /行政诉讼/],
  [/维持/, /纠正/, /尚未/, /总计/],
  [/未经复议/, /复议后/],
];

/** Positions that were found rise; `-1`: not found. */
export function isRising(positions: readonly number[]): boolean {
  const found = positions.filter((position) => position >= 0);
  return found.every((position, index) => index === 0 || position > (found[index - 1] ?? 0));
}

/** Table four's row has no label: its headers alone say what it holds. */
const mostColumns = 15;

/**
 * Whether each slot of a real table's row stands under its own header, where that is legible. A labelled
 * row with a value in every column is read without asking.
 */
export function standsUnderHeaders(
  slots: readonly Slot[],
  headers: readonly HeaderSeen[],
): boolean {
  if (slots.length < mostColumns && !slots.some(({ kind }) => kind === "gap")) return true;
  const printed = headers.flatMap(({ text, grid }) => (grid ? [{ text: plain(text), grid }] : []));
  const sets = columnSets.filter(({ columns }) => columns.length === slots.length);
  // Where the first one is beside its column, the page has lost how its header cells were merged.
  const laidOut = sets.filter(({ columns: [first] }) =>
    printed.some(({ text, grid }) => first?.test(text) && slots[0] && isUnder(slots[0], grid)),
  );
  return laidOut.every(({ columns }) =>
    printed.every(({ text, grid }) => {
      const fits = columns.flatMap((column, at) => (column.test(text) ? [at] : []));
      const over = slots.findIndex((slot) => isUnder(slot, grid));
      return fits.length === 0 || over === -1 || fits.includes(over);
    }),
  );
}

function isUnder({ grid }: Slot, header: NonNullable<HeaderSeen["grid"]>): boolean {
  return grid?.table === header.table && grid.column === header.column;
}

function plain(text: string): string {
  return text.replaceAll(/\s|年/g, "");
}

const results = [/维持/, /纠正/, /^其[他它]/, /尚未/, /^[总合]计$/];

/** The legible words of each column's header, in the order of the form. */
const columnSets: readonly { readonly columns: readonly RegExp[] }[] = [
  { columns: [/制发/, /废止/, /现行有效/] },
  { columns: [/新制作/, /新公开/, /对外公开/] },
  { columns: [/上一?项目/, /本增/, /处理决定/] },
  {
    columns: [/自然人/, /商业/, /科研/, /公益/, /法律服务/, /^其[他它]$/, /^[总合]计$/],
  },
  { columns: [...results, ...results, ...results] },
];
