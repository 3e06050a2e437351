import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../../db/queryable.ts";

/** An agency that is no more (已撤销). */
export interface EndedOwner {
  readonly name: string;
  readonly endedOn: LocalDate;
  /** Who came after it, in one word; `null`: nobody. */
  readonly heirs: string | null;
}

/** Those of some owners of records, by id, that are no more. */
export async function endedOwners(
  db: Queryable,
  owners: readonly string[],
): Promise<ReadonlyMap<string, EndedOwner>> {
  if (owners.length === 0) return new Map();
  const { rows } = await sql<EndedOwner & { readonly owner: string }>`
    select agency.id::text as owner, agency.name, agency.dissolved_on as "endedOn",
      (select string_agg(heir.name, '、' order by succession.takes_over desc, heir.id)
        from agency_succession as succession join agency as heir on heir.id = succession.successor_id
        where succession.predecessor_id = agency.id) as heirs
    from agency where agency.id::text = any (${[...owners]}::text[]) and agency.dissolved_on is not null`.execute(
    db,
  );
  return new Map(rows.map(({ owner, ...ended }) => [owner, ended]));
}

/** Whether something that begins on a day, in a month or a year begins when its agency was no more. */
export function beginsAfter({ endedOn }: EndedOwner, begins: string): boolean {
  // 2026 and 2026-07 begin with their first day.
  const first = `${begins}${"-01-01".slice(begins.length - 4)}`;
  return first >= endedOn;
}
