import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();
let office: ReturnType<typeof givenOffice>;
let government: number;
let bureau: number;
let headers: Record<string, string>;

beforeEach(async () => {
  await given.tables.deleteFrom("zero_report").execute();
});
beforeAll(async () => {
  office = givenOffice(given.db, { today: () => "2026-11-30" });
  government = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  bureau = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
  await given.tables
    .updateTable("agency")
    .set({ parent_id: government })
    .where("id", "=", bureau)
    .execute();
  headers = await signedIn("信息员", { role: "information-officer", agencyId: bureau });
  await given.tables
    .insertInto("decision_count")
    .values(
      Array.from({ length: 120 }, (_, at) => ({
        agency_id: bureau,
        key: String(at),
        month: "2024-03-01" as const,
        type: "penalty" as const,
        source: `系统${at}`,
        decisions: 2,
        published: null,
      })),
    )
    .execute();
});

async function signedIn(
  account: string,
  of: { role: "auditor" | "information-officer" | "supervisor"; agencyId: number },
) {
  return await givenSession(given.db, await givenPerson(given.db, { account, ...of }));
}

async function call(method: string, path: string, body?: unknown, by = headers) {
  const answer = await office.request(path, asJson(method, body, by));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

describe("figures", () => {
  const penalty = (tail = "", more = "") =>
    `/api/figures/t2.penalty.decisions${tail}?of=${bureau}&year=2024${more}`;

  test("tell their value and parts, and records a page at a time", async () => {
    expect((await call("GET", penalty("", "&by=month"))).body).toMatchObject({
      key: "t2.penalty.decisions",
      value: 240,
      parts: [{ name: "2024-03", value: 240 }],
    });
    const first = (await call("GET", penalty("/records"))).body;
    expect(first.records).toHaveLength(100);
    const { afterOn, afterId } = first.next;
    const rest = await call("GET", penalty("/records", `&afterOn=${afterOn}&afterId=${afterId}`));
    expect(rest.body.records).toHaveLength(20);
    expect(rest.body).not.toHaveProperty("next");
    const ids = [...first.records, ...rest.body.records].map((one: { id: number }) => one.id);
    expect(new Set(ids).size).toBe(120);
  });

  test("open by year and by agency, and to the records of one entry", async () => {
    const { years } = (await call("GET", penalty("/years"))).body;
    expect(years).toEqual(
      [2024, 2023, 2022, 2021, 2020, 2019].map((year) => ({
        year,
        value: year === 2024 ? 240 : 0,
      })),
    );
    const typed = `/api/figures/t2.licensing.previous?of=${bureau}&year=2020`;
    expect((await call("GET", typed)).body.value).toBeNull();
    const supervisor = await signedIn("副科长", { role: "supervisor", agencyId: government });
    const whole = `/api/figures/t2.penalty.decisions/agencies?of=${government}&year=2024&scope=whole`;
    expect((await call("GET", whole, undefined, supervisor)).body.agencies).toEqual([
      { id: bureau, name: "青禾县林业局", value: 240 },
      { id: government, name: "青禾县人民政府", value: 0 },
    ]);
    const part = penalty("/records", `&by=source&part=${encodeURIComponent("系统7")}`);
    const { records } = (await call("GET", part)).body;
    expect(records).toMatchObject([{ title: "2024-03 行政处罚（系统7）", share: 2 }]);
    const behind = penalty("/records", `&after=2024-03-01.${records[0].id}`);
    expect((await call("GET", behind)).body.records[0].id).toBeGreaterThan(records[0].id);
  });

  test("are asked of the agencies that are one's own", async () => {
    const mine = await call("GET", `/api/figure-agencies?q=${encodeURIComponent("禾县")}`);
    expect(mine.body.agencies).toEqual([{ id: bureau, name: "青禾县林业局" }]);
    const none = await call("GET", `/api/figure-agencies?q=${encodeURIComponent("人民政府")}`);
    expect(none.body.agencies).toEqual([]);
  });

  test("records ask for the permission of their room", async () => {
    const auditor = await signedIn("审计员", { role: "auditor", agencyId: bureau });
    expect((await call("GET", penalty(), undefined, auditor)).status).toBe(200);
    expect((await call("GET", penalty("/records"), undefined, auditor)).status).toBe(403);
  });

  test("nobody counts over agencies that are not theirs", async () => {
    const of = (agency: number, scope: string) =>
      `/api/figures/t2.penalty.decisions?of=${agency}&year=2024&scope=${scope}`;
    expect((await call("GET", of(government, "own"))).status).toBe(404);
    const officer = await signedIn("县信息员", {
      role: "information-officer",
      agencyId: government,
    });
    expect((await call("GET", of(government, "own"), undefined, officer)).body.value).toBe(0);
    const whole = await call("GET", of(government, "whole"), undefined, officer);
    expect([whole.status, whole.body.field]).toEqual([403, "scope"]);
    const supervisor = await signedIn("科长", { role: "supervisor", agencyId: government });
    const seen = await call("GET", of(government, "whole"), undefined, supervisor);
    expect([seen.status, seen.body.value]).toEqual([200, 240]);
  });

  test.each([
    ["/api/figures/t9.none?of=BUREAU&year=2024", 404],
    ["/api/figures/t2.penalty.decisions", 422],
    ["/api/figures/t2.penalty.decisions?of=BUREAU&year=2024&by=channel", 422],
    ["/api/figures/t2.penalty.decisions?of=BUREAU&year=2027", 422],
    ["/api/figures/t2.penalty.decisions?of=BUREAU&year=2024&scope=whole", 409],
  ])("%s is refused", async (path, status) => {
    expect((await call("GET", path.replace("BUREAU", String(bureau)))).status).toBe(status);
  });
});

describe("zero reports", () => {
  const zero = (kind: string, period: string) =>
    call("POST", "/api/zero-reports", { agency: bureau, kind, period });
  const listed = async () => (await call("GET", `/api/zero-reports?of=${bureau}&year=2024`)).body;
  const monthsOf = async (kind: string) =>
    (await listed()).missing.find((one: { kind: string }) => one.kind === kind)?.months;

  test("answer for months without a record, until they are withdrawn", async () => {
    expect(await monthsOf("decisions")).toHaveLength(11);
    const made = await zero("decisions", "2024-05");
    expect(made.status).toBe(201);
    expect(await monthsOf("decisions")).toHaveLength(10);
    expect((await listed()).reports).toMatchObject([
      { kind: "decisions", period: "2024-05", by: "信息员" },
    ]);
    const path = `/api/zero-reports/${made.body.id}/withdrawal`;
    expect((await call("POST", path, { because: "补报了" })).status).toBe(204);
    expect(await monthsOf("decisions")).toHaveLength(11);
    expect((await call("POST", path, { because: "再撤" })).status).toBe(404);
    const events = await given.tables
      .selectFrom("audit_event")
      .select(["action", "agency_id"])
      .where("subject_kind", "=", "zero-report")
      .where("agency_id", "=", bureau)
      .orderBy("id")
      .execute();
    expect(events.slice(-2).map(({ action }) => action)).toEqual([
      "zero-report.made",
      "zero-report.withdrawn",
    ]);
  });

  test("of a whole year answer for its months", async () => {
    expect((await zero("fees", "2024")).status).toBe(201);
    expect(await monthsOf("fees")).toBeUndefined();
  });

  test.each([
    ["decisions", "2024-03", 409, "有记录"],
    ["decisions", "2024", 409, "有记录"],
    ["disputes", "2024-03", 409, "按年"],
    ["fees", "2026-12", 409, "还没有到"],
    ["agencies", "2024", 409, "不作零报告"],
    ["nothing", "2024", 422, "没有这种台账"],
    ["fees", "2024-13", 422, "提交的内容有误"],
  ])("of %s in %s are refused", async (kind, period, status, words) => {
    const answer = await zero(kind, period);
    expect([answer.status, answer.body.title]).toEqual([status, expect.stringContaining(words)]);
  });

  test("are made once, and never for an agency of others", async () => {
    expect((await zero("fees", "2024-01")).status).toBe(201);
    expect((await zero("fees", "2024-01")).status).toBe(409);
    const body = { agency: government, kind: "fees", period: "2024-01" };
    expect((await call("POST", "/api/zero-reports", body)).status).toBe(404);
  });
});
