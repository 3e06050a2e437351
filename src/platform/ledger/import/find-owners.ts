import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { RowValues } from "../column.ts";
import type { CellProblem } from "../problem.ts";
import { importWords } from "../words/import-words.ts";
import type { LedgerCall, OwnerFound } from "./call.ts";

/** Whose record a row is; `named` is what its column 机关 holds. */
export type OwnerOf = (named: string | undefined, values: RowValues) => Result<string, CellProblem>;

/** Finds the owners of some rows in one query. */
export async function ownersOf(
  trx: Transaction,
  { kind, owner: given, findOwners }: LedgerCall,
  rows: readonly { readonly owner: string | undefined }[],
): Promise<OwnerOf> {
  if (kind.owner.by === "region") {
    const { column } = kind.owner;
    return (_, values) => {
      const code = values[column] ?? given?.id;
      return code === undefined ? err(importWords.noRegion) : ok(code);
    };
  }
  const names = [...new Set(rows.flatMap(({ owner }) => (owner ? [owner] : [])))];
  const found = names.length > 0 ? await findOwners(trx, names) : new Map<string, OwnerFound>();
  return (named) => {
    if (!named) return given ? ok(given.id) : err(importWords.noAgency);
    const one = found.get(named);
    if (one?.kind === "found") return ok(one.owner.id);
    return err(importWords.unknownAgency(named, one?.candidates ?? []));
  };
}
