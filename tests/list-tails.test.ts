import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

/**
 * A list that is shown in parts ends its order in what no two of its rows share, else a row can stand on two parts or on
 * none. Rows that are alike in all the rest are rare in tests, so the queries are read as they are written.
 */
const root = resolve(import.meta.dirname, "..");

/** Ids, codes and accounts; a name or a year behind whose it is; places that were counted by such an order. */
const tails = [
  /(?:^|\.|, )(?:id|code|account|seq|number)(?: desc)?$/,
  /(?:^|, )renamed_on desc, match_name$/,
  /agency_id, report\.year$/,
  /agency\.id, report\.year, report\.version$/,
  /^(?:place|listed_at|1, 2)$/,
  // Of records of one import, each once; of places, by their kind and id.
  /^record_id$/,
  // Of pages of items and letters, of which each has one.
  /(?:item|message)_id desc$/,
  // Of groups, each value once.
  /^2 desc, 1$/,
  // Of versions of one draft, each once.
  /^revision desc$/,
  // Of regions, each once.
  /^desc, region_code$/,
  /length\(name\), key$/,
  // Of facets, each value once.
  /^count desc, value$/,
  // Of old addresses, each once.
  /^old\.path$/,
  // Of files of a draft and pages that have the same, each pair once.
  /^own\.number, page\.item_id$/,
  // Of names, each once.
  /(?:^|, )word$/,
  // Named where it is used twice; it ends in the id.
  /^\$\{order\}$/,
];

/** One row that is picked is no list. */
const cutOff = /order by((?:(?!order by|`|\) as)[\s\S])*?)\s(?:limit(?! 1\b)|offset)\s/g;
const counted = /row_number\(\) over \(\s*order by([\s\S]*?)\n\s*\) as/g;
const built = /((?:\.orderBy\([^\n]*\)\s*)+)\.limit\((?!1\))/g;

/** The orders in a source: those of the query builder as SQL writes them. */
function ordersIn(source: string): readonly string[] {
  const written = [...source.matchAll(cutOff), ...source.matchAll(counted)].map(
    ([, order = ""]) => order,
  );
  const builder = [...source.matchAll(built)].map(([, calls = ""]) =>
    [...calls.matchAll(/"([^"]+)"(?:, "(desc)")?\)/g)]
      .map(([, column = "", direction]) => (direction ? `${column} ${direction}` : column))
      .join(", "),
  );
  return [...written, ...builder].map((order) => order.replace(/\s+/g, " ").trim());
}

test("every order of a list that is cut off has a unique tail", () => {
  const files = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const orders = files.flatMap((file) =>
    ordersIn(readFileSync(resolve(root, file), "utf8")).map((order) => ({ file, order })),
  );
  expect(orders.length).toBeGreaterThan(15);
  expect(orders.filter(({ order }) => !tails.some((tail) => tail.test(order)))).toEqual([]);
});

test.each([
  ["sql`select a from b order by a.name limit 3`", ["a.name"]],
  ["sql`select a from b order by a.name,\n  a.id desc\n limit 3`", ["a.name, a.id desc"]],
  ['query\n  .orderBy("a.name")\n  .orderBy("id", "desc")\n  .limit(3)', ["a.name, id desc"]],
  ["sql`select a from b order by a.name`", []],
])("%j orders by %j", (source, orders) => {
  expect(ordersIn(source)).toEqual(orders);
});
