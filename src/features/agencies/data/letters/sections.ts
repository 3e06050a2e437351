import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { matchName } from "../../domain/agency-name.ts";

/** A section (科室) of an agency. */
export interface Section {
  readonly id: number;
  readonly name: string;
  readonly place: number;
  /** First and last day; `null`: ever since, and still. */
  readonly fromOn: LocalDate | null;
  readonly untilOn: LocalDate | null;
}

const columns = sql`id, name, place, from_on as "fromOn", until_on as "untilOn"`;
const order = sql`place, name collate by_pinyin, id`;

/** All sections that an agency ever had, in its order. */
export async function allSections(db: Queryable, agencyId: number): Promise<readonly Section[]> {
  const { rows } = await sql<Section>`
    select ${columns} from agency_section where agency_id = ${agencyId}
    order by until_on is not null, ${order}`.execute(db);
  return rows;
}

interface SectionsAsked {
  readonly agencyId: number;
  readonly on: LocalDate;
}

/** The sections of an agency on a day, in its order. */
export async function sectionsOf(
  db: Queryable,
  { agencyId, on }: SectionsAsked,
): Promise<readonly Section[]> {
  const { rows } = await sql<Section>`
    select ${columns} from agency_section where agency_id = ${agencyId} and ${isThere(on)}
    order by ${order}`.execute(db);
  return rows;
}

/** The section that a word means on a day; `undefined`: the word stays a word. */
export async function sectionNamed(
  db: Queryable,
  { agencyId, on, word }: SectionsAsked & { readonly word: string },
): Promise<Section | undefined> {
  const { rows } = await sql<Section>`
    select ${columns} from agency_section
    where agency_id = ${agencyId} and match_name = ${matchName(word)} and ${isThere(on)}
    order by ${order} limit 1`.execute(db);
  return rows[0];
}

function isThere(on: LocalDate) {
  return sql`(from_on is null or from_on <= ${on}) and (until_on is null or until_on >= ${on})`;
}

export type SectionToSave = Omit<Section, "id">;

export async function addSection(
  trx: Transaction,
  agencyId: number,
  { name, place, fromOn, untilOn }: SectionToSave,
): Promise<number> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into agency_section (agency_id, name, match_name, place, from_on, until_on)
    values (${agencyId}, ${name}, ${matchName(name)}, ${place}, ${fromOn}, ${untilOn})
    returning id`.execute(trx);
  return rows[0]?.id ?? 0;
}

export async function changeSection(
  trx: Transaction,
  { id, name, place, fromOn, untilOn }: Section,
): Promise<void> {
  await sql`update agency_section set name = ${name}, match_name = ${matchName(name)},
    place = ${place}, from_on = ${fromOn}, until_on = ${untilOn} where id = ${id}`.execute(trx);
}
