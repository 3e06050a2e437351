import type { QueueJob } from "#platform/jobs/queue/queue-job.ts";

/** The queue in which items wait whose attachments are to be read; what reads them is heavy, and no part of who publishes. */
export const attachmentsQueue: Pick<QueueJob<{ readonly item: number }>, "name"> = {
  name: "items.read-attachments",
};
