import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { ApplicantStatement, ApplicationAnswer } from "../api/application-answer.ts";
import { openContact, openStatement } from "./contact.ts";

interface Row extends Omit<ApplicationAnswer, "contact" | "statements"> {
  readonly sealed: string;
}

type Sealed = Omit<ApplicantStatement, "text"> & { readonly sealed: string | null };

/** What the applicant of a request sent on the site, of which the request may be a part, in clear; `undefined` where it came another way. Callers must have recorded that it is read. */
export async function readApplicationOf(
  db: Queryable,
  cipher: FieldCipher,
  requestId: number,
): Promise<ApplicationAnswer | undefined> {
  const { rows } = await sql<Row>`
    with recursive whole as (
      select id, split_from from disclosure_request where id = ${requestId}
      union all
      select request.id, request.split_from
      from disclosure_request as request join whole on request.id = whole.split_from
    )
    select contact_sealed as sealed, provision, delivery, submitted_at as "submittedAt", exists (
      select from stored_file
      where subject_kind = 'requests.identity' and subject_id = ${requestId}::text
    ) as "hasIdentity"
    from request_application where request_id in (select id from whole)`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { sealed, ...sent } = row;
  const said = await sql<Sealed>`
    select kind, text_sealed as sealed, score, at from request_statement
    where request_id = ${requestId} order by id`.execute(db);
  const statements = said.rows.map(({ sealed: text, ...one }) => ({
    ...one,
    text: openStatement(cipher, text),
  }));
  return { ...sent, contact: openContact(cipher, sealed), statements };
}
