import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 一并送达: one letter after another, each in a transaction of its own. */
export const serveGroupJob = queueJob({
  name: "requests.serve-group",
  says: "逐件登记一并答复的送达",
  schema: z.object({ group: z.int() }),
  retry: { times: 5, delay: 30 },
  load: async () => (await import("./serve-group.ts")).serveGroup,
  remake: async () => (await import("../../data/letters/letter-groups.ts")).groupsToServe,
});
