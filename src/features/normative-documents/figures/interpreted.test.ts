import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { documentLedger } from "../ledger/document-ledger.ts";
import { figures } from "./index.ts";

const given = givenDatabase();
let agency = 0;

beforeAll(async () => {
  agency = await givenAgency(given.db, { name: "青禾县水利局", kind: "department" });
  // Published the day before the National Day: the third working day after it is 10 October, a make-up Saturday.
  await importLines(given.db, { kind: documentLedger, agency }, [
    "文号,标题,类型,制发日期,公开日期",
    ...[1, 2, 3, 4].map((at) => `水规〔2026〕${at}号,办法${at},规范性文件,2026-09-28,2026-09-30`),
  ]);
  await importLines(given.db, { kind: await kindOf("items"), agency }, [
    "标题,公开日期,解读对象",
    "解读一,2026-09-30,水规〔2026〕1号",
    "解读二,2026-10-10,水规〔2026〕2号",
    "解读三,2026-10-12,水规〔2026〕3号",
  ]);
});

test("interpretations are counted, and those in time, on the third working day after the document and not on the fourth", async () => {
  const asked = {
    scope: agencyScope({ kind: "operator" }),
    agency,
    regions: [],
    agencies: [agency],
  };
  const values = await readFigures(given.db, figures, {
    ...asked,
    year: 2026,
    today: "2026-12-31",
  });
  expect(
    ["interpreted", "interpretedInTime", "interpretedRate", "interpretedInTimeRate"].map((key) =>
      values.get(`documents.${key}`),
    ),
  ).toEqual([3, 2, 75, 50]);
  await sql`update normative_document set published_on = null where title = '办法2'`.execute(
    given.db,
  );
  const without = await readFigures(given.db, figures, {
    ...asked,
    year: 2026,
    today: "2026-12-31",
  });
  expect(without.get("documents.interpretedInTime")).toBe(1);
});
