import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { loadFollowed } from "#features/requests/follow-up/load-followed.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import { answeredByLetter } from "#tests/support/requests/answered-by-letter.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;
let requestId = 0;
let path = "";

/** Sent on the site, refused in November, and ordered to be answered anew. */
beforeAll(async () => {
  letters = await givenLetters(given.db);
  requestId = await letters.request({ channel: "网上" });
  await sql`insert into request_application (request_id, form_key, code_key, contact_sealed, has_mail, provision,
      delivery, needs_help)
    values (${requestId}, '\\x00', '\\x00', 'v1.x', false, 'paper', 'collection', false)`.execute(
    given.db,
  );
  const event = { type: "replied", on: "2026-11-10" } as const;
  await answeredByLetter(given.db, { id: requestId, event, outcome: "deniedProcess" });
  path = `/api/requests/${requestId}`;
  const order = { orderedBy: "court", dispute: "〔2026〕行初3号", receivedOn: "2026-11-16" };
  await letters.call("case-officer", "POST", `${path}/reopenings`, order);
});

test("重新答复 has its own letter, signed and served; the applicant sees it with its own remedy, the first below", async () => {
  const { draft, sign, read, act, call, now } = letters;
  const lines = (await call("case-officer", "GET", `${path}/letters`)).body;
  expect(lines.now).toContain("partial");
  expect(lines.now).not.toContain("extension");
  const alone = { on: "2026-11-30", outcome: "granted", paper: onPaper };
  const bare = await call("case-officer", "POST", `${path}/reopenings/reply`, alone);
  expect([bare.status, bare.body.title]).toEqual([409, expect.stringContaining("网上提交")]);
  const id = await draft(requestId, "granted", { variant: "provided", given: "名册一份" });
  await sign(id);
  const { sent } = await read(id);
  expect(sent.blocks[1].text).toBe(
    "根据人民法院判决（〔2026〕行初3号，本机关2026年11月16日收到），本机关对该政府信息公开申请重新作出答复如下。",
  );
  expect((await act("case-officer", id, "service")).status).toBe(200);
  const { reopenings } = (await call("case-officer", "GET", `${path}/reopenings`)).body;
  expect(reopenings).toMatchObject([
    { result: "granted", repliedOn: "2026-11-30", evidence: "信息公开复〔2026〕1号；本人签收" },
  ]);
  const detail = (await call("case-officer", "GET", path)).body;
  expect(detail.values).toMatchObject({ result: "属于四类过程性信息", repliedOn: "2026-11-10" });
  const place = { db: given.db, cipher: testCipher, today: now.day };
  const found = { id: requestId, agencyId: letters.agencyId, sentId: requestId };
  const followed = await loadFollowed(place, found);
  expect(followed).toMatchObject({
    result: "deniedProcess",
    remedy: { road: "reconsideration-first" },
    anew: [{ result: "granted", remedy: { road: "either" } }],
    letters: [{ number: "信息公开复〔2026〕1号", reopeningId: followed.anew[0]?.id }],
  });
});

test("its service is taken back by the head; the letter waits to be served again", async () => {
  const { call, act, read } = letters;
  const { reopenings } = (await call("case-officer", "GET", `${path}/reopenings`)).body;
  const back = `${path}/reopenings/${reopenings[0].id}/reply/taking-back`;
  const because = { because: "没有送到" };
  expect((await call("case-officer", "POST", back, because)).status).toBe(403);
  expect((await call("disclosure-head", "POST", back, because)).status).toBe(200);
  const [letter] = (await call("case-officer", "GET", `${path}/letters`)).body.letters;
  expect(await read(letter.id)).toMatchObject({ state: "signed", service: null, notLawful: null });
  expect((await act("case-officer", letter.id, "service")).status).toBe(200);
  const after = (await call("case-officer", "GET", `${path}/reopenings`)).body.reopenings;
  expect(after).toMatchObject([
    { undoneBecause: "没有送到" },
    { result: "granted", undoneBy: null },
  ]);
});
