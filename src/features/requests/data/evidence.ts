import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** What shows an act opens nowhere but here: officers write names into it. */
const field = "requests.evidence";

export function sealEvidence(cipher: FieldCipher, evidence: string | null): string | null {
  return evidence === null ? null : cipher.seal(field, evidence);
}

/** Throws where the key is not there, as with applicants. */
export function openEvidence(cipher: FieldCipher, sealed: string | null): string | null {
  if (sealed === null) return null;
  const text = cipher.open(field, sealed);
  if (!text.ok) throw new Error(`the evidence of an act does not open: ${text.error.kind}`);
  return text.value;
}

const atOnce = 1_000;

/** Seals what programs of before kept in clear. Without keys nothing is done until they are there. */
export async function sealEvidenceOfBefore(
  db: Queryable,
  cipher: () => FieldCipher | undefined,
): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ readonly id: number; readonly evidence: string }>`
      select id, evidence from request_act where evidence is not null limit ${atOnce}`.execute(db);
    const key = rows.length > 0 ? cipher() : undefined;
    if (!key) return;
    await sql`update request_act as act set evidence = null, evidence_sealed = told.sealed
      from unnest(${rows.map(({ id }) => id)}::bigint[],
        ${rows.map(({ evidence }) => sealEvidence(key, evidence))}::text[]) as told (id, sealed)
      where act.id = told.id and act.evidence is not null`.execute(db);
  }
}
