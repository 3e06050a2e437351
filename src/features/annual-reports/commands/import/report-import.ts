import { err, ok, type Result } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { newProgress } from "#platform/command-line/progress.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { ReportsChecked } from "../../check-stored.ts";
import { newAgencyDirectory } from "../../import/agency-directory.ts";
import { confirmNames } from "../../import/confirm-names.ts";
import { importReports } from "../../import/import-reports.ts";
import { regionsOfFolders } from "../../import/regions-of-folders.ts";
import { type Confirmed, saveConfirmed } from "../../import/save-confirmed.ts";
import { type ImportCall, parseImportCall } from "./import-arguments.ts";
import { type ImportGiven, readGiven } from "./import-given.ts";
import { importHelp } from "./import-help.ts";
import { nameRefusedWords } from "./import-refused-words.ts";
import { writeReportFile } from "./import-report-file.ts";
import { type ImportDone, importJson, importSummary, refusedCsv } from "./import-summary.ts";
import { count, type ImportTally, newTally, sortTally } from "./import-tally.ts";
import { newReadingPool } from "./reading-pool.ts";
import { recheck } from "./recheck.ts";

/** `tongming report import FOLDER …`; answers the exit code. */
export const reportImport = newCommand({
  name: "report import",
  ...importHelp,
  parse: parseImportCall,
  run: (call, services) => {
    const given = readGiven(call);
    if (given.ok) {
      const import_ = { call, given: given.value, streams: services };
      return services.withDatabase((database) => carryOut(database, import_));
    }
    services.err(`${given.error.join("\n")}\n`);
    return 2;
  },
});

/** Of a trial run. */
const nothingChecked: ReportsChecked = { reports: 0, withErrors: 0, withWarnings: 0 };

interface Import {
  readonly call: ImportCall;
  readonly given: ImportGiven;
  readonly streams: Streams;
}

async function carryOut(database: OpenDatabase, import_: Import): Promise<number> {
  const { db } = database;
  const { call, streams } = import_;
  const { isDryRun } = call;
  const confirmed = await confirm(db, import_);
  if (!confirmed.ok) {
    streams.err(`${confirmed.error.join("\n")}\n`);
    return 2;
  }
  const { agencies, known } = confirmed.value;
  if (!isDryRun) await saveConfirmed(db, confirmed.value);
  const tally = await storeAll(import_, { db, agencies, regions: known.regions });
  const checked = isDryRun ? nothingChecked : await checkAll(database, import_);
  const { passedOver, linksOut } = import_.given.content;
  const agenciesAdded = agencies.added();
  const facts = { agenciesAdded, regionsAdded: known.added.length, checked, passedOver, linksOut };
  const unwritten =
    call.report === undefined ? undefined : writeReportFile(call.report, refusedCsv(tally));
  const report = unwritten === undefined ? call.report : undefined;
  const done: ImportDone = { tally, ...facts, isDryRun, report };
  await streams.out(call.json ? `${importJson(done)}\n` : importSummary(done));
  if (unwritten !== undefined) {
    streams.err(`${unwritten}\n`);
    return 2;
  }
  return tally.refused.length > 0 ? 1 : 0;
}

/** What is known before a file is read; refused in words, with nothing stored. */
async function confirm(
  db: OpenDatabase["db"],
  { call, given }: Import,
): Promise<Result<Confirmed, readonly string[]>> {
  const known = await regionsOfFolders(db, given.content.regions);
  const { regions } = known;
  if (call.region !== undefined && !regions.has(call.region)) {
    return err([
      `没有区划 ${call.region}；请先用 tongming region import 导入区划，或检查 --region。`,
    ]);
  }
  const agencies = newAgencyDirectory(db, regions);
  const aliases = await confirmNames(given.names, { agencies, regions });
  if (aliases.ok) return ok({ known, agencies, aliases: aliases.value });
  return err(aliases.error.map((refused) => nameRefusedWords(call.agencies ?? "", refused)));
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
    pool.stop();
    progress.end();
  }
  sortTally(tally);
  return tally;
}

async function checkAll(
  database: OpenDatabase,
  { given, streams }: Import,
): Promise<ReportsChecked> {
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
