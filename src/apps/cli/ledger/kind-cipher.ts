import { err, ok, type Result } from "#kernel/result.ts";
import { readDatabaseConfig } from "#platform/config/config.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { type FieldCipher, newFieldCipher } from "#platform/secrets/field-cipher.ts";
import { neededKeys } from "#platform/secrets/needed-keys.ts";

/** What seals the personal data of a kind; a kind that has none needs no keys. Refused in words, with a full stop. */
export function kindCipher({ kind, columns }: LedgerKind): Result<FieldCipher, string> {
  if (!columns.some(({ isPersonal }) => isPersonal)) return ok(noCipher(kind));
  const config = readDatabaseConfig(process.env);
  if (!config.ok) return config;
  const keys = neededKeys(config.value);
  return keys.ok ? ok(newFieldCipher(keys.value)) : err(keys.error);
}

function noCipher(kind: string): FieldCipher {
  const fail = (): never => {
    throw new Error(`the ledger ${kind} declares no personal data`);
  };
  return { seal: fail, open: fail, sameness: fail };
}
