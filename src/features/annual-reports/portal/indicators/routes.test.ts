import { expect, test } from "vitest";
import { formRows } from "#report/form/form-rows.ts";
import { columnMeanings, rowMeanings } from "#report/words/row-meanings.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { indicatorTables } from "./indicator-rows.ts";
import { indicatorsPath } from "./paths.ts";
import { indicatorRoutes } from "./routes.tsx";

const editions = [formRows("2021"), formRows("2019-trial")];
/** The trial edition's one row 其他处理 is the group of the three rows since. */
const rowId = (row: string) => (row === "t3.otherSingle" ? "t3.other" : row);

test("every row of both editions stands on the page with its meaning and its article", async () => {
  const html = await (await inTestSite(indicatorRoutes()).request(indicatorsPath())).text();
  for (const row of editions.flatMap((rows) => [...rows.keys()])) {
    const id = rowId(row);
    const meaning = rowMeanings[id];
    expect([id, html.includes(`<tr id="w-${id}"`)]).toEqual([id, true]);
    expect([id, html.includes(`<td>${meaning?.means}</td><td>${meaning?.basis}</td>`)]).toEqual([
      id,
      true,
    ]);
  }
});

test("every column has a meaning, and no meaning is of a column that there is not", () => {
  const columns = editions.flatMap((rows) =>
    [...rows].flatMap(([row, names]) => names.map((name) => `${row.slice(0, 2)}.${name}`)),
  );
  expect(new Set(Object.keys(columnMeanings))).toEqual(new Set(columns));
});

test("no row stands twice", () => {
  const ids = indicatorTables.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(new Set(ids)).toEqual(new Set(Object.keys(rowMeanings)));
});
