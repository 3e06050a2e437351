import { sql } from "kysely";
import { reviewLevelsOfAgency } from "#features/accounts/settings/declared.ts";
import { beginDraft } from "#features/items/drafts/begin-draft.ts";
import { submitDraft } from "#features/items/drafts/submit-draft.ts";
import { writeDraft } from "#features/items/drafts/write-draft.ts";
import { urgentPublication } from "#features/items/settings.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { testServices } from "../given-app.ts";
import { wholeContent } from "../items/given-items.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/item-drafts";

/** A draft of the own agency's, written by somebody who signs nothing. */
export async function draftOf({ db, own }: OfficeWorld) {
  await setSetting(db, reviewLevelsOfAgency, {
    for: { of: "agency", id: own.agencyId },
    fromYear: 0,
    value: 1,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  const personId = own.people["information-officer"];
  const by = { actor: { kind: "person", id: `${personId}`, name: "拟稿人" } } as const;
  const scope = agencyScope({ kind: "operator" });
  return db.transaction().execute(async (trx) => {
    const act = { scope, personId, by, today: "2024-03-08" } as const;
    const draftId = await beginDraft(trx, act, own.agencyId);
    const content = { ...wholeContent(`${own.mark}办法`), summary: `${draftId}` };
    await writeDraft(trx, { ...act, draftId }, { revision: 1, content });
    return { path: `${path}/${draftId}`, draftId, revision: 2, content };
  });
}

/** The same, with what other examples leave with the agency answered: titles and columns, in whatever order they run. */
async function answeredOf(world: OfficeWorld) {
  const draft = await draftOf(world);
  const { draftId, content } = draft;
  await sql`
    insert into item_draft_answer (draft_id, finding, reason, answered_by)
    values (${draftId}, ${`same-title ${content.title}`}, '不同年份', '拟稿人'),
           (${draftId}, ${`column ${content.category}`}, '暂列此栏', '拟稿人')`.execute(world.db);
  return draft;
}

/** The same, sent round. */
async function sentOf(world: OfficeWorld) {
  const draft = await answeredOf(world);
  const personId = world.own.people["information-officer"];
  const by = { actor: { kind: "person", id: `${personId}`, name: "拟稿人" } } as const;
  const scope = agencyScope({ kind: "operator" });
  const { draftId, revision } = draft;
  const finds = { ...testServices(world.db), db: world.db, contributed: () => [] };
  const act = { scope, personId, by, today: "2024-03-08", draftId } as const;
  const sent = await submitDraft(finds, act, { revision });
  if (!sent.ok) throw new Error(sent.error.kind);
  return draft;
}

/** The same, public, and asked to be withdrawn by somebody who decides nothing. */
async function publicOf(world: OfficeWorld, isAsked = false) {
  const { path: at, draftId } = await draftOf(world);
  const { agencyId } = world.own;
  const key = `公开 ${draftId}`;
  await sql`
    with item as (
      insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
      values (${agencyId}, ${key}, ${key}, '2024-03-08', 'own', 'proactive') returning id
    ), page as (
      insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
      select id, ${agencyId}, ${key}, '', ${key}, '', '', '2024-03-08', '<p>正文</p>' from item
    )
    update item_draft set state = 'published', item_id = item.id from item where item_draft.id = ${draftId}`.execute(
    world.db,
  );
  if (isAsked) {
    await sql`
      insert into item_withdrawal (item_id, kind, says, asked_by, asked_by_ids)
      select item_id, 'error', '有误', '别人', '{0}' from item_draft where id = ${draftId}`.execute(
      world.db,
    );
  }
  return `${at}/withdrawals`;
}

/** The same, signed by everybody, and to be published in time. */
async function signedOf(world: OfficeWorld) {
  const draft = await sentOf(world);
  await sql`update item_draft set state = 'signed' where id = ${draft.draftId}`.execute(world.db);
  await sql`
    insert into item_schedule (draft_id, publish_at, person_id, chosen_by)
    values (${draft.draftId}, now() + interval '1 day', 0, '别人')`.execute(world.db);
  return draft;
}

async function allowUrgent({ db, own }: OfficeWorld) {
  await setSetting(db, urgentPublication, {
    for: { of: "agency", id: own.agencyId },
    fromYear: 0,
    value: true,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
}

/** Its chain. */
async function reviewOf(world: OfficeWorld) {
  const { draftId } = await sentOf(world);
  const { rows } = await sql<{ readonly id: number }>`
    select id from signing where subject_kind = 'item-draft' and subject_id = ${draftId}`.execute(
    world.db,
  );
  return rows[0]?.id;
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);

const opinion = { contentHash: "0".repeat(64), opinion: "请改" };

export const itemDraftExamples: readonly OfficeExample[] = [
  { route: `GET ${path}`, of: "list", call: async () => ({ path }) },
  ...(["submit", "sign", "return", "publish", "withdraw"] as const).map(
    (act): OfficeExample => ({
      route: `POST /api/item-draft-acts/${act}`,
      of: "list",
      call: async (world) => {
        const { draftId: id, revision } = await draftOf(world);
        const drafts = [{ id, revision, contentHash: "0".repeat(64) }];
        return {
          path: `/api/item-draft-acts/${act}`,
          body: { drafts, kind: "error", says: "有误", opinion: "改" },
        };
      },
    }),
  ),
  {
    route: "GET /api/item-reviews",
    of: "list",
    call: async () => ({ path: "/api/item-reviews" }),
  },
  {
    route: "GET /api/item-reviews/table.xlsx",
    of: "list",
    call: async () => ({ path: "/api/item-reviews/table.xlsx" }),
  },
  {
    route: "GET /api/item-reviews/:review/sheet/:format",
    call: async (world) => ({ path: `/api/item-reviews/${await reviewOf(world)}/sheet/docx` }),
  },
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
    route: `POST ${path}/:draft/submit-urgent`,
    call: async (world) => {
      await allowUrgent(world);
      const { path: at, revision } = await answeredOf(world);
      return { path: `${at}/submit-urgent`, body: { revision, reason: "防汛" } };
    },
  },
  {
    route: `POST ${path}/:draft/publish-urgent`,
    call: async (world) => ({ path: `${(await sentOf(world)).path}/publish-urgent`, status: 409 }),
  },
  {
    route: `PUT ${path}/:draft/schedule`,
    call: async (world) => ({
      path: `${(await signedOf(world)).path}/schedule`,
      body: { at: tomorrow },
    }),
  },
  {
    route: `DELETE ${path}/:draft/schedule`,
    call: async (world) => ({ path: `${(await signedOf(world)).path}/schedule` }),
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
  {
    route: `GET ${path}/:draft/public-versions/:number`,
    call: async (world) => {
      const at = (await publicOf(world)).replace("/withdrawals", "");
      const { content } = await draftOf(world);
      const sent = JSON.stringify({ markup: "<p>正文</p>", content, answers: [] });
      await sql`
        insert into item_version (item_id, number, sent, content_hash, published_by)
        select item_id, 1, ${sent}, sha256('a'), '别人' from item_draft where id = ${at.split("/").at(-1)}::bigint`.execute(
        world.db,
      );
      return { path: `${at}/public-versions/1` };
    },
  },
  {
    route: `GET ${path}/:draft/findings`,
    call: async (world) => ({ path: `${(await draftOf(world)).path}/findings` }),
  },
  {
    route: `POST ${path}/:draft/answers`,
    call: async (world) => {
      const { path: at, revision } = await draftOf(world);
      return {
        path: `${at}/answers`,
        body: { revision, finding: "misprint 帐号", reason: "原文" },
      };
    },
  },
  {
    route: `POST ${path}/:draft/mask`,
    call: async (world) => {
      const { path: at, revision } = await draftOf(world);
      return { path: `${at}/mask`, body: { revision } };
    },
  },
  {
    route: `POST ${path}/:draft/submit`,
    call: async (world) => {
      const { path: at, revision } = await answeredOf(world);
      return { path: `${at}/submit`, body: { revision } };
    },
  },
  {
    // Another hash than what was sent round: the chain refuses, the permission does not.
    route: `POST ${path}/:draft/sign`,
    call: async (world) => ({
      path: `${(await sentOf(world)).path}/sign`,
      body: opinion,
      status: 409,
    }),
  },
  {
    route: `POST ${path}/:draft/return`,
    call: async (world) => ({
      path: `${(await sentOf(world)).path}/return`,
      body: opinion,
      status: 409,
    }),
  },
  {
    route: `POST ${path}/:draft/take-back`,
    call: async (world) => ({ path: `${(await sentOf(world)).path}/take-back` }),
  },
  {
    route: `POST ${path}/:draft/publish`,
    call: async (world) => ({ path: `${(await sentOf(world)).path}/publish`, status: 409 }),
  },
  {
    route: `POST ${path}/:draft/withdrawals`,
    call: async (world) => ({
      path: await publicOf(world),
      body: { kind: "error", says: "发布有误" },
    }),
  },
  {
    route: `POST ${path}/:draft/withdrawals/approve`,
    call: async (world) => ({ path: `${await publicOf(world, true)}/approve` }),
  },
  {
    route: `POST ${path}/:draft/withdrawals/refuse`,
    call: async (world) => ({
      path: `${await publicOf(world, true)}/refuse`,
      body: { because: "没有错" },
    }),
  },
  {
    // Nothing was withdrawn: there is nothing to certify.
    route: `POST ${path}/:draft/withdrawals/certify`,
    call: async (world) => ({ path: `${await publicOf(world)}/certify`, status: 404 }),
  },
  {
    route: `POST ${path}/:draft/revise`,
    call: async (world) => ({
      path: (await publicOf(world)).replace("withdrawals", "revise"),
      body: { reason: "数字有误" },
    }),
  },
];
