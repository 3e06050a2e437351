import { z } from "zod";

/** Of what was read. */
export const Revised = z.object({ revision: z.int().min(1) });

/** What a signer says of what they saw. */
export const OpinionBody = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.int().min(1).max(10).optional(),
  opinion: z.string().trim().max(2000).default(""),
});

/** Why something is done. */
export const Reason = z.object({ reason: z.string().trim().min(1).max(500) });
