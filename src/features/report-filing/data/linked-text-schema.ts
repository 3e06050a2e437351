import { z } from "zod";
import type { LinkedText } from "../domain/linked-text.ts";

// Line ends and control characters are no words: a paragraph is a paragraph.
const words = z
  .string()
  .max(5_000)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u);
const word = z.string().min(1).max(100);
const figure = z.object({
  figure: word,
  part: z.object({ dimension: word, name: word }).optional(),
});

/** A linked text as it is typed, sent and stored. */
export const linkedTextSchema: z.ZodType<LinkedText> = z
  .array(z.array(z.union([words, figure])).max(500))
  .max(500);
