import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "#platform/log/log.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testServices } from "#tests/support/given-app.ts";
import { testCipher, testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { DraftAnswer } from "../api/drafts/draft-answer.ts";
import { urgentPublication } from "../settings.ts";
import { remindOfReviews } from "./remind-of-reviews.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  const { site: settings } = testServices(given.db);
  site = givenApp(given.db, { site: { ...settings, origin: "http://localhost" } });
  items = await givenItems(given, { askSite: async (path) => site.request(path) });
  await allow(true);
});

const allow = (value: boolean) =>
  setSetting(given.db, urgentPublication, {
    for: { of: "agency", id: items.agencyId },
    fromYear: 0,
    value,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;
const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { readonly title: string }).title;
const urge = (path: string, who: "head" | "author" = "head", revision = 2) =>
  items.call(who, "POST", `${path}/submit-urgent`, { revision, reason: "暴雨橙色预警" });
const first = (path: string) => items.call("head", "POST", `${path}/publish-urgent`);
const status = async (id: number | null) => (await site.request(`/items/${id}/`)).status;

/** Public after its secrecy review alone. */
async function urgent(title: string) {
  const path = await items.draft(wholeContent(title, "请群众避险。"));
  expect((await urge(path)).status).toBe(200);
  expect((await items.sign(path, "secrecy")).status).toBe(200);
  expect((await first(path)).status).toBe(200);
  return { path, itemId: (await read(path)).draft.itemId };
}

describe("what cannot wait is public before its review", () => {
  test("but never before its secrecy review, in the bytes that were sent round; the review goes on", async () => {
    const path = await items.draft(wholeContent("停课通知", "明天停课。"));
    expect((await urge(path)).status).toBe(200);
    expect(titleOf(await first(path))).toBe("保密审查还没有通过，不能先发");
    await items.sign(path, "secrecy");
    expect((await first(path)).status).toBe(200);
    const { draft, contentHash, chains } = await read(path);
    expect(draft).toMatchObject({ state: "published", urgent: { publishedBy: "head" } });
    expect(chains[0]).toMatchObject({ state: "open", contentHash });
    expect(await status(draft.itemId)).toBe(200);
    expect(titleOf(await items.call("author", "POST", `${path}/revise`, { reason: "改" }))).toBe(
      "这条信息先发后审，补审还没有办完",
    );
    expect((await items.sign(path, "reviewer")).body).toEqual({ state: "signed" });
    const after = (await read(path)).draft;
    expect([after.state, after.urgent?.outcome]).toEqual(["published", "confirmed"]);
    expect((await items.call("author", "POST", `${path}/revise`, { reason: "改" })).status).toBe(
      200,
    );
  });

  test("refused with others at once it is gone, and every place is asked", async () => {
    const { path, itemId } = await urgent("停电通知");
    const { contentHash, draft } = await read(path);
    const body = { drafts: [{ id: draft.id, contentHash }], opinion: "内容不实" };
    const { body: done } = await items.call(
      "reviewer",
      "POST",
      "/api/item-draft-acts/return",
      body,
    );
    expect(done).toMatchObject({ done: [{ isDone: true }] });
    expect(await status(itemId)).toBe(410);
    const [withdrawal] = (await read(path)).withdrawals;
    expect(withdrawal?.certificate?.every(({ isGone }) => isGone)).toBe(true);
  });

  test("a review that is refused takes it off at once, with a certificate", async () => {
    const { path, itemId } = await urgent("谣言");
    expect((await items.sign(path, "reviewer", "return")).status).toBe(200);
    expect(await status(itemId)).toBe(410);
    const { draft, withdrawals } = await read(path);
    expect([draft.state, draft.urgent?.outcome]).toEqual(["withdrawn", "refused"]);
    expect(withdrawals[0]).toMatchObject({
      decision: "approved",
      says: "公开后的审核没有通过",
    });
    expect(withdrawals[0]?.certificate?.every(({ isGone }) => isGone)).toBe(true);
  });

  test("withdrawn before its review is done it is reviewed no more", async () => {
    const { path, itemId } = await urgent("误发");
    await items.call("author", "POST", `${path}/withdrawals`, { kind: "error", says: "误发" });
    expect((await items.call("leader", "POST", `${path}/withdrawals/approve`)).status).toBe(200);
    expect(await status(itemId)).toBe(410);
    expect((await read(path)).draft.urgent?.outcome).toBe("withdrawn");
    expect((await items.sign(path, "reviewer")).status).toBe(409);
  });

  test("by who may alone, where the agency allows it, and only of what is new and public", async () => {
    const path = await items.draft(wholeContent("不能先发"));
    expect((await urge(path, "author")).status).toBe(403);
    await allow(false);
    expect(titleOf(await urge(path))).toBe("本机关没有开通先发后审");
    await allow(true);
    const closed = { ...wholeContent("内部"), attribute: "withheld", attributeBecause: "十六条" };
    const inner = await items.draft(closed as never);
    expect(titleOf(await urge(inner))).toBe("只有新的、主动公开的信息可以先发后审");
    const marked = await items.draft(wholeContent("机密★一年"));
    expect(titleOf(await urge(marked))).toBe("还有 1 处没有处理，不能送审");
    await items.submit(path);
    await items.sign(path, "secrecy");
    expect(titleOf(await first(path))).toBe("这条信息不是按先发后审送审的");
  });
});

test("the review is chased: the signers the day before, head and supervisor once it is overdue, each once", async () => {
  const { path } = await urgent("催办");
  const draftId = Number(path.split("/").at(-1));
  await sql`update item_urgent set review_due_on = '2026-12-03' where draft_id = ${draftId}`.execute(
    given.db,
  );
  const remind = (today: "2026-12-01" | "2026-12-02" | "2026-12-04") =>
    remindOfReviews(
      {
        ...{ db: given.db, log: silentLog, cipher: testCipher, files: testFiles() },
        ...{ siteName: "通明测试", officeAddress: undefined, mail: undefined, noticeKinds: [] },
        ...{ reorganise: [], today: () => today, contributed: () => [] },
      },
      null,
    );
  const told = async () => {
    const { rows } = await sql<{ readonly told: string }>`
      select kind || ' ' || person.name as told from notice join person on person.id = person_id
      where path = ${`/items/draft?id=${draftId}`} and kind like 'items.review-%' order by notice.id`.execute(
      given.db,
    );
    return rows.map((row) => row.told);
  };
  await remind("2026-12-01");
  expect(await told()).toEqual([]);
  await remind("2026-12-02");
  await remind("2026-12-02");
  expect(await told()).toEqual(["items.review-due reviewer"]);
  await remind("2026-12-04");
  await remind("2026-12-04");
  expect((await told()).slice(1).sort()).toEqual([
    "items.review-overdue head",
    "items.review-overdue reviewer",
  ]);
});
