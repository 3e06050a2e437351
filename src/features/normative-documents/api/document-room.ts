import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { flatRoom } from "#platform/records/office/flat-room.ts";
import type { RecordRoom } from "#platform/records/office/record-room.ts";
import { documentTable } from "../data/flat-table.ts";
import { validityFacts } from "../data/library/validity-sql.ts";
import type { RelationKind } from "../domain/relation.ts";
import type { ValidityFacts } from "../domain/validity/validity.ts";

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
  readonly facts: ValidityFacts;
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

/** Documents in the office and under `/api/documents`: what decides of their 有效性 comes with each. */
export const documentRoom: RecordRoom = {
  ...flat,
  list: async (db, scope, asked) => {
    const lines = await flat.list(db, scope, asked);
    const facts = await factsOf(
      db,
      lines.map(({ id }) => id),
    );
    return lines.map((line) => ({ ...line, facts: facts.get(line.id) }));
  },
  more: async (db, id): Promise<DocumentMore> => {
    const facts = (await factsOf(db, [id])).get(id);
    if (!facts) throw new Error(`document ${id} is gone within its own answer`);
    const { rows } = await sql<{ readonly id: number }>`
      select id from document_file where document_id = ${id}`.execute(db);
    return { facts, fileId: rows[0]?.id ?? null, relations: await relationsOf(db, id) };
  },
};

async function factsOf(
  db: Queryable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ValidityFacts>> {
  const { rows } = await sql<ValidityFacts & { readonly id: number }>`
    select document.id, ${validityFacts} from normative_document as document
    where document.id = any (${[...ids]}::bigint[])`.execute(db);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
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
