import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { givenAgency, qinghe } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { ledgerOfRoom } from "#tests/support/ledger/ledger-of-room.ts";
import type { FigureScope } from "../domain/scope.ts";
import { takesInEnded } from "../settings.ts";
import { scopeSentence } from "../words/scope-words.ts";
import { agenciesAdded, figuresOver } from "./agencies-added.ts";

const given = givenDatabase();
const scope = agencyScope({ kind: "operator" });
const by = { actor: { kind: "person", id: "7", name: "王一" } } as const;
const day = "2026-07-01";

/** A county with two bureaus, of which the first becomes part of the second in July 2026. */
const ids = { county: 0, sports: 0, culture: 0 };
type Agency = keyof typeof ids;

const requests = "编号,收到日期,申请人类型,申请内容,处理结果,答复日期";
const documents = "文号,标题,类型,制发日期,终止日期,终止方式";
const disputes = "编号,类型,立案日期,审结日期,结果";

async function take(ledger: string, agency: Agency, lines: readonly string[]) {
  const kind = await ledgerOfRoom(ledger);
  const { errors } = await importLines(given.db, { kind, agency: ids[agency] }, lines);
  expect(errors).toEqual([]);
}

beforeAll(async () => {
  ids.county = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  ids.sports = await givenAgency(given.db, { name: "青禾县体育局" });
  ids.culture = await givenAgency(given.db, { name: "青禾县文化局" });
  await sql`update agency set parent_id = ${ids.county} where id in (${ids.sports}, ${ids.culture})`.execute(
    given.db,
  );
  await take("requests", "sports", [
    requests,
    "1,2025-03-01,自然人,甲,予以公开,2025-03-20",
    "2,2025-12-20,自然人,乙,,",
    "3,2025-12-21,商业企业,丙,予以公开,2026-01-10",
    "4,2026-03-01,自然人,丁,部分公开,2026-03-20",
    "5,2026-06-20,商业企业,戊,,",
  ]);
  await take("requests", "culture", [
    requests,
    "5,2026-02-01,自然人,己,予以公开,2026-02-20",
    "6,2025-12-25,自然人,庚,予以公开,2026-01-15",
  ]);
  await take("documents", "sports", [
    documents,
    "青体〔2020〕1号,甲,行政规范性文件,2020-01-05,,",
    "青体〔2021〕1号,乙,行政规范性文件,2021-01-05,2026-03-01,废止",
    "青体〔2026〕1号,丙,行政规范性文件,2026-02-05,,",
  ]);
  await take("documents", "culture", [documents, "青文〔2022〕1号,丁,行政规范性文件,2022-01-05,,"]);
  await take("disputes", "sports", [
    disputes,
    "青复〔2025〕1号,行政复议,2025-10-01,,",
    "青复〔2026〕1号,行政复议,2026-05-01,,",
    "青复〔2026〕2号,行政复议,2026-02-01,2026-04-01,结果维持",
  ]);
});

const cells = testRooms.figures.all.filter(({ key }) => /^t[234]\./.test(key));

async function figuresOf(agency: Agency, year: number, of: FigureScope = "own") {
  const added = await agenciesAdded(given.db, { agencyId: ids[agency], year, scope: of });
  if (!added.ok) throw new Error(added.error.kind);
  const asked = { scope, year, today: "2028-01-31" as LocalDate };
  return readFigures(given.db, cells, figuresOver(added.value, asked));
}

const merge = () =>
  givenReorganisation(
    given.db,
    {
      ...{ kind: "merge", effectiveOn: day, sources: [ids.sports] },
      targets: [{ agencyId: ids.culture }],
    },
    day,
  );

const takeIn = (value: boolean | undefined) =>
  setSetting(given.db, takesInEnded, {
    for: { of: "region", code: qinghe.code },
    ...{ value, fromYear: 2026, by },
  });

test("no figure of a year that was over when it was carried out changes", async () => {
  const before = {
    sports: await figuresOf("sports", 2025),
    culture: await figuresOf("culture", 2025),
    county: await figuresOf("county", 2025, "whole"),
  };
  expect(before.sports.get("t3.carriedOut.total")).toBe(2);
  await merge();
  expect(await figuresOf("sports", 2025)).toEqual(before.sports);
  expect(await figuresOf("culture", 2025)).toEqual(before.culture);
  expect(await figuresOf("county", 2025, "whole")).toEqual(before.county);
});

test("sums that are kept of a closed year notice what is amended of a case that has passed on since", async () => {
  const at = async () => (await figuresOf("sports", 2025)).get("t3.carriedOut.natural");
  expect([await at(), await at()]).toEqual([1, 1]);
  const become = (kind: string) =>
    sql`update disclosure_request set applicant_kind = ${kind} where number like '2（原%'`.execute(
      given.db,
    );
  await become("research");
  expect([await at(), await at()]).toEqual([0, 0]);
  await become("natural");
  expect(await at()).toBe(1);
});

describe("in the year of the merge", () => {
  test("what was closed counts with the agency that ended, all that was open with the other", async () => {
    const told = async (agency: Agency, keys: readonly string[]) => {
      const values = await figuresOf(agency, 2026);
      return keys.map((key) => values.get(key));
    };
    const rows = ["t3.new.total", "t3.carriedIn.total", "t3.total.total", "t3.carriedOut.total"];
    expect(await told("sports", rows)).toEqual([1, 1, 2, 0]);
    expect(await told("culture", rows)).toEqual([2, 2, 2, 2]);
    const stock = ["t2.normative.issued", "t2.normative.repealed", "t2.normative.inForce"];
    expect(await told("sports", stock)).toEqual([0, 1, 0]);
    expect(await told("culture", stock)).toEqual([1, 0, 3]);
    const reviews = ["t4.review.total", "t4.review.pending"];
    expect(await told("sports", reviews)).toEqual([1, 0]);
    expect(await told("culture", reviews)).toEqual([1, 1]);
  });

  test.each([2025, 2026, 2027])(
    "table three of %i balances for everybody, in every column",
    async (year) => {
      const all = await Promise.all([
        ...(year < 2027 ? [figuresOf("sports", year)] : []),
        figuresOf("culture", year),
        figuresOf("county", year, "whole"),
      ]);
      for (const values of all) {
        const at = (row: string, column: string) => values.get(`t3.${row}.${column}`) ?? Number.NaN;
        for (const column of ["natural", "enterprise", "research", "total"]) {
          expect(at("new", column) + at("carriedIn", column)).toBe(
            at("total", column) + at("carriedOut", column),
          );
        }
      }
    },
  );
});

test("the county counts every case and document once, and each year follows from the one before", async () => {
  const years = [2025, 2026, 2027];
  const [first, second, third] = await Promise.all(
    years.map((year) => figuresOf("county", year, "whole")),
  );
  const of = (values: typeof first, key: string) => values?.get(key) ?? Number.NaN;
  for (const [last, next] of [
    [first, second],
    [second, third],
  ]) {
    expect(of(next, "t3.carriedIn.total")).toBe(of(last, "t3.carriedOut.total"));
    const grown = of(next, "t2.normative.issued") - of(next, "t2.normative.repealed");
    expect(of(last, "t2.normative.inForce") + grown).toBe(of(next, "t2.normative.inForce"));
  }
  expect(of(second, "t3.new.total")).toBe(3);
});

test("where it is set so, the successor's own report takes in the year of the agency that ended", async () => {
  const apart = await figuresOf("culture", 2026);
  await takeIn(true);
  const taken = await figuresOf("culture", 2026);
  const sports = await figuresOf("sports", 2026);
  for (const [key, value] of taken) {
    expect([key, value]).toEqual([key, (apart.get(key) ?? 0) + (sports.get(key) ?? 0)]);
  }
  expect(taken.get("t3.new.total")).toBe(3);
  const added = await agenciesAdded(given.db, { agencyId: ids.culture, year: 2026, scope: "own" });
  if (!added.ok) return expect.unreachable();
  const { agencies } = added.value;
  expect(scopeSentence("own", agencies, 2026)).toContain("由本机关承接的青禾县体育局的数据");
  expect((await figuresOf("culture", 2027)).get("t3.new.total")).toBe(0);
  await takeIn(undefined);
});

test("what the successor answers, it counts; a sheet of the agency that ended does not make a case again", async () => {
  await take("requests", "culture", [
    requests,
    "5（原青禾县体育局）,2026-06-20,商业企业,戊,予以公开,2026-07-10",
  ]);
  expect((await figuresOf("culture", 2026)).get("t3.granted.enterprise")).toBe(1);
  const { errors, rows } = await importLines(
    given.db,
    { kind: await ledgerOfRoom("requests"), agency: ids.sports },
    [requests, "5,2026-06-20,商业企业,戊,,"],
  );
  expect(rows.failed).toBe(1);
  expect(errors).toMatchObject([{ message: expect.stringContaining("转到“青禾县文化局”") }]);
});
