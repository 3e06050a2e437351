import { addDelegation } from "#features/accounts/data/roles/delegations.ts";
import { addToken } from "#features/accounts/data/sign-in/tokens.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import { givenSession } from "../given-person.ts";
import type { OfficeExample } from "./office-example.ts";
import { newColleague, type OfficeWorld, roleOf } from "./office-world.ts";

const quickly = (path: string, body?: unknown, status?: number) => async () => ({
  path,
  ...(body !== undefined && { body }),
  ...(status !== undefined && { status }),
});

/** An act over somebody new. */
const over =
  (tail: string, given: { body?: unknown; status?: number; role?: "auditor" } = {}) =>
  async (world: OfficeWorld) => {
    const { role, ...call } = given;
    const id = await newColleague(world, role);
    return { path: `/api/people/${id}${tail}`, ...call };
  };

const days = { fromOn: "2026-01-01", untilOn: "2099-12-31" } as const;

async function delegated(world: OfficeWorld, from: number) {
  const roleId = await roleOf(world.db, from);
  const toPersonId = await newColleague(world);
  return { roleId, toPersonId, ...days };
}

export const accountExamples: readonly OfficeExample[] = [
  { route: "GET /api/sessions", of: "own", call: quickly("/api/sessions") },
  { route: "GET /api/workbench", of: "own", call: quickly("/api/workbench") },
  { route: "GET /api/search", of: "own", call: quickly("/api/search?q=标记") },
  { route: "GET /api/permissions", of: "own", call: quickly("/api/permissions") },
  {
    route: "DELETE /api/sessions/:id",
    call: async ({ db }, caller) => {
      await givenSession(db, caller);
      const { id } = await withAccounts(db)
        .selectFrom("office_session")
        .select("id")
        .where("person_id", "=", caller)
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow();
      return { path: `/api/sessions/${id}`, status: 204 };
    },
  },
  { route: "DELETE /api/session", of: "own", call: quickly("/api/session", undefined, 204) },
  // Whoever has signed in whole is not asked for these: what they do is in sign-in.test.
  {
    route: "POST /api/session/second-factor",
    of: "own",
    call: quickly("/api/session/second-factor", { code: "000000" }, 409),
  },
  {
    route: "PUT /api/session/enrolment",
    of: "own",
    call: quickly("/api/session/enrolment", { code: "000000" }, 409),
  },
  {
    route: "POST /api/session/enrolment",
    of: "own",
    call: quickly("/api/session/enrolment", {}, 409),
  },
  {
    route: "PUT /api/session/password",
    of: "own",
    call: quickly("/api/session/password", { password: "x", current: "y" }, 422),
  },
  { route: "GET /api/people", of: "list", call: quickly("/api/people") },
  { route: "GET /api/accounts", of: "list", call: quickly("/api/accounts") },
  {
    route: "GET /api/accounts/:id",
    call: async (world) => ({ path: `/api/accounts/${await newColleague(world)}` }),
  },
  {
    route: "POST /api/people",
    call: async ({ own, next }) => ({
      path: "/api/people",
      body: {
        account: `${own.mark}-added-${next()}`,
        name: "新人",
        agencyId: own.agencyId,
        roles: [{ role: "reviewer", level: 2 }],
      },
      status: 201,
    }),
  },
  { route: "GET /api/own-agencies", of: "list", call: quickly("/api/own-agencies") },
  { route: "GET /api/administrators", of: "list", call: quickly("/api/administrators") },
  {
    route: "POST /api/administrators",
    call: async ({ own, next }) => ({
      path: "/api/administrators",
      body: {
        account: `${own.mark}-appointed-${next()}`,
        name: "新管理员",
        agencyId: own.agencyId,
        role: "auditor",
      },
      status: 201,
    }),
  },
  {
    route: "DELETE /api/administrators/:id",
    call: async (world) => ({
      path: `/api/administrators/${await newColleague(world, "auditor")}`,
      status: 204,
    }),
  },
  { route: "PATCH /api/people/:id", call: over("", { body: { name: "改名" }, status: 204 }) },
  {
    route: "PUT /api/people/:id/roles",
    call: async (world) => ({
      path: `/api/people/${await newColleague(world)}/roles`,
      body: { agencyId: world.own.agencyId, roles: [{ role: "leader" }] },
      status: 204,
    }),
  },
  { route: "POST /api/people/:id/invitation", call: over("/invitation") },
  { route: "POST /api/people/:id/reset", call: over("/reset", { body: { secondFactor: true } }) },
  { route: "DELETE /api/people/:id/lock", call: over("/lock", { status: 204 }) },
  { route: "GET /api/people/:id/sessions", call: over("/sessions") },
  { route: "DELETE /api/people/:id/sessions", call: over("/sessions") },
  { route: "GET /api/people/:id/open-work", call: over("/open-work") },
  { route: "POST /api/people/:id/leave", call: over("/leave", { body: {} }) },
  { route: "GET /api/setting-places", of: "list", call: quickly("/api/setting-places") },
  {
    route: "GET /api/settings",
    call: async ({ own }) => ({ path: `/api/settings?for=agency:${own.agencyId}` }),
  },
  {
    route: "GET /api/settings/:name",
    call: async ({ own }) => ({
      path: `/api/settings/accounts.review-levels?for=agency:${own.agencyId}`,
    }),
  },
  {
    route: "PUT /api/settings/:name",
    call: async ({ own }) => ({
      path: "/api/settings/accounts.review-levels",
      body: { for: `agency:${own.agencyId}`, fromYear: 0, value: 2 },
      status: 204,
    }),
  },
  {
    // Of the whole installation, which the roles of an agency do not reach: setting it is in setting-routes.test.
    route: "PUT /api/security-settings/:name",
    call: quickly(
      "/api/security-settings/accounts.attempts",
      { for: "installation", fromYear: 0, value: 4 },
      403,
    ),
  },
  { route: "GET /api/audit", of: "list", call: quickly("/api/audit") },
  { route: "GET /api/audit/export", of: "list", call: quickly("/api/audit/export") },
  { route: "GET /api/tokens", of: "list", call: quickly("/api/tokens") },
  {
    route: "POST /api/tokens",
    call: async ({ own }) => ({
      path: "/api/tokens",
      body: {
        agencyId: own.agencyId,
        name: "台账接口",
        permissions: ["people.list"],
        untilOn: "2099-12-31",
      },
      status: 201,
    }),
  },
  {
    route: "DELETE /api/tokens/:id",
    call: async ({ db, own: { agencyId } }) => {
      const { hash } = newToken();
      const given = { agencyId, name: "旧令牌", hash, permissions: ["people.list"] };
      const more = { untilOn: "2099-12-31", madeBy: null } as const;
      const id = await addToken(withAccounts(db), { ...given, ...more });
      return { path: `/api/tokens/${id}`, status: 204 };
    },
  },
  { route: "GET /api/delegations", of: "list", call: quickly("/api/delegations") },
  {
    route: "POST /api/delegations",
    call: async (world, caller) => ({
      path: "/api/delegations",
      body: await delegated(world, caller),
      status: 201,
    }),
  },
  {
    route: "DELETE /api/delegations/:id",
    call: async (world, caller) => {
      const given = { ...(await delegated(world, caller)), reason: null };
      const id = await addDelegation(withAccounts(world.db), given);
      return { path: `/api/delegations/${id}`, status: 204 };
    },
  },
  { route: "GET /api/agency-delegations", of: "list", call: quickly("/api/agency-delegations") },
  {
    route: "DELETE /api/agency-delegations/:id",
    call: async (world) => {
      const given = { ...(await delegated(world, world.own.people.leader)), reason: null };
      const id = await addDelegation(withAccounts(world.db), given);
      return { path: `/api/agency-delegations/${id}`, status: 204 };
    },
  },
];
