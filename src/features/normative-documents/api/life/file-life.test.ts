import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import {
  ago,
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";

const given = givenDatabase();
let documents: GivenDocuments;
beforeAll(async () => {
  documents = await givenDocuments(given);
});

const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { readonly title?: string } | null)?.title;

describe("a document goes from its plan to its filing", () => {
  test("each step waits for those that bind before it, and says which are missing", async () => {
    const { acts, begun, read } = documents;
    const path = await begun("停车场管理办法");
    expect((await read(path)).next).toBe("consultation");
    expect(titleOf(await acts.sent(path))).toBe("还缺：公开征求意见、公平竞争审查");
    expect(titleOf(await acts.decision(path))).toBe("还缺：公开征求意见、公平竞争审查、合法性审核");
    for (const act of [acts.consultation, acts.competition, acts.sent]) {
      expect((await act(path)).status).toBe(204);
    }
    expect((await read(path)).next).toBe("legality");
    expect(titleOf(await acts.decision(path))).toBe("还缺：合法性审核");
    expect((await acts.legality(path)).status).toBe(204);
    expect((await acts.registration(path, "青教规〔2026〕1号")).status).toBe(409);
    expect((await acts.decision(path)).status).toBe(204);
    expect((await acts.registration(path, "青教规〔2026〕1号")).status).toBe(204);
    const { file, next, clocks } = await read(path);
    expect([file.number, next]).toEqual(["青教规〔2026〕1号", "publication"]);
    expect(clocks.map(({ step, state }) => [step, state])).toEqual([
      ["legality", "done"],
      ["publication", "running"],
    ]);
  });

  test("it is published by its item, and its text is kept as it was signed", async () => {
    const path = await documents.registered("校车管理办法", "青教规〔2026〕2号");
    const itemId = await documents.published(path, "第一条　校车按核定人数乘坐。");
    const { file, next, clocks } = await documents.read(path);
    expect([file.publishedOn, file.itemId, next]).toEqual([today, itemId, "interpretation"]);
    expect(clocks.map(({ step }) => step)).toContain("filing");
    const { rows } = await sql<{ readonly text: string }>`
      select content->'text' #>> '{content,0,content,0,text}' as text from library_version
      where document_id = ${file.documentId}`.execute(given.db);
    expect(rows).toEqual([{ text: "第一条　校车按核定人数乘坐。" }]);
  });

  test("interpretation in the forms of its plan, then filing", async () => {
    const path = await documents.registered("课后服务办法", "青教规〔2026〕3号");
    await documents.published(path);
    const forms = [{ form: "questions", by: "基础教育科" }];
    await documents.call("author", "PUT", `${path}/interpretation-plan`, { forms });
    const begun = await documents.call("author", "POST", `${path}/interpretations`, {
      form: "questions",
    });
    const { draftId } = begun.body as { readonly draftId: number };
    await documents.publishDraft(`/api/item-drafts/${draftId}`, "问：收费吗？答：不收。");
    const { interpretations, next, plan } = await documents.read(path);
    expect(interpretations.map(({ form, title }) => [form, title])).toEqual([
      ["questions", "《课后服务办法》问答"],
    ]);
    expect(plan[0]?.publishedOn).toBe(today);
    expect(next).toBe("filing");
    const filed = { on: today, by: "县人大常委会", filingNumber: "备2026-3" };
    expect((await documents.step(path, "filing", filed)).status).toBe(204);
    expect((await documents.read(path)).next).toBeNull();
  });
});

test("a short consultation says how short it is, and what was typed is asked for a reason", async () => {
  const path = await documents.begun("招标办法");
  const short = { fromOn: ago(20), on: ago(10) };
  const refused = await documents.step(path, "consultation", short);
  expect([refused.status, titleOf(refused)]).toEqual([422, "征求意见只有 11 天，一般不少于 30 天"]);
  const because = "防汛应急，须立即施行";
  expect((await documents.step(path, "consultation", { ...short, because })).status).toBe(204);
});

test("an unlawful draft gets neither decision nor number; sent again, it can", async () => {
  const { acts, begun, call } = documents;
  const path = await begun("收费办法", { isBusiness: false });
  await acts.sent(path);
  await acts.legality(path, "unlawful");
  expect(titleOf(await acts.decision(path))).toMatch(/^合法性审核意见是“不合法”/);
  for (const _ of [1, 2]) {
    await call("author", "POST", `${path}/undoing`, { because: "修改后重新送审" });
  }
  await acts.sent(path);
  await acts.legality(path);
  expect((await acts.decision(path)).status).toBe(204);
  const { steps } = await documents.read(path);
  expect(steps.filter(({ undoneBecause }) => undoneBecause === "修改后重新送审")).toHaveLength(2);
});

test("who began a file does not review it; numbers are given once; a number is not taken back", async () => {
  const { acts, call, registered } = documents;
  const begun = await call("lawyer", "POST", "/api/document-files", {
    agencyId: documents.agencyId,
    file: { type: "normative", title: "自拟办法", isBusiness: false },
  });
  const own = `/api/document-files/${(begun.body as { readonly id: number }).id}`;
  await acts.sent(own);
  expect(titleOf(await acts.legality(own))).toBe("不能审核自己起草的文件");
  const path = await registered("甲办法", "青教规〔2026〕9号");
  const undone = await call("author", "POST", `${path}/undoing`, { because: "写错了" });
  expect(titleOf(undone)).toBe("文件已经编号印发");
  await expect(registered("乙办法", "青教规[2026] 9号")).rejects.toThrow("已经有文号");
});

test("an agency without the power makes no regulations", async () => {
  const { status, body } = await documents.call("author", "POST", "/api/document-files", {
    agencyId: documents.agencyId,
    file: { type: "regulations", title: "某规定", isBusiness: false },
  });
  expect([status, titleOf({ body })]).toEqual([422, "本机关不能制定规章"]);
});
