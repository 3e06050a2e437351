import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./files.ts";
import { owners, tableFaults } from "./tables.ts";

interface Rule {
  readonly name: string;
  readonly from: { readonly path: string };
  readonly to: { readonly pathNot: string };
}

const require = createRequire(import.meta.url);
const rules = (require(resolve(".dependency-cruiser.cjs")).forbidden as readonly Rule[]).filter(
  ({ name }) => name === "rooms-in-order",
);

/** As imports are ruled; a room that stands last may use all. */
function mayUse(room: string, other: string): boolean {
  const rule = rules.find(({ from }) => new RegExp(from.path).test(`src/features/${room}/`));
  return !rule || new RegExp(rule.to.pathNot).test(`src/features/${other}/`);
}

test("every table has an owner", () => {
  const schema = readFileSync("src/platform/db/schema.ts", "utf8");
  const [, body = ""] = /interface Schema [^{]*\{([^}]*)\}/.exec(schema) ?? [];
  const tables = [...body.matchAll(/readonly ([a-z_]+):/g)].map(([, table]) => table);
  expect(tables.sort()).toEqual(Object.keys(owners).sort());
});

test("rooms name their own tables and those of rooms before them", () => {
  const files = sourceFiles(["src/features"]).filter((file) => !/\.test\.tsx?$/.test(file));
  const sources = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));
  expect(tableFaults(sources, mayUse)).toEqual([]);
  expect(sources.filter(({ text }) => text.includes("from report")).length).toBeGreaterThan(3);
});

test.each([
  "sql`select year from report where agency_id = 1`",
  "sql`select * from agency left join report on true`",
  'db.selectFrom("report").selectAll()',
  'db.selectFrom("agency").innerJoin("report", "report.agency_id", "agency.id")',
])("a room that names a table of a later one is told: %s", (text) => {
  const file = "src/features/agencies/data/a.ts";
  expect(tableFaults([{ file, text }], mayUse)).toEqual([
    `${file} names report, a table of annual-reports, which agencies may not know`,
  ]);
  expect(tableFaults([{ file: "src/features/open-data/a.ts", text }], mayUse)).toEqual([]);
});
