import { beforeAll, expect, test } from "vitest";
import { loadAgencies } from "#demonstration/agencies.ts";
import { agencies as county } from "#demonstration/county/agencies.ts";
import { countyReports } from "#demonstration/county-reports.ts";
import { figureSeries } from "#demonstration/figures/series.ts";
import { loadFiling } from "#demonstration/filing/load-filing.ts";
import { loadRecords } from "#demonstration/records/load-records.ts";
import { slowAgency } from "#demonstration/records/overdue.ts";
import { loadPeople } from "#demonstration/staff/load-people.ts";
import { filingBoard } from "#features/report-filing/data/filing-board.ts";
import { everyAgency, loadWorkplace } from "#features/report-filing/index.ts";
import type { RequestTables } from "#features/requests/index.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { ledgerNamed, recordedBy } from "./demonstration-records.ts";

const given = givenDatabase();
const today = "2026-11-30";
const year = 2025;
const returned = "青岚县住房和城乡建设局";
const stages = {
  青岚县司法局: "signed",
  青岚县林业局: "signing",
  青岚县荻溪镇人民政府: "writing",
  青岚县松坳镇人民政府: "published",
  青岚县箐坪乡人民政府: null,
  [returned]: "writing",
  [slowAgency]: "signing",
};
let some: ReadonlyMap<string, number>;

beforeAll(async () => {
  const all = await loadAgencies(given.db);
  await loadPeople(given.db, all);
  some = new Map([...all].filter(([name]) => name in stages));
  const asked = {
    kindOf: ledgerNamed,
    cipher: testCipher,
    today,
    recorded: recordedBy,
  } as const;
  expect(await loadRecords(given.db, some, asked)).toBeGreaterThan(1_000);
  expect(await loadRecords(given.db, some, asked)).toBe(0);
}, 120_000);

const file = async (onFiled: () => void) => {
  const services = { db: given.db, recorded: await recordedBy(), today } as const;
  await loadFiling(given.db, { services, agencies: some, onFiled });
};

test("reports come to every stage, and a run that was ended early goes on where it was", async () => {
  let filed = 0;
  const ends = file(() => {
    filed += 1;
    if (filed === 3) throw new Error("killed");
  });
  await expect(ends).rejects.toThrow("killed");
  await file(() => {});
  const board = await filingBoard(given.db, everyAgency, { year, limit: 200 });
  const found = board.filter(({ agencyName }) => agencyName in stages);
  expect(Object.fromEntries(found.map((row) => [row.agencyName, row.state]))).toEqual(stages);
  const of = (name: string) => found.find(({ agencyName }) => agencyName === name);
  expect(of("青岚县松坳镇人民政府")).toMatchObject({ publishedOn: "2026-03-05" });
  expect(of(returned)?.returned).toContain("上年结转");
  expect(of(slowAgency)?.step).toBe("分管领导审签");
  const chains = await given.db.selectFrom("signing").selectAll().execute();
  await file(() => {});
  expect(await given.db.selectFrom("signing").selectAll().execute()).toEqual(chains);
}, 60_000);

test("a figure typed over the records is there to be found, with its reason", async () => {
  const board = await filingBoard(given.db, everyAgency, { year, limit: 200 });
  const draftId = board.find(({ agencyName }) => agencyName === slowAgency)?.draftId ?? 0;
  const services = { db: given.db, recorded: await recordedBy(), today } as const;
  const found = await loadWorkplace(services, everyAgency, draftId);
  const [typed] = found?.parts.overrides ?? [];
  expect(typed).toMatchObject({ cell: "t2.fees.amountWan" });
  expect(typed?.reason).toContain("代收");
  expect(typed?.value).not.toBe(found?.compiled.report.cells["t2.fees.amountWan"]?.value);
});

test("a case lies there that should have been answered long ago", async () => {
  const late = await given.db
    .withTables<RequestTables>()
    .selectFrom("disclosure_request")
    .select("id")
    .where("agency_id", "=", some.get(slowAgency) ?? 0)
    .where("result", "is", null)
    .where("due_on", "<", today)
    .execute();
  expect(late).toHaveLength(1);
});

test("what was returned does not go on from the figure that was published the year before", () => {
  const agency = county.find(({ name }) => name === returned);
  if (!agency) throw new Error(`the county has no ${returned}`);
  const last = countyReports().find((one) => one.agency === agency && one.year === year - 1);
  const published = last?.report.cells["t3.carriedOut.total"]?.value;
  const recorded = figureSeries(agency, year).get(year)?.get("t3.carriedIn.total");
  expect(published).toBe((recorded ?? 0) + 1);
});
