import { z } from "zod";
import { cycles, limits } from "../domain/column.ts";

const word = z.string().trim().min(1).max(60);

/** What officers say of a column, as it is sent. */
export const columnSchema = z.object({
  name: word,
  spellings: z.array(word).max(20),
  section: word.nullable(),
  duty: z.string().max(40).nullable(),
  cycle: z.enum(cycles),
  limit: z.enum(limits),
  limitDays: z.int().min(1).max(90).nullable(),
  minimum: z.int().min(0).max(1_000),
  place: z.int().min(0).max(100_000),
});
