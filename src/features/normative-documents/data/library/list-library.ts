import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { DocumentType } from "../../domain/document.ts";
import type { ValidityFacts, ValidityState } from "../../domain/validity/validity.ts";
import { validityFacts, validityState } from "./validity-sql.ts";

/** By what the library is narrowed. */
export interface LibraryFilters {
  readonly agency?: number | undefined;
  readonly type?: DocumentType | undefined;
  readonly theme?: string | undefined;
  readonly validity?: ValidityState | undefined;
  readonly year?: number | undefined;
  /** 文号 or words of the title. */
  readonly q?: string | undefined;
  /** What applied on that day: in force then, whatever it is today. */
  readonly on?: LocalDate | undefined;
}

export interface LibraryAsked extends LibraryFilters {
  /** The day on which they are asked about: `on`, else today. */
  readonly day: LocalDate;
  readonly endingWithin: number;
}

/** A document as lists show it. */
export interface ListedDocument extends ValidityFacts {
  readonly id: number;
  readonly agencyName: string;
  readonly number: string;
  readonly title: string;
}

function conditionOf(asked: LibraryAsked, without?: keyof LibraryFilters): RawBuilder<unknown> {
  const given: LibraryFilters = without ? { ...asked, [without]: undefined } : asked;
  const { agency, type, theme, validity, year, q, on } = given;
  const state = validityState(asked.day, asked.endingWithin);
  const all = [
    ...(agency === undefined ? [] : [sql`document.agency_id = ${agency}`]),
    ...(type ? [sql`document.type = ${type}`] : []),
    ...(theme ? [sql`document.theme = ${theme}`] : []),
    ...(validity ? [sql`${state} = ${validity}`] : []),
    ...(on ? [sql`${state} in ('in-force', 'ending', 'amended')`] : []),
    ...(year === undefined
      ? []
      : [sql`document.issued_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`]),
    ...(q ? q.split(/\s+/).filter(Boolean).map(stands) : []),
  ];
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

function stands(word: string): RawBuilder<unknown> {
  const number = holdsText(sql.ref("document.number"), word);
  return sql`(${number} or ${holdsText(sql.ref("document.title"), word)})`;
}

/** Public documents, the last issued first. */
export async function listLibrary(
  db: Queryable,
  asked: LibraryAsked,
  { offset, limit }: Slice,
): Promise<readonly ListedDocument[]> {
  const { rows } = await sql<ListedDocument>`
    select document.id, agency.name as "agencyName", document.number, document.title, ${validityFacts}
    from library_document as document join agency on agency.id = document.agency_id
    where ${conditionOf(asked)}
    order by document.issued_on desc, document.id desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function countLibrary(db: Queryable, asked: LibraryAsked): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from library_document as document where ${conditionOf(asked)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** What the list can be narrowed by, each with how many there would be. */
export interface LibraryChoices {
  readonly types: readonly Choice<DocumentType>[];
  readonly states: readonly Choice<ValidityState>[];
  readonly themes: readonly Choice<string>[];
  readonly years: readonly Choice<number>[];
  readonly agencies: readonly (Choice<number> & { readonly name: string })[];
}

export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Each choice counted with all other filters as they are. */
export async function libraryChoices(db: Queryable, asked: LibraryAsked): Promise<LibraryChoices> {
  const counted = async <Value>(without: keyof LibraryFilters, value: RawBuilder<unknown>) => {
    const { rows } = await sql<Choice<Value>>`
      select ${value} as value, count(*)::int as count from library_document as document
      where ${conditionOf(asked, without)} group by 1 order by 1`.execute(db);
    return rows.filter((row) => row.value !== null);
  };
  const { rows: agencies } = await sql<Choice<number> & { readonly name: string }>`
    select document.agency_id as value, agency.name, count(*)::int as count
    from library_document as document join agency on agency.id = document.agency_id
    where ${conditionOf(asked, "agency")} group by 1, 2 order by count desc, 1`.execute(db);
  return {
    types: await counted<DocumentType>("type", sql`document.type`),
    states: await counted<ValidityState>("validity", validityState(asked.day, asked.endingWithin)),
    themes: await counted<string>("theme", sql`document.theme`),
    years: (
      await counted<number>("year", sql`extract(year from document.issued_on)::int`)
    ).toReversed(),
    agencies,
  };
}
