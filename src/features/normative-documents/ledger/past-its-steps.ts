import { regionsOverAgency } from "#features/agencies/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { CallRow } from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { titlesOfFiles } from "../data/known-documents.ts";
import { coreTitle } from "../domain/publication/core-title.ts";
import { madeInFiles } from "../settings.ts";
import { rowWords } from "./row-words.ts";

type Row = Pick<CallRow, "owner" | "values">;

/** What is made in files, as some rows need it. */
export interface MadeInFiles {
  /** By agency, titles of files with the day on which each was begun. */
  readonly titles: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Agencies and years in which the ledger takes no new document. */
  readonly closed: ReadonlySet<string>;
}

const placeOf = ({ owner, values }: Row) => `${owner} ${values.issuedOn?.slice(0, 4) ?? ""}`;

export async function madeInFilesOf(trx: Transaction, rows: readonly Row[]): Promise<MadeInFiles> {
  const owners = [...new Set(rows.map(({ owner }) => Number(owner)))];
  const closed = new Set<string>();
  for (const place of new Set(rows.map(placeOf))) {
    const [owner, year] = place.split(" ");
    if (!year) continue;
    const agency = Number(owner);
    const regions = await regionsOverAgency(trx, agency);
    const asked = { agency, regions, year: Number(year) };
    if (await settingValue(trx, madeInFiles, asked)) closed.add(place);
  }
  return { titles: await titlesOfFiles(trx, owners), closed };
}

/** A new document that has a file, or has to: it gets its number there, past the steps that bind it, and not in the ledger. */
export function pastItsSteps(row: Row, { titles, closed }: MadeInFiles): readonly Problem[] {
  const { title, issuedOn } = row.values;
  if (closed.has(placeOf(row))) {
    return [{ ...rowWords.onlyInFiles, column: "issuedOn", value: issuedOn ?? "" }];
  }
  const begunOn = title && titles.get(Number(row.owner))?.get(coreTitle(title));
  // An earlier one of the same title is what is made anew.
  if (!title || !begunOn || (issuedOn && issuedOn < begunOn)) return [];
  return [{ ...rowWords.inFiles, column: "title", value: title }];
}
