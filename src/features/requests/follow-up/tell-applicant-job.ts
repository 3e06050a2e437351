import { z } from "zod";
import { queueJob } from "#platform/jobs/queue/queue-job.ts";

/** Tells an applicant who gave a mailbox that their request has moved; the mail says no more than that. */
export const tellApplicant = queueJob({
  name: "requests.tell-applicant",
  says: "用邮件告知申请人：申请有了新的进展",
  schema: z.object({ request: z.int() }),
  retry: { times: 8, delay: 60 },
  load: async () => (await import("./tell-applicant.ts")).tellApplicantOf,
  remake: async () => (await import("./tell-applicant.ts")).untold,
});

/** The same by a short message (短信), where the operator named a service for them. */
export const tellApplicantSms = queueJob({
  name: "requests.tell-applicant-sms",
  says: "用短信告知申请人：申请有了新的进展",
  schema: z.object({ request: z.int() }),
  retry: { times: 8, delay: 60 },
  load: async () => (await import("./tell-applicant.ts")).tellApplicantBySms,
  remake: async () => (await import("./tell-applicant.ts")).untoldBySms,
});
