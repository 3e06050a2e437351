import { z } from "zod";
import { figureScopes } from "../../domain/scope.ts";
import { id } from "../draft-schemas.ts";

const year = z.coerce.number().int().min(2019).max(2200);

export const RollupQuery = z.object({ of: id, year, scope: z.enum(figureScopes) });

const includes = z.object({
  question: z.string().regex(/^includes:\d{1,10}$/),
  answer: z.enum(["included", "own"]),
});
const joint = z.object({
  question: z
    .string()
    .max(220)
    .regex(/^joint:./),
  answer: z.enum(["joint", "separate"]),
});

/** What somebody answers: each kind of question has its own answers. */
export const Answered = z.object({ of: id, year }).and(z.union([includes, joint]));
