import { sql } from "kysely";
import { expect, test } from "vitest";
import { err } from "#kernel/result.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { readPage } from "../read/read-page.ts";
import { judgeOwner } from "./judge-owner.ts";

const given = givenDatabase();

test("what nobody recorded is 未检 and no fault: IPv6, accounts without their months", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县政府办" });
  for (const name of ["甲号", "乙号"]) {
    await sql`
      insert into media_account (agency_id, key, platform, name, opened_on)
      values (${agencyId}, ${name}, '微信', ${name}, '2020-01-01')`.execute(given.db);
  }
  await sql`
    insert into media_metric (agency_id, key, month, platform, name, posts)
    values (${agencyId}, '甲', '2024-03-01', '微信', '甲号', 0)`.execute(given.db);
  const services = {
    ...{ db: given.db, today: () => "2024-03-20" as const, contributed: () => [] },
    run: async () => err({ kind: "busy" } as const),
  };
  const inspection = {
    ...{ id: 1, agencyId, address: "http://a.cn/", host: "a.cn", isAtOnce: true },
    onDay: "2024-03-20" as const,
  };
  const judged = await judgeOwner(services, inspection, { agencyId, ipv6On: null });
  expect(judged.findings.map(({ kind, target }) => [kind, target])).toEqual([
    ["media-stale", "微信 甲号"],
  ]);
  expect(Object.keys(judged.unchecked).sort()).toEqual([
    "late-error-answer",
    "no-ipv6",
    "unanswered-long",
  ]);
});

test("the source that is kept of a hidden link has no personal number", () => {
  const html = `<html lang="zh"><title>x</title><a hidden href="http://bad.example/">13812345678</a></html>`;
  const seen = readPage({ address: "http://a.cn/", bytes: Buffer.from(html) }, {});
  const hidden = seen?.findings.find(({ kind }) => kind === "hidden-link");
  expect(hidden?.snapshot).toContain("bad.example");
  expect(hidden?.snapshot).not.toContain("13812345678");
});
