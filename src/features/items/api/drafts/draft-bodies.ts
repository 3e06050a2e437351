import { z } from "zod";
import { parseLocalDate } from "#kernel/local-date.ts";

/** Of what was read. */
export const Revised = z.object({ revision: z.int().min(1) });

/** Of what was read, and why it cannot wait. */
export const UrgentBody = Revised.extend({ reason: z.string().trim().min(1).max(500) });

/** What a signer says of what they saw. */
export const OpinionBody = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.int().min(1).max(10).optional(),
  opinion: z.string().trim().max(2000).default(""),
});

/** Why something is done. */
export const Reason = z.object({ reason: z.string().trim().min(1).max(500) });

/** A moment in China as forms give it (`2026-12-02T08:30`), as ISO text in UTC. */
export const Moment = z.object({
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    // A day that there is not would be another one.
    .refine((at) => parseLocalDate(at.slice(0, 10)) !== undefined)
    .transform((at) => `${at}:00+08:00`)
    .refine((at) => !Number.isNaN(Date.parse(at)))
    .transform((at) => new Date(at).toISOString()),
});

/** Why a public item is written again. */
export const Revision = Reason.extend({ hidesBefore: z.boolean().default(false) });
