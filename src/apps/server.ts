import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { err, ok, type Result } from "#kernel/result.ts";
import { takeOperatorsCalendar } from "#platform/calendar/operators-calendar.ts";
import { type Config, configRefusal, readConfig } from "#platform/config/config.ts";
import type { Database } from "#platform/db/connect.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { OfficeServices, Services } from "#platform/feature/services.ts";
import { fileFaultWords } from "#platform/files/file-fault-words.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { newBodyRoom } from "#platform/http/body/body-room.ts";
import { newGate } from "#platform/http/places/gate.ts";
import { newSeal } from "#platform/http/seal.ts";
import { type Listening, listen } from "#platform/http/server.ts";
import { type Log, newLog } from "#platform/log/log.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { neededKeys } from "#platform/secrets/needed-keys.ts";
import type { SiteSettings } from "#ui/site.ts";
import { newStylesheet } from "#ui/stylesheet.ts";
import { type Answering, bothApplications } from "./both-applications.ts";
import { databaseRefusal, noticeWords } from "./database/database-words.ts";
import { migratedDatabase } from "./database/migrated-database.ts";
import { siteDatabase } from "./database/site-database.ts";
import { demonstrationAt } from "./demonstration/demonstration-at-start.ts";
import { features } from "./features.ts";
import { builtScreens } from "./office/built-screens.ts";
import { openDoors } from "./office/open-doors.ts";
import { openOffice } from "./office/open-office.ts";
import { loadRooms } from "./rooms/rooms.ts";
import { inBackground } from "./running/in-background.ts";
import { leaveRoot } from "./running/leave-root.ts";
import { newOperation } from "./running/operation.ts";
import { programStamp } from "./running/program-stamp.ts";
import { tellFault, terminal } from "./running/terminal.ts";
import { todayInChina } from "./running/today-in-china.ts";
import { newSite } from "./site/site-app.ts";
import { siteSettings } from "./site/site-settings.ts";
import { newPagePools } from "./workers/page-pools.ts";

/** Bytes that forms under way may take together: several of the largest. */
const roomForForms = 64 * 1024 * 1024;

/** Milliseconds that answers under way get when the server is told to stop. */
const patience = 10_000;

/** The server's program, run from `dist/`: its style sheet and the programs of its processes lie beside it. */
async function main(): Promise<void> {
  const isShown = process.argv.includes("--demo");
  const config = readConfig(process.env);
  if (!config.ok) return refuse(configRefusal(config.error));

  const dictionary = proofreadingDictionary(config.value.dictionary);
  if (!dictionary.ok) return refuse(dictionary.error);

  const badCalendar = await takeOperatorsCalendar(config.value.calendarFile);
  if (badCalendar !== undefined) return refuse(badCalendar);

  const stylesheet = newStylesheet(readFileSync(new URL("./site.css", import.meta.url), "utf8"));
  const settings = siteSettings(config.value.site, stylesheet.path);
  if (!settings.ok) return refuse(settings.error);

  const log = newLog(config.value.logLevel, logFault);
  // Before root is left: they may be its own.
  const keys = neededKeys(config.value.database);
  const opened = await openWithLog(config.value, { log, isShown });
  if (!opened.ok) return refuse(opened.error);

  const { database, shown } = opened.value;
  const pools = newPagePools({ config: config.value, dictionary: dictionary.value, log });
  const operation = await newOperation({ config: config.value, database: shown, log });
  const demonstration = await demonstrationAt(database, {
    setting: config.value.demonstration,
    isShown,
    dictionary: config.value.dictionary,
  });
  const { base, origin, facts } = settings.value;
  const services = servicesOf(config.value, { db: shown.db, run: pools.run });
  const rooms = await loadRooms(features);
  const behind = { config: config.value, db: database.db, today: services.today, keys, log };
  const site = newSite(
    {
      ...services,
      ...openDoors(rooms, behind),
      log,
      stylesheet,
      site: { ...settings.value, facts: { ...facts, ...demonstration.facts } },
      resources: config.value.site.resources,
      operation,
    },
    rooms,
  );
  const stopBackground = inBackground({ ...behind, database, rooms, run: pools.run });
  const office = openOffice({
    screens: builtScreens(fileURLToPath(new URL("./office", import.meta.url))),
    ...{ config: config.value, rooms, keys, services: { ...services, db: database.db } },
    ...{ base, origin, log, metrics: operation.metrics, askSite: asker(site, settings.value) },
  });
  const server = await start(bothApplications({ base, site, office }), config.value);
  if (!server) {
    operation.stop();
    pools.stop();
    await stopBackground();
    await Promise.all([shown.close(), database.close()]);
    return;
  }
  log.info({ url: server.url }, "listening");
  process.send?.({ listening: server.url });
  const stopDemonstration = demonstration.start(log);
  // Answers first, then what they need: processes, connections, and the embedded server unless others use it.
  const stop = async (signal: string) => {
    log.info({ signal }, "stopping");
    await server.stop(patience);
    pools.stop();
    await Promise.all([stopDemonstration(), stopBackground()]);
    operation.stop();
    await closeInTime(database, shown);
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** Asks the site as a visitor does, at the address that it knows as its own. */
function asker(
  site: Answering,
  { origin = "http://localhost", base }: Pick<SiteSettings, "origin" | "base">,
): OfficeServices["askSite"] {
  return async (path) => site.request(`${origin}${base}${path}`);
}

/** What rooms get from this program. */
function servicesOf(
  {
    checkWorkers: workers,
    checkTimeout: jobTimeout,
    trustedProxies: proxies,
    signingKey,
    database: { dataFolder },
  }: Config,
  parts: Pick<Services, "db" | "run">,
): Omit<Services, "contributed"> {
  return {
    ...parts,
    files: localFiles(filesFolder(dataFolder)),
    today: todayInChina,
    newGate: (places) => newGate({ proxies, ...places }),
    room: newBodyRoom(roomForForms),
    seal: newSeal(signingKey),
    stamp: programStamp(),
    workers,
    jobTimeout,
  };
}

function logFault(fault: Error): void {
  const words = fileFaultWords(fault, "日志（标准输出）") ?? `日志不能写入（${fault.message}）。`;
  terminal.err(`${words}网站照常运行，这段时间的日志不全。\n`);
}

interface Databases {
  /** As the owner of the tables: for migrations and the demonstration. */
  readonly database: OpenDatabase;
  /** As the site's own role: all that pages ask. */
  readonly shown: Database;
}

/** The migrated database, and from here on no right of root; refused in words. */
async function openWithLog(
  config: Config,
  { log, isShown }: { readonly log: Log; readonly isShown: boolean },
): Promise<Result<Databases, string>> {
  const onIdleError = (fault: Error) => log.warn({ err: fault }, "idle connection lost");
  const opened = await migratedDatabase(config.database, {
    onNotice: (notice) => log.info(notice, noticeWords(notice)),
    onFault: (refused) => log.error(refused, databaseRefusal(refused)),
    onIdleError,
  });
  if (!opened.ok) return opened;
  const { database, migrated } = opened.value;
  if (migrated.length > 0) log.info({ migrated }, "database migrated");
  const site = await siteDatabase(database, { ...config.database, onIdleError });
  if (!site.ok) {
    await database.close();
    return site;
  }
  if (site.value.warning) log.warn({}, site.value.warning);
  // Who looks at the demonstration on this machine is warned; a server for others is refused.
  const kept = leaveRoot(config, database);
  if (kept) log.warn({}, kept);
  if (kept && !isShown) {
    await Promise.all([site.value.database.close(), database.close()]);
    return err(kept);
  }
  return ok({ database, shown: site.value.database });
}

/** A query that does not end is cut off: no answer waits for it any more. */
async function closeInTime(database: OpenDatabase, shown: Database): Promise<void> {
  const late = setTimeout(() => database.abandon().then(() => process.exit(0)), patience);
  await shown.close();
  await database.close();
  clearTimeout(late);
}

async function start(app: Answering, { host, port }: Config): Promise<Listening | undefined> {
  try {
    return await listen(app, { host, port });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    const reason = listenFailures[code] ?? code;
    refuse(`不能在 ${host}:${port} 上启动 (cannot listen)：${reason}`);
    return undefined;
  }
}

const listenFailures: Readonly<Record<string, string>> = {
  EADDRINUSE: "端口已被占用，请停掉占用它的程序，或用 PORT 指定别的端口 (port in use)",
  EACCES: "没有权限使用这个端口，请用 1024 以上的端口 (no permission)",
  EADDRNOTAVAIL: "本机没有这个地址，请检查 HOST (no such address)",
};

function refuse(message: string): void {
  terminal.err(`${message}\n`);
  process.exitCode = 1;
}

await main().catch((fault: unknown) => {
  process.exitCode = tellFault(fault);
});
