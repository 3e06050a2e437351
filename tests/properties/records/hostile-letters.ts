import { sql } from "kysely";
import { readActs } from "#features/requests/data/request-acts.ts";
import { replyRows } from "#features/requests/domain/case/codes.ts";
import { sampleLetters } from "#features/requests/words/sample-letters.ts";
import { addDays } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Random } from "#tests/support/generator/random.ts";
import {
  type Call,
  type Desk,
  type LetterSeen,
  today,
} from "#tests/support/requests/hostile-desk.ts";

/** What a client can do with letters of a case: begin one or a group, and whatever its state, any act on it. */
export async function randomLetterAct(desk: Desk, random: Random, id: number): Promise<Call> {
  const letters = await desk.letters(id);
  if (letters.length === 0 || random.chance(0.12)) return begun(random, id);
  // Mostly the newest: one that moves on is signed and served at last.
  const letter = random.chance(0.7) ? letters.at(-1) : random.pick(letters);
  return actOn(letter as LetterSeen, random, await desk.seen(id));
}

function begun(random: Random, id: number): Call {
  const cases = random.chance(0.5) ? [id] : [id, id - 1];
  const type = random.pick(replyRows);
  if (random.chance(0.2)) {
    const body = { cases, type };
    return { method: "POST", path: "/api/request-letter-groups", body, mostly: "officer" };
  }
  const path = `/api/requests/${id}/letters`;
  return { method: "POST", path, body: random.pick(sampleLetters), mostly: "officer" };
}

const next = {
  draft: "submit",
  review: "sign",
  signed: "service",
  served: "return",
  void: "other",
};

function actOn(
  { id, revision, groupId, state, contentHash }: LetterSeen,
  random: Random,
  seen: number,
) {
  const service = {
    ...{
      on: addDays(today, random.pick([0, 0, 0, 0, 0, -1, 1])),
      evidence: "签收",
      isPostal: true,
    },
    ...{ delivery: random.pick(["direct", "post"]), formReason: "试验" },
  };
  const signed = { contentHash: contentHash ?? "0".repeat(64), opinion: "同意" };
  const post = (tail: string, body: unknown): Call => ({
    ...{ method: "POST", path: `/api/request-letters/${id}/${tail}`, body },
    mostly: tail === "sign" || tail === "return" ? "signer" : "officer",
  });
  const any = random.pick(["submit", "sign", "service", "return", "other"]);
  switch (random.chance(0.75) ? next[state] : any) {
    case "submit":
      return post("submit", { revision });
    case "sign":
      return post("sign", signed);
    case "return":
      return post("return", signed);
    case "service": {
      if (groupId === null) return post("service", { ...service, seen });
      const path = `/api/request-letter-groups/${groupId}/service`;
      return { method: "POST", path, body: service, mostly: "officer" } as const;
    }
    default:
      return random.chance(0.5)
        ? post("void", { because: "试验" })
        : post("receipt", { receivedOn: today, evidence: "回执", seen });
  }
}

/** What must hold of the letters of a case, however they came to be. */
export async function letterFaults(
  db: Queryable,
  { cipher }: Desk,
  id: number,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [says, broken] of rules) {
    const { rows } = await sql<{ readonly what: string }>`
      select ${broken} as what from request_letter as letter where letter.request_id = ${id}`.execute(
      db,
    );
    for (const { what } of rows) if (what) faults.push(`letter ${what}: ${says}`);
  }
  const acts = await readActs(db, cipher, id);
  const onPaper = acts
    .filter(({ evidence }) => evidence?.startsWith("纸质答复"))
    .map((act) => act.id);
  const { rows: ends } = await sql<{ readonly id: number }>`
    select act.id from request_act as act where act.request_id = ${id} and act.undone_at is null
      and act.event ->> 'type' = 'replied' and act.id <> all(${onPaper}::bigint[])
      and not exists (select from request_letter as letter where letter.act_id = act.id
        and letter.state = 'served')`.execute(db);
  for (const end of ends) faults.push(`act ${end.id} answers by no letter and no paper`);
  const { rows: twice } = await sql`
    select number from request_letter where number is not null group by number having count(*) > 1`.execute(
    db,
  );
  return twice.length > 0 ? [...faults, "a number was given twice"] : faults;
}

const chain = sql`(select max(chain.id) from signing as chain where
  (chain.subject_kind = 'request-letter' and chain.subject_id = letter.id)
  or (chain.subject_kind = 'request-letter-group' and chain.subject_id = letter.group_id))`;
const broken = (rule: ReturnType<typeof sql>) => sql`case when ${rule} then letter.id::text end`;

const rules = [
  [
    "it is out without a number, a day or a signature",
    broken(sql`letter.state in ('signed', 'served') and (letter.number is null or letter.dated_on is null
      or (select state from signing where id = ${chain}) <> 'signed')`),
  ],
  [
    "a stranger wrote it",
    broken(sql`exists (select from unnest(letter.author_ids) as author (id) where not exists (
      select from person_role where person_id = author.id and agency_id = letter.agency_id))`),
  ],
  [
    "somebody signed their own work",
    broken(sql`exists (select from signature where signature.signing_id = ${chain} and act = 'signed'
      and signature.person_id = any(letter.author_ids))`),
  ],
  [
    "a step of its chain has no signature",
    broken(sql`letter.state in ('signed', 'served') and exists (select from signing_step as step
      where step.signing_id = ${chain} and not exists (select from signature
        where signature.signing_id = step.signing_id and signature.place = step.place
          and signature.act = 'signed'))`),
  ],
  [
    "it was served, and its act was taken back",
    broken(sql`letter.state = 'served' and exists (select from request_act
      where id = letter.act_id and undone_at is not null)`),
  ],
  [
    "it has a number and was never signed",
    broken(sql`letter.state in ('draft', 'review') and letter.number is not null`),
  ],
] as const;
