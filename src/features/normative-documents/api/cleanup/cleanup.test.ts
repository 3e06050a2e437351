import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { givenApp } from "#tests/support/given-app.ts";
import type { CleanupAnswer } from "./cleanup-answer.ts";

const given = givenDatabase();
let documents: GivenDocuments;
const effectiveOn = addDays(today, 10);

beforeAll(async () => {
  documents = await givenDocuments(given);
  for (const [name, ends] of [
    ["甲", null],
    ["乙", null],
    ["丙", "2030-01-01"],
    ["丁", "2020-01-01"],
    ["戊", addDays(today, 3)],
  ]) {
    await sql`
      insert into normative_document (agency_id, key, number, title, type, issued_on, expires_on, published_on)
      values (${documents.agencyId}, ${`号${name}`}, ${`号${name}`}, ${`${name}办法`}, 'normative', '2019-01-01', ${ends}, '2019-01-02')`.execute(
      given.db,
    );
  }
});

const path = "/api/document-cleanups";
const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { title?: string } | null)?.title;

test("a round goes from its scope to its public list, and is applied on its day", async () => {
  const { call, agencyId, publishDraft } = documents;
  const begun = await call("author", "POST", path, {
    agencyId,
    title: "2026年规范性文件清理",
    asOf: today,
  });
  const at = `${path}/${(begun.body as { id: number }).id}`;
  const read = async () => (await call("author", "GET", at)).body as CleanupAnswer;
  const rows = (await read()).verdicts;
  // 丁 had expired before.
  expect(rows.map(({ title }) => title)).toEqual(["甲办法", "乙办法", "丙办法", "戊办法"]);
  const idOf = (title: string) => rows.find((row) => row.title === title)?.documentId ?? 0;
  const give = (...verdicts: readonly object[]) =>
    call("author", "PUT", `${at}/verdicts`, { verdicts });
  const decide = (who: "author" | "head" | "leader" = "leader", more: object = {}) =>
    call(who, "POST", `${at}/decision`, {
      decision: "县政府第10次常务会议",
      on: today,
      effectiveOn,
      ...more,
    });

  expect(titleOf(await decide())).toBe("还有 4 件没有提出清理意见");
  expect(titleOf(await give({ documentId: idOf("甲办法"), verdict: "repeal" }))).toBe(
    "《甲办法》没有写理由",
  );
  expect(titleOf(await give({ documentId: 999, verdict: "keep" }))).toBe("文件不在这次清理范围内");
  expect(
    titleOf(await give({ documentId: idOf("丙办法"), verdict: "keep", extendedTo: "2029-12-31" })),
  ).toMatch(/没有晚于/);
  const given2 = await give(
    { documentId: idOf("甲办法"), verdict: "repeal", reason: "已有新规定" },
    { documentId: idOf("乙办法"), verdict: "amend", reason: "机构职能调整" },
    { documentId: idOf("丙办法"), verdict: "keep", extendedTo: "2032-01-01" },
    { documentId: idOf("戊办法"), verdict: "expire", reason: "任务完成" },
  );
  expect(given2.status).toBe(204);
  expect((await decide("author")).status).toBe(403);
  expect((await decide("leader", { effectiveOn: addDays(today, -1) })).status).toBe(422);
  expect((await call("author", "POST", `${at}/notice`)).status).toBe(409);
  expect((await decide()).status).toBe(204);
  expect((await decide()).status).toBe(409);

  // 戊 expires by itself before the decision holds.
  const { rows: ends } = await sql<{ title: string; on: string | null; by: string | null }>`
    select title, ends_on as "on", ends_by as by from normative_document where title <> '丁办法' order by title collate "C"`.execute(
    given.db,
  );
  expect(Object.fromEntries(ends.map(({ title, on, by }) => [title, [on, by]]))).toEqual({
    甲办法: [effectiveOn, "repealed"],
    乙办法: [null, null],
    丙办法: ["2032-01-02", "expired"],
    戊办法: [addDays(today, 4), "expired"],
  });

  const notice = await call("author", "POST", `${at}/notice`);
  const draft = `/api/item-drafts/${(notice.body as { draftId: number }).draftId}`;
  const { content } = ((await call("author", "GET", draft)).body as { draft: { content: object } })
    .draft;
  const said = JSON.stringify(content);
  for (const words of [
    "废止的文件（1 件）",
    "甲办法",
    "已有新规定",
    "2032-01-01",
    "县政府第10次常务会议",
  ]) {
    expect(said).toContain(words);
  }
  await publishDraft(draft, "公告。");
  const app = (day: typeof today) => givenApp(given.db, { today: () => day });
  const word = async (day: typeof today) =>
    /甲办法<\/a> <span class="tag tag-\w+">([^<]*)</.exec(
      await (await app(day).request("/documents/")).text(),
    )?.[1];
  expect([await word(addDays(effectiveOn, -1)), await word(effectiveOn)]).toEqual([
    "即将失效",
    "废止",
  ]);
});

test("nobody decides a round that they began; one over nothing is none", async () => {
  const { call, agencyId } = documents;
  const none = await call("author", "POST", path, {
    agencyId,
    title: "空的清理",
    asOf: "2000-01-01",
  });
  expect([none.status, titleOf(none)]).toEqual([422, "2000-01-01 本机关没有有效的文件"]);
  const begun = await call("head", "POST", path, { agencyId, title: "自办清理", asOf: today });
  const at = `${path}/${(begun.body as { id: number }).id}`;
  const { verdicts } = (await call("head", "GET", at)).body as CleanupAnswer;
  await call("head", "PUT", `${at}/verdicts`, {
    verdicts: verdicts.map(({ documentId }) => ({ documentId, verdict: "keep" })),
  });
  const decided = await call("head", "POST", `${at}/decision`, {
    decision: "会议",
    on: today,
    effectiveOn,
  });
  expect(titleOf(decided)).toBe("不能决定自己开始的清理");
});
