import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { buckets } from "../domain/board/buckets.ts";

const id = z.coerce.number().int().positive().max(2_147_483_647);

/** What the board can be narrowed to, as it stands in the address; what is not understood is not asked. */
export const BoardFilters = z.object({
  bucket: z.enum(buckets).optional().catch(undefined),
  agency: id.optional().catch(undefined),
  officer: z
    .union([z.literal("none"), id])
    .optional()
    .catch(undefined),
  section: z.string().max(100).optional().catch(undefined),
  /** Whose last day lies between these. */
  from: dayField.optional().catch(undefined),
  to: dayField.optional().catch(undefined),
});

export type BoardAsked = z.output<typeof BoardFilters>;

/** Cases in hand of somebody's agencies, narrowed to whose they are: `request` is of the view `request_in_hand`. */
export function openCases(scope: AgencyScope, asked: Omit<BoardAsked, "bucket">) {
  const { agency, officer, section, from, to } = asked;
  return sql.join(
    [
      isInScope(scope, "request.agency_id"),
      ...(agency === undefined ? [] : [sql`request.agency_id = ${agency}`]),
      ...(officer === undefined ? [] : [ofOfficer(officer)]),
      ...(section
        ? [section === "none" ? sql`request.section is null` : sql`request.section = ${section}`]
        : []),
      ...(from === undefined ? [] : [sql`request.due_on >= ${from}::date`]),
      ...(to === undefined ? [] : [sql`request.due_on <= ${to}::date`]),
    ],
    sql` and `,
  );
}

/**
 * What is asked of both kinds of cases in hand (`request_in_hand`), each by itself: in the order of an index, and reading no more
 * than is asked.
 */
export function ofBothKinds(
  select: (view: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const kinds = ["request_unanswered", "request_answered_anew"];
  return sql.join(
    kinds.map((view) => sql`(${select(sql.table(view))})`),
    sql` union all `,
  );
}

function ofOfficer(officer: number | "none") {
  return officer === "none"
    ? sql`request.officer_id is null`
    : sql`request.officer_id = ${officer}`;
}
