import { readFileSync, writeFileSync } from "node:fs";
import { newAgencyDirectory } from "#features/annual-reports/import/agency-directory.ts";
import {
  type ConfirmedName,
  parseAgencyNames,
} from "#features/annual-reports/import/agency-names.ts";
import { confirmNames } from "#features/annual-reports/import/confirm-names.ts";
import { type FolderContent, findFiles } from "#features/annual-reports/import/find-files.ts";
import { importReports } from "#features/annual-reports/import/import-reports.ts";
import { regionsOfFolders } from "#features/annual-reports/import/regions-of-folders.ts";
import { proofreadingDictionary } from "#features/annual-reports/index.ts";
import { decode } from "#formats/text/decode.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { Dictionary } from "#report/proofreading/dictionary.ts";
import { dictionaryPath } from "./dictionary-path.ts";
import { type ImportCall, parseImportCall } from "./import-arguments.ts";
import { importHelp } from "./import-help.ts";
import { agencyNamesWords, folderRefusedWords, nameTakenWords } from "./import-refused-words.ts";
import { type ImportDone, importJson, importSummary, refusedCsv } from "./import-summary.ts";
import { count, type ImportTally, newTally } from "./import-tally.ts";
import { newProgress } from "./progress.ts";
import { newReadingPool } from "./reading-pool.ts";
import { recheck } from "./recheck.ts";
import type { Command, Streams } from "./streams.ts";
import { withDatabase } from "./with-database.ts";

/** `tongming report import FOLDER …`; answers the exit code. */
export const reportImport: Command = async (args, streams) => {
  const call = parseImportCall(args);
  if (!call.ok) {
    streams.err(`用法有误：${call.error}。详见 tongming report import --help\n`);
    return 2;
  }
  if (!call.value) {
    await streams.out(importHelp);
    return 0;
  }
  const given = readGiven(call.value);
  if (!given.ok) {
    streams.err(`${given.error.join("\n")}\n`);
    return 2;
  }
  const import_ = { call: call.value, given: given.value, streams };
  return withDatabase(streams, (database) => carryOut(database, import_));
};

/** What the call names on disk. */
interface Given {
  readonly content: FolderContent;
  readonly names: readonly ConfirmedName[];
  readonly dictionary: Dictionary;
}

/** Refused with every reason, before a database is touched. */
function readGiven(call: ImportCall): Result<Given, readonly string[]> {
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

/** Whether the report of the run can be written, tried before hours of work. */
function reportProblem(path: string): string | undefined {
  try {
    writeFileSync(path, "");
    return;
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    return `${path}：不能写入（${fault.code}）；请检查 --report 的路径和权限。`;
  }
}

interface Import {
  readonly call: ImportCall;
  readonly given: Given;
  readonly streams: Streams;
}

async function carryOut(database: OpenDatabase, { call, given, streams }: Import): Promise<number> {
  const { db } = database;
  const { isDryRun, region } = call;
  const { regions, added } = await regionsOfFolders(db, given.content.regions, { isDryRun });
  if (region !== undefined && !regions.has(region)) {
    streams.err(`没有区划 ${region}；请先用 tongming region import 导入区划，或检查 --region。\n`);
    return 2;
  }
  const agencies = newAgencyDirectory(db, regions);
  const foreign = given.names.find(({ regionCode }) => !regions.has(regionCode));
  if (foreign) {
    streams.err(
      `${call.agencies} 第 ${foreign.line} 行：没有区划 ${foreign.regionCode}；请先导入区划或改正代码。\n`,
    );
    return 2;
  }
  const confirmed = await confirmNames(given.names, { db, agencies, isDryRun });
  if (!confirmed.ok) {
    const lines = confirmed.error.map((taken) => nameTakenWords(call.agencies ?? "", taken));
    streams.err(`${lines.join("\n")}\n`);
    return 2;
  }
  const tally = await storeAll({ call, given, streams }, { db, agencies, regions });
  const checked = isDryRun ? 0 : await checkAll(database, { call, given, streams });
  const facts = { agenciesAdded: agencies.added(), regionsAdded: added.length, checked };
  const done: ImportDone = { tally, ...facts, isDryRun, report: call.report };
  if (call.report !== undefined) writeFileSync(call.report, refusedCsv(tally));
  await streams.out(call.json ? `${importJson(done)}\n` : importSummary(done));
  return tally.refused.length > 0 ? 1 : 0;
}

async function storeAll(
  { call, given, streams }: Import,
  services: Omit<Parameters<typeof importReports>[1], "read">,
): Promise<ImportTally> {
  const { files } = given.content;
  const isTerminal = process.stderr.isTTY === true;
  const progress = newProgress(streams, { what: "导入", total: files.length, isTerminal });
  const tally = newTally();
  const pool = newReadingPool();
  const defaults = { regionCode: call.region, year: call.year };
  const options = { defaults, isDryRun: call.isDryRun };
  try {
    for await (const outcome of importReports(files, { ...services, read: pool.read }, options)) {
      count(tally, outcome);
      progress.at(tally.files);
    }
  } finally {
    await pool.stop();
    progress.end();
  }
  return tally;
}

async function checkAll(database: OpenDatabase, { given, streams }: Import): Promise<number> {
  const progress = newProgress(streams, {
    what: "核对",
    isTerminal: process.stderr.isTTY === true,
  });
  const { dictionary } = given;
  try {
    return await recheck(database, { dictionary, all: false, onDone: progress.at });
  } finally {
    progress.end();
  }
}
