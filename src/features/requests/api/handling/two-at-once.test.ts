import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { saveInOffice } from "#platform/records/office/save-in-office.ts";
import { voidRecord } from "#platform/records/void-record.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice, testCipher } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { untilWaiting } from "#tests/support/running/until-waiting.ts";
import { requestLedger as kind } from "../../ledger/request-ledger.ts";

const given = givenDatabase();
let office: ReturnType<typeof givenOffice>;
let agencyId = 0;
let officer: Record<string, string>;

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => "2026-11-30" });
  agencyId = await givenAgency(given.db);
  const person = { account: "zhang", name: "张某", role: "case-officer", agencyId } as const;
  officer = await givenSession(given.db, await givenPerson(given.db, person));
});
beforeEach(async () => {
  await sql`truncate disclosure_request, request_event cascade`.execute(given.db);
});

const by = { actor: { kind: "person", id: "7", name: "王一" } } as const;
const table = "disclosure_request";
const values = {
  number: "〔2026〕1号",
  receivedOn: "2026-03-02",
  applicantKind: "公民",
  subject: "学位情况",
};
const saved = (trx: Transaction) =>
  saveInOffice(
    trx,
    { kind, table, cipher: testCipher, by, today: "2026-11-30" },
    { agencyId, values },
  );

/** What an officer is answered who waits until somebody else's act is done. */
async function whileHeld(
  act: (trx: Transaction) => Promise<unknown>,
  ask: () => Response | Promise<Response>,
) {
  const trx = await given.db.startTransaction().execute();
  await act(trx);
  const asked = ask();
  await untilWaiting(given.db);
  await trx.commit().execute();
  const answer = await asked;
  const { title, field } = Object(await answer.json());
  return { status: answer.status, title, field };
}

const send = (method: string, path: string, body: unknown) =>
  office.request(path, asJson(method, body, officer));

describe("of two at once the later is refused", () => {
  test("who adds the same record, by a second click", async () => {
    const answer = await whileHeld(saved, () =>
      send("POST", "/api/requests", { agencyId, values }),
    );
    expect(answer).toEqual({ status: 409, title: "已经有这样一条记录", field: "number" });
    expect((await sql`select from disclosure_request`.execute(given.db)).rows).toHaveLength(1);
  });

  test("who amends a record that is being voided", async () => {
    const found = await given.db.transaction().execute(saved);
    const id = found.ok ? found.value.id : 0;
    const scope = agencyScope({ kind: "person", id: 7, name: "王一", agencies: [agencyId] });
    const asked = { table, kind: kind.kind, id, because: "重复登记", by };
    const answer = await whileHeld(
      (trx) => voidRecord(trx, scope, asked),
      () => send("PUT", `/api/requests/${id}`, { values: { subject: "甲" }, because: "核对" }),
    );
    expect(answer).toEqual({ status: 409, title: "这条记录已经作废", field: undefined });
    const { rows } = await sql`select subject from disclosure_request`.execute(given.db);
    expect(rows).toEqual([{ subject: "学位情况" }]);
  });
});

describe("a sheet leaves what an officer did while it was read", () => {
  const head = "编号,收到日期,申请人类型,申请内容";
  const line = (subject: string) => `〔2026〕1号,2026-03-02,自然人,${subject}`;
  const importing = (...lines: readonly string[]) =>
    importLines(given.db, { kind, agency: agencyId }, lines, { isPartial: true });

  test.each([
    ["changes", head, line("表上的")],
    ["tells more of", `${head},延期工作日`, `${line("学位情况")},`],
  ])("in a request that it %s", async (_, header, row) => {
    await importing(head, line("学位情况"));
    const { rows: found } = await sql<{ id: number }>`select id from disclosure_request`.execute(
      given.db,
    );
    const id = found[0]?.id ?? 0;
    const trx = await given.db.startTransaction().execute();
    await saveInOffice(
      trx,
      { kind, table, cipher: testCipher, by, today: "2026-11-30" },
      { agencyId, values: { section: "法规科" }, amended: { id, because: "核对", before: {} } },
    );
    const imported = importing(header, row);
    await untilWaiting(given.db);
    await trx.commit().execute();
    const { rows, errors } = await imported;
    const isSame = row.includes("学位情况");
    expect([rows.changed, rows.same]).toEqual([0, isSame ? 1 : 0]);
    expect(errors.map(({ code }) => code)).toEqual(isSame ? [] : ["continued-in-office"]);
    const stored = await sql`select subject, section, is_of_office from disclosure_request`.execute(
      given.db,
    );
    expect(stored.rows).toEqual([{ subject: "学位情况", section: "法规科", is_of_office: true }]);
  });
});

test.each(["", "?year=0000", "?openAt=0000", "?repliedIn=0000", "?after=2024-13-45_1", "?year=x"])(
  "a list is told at an address with a part that is no year or no day: %s",
  async (query) => {
    await given.db.transaction().execute(saved);
    const answer = await office.request(`/api/requests${query}`, { headers: officer });
    expect(answer.status).toBe(200);
    expect(Object(await answer.json()).records).toHaveLength(1);
  },
);

test.each(["0000", "1899", "2101", "20245"])("a ledger of the year %s is refused", async (year) => {
  const answer = await office.request(`/api/ledgers/requests?year=${year}`, { headers: officer });
  expect(answer.status).toBe(422);
});

test("a mapping with half a character is refused", async () => {
  const answer = await send("PUT", "/api/ledgers/requests/mapping", {
    headers: { "\ud800": "编号" },
  });
  expect(answer.status).toBe(422);
});
