import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import type { Column } from "../column.ts";
import type { LedgerKind, StoredRecord } from "../kind.ts";
import { noMapping } from "../mapping.ts";
import type { ImportResult, LedgerCall, OwnerFound } from "./call.ts";
import { importLedger } from "./import-ledger.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "import-"));

const columns: readonly Column[] = [
  { code: "number", header: "编号", type: "text", isKey: true },
  { code: "on", header: "日期", type: "date", isRequired: true },
  { code: "count", header: "数量", type: "integer" },
  {
    code: "origin",
    header: "来源",
    type: "option",
    options: [{ name: "本级" }, { name: "转载" }],
    default: "本级",
  },
];

/** Records of agencies in a table of the test; one that its table says is of the office. */
const notes: LedgerKind = {
  kind: "notes",
  name: "试验",
  columns,
  owner: { by: "agency" },
  isYearly: true,
  check: ({ on, count }) => ({
    problems: [],
    warnings:
      on !== undefined && !count
        ? [{ column: "count", value: "", code: "no-count", message: "没有数量。" }]
        : [],
  }),
  books: async () => ({
    stored: async (trx, rows) => {
      const { rows: found } = await sql<{
        seq: number;
        id: number;
        content: StoredRecord["values"];
        is_of_office: boolean;
      }>`select seq, id, content, is_of_office from note
        join unnest(${rows.map(({ seq }) => seq)}::integer[], ${rows.map(({ owner }) => owner)}::text[],
          ${rows.map(({ key }) => key)}::text[]) as asked (seq, owner, key)
          on note.owner = asked.owner and note.key = asked.key`.execute(trx);
      return new Map(
        found.map(({ seq, id, content, is_of_office }) => [
          seq,
          { id, values: content, isOfOffice: is_of_office },
        ]),
      );
    },
    save: async (trx, rows) => {
      const { rows: saved } = await sql<{ id: number }>`
        insert into note (owner, key, content)
        select * from unnest(${rows.map(({ owner }) => owner)}::text[], ${rows.map(({ key }) => key)}::text[],
          ${rows.map(({ stored, values }) => JSON.stringify({ ...stored?.values, ...values }))}::jsonb[])
        on conflict (owner, key) do update set content = excluded.content returning id`.execute(
        trx,
      );
      return saved.map(({ id }) => id);
    },
    records: async function* () {},
  }),
};

beforeAll(async () => {
  await sql`create table note (id integer generated always as identity primary key, owner text, key text,
    content jsonb, is_of_office boolean not null default false, unique (owner, key))`.execute(
    given.db,
  );
});
beforeEach(async () => {
  await sql`truncate note, ledger_import cascade`.execute(given.db);
});

const known: Readonly<Record<string, OwnerFound>> = {
  甲局: { kind: "found", owner: { id: "1", name: "甲局" } },
  乙局: { kind: "several", candidates: ["乙局（330181）", "乙局（330182）"] },
};

async function importing(
  lines: readonly string[],
  more: Partial<LedgerCall> = {},
): Promise<ImportResult> {
  const path = join(folder, "试验.csv");
  writeFileSync(path, lines.join("\n"));
  const imported = await importLedger(given.db, {
    kind: notes,
    files: [{ name: "试验.csv", path }],
    owner: { id: "9", name: "办公室" },
    findOwners: async (_, names) =>
      new Map(names.map((name) => [name, known[name] ?? { kind: "unknown", candidates: [] }])),
    mapping: noMapping,
    today: "2026-11-30",
    isDryRun: false,
    isPartial: false,
    by: { actor: { kind: "command-line", name: "命令行（试验）" } },
    cipher: testCipher,
    readOld: async () => [],
    ...more,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value;
}

test("an amendment of personal data is kept sealed", async () => {
  const kind = {
    ...notes,
    columns: columns.map((one) =>
      one.code === "count" ? { ...one, isPersonal: true as const } : one,
    ),
  };
  await importing(["编号,日期,数量", "1,2024-03-07,1"], { kind });
  await importing(["编号,日期,数量", "1,2024-03-08,"], { kind });
  const { rows } = await sql<{ old: string; new: string | null }>`
    select old_value as old, new_value as new from ledger_amendment order by id`.execute(given.db);
  expect(rows[0]).toEqual({ old: "2024-03-07", new: "2024-03-08" });
  expect(rows[1]?.new).toBeNull();
  expect(testCipher.open("ledger.notes.count", rows[1]?.old ?? "")).toEqual({
    ok: true,
    value: "1",
  });
});

const none = { new: 0, changed: 0, same: 0, skipped: 0, failed: 0 };

describe("records of agencies", () => {
  test("are whose the column 机关 says, else the call's; an unknown agency is an error", async () => {
    const lines = ["机关,编号,日期,数量", "甲局,1,2024-03-07,1", ",1,2024-03-07,2"];
    expect((await importing(lines)).rows).toEqual({ ...none, new: 2 });
    const stored =
      await sql`select owner, content->>'count' as count from note order by id`.execute(given.db);
    expect(stored.rows).toEqual([
      { owner: "1", count: "1" },
      { owner: "9", count: "2" },
    ]);
    const { errors, rows } = await importing([
      ...lines,
      "乙局,2,2024-03-07,",
      "丙局,3,2024-03-07,",
    ]);
    expect(rows).toEqual({ ...none, same: 2, failed: 2 });
    expect(errors).toMatchObject([
      { row: 4, column: "机关", value: "乙局", code: "unknown-reference" },
      { row: 5, column: "机关", value: "丙局", code: "unknown-reference" },
    ]);
    expect(errors[0]?.message).toContain("乙局（330182）");
  });

  test("leave an event with the agency that the call names", async () => {
    await importing(["编号,日期", "1,2024-03-07"]);
    const event = await given.tables
      .selectFrom("audit_event")
      .select(["actor_name", "action", "agency_id", "details"])
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst();
    expect(event).toEqual({
      actor_name: "命令行（试验）",
      action: "ledger.imported",
      agency_id: 9,
      details: { kind: "notes", files: ["试验.csv"], new: 1, changed: 0, same: 0 },
    });
  });

  test("are refused where who imports may not do so for it", async () => {
    const mayOwn = (owner: string) => owner === "9";
    const { errors, rows } = await importing(
      ["机关,编号,日期", "甲局,1,2024-03-07", ",2,2024-03-07"],
      { mayOwn },
    );
    expect(rows).toEqual({ ...none, new: 1, failed: 1 });
    expect(errors).toMatchObject([
      { row: 2, column: "机关", value: "甲局", code: "unknown-reference" },
    ]);
    expect(errors[0]?.message).toContain("不归您管理");
  });

  test("are whose a column of the kind's own says, which the call's agency fills where it is blank", async () => {
    const agency: Column = { code: "agency", header: "机构", type: "reference", isKey: true };
    const kind: LedgerKind = {
      ...notes,
      columns: [...columns, agency],
      owner: { by: "agency", column: "agency" },
    };
    const lines = ["机构,编号,日期", "甲局,1,2024-03-07", ",1,2024-03-07"];
    expect((await importing(lines, { kind })).rows).toEqual({ ...none, new: 2 });
    const owners = await sql`select owner from note order by id`.execute(given.db);
    expect(owners.rows).toEqual([{ owner: "1" }, { owner: "9" }]);
    // Without the column all rows are of the call's; by whatever name, its records are the same.
    expect((await importing(["编号,日期", "1,2024-03-07"], { kind })).rows.same).toBe(1);
    const { errors } = await importing(lines, { kind, owner: undefined });
    expect(errors).toMatchObject([{ row: 3, column: "机构", code: "required" }]);
  });

  test("without one are an error where the call names none", async () => {
    const { errors } = await importing(["编号,日期", "1,2024-03-07"], { owner: undefined });
    expect(errors).toMatchObject([{ column: "机关", code: "required" }]);
  });
});

test("a row that differs from a record of the office is refused, one that is equal is the same", async () => {
  await importing(["编号,日期,数量", "1,2024-03-07,1", "2,2024-03-07,2"]);
  await sql`update note set is_of_office = true`.execute(given.db);
  const { rows, errors, stored } = await importing([
    "编号,日期,数量",
    "1,2024-03-07,1",
    "2,2024-03-08,2",
    "3,2024-03-07,3",
  ]);
  expect([rows, stored]).toEqual([{ ...none, new: 1, same: 1, failed: 1 }, false]);
  expect(errors).toMatchObject([
    { row: 3, column: "日期", value: "2024-03-08", code: "continued-in-office" },
  ]);
  const left = await sql`select count(*)::int as count from note`.execute(given.db);
  expect(left.rows).toEqual([{ count: 2 }]);
});

test("what an import made and amended is kept, with who did it; an absent column leaves its value", async () => {
  await importing(["编号,日期,数量,来源", "1,2024-03-07,1,转载"]);
  const { rows, warnings } = await importing(["编号,日期,数量", "1,2024-03-08,"]);
  expect(rows).toEqual({ ...none, changed: 1 });
  expect(warnings).toEqual([
    {
      file: "试验.csv",
      sheet: null,
      row: 2,
      column: "数量",
      value: "",
      code: "no-count",
      message: "没有数量。",
    },
  ]);
  const kept = await sql`select column_code, old_value, new_value, amended_by,
      record_id in (select record_id from ledger_new_record) as "wasMade"
    from ledger_amendment order by id`.execute(given.db);
  const amendment = { amended_by: "命令行（试验）", wasMade: true };
  expect(kept.rows).toEqual([
    { ...amendment, column_code: "on", old_value: "2024-03-07", new_value: "2024-03-08" },
    { ...amendment, column_code: "count", old_value: "1", new_value: null },
  ]);
  const stored = await sql`select content from note`.execute(given.db);
  expect(stored.rows).toEqual([
    { content: { number: "1", on: "2024-03-08", count: null, origin: "转载" } },
  ]);
  await importing(["编号,日期", "2,2024-03-07"]);
  const added = await sql`select content from note order by id desc limit 1`.execute(given.db);
  expect(added.rows).toEqual([{ content: { number: "2", on: "2024-03-07", origin: "本级" } }]);
});
