import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { TextState } from "../../domain/texts/text-state.ts";
import type { TextKindName } from "../../texts/text-kind.ts";

/** A text as it is stored. */
export interface StoredText {
  readonly id: number;
  readonly kind: TextKindName;
  readonly ofId: number;
  readonly agencyId: number;
  readonly content: unknown;
  /** Hexadecimal SHA-256 of `content` as the database writes it. */
  readonly hash: string;
  readonly state: TextState;
  readonly revision: number;
  readonly authorIds: readonly number[];
  readonly signedOn: LocalDate | null;
}

const columns = sql`id, kind, of_id as "ofId", agency_id as "agencyId", content,
  encode(sha256(convert_to(content::text, 'UTF8')), 'hex') as hash, state, revision, author_ids as "authorIds",
  signed_on as "signedOn"`;

interface Of {
  readonly kind: TextKindName;
  readonly ofId: number;
}

export async function findText(db: Queryable, { kind, ofId }: Of): Promise<StoredText | undefined> {
  const { rows } = await sql<StoredText>`
    select ${columns} from response_text where kind = ${kind} and of_id = ${ofId}`.execute(db);
  return rows[0];
}

/** The same, which nobody else changes until the transaction ends. */
export async function textToChange(
  trx: Transaction,
  { kind, ofId }: Of,
): Promise<StoredText | undefined> {
  const { rows } = await sql<StoredText>`
    select ${columns} from response_text where kind = ${kind} and of_id = ${ofId} for update`.execute(
    trx,
  );
  return rows[0];
}

export interface TextToSave extends Of {
  readonly agencyId: number;
  readonly content: unknown;
  readonly author: number;
}

/** Begins a text, or writes it over; the author joins those before. */
export async function saveText(trx: Transaction, text: TextToSave): Promise<void> {
  const { kind, ofId, agencyId, content, author } = text;
  await sql`
    insert into response_text (kind, of_id, agency_id, content, author_ids)
    values (${kind}, ${ofId}, ${agencyId}, ${JSON.stringify(content)}::jsonb, array[${author}]::integer[])
    on conflict (kind, of_id) do update set content = excluded.content, agency_id = excluded.agency_id,
      revision = response_text.revision + 1,
      author_ids = case when ${author} = any (response_text.author_ids) then response_text.author_ids
        else response_text.author_ids || ${author}::integer end`.execute(trx);
}

/** `signedOn`: of a text whose last signature was given. */
export async function setTextState(
  trx: Transaction,
  id: number,
  { state, signedOn = null }: { readonly state: TextState; readonly signedOn?: LocalDate | null },
): Promise<void> {
  await sql`
    update response_text set state = ${state}, signed_on = ${signedOn}, revision = revision + 1
    where id = ${id}`.execute(trx);
}
