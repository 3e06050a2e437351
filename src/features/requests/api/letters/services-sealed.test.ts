import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";
import { sealEvidenceOfBefore } from "../../data/evidence.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;
let supervisor: Record<string, string>;

beforeAll(async () => {
  letters = await givenLetters(given.db);
  const who = { account: "sup", role: "supervisor", agencyId: letters.agencyId } as const;
  supervisor = await givenSession(given.db, await givenPerson(given.db, who));
});

/** Whoever took the letter, in every text that tells of its service. */
const neighbour = "邻居欧阳老五代收";

async function stored(): Promise<string> {
  const tables = ["request_letter", "request_letter_service", "request_letter_receipt"];
  tables.push("request_reopening", "request_letter_group");
  const said = tables.map(
    (name) => sql`select coalesce(string_agg(to_jsonb(kept)::text, ''), '') as said
    from ${sql.table(name)} as kept`,
  );
  const { rows } = await sql<{ readonly said: string }>`
    select string_agg(said, '') as said from (${sql.join(said, sql` union all `)}) as every`.execute(
    given.db,
  );
  return rows[0]?.said ?? "";
}

/** A fee notice that was posted and came; the day told with it was taken back, and it was posted again. */
async function postedTwice(): Promise<number> {
  const { request, draft, act, sign, read, call, now } = letters;
  now.day = "2026-11-02";
  const requestId = await request();
  const id = await draft(requestId, "fee", { basis: "按件", yuan: "100", how: "账户" });
  await sign(id);
  const posted = { on: now.day, delivery: "post", isPostal: true, evidence: neighbour };
  const serve = () =>
    act("case-officer", id, "service", { ...posted, formReason: `光盘不能读，${neighbour}` });
  const come = async () => {
    const told = { receivedOn: now.day, evidence: neighbour, seen: (await read(id)).seen };
    return call("case-officer", "POST", `/api/request-letters/${id}/receipt`, told);
  };
  await serve();
  await come();
  const { seen, acts } = (await call("case-officer", "GET", `/api/requests/${requestId}/handling`))
    .body;
  const back = `/api/requests/${requestId}/acts/${acts.at(-1).id}/taking-back`;
  await call("disclosure-head", "POST", back, { seen, because: "寄错" });
  await serve();
  await come();
  return id;
}

test("what shows a service and a receipt stands sealed, and is read with the letter, which the trail tells", async () => {
  const id = await postedTwice();
  expect(await stored()).not.toContain("欧阳老五");
  const asRead = {
    evidence: neighbour,
    formReason: `光盘不能读，${neighbour}`,
    receiptEvidence: neighbour,
  };
  expect((await letters.read(id)).service).toMatchObject(asRead);

  await sql`update request_letter set served_evidence = ${neighbour}, served_evidence_sealed = null,
    form_reason = ${asRead.formReason}, form_reason_sealed = null where id = ${id}`.execute(
    given.db,
  );
  await sql`update request_letter_service set evidence = ${neighbour}, evidence_sealed = null,
    form_reason = ${asRead.formReason}, form_reason_sealed = null`.execute(given.db);
  await sql`update request_letter_receipt set evidence = ${neighbour}, evidence_sealed = null`.execute(
    given.db,
  );
  const service = { on: "2026-11-02", delivery: "post", evidence: neighbour, formReason: null };
  await sql`insert into request_letter_group (agency_id, made_by, service, served_by_id)
    select ${letters.agencyId}, '某', ${JSON.stringify(service)}::jsonb, min(id) from person`.execute(
    given.db,
  );
  await sealEvidenceOfBefore(given.db, () => undefined);
  expect(await stored()).toContain("欧阳老五");
  expect((await letters.read(id)).service).toMatchObject(asRead);
  await sealEvidenceOfBefore(given.db, () => testCipher);
  expect(await stored()).not.toContain("欧阳老五");
  expect((await letters.read(id)).service).toMatchObject(asRead);
});

test("what shows a new reply stands sealed; who reads letters reads it, and the trail tells", async () => {
  const { request, call, office, now } = letters;
  now.day = "2026-11-30";
  const id = await request({
    ...{ result: "予以公开", repliedOn: "2026-11-20" },
    note: "某复〔2026〕8号，2026年11月20日签发",
  });
  const path = `/api/requests/${id}/reopenings`;
  const order = { orderedBy: "court", dispute: "〔2026〕行初3号", receivedOn: "2026-11-25" };
  await call("case-officer", "POST", path, order);
  const paper = { ...onPaper, signedOn: "2026-11-26" };
  const reply = { on: "2026-11-27", outcome: "granted", evidence: neighbour, paper };
  const done = await call("case-officer", "POST", `${path}/reply`, reply);
  expect(done.body.reopenings[0].evidence).toContain(neighbour);
  expect(await stored()).not.toContain("欧阳老五");
  const looks = async () => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::integer from audit_event
      where action = 'record.read-in-clear' and subject_id = ${`${id}`}`.execute(given.db);
    return rows[0]?.count;
  };
  const before = await looks();
  const seen = await office.request(path, { headers: supervisor });
  expect([seen.status, await seen.text()]).toEqual([200, expect.not.stringContaining("欧阳老五")]);
  expect(await looks()).toBe(before);
  const read = await call("case-officer", "GET", path);
  expect(read.body.reopenings[0].evidence).toContain(neighbour);
  expect(await looks()).toBe((before ?? 0) + 1);
});
