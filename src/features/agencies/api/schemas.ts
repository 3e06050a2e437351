import { z } from "zod";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { agencyKinds } from "../domain/agency-kinds.ts";
import { isRegionCode } from "../domain/region-code.ts";

/** Of a row in an address or a body. */
export const id = z.coerce.number().int().positive().max(2_147_483_647);

export const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => text as LocalDate);

/** A line that may be left empty. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null);

const agency = z
  .int()
  .positive()
  .max(2_147_483_647)
  .nullish()
  .transform((given) => given ?? null);

export const Recorded = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(agencyKinds),
  shortName: line(50),
  creditCode: line(18),
  parentId: agency,
  supervisorId: agency,
});

export const Added = Recorded.extend({ region: z.string().refine(isRegionCode) });

export const Changed = z.object({
  before: Recorded,
  after: Recorded,
  parentFrom: day.nullish().transform((given) => given ?? null),
});

export const ListAsked = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(agencyKinds).optional().catch(undefined),
  region: z.string().refine(isRegionCode).optional().catch(undefined),
  state: z.enum(["dissolved", "all"]).optional().catch(undefined),
  after: id.optional().catch(undefined),
});
