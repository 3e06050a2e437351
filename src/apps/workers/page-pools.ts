import type { CheckReportServices } from "#features/report-check/portal/check-report/check-report-services.ts";
import type { Config } from "#platform/config/config.ts";
import type { Log } from "#platform/log/log.ts";
import type { CheckAids } from "#report/check/check-report.ts";
import { newPagePool } from "./page-pool.ts";
import { type PageServices, pageServices } from "./page-services.ts";

interface PagePools {
  readonly services: PageServices & Pick<CheckReportServices, "checkTimeout">;
  /** Ends every process at once. */
  readonly stop: () => void;
}

interface PagePoolsAsked {
  readonly config: Pick<Config, "checkWorkers" | "checkQueue" | "checkTimeout">;
  readonly dictionary: CheckAids["dictionary"];
  readonly log: Log;
}

/**
 * What pages have done in processes of their own: some for what strangers send, one for what is stored. However many
 * documents wait to be checked, a published report is read and written.
 */
export function newPagePools({ config, dictionary, log }: PagePoolsAsked): PagePools {
  const { checkWorkers, checkQueue: queue, checkTimeout: timeout } = config;
  const shared = { dictionary, queue, timeout, log };
  const strangers = newPagePool({ ...shared, size: checkWorkers });
  const stored = newPagePool({ ...shared, size: 1 });
  return {
    services: { checkTimeout: timeout, ...pageServices(strangers.run, stored.run) },
    stop: () => {
      strangers.stop();
      stored.stop();
    },
  };
}
