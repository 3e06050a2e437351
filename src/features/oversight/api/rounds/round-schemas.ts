import { z } from "zod";
import { dayField } from "#platform/calendar/day-field.ts";
import { rowId } from "#platform/http/row-id.ts";
import { inspectedSubjects, inspectionKinds } from "../../words/oversight-words.ts";

const text = (most: number) => z.string().trim().min(1).max(most);
const units = z.array(rowId).max(3_000);

/** Most working days that are given for putting something right. */
const mostDays = 60;

export const Begun = z.object({
  agencyId: rowId,
  kind: z.enum(inspectionKinds),
  subject: z.enum(inspectedSubjects),
  title: text(100),
  on: dayField,
  inspector: z.string().trim().max(100).default(""),
  checklist: text(40),
  inspected: units.min(1),
});

export const Units = z.object({ inspected: units.min(1) });

export const Items = z.object({
  items: z
    .array(
      z.object({ code: text(10), says: text(300), basis: z.string().trim().max(200).default("") }),
    )
    .min(1)
    .max(100)
    .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, {
      message: "序号有重复，请各用一个",
    }),
});

const Within = z.object({
  days: z.coerce.number().int().min(1).max(mostDays).nullish(),
  rectifyBy: dayField.nullish(),
});

/** By days, or by the day where one is given. */
export function withinOf({ days, rectifyBy }: z.output<typeof Within>) {
  return rectifyBy ? { by: rectifyBy } : { days: days ?? standardDays };
}

/** Working days that are given unless others are said. */
const standardDays = 10;

export const Found = Within.extend({
  on: dayField,
  item: text(10),
  says: text(1_000),
  seenAt: z.string().trim().max(500).default(""),
});

export const Visited = z.object({ on: dayField });

export const Says = z.object({ says: text(1_000) });

export const Rechecked = Within.extend({
  isPassed: z.boolean(),
  says: text(1_000),
});

export const FindingsQuery = z.object({
  standing: z.enum(["open", "answered", "closed", "late"]).optional().catch(undefined),
  side: z.enum(["own", "found"]).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: rowId.optional().catch(undefined),
});
