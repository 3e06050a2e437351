import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asFile, asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { docxFile, paragraph, run } from "#tests/support/office/docx-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import type { AttachmentAnswer } from "../api/letters/attachment-answer.ts";

const given = givenDatabase();
let office: ReturnType<typeof givenOffice>;
let agency = 0;
let officer: Record<string, string>;
let id = 0;

beforeAll(async () => {
  office = givenOffice(given.db, { today: () => "2026-11-30" });
  agency = await givenAgency(given.db);
  const who = { account: "officer", name: "周某", role: "case-officer", agencyId: agency } as const;
  officer = await givenSession(given.db, await givenPerson(given.db, who));
});
beforeEach(async () => {
  await sql`truncate disclosure_request, request_event, request_act, request_attachment, ledger_amendment cascade`.execute(
    given.db,
  );
  const values = {
    number: "〔2026〕1号",
    receivedOn: "2026-11-02",
    channel: "当面",
    applicantKind: "公民",
    subject: "学位情况",
  };
  id = (await call("POST", "/api/requests", { agencyId: agency, values })).body.id;
});

async function call(method: string, path: string, body?: unknown) {
  const answer = await office.request(path, asJson(method, body, officer));
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

async function upload(name: string, bytes: Uint8Array) {
  const path = `/api/requests/${id}/attachments?name=${encodeURIComponent(name)}`;
  const answer = await office.request(path, asFile("POST", bytes, officer));
  return { status: answer.status, body: (await answer.json()) as AttachmentAnswer[] };
}

const reply = () =>
  call("POST", `/api/requests/${id}/acts`, {
    seen: 0,
    event: { type: "replied", on: "2026-11-20" },
    outcome: "granted",
    paper: onPaper,
  });

const hidden = xlsxFile({
  sheets: [
    { name: "公开", xml: sheetOf([["合计", 3]]) },
    { name: "底稿", xml: sheetOf([["内部"]]), state: "hidden" },
  ],
});

test("what hides something stops the reply until its cleaned copy takes its place", async () => {
  const { body } = await upload("名单.xlsx", hidden);
  expect(body).toMatchObject([{ name: "名单.xlsx", mayLeave: false, mayBeReleased: false }]);
  expect(body[0]?.findings[0]).toMatchObject({ what: "隐藏的工作表", where: "工作表“底稿”" });
  const refused = await reply();
  expect(refused.status).toBe(422);
  expect(refused.body.title).toContain("名单.xlsx");
  const note = "某复〔2026〕1号，2026年11月20日签发";
  const values = { result: "予以公开", repliedOn: "2026-11-20", note };
  const typed = await call("PUT", `/api/requests/${id}`, { values, because: "办结" });
  expect([typed.status, typed.body.title]).toEqual([422, expect.stringContaining("名单.xlsx")]);

  const path = `/api/requests/${id}/attachments/${body[0]?.id}`;
  const cleaned = await call("POST", `${path}/cleaned`, {});
  expect(cleaned.body).toMatchObject([
    { mayLeave: false },
    { name: "名单（清理后）.xlsx", mayLeave: true, cleanedOf: body[0]?.id, findings: [] },
  ]);
  expect((await call("DELETE", path)).body).toHaveLength(1);
  expect((await reply()).status).toBe(200);
  const copy = `/api/requests/${id}/attachments/${cleaned.body[1].id}`;
  expect((await call("DELETE", copy)).status).toBe(409);
  expect((await upload("后来.xlsx", hidden)).status).toBe(409);
  expect((await call("POST", `${copy}/cleaned`, {})).status).toBe(409);
});

test("while a new reply is made that was ordered, files come for it; those of the first reply stay", async () => {
  const { body: first } = await upload("第一次.docx", docxFile(paragraph(run("甲"))));
  await reply();
  const order = { orderedBy: "court", dispute: "〔2026〕行初3号", receivedOn: "2026-11-24" };
  await call("POST", `/api/requests/${id}/reopenings`, order);
  const { body: both } = await upload("重新.docx", docxFile(paragraph(run("乙"))));
  const removed = async (attachment: number | undefined) =>
    (await call("DELETE", `/api/requests/${id}/attachments/${attachment}`)).status;
  expect([await removed(first[0]?.id), await removed(both[1]?.id)]).toEqual([409, 200]);
});

test("tracked changes are accepted by a person, never by themselves", async () => {
  const file = docxFile(`<w:p><w:ins w:id="1" w:author="张三">${run("同意")}</w:ins></w:p>`);
  const { body } = await upload("意见.docx", file);
  const path = `/api/requests/${id}/attachments/${body[0]?.id}/cleaned`;
  expect(body[0]).toMatchObject({ mayBeCleaned: true, asksToAccept: true });
  expect((await call("POST", path, {})).status).toBe(409);
  const { body: all } = await call("POST", path, { acceptsChanges: true });
  expect(all[1]).toMatchObject({ mayLeave: true, findings: [] });
});

test("a number that everybody sees may leave with a reason, which is kept", async () => {
  const { body } = await upload("函.docx", docxFile(paragraph("申请人电话13812345678")));
  expect(body[0]).toMatchObject({ mayLeave: false, mayBeReleased: true });
  const path = `/api/requests/${id}/attachments/${body[0]?.id}/release`;
  expect((await call("POST", path, { because: " " })).status).toBe(422);
  const { body: all } = await call("POST", path, { because: "申请人本人的电话" });
  expect(all[0]).toMatchObject({
    mayLeave: true,
    released: { by: "周某", because: "申请人本人的电话" },
  });
  const { rows } = await sql<{ details: object }>`
    select details from audit_event where action = 'request.attachment-released'`.execute(given.db);
  expect(rows).toMatchObject([{ details: { because: "申请人本人的电话" } }]);
});

test("what nobody sees is released by nobody", async () => {
  const { body } = await upload("名单.xlsx", hidden);
  const path = `/api/requests/${id}/attachments/${body[0]?.id}/release`;
  expect((await call("POST", path, { because: "没有关系" })).status).toBe(409);
});

test("a file is handed out as it was given, to be saved", async () => {
  const { body } = await upload("名单.xlsx", hidden);
  const answer = await office.request(`/api/requests/${id}/attachments/${body[0]?.id}/file`, {
    headers: officer,
  });
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(hidden));
});
