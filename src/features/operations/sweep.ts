import { sweepFiles } from "#platform/files/store/sweep-files.ts";
import { JobFault } from "#platform/jobs/queue/job-fault.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";

/** Sweeps files, and fails where some that should be there are not: who runs the installation has to see that. */
export async function sweep({ db, files, log }: JobServices): Promise<void> {
  const swept = await sweepFiles(db, files, Date.now());
  log.info(swept, "files swept");
  if (swept.missing === 0) return;
  throw new JobFault(
    `有 ${swept.missing} 个登记过的文件在数据文件夹里找不到。请从备份中恢复 DATA_DIR 下的 files 文件夹。`,
  );
}
