import { readFileSync } from "node:fs";
import { type Config, configRefusal, readConfig } from "#platform/config/config.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { notWrittenWords } from "#platform/files/file-fault-words.ts";
import type { Log } from "#platform/log/log.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { newStylesheet, type Stylesheet } from "#ui/stylesheet.ts";
import { withDatabase } from "./cli/database/with-database.ts";
import { features } from "./features.ts";
import { newFileTree } from "./publish/files/file-tree.ts";
import { filesGone } from "./publish/files/files-gone.ts";
import { type OutputFolder, prepareFolder } from "./publish/files/output-folder.ts";
import { PageFailed } from "./publish/page-failed.ts";
import { PublishOptions } from "./publish/publish-options.ts";
import { type Progress, publishSite } from "./publish/publish-site.ts";
import * as words from "./publish/publish-words.ts";
import { settingsAsFiles, siteOfFiles } from "./publish/publishing-app.ts";
import type { SiteOfFiles } from "./publish/site-of-files.ts";
import { loadRooms } from "./rooms/rooms.ts";
import { tellFault, terminal } from "./running/terminal.ts";
import { siteSettings } from "./site/site-settings.ts";
import { newPagePool } from "./workers/page-pool.ts";

/** What of the site does not depend on the database. */
interface Given {
  readonly options: PublishOptions;
  readonly config: Config;
  readonly stylesheet: Stylesheet;
  readonly site: ReturnType<typeof settingsAsFiles>;
}

/** The program behind `tongming publish`, run from `dist/` with its options as JSON; answers the exit code. */
async function main(): Promise<number> {
  const options = PublishOptions.parse(JSON.parse(process.argv[2] ?? ""));
  const config = readConfig(process.env);
  if (!config.ok) return refuse(configRefusal(config.error));
  const stylesheet = newStylesheet(readFileSync(new URL("./site.css", import.meta.url), "utf8"));
  const settings = siteSettings(config.value.site, stylesheet.path);
  if (!settings.ok) return refuse(settings.error);
  const folder = prepareFolder(options.folder);
  if (!folder.ok) return refuse(words.folderRefusedWords(folder.error));
  const site = settingsAsFiles(settings.value, options);
  const given = { options, config: config.value, stylesheet, site };
  const exit = await withDatabase({ err: warn }, (database) =>
    publishFrom(database, folder.value, given),
  );
  if (exit !== 0) folder.value.discard();
  return exit;
}

/** Publishes what the database holds at this moment: what changes meanwhile is for the next time. */
async function publishFrom(
  { db }: OpenDatabase,
  folder: OutputFolder,
  { options, config, stylesheet, site }: Given,
): Promise<number> {
  const dictionary = proofreadingDictionary(config.dictionary);
  if (!dictionary.ok) return refuse(dictionary.error);
  const { checkWorkers: size, checkTimeout: timeout } = config;
  let isOver = false;
  const log: Log = {
    ...faultLog,
    error: (fields, message) => {
      if (!isOver) faultLog.error(fields, message);
    },
  };
  const pool = newPagePool({
    ...{ dictionary: dictionary.value, size, timeout, log },
    queue: 1000,
  });
  const rooms = await loadRooms(features);
  const tree = newFileTree(folder.path, folder.before);
  let told: string;
  try {
    const published = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((trx) => {
        const parts = { db: trx, rooms, config, stylesheet, site, pool, log };
        const files = endingWith(() => isOver, siteOfFiles(parts, options));
        return publishSite(files, tree, progressPrinter());
      });
    const removed = filesGone(folder.before, folder.path);
    folder.swapIn();
    const hasOrigin = site.origin !== undefined;
    warn(words.deadWords(published));
    const done = { published, counts: tree.counts(), removed, hasOrigin, options };
    told = words.doneWords(done);
  } catch (fault) {
    isOver = true;
    return refusedFault(fault, options.folder);
  } finally {
    pool.stop();
  }
  await terminal.out(told);
  return 0;
}

/** One page that fails ends the publication: what was asked for beside it is asked no more. */
function endingWith(isOver: () => boolean, site: SiteOfFiles): SiteOfFiles {
  const request: SiteOfFiles["app"]["request"] = (path) =>
    isOver() ? Promise.reject(new Error("the publication has ended")) : site.app.request(path);
  return { ...site, app: { request } };
}

function refusedFault(fault: unknown, folder: string): number {
  if (fault instanceof PageFailed) return refuse(words.pageFailedWords(fault.path, fault.status));
  const reason = notWrittenWords(fault);
  if (reason !== undefined) return refuse(words.notWrittenWords(folder, reason));
  throw fault;
}

/** Prints how far it is, at most every two seconds. */
function progressPrinter(): (progress: Progress) => void {
  let printedAt = performance.now();
  return (progress) => {
    if (performance.now() - printedAt < 2000) return;
    printedAt = performance.now();
    warn(`${words.progressWords(progress)}\n`);
  };
}

/** Only faults are told: every page is a request of our own. */
const faultLog: Log = {
  info: () => {},
  warn: () => {},
  error: (fields, message) => warn(`${message} ${faultWords(fields)}\n`),
};

/** A fault with its stack, and whatever else is told of it. */
function faultWords({ err: fault, ...fields }: { readonly err?: unknown }): string {
  const told = fault instanceof Error ? (fault.stack ?? fault.message) : "";
  return `${JSON.stringify(fields)} ${told}`;
}

const warn = terminal.err;

function refuse(message: string): number {
  warn(`${message}\n`);
  return 2;
}

process.exitCode = await main().catch(tellFault);
