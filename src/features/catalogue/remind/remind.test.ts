import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { listLate } from "../board/late-entries.ts";
import { readBoard } from "../board/read-board.ts";
import { dueColumns } from "../desk/due-columns.ts";
import { remindOfColumns } from "./remind-of-columns.ts";

const given = givenDatabase();
const scope = agencyScope({ kind: "operator" });
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县水利局" });
  const county = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  await sql`update agency set parent_id = ${county} where id = ${agencyId}`.execute(given.db);
  const of = { agencyId } as const;
  await givenPerson(given.db, { ...of, account: "信息员", role: "information-officer" });
  await givenPerson(given.db, { ...of, account: "负责人", role: "disclosure-head" });
  await givenPerson(given.db, { account: "公开科", role: "supervisor", agencyId: county });
  await givenColumn("行政许可", { cycle: "quarter", limit: "double-publicity" });
  await givenColumn("规划计划", { cycle: "year", limit: "regulation" });
  await givenColumn("监督检查", { cycle: "as-arises", limit: "regulation" });
  await givenItem("许可1号", "行政许可", "2024-02-26", "2024-03-06");
  await givenItem("许可2号", "行政许可", "2024-02-27", "2024-03-08");
});

async function givenColumn(name: string, { cycle, limit }: { cycle: string; limit: string }) {
  await sql`
    with made as (
      insert into catalogue_column (agency_id, name, cycle, limit_by, minimum, place, opened_on)
      values (${agencyId}, ${name}, ${cycle}, ${limit}, 1, 10, '2024-01-01') returning id
    )
    insert into catalogue_column_word (column_id, agency_id, word, place)
    select id, ${agencyId}, ${name}, 1 from made`.execute(given.db);
}

async function givenItem(title: string, category: string, formed: string, published: string) {
  await sql`
    insert into disclosure_item (agency_id, key, title, category, origin, attribute, created_on, published_on)
    values (${agencyId}, ${title}, ${title}, ${category}, 'own', 'proactive', ${formed}::date, ${published}::date)`.execute(
    given.db,
  );
}

/** Whom the morning's work tells of what. */
async function toldOn(today: LocalDate): Promise<readonly string[]> {
  await given.tables.deleteFrom("notice").execute();
  await remindOfColumns({ db: given.db, today: () => today } as JobServices, null);
  const { rows } = await sql<{ told: string }>`
    select person.account || '：' || notice.words as told from notice join person on person.id = notice.person_id
    order by notice.id`.execute(given.db);
  return rows.map(({ told }) => told);
}

test("officers are told a week before a column is due, head and supervising office when it is overdue, each once", async () => {
  expect(await toldOn("2024-05-31")).toEqual([]);
  expect(await toldOn("2024-06-01")).toEqual([
    "信息员：一周内应更新的栏目：行政许可（2024-06-08）。没有应公开的信息的，请作情况说明。",
  ]);
  expect(await toldOn("2024-06-08")).toEqual([]);
  const words = "青禾县水利局的栏目逾期未更新：行政许可（2024-06-08）。";
  expect(await toldOn("2024-06-09")).toEqual([`负责人：${words}`, `公开科：${words}`]);
  expect(await toldOn("2024-06-10")).toEqual([]);
});

test("the board counts by agency, and each late item is the record behind its count", async () => {
  const board = await readBoard(
    { db: given.db, contributed: () => [], today: () => "2024-06-09" },
    scope,
  );
  const [agency] = board.agencies;
  expect(agency).toMatchObject({ agencyName: "青禾县水利局", columns: 3, late: 1, statements: 0 });
  expect(agency?.counts).toEqual({ overdue: 1, "due-soon": 0, empty: 2, "too-few": 0, fresh: 0 });
  expect(board.withoutColumns).toEqual(["青禾县人民政府"]);
  const late = await listLate(given.db, scope, { today: "2024-06-09" });
  // Seven working days from 26 and from 27 February end on 6 and 7 March.
  expect(late.map(({ title, dueOn }) => [title, dueOn])).toEqual([["许可2号", "2024-03-07"]]);
});

test("the 工作台 names what is overdue before what is empty", async () => {
  const asked = { personId: 1, scope, today: "2024-06-09" } as const;
  const awaiting = await dueColumns.awaiting(given.db, asked);
  expect(awaiting.map(({ name, count }) => [name, count])).toEqual([
    ["逾期未更新的栏目", 1],
    ["一周内到期的栏目", 0],
    ["空白栏目", 2],
  ]);
  expect(awaiting[0]?.first[0]).toMatchObject({ title: "行政许可", dueOn: "2024-06-08" });
});
