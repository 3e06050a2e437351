import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";
import { newColleague, type OfficeWorld } from "./office-world.ts";

type State = "received" | "offered" | "handling";

interface Given {
  readonly state?: State;
  /** Received long ago: its limit is over. */
  readonly isLate?: boolean;
}

/** A letter of an agency, whose mark stands in it, in the hands of that agency. */
async function letterOf(
  world: OfficeWorld,
  of: "own" | "other",
  { state = "received", isLate = true }: Given = {},
): Promise<number> {
  const { agencyId, mark } = world[of];
  const number = `${mark}信${world.next()}`;
  const on = isLate ? "2024-03-07" : new Date().toISOString().slice(0, 10);
  const { rows } = await sql<{ id: number }>`
    with message as (
      insert into citizen_message (agency_id, key, number, source, received_on, subject, valid)
      values (${agencyId}, ${number}, ${number}, '市长信箱', ${on}, ${`${mark}来信`}, true) returning id
    )
    insert into letter_case (message_id, handler_id, state) select id, ${agencyId}, ${state} from message
    returning message_id as id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

const onLetter =
  (tail: string, body: object, { status = 204, ...given }: Given & { status?: number } = {}) =>
  async (world: OfficeWorld) => ({
    path: `/api/letters/${await letterOf(world, "own", given)}${tail}`,
    body,
    status,
  });

const because = { because: "写错了" };
const text = "/api/response-texts/:kind/:id";
const reply = {
  ...{ reply: "答复", isPublic: false, consent: "", withheldBecause: "" },
  ...{ title: "", text: "", publicReply: "" },
};

/** A reply of a letter in hand; sent round where that is asked. */
async function replyOf(world: OfficeWorld, state: "draft" | "review" = "draft"): Promise<string> {
  const id = await letterOf(world, "own", { state: "handling" });
  const author = world.own.people["information-officer"];
  await sql`
    insert into response_text (kind, of_id, agency_id, content, state, author_ids)
    values ('letter-reply', ${id}, ${world.own.agencyId}, ${JSON.stringify(reply)}::jsonb, ${state}, array[${author}]::integer[])`.execute(
    world.db,
  );
  return `/api/response-texts/letter-reply/${id}`;
}

const onReply =
  (
    tail: string,
    body: object,
    { state = "review", status = 409 }: { state?: "draft" | "review"; status?: number } = {},
  ) =>
  async (world: OfficeWorld) => ({ path: `${await replyOf(world, state)}${tail}`, body, status });

const opinion = { contentHash: "0".repeat(64), opinion: "请改" };

/** 来信办理, 文稿. */
export const citizenLetterExamples: readonly OfficeExample[] = [
  {
    route: "GET /api/letters",
    of: "list",
    call: async (world) => {
      await letterOf(world, "own");
      await letterOf(world, "other");
      return { path: "/api/letters" };
    },
  },
  {
    route: "GET /api/letters/:id",
    call: async (world) => ({ path: `/api/letters/${await letterOf(world, "own")}` }),
  },
  {
    route: "GET /api/letters/:id/targets",
    call: async (world) => ({
      path: `/api/letters/${await letterOf(world, "own")}/targets?q=无此`,
    }),
  },
  { route: "POST /api/letters/:id/keeping", call: onLetter("/keeping", {}) },
  {
    route: "POST /api/letters/:id/dispatch",
    call: async (world) => ({
      path: `/api/letters/${await letterOf(world, "own")}/dispatch`,
      body: { to: world.other.agencyId },
      status: 204,
    }),
  },
  {
    route: "POST /api/letters/:id/taking",
    call: onLetter("/taking", {}, { state: "offered" }),
  },
  {
    // It came from another agency.
    route: "POST /api/letters/:id/sending-back",
    call: async (world) => {
      const id = await letterOf(world, "own", { state: "offered" });
      await sql`update citizen_message set agency_id = ${world.other.agencyId}, subject = '转来', number = '转' || id
        where id = ${id}`.execute(world.db);
      return { path: `/api/letters/${id}/sending-back`, body: because, status: 204 };
    },
  },
  {
    route: "POST /api/letters/:id/extension",
    call: onLetter("/extension", because, { isLate: false, state: "handling" }),
  },
  {
    route: "POST /api/letters/:id/card",
    call: onLetter("/card", { card: "黄牌", note: "请办结" }),
  },
  {
    route: "POST /api/letters/:id/withdrawal",
    call: onLetter("/withdrawal", because, { status: 409 }),
  },
  {
    route: "POST /api/letters/:id/request",
    call: onLetter("/request", { subject: "学位情况" }, { status: 409 }),
  },
  { route: `GET ${text}`, call: async (world) => ({ path: await replyOf(world) }) },
  {
    route: `PUT ${text}`,
    call: onReply("", { revision: 1, content: reply }, { state: "draft", status: 200 }),
  },
  {
    route: `POST ${text}/submit`,
    call: async (world) => {
      // Somebody else than who calls can sign.
      await newColleague(world, "disclosure-head");
      return { path: `${await replyOf(world)}/submit`, body: { revision: 1 }, status: 204 };
    },
  },
  // Nothing was sent round by the chain: the act refuses, the permission does not.
  { route: `POST ${text}/sign`, call: onReply("/sign", opinion) },
  { route: `POST ${text}/return`, call: onReply("/return", opinion) },
  { route: `POST ${text}/take-back`, call: onReply("/take-back", {}, { status: 204 }) },
];
