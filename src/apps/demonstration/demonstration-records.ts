import type { RecordsAsked } from "#demonstration/index.ts";
import { readDatabaseConfig } from "#platform/config/config.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import { neededKeys } from "#platform/secrets/needed-keys.ts";
import { features } from "../features.ts";
import { loadFigures } from "../rooms/load-figures.ts";
import { todayInChina } from "../running/today-in-china.ts";

/** How the demonstration's records enter; nothing where there are no keys for what they hold of persons. */
export function demonstrationRecords(): RecordsAsked | undefined {
  const config = readDatabaseConfig(process.env);
  if (!config.ok) return;
  const keys = neededKeys(config.value);
  if (!keys.ok) return;
  return {
    kindOf: ledgerNamed,
    cipher: newFieldCipher(keys.value),
    today: todayInChina(),
    recorded: recordedBy,
  };
}

/** Where the bytes of the demonstration's attachments go: beside those of everybody's. */
export function demonstrationFiles(): FileStore | undefined {
  const config = readDatabaseConfig(process.env);
  return config.ok ? localFiles(filesFolder(config.value.dataFolder)) : undefined;
}

/** A kind of ledger by its name; throws where no room has it. */
export async function ledgerNamed(name: string): Promise<LedgerKind> {
  const record = features.flatMap((room) => room.ledgers ?? []).find(({ kind }) => kind === name);
  if (!record) throw new Error(`no room has the ledger ${name}`);
  return await record.load();
}

/** What reports are compiled from: the figures and ledgers of all rooms. */
export async function recordedBy(): ReturnType<RecordsAsked["recorded"]> {
  const kinds = features.flatMap((room) => room.ledgers ?? []);
  return {
    figures: await loadFigures(features),
    kinds: await Promise.all(kinds.map(({ load }) => load())),
  };
}
