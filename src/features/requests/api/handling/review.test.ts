import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { onPaper } from "#tests/support/requests/on-paper.ts";

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const { call } = desk;
let number = 0;

async function added(): Promise<number> {
  number += 1;
  const values = {
    number: `〔2026〕${number}号`,
    receivedOn: "2026-11-02",
    channel: "当面",
    applicantKind: "公民",
    subject: "学位情况和收费标准",
  };
  return desk.register(values);
}

const searched = {
  systems: "办公系统、档案室",
  words: "学位",
  days: "2026-11-09",
  people: "王承办",
};
const notHeld = { correction: "clear", subject: "disclosure", held: "notHeld" };

describe("审查 of a case", () => {
  test("asks on until it ends, and then for what the outcome rests on", async () => {
    const path = `/api/requests/${await added()}/review`;
    expect((await call("GET", path)).body).toEqual({ isCorrected: false });
    const half = await call("PUT", path, { answers: { correction: "clear" } });
    expect(half).toMatchObject({ status: 422, body: { field: "answers.subject" } });
    const bare = await call("PUT", path, { answers: notHeld, needs: { systems: "办公系统" } });
    expect(bare.body.title).toBe("还缺：检索的关键词、检索的日期、检索的人员");
    const kept = await call("PUT", path, {
      answers: notHeld,
      needs: { ...searched, earlier: "x" },
    });
    expect(kept.body.kept).toMatchObject({ outcome: "unavailableNotHeld", needs: searched });
    expect(kept.body.kept.needs).not.toHaveProperty("earlier");
  });

  test("binds the reply to its outcome", async () => {
    const id = await added();
    await call("PUT", `/api/requests/${id}/review`, { answers: notHeld, needs: searched });
    const event = { type: "replied", on: "2026-11-30" };
    const replied = { seen: 0, event, paper: onPaper };
    const other = await call("POST", `/api/requests/${id}/acts`, {
      ...replied,
      outcome: "granted",
    });
    expect(other).toMatchObject({ status: 422, body: { field: "outcome" } });
    const same = await call("POST", `/api/requests/${id}/acts`, {
      ...replied,
      outcome: "unavailableNotHeld",
    });
    expect(same.status).toBe(200);
    expect(
      (await call("PUT", `/api/requests/${id}/review`, { answers: notHeld, needs: searched }))
        .status,
    ).toBe(409);
  });

  test("the database takes no outcome without what it rests on", async () => {
    const id = await added();
    const bare = sql`insert into request_review (request_id, answers, outcome, needs, actor_name)
      values (${id}, '{}', 'unavailableNotHeld', '{"systems": "x"}', 'x')`.execute(given.db);
    await expect(bare).rejects.toThrow("request_review_search");
  });

  test("one's own record (第四十一条) is handled, and no case of table three", async () => {
    const id = await added();
    const answers = { correction: "clear", subject: "ownRecord" };
    await call("PUT", `/api/requests/${id}/review`, {
      answers,
      needs: { reasons: "更正出生日期" },
    });
    expect((await call("GET", `/api/requests/${id}`)).body.matter).toBe("ownRecord");
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count
      from disclosure_request where matter = 'disclosure' and id = ${id}`.execute(given.db);
    expect(rows).toEqual([{ count: 0 }]);
  });
});

test("the database takes no case that ends otherwise than its acts", async () => {
  const id = await added();
  await call("POST", `/api/requests/${id}/acts`, {
    seen: 0,
    event: { type: "reasonsRequested", on: "2026-11-10" },
  });
  const ended = sql`update disclosure_request
    set result = 'granted', replied_on = '2026-11-20', verdict = 'onTime', step = null where id = ${id}`;
  await expect(ended.execute(given.db)).rejects.toThrow("do not end alike");
});

test("a request with several matters becomes several cases, each counted, before anything was done", async () => {
  const id = await added();
  const parts = [{ number: "〔2026〕901号", subject: "收费标准" }];
  const split = { subject: "学位情况", parts, because: "两项不相干的信息" };
  const taken = { ...split, parts: [...parts, { number: "〔2026〕1号", subject: "x" }] };
  expect((await call("POST", `/api/requests/${id}/split`, taken)).status).toBe(409);
  const { body } = await call("POST", `/api/requests/${id}/split`, split);
  const part = (await call("GET", `/api/requests/${body.ids[0]}`)).body;
  expect(part.values).toMatchObject({ subject: "收费标准", receivedOn: "2026-11-02" });
  const whole = (await call("GET", `/api/requests/${id}`)).body;
  expect(whole.values.subject).toBe("学位情况");
  expect(whole.parts).toEqual([{ id: body.ids[0], number: "〔2026〕901号" }]);
  const event = { type: "reasonsRequested", on: "2026-11-10" };
  await call("POST", `/api/requests/${id}/acts`, { seen: 0, event });
  const again = { ...split, parts: [{ number: "〔2026〕902号", subject: "x" }] };
  expect((await call("POST", `/api/requests/${id}/split`, again)).status).toBe(409);
});
