import { Worker } from "node:worker_threads";
import {
  countyCode,
  countyHeld,
  demonstrationDay,
  fictionalNotice,
  isFiled,
  isPeopled,
  isRecorded,
} from "#demonstration/index.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { Log } from "#platform/log/log.ts";
import type { SiteFacts } from "#ui/site.ts";
import { heldBeside } from "../rooms/held-beside.ts";
import { todayInChina } from "../running/today-in-china.ts";
import type { DemoJob, DemoNews } from "../workers/demo-worker.ts";
import { ledgerNamed } from "./demonstration-records.ts";

/** What is to be done about the fictional county (演示数据) at this start. */
export interface Demonstration {
  /** What pages say of it at their foot; nothing where none of it is stored or will be. */
  readonly facts: Pick<SiteFacts, "notice">;
  /** Loads what is missing of it beside the server; gives what ends that early. */
  readonly start: (log: Log) => () => Promise<void>;
}

export interface DemonstrationAsked {
  /** `DEMONSTRATION`, where the operator set it. */
  readonly setting: "on" | "off" | undefined;
  /** Whether the server was started to be looked at: `npm start`. */
  readonly isShown: boolean;
  readonly dictionary: string | undefined;
}

/**
 * Decides by what the database holds: never beside records of others, and in an operator's own database only when told
 * to.
 */
export async function demonstrationAt(
  database: OpenDatabase,
  { setting, isShown, dictionary }: DemonstrationAsked,
): Promise<Demonstration> {
  const isWanted = setting ? setting === "on" : isShown && database.isEmbedded;
  const { reports, isWhole } = await countyHeld(database.db);
  const isAlone = (await heldBeside(database.db, countyCode)).length === 0;
  const isLacking = !isWhole || !(await isStaffed(database.db));
  const isToLoad = isWanted && isAlone && isLacking;
  const job: DemoJob = { url: database.url, ...(dictionary && { dictionary }) };
  return {
    facts: reports > 0 || isToLoad ? { notice: fictionalNotice } : {},
    start: (log) => (isToLoad ? load(job, log) : async () => {}),
  };
}

/** Whether its people, their records and their reports are there. */
async function isStaffed(db: OpenDatabase["db"]): Promise<boolean> {
  if (!(await isPeopled(db))) return false;
  const today = await demonstrationDay(db, todayInChina());
  return (await isRecorded(db, { kindOf: ledgerNamed, today })) && (await isFiled(db, today));
}

/** What it may take of the memory that the server is promised to stay below. */
const loaderMemory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** A fault here costs the demonstration, not the server. */
function load(job: DemoJob, log: Log): () => Promise<void> {
  const worker = new Worker(new URL("./demo-worker.js", import.meta.url), {
    workerData: job,
    resourceLimits: loaderMemory,
  });
  worker.on("message", (news: DemoNews) => log.info(news, "demonstration"));
  worker.on("error", (fault) => log.warn({ err: fault }, "demonstration not loaded"));
  return async () => {
    await worker.terminate();
  };
}
