import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { undoImport } from "#platform/ledger/undo/undo-import.ts";
import { saveInOffice } from "#platform/records/office/save-in-office.ts";
import { restoreRecord, voidRecord } from "#platform/records/void-record.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { countAnew } from "#tests/support/figures/count-anew.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { features } from "../src/apps/features.ts";
import { loadFigures } from "../src/apps/rooms/load-figures.ts";

const given = givenDatabase();
const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;
const scope = agencyScope({ kind: "operator" });
let figures: FigureList;
let agency = 0;
let today: LocalDate;

beforeAll(async () => {
  figures = await loadFigures(features);
  const { rows } = await sql<{ readonly today: LocalDate }>`
    select (now() at time zone 'Asia/Shanghai')::date as today`.execute(given.db);
  today = rows[0]?.today ?? "2026-11-30";
});
beforeEach(async () => {
  agency = await givenAgency(given.db, { name: `青禾县第${agency + 1}局`, kind: "department" });
});

const askedOf = (year: number): FiguresAsked => ({
  scope,
  agency,
  regions: [],
  agencies: [agency],
  year,
  today,
});
const read = async (year: number, compared = figures.all) => {
  const asked = askedOf(year);
  const values = await readFigures(given.db, compared, asked);
  expect([year, values]).toEqual([year, await countAnew(given.db, compared, asked)]);
  return values;
};
/** Figures that count rows of a table: of others nothing can change with it, since sources name their tables. */
const counting = (table: string) =>
  figures.all.filter(({ source }) => source.tables.includes(table));
const keptRows = async () => {
  const { rows } = await sql<{ readonly seen: string; readonly madeAt: string }>`
    select digest, seen::text, made_at::text as "madeAt" from kept_figure where agency_id = ${agency} order by digest`.execute(
    given.db,
  );
  return rows;
};

interface Case {
  readonly kind: string;
  readonly table: string;
  readonly header: string;
  readonly row: string;
  /** The row over again, amended by a second sheet. */
  readonly amended: string;
  /** And then by the form of the office. */
  readonly typed: Readonly<Record<string, string>>;
  /** A figure of 2023 whose value each of the acts changes. */
  readonly key: string;
}

const cases: readonly Case[] = [
  {
    kind: "items",
    table: "disclosure_item",
    header: "标题,公开日期,索引号",
    row: "甲,2023-03-07,索引1",
    amended: "甲,2022-03-07,索引1",
    typed: { publishedOn: "2023-05-01" },
    key: "items.published",
  },
  {
    kind: "requests",
    table: "disclosure_request",
    header: "编号,收到日期,申请人类型,申请内容,处理结果,答复日期,收费通知日期,应收金额",
    // The fee is noticed in a later year than the reply is given.
    row: "〔2023〕1号,2023-03-07,自然人,某事,予以公开,2023-03-20,2024-02-01,100",
    amended: "〔2023〕1号,2023-03-07,自然人,某事,部分公开,2024-01-05,2025-02-01,100",
    typed: { result: "予以公开", repliedOn: "2023-04-01" },
    key: "t3.granted.total",
  },
  {
    kind: "documents",
    table: "normative_document",
    header: "文号,标题,类型,制发日期",
    row: "青规〔2020〕1号,某办法,行政规范性文件,2020-03-07",
    amended: "青规〔2020〕1号,某办法,规章,2020-03-07",
    typed: { type: "行政规范性文件" },
    key: "t2.normative.inForce",
  },
  {
    kind: "decisions",
    table: "decision_count",
    header: "月份,类型,决定数量",
    row: "2023-03,行政许可,3",
    amended: "2023-03,行政许可,5",
    typed: { count: "7" },
    key: "t2.licensing.decisions",
  },
  {
    kind: "fees",
    table: "fee_sum",
    header: "月份,项目,金额（元）",
    row: "2023-03,登记费,3000",
    amended: "2023-03,登记费,5000",
    typed: { amountYuan: "7000" },
    key: "t2.fees.amountWan",
  },
  {
    kind: "disputes",
    table: "dispute",
    header: "编号,类型,立案日期,审结日期,结果",
    row: "〔2023〕1号,行政复议,2023-03-07,2023-05-07,结果维持",
    amended: "〔2023〕1号,行政复议,2023-03-07,2024-05-07,结果维持",
    typed: { closedOn: "2023-06-07" },
    key: "t4.review.upheld",
  },
  {
    kind: "messages",
    table: "citizen_message",
    header: "编号,来源,收到日期,内容,办结日期,评价",
    row: "〔2023〕1号,市长信箱,2023-03-07,问路灯,2023-03-09,满意",
    amended: "〔2023〕1号,市长信箱,2023-03-07,问路灯,2024-03-09,不满意",
    typed: { concludedOn: "2023-03-10" },
    key: "messages.concluded",
  },
  {
    kind: "media",
    table: "media_account",
    header: "平台,账号名称,开设日期,关停日期,关停方式",
    row: "微信,甲,2020-03-07,,",
    amended: "微信,甲,2020-03-07,2022-12-31,注销",
    typed: { closedOn: "2024-01-01" },
    key: "media.accounts",
  },
];

describe.each(cases)("kept sums of $kind", (one) => {
  test("are made again when a record of a closed year is imported, amended, voided, restored, or an import undone", async () => {
    const kind = await kindOf(one.kind);
    const values: (number | undefined)[] = [];
    const look = async () => {
      const compared = counting(one.table);
      for (const year of [2022, 2024, 2025]) await read(year, compared);
      values.push((await read(2023, compared)).get(one.key));
    };
    await look();
    await importLines(given.db, { kind, agency }, [one.header, one.row], { today });
    await look();
    await importLines(given.db, { kind, agency }, [one.header, one.amended], { today });
    await look();
    const { rows: imports } = await sql<{ readonly id: number }>`
      select max(id) as id from ledger_import`.execute(given.db);
    const of = { owners: "every", actor: by.actor } as const;
    const undoing = { kind, importId: imports[0]?.id ?? 0, of, today, cipher: testCipher, by };
    expect(await undoImport(given.db, undoing)).toMatchObject({ ok: true });
    await look();
    await importLines(given.db, { kind, agency }, [one.header, one.amended], { today });
    await look();
    const { rows } = await sql<{ readonly id: number }>`
      select max(id) as id from ${sql.table(one.table)}`.execute(given.db);
    const id = rows[0]?.id ?? 0;
    const saving = { kind, table: one.table, cipher: testCipher, by, today };
    const amended = { id, because: "核对原件", before: {} };
    const saved = await given.db
      .transaction()
      .execute((trx) =>
        saveInOffice(trx, saving, { agencyId: agency, values: one.typed, amended }),
      );
    expect(saved.ok).toBe(true);
    await look();
    for (const act of [voidRecord, restoreRecord]) {
      const asked = { table: one.table, kind: one.kind, id, because: "试验", by };
      const done = await given.db.transaction().execute((trx) => act(trx, scope, asked));
      expect(done.ok).toBe(true);
      await look();
    }
    // Nothing, imported, amended, undone, amended, typed, voided, restored.
    const [none, imported, second, undone, again, typed, voided, restored] = values;
    expect(new Set([none, imported, second]).size).toBeGreaterThan(1);
    expect([undone, again, voided, restored]).toEqual([imported, second, none, typed]);
    expect(typed).not.toBe(second);
  });
});

test("what nothing changed is not counted again", async () => {
  const kind = await kindOf("decisions");
  const lines = (month: string) => ["月份,类型,决定数量", `${month},行政许可,3`];
  await importLines(given.db, { kind, agency }, lines("2023-03"));
  const licensing = figures.all.filter(({ key }) => key === "t2.licensing.decisions");
  await readFigures(given.db, licensing, askedOf(2023));
  const before = await keptRows();
  expect(before).toHaveLength(1);
  // Neither another year's record nor another kind's is anything to it.
  await importLines(given.db, { kind, agency }, lines("2024-03"));
  await importLines(given.db, { kind: await kindOf("fees"), agency }, [
    "月份,项目,金额（元）",
    "2023-03,登记费,3",
  ]);
  // A sum that is kept is what is answered: this one is not what the records say.
  await sql`update kept_figure set groups = '[["41", "licensing"]]' where agency_id = ${agency}`.execute(
    given.db,
  );
  const values = await readFigures(given.db, licensing, askedOf(2023));
  expect([...values.values()]).toEqual([41]);
  expect(await keptRows()).toEqual(before);
  await importLines(given.db, { kind, agency }, [
    "月份,类型,来源,决定数量",
    "2023-03,行政许可,窗口,2",
  ]);
  expect([...(await readFigures(given.db, licensing, askedOf(2023))).values()]).toEqual([5]);
});

test("nothing is kept of the running year, nor by a transaction that has written", async () => {
  const year = Number(today.slice(0, 4));
  await readFigures(given.db, figures.all, askedOf(year));
  await given.db.transaction().execute(async (trx) => {
    await sql`update agency set short_name = '局' where id = ${agency}`.execute(trx);
    await readFigures(trx, figures.all, askedOf(2023));
  });
  expect(await keptRows()).toEqual([]);
});

test("a sum counted while a change was under way is stale once it is done", async () => {
  const asked = askedOf(2023);
  const licensing = figures.all.filter(({ key }) => key === "t2.licensing.decisions");
  const trx = await given.db.startTransaction().execute();
  await sql`insert into decision_count (agency_id, key, month, type, source, decisions)
    values (${agency}, 'k', '2023-03-01', 'licensing', '窗口', 9)`.execute(trx);
  const meanwhile = await readFigures(given.db, licensing, asked);
  expect([...meanwhile.values()]).toEqual([0]);
  await trx.commit().execute();
  expect([...(await readFigures(given.db, licensing, asked)).values()]).toEqual([9]);
});

test("an interpretation of another year makes the sums again of what it interprets", async () => {
  const kind = await kindOf("items");
  const header = "标题,公开日期,文号,解读对象";
  await importLines(given.db, { kind, agency }, [header, "甲办法,2022-03-07,青发〔2022〕1号,"]);
  expect((await read(2022)).get("items.interpreted")).toBe(0);
  await importLines(given.db, { kind, agency }, [header, "解读甲办法,2025-03-07,,青发〔2022〕1号"]);
  expect((await read(2022)).get("items.interpreted")).toBe(1);
});

test("old changes are tidied away, and with them the sums that lack them", async () => {
  await sql`delete from figure_change`.execute(given.db);
  const kind = await kindOf("decisions");
  await importLines(given.db, { kind, agency }, ["月份,类型,决定数量", "2023-03,行政许可,3"]);
  await read(2023);
  const [first] = await keptRows();
  await importLines(given.db, { kind, agency }, [
    "月份,类型,来源,决定数量",
    "2023-03,行政许可,窗口,2",
  ]);
  await sql`update figure_change set at = now() - interval '2 days'`.execute(given.db);
  await read(2022);
  const { rows } = await sql`select from figure_change`.execute(given.db);
  expect(rows).toEqual([]);
  expect(await keptRows()).not.toContainEqual(first);
  expect((await read(2023)).get("t2.licensing.decisions")).toBe(5);
});

test("every source names the tables that it looks at, and each of them is watched", async () => {
  const { rows: watched } = await sql<{ readonly name: string }>`
    select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgfoid = 'note_figure_change'::regproc group by relname having count(*) = 3`.execute(
    given.db,
  );
  const names = new Set(watched.map(({ name }) => name));
  for (const source of new Set(figures.all.map((figure) => figure.source))) {
    // With what is held by default, and with the first and the last choice of every setting.
    const choices = [(setting: Chosen) => setting.standard, ...[0, -1].map(choiceAt)];
    const texts = await Promise.all(
      choices.map(async (held) => {
        const asked = { year: 2023, from: "2023-01-01", through: "2023-12-31", held } as never;
        const whole = { db: given.db, asked: { agencies: [], year: 2023 } as never };
        return (await source.rows(asked, whole)).compile(given.db).sql;
      }),
    );
    const used = [...texts.join("\n").matchAll(/\b(?:from|join)\s+"?([a-z_]+)\b"?(?!\s*[(])/g)].map(
      ([, table = ""]) => table,
    );
    const { rows: tables } = await sql<{ readonly name: string }>`
      select relname as name from pg_class where relkind = 'r' and relname = any (${used}::text[])`.execute(
      given.db,
    );
    // Whose a record was changes with the record alone, and its table tells.
    const found = tables.flatMap(({ name }) => (name === "record_passed" ? [] : name));
    expect([source.name, found.sort()]).toEqual([source.name, [...source.tables].sort()]);
    for (const table of source.tables)
      expect([source.name, names.has(table)]).toEqual([source.name, true]);
  }
});

interface Chosen {
  readonly standard: unknown;
  readonly choices?: Readonly<Record<string, string>>;
}

function choiceAt(place: number) {
  return ({ standard, choices }: Chosen): unknown =>
    choices ? Object.keys(choices).at(place) : standard;
}
