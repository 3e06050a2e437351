import type { Queryable } from "#platform/db/queryable.ts";
import { JobFault } from "#platform/jobs/queue/job-fault.ts";
import type { JobHandler } from "#platform/jobs/queue/queue-job.ts";
import { sendJobs } from "#platform/jobs/queue/send-jobs.ts";
import { openInspection, openInspections } from "../data/inspection/open-inspection.ts";
import { isNight } from "../domain/inspection/night.ts";
import { inspectSite } from "./inspect-site.ts";
import { inspectSiteQueue } from "./job-name.ts";

/** One piece of work; a piece that takes 15 minutes is taken for lost. */
const stretch = 8 * 60_000;

interface Stretch {
  readonly inspectionId: number;
}

/** Goes on with an inspection for some minutes, within the night unless it was begun at once, and queues the rest. */
export const carryOn: JobHandler<Stretch> = async (services, { inspectionId }) => {
  const { db, run } = services;
  if (!run) throw new JobFault("没有读网页的进程，不能检查网站。");
  const inspection = await openInspection(db, inspectionId);
  if (!inspection) return;
  const mayRun = () => inspection.isAtOnce || isNight(Date.now());
  const end = performance.now() + stretch;
  const mayGoOn = () => performance.now() < end && mayRun();
  // By day it waits for the evening, when it is queued again.
  if (!mayRun()) return;
  const ended = await inspectSite({ ...services, run }, { inspectionId, mayGoOn });
  if (ended !== "interrupted") return;
  await db
    .transaction()
    .execute((trx) => sendJobs<Stretch>(trx, inspectSiteQueue, [{ inspectionId }]));
};

/** Every evening. */
export const beginNight: JobHandler<null> = async ({ db }) => {
  const open = await openOnes(db);
  await db.transaction().execute((trx) => sendJobs<Stretch>(trx, inspectSiteQueue, open));
};

/** All that have not ended. */
export async function openOnes(db: Queryable): Promise<readonly Stretch[]> {
  return (await openInspections(db)).map((inspectionId) => ({ inspectionId }));
}
