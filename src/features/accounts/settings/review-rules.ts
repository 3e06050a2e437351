import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { withAccounts } from "../data/tables.ts";
import { canBeSigned, type ReviewPerson } from "../domain/review-signers.ts";
import { type ReviewRules, reviewSteps } from "../domain/review-steps.ts";
import { reviewLevelsOfAgency, secrecyWithLastLevel } from "./declared.ts";

interface AgencyInYear {
  readonly agencyId: number;
  readonly year: number;
}

/** How an agency reviews in a year, as it or the places above it have set. */
export async function loadReviewRules(
  db: Queryable,
  { agencyId, year }: AgencyInYear,
): Promise<ReviewRules> {
  const place = { agency: agencyId, regions: await regionsOverAgency(db, agencyId), year };
  return {
    levels: await settingValue(db, reviewLevelsOfAgency, place),
    isSecrecyWithLast: await settingValue(db, secrecyWithLastLevel, place),
  };
}

/** Whose drafts the people of an agency cannot sign through today: names of information officers (信息员). */
export async function unsignedAuthors(
  db: Queryable,
  asked: AgencyInYear,
): Promise<readonly string[]> {
  const steps = reviewSteps(await loadReviewRules(db, asked));
  const { rows } = await sql<ReviewPerson & { readonly name: string }>`
    select p.id, p.name, jsonb_agg(jsonb_build_object('role', h.role, 'level', h.level)) as roles
    from held_role h join person p on p.id = h.person_id
    where h.agency_id = ${asked.agencyId} group by p.id order by p.id`.execute(withAccounts(db));
  return rows
    .filter(({ roles }) => roles.some(({ role }) => role === "information-officer"))
    .filter(({ id }) => !canBeSigned(steps, rows, { authorIds: [id], signed: [] }))
    .map(({ name }) => name);
}
