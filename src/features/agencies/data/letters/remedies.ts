import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** Who hears somebody against an agency: in words, as letters name them. */
export interface RemedyOrgans {
  readonly reconsiderationOrgan: string | null;
  readonly court: string | null;
}

/** 复议机关 and 管辖法院 of an agency as they were on a day: what a letter of that day names. */
export async function remedyOn(
  db: Queryable,
  { agencyId, on }: { readonly agencyId: number; readonly on: LocalDate },
): Promise<RemedyOrgans | undefined> {
  const then = (field: string, now: string) => sql`
    case when exists (${former(field)}) then (select word from (${former(field)}) as first)
      else ${sql.ref(now)} end`;
  const former = (field: string) => sql`
    select word from agency_former_word where agency_id = agency.id and field = ${field}
      and until_on > ${on} order by until_on limit 1`;
  const { rows } = await sql<RemedyOrgans>`
    select ${then("reconsideration-organ", "agency.reconsideration_organ")} as "reconsiderationOrgan",
      ${then("court", "agency.court")} as court
    from agency where id = ${agencyId}`.execute(db);
  return rows[0];
}

export interface RemedyToBe extends RemedyOrgans {
  readonly id: number;
}

/** Names the remedies of agencies of which nobody named any: for all the time before too. Gives whether anything changed. */
export async function nameRemedies(
  db: Queryable,
  agencies: readonly RemedyToBe[],
): Promise<boolean> {
  const organs = agencies.map((one) => one.reconsiderationOrgan);
  const { numAffectedRows } = await sql`
    update agency set reconsideration_organ = named.organ, court = named.court
    from unnest(${agencies.map(({ id }) => id)}::integer[], ${organs}::text[],
      ${agencies.map((one) => one.court)}::text[]) as named (id, organ, court)
    where agency.id = named.id and reconsideration_organ is null and agency.court is null
      and not exists (select from agency_former_word where agency_id = agency.id)`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/**
 * Keeps what remedies agencies named, of those that are about to name others from a day on; called before they do. As with
 * those above them: what was never named before is named for all the time before.
 */
export async function keepFormerWords(
  db: Queryable,
  agencies: readonly RemedyToBe[],
  from?: LocalDate,
): Promise<void> {
  const day =
    from === undefined
      ? sql<LocalDate>`(now() at time zone 'Asia/Shanghai')::date`
      : sql<LocalDate>`${from}::date`;
  for (const [field, column, words] of [
    [
      "reconsideration-organ",
      "reconsideration_organ",
      agencies.map((one) => one.reconsiderationOrgan),
    ],
    ["court", "court", agencies.map((one) => one.court)],
  ] as const) {
    const now = sql.ref(`agency.${column}`);
    await sql`
      with changed as (
        select agency.id, ${now} as now
        from unnest(${agencies.map(({ id }) => id)}::integer[], ${words}::text[]) as changed (id, word)
        join agency on agency.id = changed.id
        where ${now} is distinct from changed.word and (${now} is not null
          or exists (select from agency_former_word where agency_id = agency.id and field = ${field}))
      ), replaced as (
        delete from agency_former_word as former using changed
        where former.agency_id = changed.id and field = ${field} and former.until_on > ${day}
      )
      insert into agency_former_word (agency_id, field, word, until_on)
      select changed.id, ${field}, case when stood.agency_id is null then changed.now else stood.word end, ${day}
      from changed left join lateral (
        select agency_id, word from agency_former_word
        where agency_id = changed.id and field = ${field} and until_on >= ${day} order by until_on limit 1
      ) as stood on true
      on conflict (agency_id, field, until_on) do nothing`.execute(db);
  }
}
