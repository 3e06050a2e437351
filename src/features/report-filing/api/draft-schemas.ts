import { z } from "zod";
import { rowId } from "#platform/http/row-id.ts";
import { fitsCell } from "#report/form/cell-decimals.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellsByOrdinal } from "#report/form/cell-ordinals.ts";
import { linkedTextSchema } from "../data/linked-text-schema.ts";
import { oversightSchema } from "../data/oversight-schema.ts";
import { figureScopes } from "../domain/scope.ts";

/** Of a row in an address or a body. */
export const id = rowId;

const revision = z.int().nonnegative();
const year = z.coerce.number().int().min(2019).max(2200);
const reason = z.string().trim().min(1).max(500);
const cells: ReadonlySet<string> = new Set(cellsByOrdinal);

export const Year = z.object({ year });

export const DraftBegun = z.object({ agencyId: id, year, scope: z.enum(figureScopes) });

/** A section that is written, in the address. */
export const section = z.enum(["1", "5", "6"]).transform(Number);

/** A cell's name in the address. */
export const cellName = z
  .string()
  .refine((name) => cells.has(name))
  .transform((name) => name as CellName);

export const SectionWritten = z.object({ body: linkedTextSchema, revision });

/** A section as it is typed, with the numbers of the figures in it. */
export const SectionTyped = z.object({
  body: linkedTextSchema,
  values: z.record(z.string().max(500), z.number()),
});

export const OversightWritten = z.object({ said: oversightSchema, revision });

/** A figure that the cell can hold: counts are whole, sums exact to the cent. */
export const cellTyped = (cell: CellName) =>
  z.object({
    value: z
      .number()
      .nonnegative()
      .max(999_999_999_999)
      .refine((value) => fitsCell(cell, value)),
    reason,
    revision,
  });

export const Revised = z.object({ revision });

export const FindingExplained = z.object({
  finding: z.string().min(1).max(20_000),
  reason,
  revision,
});

export const Opinion = z.object({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  place: z.int().min(1).max(100).optional(),
  opinion: z.string().trim().max(2_000),
});

export const Reason = z.object({ reason });
