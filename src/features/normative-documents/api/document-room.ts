import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import type { RecordRoom } from "#platform/records/office/record-room.ts";
import { documentTable } from "../data/flat-table.ts";
import { endingWithinOn } from "../data/library/ending-within.ts";
import { validityFacts } from "../data/library/validity-sql.ts";
import type { RelationKind } from "../domain/relation.ts";
import { type Validity, type ValidityFacts, validityOn } from "../domain/validity/validity.ts";

const flat = flatRoom({
  path: "/api/documents",
  kind: async () => (await import("../ledger/document-ledger.ts")).documentLedger,
  table: documentTable,
  permissions: "documents",
  searched: ["number", "title"],
  filters: {
    endedIn: (year) =>
      ifYear(
        year,
        sql`record.ends_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
      ),
    inForceAt: (year) =>
      ifYear(
        year,
        sql`record.issued_on <= ${`${year}-12-31`}::date
          and (record.ends_on is null or record.ends_on > ${`${year}-12-31`}::date)`,
      ),
  },
});

function ifYear(year: string, condition: RawBuilder<boolean>): RawBuilder<boolean> | undefined {
  return /^\d{4}$/.test(year) ? condition : undefined;
}

/** What is told of a document beside the columns of its ledger. */
export type DocumentMore = {
  /** How it stands today. */
  readonly validity: Validity;
  /** Its file, where it was made here. */
  readonly fileId: number | null;
  readonly relations: readonly RelationLine[];
};

export interface RelationLine {
  readonly id: number;
  readonly kind: RelationKind;
  /** `to`: this one's act on the other. */
  readonly way: "to" | "from";
  readonly title: string;
  readonly number: string | null;
  readonly endedOn: string | null;
}

/** Documents in the office and under `/api/documents`: their 有效性 today comes with each. */
export const documentRoom = (today: () => LocalDate): RecordRoom => ({
  ...flat,
  list: async (db, scope, asked) => {
    const lines = await flat.list(db, scope, asked);
    const ids = lines.map(({ id }) => id);
    const stands = await validityOf(db, ids, today());
    return lines.map((line) => ({ ...line, validity: stands.get(line.id) }));
  },
  more: async (db, id): Promise<DocumentMore> => {
    const validity = (await validityOf(db, [id], today())).get(id);
    if (!validity) throw new Error(`document ${id} is gone within its own answer`);
    const { rows } = await sql<{ readonly id: number }>`
      select id from document_file where document_id = ${id}`.execute(db);
    return { validity, fileId: rows[0]?.id ?? null, relations: await relationsOf(db, id) };
  },
});

async function validityOf(
  db: Queryable,
  ids: readonly number[],
  day: LocalDate,
): Promise<ReadonlyMap<number, Validity>> {
  const endingWithin = await endingWithinOn(db, day);
  const { rows } = await sql<ValidityFacts & { readonly id: number }>`
    select document.id, ${validityFacts} from normative_document as document
    where document.id = any (${[...ids]}::bigint[])`.execute(db);
  return new Map(rows.map(({ id, ...facts }) => [id, validityOn(facts, day, { endingWithin })]));
}

async function relationsOf(db: Queryable, id: number): Promise<readonly RelationLine[]> {
  const { rows } = await sql<RelationLine>`
    select relation.id, relation.kind, 'to' as way, relation.target_title as title, relation.target_number as number,
      coalesce(target.ends_on, relation.target_ended_on) as "endedOn"
    from document_relation as relation left join normative_document as target on target.id = relation.target_id
    where relation.document_id = ${id}
    union all
    select relation.id, relation.kind, 'from', source.title, source.number, source.ends_on
    from document_relation as relation join normative_document as source on source.id = relation.document_id
      and source.voided_at is null
    where relation.target_id = ${id}
    order by way desc, id`.execute(db);
  return rows;
}
