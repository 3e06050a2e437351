import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { givenAgency, givenStoredReport } from "#tests/support/given-stored-report.ts";
import { randomReport } from "#tests/support/written/random-report.ts";
import { findReport } from "./data/find-report.ts";
import { findOriginal, wholeOriginal } from "./data/originals/find-original.ts";
import { originalToStore, type ReportToStore, reportColumns } from "./report-to-store.ts";
import { storeReport, storeReports } from "./store-reports.ts";

const given = givenDatabase();

function toStore(agencyId: number, year: number, text: string): ReportToStore {
  const report = givenReport({ year, agency: null, cells: { "t3.new.total": text.length } });
  const facts = { mediaType: "text/plain", encoding: "utf-8" } as const;
  const original = originalToStore("年报.txt", new TextEncoder().encode(text), facts);
  return { agencyId, year, columns: reportColumns(report), original };
}

function contentVersion() {
  return given.tables
    .selectFrom("content_version")
    .select(["version", "kinds"])
    .executeTakeFirstOrThrow();
}

test("a report comes back as it was stored, with its original, byte for byte", async () => {
  for (let number = 0; number < 40; number += 1) {
    const { report } = randomReport(31, number);
    const year = 2000 + number;
    const agencyId = await givenAgency(given.db, { name: "青禾县教育局" });
    const bytes = Uint8Array.from([...Array(3000).keys()].map((index) => (index * number) % 251));
    const facts = { mediaType: "application/pdf", encoding: "binary" } as const;
    const original = originalToStore("甲.pdf", bytes, facts);
    await storeReport(given.db, { agencyId, year, columns: reportColumns(report), original });

    const found = await findReport(given.db, { agencyId, year });
    expect(found?.report).toEqual(report);
    expect(found).toMatchObject({
      agency: { id: agencyId, name: "青禾县教育局", kind: "department", regionCode: "330199" },
      year,
      version: 1,
      isCurrent: true,
      original: {
        mediaType: "application/pdf",
        name: "甲.pdf",
        byteSize: 3000,
        encoding: "binary",
      },
      check: null,
    });
    const file = await findOriginal(given.db, { agencyId, year });
    const kept = await wholeOriginal(given.db, file?.sha256 ?? "");
    expect(Buffer.from(kept).equals(bytes)).toBe(true);
  }
});

test("the same file again is nothing new, another is the next version and current", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县民政局" });
  const first = await storeReport(given.db, toStore(agencyId, 2023, "甲"));
  const before = await contentVersion();
  const again = await storeReport(given.db, toStore(agencyId, 2023, "甲"));
  expect(again).toEqual({ ...first, isNew: false });
  expect(await contentVersion()).toEqual(before);

  const second = await storeReport(given.db, toStore(agencyId, 2023, "甲乙"));
  expect(second).toMatchObject({ version: 2, isNew: true });
  const now = await contentVersion();
  expect(now.version).toBeGreaterThan(before.version);
  expect(now.kinds).toEqual({ ...before.kinds, reports: now.version });
  const current = await findReport(given.db, { agencyId, year: 2023 });
  const earlier = await findReport(given.db, { agencyId, year: 2023, version: 1 });
  expect([current?.id, current?.isCurrent]).toEqual([second.reportId, true]);
  expect([earlier?.id, earlier?.isCurrent]).toEqual([first.reportId, false]);
});

test("several of one call: versions in their order, the same file once", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县财政局" });
  const texts = ["一", "一二", "一", "一二三"];
  const stored = await given.db.transaction().execute((trx) =>
    storeReports(
      trx,
      texts.map((text) => toStore(agencyId, 2022, text)),
    ),
  );
  expect(stored.map(({ version, isNew }) => [version, isNew])).toEqual([
    [1, true],
    [2, true],
    [1, false],
    [3, true],
  ]);
  expect(stored[2]?.reportId).toBe(stored[0]?.reportId);
  const current = await findReport(given.db, { agencyId, year: 2022 });
  expect(current?.version).toBe(3);
});

test("two imports at once number their versions one after another", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县水利局" });
  const texts = ["a", "ab", "abc", "abcd", "abcde", "abcdef"];
  const stored = await Promise.all(
    texts.map((text) => storeReport(given.db, toStore(agencyId, 2021, text))),
  );
  expect(stored.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test("compared figures are kept where they are certain, and nothing else", async () => {
  const cells = {
    "t3.new.total": 7,
    "t3.granted.total": "blank",
    "t2.fees.amountWan": 1.25,
  } as const;
  const { reportId } = await givenStoredReport(given.db, { year: 2018, cells });
  const row = await given.tables
    .selectFrom("report_figures")
    .selectAll()
    .where("report_id", "=", reportId)
    .executeTakeFirst();
  expect(row).toMatchObject({
    t3_new: 7,
    t3_granted: null,
    t2_fees_amount_wan: 1.25,
    t3_carried_in: 0,
    t3_other_single: null,
  });
});

test("what PostgreSQL's text cannot hold is replaced, and keeps its place", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县审计局" });
  const report = givenReport({ texts: { 1: "前\0中\ud800后" } });
  const original = toStore(agencyId, 2023, "丙").original;
  await storeReport(given.db, { agencyId, year: 2023, columns: reportColumns(report), original });
  const found = await findReport(given.db, { agencyId, year: 2023 });
  expect(found?.report.sections[0]?.text).toBe("前\u{fffd}中\u{fffd}后");
});

test("a change is told to who listens", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县司法局" });
  const client = await given.pool.connect();
  const heard = new Promise<string | undefined>((resolve) => {
    client.once("notification", ({ payload }) => resolve(payload));
  });
  await client.query("listen tongming_content");
  await storeReport(given.db, toStore(agencyId, 2023, "丁"));
  const payload = await heard;
  client.release(true);
  expect(payload).toBe(String((await contentVersion()).version));
});
