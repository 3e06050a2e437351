import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./files.ts";
import { tableFaults, tableOwners } from "./tables.ts";

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

const files = sourceFiles(["src/features"]).filter((file) => !/\.test\.tsx?$/.test(file));
const rooms = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));
const owners = tableOwners(rooms);

test("every table that migrations make is declared by a room or used by platform", () => {
  const migrations = sourceFiles(["migrations", "src/features"]).filter((file) =>
    file.includes("migrations/"),
  );
  const texts = migrations.map((file) => readFileSync(file, "utf8")).join("\n");
  const named = (act: string) =>
    [...texts.matchAll(new RegExp(`${act} table (\\w+)`, "g"))].map(([, table = ""]) => table);
  const dropped = new Set(named("drop"));
  const made = named("create").filter((table) => !dropped.has(table));
  const platform = sourceFiles(["src/platform"]).map((file) => readFileSync(file, "utf8"));
  expect(made.length).toBeGreaterThan(10);
  const ofNobody = made.filter(
    (table) => !(owners.has(table) || platform.some((text) => text.includes(table))),
  );
  expect(ofNobody).toEqual([]);
});

test("all tables together are those of every room", () => {
  const together = readFileSync("src/apps/database.ts", "utf8");
  for (const room of new Set(owners.values())) expect(together).toContain(`#features/${room}/`);
});

test("rooms name their own tables and those of rooms before them", () => {
  expect(tableFaults(rooms, owners, mayUse)).toEqual([]);
  expect(rooms.filter(({ text }) => text.includes("from report")).length).toBeGreaterThan(3);
});

test.each([
  "sql`select year from report where agency_id = 1`",
  "sql`select * from agency left join report on true`",
  'db.selectFrom("report").selectAll()',
  'db.selectFrom("agency").innerJoin("report", "report.agency_id", "agency.id")',
])("a room that names a table of a later one is told: %s", (text) => {
  const file = "src/features/agencies/data/a.ts";
  expect(tableFaults([{ file, text }], owners, mayUse)).toEqual([
    `${file} names report, a table of annual-reports, which agencies may not know`,
  ]);
  expect(tableFaults([{ file: "src/features/open-data/a.ts", text }], owners, mayUse)).toEqual([]);
});
