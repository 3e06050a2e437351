import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "#formats/read-document.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import {
  ago,
  type GivenDocuments,
  givenDocuments,
  today,
} from "#tests/support/documents/given-documents.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { documentLedger } from "../ledger/document-ledger.ts";

const given = givenDatabase();
let documents: GivenDocuments;

beforeAll(async () => {
  documents = await givenDocuments(given);
  const { errors } = await importLines(
    given.db,
    { kind: documentLedger, agency: documents.agencyId },
    [
      "文号,标题,类型,制发日期,施行日期,有效期至,终止日期,终止方式,公开日期",
      "教规〔2019〕1号,甲办法,规范性文件,2019-03-01,2019-04-01,2024-03-31,,,2019-03-05",
      "教规〔2019〕2号,乙办法,规范性文件,2019-03-01,,,2022-05-01,废止,2019-03-05",
      "教规〔2020〕1号,丙办法,规范性文件,2020-03-01,,,,,2020-03-05",
      "教规〔2020〕2号,未公开办法,规范性文件,2020-03-01,,,,,",
    ],
  );
  expect(errors).toEqual([]);
});

async function page(path: string, day: LocalDate = today) {
  const answer = await givenApp(given.db, { today: () => day }).request(path);
  return { status: answer.status, html: await answer.text() };
}

const idOf = async (number: string) => {
  const { rows } = await sql<{ readonly id: number }>`
    select id from normative_document where number = ${number}`.execute(given.db);
  return rows[0]?.id ?? 0;
};
const titles = (html: string) => [...html.matchAll(/[甲乙丙]办法/g)].map(([title]) => title);

describe("the library tells what is in force on the day it is asked", () => {
  test("today's list marks each, and has nothing that is not public", async () => {
    const { html } = await page("/documents/", "2025-01-01");
    expect(new Set(titles(html))).toEqual(new Set(["甲办法", "乙办法", "丙办法"]));
    expect(html).not.toContain("未公开办法");
    expect(html).toMatch(/甲办法<\/a> <span class="tag tag-error">失效/);
    expect(html).toMatch(/乙办法<\/a> <span class="tag tag-error">废止/);
    expect(html).toMatch(/丙办法<\/a> <span class="tag tag-fine">有效/);
  });

  test.each([
    ["2024-03-31", "即将失效"],
    ["2024-04-01", "失效"],
    ["2023-12-31", "有效"],
    ["2024-01-01", "有效"],
    ["2024-01-02", "即将失效"],
  ] as const)("on %s, by itself, 甲办法 is %s", async (day, word) => {
    const { html } = await page("/documents/", day);
    expect(html).toMatch(new RegExp(`甲办法</a> <span class="tag tag-\\w+">${word}<`));
    expect((await page(`/documents/${await idOf("教规〔2019〕1号")}/`, day)).html).toContain(
      `>${word}</span>`,
    );
  });

  test.each([
    ["?validity=repealed", ["乙办法"]],
    ["?q=〔2020〕", ["丙办法"]],
    ["?year=2019&validity=expired", ["甲办法"]],
    ["?on=2022-04-30", ["丙办法", "乙办法", "甲办法"]],
    ["?on=2022-05-01", ["丙办法", "甲办法"]],
    ["?on=2019-03-31", ["乙办法"]],
    ["?agency=999", []],
  ])("/policies/%s", async (query, expected) => {
    const { status, html } = await page(`/policies/${query}`, "2025-01-01");
    expect(status).toBe(200);
    const list = /<ul class="entries">[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
    expect(titles(list).toSorted()).toEqual(expected.toSorted());
  });

  test("what is no day is told, and what was typed comes back", async () => {
    const { status, html } = await page("/policies/?on=2022-02-30");
    expect(status).toBe(422);
    expect(html).toContain("不是历法上有的日期");
    expect(html).toContain('value="2022-02-30"');
  });
});

test("a document that repeals another ends it on its own first day, everywhere", async () => {
  const path = await documents.registered("新办法", "教规〔2026〕8号", { effectiveOn: today });
  const { file } = await documents.read(path);
  const old = await idOf("教规〔2020〕1号");
  await sql`
    insert into document_relation (agency_id, document_id, kind, target_id, target_title, made_by)
    values (${documents.agencyId}, ${file.documentId}, 'repeals', ${old}, '丙办法', '某')`.execute(
    given.db,
  );
  expect((await page(`/documents/${old}/`, ago(1))).html).toContain(">即将失效<");
  expect((await page(`/documents/${old}/`)).html).toContain("本文件自");
  expect((await page("/documents/")).html).toMatch(/丙办法<\/a> <span class="tag tag-error">废止/);
  // The first day is put off: so is the end.
  await sql`update normative_document set effective_on = ${today}::date + 10 where id = ${file.documentId}`.execute(
    given.db,
  );
  expect((await page(`/documents/${old}/`)).html).toContain(">即将失效<");
});

describe("the text of a document", () => {
  test("is shown as it was signed, and leaves as Word and PDF in official form", async () => {
    const path = await documents.registered("校园管理办法", "教规〔2026〕9号");
    await documents.published(path, "第一条　校园封闭管理。");
    const id = (await documents.read(path)).file.documentId;
    expect((await page(`/documents/${id}/`)).html).toContain("第一条　校园封闭管理。");
    for (const to of ["docx", "pdf"]) {
      const answer = await givenApp(given.db).request(`/documents/${id}/document.${to}`);
      expect(answer.status).toBe(200);
      const read = JSON.stringify(await readDocument(new Uint8Array(await answer.arrayBuffer())));
      for (const words of ["教规〔2026〕9号", "校园管理办法", "校园封闭管理"])
        expect(read).toContain(words);
    }
  });

  test("two versions are compared line by line, and each day has its own", async () => {
    const path = await documents.registered("食堂办法", "教规〔2026〕10号", {
      effectiveOn: ago(3),
    });
    await documents.published(path, "第一条　食堂持证经营。");
    const { documentId, draftId } = (await documents.read(path)).file;
    const draft = `/api/item-drafts/${draftId}`;
    await documents.call("author", "POST", `${draft}/revise`, { reason: "修改后重新公布" });
    await documents.publishDraft(draft, "第一条　食堂持证上岗。");
    const { status, html } = await page(`/documents/${documentId}/comparison/?from=1&to=2`);
    expect(status).toBe(200);
    expect(html).toContain("<del>第一条　食堂持证经营。</del>");
    expect(html).toContain("<ins>第一条　食堂持证上岗。</ins>");
    expect((await page(`/documents/${documentId}/`)).html).toContain("持证上岗");
    expect((await page(`/documents/${documentId}/?on=${ago(2)}`)).html).toContain("持证经营");
    expect((await page(`/documents/${documentId}/comparison/?from=1&to=9`)).status).toBe(404);
  });

  test("one without text says whom to ask", async () => {
    const { html } = await page(`/documents/${await idOf("教规〔2020〕1号")}/`);
    expect(html).toContain("本站没有收录正文");
  });

  test("what is not public has no page", async () => {
    expect((await page(`/documents/${await idOf("教规〔2020〕2号")}/`)).status).toBe(404);
  });
});
