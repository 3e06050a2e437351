import type { Result } from "#kernel/result.ts";
import type { Config } from "#platform/config/config.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";
import { startQueue } from "#platform/jobs/queue/start-queue.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";
import type { Log } from "#platform/log/log.ts";
import { newMailer } from "#platform/mail/mailer.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import type { FieldKeys } from "#platform/secrets/field-keys.ts";
import { newSmsSender } from "#platform/sms/sms-sender.ts";
import type { Rooms } from "../rooms/rooms.ts";
import { sealAudit } from "./seal-audit.ts";
import { todayInChina } from "./today-in-china.ts";

interface BackgroundAsked {
  /** As the owner of the tables. */
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly rooms: Rooms;
  readonly keys: Result<FieldKeys, string>;
  readonly log: Log;
  /** Where heavy work of the queue is done. */
  readonly run: RunJob;
}

/**
 * What the server does beside answering: audit events are sealed, and queued work is done; that only where there is an office, whose
 * work it is. Answers what ends it.
 */
export function inBackground(asked: BackgroundAsked): () => Promise<void> {
  const { database, config, log, keys } = asked;
  const stopSealing = sealAudit(database, config, log);
  const working = keys.ok ? work(asked, keys.value) : undefined;
  return async () => {
    const stopWorking = await working;
    await Promise.all([stopSealing(), stopWorking?.()]);
  };
}

/** The site answers whether the queue can be worked on or not. */
async function work(
  { database: { db, pool }, config, rooms, log, run }: BackgroundAsked,
  keys: FieldKeys,
): Promise<(() => Promise<void>) | undefined> {
  const services = {
    ...{ db, log, run, cipher: newFieldCipher(keys), siteName: config.site.name },
    files: localFiles(filesFolder(config.database.dataFolder)),
    ...{ contributed: rooms.contributed, noticeKinds: rooms.noticeKinds },
    reorganise: rooms.reorganise,
    mail: newMailer(config.mail, config.site.name),
    sms: newSmsSender(config.sms),
    officeAddress: config.site.origin && `${config.site.origin}${config.site.base}/office/`,
    today: todayInChina,
  };
  try {
    return await startQueue({ pool, jobs: rooms.queueJobs, services });
  } catch (fault) {
    log.error({ err: fault }, "queued work is not done until the next start");
    return undefined;
  }
}
