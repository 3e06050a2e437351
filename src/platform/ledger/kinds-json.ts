import { isRequired } from "./column.ts";
import type { LedgerKind } from "./kind.ts";

/** A kind as `tongming ledger kinds --json` prints it: part of the public contract. */
export function kindJson({ kind, name, columns }: LedgerKind) {
  return {
    kind,
    name,
    columns: columns.map((column) => ({
      code: column.code,
      header: column.header,
      spellings: column.spellings ?? [],
      type: column.type,
      isKey: column.isKey ?? false,
      isRequired: isRequired(column),
      options: (column.options ?? []).map(({ name: word, spellings = [] }) => ({
        name: word,
        spellings,
      })),
      default: column.default ?? null,
    })),
  };
}
