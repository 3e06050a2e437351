import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { findInspection } from "../../data/inspection/list-inspections.ts";
import { scoreInspection } from "../score-inspection.ts";
import { beginInspection } from "./begin-inspection.ts";
import { dismissFinding, giveBonus, stopInspection } from "./change-inspection.ts";

const given = givenDatabase();
const scope = agencyScope({ kind: "operator" });
const act = { scope, by: byCommandLine(), today: "2026-11-30" } as const;
let agencyId: number;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县政府办" });
  await sql`
    insert into setting_value (name, of, place, from_year, value)
    values ('channels.inspectedHosts', 'installation', '', 0, '"www.qinghe.gov.cn，*.qinghe.gov.cn"')`.execute(
    given.db,
  );
});

const within = <Done>(work: (trx: Transaction) => Promise<Done>) =>
  given.db.transaction().execute(work);
const begin = (address: string) =>
  within((trx) =>
    beginInspection(trx, act, { agencyId, address, hasServices: true, isAtOnce: false }),
  );
const kindOf = (done: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  done.ok ? "ok" : done.error?.kind;

test("only a host that the settings name is inspected, one inspection at a time, and it is queued with its act", async () => {
  expect(kindOf(await begin("ftp://www.qinghe.gov.cn/"))).toBe("no-address");
  expect(kindOf(await begin("http://169.254.169.254/latest/"))).toBe("host-not-named");
  expect(kindOf(await begin("www.qinghe.gov.cn.evil.example"))).toBe("host-not-named");
  const begun = await begin("www.qinghe.gov.cn");
  const id = begun.ok ? begun.value : 0;
  expect(kindOf(await begin("http://WWW.qinghe.gov.cn/index.html"))).toBe("under-way");
  const { rows } = await sql`
    select data from pgboss.job where name = 'channels.inspect-site'`.execute(given.db);
  expect(rows).toEqual([{ data: { of: { inspectionId: id } } }]);

  const stop = () => within((trx) => stopInspection(trx, { ...act, inspectionId: id }));
  expect([kindOf(await stop()), kindOf(await stop())]).toEqual(["ok", "ended"]);
  expect(kindOf(await begin("http://www.qinghe.gov.cn/"))).toBe("ok");
});

test("what a person sets aside is not scored, and comes back where that is taken back; a bonus counts once it is done", async () => {
  const begun = await begin("http://a.qinghe.gov.cn/");
  const inspectionId = begun.ok ? begun.value : 0;
  const acting = { ...act, inspectionId };
  const bonus = [{ name: "数据开放", points: 3 }];
  expect(kindOf(await within((trx) => giveBonus(trx, acting, bonus)))).toBe("not-done");
  const facts = JSON.stringify({
    ...{ pages: 9, others: 9, requests: 18, skipped: {}, columns: 1, unchecked: {}, media: [] },
  });
  await sql`
    update site_inspection set state = 'done', ended_at = now(), facts = ${facts}::jsonb where id = ${inspectionId}`.execute(
    given.db,
  );
  const { rows } = await sql<{ id: number }>`
    insert into site_inspection_finding (inspection_id, kind, page, target, text, snapshot)
    values (${inspectionId}, 'home-stale', 'http://a/', 'http://a/', '', ''),
      (${inspectionId}, 'hidden-link', 'http://a/', 'http://bad/', '', '') returning id`.execute(
    given.db,
  );
  const total = async () => {
    const found = await findInspection(given.db, { scope, inspectionId });
    return found && scoreInspection(found)?.total;
  };
  const dismiss = (because: string, findingId = rows[0]?.id ?? 0) =>
    within((trx) => dismissFinding(trx, acting, { findingId, because }));

  expect(await total()).toBeNull();
  expect(kindOf(await dismiss("首页昨天更新过"))).toBe("ok");
  expect(await total()).toBe(95);
  expect(kindOf(await within((trx) => giveBonus(trx, acting, bonus)))).toBe("ok");
  expect(await total()).toBe(98);
  expect(kindOf(await dismiss(""))).toBe("ok");
  expect(await total()).toBeNull();
  expect(kindOf(await dismiss("没有", 999_999))).toBe("not-found");
});
