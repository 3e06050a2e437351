import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";
import { serveGroup } from "../../letters/groups/serve-group.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;
const ids: number[] = [];

beforeAll(async () => {
  letters = await givenLetters(given.db);
  for (const applicant of ["张三", "李四", "王五", "赵六"]) {
    ids.push(await letters.request({ applicant, subject: `征地补偿方案（${applicant}）` }));
  }
});

const groups = "/api/request-letter-groups";

test("one decision answers a group: written once, signed once as the list of its letters, each with its own number", async () => {
  const { call, read, act } = letters;
  const cases = [...ids, 999_999];
  const begun = await call("case-officer", "POST", groups, { type: "granted", cases });
  expect(begun.body).toMatchObject({
    begun: 4,
    refused: [{ id: 999_999, because: expect.stringContaining("没有这件申请") }],
  });
  const { letterId, groupId } = begun.body;
  const again = await call("case-officer", "POST", groups, { type: "granted", cases: ids });
  expect(again.body).toMatchObject({ groupId: null, begun: 0 });
  const change = { filled: { variant: "provided", given: "安置方案全文" }, revision: 1 };
  await call("case-officer", "PUT", `/api/request-letters/${letterId}`, change);
  expect((await act("case-officer", letterId, "submit")).status).toBe(200);
  const group = (await call("case-officer", "GET", `${groups}/${groupId}`)).body;
  const [, second] = group.letters;
  expect((await read(second.id)).sent.blocks[0].text).toBe("李四：");
  expect((await act("case-officer", second.id, "sign")).status).toBe(403);
  expect((await act("legal-reviewer", second.id, "sign")).status).toBe(200);
  expect((await act("disclosure-head", letterId, "sign")).status).toBe(200);
  const { rows } =
    await sql`select count(*)::int as chains, (select count(*)::int from signature) as signatures
    from signing`.execute(given.db);
  expect(rows).toEqual([{ chains: 1, signatures: 2 }]);
  const signed = (await call("case-officer", "GET", `${groups}/${groupId}`)).body;
  expect(signed.letters.map(({ number }: { number: string }) => number)).toEqual(
    [1, 2, 3, 4].map((place) => `信息公开复〔2026〕${place}号`),
  );
});

test("they are served one by one; one that may not be keeps the reason, and the others go on", async () => {
  const { call, now } = letters;
  const { rows } = await sql<{ readonly id: number }>`select id from request_letter_group`.execute(
    given.db,
  );
  const group = rows[0]?.id ?? 0;
  const withdrawn = { seen: 0, event: { type: "withdrawn", on: "2026-11-30" } };
  await call("case-officer", "POST", `/api/requests/${ids[2]}/acts`, withdrawn);
  const told = { on: "2026-11-30", delivery: "post", isPostal: true, evidence: "交寄清单 1" };
  const queued = await call("case-officer", "POST", `${groups}/${group}/service`, told);
  expect([queued.status, queued.body]).toEqual([200, { toServe: 4 }]);
  const services = { db: given.db, today: () => now.day, cipher: testCipher, log: silentLog };
  await serveGroup(services as unknown as JobServices, { group });
  const after = (await call("case-officer", "GET", `${groups}/${group}`)).body;
  expect(after.counts).toMatchObject({ served: 3, signed: 1, notServed: 1 });
  expect(after.letters[2].notServed).toContain("已经办结");
  const stored =
    await sql`select result, replied_on as on from disclosure_request order by id`.execute(
      given.db,
    );
  const granted = { result: "granted", on: "2026-11-30" };
  expect(stored.rows).toEqual([granted, granted, { ...granted, result: "withdrawn" }, granted]);
});

test("what one of them says otherwise meanwhile voids what was signed of all", async () => {
  const { call, act, request, read } = letters;
  const cases = [await request(), await request()];
  const { letterId } = (
    await call("case-officer", "POST", groups, { type: "refusedRepeat", cases })
  ).body;
  const change = { filled: { earlier: "2026年1月5日" }, revision: 1 };
  await call("case-officer", "PUT", `/api/request-letters/${letterId}`, change);
  await act("case-officer", letterId, "submit");
  await sql`update disclosure_request set subject = '别的' where id = ${cases[1]}`.execute(
    given.db,
  );
  const moved = await act("legal-reviewer", letterId, "sign");
  expect(moved.body.title).toContain("已有的审签作废");
  expect(await read(letterId)).toMatchObject({ state: "draft", ofGroup: { draft: 2 } });
});
