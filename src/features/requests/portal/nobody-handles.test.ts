import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { onePoint, wholeForm } from "#tests/support/requests/citizen-form.ts";
import { citizenSite, hidden, siteRole } from "#tests/support/requests/citizen-site.ts";
import { nobodyHandles } from "../desk/nobody-handles.ts";

const given = givenDatabase();
let shown: Awaited<ReturnType<typeof siteRole>>;
let site: ReturnType<typeof citizenSite>;
let supervisor = 0;
let county = 0;
let office = 0;
const guide = () => `/agencies/${office}/request/`;

beforeAll(async () => {
  shown = await siteRole(given.url);
  site = citizenSite(shown.db, { db: given.db });
  county = await givenAgency(given.db, { name: "县政府办公室" });
  office = await givenAgency(given.db, { name: "县气象站" });
  await sql`update agency set supervisor_id = ${county} where id = ${office}`.execute(given.db);
  const who = { account: "sup", role: "supervisor", agencyId: county } as const;
  supervisor = await givenPerson(given.db, who);
});
afterAll(() => shown.end());

const desk = async () => {
  const [administrators] = nobodyHandles;
  const scope = agencyScope({ kind: "operator" });
  const [found] =
    (await administrators?.awaiting(given.db, {
      ...{ personId: 0, scope, today: "2026-11-30" },
    })) ?? [];
  return found?.first.map(({ title, detail }) => [title, detail]);
};

test("where nobody handles requests the form takes them, says who sees them, and they are told of and lie open", async () => {
  const { html } = await site.get(guide());
  expect(html).toContain("还没有指定依申请公开的办理人员");
  // It is a part of the agency's section, which leads to the others.
  const nav = /<nav class="agency-nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
  expect(nav).toMatch(/aria-current="page"[^>]*>依申请公开/);
  expect(nav).toContain("法定主动公开内容");
  const form = hidden((await site.get(`${guide()}apply/`)).html, "form");
  const fields = { ...wholeForm, form, step: "send", identity: onePoint };
  const done = await site.send(`${guide()}apply/`, fields);
  expect(done.status).toBe(200);
  expect(done.html).toContain("县政府办公室</a>督促办理");
  const { rows } = await sql`
    select person_id as "to", words from notice where agency_id = ${office}`.execute(given.db);
  expect(rows).toMatchObject([{ to: supervisor, words: expect.stringContaining("县气象站") }]);
  expect(await desk()).toContainEqual(["县气象站", "网上申请 1 件没有人登记"]);
});

test("once somebody is appointed it is an agency like others", async () => {
  await givenPerson(given.db, { account: "officer", role: "case-officer", agencyId: office });
  expect((await site.get(guide())).html).not.toContain("还没有指定");
  expect(await desk()).not.toContainEqual(expect.arrayContaining(["县气象站"]));
});
