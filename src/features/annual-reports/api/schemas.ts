import { z } from "zod";
import { rowId } from "#platform/http/row-id.ts";
import { standings } from "../domain/standing.ts";

/** Of a row in an address or a body. */
export const id = rowId;
export const year = z.coerce.number().int().min(2000).max(2100);
const reason = z.string().trim().min(1).max(500);
/** As whoever acts has seen the version. */
const revision = z.int().positive();

export const ListAsked = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  year: year.optional().catch(undefined),
  standing: z.enum(standings).optional().catch(undefined),
  found: z.enum(["errors", "warnings", "none"]).optional().catch(undefined),
  after: id.optional().catch(undefined),
});

export const FileAsked = z.object({
  name: z.string().min(1).max(1000),
  agencyId: id.optional(),
  year: year.optional(),
});

export const Seen = z.object({ revision });
export const SeenAll = z.object({ versions: z.array(z.object({ id, revision })).min(1).max(500) });
export const WithReason = z.object({ revision, reason });
export const ToPlace = z.object({ revision, reason, agencyId: id, year });
/** What can stand in a table: nothing below zero, and no finer or greater than the database keeps it. */
const cellValue = z.number().nonnegative().max(999_999_999_999).multipleOf(1e-6);
export const Corrections = z.object({
  revision,
  cells: z
    .array(z.object({ cell: z.string().max(60), value: cellValue.nullable(), reason }))
    .min(1)
    .max(200)
    .refine((cells) => new Set(cells.map(({ cell }) => cell)).size === cells.length),
});
const finding = {
  rule: z.string().max(60),
  place: z.string().max(200),
  message: z.string().max(2000),
};
export const Explained = z.object({ revision, ...finding, reason });
export const NotExplained = z.object({ revision, ...finding });

export const BoardYear = z.object({ year });
export const CircularAsked = z.object({ year, format: z.enum(["docx", "xlsx"]) });
export const Expected = z
  .object({ agencyId: id, year, isExpected: z.boolean(), reason: reason.optional() })
  .refine(({ isExpected, reason: why }) => isExpected || why !== undefined, { path: ["reason"] });
