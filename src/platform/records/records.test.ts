import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import { amendRecord } from "./amend-record.ts";
import { readHistory } from "./read-history.ts";
import { restoreRecord, voidRecord } from "./void-record.ts";

const given = givenDatabase();
const by = { actor: { kind: "person", id: "7", name: "王一" } } as const;
const mine = agencyScope({ kind: "person", id: 7, name: "王一", agencies: [1] });
const others = agencyScope({ kind: "person", id: 8, name: "李二", agencies: [2] });
const kind = {
  kind: "cases",
  columns: [
    { code: "subject", header: "内容", type: "text" },
    { code: "applicant", header: "申请人", type: "text", isPersonal: true },
  ],
} as const;

beforeAll(async () => {
  await sql`create table some_case (id bigint primary key, agency_id integer not null,
    is_of_office boolean not null default false, voided_at timestamptz, voided_because text)`.execute(
    given.db,
  );
});

async function givenCase(id: number): Promise<void> {
  await sql`insert into some_case (id, agency_id) values (${id}, 1)`.execute(given.db);
}

const asked = (id: number) => ({ table: "some_case", kind: "cases", id, because: "重复登记", by });
const voiding = (id: number, scope = mine) =>
  given.db.transaction().execute((trx) => voidRecord(trx, scope, asked(id)));
const stored = async (id: number) => {
  const { rows } = await sql`select voided_at is not null as is_voided, voided_because, is_of_office
    from some_case where id = ${id}`.execute(given.db);
  return rows[0];
};

test("a voided record stays with its reason, and no sheet changes it any more", async () => {
  await givenCase(1);
  expect(await voiding(1)).toEqual({ ok: true, value: undefined });
  expect(await stored(1)).toEqual({
    is_voided: true,
    voided_because: "重复登记",
    is_of_office: true,
  });
  expect(await voiding(1)).toEqual({ ok: false, error: { kind: "already" } });
});

test("a record that was voided by mistake is restored; both acts stand in history and trail", async () => {
  await givenCase(2);
  await voiding(2);
  const restored = await given.db
    .transaction()
    .execute((trx) => restoreRecord(trx, mine, { ...asked(2), because: "并非重复" }));
  expect(restored.ok).toBe(true);
  expect(await stored(2)).toMatchObject({ is_voided: false, voided_because: null });
  const history = await readHistory(given.db, { kind, cipher: testCipher }, 2);
  expect(history.map(({ act, because, by: who }) => [act, because, who])).toEqual([
    ["voided", "重复登记", "王一"],
    ["restored", "并非重复", "王一"],
  ]);
  const { rows } = await sql`select action, agency_id from audit_event where subject_kind = 'cases'
    and subject_id = '2' order by number`.execute(given.db);
  expect(rows).toEqual([
    { action: "record.voided", agency_id: 1 },
    { action: "record.restored", agency_id: 1 },
  ]);
});

test("nobody voids a record of other agencies, and learns nothing of it", async () => {
  await givenCase(3);
  expect(await voiding(3, others)).toEqual({ ok: false, error: { kind: "not-found" } });
  expect(await stored(3)).toMatchObject({ is_voided: false, is_of_office: false });
});

test("an amendment is told with its reason, personal data sealed at rest", async () => {
  await givenCase(4);
  await given.db.transaction().execute((trx) =>
    amendRecord(trx, {
      kind,
      by,
      cipher: testCipher,
      id: 4,
      agencyId: 1,
      because: "录入有误",
      changes: [
        { column: "subject", before: "甲", after: "乙" },
        { column: "applicant", before: null, after: "张三丰" },
      ],
    }),
  );
  const history = await readHistory(given.db, { kind, cipher: testCipher }, 4);
  expect(history).toMatchObject([
    { act: "amended", column: "subject", before: "甲", after: "乙", because: "录入有误" },
    { act: "amended", column: "applicant", before: null, after: "张三丰", because: "录入有误" },
  ]);
  const kept = await sql`select coalesce(old_value, '') || new_value as text from ledger_amendment
    union all select details::text from audit_event`.execute(given.db);
  expect(JSON.stringify(kept.rows)).not.toContain("张三丰");
  expect(
    await readHistory(given.db, { kind: { ...kind, kind: "other" }, cipher: testCipher }, 4),
  ).toEqual([]);
});
