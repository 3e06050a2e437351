import { readFileSync } from "node:fs";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import { type ConfirmedName, parseAgencyNames } from "../../import/agency/agency-names.ts";
import { type FolderContent, findFiles } from "../../import/find-files.ts";
import { dictionaryPath } from "../dictionary-path.ts";
import type { ImportCall } from "./import-arguments.ts";
import { agencyNamesWords, folderRefusedWords } from "./import-refused-words.ts";
import { reportProblem } from "./import-report-file.ts";

/** What the call names on disk. */
export interface ImportGiven {
  readonly content: FolderContent;
  readonly names: readonly ConfirmedName[];
  readonly dictionary: Dictionary;
}

/** Refused with every reason, before a database is touched. */
export function readGiven(call: ImportCall): Result<ImportGiven, readonly string[]> {
  const dictionary = proofreadingDictionary(dictionaryPath(call.dictionary));
  const content = findFiles(call.folder);
  const names = call.agencies === undefined ? ok([]) : readNames(call.agencies);
  const report = call.report === undefined ? undefined : reportProblem(call.report);
  const refused = [
    ...(dictionary.ok ? [] : [dictionary.error]),
    ...(content.ok ? [] : content.error.map(folderRefusedWords)),
    ...(names.ok ? [] : names.error),
    ...(report ? [report] : []),
  ];
  if (!content.ok || !names.ok || !dictionary.ok || report) return err(refused);
  if (content.value.files.length === 0) {
    return err([`${call.folder}：文件夹里没有可读的文件；请检查路径，隐藏文件不在其内。`]);
  }
  return ok({ content: content.value, names: names.value, dictionary: dictionary.value });
}

function readNames(path: string): Result<readonly ConfirmedName[], readonly string[]> {
  try {
    const decoded = decode(readFileSync(path));
    if (!decoded) return err([`${path}：不是文本文件；请存为 CSV（UTF-8）。`]);
    const parsed = parseAgencyNames(decoded.text);
    return parsed.ok ? parsed : err(parsed.error.map((problem) => agencyNamesWords(path, problem)));
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    return err([`${path}：不能读取（${fault.code}）；请检查 --agencies 的路径和权限。`]);
  }
}
