import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";
import { attachmentsQueue } from "./attachments-queue.ts";

/** 附件: read once they are public, for their pages and the search. */
export const readAttachmentsJob = queueJob<{ readonly item: number }>({
  ...attachmentsQueue,
  says: "读取附件内容，供在线查看和搜索",
  schema: z.object({ item: z.int() }),
  retry: { times: 8, delay: 30 },
  load: async () => (await import("./read-attachments.ts")).readAttachments,
  remake: async () => (await import("../data/attachments/unread-attachments.ts")).itemsToRead,
});
