import type { Context } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { problem } from "#platform/http/problem.ts";
import type { AccountServices } from "../account-services.ts";
import { findSubject, type Subject } from "../data/people.ts";
import type { AccountsTrx } from "../data/tables.ts";
import type { ByStaff } from "../people/by-staff.ts";
import { staffOf } from "./acting-of.ts";
import { noPerson } from "./people-words.ts";
import { id } from "./schemas.ts";

/** Who acts in this request. */
export function byStaff(c: Context<AppEnv>): ByStaff {
  return { actor: staffOf(c), requestId: c.get("requestId") };
}

/** Whether the actor's permission reaches an agency, or (`null`) the whole installation. */
export function reaches(c: Context<AppEnv>, agencyId: number | null): boolean {
  const { agencies } = staffOf(c);
  return agencies === "every" || (agencyId !== null && agencies.includes(agencyId));
}

/** What is thrown to roll back what was written before an answer was found out. */
class RolledBack extends Error {
  readonly answer: Response;
  constructor(answer: Response) {
    super("rolled back");
    this.answer = answer;
  }
}

/** Does an act in a transaction; an answer of an error (4xx) leaves nothing behind. */
export async function inTransaction(
  { db }: AccountServices,
  act: (trx: AccountsTrx) => Promise<Response>,
): Promise<Response> {
  try {
    return await db.transaction().execute(async (trx) => {
      const answer = await act(trx);
      if (answer.status >= 400) throw new RolledBack(answer);
      return answer;
    });
  } catch (fault) {
    if (fault instanceof RolledBack) return fault.answer;
    throw fault;
  }
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
