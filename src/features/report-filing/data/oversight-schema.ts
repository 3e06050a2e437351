import { z } from "zod";
import { nothingSaid, type Oversight } from "../domain/propose/recorded-year.ts";

const count = z.int().min(0).max(100_000).nullable();

/** What was said of 监督保障, as it is sent. */
export const oversightSchema = z.object({
  assessment: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\p{Cc}]*$/u)
    .transform((text) => (text === "" ? null : text))
    .nullable(),
  appraisals: count,
  accountable: count,
});

/** As it is stored; nobody has said anything yet: `{}`. */
export function oversightOf(stored: unknown): Oversight {
  const found = oversightSchema.safeParse(stored);
  return found.success ? found.data : nothingSaid;
}
