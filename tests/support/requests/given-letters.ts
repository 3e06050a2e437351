import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { type GivenPerson, givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

type Role = NonNullable<GivenPerson["role"]>;

/** An agency with its people, whose officers write letters of requests. */
export async function givenLetters(db: Queryable, day: LocalDate = "2026-11-30") {
  const now = { day };
  const office = givenOffice(db, { today: () => now.day });
  const agencyId = await givenAgency(db, { name: `青岚县水利局` });
  await sql`update agency set reconsideration_organ = '青岚县人民政府', court = '青岚县人民法院' where id = ${agencyId}`.execute(
    db,
  );
  const sessions = new Map<Role, Record<string, string>>();
  for (const role of ["case-officer", "legal-reviewer", "disclosure-head", "leader"] as const) {
    const who = { account: role, name: `${role}某`, role, agencyId };
    sessions.set(role, await givenSession(db, await givenPerson(db, who)));
  }
  const session = (role: Role) => sessions.get(role) ?? {};
  async function call(role: Role, method: string, path: string, body?: unknown) {
    const answer = await office.request(path, asJson(method, body, session(role)));
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }
  let requests = 0;
  /** Handed over on Monday 2026-11-02: due on Monday 2026-11-30. */
  async function request(more: Record<string, string> = {}): Promise<number> {
    requests += 1;
    const values = {
      number: `〔2026〕${requests}号`,
      receivedOn: "2026-11-02",
      channel: "当面",
      applicantKind: "公民",
      applicant: "张三丰",
      subject: "学位情况",
      ...more,
    };
    return (await call("case-officer", "POST", "/api/requests", { agencyId, values })).body.id;
  }
  async function draft(requestId: number, type: string, filled: Record<string, string> = {}) {
    const begun = await call("case-officer", "POST", `/api/requests/${requestId}/letters`, {
      type,
      filled,
    });
    return begun.body.id as number;
  }
  const read = async (id: number, role: Role = "case-officer") =>
    (await call(role, "GET", `/api/request-letters/${id}`)).body;
  /** An act on a letter as it stands, by somebody. */
  async function act(role: Role, id: number, name: string, more: object = {}) {
    const { revision, contentHash, nextPlace, seen } = await read(id);
    const body = {
      submit: { revision },
      sign: { contentHash, place: nextPlace ?? undefined, opinion: "同意" },
      return: { contentHash, opinion: "请写明理由" },
      service: { on: now.day, delivery: "direct", evidence: "本人签收", seen },
    }[name];
    return call(role, "POST", `/api/request-letters/${id}/${name}`, { ...body, ...more });
  }
  /** Through every signature. */
  async function sign(id: number) {
    await act("case-officer", id, "submit");
    for (const role of ["legal-reviewer", "disclosure-head"] as const) {
      const { state, mayReview } = await read(id, role);
      if (state === "review" && mayReview) await act(role, id, "sign");
    }
  }
  return { now, office, agencyId, session, call, request, draft, read, act, sign };
}
