import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** 机构调整: what holds from today on is carried out as the day begins. */
export const reorganiseJob = queueJob({
  name: "agencies.reorganise",
  says: "办理到日的机构调整",
  schema: z.null(),
  retry: { times: 5, delay: 60 },
  daily: "00:00",
  load: async () => {
    const { carryOutDue } = await import("./reorganise/carry-out-due.ts");
    return async ({ db, today, reorganise }) => {
      await carryOutDue(db, { rooms: reorganise, today: today() });
    };
  },
});
