import { sql } from "kysely";
import { guideInHand } from "#features/catalogue/data/guides.ts";
import { saveGuide } from "#features/catalogue/guides/save-guide.ts";
import { hashOfGuide, submitGuide } from "#features/catalogue/guides/submit-guide.ts";
import { voidSignatures } from "#platform/signing/void-signatures.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const words = {
  classification: "分类",
  arrangement: "编排",
  access: "获取",
  requests: "",
  supervision: "",
};
const reviewOn = "2027-03-01";

/** The guide of the own agency, written anew so that the caller may sign it; an agency has one. */
async function guideOf(
  { db, own }: OfficeWorld,
  { caller, isSent }: { readonly caller: number; readonly isSent: boolean },
) {
  const { agencyId, people } = own;
  const head = people["disclosure-head"];
  // Where every head wrote of it, the leader is asked; other examples leave the agency more of them.
  const { rows: heads } = await sql<{ readonly id: number }>`
    select distinct person_id as id from held_role where agency_id = ${agencyId} and role = 'disclosure-head'`.execute(
    db,
  );
  const writing = caller === head ? [] : heads.map(({ id }) => id);
  const authors = [...new Set([people["information-officer"], ...writing])];
  const act = (personId: number) => ({
    ...{ agencyId, personId, today: "2026-03-02" as const },
    by: { actor: { kind: "person" as const, id: `${personId}`, name: "编写的人" } },
  });
  const subject = { kind: "disclosure-guide", id: agencyId };
  return db.transaction().execute(async (trx) => {
    await voidSignatures(trx, subject, { contentHash: undefined, by: act(head).by });
    await sql`delete from disclosure_guide where agency_id = ${agencyId}`.execute(trx);
    for (const [revision, author] of authors.entries()) {
      await saveGuide(trx, act(author), { words, reviewOn, revision });
    }
    if (isSent) await submitGuide(trx, act(authors[0] ?? 0), authors.length);
    const guide = await guideInHand(trx, agencyId);
    const contentHash = guide?.sent ? hashOfGuide(guide.sent) : "";
    return { path: `/api/disclosure-guides/${agencyId}`, revision: guide?.revision, contentHash };
  });
}

const act = (name: string, isSent: boolean): OfficeExample => ({
  route: `POST /api/disclosure-guides/:agency/${name}`,
  call: async (world, caller) => {
    const { path, revision, contentHash } = await guideOf(world, { caller, isSent });
    const body = isSent ? { contentHash, opinion: "渠道写全" } : { revision };
    return { path: `${path}/${name}`, body, status: 204 };
  },
});

export const guideExamples: readonly OfficeExample[] = [
  {
    route: "GET /api/disclosure-guides",
    of: "list",
    call: async () => ({ path: "/api/disclosure-guides" }),
  },
  {
    route: "GET /api/disclosure-guides/:agency",
    call: async (world, caller) => ({
      path: (await guideOf(world, { caller, isSent: false })).path,
    }),
  },
  {
    route: "PUT /api/disclosure-guides/:agency",
    call: async (world, caller) => {
      const { path, revision } = await guideOf(world, { caller, isSent: false });
      return { path, body: { ...words, reviewOn, revision }, status: 204 };
    },
  },
  act("submit", false),
  act("take-back", true),
  act("sign", true),
  act("return", true),
];
