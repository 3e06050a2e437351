import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { agenciesUnder } from "./agencies-under.ts";
import { keepFormerParents } from "./former-parents.ts";
import { saveAbove } from "./save-above.ts";

const given = givenDatabase();
const county = { code: "330181", name: "青岚县", level: "county" } as const;
const ids = new Map<string, number>();
const idOf = (name: string) => ids.get(name) ?? 0;

/** 县政府 over 教育局 (over 考试中心, over 某小组), 开发区 (over 开发区分局), 柳林镇 (over 镇中心); 乡政府 stands alone. */
beforeEach(async () => {
  await emptyTables(given.db, "agency");
  ids.clear();
  for (const [name, kind, parent] of [
    ["县政府", "government", null],
    ["教育局", "department", "县政府"],
    ["考试中心", "other", "教育局"],
    ["某小组", "other", "考试中心"],
    ["开发区", "zone", "县政府"],
    ["开发区分局", "department", "开发区"],
    ["柳林镇", "township", "县政府"],
    ["镇中心", "other", "柳林镇"],
    ["邻县政府", "government", null],
  ] as const) {
    const id = await givenAgency(given.db, { name, kind, region: county });
    ids.set(name, id);
    if (parent) await put(name, parent);
  }
});

async function put(name: string, parent: string | null, from?: LocalDate): Promise<void> {
  const [id, parentId] = [idOf(name), parent === null ? null : idOf(parent)];
  if (from) await keepFormerParents(given.db, [{ id, parentId }], from);
  await sql`update agency set parent_id = ${parentId} where id = ${id}`.execute(given.db);
}

async function dissolve(name: string, on: LocalDate): Promise<void> {
  await sql`update agency set dissolved_on = ${on} where id = ${idOf(name)}`.execute(given.db);
}

async function under(name: string, on: LocalDate, scope: "level" | "whole" = "whole") {
  const found = await agenciesUnder(given.db, { agencyId: idOf(name), on, scope });
  return found.map((one) => one.name);
}

const end = (year: number) => `${year}-12-31` as LocalDate;

test("whole is all below, in whatever way, the agency itself first", async () => {
  const [first, ...others] = await under("县政府", end(2024));
  expect(first).toBe("县政府");
  expect(others.sort()).toEqual(
    ["教育局", "考试中心", "某小组", "开发区", "开发区分局", "柳林镇", "镇中心"].sort(),
  );
});

test("level is departments, zones and others, directly or through a department", async () => {
  const found = await under("县政府", end(2024), "level");
  expect(found.sort()).toEqual(["县政府", "教育局", "考试中心", "开发区"].sort());
});

test("an agency without any below has itself; one that is not there has none", async () => {
  expect(await under("镇中心", end(2024))).toEqual(["镇中心"]);
  expect(await under("没有", end(2024))).toEqual([]);
});

describe("an agency that stands elsewhere from a day on", () => {
  beforeEach(() => put("柳林镇", "邻县政府", "2024-07-01"));
  test.each<[LocalDate, string]>([
    [end(2023), "县政府"],
    ["2024-06-30", "县政府"],
    ["2024-07-01", "邻县政府"],
    [end(2024), "邻县政府"],
  ])("on %s stands under %s, with those below it", async (on, parent) => {
    for (const other of ["县政府", "邻县政府"]) {
      const found = await under(other, on);
      expect(found.includes("柳林镇")).toBe(other === parent);
      expect(found.includes("镇中心")).toBe(other === parent);
    }
  });

  test("and once more, stands each time where it stood", async () => {
    await put("柳林镇", null, "2025-03-01");
    await put("柳林镇", "县政府", "2025-09-01");
    const over = async (on: LocalDate) =>
      (await under("县政府", on)).includes("柳林镇") ||
      ((await under("邻县政府", on)).includes("柳林镇") ? "邻县" : false);
    expect(
      await Promise.all(
        ["2024-06-30", "2025-02-28", "2025-08-31", "2025-09-01"].map((on) => over(on as LocalDate)),
      ),
    ).toEqual([true, "邻县", false, true]);
  });
});

test("whom nobody stood above is told who does for all the time before", async () => {
  await saveAbove(given.db, {
    parentId: idOf("县政府"),
    supervisorId: idOf("县政府"),
    agencyIds: [idOf("邻县政府")],
  });
  expect(await under("县政府", end(2020))).toContain("邻县政府");
});

test("a change of today leaves the past as it was", async () => {
  await saveAbove(given.db, {
    parentId: idOf("邻县政府"),
    supervisorId: idOf("邻县政府"),
    agencyIds: [idOf("柳林镇")],
  });
  expect(await under("县政府", end(2020))).toContain("柳林镇");
  expect(await under("邻县政府", end(2020))).not.toContain("柳林镇");
  expect(await under("邻县政府", "2999-12-31")).toContain("柳林镇");
});

test("a change of an earlier day takes the place of what was said of the days after it", async () => {
  await put("柳林镇", "邻县政府", "2025-01-01");
  await put("柳林镇", "教育局", "2024-03-01");
  const over = async (on: LocalDate) => {
    const found = await Promise.all(
      ["县政府", "邻县政府", "教育局"].map((name) => under(name, on)),
    );
    return found.map((names) => names.includes("柳林镇"));
  };
  expect(await over("2024-02-28")).toEqual([true, false, false]);
  expect(await over("2024-03-01")).toEqual([true, false, true]);
  expect(await over("2025-01-01")).toEqual([true, false, true]);
});

describe("an agency that was dissolved", () => {
  test.each<[LocalDate, number, boolean]>([
    ["2024-01-01", 2024, true],
    ["2023-12-31", 2024, false],
    ["2023-12-31", 2023, true],
    ["2025-02-01", 2024, true],
  ])("on %s is in the tree of %i: %s", async (dissolvedOn, year, isThere) => {
    await dissolve("教育局", dissolvedOn);
    expect((await under("县政府", end(year))).includes("教育局")).toBe(isThere);
  });

  test("stands where it stood on its last day, also if it was put elsewhere after", async () => {
    await dissolve("柳林镇", "2024-07-01");
    await put("柳林镇", "邻县政府", "2024-07-01");
    expect(await under("县政府", end(2024))).toContain("柳林镇");
    expect(await under("邻县政府", end(2024))).not.toContain("柳林镇");
  });

  test("has the tree of its last day itself, and none in a later year", async () => {
    await dissolve("县政府", "2024-07-01");
    await put("柳林镇", "邻县政府", "2024-07-01");
    expect(await under("县政府", end(2024))).toContain("柳林镇");
    expect(await under("邻县政府", end(2024))).toContain("柳林镇");
    expect(await under("县政府", end(2025))).toEqual([]);
  });
});

test("an agency has the name that it had on the day", async () => {
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on) values
    (${idOf("教育局")}, '文教局', '文教局', '2020-05-01'),
    (${idOf("教育局")}, '教体局', '教体局', '2024-05-01')`.execute(given.db);
  expect(await under("教育局", "2020-04-30")).toContain("文教局");
  expect(await under("教育局", "2020-05-01")).toContain("教体局");
  expect(await under("教育局", "2024-05-01")).toContain("教育局");
});
