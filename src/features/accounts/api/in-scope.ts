import type { Context } from "hono";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { inTransaction as actInTransaction } from "#platform/http/in-transaction.ts";
import type { AccountServices } from "../account-services.ts";
import { findSubject, type Subject } from "../data/people.ts";
import type { AccountsTrx } from "../data/tables.ts";
import type { ByStaff } from "../people/by-staff.ts";
import { noPerson } from "./people-words.ts";
import { id } from "./schemas.ts";

/** Who acts in this request. */
export function byStaff(c: Context<AppEnv>): ByStaff {
  return { actor: staffOf(c), requestId: c.get("requestId") };
}

/** Whether the actor's permission reaches an agency, or (`null`) the whole installation. */
export function reaches(c: Context<AppEnv>, agencyId: number | null): boolean {
  const staff = staffOf(c);
  return agencyId === null ? staff.agencies === "every" : includesAgency(staff, agencyId);
}

/** Does an act in a transaction; an answer of an error (4xx) leaves nothing behind. */
export function inTransaction(
  { db }: AccountServices,
  act: (trx: AccountsTrx) => Promise<Response>,
): Promise<Response> {
  return actInTransaction(db, act);
}

/** Does an act over the person of the address, if the actor's permission reaches them. */
export function overPerson(
  services: AccountServices,
  c: Context<AppEnv>,
  act: (trx: AccountsTrx, person: Subject) => Promise<Response>,
): Promise<Response> {
  const given = id.safeParse(c.req.param("id"));
  return inTransaction(services, async (trx) => {
    const scope = agencyScope(c.get("actor"));
    const person = given.success ? await findSubject(trx, scope, given.data) : undefined;
    return person ? await act(trx, person) : problem(c, 404, noPerson);
  });
}
