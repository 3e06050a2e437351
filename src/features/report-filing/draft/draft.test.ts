import { sql } from "kysely";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { findReport } from "#features/annual-reports/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDraft,
  givenDepartment,
  givenDraft,
  make,
  type Role,
  year,
} from "#tests/support/reports/given-draft.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";
import { draftsWaiting } from "../data/reports-waiting.ts";

const given = givenDatabase();

/** What the command line says of who has handed in. */
async function statusByCommand() {
  vi.stubEnv("DATABASE_URL", given.url);
  const status = await runCommand(await commandOf("report"), ["status", "--year", `${year}`]);
  vi.unstubAllEnvs();
  return status;
}

describe("a report on its way", () => {
  test("goes from the first word to the public page, signed by those who did not write it", async () => {
    const draft = await givenDraft(given);
    const { at, call, read, write, agencyId } = draft;
    const before = await read();
    expect(before.blockers.map(({ kind }) => kind)).toContain("no-records");
    const refused = await write("POST", `${at}/submit`, { revision: before.draft.revision });
    expect(refused.status).toBe(409);
    const made = await make(draft);
    expect(made.blockers).toEqual([]);
    expect((await write("POST", `${at}/submit`, { revision: made.draft.revision })).status).toBe(
      200,
    );
    const told = async () =>
      (await given.tables.selectFrom("notice").select(["kind", "path"]).orderBy("id").execute()).at(
        -1,
      );
    expect(await told()).toMatchObject({ kind: "report-filing.to-sign" });
    const desk = await call("secrecy-reviewer", "GET", "/api/workbench");
    expect(JSON.stringify(desk.body)).toContain("待您审签的年报");
    const { contentHash, chains } = await read("reviewer");
    expect(chains[0]?.steps.map(({ name }) => name)).toEqual([
      "保密审查",
      "审核",
      "分管领导审签",
      "主管部门审核",
    ]);
    const sign = (role: Role) => call(role, "POST", `${at}/sign`, { contentHash, opinion: "同意" });
    expect((await sign("leader")).status).toBe(409);
    expect([...(await draftsWaiting(given.db, year)).keys()]).toEqual([]);
    for (const role of ["secrecy-reviewer", "reviewer", "leader"] as const) {
      expect((await sign(role)).status).toBe(200);
    }
    expect((await write("POST", `${at}/publish`, {})).status).toBe(409);
    expect([...(await draftsWaiting(given.db, year)).keys()]).toEqual([agencyId]);
    expect((await statusByCommand()).out).toContain("已报送，未公布 1");
    expect((await sign("supervisor")).body).toEqual({ state: "signed" });
    expect(await told()).toMatchObject({ kind: "report-filing.signed" });
    expect(await findReport(given.db, { agencyId, year })).toBeUndefined();
    expect((await write("POST", `${at}/publish`, {})).status).toBe(200);
    const published = await findReport(given.db, { agencyId, year });
    expect(published?.report.sections[0]?.text).toContain("全年没有收到申请。");
    expect(published?.report.cells["t3.new.total" as never]).toMatchObject({
      value: 0,
      state: "read",
    });
    expect(published?.report.signedOn.state).toBe("read");
    expect(published?.check?.errors).toBe(0);
  });

  test("that is returned says why, and is signed anew after it was changed", async () => {
    const draft = await givenDraft(given);
    const { at, call, read, write } = draft;
    const made = await make(draft);
    await write("POST", `${at}/submit`, { revision: made.draft.revision });
    const { contentHash } = await read();
    const locked = { body: [["改"]], revision: (await read()).draft.revision };
    expect((await write("PUT", `${at}/sections/1`, locked)).status).toBe(409);
    const returned = (opinion: string) =>
      call("secrecy-reviewer", "POST", `${at}/return`, { contentHash, opinion });
    expect((await returned("")).status).toBe(409);
    expect((await returned("请补充数据来源")).status).toBe(200);
    const again = await make(draft, "全年没有收到申请，已补充数据来源。");
    await write("POST", `${at}/submit`, { revision: again.draft.revision });
    const now = await read();
    expect(now.contentHash).not.toBe(contentHash);
    const old = await call("secrecy-reviewer", "POST", `${at}/sign`, { contentHash, opinion: "" });
    expect(old.status).toBe(409);
    expect(now.chains.map(({ state }) => state)).toEqual(["open", "returned"]);
  });
});

describe("what is written", () => {
  let draft: GivenDraft;
  beforeAll(async () => {
    draft = await givenDraft(given);
  });

  test("is refused to who has read an older draft, and names who changed it", async () => {
    const { at, read, write } = draft;
    const { revision } = (await read()).draft;
    const put = () => write("PUT", `${at}/sections/1`, { body: [["第一稿"]], revision });
    expect((await put()).status).toBe(200);
    const second = await put();
    expect(second).toMatchObject({
      status: 409,
      body: { title: expect.stringMatching(/^information-officer-\d+刚才改过这份草稿$/) },
    });
  });

  test("links figures, whose numbers stand in the report", async () => {
    const { at, read, write } = draft;
    const { revision } = (await read()).draft;
    const body = [["收到申请", { figure: "t3.new.total" }, "件。"]];
    await write("PUT", `${at}/sections/1`, { body, revision });
    expect((await read()).report.sections[0]?.text).toBe("收到申请0件。");
  });

  test("a linked part that is gone stops the draft; one that the dimension always has is zero", async () => {
    const { at, read, write } = draft;
    const put = async (dimension: string, figure: string, name: string) => {
      const { revision } = (await read()).draft;
      const body = [["共", { figure, part: { dimension, name } }, "件。"]];
      await write("PUT", `${at}/sections/5`, { body, revision });
      const { report, blockers } = await read();
      return {
        text: report.sections.find(({ number }) => number === 5)?.text,
        open: blockers.filter(({ kind }) => kind === "figure-open").map(({ words }) => words),
      };
    };
    expect(await put("type", "disputes.filed", "行政复议")).toEqual({ text: "共0件。", open: [] });
    const gone = await put("category", "items.published", "旧栏目");
    expect(gone.text).toBe("共〔items.published|category|旧栏目〕件。");
    expect(gone.open.join()).toMatch(/（类别：旧栏目）.*已经没有了/);
  });

  test("a count typed over is whole, fees are exact to the cent", async () => {
    const { at, read, write } = draft;
    const { revision } = (await read()).draft;
    const put = (cell: string, value: number) =>
      write("PUT", `${at}/cells/${cell}`, { value, reason: "已核", revision });
    expect((await put("t3.new.natural", 1.5)).status).toBe(422);
    expect((await put("t2.fees.amountWan", 1.0000001)).status).toBe(422);
    expect((await read()).overrides).toEqual([]);
  });

  test("a figure typed over needs its reason, is marked, and is taken back", async () => {
    const { at, read, write } = draft;
    const cell = `${at}/cells/t2.fees.amountWan`;
    const { revision } = (await read()).draft;
    expect((await write("PUT", cell, { value: 12.5, reason: " ", revision })).status).toBe(422);
    expect(
      (await write("PUT", cell, { value: 12.5, reason: "财政专户已核", revision })).status,
    ).toBe(200);
    const typed = await read();
    expect(typed.report.cells["t2.fees.amountWan" as never]).toMatchObject({ value: 12.5 });
    expect(typed.computed["t2.fees.amountWan" as never]).toMatchObject({ value: 0 });
    expect(typed.overrides).toMatchObject([{ cell: "t2.fees.amountWan", reason: "财政专户已核" }]);
    await write("POST", `${cell}/restore`, { revision: typed.draft.revision });
    expect((await read()).overrides).toEqual([]);
  });
});

test("a year is begun once, and by people of the agency", async () => {
  const { agencyId, call } = await givenDepartment(given);
  const other = await givenDepartment(given);
  const body = { agencyId, year, scope: "own" };
  expect((await other.call("information-officer", "POST", "/api/report-drafts", body)).status).toBe(
    403,
  );
  expect((await call("information-officer", "POST", "/api/report-drafts", body)).status).toBe(201);
  expect((await call("information-officer", "POST", "/api/report-drafts", body)).status).toBe(409);
  const board = await call("supervisor", "GET", `/api/report-drafts?year=${year}`);
  const { drafts } = board.body as { readonly drafts: readonly { readonly agencyId: number }[] };
  expect(drafts.find((row) => row.agencyId === agencyId)).toMatchObject({
    state: "writing",
    dueOn: "2025-01-31",
  });
});

test("a town's report is due on the day set where it lies", async () => {
  const { agencyId, call } = await givenDepartment(given);
  await given.tables
    .updateTable("agency")
    .set({ kind: "township" })
    .where("id", "=", agencyId)
    .execute();
  const dueOn = async () => {
    const { body } = await call("information-officer", "GET", `/api/report-drafts?year=${year}`);
    return (body as { readonly drafts: readonly { readonly dueOn: string }[] }).drafts[0]?.dueOn;
  };
  expect(await dueOn()).toBe("2025-03-31");
  await sql`insert into setting_value (name, of, place, from_year, value)
    values ('annual-reports.local-day', 'installation', '', 0, '"02-20"')`.execute(given.db);
  expect(await dueOn()).toBe("2025-02-20");
});
