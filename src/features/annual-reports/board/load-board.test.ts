import { sql } from "kysely";
import { expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency, givenStoredReport, qinghe } from "#tests/support/given-stored-report.ts";
import { withdrawReport } from "../keeping/withdraw-report.ts";
import { departmentDay, localDay } from "../settings.ts";
import { loadBoard } from "./load-board.ts";
import { setExpected } from "./set-expected.ts";

const given = givenDatabase();
const every = agencyScope({ kind: "operator" });
const by = { actor: { kind: "system", name: "试" } } as const;
const year = 2025;

const on = async (today: `${number}-${number}-${number}`, scope = every) => {
  const { lines } = await loadBoard(given.db, scope, { year, today });
  return Object.fromEntries(lines.map(({ agencyName, state }) => [agencyName, state]));
};

test("each agency stands where its report, its day and the list put it", async () => {
  const { db } = given;
  const name = (agency: string) => ({ name: agency, region: qinghe });
  // Signed in January: that day counts, whenever the file came.
  const signedOn = { value: "2026-01-20", state: "read" } as const;
  await givenStoredReport(db, { agency: name("青禾县甲局"), year, signedOn });
  await givenStoredReport(db, { agency: name("青禾县乙局"), year, isHeld: true });
  const withdrawn = await givenStoredReport(db, { agency: name("青禾县丙局"), year, signedOn });
  await withdrawReport(db, every, { reportId: withdrawn.reportId, by, reason: "误传" });
  const town = await givenAgency(db, name("青禾县柳林镇人民政府"));
  const off = await givenAgency(db, name("青禾县丁局"));
  expect(await setExpected(db, every, { agencyId: off, year, notBecause: "新设", by })).toBe(true);
  const states = {
    青禾县甲局: "in-time",
    青禾县乙局: "late",
    青禾县丙局: "overdue",
    青禾县丁局: "not-expected",
  };
  expect(await on("2026-02-01")).toEqual({ ...states, 青禾县柳林镇人民政府: "not-due" });
  expect(await on("2026-01-31")).toMatchObject({ 青禾县丙局: "not-due" });
  // A county's own day for its towns.
  const set = {
    for: { of: "region", code: qinghe.code },
    fromYear: 0,
    value: "01-15",
    by,
  } as const;
  await setSetting(db, localDay, set);
  expect(await on("2026-02-01")).toEqual({ ...states, 青禾县柳林镇人民政府: "overdue" });
  const own = agencyScope({ kind: "person", id: 1, name: "甲", agencies: [town] });
  expect(await on("2026-02-01", own)).toEqual({ 青禾县柳林镇人民政府: "overdue" });
  expect(await setExpected(db, own, { agencyId: off, year, notBecause: null, by })).toBe(false);
});

test("nothing is expected of who was founded after the year, nor is what waits for its supervisor missing", async () => {
  const { db } = given;
  const late = await givenAgency(db, { name: "青禾县数据局" });
  const waits = await givenAgency(db, { name: "青禾县气象局" });
  await sql`update agency set founded_on = ${`${year + 1}-01-01`} where id = ${late}`.execute(db);
  const today = `${year + 2}-06-01` as const;
  const asked = { year, today, waiting: [async () => new Map([[waits, "2026-01-30"] as const])] };
  const { lines } = await loadBoard(db, every, asked);
  expect(lines.map(({ agencyName }) => agencyName)).not.toContain("青禾县数据局");
  expect(lines.find(({ id }) => id === waits)).toMatchObject({
    state: "waiting",
    handedInOn: "2026-01-30",
  });
  const next = await loadBoard(db, every, { year: year + 1, today });
  expect(next.lines.find(({ id }) => id === late)?.state).toBe("overdue");
});

test("a region may ask its departments for an earlier day than the law, never for a later one", async () => {
  const { db } = given;
  const id = await givenAgency(db, { name: "青禾县审计局" });
  const set = (value: string) =>
    setSetting(db, departmentDay, {
      for: { of: "region", code: qinghe.code },
      fromYear: 0,
      value,
      by,
    });
  const dueOn = async () => {
    const { lines } = await loadBoard(db, every, { year, today: `${year + 1}-01-01` });
    return lines.find((line) => line.id === id)?.dueOn;
  };
  expect(await dueOn()).toBe(`${year + 1}-01-31`);
  await set("01-20");
  expect(await dueOn()).toBe(`${year + 1}-01-20`);
  await set("02-20");
  expect(await dueOn()).toBe(`${year + 1}-01-31`);
});
