import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDraft,
  givenDepartment,
  givenDraft,
  make,
  publish,
} from "#tests/support/reports/given-draft.ts";
import { remindOfReports } from "./remind-of-reports.ts";

const given = givenDatabase();

/** What the morning's work tells of an agency on a day: kinds and words of the messages. */
async function tellOn(today: LocalDate, { agencyId, over }: Pick<GivenDraft, "agencyId" | "over">) {
  await given.tables.deleteFrom("notice").execute();
  await remindOfReports({ db: given.db, today: () => today } as JobServices, null);
  const told = await given.tables
    .selectFrom("notice")
    .innerJoin("person", "person.id", "notice.person_id")
    .select(["notice.kind", "person.account", "notice.words"])
    .where("notice.agency_id", "in", [agencyId, over])
    .orderBy("notice.id")
    .execute();
  return told.map(({ kind, account, words }) => [kind, account.replace(/-\d+$/, ""), words]);
}

test("who can write it is told 30, 7 and 1 days before, once each, and the supervising office on the last day", async () => {
  const agency = await givenDepartment(given);
  expect(await tellOn("2024-12-31", agency)).toEqual([]);
  expect(await tellOn("2025-01-01", agency)).toEqual([
    [
      "report-filing.due",
      "information-officer",
      "2024 年年报应在 2025-01-31 前公布，还有 30 天；还没有开始编制。",
    ],
  ]);
  expect(await tellOn("2025-01-01", agency)).toEqual([]);
  expect(await tellOn("2025-01-20", agency)).toEqual([]);
  expect(await tellOn("2025-01-25", agency)).toHaveLength(1);
  const last = await tellOn("2025-01-31", agency);
  expect(last.map(([kind, who]) => [kind, who])).toEqual([
    ["report-filing.due", "information-officer"],
    ["report-filing.escalated", "supervisor"],
  ]);
  expect(last[1]?.[2]).toMatch(/还有 1 个机关没有公布：青.县水利局（还没有开始编制）。$/);
  expect(await tellOn("2025-01-31", agency)).toEqual([]);
  expect(await tellOn("2025-02-01", agency)).toEqual([]);
});

test("the supervising office is told once of all its agencies", async () => {
  const one = await givenDepartment(given);
  const other = await givenDepartment(given);
  await given.tables
    .updateTable("agency")
    .set({ supervisor_id: one.over })
    .where("id", "=", other.agencyId)
    .execute();
  const told = (await tellOn("2025-01-31", one)).filter(
    ([kind]) => kind === "report-filing.escalated",
  );
  expect(told).toHaveLength(1);
  expect(told[0]?.[2]).toContain("还有 2 个机关没有公布");
});

test("a reminder of a day on which nothing ran is sent on the next", async () => {
  const agency = await givenDepartment(given);
  expect(await tellOn("2025-01-04", agency)).toHaveLength(1);
  expect(await tellOn("2025-01-05", agency)).toEqual([]);
});

test("nobody is reminded of a report that is public", async () => {
  const draft = await givenDraft(given);
  await make(draft);
  await publish(draft);
  expect(await tellOn("2025-01-25", draft)).toEqual([]);
});
