import { z } from "zod";

/** What is known of a site as a whole, kept with its inspection. */
export const SiteFacts = z.object({
  /** Web pages that were read; addresses of other kinds that were asked for; those that were not, by the reason. */
  pages: z.number(),
  others: z.number(),
  requests: z.number(),
  skipped: z.record(z.string(), z.number()),
  columns: z.number(),
  /** Of which nothing is known, and why in Chinese. */
  unchecked: z.record(z.string(), z.string()),
  /** Accounts with their freshness: 更新, 未更新, 未检. */
  media: z.array(z.object({ name: z.string(), freshness: z.enum(["posted", "stale", "unknown"]) })),
});

export type SiteFacts = z.infer<typeof SiteFacts>;
