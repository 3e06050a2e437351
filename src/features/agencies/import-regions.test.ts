import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { allRegions } from "./data/regions/regions.ts";
import { importRegions } from "./import-regions.ts";

const given = givenDatabase();

async function parentsOf(...codes: string[]) {
  const regions = await allRegions(given.db);
  return codes.map((code) => [regions.get(code)?.name, regions.get(code)?.parentCode]);
}

test("a table refused writes nothing, not even the provinces", async () => {
  const refused = await importRegions(given.db, "代码,名称\n3301,短\n");
  expect(refused.ok).toBe(false);
  expect([...(await allRegions(given.db)).keys()]).toEqual([]);
});

test("a region lies in the nearest that is there, and moves when a nearer one comes", async () => {
  const table = (...lines: string[]) => ["代码,名称,上级代码", ...lines, ""].join("\n");
  const counties = ["330199,青岚县,", "330198,柳林县,330000", "469001,五石市,"];
  const raised = await kindsRaised(given.db, async () => {
    const imported = await importRegions(given.db, table(...counties));
    expect(imported).toEqual({ ok: true, value: 3 });
  });
  expect(raised).toEqual(["agencies"]);
  expect(await parentsOf("330199", "330198", "469001", "330000")).toEqual([
    ["青岚县", "330000"],
    ["柳林县", "330000"],
    ["五石市", "460000"],
    ["浙江省", "000000"],
  ]);
  await importRegions(given.db, table("330199,青岚县,", "330100,临江市,", "330000,江川省,"));
  expect(await parentsOf("330199", "330198", "330100", "330000")).toEqual([
    ["青岚县", "330100"],
    ["柳林县", "330000"],
    ["临江市", "330000"],
    ["江川省", "000000"],
  ]);
});

test("every line that cannot be used is named, and nothing is taken over", async () => {
  const text = `代码,名称,上级代码
33019,短,
330201,,
330202,甲,330299
330203,乙,330204
330204,丙,330
330205,丁,
330205,戊,`;
  expect(await importRegions(given.db, text)).toEqual({
    ok: false,
    error: [
      { kind: "bad-code", line: 2, column: "代码", value: "33019" },
      { kind: "no-name", line: 3, code: "330201" },
      { kind: "no-parent", line: 4, code: "330202", parent: "330299" },
      { kind: "parent-not-above", line: 5, code: "330203", parent: "330204" },
      { kind: "bad-code", line: 6, column: "上级代码", value: "330" },
      { kind: "repeated", line: 8, code: "330205", first: 7 },
    ],
  });
  expect(await parentsOf("330205")).toEqual([[undefined, undefined]]);
});
