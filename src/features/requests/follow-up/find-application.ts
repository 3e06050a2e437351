import { timingSafeEqual } from "node:crypto";
import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { plainNumber } from "../domain/intake/query-code.ts";
import type { FollowKey } from "../intake/citizen-door.ts";
import { codeKey } from "../intake/keys.ts";

interface Found {
  readonly id: number;
  readonly agencyId: number;
}

/**
 * The request that a number and a code open. A wrong number and a wrong code take the same steps: one look by what the code is known
 * by, and one comparison of numbers in constant time.
 */
export async function findApplication(
  db: Queryable,
  cipher: FieldCipher,
  { number, code }: FollowKey,
): Promise<Found | undefined> {
  const { rows } = await sql<Found & { readonly number: string }>`
    select request.id, request.agency_id as "agencyId", request.number
    from request_application as application
    join disclosure_request as request on request.id = application.request_id
    where application.code_key = ${codeKey(cipher, code)}`.execute(db);
  const [found] = rows;
  const digest = (text: string) => cipher.sameness("requests.number", plainNumber(text));
  const isSame = timingSafeEqual(digest(number), digest(found?.number ?? ""));
  return found && isSame ? { id: found.id, agencyId: found.agencyId } : undefined;
}
