import { z } from "zod";
import type { LetterContent } from "../../domain/letter-content.ts";

/** Longer letters and tables are not taken. */
const mostLines = 200;
const mostRows = 1_000;

const line = z.string().trim().max(2_000);

/** A letter as it is sent from the office. */
export const LetterSchema: z.ZodType<LetterContent> = z.object({
  title: z.string().trim().min(2).max(100),
  to: z.string().trim().max(500),
  lines: z.array(line.min(1)).min(1).max(mostLines),
  table: z
    .object({
      name: z.string().trim().min(1).max(60),
      head: z.array(z.string().max(40)).min(1).max(8),
      rows: z.array(z.array(line).max(8)).max(mostRows),
    })
    .refine(({ head, rows }) => rows.every((row) => row.length === head.length))
    .nullable(),
});
