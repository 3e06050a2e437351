import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { bundledOffice } from "#tests/support/bundled-office.ts";
import type { Random } from "#tests/support/generator/random.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

export const today: LocalDate = "2026-11-30";

/** A call of somebody. */
export interface Call {
  readonly method: "POST" | "PUT";
  readonly path: string;
  readonly body: unknown;
  /** Whose act it is, who mostly does it. */
  readonly mostly?: "officer" | "signer";
}

export interface Answered {
  readonly status: number;
  readonly isStranger: boolean;
}

/** People of an agency and a stranger, each with a session of their own, over HTTP. */
export interface Desk {
  /** Of the office, with keys of its own. */
  readonly cipher: FieldCipher;
  readonly agencyId: number;
  readonly register: (number: number, receivedOn: LocalDate) => Promise<number>;
  readonly officer: (call: Call) => Promise<Answered>;
  readonly anyOf: (random: Random, call: Call) => Promise<Answered>;
  /** What an officer sees now, to be sent with an act. */
  readonly seen: (id: number) => Promise<number>;
  readonly acts: (id: number) => Promise<readonly number[]>;
  /** The letters of a case, as who writes and signs them sees them. */
  readonly letters: (id: number) => Promise<readonly LetterSeen[]>;
}

export interface LetterSeen {
  readonly id: number;
  readonly revision: number;
  readonly groupId: number | null;
  readonly state: "draft" | "review" | "signed" | "served" | "void";
  /** What was sent round, of a letter or of its group. */
  readonly contentHash: string | null;
}

type Role = "case-officer" | "disclosure-head" | "legal-reviewer";

const region = { code: "330198", name: "甲县", level: "county" } as const;

export async function newDesk(db: Queryable): Promise<Desk> {
  const { asJson, givenOffice, testCipher: cipher } = await bundledOffice();
  const office = givenOffice(db, { today: () => today });
  const agencyId = await givenAgency(db, { name: "甲县教育局", region });
  const other = await givenAgency(db, { name: "甲县水利局", region });
  await sql`update agency set reconsideration_organ = '甲县人民政府', court = '甲县人民法院' where id = ${agencyId}`.execute(
    db,
  );
  const of = async (account: string, role: Role, agency: number) =>
    givenSession(db, await givenPerson(db, { account, name: account, role, agencyId: agency }));
  const officer = await of("officer", "case-officer", agencyId);
  const head = await of("head", "disclosure-head", agencyId);
  const legal = await of("legal", "legal-reviewer", agencyId);
  const stranger = await of("stranger", "disclosure-head", other);
  const send = async ({ method, path, body }: Call, by: Record<string, string>) => {
    const answer = await office.request(path, asJson(method, body, by));
    await answer.text();
    return { status: answer.status, isStranger: by === stranger };
  };
  return {
    cipher,
    agencyId,
    register: async (number, receivedOn) => {
      const values = {
        number: `〔2026〕${number}号`,
        receivedOn,
        channel: "当面",
        applicantKind: "公民",
      };
      const asked = { applicant: "张三丰", subject: "学位情况" };
      const body = { agencyId, values: { ...values, ...asked } };
      const answer = await office.request("/api/requests", asJson("POST", body, officer));
      return Object((await answer.json()) as object).id as number;
    },
    officer: (call) => send(call, officer),
    anyOf: (random, call) => {
      const theirs = { officer: [officer], signer: [head, legal] };
      const able = call.mostly && random.chance(0.7) ? theirs[call.mostly] : undefined;
      return send(call, random.pick(able ?? [officer, officer, head, legal, stranger]));
    },
    seen: async (id) => {
      const { rows } = await sql<{ readonly seen: number }>`
        select (count(*) + count(undone_at))::integer as seen from request_act
        where request_id = ${id}`.execute(db);
      return rows[0]?.seen ?? 0;
    },
    acts: async (id) => {
      const { rows } = await sql<{ readonly id: number }>`
        select id from request_act where request_id = ${id} order by place`.execute(db);
      return rows.map((row) => row.id);
    },
    letters: async (id) => {
      const { rows } = await sql<LetterSeen>`
        select letter.id, letter.revision, letter.group_id as "groupId", letter.state,
          encode(chain.content_hash, 'hex') as "contentHash"
        from request_letter as letter
        left join signing as chain on chain.state = 'open' and ((chain.subject_kind = 'request-letter'
          and chain.subject_id = letter.id) or (chain.subject_kind = 'request-letter-group'
          and chain.subject_id = letter.group_id))
        where letter.request_id = ${id} order by letter.id`.execute(db);
      return rows;
    },
  };
}
