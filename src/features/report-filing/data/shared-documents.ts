import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** A document that several agencies have recorded, and of how many of them it counts in which column of a year. */
export interface SharedDocument {
  readonly number: string;
  readonly title: string;
  readonly type: "regulations" | "normative";
  readonly agencies: readonly string[];
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

/** More than these are not asked about one by one. */
const mostAsked = 100;

/** Documents of the same number that more than one of these agencies has recorded and that count in the year. */
export async function sharedDocuments(
  db: Queryable,
  { agencies, year }: { readonly agencies: readonly number[]; readonly year: number },
): Promise<readonly SharedDocument[]> {
  const [from, through] = [`${year}-01-01`, `${year}-12-31`];
  const { rows } = await sql<SharedDocument>`
    select document.number, min(document.title) as title, document.type,
      array_agg(distinct agency.name) as agencies,
      count(*) filter (where issued_on between ${from}::date and ${through}::date)::int as issued,
      count(*) filter (where ends_by = 'repealed' and ends_on between ${from}::date and ${through}::date)::int as repealed,
      count(*) filter (where ends_on is null or ends_on > ${through}::date)::int as "inForce"
    from normative_document as document join agency on agency.id = document.agency_id
    where document.agency_id = any (${[...agencies]}::integer[]) and voided_at is null
      and issued_on <= ${through}::date and (ends_on is null or ends_on >= ${from}::date)
    group by document.number, document.type having count(distinct document.agency_id) > 1
    order by document.number limit ${mostAsked}`.execute(db);
  return rows;
}
