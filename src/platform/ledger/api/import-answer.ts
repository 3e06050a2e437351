import { createReadStream, createWriteStream } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Context } from "hono";
import { excelType } from "../../export/table-answer.ts";
import { attachment } from "../../http/answers/attachment.ts";
import type { AppEnv } from "../../http/app-env.ts";
import type { FileRefused, ImportResult, LedgerCall } from "../import/call.ts";
import type { LedgerKind } from "../kind.ts";
import { errorsSheet } from "../sheets/errors-sheet.ts";
import { refusalWords } from "../words/refusal-words.ts";
import { apiWords } from "./api-words.ts";
import { type NamesLike, questionsOf } from "./questions.ts";

/**
 * What an import did, as a program is told: the object that `--json` prints. 200 where nothing is faulty, else 422. `most`: no
 * more of each list, beside how many there are, and what is to be asked.
 */
export function resultAnswer(
  c: Context<AppEnv>,
  result: ImportResult,
  { kind, most, ownerOfAll, like }: Told,
): Response {
  const status = result.rows.failed > 0 ? 422 : 200;
  if (most === undefined) return c.json(result, status);
  const { errors, warnings, skippedRows } = result;
  const some = {
    errors: errors.slice(0, most),
    warnings: warnings.slice(0, most),
    skippedRows: skippedRows.slice(0, most),
  };
  const counts = {
    errors: errors.length,
    warnings: warnings.length,
    skippedRows: skippedRows.length,
  };
  return c.json(
    { ...result, ...some, counts, ownerOfAll, questions: questionsOf(result, kind.columns, like) },
    status,
  );
}

interface Told {
  readonly kind: LedgerKind;
  readonly most: number | undefined;
  /** Whose all rows are, where they are one owner's: what is answered of the sheet is kept for it. */
  readonly ownerOfAll?: string | undefined;
  /** Whose names are like those that nobody has. */
  readonly like?: NamesLike;
}

/** Files that cannot be read as the kind: each with its kind of refusal, its figures and the words (409). */
export function refusedAnswer(c: Context<AppEnv>, refused: readonly FileRefused[]): Response {
  const refusals = refused.map(({ file, refusal }) => ({
    file,
    ...refusal,
    message: `${file}：${refusalWords(refusal)}。`,
  }));
  const body = {
    type: "about:blank",
    title: apiWords.unreadable,
    status: 409,
    detail: refusals.map(({ message }) => message).join("\n"),
    field: "file",
    refusals,
  };
  return c.body(JSON.stringify(body), 409, {
    "Content-Type": "application/problem+json; charset=utf-8",
  });
}

/** Where the faulty rows of a call are set aside, beside its files. */
export function errorsPath({ files }: Pick<LedgerCall, "files">): string {
  return join(dirname(files[0]?.path ?? ""), "errors.xlsx");
}

export function takeFaulty(kind: LedgerKind, path: string): NonNullable<LedgerCall["takeFaulty"]> {
  return async (rows) => {
    await pipeline(
      Readable.from(errorsSheet(kind, rows)),
      createWriteStream(path, { mode: 0o600 }),
    );
  };
}

/** The sheet of the faulty rows; `end` when it is read or given up. */
export function errorsAnswer(
  c: Context<AppEnv>,
  {
    kind,
    path,
    end,
  }: { readonly kind: LedgerKind; readonly path: string; readonly end: () => void },
): Response {
  const file = createReadStream(path);
  file.once("close", end);
  return c.body(Readable.toWeb(file) as ReadableStream, 200, {
    "Content-Type": excelType,
    "Content-Disposition": attachment(`${kind.name}台账有错的行.xlsx`, "errors.xlsx"),
  });
}
