import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AccountServices } from "../account-services.ts";
import { openContacts, sealContacts } from "../data/contacts.ts";
import { type ListedPerson, listAccounts, listPeople, type PersonDetails } from "../data/people.ts";
import { normalAccount } from "../domain/account-name.ts";
import { roles } from "../domain/roles.ts";
import { addPerson } from "../people/add-person.ts";
import { audited } from "../people/by-staff.ts";
import { roleName } from "../words/role-words.ts";
import { byStaff, inTransaction, reaches } from "./in-scope.ts";
import { noPerson, otherAgency, personProblem } from "./people-words.ts";
import { id, NewPerson } from "./schemas.ts";

const pageSize = 100;

const Asked = z.object({
  q: z.string().max(100).optional().catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
  after: z.string().max(64).optional().catch(undefined),
  left: z.string().optional(),
});

/** Who there is, and who comes: `/api/people`, `/api/accounts`. */
export function peopleRoutes(services: AccountServices): Hono<AppEnv> {
  const { db, cipher } = services;
  const inClear = <Person extends PersonDetails>(person: Person) => openContacts(cipher, person);
  return newRouter()
    .get("/api/people", may("people.list"), async (c) =>
      c.json(page(await listPeople(db, agencyScope(c.get("actor")), askedOf(c)))),
    )
    .get("/api/accounts", may("people.details"), async (c) =>
      c.json(page((await listAccounts(db, agencyScope(c.get("actor")), askedOf(c))).map(inClear))),
    )
    .get("/api/accounts/:id", may("people.details"), async (c) => {
      const given = id.safeParse(c.req.param("id"));
      if (!given.success) return problem(c, 404, noPerson);
      const asked = { id: given.data, limit: 1 };
      const [found] = await listAccounts(db, agencyScope(c.get("actor")), asked);
      return found ? c.json(named(inClear(found))) : problem(c, 404, noPerson);
    })
    .post("/api/people", may("people.edit"), takes({ body: NewPerson }), async (c) => {
      const body = await jsonBody(c, NewPerson);
      if (!body.ok) return body.error;
      const { agencyId } = body.value;
      if (!reaches(c, agencyId)) return problem(c, 403, otherAgency);
      const asked = {
        ...sealContacts(cipher, body.value),
        account: normalAccount(body.value.account),
        roles: body.value.roles.map((role) => ({ ...role, agencyId })),
      };
      return inTransaction(services, async (trx) => {
        const added = await addPerson(trx, audited(byStaff(c)), asked);
        return added.ok
          ? c.json(added.value, added.value.isNew ? 201 : 200)
          : problem(c, 409, personProblem(added.error));
      });
    });
}

function askedOf(c: Context<AppEnv>) {
  const { left, ...asked } = Asked.parse(c.req.query());
  return { ...asked, hasLeft: left === "1", limit: pageSize };
}

/** A page of people, and the account after which the next begins. */
export function page<Person extends ListedPerson>(people: readonly Person[]) {
  const next = people.length === pageSize ? people.at(-1)?.account : undefined;
  return { people: people.map(named), ...(next !== undefined && { next }) };
}

export function named<Person extends ListedPerson>(person: Person) {
  const rolesNamed = person.roles.map((role) => ({ ...role, name: roleName(role) }));
  return { ...person, roles: rolesNamed };
}
