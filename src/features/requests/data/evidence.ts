import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

/** What shows an act, a service, a receipt or a new reply opens nowhere but here: officers write names into it. */
const field = "requests.evidence";

export function sealEvidence(cipher: FieldCipher, evidence: string | null): string | null {
  return evidence === null ? null : cipher.seal(field, evidence);
}

/** Throws where the key is not there, as with applicants. */
export function openEvidence(cipher: FieldCipher, sealed: string | null): string | null {
  if (sealed === null) return null;
  const text = cipher.open(field, sealed);
  if (!text.ok) throw new Error(`evidence of a case does not open: ${text.error.kind}`);
  return text.value;
}

/** Free text that shows something of a case, by the column it stood in before; sealed it stands in `<column>_sealed`. */
const inClear = [
  ["request_act", "evidence"],
  ["request_letter", "served_evidence"],
  ["request_letter", "form_reason"],
  ["request_letter_service", "evidence"],
  ["request_letter_service", "form_reason"],
  ["request_letter_receipt", "evidence"],
  ["request_reopening", "evidence"],
] as const;

/** Seals what programs of before kept in clear. Without keys nothing is done until they are there. */
export async function sealEvidenceOfBefore(
  db: Queryable,
  cipher: () => FieldCipher | undefined,
): Promise<void> {
  for (const [table, column] of inClear) await sealColumn(db, cipher, { table, column });
  await sealServicesOfGroups(db, cipher);
}

const atOnce = 1_000;

async function sealColumn(
  db: Queryable,
  cipher: () => FieldCipher | undefined,
  { table, column }: { readonly table: string; readonly column: string },
): Promise<void> {
  const [of, clear, sealed] = [sql.table(table), sql.ref(column), sql.ref(`${column}_sealed`)];
  for (;;) {
    const { rows } = await sql<{ readonly id: number; readonly text: string }>`
      select id, ${clear} as text from ${of} where ${clear} is not null limit ${atOnce}`.execute(
      db,
    );
    const key = rows.length > 0 ? cipher() : undefined;
    if (!key) return;
    await sql`update ${of} as kept set ${clear} = null, ${sealed} = told.sealed
      from unnest(${rows.map(({ id }) => id)}::bigint[],
        ${rows.map(({ text }) => sealEvidence(key, text))}::text[]) as told (id, sealed)
      where kept.id = told.id and kept.${clear} is not null`.execute(db);
  }
}

/** What the service of a group holds of such text: sealed within its record. */
export interface ServiceTexts {
  readonly evidence: string;
  readonly formReason: string | null;
}

export function sealServiceTexts<Service extends ServiceTexts>(
  cipher: FieldCipher,
  service: Service,
): Service {
  const { evidence, formReason } = service;
  return {
    ...service,
    evidence: cipher.seal(field, evidence),
    formReason: sealEvidence(cipher, formReason),
  };
}

export function openServiceTexts<Service extends ServiceTexts>(
  cipher: FieldCipher,
  service: Service,
): Service {
  const { evidence, formReason } = service;
  return {
    ...service,
    evidence: openEvidence(cipher, evidence) ?? "",
    formReason: openEvidence(cipher, formReason),
  };
}

async function sealServicesOfGroups(
  db: Queryable,
  cipher: () => FieldCipher | undefined,
): Promise<void> {
  const { rows } = await sql<{ readonly id: number; readonly service: ServiceTexts }>`
    select id, service from request_letter_group
    where service is not null and service ->> 'evidence' not like 'v1.%'`.execute(db);
  const key = rows.length > 0 ? cipher() : undefined;
  if (!key) return;
  for (const { id, service } of rows) {
    await sql`update request_letter_group
      set service = ${JSON.stringify(sealServiceTexts(key, service))}::jsonb where id = ${id}`.execute(
      db,
    );
  }
}
