import { sql } from "kysely";
import { expect, test } from "vitest";
import { findReport } from "#features/annual-reports/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import {
  type GivenDraft,
  givenDraft,
  make,
  publish,
  year,
} from "#tests/support/reports/given-draft.ts";
import type { ChangesAnswer } from "../api/changes-answer.ts";

const given = givenDatabase();

async function givenPublished(): Promise<GivenDraft> {
  const draft = await givenDraft(given);
  await make(draft);
  await publish(draft);
  return draft;
}

/** A review that was filed in the year and is entered now. */
async function enterReview(agencyId: number, number: string): Promise<number> {
  const { id } = await given.tables
    .insertInto("dispute")
    .values({
      agency_id: agencyId,
      key: number,
      number,
      type: "review",
      filed_on: `${year}-05-06`,
      notice_on: null,
      procedure: null,
      answered_on: null,
      closed_on: `${year}-07-01`,
      outcome: "upheld",
      request_number: null,
      co_defendant_only: null,
    } as never)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const changesOf = async ({ call, at }: GivenDraft) =>
  (await call("information-officer", "GET", `${at}/changes`)).body as ChangesAnswer;

test("what the records would say otherwise today stands against the published cells, with the records", async () => {
  const draft = await givenPublished();
  expect(await changesOf(draft)).toMatchObject({ cells: [], kinds: [] });
  const id = await enterReview(draft.agencyId, "青政复〔2024〕3号");
  const { cells, kinds } = await changesOf(draft);
  expect(cells).toEqual([
    { cell: "t4.review.upheld", sent: 0, today: 1 },
    { cell: "t4.review.total", sent: 0, today: 1 },
  ]);
  expect(kinds).toMatchObject([{ kind: "disputes", count: 1 }]);
  expect(kinds[0]?.records).toMatchObject([{ id, acts: [{ act: "added" }] }]);
});

test("signers are told what the records say otherwise since it was handed to them, and the hash holds what they said", async () => {
  const draft = await givenDraft(given);
  await make(draft);
  const { agencyId, at, read, write } = draft;
  const body = [["行政复议", { figure: "t4.review.total" }, "件。"]];
  await write("PUT", `${at}/sections/1`, { body, revision: (await read()).draft.revision });
  await write("POST", `${at}/submit`, { revision: (await read()).draft.revision });
  expect((await read("leader")).moved).toEqual({ cells: [], figures: [] });
  await enterReview(agencyId, "青政复〔2024〕5号");
  const { moved, report } = await read("leader");
  expect(moved.cells).toEqual([
    { cell: "t4.review.upheld", sent: 0, today: 1 },
    { cell: "t4.review.total", sent: 0, today: 1 },
  ]);
  expect(moved.figures).toMatchObject([{ sent: 0, today: 1 }]);
  expect(report.sections[0]?.text).toBe("行政复议0件。");
  expect((await changesOf(draft)).kinds).toMatchObject([{ kind: "disputes", count: 1 }]);
  const { content } = await given.tables
    .selectFrom("report_draft")
    .select("content")
    .where("agency_id", "=", agencyId)
    .executeTakeFirstOrThrow();
  const { computed, linked } = JSON.parse(content ?? "");
  expect(Object.keys(computed)).toEqual(Object.keys(report.cells));
  expect(linked).toMatchObject([{ value: 0, definition: expect.stringMatching(/./) }]);
});

test("what was done to a record before the report was sent round, or concerns later years alone, is not told", async () => {
  const draft = await givenDraft(given);
  const old = await enterReview(draft.agencyId, "甲");
  await make(draft);
  await publish(draft);
  await enterReview(draft.agencyId, "乙");
  const amend = (column: string, before: string, after: string) =>
    sql`insert into ledger_amendment (kind, because, record_id, column_code, old_value, new_value, amended_by)
      values ('disputes', '更正', ${old}, ${column}, ${before}, ${after}, '某')`.execute(given.db);
  await amend("answeredOn", "2025-03-01", "2025-03-02");
  const named = async () => (await changesOf(draft)).kinds[0]?.records?.map(({ title }) => title);
  expect(await named()).toEqual(["乙"]);
  await amend("closedOn", `${year}-07-01`, `${year}-07-02`);
  expect(await named()).toEqual(["甲", "乙"]);
});

test("a correction shows its reason and what changed on the public page, beside the version it took the place of", async () => {
  const draft = await givenPublished();
  const { agencyId, at, write } = draft;
  await enterReview(agencyId, "青政复〔2024〕4号");
  expect((await write("POST", `${at}/correct`, { reason: "补录一件复议" })).status).toBe(200);
  await publish(draft);
  const found = await findReport(given.db, { agencyId, year });
  expect(found).toMatchObject({ version: 2, correctedBecause: "补录一件复议" });
  const answer = await givenApp(given.db).request(`/agencies/${agencyId}/${year}/`);
  const html = await answer.text();
  expect(html).toContain("更正说明");
  expect(html).toContain("补录一件复议");
  expect(html).toMatch(/行政复议[^<]*维持：原为 0，更正为 1/);
  expect(html).toContain(`/agencies/${agencyId}/${year}/v1/`);
});

test("what was explained to the signers explains the same finding in public", async () => {
  const draft = await givenDraft(given);
  const { agencyId, read, write, at } = draft;
  const text = "本年收到政府信息公开申请5件，均按期答复。";
  await make(draft, text);
  const finding = (await read()).findings.find(({ rule }) => rule === "text.table");
  expect(finding).toBeDefined();
  const { revision } = (await read()).draft;
  const body = { finding: finding?.key, reason: "含咨询转办", revision };
  expect((await write("POST", `${at}/explanations`, body)).status).toBe(200);
  await publish(draft);
  const check = (await findReport(given.db, { agencyId, year }))?.check;
  expect(check?.told).toMatchObject([{ rule: "text.table", reason: "含咨询转办" }]);
});

test("a file is not published, corrected or moved past the signers of a draft, and the draft is named", async () => {
  const draft = await givenDraft(given);
  const { agencyId, call } = draft;
  const { name } = await given.tables
    .selectFrom("agency")
    .select("name")
    .where("id", "=", agencyId)
    .executeTakeFirstOrThrow();
  const held = await givenStoredReport(given.db, { year, agency: { name }, isHeld: true });
  const act = (tail: string, body: object) =>
    call("supervisor", "POST", `/api/annual-reports/${held.reportId}/${tail}`, {
      revision: 1,
      ...body,
    });
  const refused = {
    status: 409,
    body: { title: `这一年的年报在“年报编制”里编制：${name} ${year} 年年报（编制中）` },
  };
  const cells = [{ cell: "t3.new.natural", value: 4, reason: "原件为 4" }];
  expect(await act("publication", {})).toMatchObject(refused);
  expect(await act("corrections", { cells })).toMatchObject(refused);
  expect(await findReport(given.db, { agencyId, year })).toBeUndefined();
  const all = { versions: [{ id: held.reportId, revision: 1 }] };
  expect(await call("supervisor", "POST", "/api/annual-reports/publications", all)).toMatchObject(
    refused,
  );
});
