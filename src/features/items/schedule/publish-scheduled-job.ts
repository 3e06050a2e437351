import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";
import type { ScheduledPublication } from "../domain/draft/scheduled-publication.ts";

/** 定时发布: each at its moment; one that passed while no server ran, as soon as one does. */
export const publishScheduledJob = queueJob<ScheduledPublication>({
  name: "items.publish-scheduled",
  says: "定时发布信息",
  schema: z.object({ draft: z.int(), at: z.iso.datetime() }),
  retry: { times: 8, delay: 30 },
  notBefore: ({ at }) => at,
  load: async () => (await import("./publish-scheduled.ts")).publishScheduled,
  remake: async () => (await import("../data/drafts/schedules.ts")).publicationsScheduled,
});
