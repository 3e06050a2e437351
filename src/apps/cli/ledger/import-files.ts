import { findOwners } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { CommandServices } from "#platform/command-line/command.ts";
import { notPutWords } from "#platform/command-line/write-file.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { FileRefused, ImportResult, LedgerCall, Owner } from "#platform/ledger/import/call.ts";
import { importLedger } from "#platform/ledger/import/import-ledger.ts";
import type { LedgerKind, LedgerRecord } from "#platform/ledger/kind.ts";
import type { Mapping } from "#platform/ledger/mapping.ts";
import { newOldSheetsReader } from "#platform/ledger/read-old-sheets.ts";
import { errorsSheet } from "#platform/ledger/sheets/errors-sheet.ts";
import { refusalWords } from "#platform/ledger/words/refusal-words.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { type OwnerAsked, ownerAsked } from "../../owner-asked.ts";
import { todayInChina } from "../../running/today-in-china.ts";
import { writePieces } from "../write-pieces.ts";
import { errorsPath } from "./errors-path.ts";
import { findKind } from "./find-kind.ts";
import { type GivenFiles, givenFiles } from "./given-files.ts";
import { errorsWritten, importText } from "./import-text.ts";
import { kindCipher } from "./kind-cipher.ts";
import { newLedgerProgress } from "./ledger-progress.ts";
import { readMapping } from "./read-mapping.ts";

/** A call of `tongming ledger import`. */
export interface ImportAsked extends OwnerAsked {
  readonly kind: string;
  readonly files: readonly string[];
  readonly mapping: string | undefined;
  readonly errors: string | undefined;
  readonly isDryRun: boolean;
  readonly isPartial: boolean;
  readonly isJson: boolean;
}

/** Thrown to undo an import whose sheet of errors cannot be written. */
class ErrorsNotWritten extends Error {}

/** Imports the files; answers the exit code. */
export async function importFiles(
  records: readonly LedgerRecord[],
  asked: ImportAsked,
  services: CommandServices,
): Promise<number> {
  const known = await prepare(records, asked);
  if (!known.ok) return refuse(services, known.error);
  const given = await givenFiles(asked.files, services.stdin);
  if (!given.ok) return refuse(services, given.error);
  try {
    return await services.withDatabase((database) =>
      carryOut(database, { ...known.value, asked, given: given.value, services }),
    );
  } finally {
    await given.value.remove();
  }
}

interface Known {
  readonly kind: LedgerKind;
  readonly mapping: Mapping;
  readonly cipher: FieldCipher;
  /** Where the faulty rows are written, if anywhere. */
  readonly errors: string | undefined;
}

async function prepare(
  records: readonly LedgerRecord[],
  asked: ImportAsked,
): Promise<Result<Known, string>> {
  const { kind: name, mapping: path } = asked;
  const kind = await findKind(records, name);
  if (!kind.ok) return kind;
  const mapping = readMapping(path, kind.value.columns);
  if (!mapping.ok) return mapping;
  const cipher = kindCipher(kind.value);
  if (!cipher.ok) return err(cipher.error.replace(/。$/, ""));
  const errors = await errorsPath(asked);
  if (!errors.ok) return errors;
  return ok({
    kind: kind.value,
    mapping: mapping.value,
    cipher: cipher.value,
    errors: errors.value,
  });
}

interface Import extends Known {
  readonly asked: ImportAsked;
  readonly given: GivenFiles;
  readonly services: CommandServices;
}

async function carryOut({ db }: OpenDatabase, import_: Import): Promise<number> {
  const { kind, asked, services } = import_;
  const owner = await ownerAsked(db, kind, asked);
  if (!owner.ok) return refuse(services, owner.error);
  const imported = await attempt(db, import_, owner.value);
  if (!imported.ok) {
    services.err(`${imported.error.join("\n")}\n`);
    return 2;
  }
  const result = imported.value;
  const errors = result.rows.failed > 0 ? import_.errors : undefined;
  if (asked.isJson) {
    await services.out(`${JSON.stringify(result)}\n`);
    if (errors !== undefined) services.err(`${errorsWritten(errors)}\n`);
  } else await services.out(importText(result, { kind, isDryRun: asked.isDryRun, errors }));
  return result.rows.failed > 0 ? 1 : 0;
}

async function attempt(
  db: OpenDatabase["db"],
  import_: Import,
  owner: Owner | undefined,
): Promise<Result<ImportResult, readonly string[]>> {
  const progress = newLedgerProgress(import_.services);
  try {
    const imported = await importLedger(db, {
      ...ledgerCall(import_, owner, progress.at),
      figures: await import_.services.figures(),
    });
    return imported.ok ? imported : err(imported.error.map(refusedWords));
  } catch (fault) {
    if (fault instanceof ErrorsNotWritten) return err([`${fault.message}。没有存入。`]);
    throw fault;
  } finally {
    progress.end();
  }
}

function ledgerCall(
  { kind, mapping, cipher, errors, asked, given }: Import,
  owner: Owner | undefined,
  onProgress: NonNullable<LedgerCall["onProgress"]>,
): LedgerCall {
  return {
    kind,
    mapping,
    cipher,
    owner,
    files: given.files,
    findOwners: (trx, names) => findOwners(trx, names, asked.region),
    today: todayInChina(),
    isDryRun: asked.isDryRun,
    isPartial: asked.isPartial,
    by: byCommandLine(),
    readOld: newOldSheetsReader(),
    onProgress,
    ...(errors !== undefined && {
      takeFaulty: async (rows) => {
        const put = await writePieces(errors, errorsSheet(kind, rows));
        if (!put.ok) throw new ErrorsNotWritten(`${errors}：${notPutWords(put.error)}`);
      },
    }),
  };
}

function refusedWords({ file, refusal }: FileRefused): string {
  return `${file}：${refusalWords(refusal)}。`;
}

function refuse({ err: tell }: CommandServices, reason: string): number {
  tell(`${reason}。\n`);
  return 2;
}
