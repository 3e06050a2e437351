import { newCommand } from "#platform/command-line/command.ts";
import { newProgress } from "#platform/command-line/progress.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import {
  type FolderImported,
  type FolderReader,
  importFolder,
} from "../../import/conduct/import-folder.ts";
import { type ImportCall, parseImportCall } from "./import-arguments.ts";
import { type ImportGiven, readGiven } from "./import-given.ts";
import { importHelp } from "./import-help.ts";
import { importRefusedWords } from "./import-refused-words.ts";
import { writeReportFile } from "./import-report-file.ts";
import { importJson, importSummary, refusedCsv } from "./import-summary.ts";
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

interface Import {
  readonly call: ImportCall;
  readonly given: ImportGiven;
  readonly streams: Streams;
}

async function carryOut(database: OpenDatabase, import_: Import): Promise<number> {
  const { call, given, streams } = import_;
  const defaults = { regionCode: call.region, year: call.year };
  const imported = await importFolder(
    {
      db: database.db,
      openReader: () => openReader(import_),
      recheck: () => checkAll(database, import_),
    },
    {
      content: given.content,
      names: given.names,
      defaults,
      isDryRun: call.isDryRun,
      isHeld: call.isHeld,
    },
  );
  if (imported.ok) return tell(imported.value, import_);
  streams.err(`${importRefusedWords(call.agencies ?? "", imported.error)}\n`);
  return 2;
}

/** Writes the files that were refused where the call says, and what became of all; the exit code. */
async function tell(imported: FolderImported, { call, streams }: Import): Promise<number> {
  const { tally } = imported;
  const unwritten =
    call.report === undefined ? undefined : writeReportFile(call.report, refusedCsv(tally));
  const report = unwritten === undefined ? call.report : undefined;
  const done = { ...imported, isDryRun: call.isDryRun, report };
  await streams.out(call.json ? `${importJson(done)}\n` : importSummary(done));
  if (unwritten !== undefined) {
    streams.err(`${unwritten}\n`);
    return 2;
  }
  return tally.refused.length > 0 ? 1 : 0;
}

/** Reads in a process for each processor, and tells how far it is. */
function openReader({ given, streams }: Import): FolderReader {
  const total = given.content.files.length;
  const isTerminal = process.stderr.isTTY === true;
  const progress = newProgress(streams, { what: "导入", total, isTerminal });
  const pool = newReadingPool();
  const end = () => {
    pool.stop();
    progress.end();
  };
  return { read: pool.read, onFile: progress.at, end };
}

function checkAll(database: OpenDatabase, { given: { dictionary }, streams }: Import) {
  const isTerminal = process.stderr.isTTY === true;
  const progress = newProgress(streams, { what: "核对", isTerminal });
  return recheck(database, { dictionary, all: false, onDone: progress.at }).finally(progress.end);
}
