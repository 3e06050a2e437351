import { sql } from "kysely";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { beginCleanup } from "../cleanup/begin-cleanup.ts";
import { keepsGazette } from "../settings.ts";
import { addDocument, publishPast } from "./add-document.ts";
import { addFile } from "./add-file.ts";
import { addGazette } from "./add-gazette.ts";
import { done } from "./done.ts";
import { finishedCleanup } from "./finished-cleanup.ts";
import type { DemonstrationDocuments } from "./told.ts";

const scope = agencyScope({ kind: "operator" });
const by = { actor: { kind: "system", name: "演示数据" } } as const;

/**
 * Documents at every stage and in every state: files under way, documents that were made, published, interpreted, amended and ended
 * this year, a round of clean-up that is decided and one under way, a gazette. Nothing of it changes a year that is over: what the
 * annual reports told stands. An agency that has files keeps them.
 */
export async function addDemonstrationDocuments(
  db: Queryable,
  { today, files, documents, past, gazette, hands }: DemonstrationDocuments,
): Promise<void> {
  const { agencyId } = hands;
  const { rows } =
    await sql`select from document_file where agency_id = ${agencyId} limit 1`.execute(db);
  if (rows.length > 0) return;
  // The county's government keeps a gazette.
  const place = { of: "agency", id: agencyId } as const;
  await setSetting(db, keepsGazette, { for: place, fromYear: 0, value: true, by });
  await db.transaction().execute(async (trx) => {
    const act = { scope, by, today, personId: 0 };
    for (const file of files) await addFile(trx, { ...act, agencyId }, file);
    await relateToDead(trx, agencyId, today);
    await publishPast(trx, { ...act, hands }, past);
    for (const document of documents) await addDocument(trx, { ...act, hands }, document);
    await finishedCleanup(trx, { ...act, hands });
    await addGazette(trx, { ...act, hands }, gazette);
    const title = `${today.slice(0, 4)}年第四季度规范性文件清理`;
    done(await beginCleanup(trx, act, { agencyId, title, asOf: addDays(today, -7) }));
  });
}

/** The document in force that was issued last stands on one outside that is no more: what warnings are for. */
async function relateToDead(trx: Transaction, agencyId: number, today: LocalDate): Promise<void> {
  await sql`
    insert into document_relation (agency_id, document_id, kind, target_title, target_number, target_ended_on, made_by)
    select agency_id, id, 'basis', '澄川省加强和规范事中事后监管实施办法', '澄政发〔2018〕12号', ${addDays(today, -40)},
      ${by.actor.name}
    from normative_document where agency_id = ${agencyId} and voided_at is null and ends_on is null
    order by issued_on desc, id desc limit 1`.execute(trx);
}
