import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenItems,
  givenItems,
  type ItemPerson,
  wholeContent,
} from "#tests/support/items/given-items.ts";
import type { DraftAnswer, FindingsAnswer } from "./draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});
beforeEach(async () => {
  await sql`truncate item_draft cascade`.execute(given.db);
});

const read = async (path: string, who: ItemPerson = "author") =>
  (await items.call(who, "GET", path)).body as DraftAnswer;
const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { readonly title: string }).title;

describe("an item is reviewed before it may be published", () => {
  test("secrecy review, then review: what was sent round stands, and waits to be published", async () => {
    const path = await items.draft(wholeContent("招生办法"));
    expect((await items.submit(path)).status).toBe(200);
    const own = { revision: 3, content: wholeContent("改了") };
    expect(titleOf(await items.call("author", "PUT", path, own))).toBe("这条信息现在是“待审核”");
    expect(titleOf(await items.sign(path, "reviewer"))).toBe("现在等“保密审查”，不是您的环节");
    expect((await read(path, "secrecy")).mayReview).toBe(true);
    expect((await items.sign(path, "secrecy")).status).toBe(200);
    expect((await items.sign(path, "reviewer")).body).toEqual({ state: "signed" });
    const { draft, chains, markup } = await read(path);
    expect(draft.state).toBe("signed");
    expect(chains[0]?.signatures.map(({ person, opinion }) => [person.name, opinion])).toEqual([
      ["secrecy", "看过"],
      ["reviewer", "看过"],
    ]);
    expect(markup).toContain("各学校按学区招生。");
  });

  test("who signs what they did not see signs nothing", async () => {
    const path = await items.draft(wholeContent("校历"));
    await items.submit(path);
    const { contentHash: before } = await read(path, "secrecy");
    await items.call("author", "POST", `${path}/take-back`);
    const { revision } = (await read(path)).draft;
    await items.call("author", "PUT", path, { revision, content: wholeContent("校历", "改了") });
    await items.submit(path);
    const seen = { contentHash: before, opinion: "同意" };
    const late = await items.call("secrecy", "POST", `${path}/sign`, seen);
    expect(titleOf(late)).toBe("您看到的不是现在送审的内容");
    expect((await read(path)).chains.map(({ state }) => state)).toEqual(["open", "void"]);
  });

  test("a return has its reason, and the authors go on writing", async () => {
    const path = await items.draft(wholeContent("收费公示"));
    await items.submit(path);
    expect((await items.sign(path, "secrecy", "return")).status).toBe(200);
    const { draft, chains } = await read(path);
    expect(draft.state).toBe("writing");
    expect(chains[0]).toMatchObject({ state: "returned", signatures: [{ opinion: "看过" }] });
  });
});

describe("nothing is sent round before what was found is done with", () => {
  const numbers = wholeContent("名单", "王某110101199003077715，电话13812345678。");

  test("the number of a card must be hidden, a telephone answered for", async () => {
    const path = await items.draft(numbers);
    expect(titleOf(await items.submit(path))).toBe("还有 2 处没有处理，不能送审");
    const masked = await items.call("author", "POST", `${path}/mask`, { revision: 2 });
    expect(masked.body).toEqual({ revision: 3 });
    expect((await read(path)).markup).toContain("王某11*************715，电话138****5678");
    expect((await items.submit(path)).status).toBe(200);
  });

  test("an answer is read by the signers, and is of the words that it answers", async () => {
    const path = await items.draft(wholeContent("联系方式", "办公电话13812345678。"));
    const { findings } = (await items.call("author", "GET", `${path}/findings`))
      .body as FindingsAnswer;
    const answer = { revision: 2, finding: findings[0]?.key, reason: "值班手机，对外公布" };
    expect((await items.call("author", "POST", `${path}/answers`, answer)).status).toBe(200);
    expect((await items.submit(path)).status).toBe(200);
    expect((await read(path, "secrecy")).answers).toEqual([
      { kind: "personal-number", quote: "138****5678", reason: answer.reason, by: "author" },
    ]);
  });

  test("a mark of secrecy cannot be answered for", async () => {
    const path = await items.draft(wholeContent("会议", "机密★一年。"));
    const answer = { revision: 2, finding: "secrecy-mark 机密★", reason: "没有关系" };
    await items.call("author", "POST", `${path}/answers`, answer);
    expect(titleOf(await items.submit(path))).toBe("还有 1 处没有处理，不能送审");
  });
});
