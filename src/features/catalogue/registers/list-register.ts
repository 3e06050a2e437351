import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Outcome, Register } from "../domain/register.ts";

/** An item as a register has it. */
export interface RegisterRow {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly indexNumber: string | null;
  readonly documentNumber: string | null;
  /** In words. */
  readonly attribute: string;
  /** Why it is not public (依据). */
  readonly because: string | null;
  readonly word: string | null;
  readonly formedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly url: string | null;
  readonly path: string;
  /** By which it stands in the list: of what is not public the day of the last assessment. */
  readonly sortOn: LocalDate;
  readonly assessedOn: LocalDate | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
}

export interface RegisterAsked {
  readonly register: Register;
  /** Of registers of a period. */
  readonly from: LocalDate;
  readonly through: LocalDate;
  readonly after: { readonly on: LocalDate; readonly id: number } | undefined;
  readonly limit: number;
}

/** The items of a register, in the order of their days; what is not public, longest unassessed first. */
export async function listRegister(
  db: Queryable,
  scope: AgencyScope,
  { register, from, through, after, limit }: RegisterAsked,
): Promise<readonly RegisterRow[]> {
  const { rows } = await sql<RegisterRow>`
    select listed.*, agency.name as "agencyName" from (
      select item.id, item.agency_id as "agencyId", item.title, item.index_number as "indexNumber",
        item.document_number as "documentNumber", item.attribute, item.because, item.word, item.formed_on as "formedOn",
        item.published_on as "publishedOn", item.url, item.path, ${sortedBy[register]} as "sortOn",
        assessed.assessed_on as "assessedOn", assessed.outcome, assessed.reason
      from registered_item as item left join lateral (
        select assessed_on, outcome, reason from undisclosed_reassessment
        where item_id = item.id and agency_id = item.agency_id order by assessed_on desc, id desc limit 1) as assessed on true
      where ${isInScope(scope, "item.agency_id")} and ${conditions(register, { from, through })}
    ) as listed join agency on agency.id = listed."agencyId"
    where ${after ? sql`(listed."sortOn", listed.id) > (${after.on}::date, ${after.id})` : sql`true`}
    order by listed."sortOn", listed.id limit ${limit}`.execute(db);
  return rows;
}

const formed = sql`coalesce(item.formed_on, item.published_on)`;

const sortedBy: Readonly<Record<Register, RawBuilder<unknown>>> = {
  undisclosed: sql`coalesce(assessed.assessed_on, item.formed_on)`,
  documents: formed,
  handover: sql`item.published_on`,
};

function conditions(
  register: Register,
  { from, through }: Pick<RegisterAsked, "from" | "through">,
): RawBuilder<unknown> {
  const within = sql`between ${from}::date and ${through}::date`;
  switch (register) {
    case "undisclosed":
      return sql`not item.is_public and item.formed_on is not null`;
    case "documents":
      return sql`item.document_number is not null and ${formed} ${within}`;
    case "handover":
      return sql`item.is_public and item.withdrawn_on is null and item.published_on ${within}`;
  }
}
