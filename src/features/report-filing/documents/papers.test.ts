import { expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenDraft, make, publish, year } from "#tests/support/reports/given-draft.ts";
import { letterMark } from "../settings.ts";

const given = givenDatabase();

/** The words of a file that was downloaded, without white space. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(`not readable: ${read.error}`);
  return read.value.blocks
    .map((block) =>
      block.kind === "line"
        ? block.text
        : block.rows.flatMap((row) => row.map((cell) => cell?.text ?? "")).join(""),
    )
    .join("")
    .replaceAll(/\s/g, "");
}

test.each(["docx", "pdf"] as const)(
  "the signature sheet as %s has every step, who, what opinion and the hash",
  async (format) => {
    const draft = await givenDraft(given);
    const { at, read, write, call, download } = draft;
    expect((await call("leader", "GET", `${at}/signature-sheet/${format}`)).status).toBe(409);
    const made = await make(draft);
    await write("POST", `${at}/submit`, { revision: made.draft.revision });
    const first = await read();
    await call("secrecy-reviewer", "POST", `${at}/return`, {
      contentHash: first.contentHash,
      opinion: "请补充来源",
    });
    await make(draft, "全年没有收到申请，已补充来源。");
    await publish(draft);
    const words = await wordsOf(await download("leader", `${at}/signature-sheet/${format}`));
    const { contentHash } = await read();
    for (const one of [
      "审签单",
      "第1次送审（已退回）",
      "退回：请补充来源",
      first.contentHash ?? "",
      "第2次送审（审签完毕）",
      contentHash ?? "",
      "保密审查",
      "分管领导审签",
      "主管部门审核",
    ]) {
      expect(words).toContain(one);
    }
  },
);

test("a covering letter takes the next number of the agency's own series once, and names whom it goes to", async () => {
  const draft = await givenDraft(given);
  const { agencyId, at, write, call, download } = draft;
  await setSetting(given.db, letterMark, {
    for: { of: "agency", id: agencyId },
    fromYear: 0,
    value: "青水函",
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  expect((await write("POST", `${at}/letter`, {})).status).toBe(409);
  const { revision } = (await make(draft)).draft;
  await write("POST", `${at}/submit`, { revision });
  expect((await write("POST", `${at}/letter`, {})).body).toMatchObject({
    title: "还在等“保密审查”，不能报送",
  });
  await write("POST", `${at}/take-back`, {});
  await publish(draft);
  expect((await call("leader", "GET", `${at}/letter/docx`)).status).toBe(409);
  const numbered = await write("POST", `${at}/letter`, {});
  expect((await write("POST", `${at}/letter`, {})).body).toEqual(numbered.body);
  const { number } = numbered.body as { readonly number: string };
  expect(number).toMatch(/^青水函〔\d{4}〕1号$/);
  for (const format of ["docx", "pdf"]) {
    const words = await wordsOf(await download("leader", `${at}/letter/${format}`));
    expect(words).toContain(number);
    expect(words).toContain(`关于报送${year}年政府信息公开工作年度报告的函`);
    expect(words).toMatch(/县人民政府：根据/);
    expect(words).toContain("水利局（盖章）");
  }
  await write("POST", `${at}/correct`, { reason: "数据有误" });
  await make(draft, "更正后的正文。");
  await publish(draft);
  const corrected = await write("POST", `${at}/letter`, {});
  expect((corrected.body as { readonly number: string }).number).toMatch(/^青水函〔\d{4}〕2号$/);
  expect(await wordsOf(await download("leader", `${at}/letter/docx`))).toContain("数据有误");
});
