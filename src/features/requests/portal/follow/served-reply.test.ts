import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { recordFile } from "#platform/files/store/stored-files.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { wholeForm } from "#tests/support/requests/citizen-form.ts";
import { citizenSite } from "#tests/support/requests/citizen-site.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { readApplication } from "../../domain/intake/read-application.ts";
import { submitApplication } from "../../intake/submit-application.ts";
import { fileSubject } from "../../letters/letter-files.ts";
import { nothingTyped } from "../apply/typed-form.ts";

const given = givenDatabase();
const today = "2026-11-30" as const;
const code = "ABCDEFGHJKMNPQRS";
let letters: Awaited<ReturnType<typeof givenLetters>>;
let site: ReturnType<typeof citizenSite>;

beforeAll(async () => {
  letters = await givenLetters(given.db);
  site = citizenSite(given.db, { db: given.db });
});

/** A case that was sent on the site, its receipt confirmed. */
async function sentCase() {
  const read = readApplication({ ...nothingTyped, ...wholeForm });
  if (!read.ok) throw new Error("refused");
  const sent = { agencyId: letters.agencyId, token: "t", application: read.value };
  const place = { db: given.db, cipher: testCipher, today };
  const done = await submitApplication(place, { ...sent, demonstrationCode: code });
  const { rows } = await sql<{ id: number }>`select id from disclosure_request`.execute(given.db);
  const id = rows[0]?.id ?? 0;
  const event = { type: "receiptConfirmed", on: today };
  await letters.call("case-officer", "POST", `/api/requests/${id}/acts`, { seen: 1, event });
  return { id, number: done.ok ? done.value.number : "" };
}

/** A file that goes with a letter, without the route that takes it in. */
async function attached(letterId: number): Promise<number> {
  const bytes = (async function* () {
    yield new TextEncoder().encode("一,二\n");
  })();
  const received = await receiveFile(site.services.files, { bytes, name: "表.csv", limit: 1_000 });
  if (!received.ok) throw new Error("refused");
  const id = await recordFile(given.db, received.value, { agencyId: letters.agencyId, by: "x" });
  const { kind, id: subject } = fileSubject(letterId, "attachment");
  await sql`update stored_file set subject_kind = ${kind}, subject_id = ${`${subject}`}, free_since = null
    where id = ${id}`.execute(given.db);
  return id;
}

test("a served reply is followed as its letter has it, and its attachment is collected", async () => {
  const { id, number } = await sentCase();
  const filled = {
    variant: "rest",
    given: "见附件",
    held: "丙",
    basis: "第三十八条",
    reasons: "没有现成",
  };
  const letter = await letters.draft(id, "partial", filled);
  const file = await attached(letter);
  const collect = (more: Record<string, string> = {}) =>
    site.post("/requests/attachment/", { number, code, file: `${file}`, ...more });
  expect((await collect()).status).toBe(404);
  await letters.sign(letter);
  // It was to be collected on the site: handing it over instead needs a reason (第四十条).
  const bare = await letters.act("case-officer", letter, "service");
  expect(bare.body.field).toBe("formReason");
  const reason = { formReason: "申请人到场，要求当面领取", provided: "paper" };
  expect((await letters.act("case-officer", letter, "service", reason)).status).toBe(200);
  const page = await site.post("/requests/follow/", { number, code, act: "open" });
  // What is not held is no refusal: reconsideration or a suit, not reconsideration first (复议法第二十三条).
  expect(page.html).not.toContain("第二十三条第一款第四项");
  expect(page.html).toContain("下载附件：表.csv");
  const collected = await collect();
  expect([collected.status, collected.html]).toEqual([200, "一,二\n"]);
  expect(collected.headers.get("cache-control")).toBe("no-store");
  const refused = [{ code: "ABCDEFGHJKMNPQRT" }, { file: `${file + 1}` }, { file: "x" }];
  for (const more of refused) expect((await collect(more)).status).toBe(404);
  const { rows } = await sql`
    select subject_id, details->>'letter' as letter from audit_event
    where action = 'request.attachment-collected'`.execute(given.db);
  expect(rows).toEqual([{ subject_id: `${id}`, letter: "信息公开复〔2026〕1号" }]);
});
