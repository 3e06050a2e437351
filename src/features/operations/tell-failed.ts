import { peopleWithRole } from "#features/accounts/index.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import { countFailed } from "#platform/jobs/queue/queue-state.ts";
import { notify } from "#platform/notices/notify.ts";
import { failedJobsNotice } from "./notice-kinds.ts";

/** Tells system administrators of work that failed for good since yesterday, before the digest of the day goes out. */
export async function tellFailed({ db }: JobServices): Promise<void> {
  const failed = await countFailed(db, 24);
  if (failed === 0) return;
  await db.transaction().execute(async (trx) =>
    notify(trx, failedJobsNotice, {
      to: await peopleWithRole(trx, "system-administrator"),
      words: `最近一天有 ${failed} 件后台任务多次重试后仍然失败，请查看原因，处理好后重做。`,
      path: "/jobs",
    }),
  );
}
