import { sql } from "kysely";
import { findLetter } from "#features/requests/data/letters/letters.ts";
import { keepActs } from "#features/requests/data/request-acts.ts";
import { draftLetter } from "#features/requests/letters/draft-letter.ts";
import { numberLetters } from "#features/requests/letters/number-letter.ts";
import { submitLetter } from "#features/requests/letters/submit-letter.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { testCipher } from "../given-office.ts";
import { docxFile, paragraph } from "../office/docx-file.ts";
import { attachTo } from "./attach-to.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { requests } from "./record-examples.ts";

const evidence = "本人签收";
const filled = { given: "见附件" };

/** A reply of the own agency's, begun by somebody who signs nothing. */
async function letterOf(world: OfficeWorld, state: "draft" | "review" | "signed" = "draft") {
  const { db, own } = world;
  const requestId = await requests.make(world, "own");
  const on = "2024-03-07";
  await sql`update disclosure_request set replied_on = null, result = null, verdict = null where id = ${requestId}`.execute(
    db,
  );
  await sql`update agency set reconsideration_organ = '某府', court = '某院' where id = ${own.agencyId}`.execute(
    db,
  );
  const author = own.people["information-officer"];
  const act = {
    scope: agencyScope({ kind: "operator" }),
    personId: author,
    by: { actor: { kind: "person", id: `${author}`, name: "拟稿人" } },
    today: "2024-03-08",
    cipher: testCipher,
    calendar: officeCalendar(),
  } as const;
  return db.transaction().execute(async (trx) => {
    const submitted = { type: "submitted", on, channel: "inPerson" } as const;
    const acts = [{ event: submitted, by: "试验", evidence: null }];
    await keepActs(trx, testCipher, { requestId, acts });
    const begun = await draftLetter(trx, act, { requestId, draft: { type: "granted", filled } });
    if (!begun.ok) throw new Error(begun.error.kind);
    const of = { ...act, letterId: begun.value };
    if (state !== "draft") await submitLetter(trx, of, 1);
    const letter = await findLetter(trx, of);
    if (!letter) throw new Error("no letter");
    if (state === "signed" && letter.content) {
      await numberLetters(trx, of, [{ letter, content: letter.content }]);
    }
    return { path: `/api/request-letters/${letter.id}`, ...letter };
  });
}

/** A group of one letter that is signed. */
async function groupOf(world: OfficeWorld): Promise<number> {
  const { id } = await letterOf(world, "signed");
  const { rows } = await sql<{ readonly id: number }>`
    insert into request_letter_group (agency_id, made_by) values (${world.own.agencyId}, '试验') returning id`.execute(
    world.db,
  );
  const groupId = rows[0]?.id ?? 0;
  await sql`update request_letter set group_id = ${groupId} where id = ${id}`.execute(world.db);
  return groupId;
}

const onLetter = (
  name: string,
  more: (letter: Awaited<ReturnType<typeof letterOf>>) => object | undefined,
  { state = "draft", status }: { state?: "draft" | "review" | "signed"; status?: number } = {},
): OfficeExample["call"] => {
  return async (world) => {
    const letter = await letterOf(world, state);
    const body = more(letter);
    return {
      path: `${letter.path}${name}`,
      ...(body && { body }),
      ...(status !== undefined && { status }),
    };
  };
};

const none = () => undefined;

export const letterExamples: readonly OfficeExample[] = [
  { route: "GET /api/request-letters/:letter/withheld", call: onLetter("/withheld", none) },
  {
    route: "POST /api/request-letters/:letter/case-attachments/:attachment",
    call: async (world) => {
      const { path, requestId } = await letterOf(world);
      const file = { bytes: docxFile(paragraph("附件")), name: "附件.docx" };
      return { path: `${path}/case-attachments/${await attachTo(world, requestId, file)}` };
    },
  },
  {
    route: "GET /api/request-letters",
    of: "list",
    call: async () => ({ path: "/api/request-letters" }),
  },
  {
    route: "GET /api/requests/:id/letters",
    call: async (world) => ({ path: `/api/requests/${(await letterOf(world)).requestId}/letters` }),
  },
  {
    route: "POST /api/requests/:id/letters",
    call: async (world) => ({
      path: `/api/requests/${(await letterOf(world)).requestId}/letters`,
      body: { type: "granted" },
    }),
  },
  {
    route: "GET /api/requests/:id/letter-context",
    call: async (world) => ({
      path: `/api/requests/${(await letterOf(world)).requestId}/letter-context`,
    }),
  },
  { route: "GET /api/request-letters/:letter", call: onLetter("", none) },
  {
    route: "PUT /api/request-letters/:letter",
    call: onLetter("", ({ revision }) => ({ revision, filled })),
  },
  {
    route: "POST /api/request-letters/:letter/void",
    call: onLetter("/void", () => ({ because: "不用了" })),
  },
  {
    route: "POST /api/request-letters/:letter/submit",
    call: onLetter("/submit", ({ revision }) => ({ revision })),
  },
  {
    // Another than the next step's role: the chain refuses, the permission does not.
    route: "POST /api/request-letters/:letter/sign",
    call: onLetter("/sign", () => ({ contentHash: "0".repeat(64) }), {
      state: "review",
      status: 409,
    }),
  },
  {
    route: "POST /api/request-letters/:letter/return",
    call: onLetter("/return", () => ({ contentHash: "0".repeat(64), opinion: "请改" }), {
      state: "review",
      status: 409,
    }),
  },
  {
    route: "POST /api/request-letters/:letter/take-back",
    call: onLetter("/take-back", none, { state: "review" }),
  },
  {
    route: "POST /api/request-letters/:letter/service",
    call: onLetter(
      "/service",
      () => ({ on: "2024-03-08", delivery: "direct", evidence, seen: 1 }),
      { state: "signed" },
    ),
  },
  {
    // It was not served yet: the act refuses, the permission does not.
    route: "POST /api/request-letters/:letter/receipt",
    call: onLetter("/receipt", () => ({ receivedOn: "2024-03-08", evidence, seen: 1 }), {
      state: "signed",
      status: 409,
    }),
  },
  {
    route: "GET /api/request-letters/:letter/document/:format",
    call: onLetter("/document/docx", none),
  },
  {
    route: "POST /api/request-letters/:letter/files/:part",
    call: onLetter("/files/attachment?name=a.pdf", () => ({}), { status: 415 }),
  },
  {
    route: "GET /api/request-letters/:letter/files/:part/:file",
    call: onLetter("/files/attachment/1", none, { status: 404 }),
  },
  {
    route: "DELETE /api/request-letters/:letter/files/:part/:file",
    call: onLetter("/files/attachment/1", none),
  },
  {
    route: "POST /api/request-letter-groups",
    of: "own",
    call: async (world) => ({
      path: "/api/request-letter-groups",
      body: { type: "granted", cases: [await requests.make(world, "own")] },
    }),
  },
  {
    route: "GET /api/request-letter-groups/:group",
    call: async (world) => ({ path: `/api/request-letter-groups/${await groupOf(world)}` }),
  },
  {
    route: "POST /api/request-letter-groups/:group/service",
    call: async (world) => ({
      path: `/api/request-letter-groups/${await groupOf(world)}/service`,
      body: { on: "2024-03-08", delivery: "direct", evidence },
    }),
  },
  {
    route: "GET /api/agencies/:id/letter-texts",
    call: async ({ own }) => ({ path: `/api/agencies/${own.agencyId}/letter-texts` }),
  },
  {
    route: "POST /api/agencies/:id/letter-texts",
    call: async ({ own }) => ({
      path: `/api/agencies/${own.agencyId}/letter-texts`,
      body: { key: "correction", version: 0, body: ["甲"] },
      status: 422,
    }),
  },
];
