import { z } from "zod";
import { groundCodes } from "../../domain/redaction/grounds.ts";

const reasoned = {
  ground: z.enum(groundCodes),
  reason: z.string().trim().min(1).max(500),
};
const points = z.number().min(-100).max(20_000);
const place = z.number().int().min(0).max(1_000_000);

const area = z
  .object({
    kind: z.literal("area"),
    page: z.number().int().min(1).max(1_000),
    left: points,
    top: points,
    right: points,
    bottom: points,
    ...reasoned,
  })
  .refine((one) => one.right > one.left && one.bottom > one.top);

const passage = z
  .object({
    kind: z.literal("passage"),
    block: place,
    cell: place.optional(),
    start: place,
    end: place,
    ...reasoned,
  })
  .refine((one) => one.end > one.start);

/** Marks of one file; more than these no one looks through. */
const mostMarks = 2_000;

export const MarksBody = z.object({
  /** That of what was seen. */
  revision: z.number().int().min(0),
  marks: z.array(z.union([area, passage])).max(mostMarks),
});

export const CopyBody = z.object({ revision: z.number().int().min(1) });
