import { sql } from "kysely";
import { emptyContent } from "#features/items/domain/draft/item-content.ts";
import { beginDraft } from "#features/items/drafts/begin-draft.ts";
import { writeDraft } from "#features/items/drafts/write-draft.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/item-drafts";

/** A draft of the own agency's, written by somebody who signs nothing. */
async function draftOf({ db, own }: OfficeWorld) {
  const personId = own.people["information-officer"];
  const by = { actor: { kind: "person", id: `${personId}`, name: "拟稿人" } } as const;
  const scope = agencyScope({ kind: "operator" });
  return db.transaction().execute(async (trx) => {
    const act = { scope, personId, by, today: "2024-03-08" } as const;
    const draftId = await beginDraft(trx, act, own.agencyId);
    const content = { ...emptyContent, title: `${own.mark}办法` };
    await writeDraft(trx, { ...act, draftId }, { revision: 1, content });
    return { path: `${path}/${draftId}`, draftId, revision: 2, content };
  });
}

export const itemDraftExamples: readonly OfficeExample[] = [
  { route: `GET ${path}`, of: "list", call: async () => ({ path }) },
  {
    route: `POST ${path}`,
    call: async ({ own }) => ({ path, body: { agencyId: own.agencyId }, status: 201 }),
  },
  {
    route: `GET ${path}/:draft`,
    call: async (world) => ({ path: (await draftOf(world)).path }),
  },
  {
    route: `PUT ${path}/:draft`,
    call: async (world) => {
      const { path: at, revision, content } = await draftOf(world);
      return { path: at, body: { revision, content } };
    },
  },
  {
    route: `DELETE ${path}/:draft`,
    call: async (world) => ({ path: (await draftOf(world)).path }),
  },
  {
    route: `GET ${path}/:draft/versions/:revision`,
    call: async (world) => {
      const { path: at, draftId } = await draftOf(world);
      await sql`
        insert into item_draft_version (draft_id, revision, content, saved_by, saved_at)
        select id, 1, content, changed_by, changed_at from item_draft where id = ${draftId}`.execute(
        world.db,
      );
      return { path: `${at}/versions/1` };
    },
  },
];
