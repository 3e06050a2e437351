import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { ColumnAnswer, ColumnsAnswer } from "./columns-answer.ts";

const given = givenDatabase();
let today: LocalDate = "2024-04-01";
let office: ReturnType<typeof givenOffice>;
let agencyId = 0;
let officer: Record<string, string>;

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => today });
  agencyId = await givenAgency(given.db, { name: "青禾县城管局" });
  const account = { account: "信息员", role: "information-officer", agencyId } as const;
  officer = await givenSession(given.db, await givenPerson(given.db, account));
});

async function call<Answer>(method: string, path: string, body?: unknown) {
  const answer = await office.request(path, asJson(method, body, officer));
  const text = await answer.text();
  return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Answer };
}

async function givenItem(title: string, category: string, publishedOn: string, createdOn?: string) {
  const values = { title, category, publishedOn, ...(createdOn && { createdOn }) };
  const added = await call("POST", "/api/items", { agencyId, values });
  expect(added.status).toBe(201);
}

const listed = async () =>
  (await call<ColumnsAnswer>("GET", "/api/catalogue-columns")).body.columns;

async function named(name: string) {
  const found = (await listed()).find((one) => one.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

test("a template sets up the columns of its kind once", async () => {
  const body = { agencyId, template: "department" };
  const first = await call<{ added: number }>("POST", "/api/catalogue-templates", body);
  expect(first.body.added).toBe((await listed()).length);
  expect(first.body.added).toBeGreaterThan(9);
  const again = await call<{ added: number }>("POST", "/api/catalogue-templates", body);
  expect(again.body).toEqual({ added: 0 });
});

test("a column gathers the items whose 类别 is its name or a spelling, and is due a cycle after the newest", async () => {
  await givenItem("罚决〔2024〕1号", "行政处罚", "2024-03-01", "2024-02-26");
  await givenItem("罚决〔2024〕2号", "行政处罚和行政强制", "2024-03-20", "2024-03-01");
  const column = await named("行政处罚和行政强制");
  expect(column).toMatchObject({ entries: 2, lastOn: "2024-03-20" });
  expect(column.freshness).toMatchObject({ state: "fresh", dueOn: "2024-04-20" });
  const { entries } = (await call<ColumnAnswer>("GET", `/api/catalogue-columns/${column.id}`)).body;
  // Seven working days after each decision.
  expect(entries.map(({ dueOn, isLate }) => [dueOn, isLate])).toEqual([
    ["2024-03-12", true],
    ["2024-03-06", false],
  ]);
});

test("what is withdrawn is gathered no more", async () => {
  await sql`update disclosure_item set withdrawn_on = '2024-03-25' where title = '罚决〔2024〕2号'`.execute(
    given.db,
  );
  expect(await named("行政处罚和行政强制")).toMatchObject({ entries: 1, lastOn: "2024-03-01" });
});

test("a statement of a period that is over moves the day, and not over what was published", async () => {
  today = "2024-05-06";
  const { id, freshness } = await named("行政处罚和行政强制");
  expect(freshness).toMatchObject({ state: "overdue", dueOn: "2024-04-01" });
  const path = `/api/catalogue-columns/${id}/statements`;
  const stated = { fromOn: "2024-03-01", throughOn: "2024-04-30", reason: "没有实施行政处罚" };
  expect((await call("POST", path, stated)).status).toBe(409);
  expect((await call("POST", path, { ...stated, throughOn: "2024-05-31" })).status).toBe(422);
  // Something may still be published today.
  expect((await call("POST", path, { ...stated, throughOn: today })).status).toBe(422);
  expect((await call("POST", path, { ...stated, fromOn: "2024-03-26" })).status).toBe(204);
  expect((await named("行政处罚和行政强制")).freshness).toEqual({
    state: "fresh",
    from: { on: "2024-04-30", what: "statement" },
    dueOn: "2024-05-30",
  });
  const { statements } = (await call<ColumnAnswer>("GET", `/api/catalogue-columns/${id}`)).body;
  await call("DELETE", `/api/catalogue-statements/${statements[0]?.id}`);
  expect((await named("行政处罚和行政强制")).freshness.state).toBe("overdue");
});

test("no word leads to two columns; of a column that was ended the words are free, and every act is in the trail", async () => {
  const { id, ...column } = await named("行政许可");
  const body = { ...contentOf(column), spellings: ["处罚结果", "行政处罚"] };
  const refused = await call<{ title: string }>("PUT", `/api/catalogue-columns/${id}`, body);
  expect([refused.status, refused.body.title]).toEqual([
    409,
    "“行政处罚”已经是栏目“行政处罚和行政强制”的名称或者别名",
  ]);
  const other = await named("行政处罚和行政强制");
  expect((await call("POST", `/api/catalogue-columns/${other.id}/ending`)).status).toBe(204);
  expect((await call("PUT", `/api/catalogue-columns/${id}`, body)).status).toBe(204);
  expect((await named("行政许可")).spellings).toEqual(["处罚结果", "行政处罚"]);
  expect((await call("PUT", `/api/catalogue-columns/${other.id}`, body)).status).toBe(409);
  const { rows } = await sql<{ action: string }>`
    select action from audit_event where subject_kind = 'catalogue-column' and subject_id in (${`${id}`}, ${`${other.id}`})
    order by id`.execute(given.db);
  expect(rows.map(({ action }) => action.replace("catalogue.", ""))).toEqual([
    "column-added",
    "column-added",
    "stated",
    "statement-taken-back",
    "column-ended",
    "column-changed",
  ]);
});

function contentOf(column: object) {
  const of = new Map(Object.entries(column));
  const names = ["name", "section", "duty", "cycle", "limit", "limitDays", "minimum", "place"];
  return Object.fromEntries(names.map((name) => [name, of.get(name)]));
}
