import { beforeAll, expect, test } from "vitest";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { type GivenItems, givenItems, wholeContent } from "#tests/support/items/given-items.ts";
import type { DraftAnswer, VersionAnswer } from "../api/drafts/draft-answer.ts";
import { publicVersions } from "../settings.ts";

const given = givenDatabase();
let items: GivenItems;
let site: ReturnType<typeof givenApp>;

beforeAll(async () => {
  items = await givenItems(given);
  site = givenApp(given.db);
});

const show = (value: boolean) =>
  setSetting(given.db, publicVersions, {
    for: { of: "agency", id: items.agencyId },
    fromYear: 0,
    value,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
const read = async (path: string) => (await items.call("author", "GET", path)).body as DraftAnswer;
const page = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, html: await answer.text() };
};

async function published(title: string, text: string) {
  const path = await items.signed(wholeContent(title, text));
  const { body } = await items.call("author", "POST", `${path}/publish`);
  return { path, id: (body as { readonly itemId: number }).itemId };
}

async function revise(path: string, text: string, revision: object) {
  await items.call("author", "POST", `${path}/revise`, revision);
  const { draft } = await read(path);
  const content = wholeContent(draft.content.title, text);
  await items.call("author", "PUT", path, { revision: draft.revision, content });
  await items.submit(path);
  await items.sign(path, "secrecy");
  await items.sign(path, "reviewer");
  return items.call("author", "POST", `${path}/publish`);
}

test("where the agency wishes it, the public sees when an item was changed, why and what; withdrawn, nothing", async () => {
  const { path, id } = await published("收费标准", "每件收费12元。");
  await show(true);
  expect((await page(`/items/${id}/versions/`)).status).toBe(404);
  await revise(path, "每件收费10元。", { reason: "降价" });
  expect((await page(`/items/${id}/`)).html).toContain(`/items/${id}/versions/`);
  const { html } = await page(`/items/${id}/versions/`);
  expect(html).toContain("修改原因：降价。");
  expect(html).toContain("<del>12</del><ins>10</ins>");
  await items.call("author", "POST", `${path}/withdrawals`, { kind: "error", says: "有误" });
  await items.call("leader", "POST", `${path}/withdrawals/approve`);
  const gone = await page(`/items/${id}/versions/`);
  expect(gone.status).toBe(410);
  expect(gone.html).not.toMatch(/降价|每件/);
});

test("where it does not, nothing; and what should never have been public is not shown again", async () => {
  await show(false);
  const { path, id } = await published("名单", "王某，电话不宜公开。");
  await revise(path, "名单已更新。", { reason: "王某的病情有误" });
  expect((await page(`/items/${id}/versions/`)).status).toBe(404);
  expect((await page(`/items/${id}/`)).html).not.toContain("历次修改");
  await show(true);
  await revise(path, "名单第三版。", { reason: "删去个人信息", hidesBefore: true });
  const { html } = await page(`/items/${id}/versions/`);
  expect(html).toContain("修改前的内容不公开。");
  expect(html).not.toMatch(/王某|名单已更新/);
  await revise(path, "名单第四版。", { reason: "又改" });
  const later = (await page(`/items/${id}/versions/`)).html;
  expect(later).toContain("<del>三</del><ins>四</ins>");
  expect(later).not.toContain("王某");
});

test("the office compares any version, word by word", async () => {
  const { path } = await published("校历", "九月一日开学。");
  await revise(path, "九月二日开学。", { reason: "顺延" });
  const second = await items.call("author", "GET", `${path}/public-versions/2`);
  expect((second.body as VersionAnswer).changes).toEqual([
    {
      line: 5,
      pieces: [
        { kind: "same", text: "九月" },
        { kind: "removed", text: "一" },
        { kind: "added", text: "二" },
        { kind: "same", text: "日开学。" },
      ],
    },
  ]);
  expect((await items.call("author", "GET", `${path}/public-versions/3`)).status).toBe(404);
  expect((await read(path)).publicVersions.map(({ because }) => because)).toEqual(["顺延", null]);
});
