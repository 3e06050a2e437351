import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import {
  type GivenItems,
  givenItems,
  type ItemPerson,
  wholeContent,
} from "#tests/support/items/given-items.ts";
import type { BulkAnswer, DraftAnswer, DraftsAnswer } from "./draft-answer.ts";

const given = givenDatabase();
let items: GivenItems;

beforeAll(async () => {
  items = await givenItems(given);
});

const idOf = (path: string) => Number(path.split("/").at(-1));
const lines = async (view: string) =>
  ((await items.call("author", "GET", `/api/item-drafts?view=${view}`)).body as DraftsAnswer)
    .drafts;
async function act(who: ItemPerson, name: string, body: object) {
  const { status, body: told } = await items.call(
    who,
    "POST",
    `/api/item-draft-acts/${name}`,
    body,
  );
  return { status, done: (told as BulkAnswer).done };
}
const seen = async (view: string) =>
  (await lines(view)).map(({ id, contentHash, nextPlace }) => ({
    ...{ id, contentHash, place: nextPlace },
  }));

test("several are sent round, signed and published at once, each judged by itself and told of", async () => {
  const good = [
    await items.draft(wholeContent("甲通知")),
    await items.draft(wholeContent("乙通知")),
  ];
  const marked = await items.draft(wholeContent("丙通知", "机密★一年"));
  const drafts = (await lines("writing")).map(({ id, revision }) => ({ id, revision }));
  const sent = await act("author", "submit", { drafts: [...drafts, { id: 999_999, revision: 1 }] });
  expect(sent.status).toBe(200);
  expect(new Map(sent.done.map(({ title, isDone, why }) => [title, isDone || why]))).toEqual(
    new Map<string, boolean | string>([
      ["甲通知", true],
      ["乙通知", true],
      ["丙通知", expect.stringContaining("还有 1 处没有处理")],
      ["（没有这条信息）", expect.any(String)],
    ]),
  );
  const secrecy = await act("secrecy", "sign", { drafts: await seen("signing") });
  expect(secrecy.done.map(({ isDone, why }) => [isDone, why])).toEqual(
    good.map(() => [false, expect.stringContaining("保密审查要逐件进行")]),
  );
  for (const path of good) await items.sign(path, "secrecy");
  const [first, second] = await seen("signing");
  const stale = { ...second, contentHash: "0".repeat(64) };
  const signed = await act("reviewer", "sign", { drafts: [first, stale], opinion: "同意" });
  expect(signed.done.map(({ isDone, why }) => [isDone, why])).toEqual([
    [true, null],
    [false, expect.stringContaining("您看到的不是现在送审的内容")],
  ]);
  const published = await act("author", "publish", {
    drafts: good.map((one) => ({ id: idOf(one) })),
  });
  expect(published.done.filter(({ isDone }) => isDone)).toHaveLength(1);
  const { draft } = (await items.call("author", "GET", marked)).body as DraftAnswer;
  expect(draft.state).toBe("writing");
});

test("several are returned with a reason, or asked to be withdrawn; by who may alone, and so many at most", async () => {
  const drafts = await seen("signing");
  expect((await act("reviewer", "return", { drafts, opinion: "" })).done[0]?.isDone).toBe(false);
  expect((await act("reviewer", "return", { drafts, opinion: "改" })).done[0]?.isDone).toBe(true);
  const [one] = await lines("published");
  const asked = { drafts: [{ id: one?.id }], kind: "error", says: "发布有误" };
  expect((await act("author", "withdraw", asked)).done[0]?.isDone).toBe(true);
  expect((await act("author", "withdraw", asked)).done[0]?.why).toContain("已经申请撤销");
  expect((await act("reviewer", "publish", { drafts: [{ id: 1 }] })).status).toBe(403);
  const many = Array.from({ length: 101 }, (_, id) => ({ id: id + 1 }));
  expect((await act("author", "publish", { drafts: many })).status).toBe(422);
});

test("another 公开属性 than was reviewed before goes round with a reason, and what is not public keeps its basis", async () => {
  const path = await items.draft(wholeContent("内部办法"));
  await items.submit(path);
  await items.call("author", "POST", `${path}/take-back`);
  const { draft } = (await items.call("author", "GET", path)).body as DraftAnswer;
  const content = { ...draft.content, attribute: "withheld", attributeBecause: "条例第十六条" };
  await items.call("author", "PUT", path, { revision: draft.revision, content });
  expect((await items.submit(path)).status).toBe(409);
  const answer = { finding: "attribute proactive withheld", reason: "涉及内部管理" };
  await items.call("author", "POST", `${path}/answers`, {
    ...answer,
    revision: draft.revision + 1,
  });
  expect((await items.submit(path)).status).toBe(200);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
  await items.call("author", "POST", `${path}/publish`);
  const register = await items.call("author", "GET", "/api/disclosure-registers/undisclosed");
  expect(register.body).toMatchObject({
    lines: [{ title: "内部办法", attribute: "不予公开", because: "条例第十六条" }],
  });
});
