import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ToldDocument } from "./random-document.ts";

/** What the document of a place is called. */
export const title = (place: number) => `文件${String(place).padStart(4, "0")}号`;

/** Stores what was told of documents of an agency, public all of them; what was told later comes later. */
export async function storeDocuments(
  db: Queryable,
  agency: number,
  told: readonly ToldDocument[],
): Promise<void> {
  const ids: number[] = [];
  for (const [place, one] of told.entries()) {
    const { rows } = await sql<{ readonly id: number }>`
      insert into normative_document (agency_id, key, number, title, type, issued_on, effective_on, expires_on, extended_to,
        ended_on, ended_by, published_on)
      values (${agency}, ${title(place)}, ${title(place)}, ${title(place)}, 'normative', ${one.issuedOn}, ${one.effectiveOn},
        ${one.expiresOn}, ${one.extendedTo}, ${one.endedOn}, ${one.endedBy}, ${one.issuedOn}) returning id`.execute(
      db,
    );
    ids.push(rows[0]?.id ?? 0);
  }
  for (const [place, { acts }] of told.entries()) {
    for (const { kind, on } of acts) {
      await sql`
        insert into document_relation (agency_id, document_id, kind, target_id, target_title, made_by)
        values (${agency}, ${ids[place]}, ${kind}, ${ids[on]}, '某', '某')`.execute(db);
    }
  }
  // Told later: what another document ended or amended follows.
  for (const [place, { movedTo, isVoided }] of told.entries()) {
    if (movedTo)
      await sql`update normative_document set effective_on = ${movedTo} where id = ${ids[place]}`.execute(
        db,
      );
    if (isVoided) {
      await sql`update normative_document set voided_at = now(), voided_because = '试验' where id = ${ids[place]}`.execute(
        db,
      );
    }
  }
}
