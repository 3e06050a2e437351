import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { remindOfDocuments } from "../remind/remind-of-documents.ts";
import { toKeepUp, toRegister, toReview } from "./document-desk.ts";

const given = givenDatabase();
let documents: GivenDocuments;
const scope = agencyScope({ kind: "operator" });

beforeAll(async () => {
  documents = await givenDocuments(given);
  await sql`
    insert into normative_document (agency_id, key, number, title, type, issued_on, expires_on, ended_on, ended_by)
    values (${documents.agencyId}, '上〔2020〕1号', '上〔2020〕1号', '上位办法', 'normative', '2020-01-01', null, '2025-01-01', 'repealed'),
      (${documents.agencyId}, '教〔2021〕1号', '教〔2021〕1号', '实施细则', 'normative', '2021-01-01', null, null, null),
      (${documents.agencyId}, '教〔2021〕2号', '教〔2021〕2号', '将满办法', 'normative', '2021-01-01', ${addDays(today, 30)}, null, null)`.execute(
    given.db,
  );
});

const part = async (desk: typeof toKeepUp, name: string, day: LocalDate = today) => {
  const parts = await desk.awaiting(given.db, { personId: 0, scope, today: day });
  return parts.find((one) => one.name === name)?.first.map(({ title }) => title);
};
const idOf = async (number: string) => {
  const { rows } = await sql<{
    id: number;
  }>`select id from normative_document where number = ${number}`.execute(given.db);
  return rows[0]?.id ?? 0;
};

test("a document whose basis is no more is told, whose end is near too", async () => {
  const of = await idOf("教〔2021〕1号");
  const path = `/api/documents/${of}/relations`;
  const related = await documents.call("author", "POST", path, {
    kind: "basis",
    number: "上[2020] 1号",
  });
  expect(related.status).toBe(204);
  expect(await part(toKeepUp, "依据已失效的文件")).toEqual(["实施细则"]);
  expect(await part(toKeepUp, "即将失效的文件")).toEqual(["将满办法"]);
  // Once it has ended there is nothing to warn of.
  expect(await part(toKeepUp, "即将失效的文件", addDays(today, 31))).toEqual([]);
});

test("a document is to be evaluated in the months before its end that are set, until it is", async () => {
  const path = await documents.registered("五年办法", "青教规〔2026〕71号", {
    expiresOn: addDays(today, 150),
  });
  const name = "届满前应当评估的文件";
  const late = addDays(today, -40);
  expect(await part(toKeepUp, name)).toEqual(["将满办法", "五年办法"]);
  expect(await part(toKeepUp, name, late)).toEqual(["将满办法"]);
  await documents.published(path);
  await documents.step(path, "evaluation", {
    on: today,
    result: "keep",
    extendedTo: addDays(today, 900),
  });
  expect(await part(toKeepUp, name)).toEqual(["将满办法"]);
});

test("what waits for the reviewer and for its number stands on their desks", async () => {
  const { acts, begun } = documents;
  const path = await begun("待审办法", { isBusiness: false });
  await acts.sent(path);
  expect(await part(toReview, "待合法性审核的文件")).toEqual(["待审办法"]);
  await acts.legality(path);
  expect(await part(toReview, "待合法性审核的文件")).toEqual([]);
  await acts.decision(path);
  expect(await part(toRegister, "待编号印发的文件")).toEqual(["待审办法"]);
});

test("a review that is over its fifteen working days is late", async () => {
  const path = await documents.begun("迟审办法", { isBusiness: false });
  await documents.acts.sent(path);
  expect(await part(toKeepUp, "超过期限的文件卷")).toEqual(["迟审办法"]);
});

test("each is told once by a message", async () => {
  const services = { db: given.db, today: () => today, log: silentLog } as never;
  const count = async () =>
    (
      await sql<{
        count: number;
      }>`select count(*)::int as count from notice where kind like 'normative-documents.%'`.execute(
        given.db,
      )
    ).rows[0]?.count;
  await remindOfDocuments(services, null);
  const first = await count();
  expect(first).toBeGreaterThan(0);
  await remindOfDocuments(services, null);
  expect(await count()).toBe(first);
  expect(testRooms.queueJobs.map(({ name }) => name)).toContain("normative-documents.due");
});

test.each([
  [{ kind: "repeals", number: "没有〔2020〕9号" }, "本机关没有文号为“没有〔2020〕9号”的文件"],
  [{ kind: "basis", number: "外〔2020〕9号" }, "请填写依据的标题"],
  [{ kind: "repeals", number: "教〔2021〕1号" }, "文号是这个文件自己的"],
] as const)("%o is refused: %s", async (body, title) => {
  const path = `/api/documents/${await idOf("教〔2021〕1号")}/relations`;
  const refused = await documents.call("author", "POST", path, body);
  expect([refused.status, (refused.body as { title: string }).title]).toEqual([422, title]);
});

test("a later document cannot be ended by an earlier one; a relation once made is made once", async () => {
  const old = `/api/documents/${await idOf("上〔2020〕1号")}/relations`;
  const later = await documents.call("author", "POST", old, {
    kind: "repeals",
    number: "教〔2021〕1号",
  });
  expect(later.status).toBe(422);
  const path = `/api/documents/${await idOf("教〔2021〕2号")}/relations`;
  const repeal = { kind: "repeals", number: "教〔2021〕1号" };
  expect((await documents.call("author", "POST", path, repeal)).status).toBe(204);
  expect((await documents.call("author", "POST", path, repeal)).status).toBe(409);
  const end = () =>
    sql<{ on: string; by: string }>`
    select ends_on as "on", ends_by as by from normative_document where number = '教〔2021〕1号'`.execute(
      given.db,
    );
  expect((await end()).rows).toEqual([{ on: "2021-01-01", by: "repealed" }]);
  const { rows } = await sql<{
    id: number;
  }>`select id from document_relation where kind = 'repeals'`.execute(given.db);
  expect((await documents.call("author", "DELETE", `${path}/${rows[0]?.id}`)).status).toBe(204);
  expect((await end()).rows).toEqual([{ on: null, by: null }]);
});
