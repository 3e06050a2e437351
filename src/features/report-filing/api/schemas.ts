import { z } from "zod";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { rowId } from "#platform/http/row-id.ts";
import { figureScopes } from "../domain/scope.ts";

/** Of a row in an address or a body. */
export const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const agency = rowId;
const year = z.coerce.number().int().min(2008).max(2200);

const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined)
  .transform((text) => text as LocalDate);

/** Whose figures of which year: not `agency`, which in an address narrows who asks to that one. */
export const FigureAsked = z.object({
  of: agency,
  year,
  scope: z.enum(figureScopes).default("own"),
  by: z.string().optional(),
});

/** Records behind the one with this day and id. */
export const RecordsAsked = FigureAsked.extend({
  /** The word of an entry of `by`. */
  part: z.string().max(200).optional(),
  afterOn: day.optional(),
  afterId: id.optional(),
  /** Both in one: `2024-03-07.12`. */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d[.]\d{1,15}$/)
    .refine((text) => parseLocalDate(text.slice(0, 10)) !== undefined)
    .transform((text) => [text.slice(0, 10) as LocalDate, Number(text.slice(11))] as const)
    .optional(),
});

export const ZeroReportsAsked = z.object({ of: agency, year });

export const ZeroReported = z.object({
  agency,
  kind: z.string().min(1).max(50),
  period: z.string().regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/),
});

export const Withdrawn = z.object({ because: z.string().trim().min(1).max(500) });
