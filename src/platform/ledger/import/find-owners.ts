import { err, ok, type Result } from "#kernel/result.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { RowValues } from "../column.ts";
import type { CellProblem } from "../problem.ts";
import { compared } from "../spelling.ts";
import { importWords } from "../words/import-words.ts";
import type { LedgerCall, OwnerFound } from "./call.ts";

/** Whose record a row is; `named` is what its column 机关 holds. */
export type OwnerOf = (named: string | undefined, values: RowValues) => Result<string, CellProblem>;

/** Finds the owners of some rows in one query. */
export async function ownersOf(
  trx: Transaction,
  call: LedgerCall,
  named: readonly (string | undefined)[],
): Promise<OwnerOf> {
  const { kind, mayOwn } = call;
  const find =
    kind.owner.by === "region" ? regions(call, kind.owner) : await agencies(trx, call, named);
  return (named, values) => {
    const found = find(named, values);
    if (!found.ok || !mayOwn || mayOwn(found.value)) return found;
    return err(importWords.notYours(kind.owner.by));
  };
}

function regions({ owner: given }: LedgerCall, { column }: { readonly column: string }): OwnerOf {
  return (_, values) => {
    const code = values[column] ?? given?.id;
    return code === undefined ? err(importWords.noRegion) : ok(code);
  };
}

async function agencies(
  trx: Transaction,
  { owner: given, findOwners }: LedgerCall,
  named: readonly (string | undefined)[],
): Promise<OwnerOf> {
  const names = [...new Set(named.flatMap((name) => name || []))];
  const found = names.length > 0 ? await findOwners(trx, names) : new Map<string, OwnerFound>();
  return (name) => {
    // Of several agencies of one name the call may mean one.
    if (!name || (given && compared(name) === compared(given.name))) {
      return given ? ok(given.id) : err(importWords.noAgency);
    }
    const one = found.get(name);
    if (one?.kind === "found") return ok(one.owner.id);
    return err(importWords.unknownAgency(name, one?.candidates ?? []));
  };
}
