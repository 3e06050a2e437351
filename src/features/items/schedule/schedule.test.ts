import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher, testFiles } from "#tests/support/given-office.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { DraftAnswer } from "../api/drafts/draft-answer.ts";
import { publicationsScheduled } from "../data/drafts/schedules.ts";
import { publishScheduled } from "./publish-scheduled.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});

/** As forms give it: so many hours from now, in China. */
const inHours = (hours: number) =>
  new Date(Date.now() + (8 + hours) * 3_600_000).toISOString().slice(0, 16);
const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;
const idOf = (path: string) => Number(path.split("/").at(-1));
const choose = (path: string, hours = 1) =>
  items.call("author", "PUT", `${path}/schedule`, { at: inHours(hours) });

/** The moment of a draft is now; the queue does its work. */
async function momentComes(path: string): Promise<void> {
  const draft = idOf(path);
  const { rows } = await sql<{ readonly at: string }>`
    update item_schedule set publish_at = date_trunc('second', now()) where draft_id = ${draft} returning publish_at as at`.execute(
    given.db,
  );
  await work({ draft, at: rows[0]?.at ?? "" });
}

function work(data: { readonly draft: number; readonly at: string }): Promise<void> {
  return publishScheduled(
    {
      ...{ db: given.db, log: silentLog, cipher: testCipher, files: testFiles() },
      ...{ siteName: "通明测试", officeAddress: undefined, mail: undefined, noticeKinds: [] },
      ...{ reorganise: [], today: () => "2026-12-02", contributed: () => [] },
    },
    data,
  );
}

const told = async (path: string) => {
  const { rows } = await sql<{ readonly words: string }>`
    select distinct words from notice where path = ${`/items/draft?id=${idOf(path)}`} and kind = 'items.not-published'`.execute(
    given.db,
  );
  return rows.map(({ words }) => words);
};

describe("a signed item waits for its moment", () => {
  test("and is published then, in the bytes that were signed", async () => {
    const path = await items.signed(wholeContent("放假通知"));
    const { contentHash } = (await read(path)).chains[0] ?? {};
    expect((await choose(path)).status).toBe(200);
    expect((await read(path)).draft.schedule).toMatchObject({ by: "author", notPublished: null });
    const [waiting] = await publicationsScheduled(given.db);
    expect(waiting?.draft).toBe(idOf(path));
    await momentComes(path);
    const { draft } = await read(path);
    expect([draft.state, draft.schedule]).toEqual(["published", null]);
    const { rows } = await sql<{ readonly hash: string; readonly by: string; readonly on: string }>`
      select encode(content_hash, 'hex') as hash, published_by as by, published_on as on
      from item_version join item_page using (item_id) where item_id = ${draft.itemId}`.execute(
      given.db,
    );
    expect(rows).toEqual([{ hash: contentHash, by: "author", on: "2026-12-02" }]);
  });

  test("not to one that is over, nor before it was signed, nor by who may not publish", async () => {
    const path = await items.draft(wholeContent("早了"));
    expect((await choose(path)).status).toBe(409);
    await items.submit(path);
    await items.sign(path, "secrecy");
    await items.sign(path, "reviewer");
    const past = await choose(path, -1);
    expect([past.status, (past.body as { readonly title: string }).title]).toEqual([
      409,
      "选定的发布时间已经过去",
    ]);
    expect((await choose(path, 24 * 400)).status).toBe(409);
    expect((await items.call("author", "PUT", `${path}/schedule`, { at: "明天" })).status).toBe(
      422,
    );
    for (const at of ["0000-01-01T00:00", "2027-02-30T08:00", "2027-04-31T08:00"]) {
      expect((await items.call("author", "PUT", `${path}/schedule`, { at })).status, at).toBe(422);
    }
    const other = await items.call("reviewer", "PUT", `${path}/schedule`, { at: inHours(1) });
    expect(other.status).toBe(403);
  });

  test("of which another may be chosen, or none: what was chosen before does nothing", async () => {
    const path = await items.signed(wholeContent("改了时间"));
    await choose(path, 1);
    const [first] = (await publicationsScheduled(given.db)).filter(
      ({ draft }) => draft === idOf(path),
    );
    await choose(path, 2);
    await sql`update item_schedule set publish_at = now() - interval '1 hour' where draft_id = ${idOf(path)}`.execute(
      given.db,
    );
    await work({ draft: idOf(path), at: first?.at ?? "" });
    expect((await read(path)).draft.state).toBe("signed");
    expect((await items.call("author", "DELETE", `${path}/schedule`)).status).toBe(200);
    expect((await items.call("author", "DELETE", `${path}/schedule`)).status).toBe(409);
    const { rows } = await sql<{ readonly action: string }>`
      select action from audit_event where subject_kind = 'item-draft' and subject_id = ${`${idOf(path)}`}
        and action like '%scheduled' order by id`.execute(given.db);
    expect(rows.map(({ action }) => action)).toEqual([
      "item-draft.scheduled",
      "item-draft.scheduled",
      "item-draft.unscheduled",
    ]);
  });

  test("taken back it waits for nothing", async () => {
    const path = await items.signed(wholeContent("撤回的"));
    await choose(path);
    await items.call("author", "POST", `${path}/take-back`);
    expect((await read(path)).draft.schedule).toBeNull();
  });
});

describe("at its moment it is not published, and people are told", () => {
  test("where whoever chose may not publish any more", async () => {
    const path = await items.signed(wholeContent("人走了"));
    await choose(path);
    await sql`update person_role set ended_at = now() where role = 'information-officer' and person_id in (
      select id from person where name = 'author')`.execute(given.db);
    await momentComes(path);
    await sql`update person_role set ended_at = null where role = 'information-officer'`.execute(
      given.db,
    );
    const { draft } = await read(path);
    expect(draft.state).toBe("signed");
    expect(draft.schedule?.notPublished).toBe("选定时间的author已经没有发布信息的权限。");
    expect(await told(path)).toEqual([
      "《人走了》没有按选定的时间发布：选定时间的author已经没有发布信息的权限。",
    ]);
  });

  test("where another of its title was made public that day", async () => {
    const first = await items.signed(wholeContent("同名"));
    await choose(first);
    const second = await items.draft(wholeContent("同名"));
    const answer = { revision: 2, finding: "same-title 同名", reason: "另一个" };
    await items.call("author", "POST", `${second}/answers`, answer);
    await items.submit(second);
    await items.sign(second, "secrecy");
    await items.sign(second, "reviewer");
    await choose(second);
    await momentComes(first);
    await momentComes(second);
    expect((await read(second)).draft.state).toBe("signed");
    expect(await told(second)).toHaveLength(1);
    const again = await choose(second, 30);
    expect(again.status).toBe(200);
    expect((await read(second)).draft.schedule?.notPublished).toBeNull();
  });

  test("where its agency has ended, on that very day too", async () => {
    const path = await items.signed(wholeContent("机关没了"));
    await choose(path);
    await sql`update agency set dissolved_on = '2026-12-02' where id = ${items.agencyId}`.execute(
      given.db,
    );
    await momentComes(path);
    await sql`update agency set dissolved_on = null where id = ${items.agencyId}`.execute(given.db);
    expect((await read(path)).draft.schedule?.notPublished).toContain("已经撤销");
  });
});
